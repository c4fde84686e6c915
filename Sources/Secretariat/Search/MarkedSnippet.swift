import Foundation

/// A piece of a text around the words that were looked for, with these marked: `… the «lēmuma» text …`.
struct MarkedSnippet: Equatable {
    var text: String
    /// Whether any of the words stands in it.
    var isMarked: Bool

    /// In words: so many before the first that is marked, so many in all.
    private static let before = 8
    private static let length = 28

    init(of text: String, for words: [SearchQuery.Word]) {
        let tokens = Self.tokens(of: text)
        let sought = words.map(Sought.init)
        let folded = tokens.map { String(text[$0]).searchable }
        var marked: [Range<Int>] = []
        var index = 0
        while index < folded.count {
            let length = sought.compactMap { $0.length(in: folded, at: index) }.max() ?? 0
            if length > 0 { marked.append(index..<index + length) }
            index += max(length, 1)
            if let first = marked.first, index > first.lowerBound + Self.length { break }
        }
        isMarked = !marked.isEmpty
        let start = tokens.count <= Self.length ? 0 : max(0, (marked.first?.lowerBound ?? 0) - Self.before)
        let end = min(tokens.count, start + Self.length)
        var words = start > 0 ? "… " : ""
        var written = start > 0 ? tokens[start].lowerBound : text.startIndex
        for range in marked where range.lowerBound >= start && range.lowerBound < end {
            words += text[written..<tokens[range.lowerBound].lowerBound]
            written = tokens[range.upperBound - 1].upperBound
            words += "«\(text[tokens[range.lowerBound].lowerBound..<written])»"
        }
        let last = end == tokens.count ? text.endIndex : max(written, tokens[end - 1].upperBound)
        words += text[written..<last] + (end < tokens.count ? " …" : "")
        self.text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func tokens(of text: String) -> [Range<String.Index>] {
        var tokens: [Range<String.Index>] = []
        var start: String.Index?
        for index in text.indices {
            let isPart = text[index].isLetter || text[index].isNumber
            if isPart, start == nil { start = index }
            if !isPart, let begun = start {
                tokens.append(begun..<index)
                start = nil
            }
        }
        if let start { tokens.append(start..<text.endIndex) }
        return tokens
    }

    /// A word or phrase of the query, as its own words.
    private struct Sought {
        let words: [String]
        let isWhole: Bool

        init(_ word: SearchQuery.Word) {
            words = MarkedSnippet.tokens(of: word.text).map { String(word.text[$0]).searchable }
            isWhole = word.isWhole
        }

        /// How many words of the text it covers from this place on; `nil` where it does not stand there.
        func length(in text: [String], at index: Int) -> Int? {
            guard !words.isEmpty, index + words.count <= text.count else { return nil }
            let last = words.count - 1
            for (offset, word) in words.enumerated() {
                let other = text[index + offset]
                guard other == word || (offset == last && !isWhole && other.hasPrefix(word)) else {
                    return nil
                }
            }
            return words.count
        }
    }
}
