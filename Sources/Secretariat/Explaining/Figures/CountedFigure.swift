package import Committee

/// A figure that the record counts and that can be opened to the entries behind it.
package enum CountedFigure: String, CaseIterable, Sendable {
    // Of a country's representation record.
    case sittings, attended, chair, procedures, answered, projects
    case withPartner = "with-partner"
    case withLead = "with-lead"
    // Of a budget line.
    case allocated, committed, left

    /// Whether it is a country's, as against a budget's.
    package var isOfACountry: Bool {
        switch self {
        case .sittings, .attended, .chair, .procedures, .answered, .projects, .withPartner, .withLead: true
        case .allocated, .committed, .left: false
        }
    }
}

/// Which figure is meant: as `representation` and `budget` show it.
package struct FigureQuestion: Equatable, Sendable {
    package var figure: CountedFigure
    package var programme: String
    package var country: Country
    package var year: Int?
    package var call: String?
    package var priority: String?

    package init(
        _ figure: CountedFigure, programme: String, country: Country, year: Int? = nil, call: String? = nil,
        priority: String? = nil
    ) {
        self.figure = figure
        self.programme = programme
        self.country = country
        self.year = year
        self.call = call
        self.priority = priority
    }
}

/// A figure with everything that was counted for it, and the entries on which each of these rests.
package struct FigureExplanation: Encodable, Sendable {
    /// One thing that was counted, or looked at and not counted.
    package struct Part: Encodable, Sendable {
        package var handle: String
        package var label: String
        package var day: Day?
        package var isCounted: Bool
        /// Whether the record knows enough of it to say that it counts or does not.
        package var isKnown: Bool
        /// What it adds to a sum of money, where the record knows it.
        package var cents: Int?
        /// Positions of the entries behind it.
        package var entries: [Int]
        /// What in these entries was set right later; `nil` where nothing was.
        package var corrections: [CorrectionPart]?
    }

    package var figure: String
    package var programme: String
    package var country: String?
    package var year: Int?
    package var call: String?
    package var priority: String?
    package var asOf: Day
    package var knownAt: Int
    /// A number of things, or of cents where `currency` is given.
    package var value: Int
    /// Of how many things the record does not know whether they count: with these the figure is a lower bound.
    package var unknown: Int
    package var currency: String?
    package var parts: [Part]
    /// Figures that sources state for the same thing. They stand beside the count and are never mixed with it.
    package var stated: [String]
}
