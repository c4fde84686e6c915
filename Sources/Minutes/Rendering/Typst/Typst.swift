/// Hands a document to Typst: the text as JSON, the layout as a template that a secretariat may replace.
///
/// No text ever becomes Typst source, so there is nothing to escape and nothing to forget.
package enum Typst {
    /// The layout that comes with Protokols. Another must read `document.json` the same way.
    package static var template: String { String(decoding: PackageResources.minutes_typ, as: UTF8.self) }

    /// The contents of `document.json`.
    package static func json(_ document: Document) -> String {
        let page = document.language.pageNumber
        var members: [(String, JSON)] = [
            ("language", .text(document.language.tag)),
            // A tagged PDF without a title is refused by Typst, rightly.
            ("title", .text(title(of: document))),
            ("header", .text(document.header.onOneLine)),
            ("footer", .text(document.footer.onOneLine)),
            ("pageNumber", .list([.text(page.before), .text(page.between), .text(page.after)])),
        ]
        let keywords = keywords(of: document)
        if !keywords.isEmpty { members.append(("keywords", .list(keywords.map { .text($0.onOneLine) }))) }
        if let mark = document.draftMark { members.append(("draftMark", .text(mark.onOneLine))) }
        members += [
            ("head", .list(document.shownHead.map(headLine))),
            ("blocks", .list(document.blocks.map(block))),
        ]
        return JSON.object(members).written() + "\n"
    }

    /// What the record was when this was written, once more in the properties of the file: there a program can read it that
    /// knows nothing of fonts and pages.
    private static func keywords(of document: Document) -> [String] {
        document.blocks.lazy.compactMap { block in
            guard case .fingerprint(let lines) = block else { return nil }
            return lines
        }.first ?? []
    }

    private static func title(of document: Document) -> String {
        let titles = [document.title] + document.head.filter { $0.style == .title }.map(\.text.plain)
        return titles.map(\.onOneLine).first { !$0.isEmpty } ?? "Protokols"
    }

    private static func headLine(_ line: HeadLine) -> JSON {
        .object([("style", .text(line.style.rawValue)), ("text", text(line.text))])
    }

    private static func block(_ block: Block) -> JSON {
        switch block {
        case .heading(let level, let text, let anchor):
            let link = anchor.map { [("anchor", JSON.text(anchorName($0)))] } ?? []
            return .part("heading", [("level", .number(level.rawValue)), ("text", Self.text(text))] + link)
        case .paragraph(let text): return .part("paragraph", [("text", Self.text(text))])
        case .list(let items, let ordered):
            let items = items.map { JSON.object([("text", text($0))]) }
            return .part("list", [("ordered", .yes(ordered)), ("items", .list(items))])
        case .facts(let facts):
            let facts = facts.map { JSON.object([("label", text($0.label)), ("value", text($0.value))]) }
            return .part("facts", [("facts", .list(facts))])
        case .table(let table): return Self.table(table)
        case .decision(let decision):
            return .part(
                "decision",
                [
                    ("label", .text(decision.label.onOneLine)), ("title", text(decision.title)),
                    ("body", .list(decision.body.map(Self.block))),
                ])
        case .remark(let speaker, let text):
            return .part("remark", [("by", .text(speaker.onOneLine)), ("text", Self.text(text))])
        case .fingerprint(let lines):
            return .part("fingerprint", [("lines", .list(lines.map { .text($0.onOneLine) }))])
        case .note(let text): return .part("note", [("text", Self.text(text))])
        case .pageBreak: return .part("pageBreak", [])
        }
    }

    private static func table(_ table: Table) -> JSON {
        let columns = zip(table.columns, table.widths).map { column, width in
            JSON.object([
                ("alignment", .text(column.alignment.rawValue)), ("width", .number(width)),
                ("heading", text(column.heading)),
            ])
        }
        let rows = table.rows.map { row in JSON.list(row.map { .object([("text", text($0))]) }) }
        let caption = table.caption.map { [("caption", text($0))] } ?? []
        return .part("table", caption + [("columns", .list(columns)), ("rows", .list(rows))])
    }

    private static func text(_ text: Text) -> JSON {
        .list(text.inlines.map(inline))
    }

    private static func inline(_ inline: Inline) -> JSON {
        switch inline {
        case .plain(let words): .part("plain", [("text", .text(words))])
        case .strong(let words): .part("strong", [("text", .text(words))])
        case .emphasis(let words): .part("emphasis", [("text", .text(words))])
        case .code(let words): .part("code", [("text", .text(words))])
        case .link(let words, let address):
            if let address = WebAddress(address) {
                .part("link", [("text", .text(words)), ("address", .text(address.text))])
            } else {
                .part("plain", [("text", .text(words))])
            }
        case .foreign(let words, let language):
            .part("foreign", [("text", .text(words)), ("language", .text(language.tag))])
        }
    }
}

extension JSON {
    fileprivate static func part(_ kind: String, _ members: [(String, JSON)]) -> JSON {
        .object([("kind", .text(kind))] + members)
    }
}
