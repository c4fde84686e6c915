/// What every rendering of a document must say, in this order.
package enum OutlineEntry: Equatable, Sendable {
    case heading(HeadingLevel, String)
    case decision(label: String, title: String)
    /// The cells of a row: of a table, its head included, or a label and its value.
    case row([String])
}

extension Document {
    /// The headings, decisions and rows, in order: by this the renderings are proved to say the same.
    package var outline: [OutlineEntry] {
        blocks.flatMap(\.outline)
    }
}

extension Block {
    var outline: [OutlineEntry] {
        switch self {
        case .heading(let level, let text, anchor: _): [.heading(level, text.plain.onOneLine)]
        case .facts(let facts): facts.map { .row([$0.label.plain.onOneLine, $0.value.plain.onOneLine]) }
        case .table(let table): ([table.header] + table.rows).map { .row($0.map(\.plain.onOneLine)) }
        case .decision(let decision):
            [.decision(label: decision.label.onOneLine, title: decision.title.plain.onOneLine)]
                + decision.body.flatMap(\.outline)
        case .paragraph, .list, .remark, .fingerprint, .note, .pageBreak: []
        }
    }
}
