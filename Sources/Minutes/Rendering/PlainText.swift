/// Writes a document for a terminal: lines of a fixed width, headings underlined, tables aligned by spaces.
package enum PlainText {
    /// Wide enough for a table, narrow enough for a mail.
    static let width = 100

    package static func render(_ document: Document) -> String {
        let head = document.shownHead.flatMap(headLine)
        let blocks = document.blocks.filter { $0 != .pageBreak }.map(block)
        return ([head] + blocks).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
            .joined(separator: "\n\n")
    }

    private static func headLine(_ line: HeadLine) -> [String] {
        let lines = wrapped(line.text.plain)
        guard line.style == .title else { return lines }
        return lines + [String(repeating: "=", count: lines.map(\.count).max() ?? 0)]
    }

    private static func block(_ block: Block) -> [String] {
        switch block {
        case .heading(.one, let text, anchor: _):
            underlined(text, "-")
        case .heading(.two, let text, anchor: _), .heading(.three, let text, anchor: _):
            wrapped(text.plain.onOneLine)
        case .paragraph(let text), .note(let text): wrapped(text.plain)
        case .list(let items, let ordered): list(items, ordered: ordered)
        case .facts(let facts): Self.facts(facts)
        case .table(let table): Self.table(table)
        case .decision(let decision): Self.decision(decision)
        case .remark(let speaker, let text): wrapped("\(speaker): \(text.plain)", hanging: 2)
        case .fingerprint(let lines): lines.map(\.legible)
        case .pageBreak: []
        }
    }

    private static func underlined(_ text: Text, _ mark: String) -> [String] {
        let lines = wrapped(text.plain.onOneLine)
        return lines + [String(repeating: mark, count: lines.map(\.count).max() ?? 0)]
    }

    private static func list(_ items: [Text], ordered: Bool) -> [String] {
        let digits = String(items.count).count
        return items.enumerated().flatMap { index, item in
            let number = String(index + 1)
            let mark =
                ordered ? String(repeating: " ", count: digits - number.count) + number + ". " : "- "
            return wrapped(mark + item.plain, hanging: mark.count)
        }
    }

    private static func facts(_ facts: [Fact]) -> [String] {
        let label = min(36, facts.map { $0.label.plain.onOneLine.count }.max() ?? 0)
        return facts.flatMap { fact in
            let name = fact.label.plain.onOneLine
            let gap = String(repeating: " ", count: max(0, label - name.count))
            return wrapped("\(name):\(gap) \(fact.value.plain)", hanging: label + 2)
        }
    }

    private static func decision(_ decision: Decision) -> [String] {
        let title = wrapped("\(decision.label): \(decision.title.plain.onOneLine)")
        return title + decision.body.flatMap { [""] + block($0).map { "  \($0)" } }
    }
}

// MARK: - Tables

extension PlainText {
    private static func table(_ table: Table) -> [String] {
        let cells = ([table.header] + table.rows).map { $0.map(\.plain.onOneLine) }
        let widths = widths(of: cells)
        let drawn = cells.map { row in line(row, widths, table.columns.map(\.alignment)) }
        let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
        let caption = table.caption.map { wrapped($0.plain.onOneLine) } ?? []
        return caption + drawn[0] + [rule] + drawn.dropFirst().flatMap(\.self)
    }

    /// As wide as the contents; where that passes the page, the widest gives way, never below its longest word.
    private static func widths(of rows: [[String]]) -> [Int] {
        let columns = rows.first?.indices ?? 0..<0
        var widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let least = columns.map { column in
            rows.flatMap { $0[column].split(separator: " ").map(\.count) }.max() ?? 0
        }
        func total() -> Int { widths.reduce(0, +) + 2 * max(0, widths.count - 1) }
        while total() > width {
            guard
                let widest = columns.filter({ widths[$0] > least[$0] })
                    .max(by: { (widths[$0], $1) < (widths[$1], $0) })
            else { return widths }
            widths[widest] -= 1
        }
        return widths
    }

    private static func line(_ cells: [String], _ widths: [Int], _ alignments: [Table.Alignment]) -> [String]
    {
        let columns = zip(cells, widths).map { wrapped($0, to: $1) }
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { row in
            var line = ""
            for (index, column) in columns.enumerated() {
                let cell = row < column.count ? column[row] : ""
                let gap = String(repeating: " ", count: max(0, widths[index] - cell.count))
                let placed = alignments[index] == .trailing ? gap + cell : cell + gap
                line += (index > 0 ? "  " : "") + placed
            }
            return line.withoutTrailingSpaces
        }
    }
}

// MARK: - Lines

extension PlainText {
    /// Breaks a text at its spaces; a word longer than the line stays whole, so that an address can be copied.
    private static func wrapped(_ text: String, hanging: Int = 0, to width: Int = width) -> [String] {
        text.legible.split(separator: "\n", omittingEmptySubsequences: true).enumerated().flatMap {
            number, paragraph in
            var lines: [String] = []
            var line = number == 0 ? "" : String(repeating: " ", count: hanging)
            var isEmpty = true
            // Spaces at the beginning of a mark align the figures of a list.
            let leading = paragraph.prefix { $0 == " " }
            if number == 0 { line += leading }
            for (index, word) in paragraph.dropFirst(leading.count).split(
                separator: " ", omittingEmptySubsequences: false
            ).enumerated() {
                if !isEmpty, line.count + 1 + word.count > width {
                    lines.append(line.withoutTrailingSpaces)
                    line = String(repeating: " ", count: hanging) + word
                } else {
                    line += (index == 0 ? "" : " ") + word
                }
                isEmpty = false
            }
            return lines + [line.withoutTrailingSpaces]
        }
    }
}

extension String {
    fileprivate var withoutTrailingSpaces: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
