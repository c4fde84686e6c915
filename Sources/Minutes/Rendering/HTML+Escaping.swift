extension HTML {
    static func text(_ text: Text) -> String {
        text.inlines.map(inline).joined()
    }

    /// Text as it stands between tags and inside quoted attributes.
    static func escaped(_ words: String) -> String {
        var escaped = ""
        for scalar in words.legible.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case _: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    private static func inline(_ inline: Inline) -> String {
        switch inline {
        case .plain(let words): broken(words)
        case .strong(let words): "<strong>\(broken(words))</strong>"
        case .emphasis(let words): "<em>\(broken(words))</em>"
        case .code(let words): "<code>\(broken(words))</code>"
        case .link(let words, let address): link(words, address)
        case .foreign(let words, let language): "<span lang=\"\(language.tag)\">\(broken(words))</span>"
        }
    }

    private static func broken(_ words: String) -> String {
        escaped(words).replacing("\n", with: "<br>")
    }

    private static func link(_ words: String, _ address: String) -> String {
        guard let address = WebAddress(address) else { return broken(words) }
        return "<a href=\"\(escaped(address.text))\">\(broken(words))</a>"
    }
}
