/// Writes a document as CommonMark with pipe tables.
package enum Markdown {
    package static func render(_ document: Document) -> String {
        let head = document.shownHead.map(headLine)
        // Anchors are left out: CommonMark has none, and where Markdown is shown headings get their own.
        return (head + written(document.blocks)).joined(separator: "\n\n") + "\n"
    }

    /// Two lists in a row would be read as one, numbered on; an empty comment between them keeps them apart.
    private static func written(_ blocks: [Block]) -> [String] {
        var written: [String] = []
        for (index, part) in blocks.enumerated() {
            if index > 0, isList(part), isList(blocks[index - 1]) { written.append("<!-- -->") }
            written.append(block(part))
        }
        return written
    }

    private static func isList(_ block: Block) -> Bool {
        switch block {
        case .list, .facts: true
        case .heading, .paragraph, .table, .decision, .remark, .fingerprint, .note, .pageBreak: false
        }
    }

    private static func headLine(_ line: HeadLine) -> String {
        switch line.style {
        case .title: heading(line.text, depth: 1)
        case .programme, .draft: inline(.strong(line.text.plain.onOneLine), after: nil, before: nil)
        case .plain: text(line.text)
        }
    }

    private static func block(_ block: Block) -> String {
        switch block {
        case .heading(let level, let text, anchor: _): heading(text, depth: level.rawValue + 1)
        case .paragraph(let text), .note(let text): Self.text(text)
        case .list(let items, let ordered): list(items, ordered: ordered)
        case .facts(let facts): facts.map { "- " + labelled($0.label, $0.value) }.joined(separator: "\n")
        case .table(let table): Self.table(table)
        case .decision(let decision): Self.decision(decision)
        case .remark(let speaker, let text): labelled(Text(speaker), text)
        case .fingerprint(let lines): fenced(lines)
        case .pageBreak: "---"
        }
    }

    private static func heading(_ text: Text, depth: Int) -> String {
        // A heading ends with its line; a line break in it would make the rest a paragraph.
        String(repeating: "#", count: depth) + " " + onOneLine(text)
    }

    private static func list(_ items: [Text], ordered: Bool) -> String {
        items.enumerated().map { index, item in
            let mark = ordered ? "\(index + 1). " : "- "
            return mark + indented(text(item), by: mark.count)
        }.joined(separator: "\n")
    }

    private static func labelled(_ label: Text, _ value: Text) -> String {
        indented("**\(escaped(label.plain.onOneLine)):** " + text(value), by: 2)
    }

    private static func table(_ table: Table) -> String {
        guard !table.columns.isEmpty else { return table.caption.map(text) ?? "" }
        let rule = table.columns.map { column in
            switch column.alignment {
            case .leading: "---"
            case .trailing: "---:"
            }
        }
        let lines = [row(table.header.map(cell)), row(rule)] + table.rows.map { row($0.map(cell)) }
        let grid = lines.joined(separator: "\n")
        return table.caption.map { text($0) + "\n\n" + grid } ?? grid
    }

    private static func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    private static func cell(_ text: Text) -> String {
        // A pipe table has one line a row; the one line break it can show is HTML's.
        lines(of: text).joined(separator: "<br>")
    }

    private static func decision(_ decision: Decision) -> String {
        let title = "**\(escaped(decision.label.onOneLine)).** " + onOneLine(decision.title)
        let inside = ([title] + written(decision.body)).joined(separator: "\n\n")
        return inside.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? ">" : "> " + $0 }
            .joined(separator: "\n")
    }

    private static func fenced(_ lines: [String]) -> String {
        let lines = lines.map(\.onOneLine)
        let fence = backticks(longerThanIn: lines.joined(separator: "\n"), atLeast: 3)
        return ([fence] + lines + [fence]).joined(separator: "\n")
    }

    private static func indented(_ text: String, by columns: Int) -> String {
        text.replacing("\n", with: "\n" + String(repeating: " ", count: columns))
    }
}
