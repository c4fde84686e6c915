import Committee

/// What an intended record file would do, played to its end and not recorded.
package struct Rehearsal: Encodable, Sendable {
    package struct Move: Encodable, Equatable, Sendable {
        package var programme: String
        package var call: String
        package var project: String
        /// `nil` for a project that the file itself enters.
        package var before: String?
        package var after: String
        package var rank: Int?
    }

    /// One count before and after.
    package struct Count: Encodable, Equatable, Sendable {
        package var status: String
        package var before: Int
        package var after: Int
    }

    package struct Line: Encodable, Equatable, Sendable {
        package var programme: String
        /// `nil` for the money of the programme itself.
        package var call: String?
        package var priority: String?
        package var fund: String
        package var currency: String
        package var allocatedCents: Int
        package var committedBefore: Int
        package var committedAfter: Int
        package var leftBefore: Int
        /// Less than nothing where the decision would pass the money.
        package var leftAfter: Int
        /// Projects that would hold money of which no sum is known: less is left than the figure says.
        package var withoutAmount: Int
    }

    package struct Reserve: Encodable, Equatable, Sendable {
        package var call: String
        package var priority: String?
        package var project: String
        package var rankBefore: Int?
        package var rank: Int?
        /// Whether rank and the money left would promote it next; only a decision does.
        package var couldBePromoted: Bool
    }

    /// A country's part in the projects that hold money.
    package struct Share: Encodable, Equatable, Sendable {
        package var projects = 0
        package var withPartner = 0
        package var withLead = 0
        /// Projects none of whose partners is on record.
        package var partnersNotKnown = 0
        /// The country's partners' own money, where sources give it.
        package var centsToPartners = 0
        /// Partners from the country of whom no sum is known.
        package var withoutAmount = 0
    }

    /// A figure of a country's representation record that would be another.
    package struct CountryMove: Encodable, Equatable, Sendable {
        package var programme: String
        /// `nil` for what is not counted year by year.
        package var year: Int?
        package var country: String
        package var figure: String
        package var before: String
        package var after: String
    }

    package struct CountryShare: Encodable, Equatable, Sendable {
        package var programme: String
        package var before: Share
        package var after: Share
    }

    /// One field of a register's row that changes.
    package struct RowMove: Encodable, Equatable, Sendable {
        package var register: String
        package var thing: String
        package var field: String
        package var before: String?
        package var after: String?
    }

    /// A question of which the rules say something else when the file is on record.
    package struct QuestionMove: Encodable, Equatable, Sendable {
        package var question: String
        package var before: String
        package var after: String
        /// The last step of the reasoning, in words.
        package var because: String
    }

    /// The day as of which both sides are read: the last on which anything in the file has its effect.
    package var asOf: String
    /// Where that day is past and the file corrects something: the day as of which `later` is read, and everything that
    /// has no day of its own.
    package var today: String?
    package var country: String
    package var new: Int
    package var equal: Int
    package var moves: [Move]
    package var counts: [Count]
    package var money: [Line]
    package var reserve: [Reserve]
    package var shares: [CountryShare]
    /// Of every country; only where the file corrects or retracts something.
    package var countries: [CountryMove] = []
    /// Only where the file corrects or retracts something: every row that changes.
    package var rows: [RowMove] = []
    /// What moves as of today and does not, or not so, as of the day above: somebody may have decided since.
    package var laterMoves: [Move] = []
    package var laterRows: [RowMove] = []
    package var questions: [QuestionMove] = []
    /// Minutes that were made before and will be marked as corrected, and stated totals that will differ.
    package var consequences: [String] = []
    package var warnings: [String]
    /// Why the file would be refused; what could be played in spite of that is above.
    package var refusals: [String]
    /// The same, with the corrections that would mend it.
    package var refused: FileRefused?

    enum CodingKeys: String, CodingKey {
        case asOf, today, country, new, equal, moves, counts, money, reserve, shares, countries, rows,
            laterMoves, laterRows, questions, consequences
        case warnings, refusals
    }
}
