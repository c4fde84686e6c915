/// A stretch of text of one kind.
package enum Inline: Equatable, Sendable {
    case plain(String)
    case strong(String)
    case emphasis(String)
    case code(String)
    /// Becomes a link only where the address is one of the web or of mail; otherwise its words stay.
    case link(String, address: String)
    /// A passage in the other language, marked so that it is read aloud and spelt by its own rules.
    case foreign(String, Language)

    package var plain: String {
        switch self {
        case .plain(let words), .strong(let words), .emphasis(let words), .code(let words): words
        case .link(let words, address: _): words
        case .foreign(let words, _): words
        }
    }
}

/// Running text: what stands in a paragraph, a heading or a cell.
package struct Text: Equatable, Sendable {
    package let inlines: [Inline]

    package init(_ inlines: [Inline]) {
        self.inlines = inlines
    }

    package init(_ words: String) {
        inlines = [.plain(words)]
    }

    /// The words alone.
    package var plain: String { inlines.map(\.plain).joined() }

    package static func + (left: Text, right: Text) -> Text {
        Text(left.inlines + right.inlines)
    }
}

extension Text: ExpressibleByStringInterpolation {
    package init(stringLiteral words: String) {
        self.init(words)
    }
}

extension Text: ExpressibleByArrayLiteral {
    package init(arrayLiteral inlines: Inline...) {
        self.init(inlines)
    }
}
