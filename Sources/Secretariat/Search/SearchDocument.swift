import Committee

/// One thing that can be found, as it stood on some days.
struct SearchDocument: Codable, Equatable, Sendable {
    /// `nil` for a committee, which is looked up and not found.
    var kind: SearchKind?
    /// Its permanent name.
    var handle: String
    var title: String
    var text: String
    var day: String
    var committee: String?
    /// What it is about, by identity.
    var projects: [String] = []
    /// What the operators of the query find it by when they name it.
    var names: [String] = []
    var facets: [String] = []
    /// The positions of the entries whose sealed text is shown: asked again before each answer.
    var sealedAt: [Int] = []

    static let open = "sopen"

    static func country(_ code: String) -> String { "y\(code.facet)" }
    static func outcome(_ word: String) -> String { "o\(word.facet)" }
    static func kind(_ kind: SearchKind) -> String { "k\(kind.rawValue)" }
    static func project(_ id: String) -> String { "p\(id)" }
    static func committee(_ id: String) -> String { "c\(id)" }
    /// Stands with everything, so that a query of operators alone has something to narrow.
    static let anything = "any"

    /// The words by which operators narrow, each a single token of the index.
    var tokens: [String] {
        [Self.anything] + (kind.map { [Self.kind($0)] } ?? [])
            + (committee.map { [Self.committee($0)] } ?? [])
            + projects.map(Self.project) + facets
    }
}
