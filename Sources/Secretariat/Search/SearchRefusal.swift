import Committee

/// Why nothing can be looked for. It says what can.
package enum SearchRefusal: Error, Equatable, Sendable {
    case nothingToFind
    case tooManyWords(most: Int)
    /// One letter alone, which neither is a word nor begins one.
    case noSuchLetter(String)
    case unknownOperator(String)
    case nothingAfterOperator(String)
    case unknownCountry(String)
    case unknownOutcome(String)
    case unknownKind(String)
    case unknownState(String)
    case noSuchDay(String)
    /// It continues another search, or the same one at another moment.
    case foreignCursor
    case unreadableCursor

    static func nothingAfter(_ operator: SearchOperator) -> Self { .nothingAfterOperator(`operator`.example) }
}

extension SearchRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .nothingToFind:
            "There is nothing to look for. Write a word or its beginning, or one of \(Self.operators)."
        case .tooManyWords(let most):
            "That is more than \(most) words. Look for fewer, or put a sentence in quotation marks."
        case .noSuchLetter(let letter):
            "Nothing has \u{201C}\(letter)\u{201D} as a word or at the beginning of one. Write another beginning of the word."
        case .unknownOperator(let name):
            "There is no operator \u{201C}\(name.short):\u{201D}. Operators are \(Self.operators). To look for the text itself, put it in quotation marks."
        case .nothingAfterOperator(let example): "Nothing stands behind the colon. Write \(example)."
        case .unknownCountry(let letters):
            "\u{201C}\(letters.short)\u{201D} is no country's two letters. Write LV, EE, EL (Greece) ..."
        case .unknownOutcome(let name):
            "\u{201C}\(name.short)\u{201D} is not an outcome. Outcomes are: \(Self.outcomes). Write several words with hyphens."
        case .unknownKind(let name):
            "\u{201C}\(name.short)\u{201D} is not a kind of thing that can be found. Kinds are: \(SearchKind.allCases.map(\.rawValue).joined(separator: ", "))."
        case .unknownState(let name):
            "Nothing can be \u{201C}\(name.short)\u{201D}. Write is:open for what is not settled yet."
        case .noSuchDay(let text):
            "There is no day \u{201C}\(text.short)\u{201D}. Write 2025-03-01, 2025-03 or 2025."
        case .foreignCursor:
            "This page belongs to another search, or to another day. Repeat the search as it was, or leave --after out to begin anew."
        case .unreadableCursor:
            "That does not say where a search is to go on. Copy what stands behind --after under the page before."
        }
    }

    private static let operators = SearchOperator.allCases.map(\.example).joined(separator: ", ")

    private static let outcomes: String = {
        let projects = Outcome.allCases.map(\.rawValue)
        let questions = QuestionOutcome.allCases.map(\.rawValue).filter { !projects.contains($0) }
        return (projects + questions).map { $0.replacing(" ", with: "-") }.joined(separator: ", ")
    }()
}

extension String {
    /// What somebody typed, quoted back; ten thousand letters help nobody.
    fileprivate var short: String { count > 40 ? prefix(40) + "…" : self }
}
