import Committee
import Minutes
import Foundation

/// What somebody typed into the search field, taken apart: words, phrases in quotation marks, operators.
///
/// The text is a user's, so nothing in it can be an error of the database's query language: whatever is no operator is
/// looked for as it stands.
struct SearchQuery: Equatable {
    struct Word: Equatable {
        var text: String
        /// A phrase stands together and ends where it ends; a word is the beginning of words.
        var isPhrase: Bool
        /// One letter or digit, which may begin a word after all.
        var mayBegin = false

        var isSingle: Bool { !isPhrase && text.endsInSingleLetter }
        /// Whether it has to stand there as it is, and not only begin a word.
        var isWhole: Bool { isPhrase || (text.endsInSingleLetter && !mayBegin) }
    }

    var words: [Word] = []
    var committees: [String] = []
    var projects: [String] = []
    var countries: [Country] = []
    /// Words of outcomes without spaces, hyphens and diacritics.
    var outcomes: [String] = []
    var kinds: [SearchKind] = []
    /// The first day that counts.
    var from: Day?
    /// The first day that counts no more.
    var until: Day?
    var isOpen = false

    /// More words than anybody types; without a bound the database would run out of its stack.
    static let mostWords = 32

    /// - Throws: `SearchRefusal`.
    init(_ text: String) throws {
        var rest = Substring(text.precomposedStringWithCanonicalMapping)
        while let part = Self.part(from: &rest) { try take(part) }
        guard words.count <= Self.mostWords else { throw SearchRefusal.tooManyWords(most: Self.mostWords) }
        guard self != Self.nothing else { throw SearchRefusal.nothingToFind }
    }

    private init() {}

    /// What to look for where nothing has a single letter of the query as a word by itself: the letter as a beginning of
    /// words, then the other words alone.
    var looser: [SearchQuery] {
        guard words.contains(where: \.isSingle) else { return [] }
        var (beginning, without) = (self, self)
        beginning.words = words.map { word in
            var word = word
            word.mayBegin = word.isSingle
            return word
        }
        without.words.removeAll(where: \.isSingle)
        return without.words.isEmpty ? [beginning] : [beginning, without]
    }

    private static let nothing = SearchQuery()
}

// MARK: - Taking it apart

extension SearchQuery {
    private struct Part {
        /// What stands before the colon; `nil` where there is none.
        var name: String?
        var value: String
        var isQuoted: Bool
    }

    private static func part(from rest: inout Substring) -> Part? {
        rest = rest.drop { $0.isWhitespace || $0.isControl }
        guard !rest.isEmpty else { return nil }
        if rest.first == "\"" { return Part(value: quoted(from: &rest), isQuoted: true) }
        var text = ""
        while let character = rest.first, !character.isWhitespace, !character.isControl, character != "\"" {
            text.append(character)
            rest.removeFirst()
            let isName = character == ":" && text.count > 1 && text.dropLast().allSatisfy(\.isLetter)
            guard isName, let next = rest.first, !next.isWhitespace else { continue }
            let name = String(text.dropLast())
            if next == "\"" { return Part(name: name, value: quoted(from: &rest), isQuoted: true) }
            let value = String(rest.prefix { !$0.isWhitespace && !$0.isControl })
            rest = rest.dropFirst(value.count)
            return Part(name: name, value: value, isQuoted: false)
        }
        // Known operators are never looked for as words: `committee:` was cut short.
        if text.hasSuffix(":"), SearchOperator(named: String(text.dropLast())) != nil {
            return Part(name: String(text.dropLast()), value: "", isQuoted: false)
        }
        return Part(value: text, isQuoted: false)
    }

    /// What stands between quotation marks, up to the end where the second is missing.
    private static func quoted(from rest: inout Substring) -> String {
        rest = rest.dropFirst()
        let text = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(text.count + 1)
        return String(text.map { $0.isControl ? " " : $0 })
    }

    private mutating func take(_ part: Part) throws {
        guard let name = part.name else {
            // What has neither letter nor digit is in no index: a dash, a bracket, a smiling face.
            guard part.value.contains(where: { $0.isLetter || $0.isNumber }) else { return }
            return words.append(Word(text: part.value, isPhrase: part.isQuoted))
        }
        guard let `operator` = SearchOperator(named: name) else { throw SearchRefusal.unknownOperator(name) }
        try take(`operator`, part.value)
    }

    private mutating func take(_ operator: SearchOperator, _ value: String) throws {
        guard !value.isEmpty else { throw SearchRefusal.nothingAfter(`operator`) }
        switch `operator` {
        case .committee: committees.append(value)
        case .project: projects.append(value)
        case .country:
            guard let country = Country(value.uppercased()) else { throw SearchRefusal.unknownCountry(value) }
            countries.append(country)
        case .outcome:
            guard let outcome = Self.outcomes(named: value) else { throw SearchRefusal.unknownOutcome(value) }
            outcomes.append(outcome)
        case .kind:
            guard let kind = SearchKind(named: value) else { throw SearchRefusal.unknownKind(value) }
            kinds.append(kind)
        case .after: from = [from, try Self.day(value)].compactMap(\.self).max()
        case .before: until = [until, try Self.day(value)].compactMap(\.self).min()
        case .state:
            guard ["open", "atverts"].contains(value.searchable) else {
                throw SearchRefusal.unknownState(value)
            }
            isOpen = true
        }
    }

    private static func outcomes(named name: String) -> String? {
        let wanted = name.facet
        let projects = Outcome.allCases.map { [$0.rawValue, $0.words(in: .latvian)] }
        let questions = QuestionOutcome.allCases.map { [$0.rawValue, $0.words(in: .latvian)] }
        let found =
            (projects + questions).first { words in words.contains { $0.facet == wanted } }
            // The list is the reserve list, however it is called.
            ?? (wanted == "reserve" ? [Outcome.reserve.rawValue] : nil)
        return found?.first?.facet
    }

    /// A day, or the first day of a month or a year.
    private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) ?? Day("\(text)-01") ?? Day("\(text)-01-01") else {
            throw SearchRefusal.noSuchDay(text)
        }
        return day
    }
}

extension Character {
    fileprivate var isControl: Bool {
        unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }
}

extension String {
    /// The letters and digits alone, without case and diacritics: one token of the index.
    var facet: String { String(searchable.filter { $0.isLetter || $0.isNumber }) }
}
