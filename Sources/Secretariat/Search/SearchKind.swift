package import Minutes

/// What can be found.
package enum SearchKind: String, CaseIterable, Codable, Sendable {
    case decision, statement, item, condition, project

    package func words(in language: Language) -> String {
        switch (self, language) {
        case (.decision, .english), (.statement, .english), (.item, .english), (.condition, .english),
            (.project, .english):
            rawValue
        case (.decision, .latvian): "lēmums"
        case (.statement, .latvian): "izteikums"
        case (.item, .latvian): "punkts"
        case (.condition, .latvian): "nosacījums"
        case (.project, .latvian): "projekts"
        }
    }

    /// By either of its names, whatever the case and the diacritics.
    init?(named name: String) {
        let found = Self.allCases.first { kind in
            Language.allCases.contains { kind.words(in: $0).searchable == name.searchable }
        }
        guard let found else { return nil }
        self = found
    }
}

/// What narrows a search: `committee:TRI/MC`, in Latvian `komiteja:TRI/MC`.
enum SearchOperator: String, CaseIterable {
    case committee, project, country, outcome, kind, after, before
    case state = "is"

    func words(in language: Language) -> String {
        switch (self, language) {
        case (.committee, .english), (.project, .english), (.country, .english), (.outcome, .english),
            (.kind, .english), (.after, .english), (.before, .english), (.state, .english):
            rawValue
        case (.committee, .latvian): "komiteja"
        case (.project, .latvian): "projekts"
        case (.country, .latvian): "valsts"
        case (.outcome, .latvian): "rezultāts"
        case (.kind, .latvian): "veids"
        case (.after, .latvian): "no"
        case (.before, .latvian): "pirms"
        case (.state, .latvian): "ir"
        }
    }

    init?(named name: String) {
        let found = Self.allCases.first { `operator` in
            Language.allCases.contains { `operator`.words(in: $0).searchable == name.searchable }
        }
        guard let found else { return nil }
        self = found
    }

    /// How it is typed.
    var example: String {
        switch self {
        case .committee: "committee:CODE"
        case .project: "project:NAME"
        case .country: "country:LV"
        case .outcome: "outcome:approved"
        case .kind: "kind:decision"
        case .after: "after:2025-03-01"
        case .before: "before:2026"
        case .state: "is:open"
        }
    }
}
