extension Markdown {
    /// Running text of a paragraph. A backslash at the end of a line keeps the line break.
    static func text(_ text: Text) -> String {
        lines(of: text).map(notOpeningABlock).joined(separator: "\\\n")
    }

    static func onOneLine(_ text: Text) -> String {
        notOpeningABlock(lines(of: text).joined(separator: " "))
    }

    /// The lines of a text, each without spaces at its ends: four in front would make code of it.
    static func lines(of text: Text) -> [String] {
        var written = ""
        for (index, piece) in text.inlines.enumerated() {
            let next = text.inlines.dropFirst(index + 1).first { !$0.plain.isEmpty }
            written += inline(piece, after: written.last, before: next?.plain.legible.first)
        }
        return written.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
    }

    static func inline(_ inline: Inline, after: Character?, before: Character?) -> String {
        switch inline {
        case .plain(let words): escaped(words)
        case .strong(let words): marked(words, by: "**", or: "strong", after: after, before: before)
        case .emphasis(let words): marked(words, by: "*", or: "em", after: after, before: before)
        case .code(let words): code(words)
        case .link(let words, let address): link(words, address)
        case .foreign(let words, let language): "<span lang=\"\(language.tag)\">\(escaped(words))</span>"
        }
    }

    /// Every sign that could begin markup gets a backslash; CommonMark allows one before any ASCII punctuation.
    static func escaped(_ words: String) -> String {
        var escaped = ""
        for character in words.legible {
            if #"\`*_{}[]<>&#|~$"#.contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }

    static func backticks(longerThanIn text: String, atLeast least: Int) -> String {
        var longest = 0
        var run = 0
        for character in text {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        return String(repeating: "`", count: max(least, longest + 1))
    }

    /// Stars work only beside a space or a letter; elsewhere, and across lines, the same is said in HTML.
    private static func marked(
        _ words: String, by stars: String, or tag: String, after: Character?, before: Character?
    ) -> String {
        let words = words.legible
        let inside = words.trimmed
        guard let first = inside.first, let last = inside.last else { return escaped(words) }
        let leading = words.prefix { $0.isWhitespace }
        let trailing = String(words.reversed().prefix { $0.isWhitespace }.reversed())
        let opens = first.isWordLike ? after != "*" : leading.isEmpty ? isOpen(after) : true
        let closes = last.isWordLike || !trailing.isEmpty || isOpen(before)
        let pair =
            opens && closes && !inside.contains("\n")
            ? (stars, stars) : ("<\(tag)>", "</\(tag)>")
        return leading + pair.0 + escaped(inside) + pair.1 + trailing
    }

    private static func isOpen(_ neighbour: Character?) -> Bool {
        neighbour?.isWhitespace ?? true
    }

    private static func code(_ words: String) -> String {
        let words = words.onOneLine
        guard !words.isEmpty else { return "" }
        // In a pipe table a bar ends the cell even inside backticks.
        guard !words.contains("|") else { return "<code>\(escaped(words))</code>" }
        let fence = backticks(longerThanIn: words, atLeast: 1)
        let space = words.hasPrefix("`") || words.hasSuffix("`") ? " " : ""
        return fence + space + words + space + fence
    }

    private static func link(_ words: String, _ address: String) -> String {
        guard let address = WebAddress(address) else { return escaped(words) }
        return "[\(escaped(words))](<\(address.text)>)"
    }

    /// A line that begins like a list, a heading or a rule is told that it is words.
    private static func notOpeningABlock(_ line: String) -> String {
        guard let first = line.first else { return line }
        if "-+=".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line.dropFirst(digits.count)
        guard !digits.isEmpty, let mark = rest.first, ".)".contains(mark) else { return line }
        return digits + "\\" + rest
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

extension Character {
    fileprivate var isWordLike: Bool { isLetter || isNumber }
}
