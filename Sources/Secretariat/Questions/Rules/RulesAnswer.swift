import Committee
import EventLog
package import Minutes

/// A committee's rules on a day: for people a page, for programs every parameter by its name.
package struct RulesAnswer: Answer {
    package struct Version: Encodable, Equatable, Sendable {
        package var version: String
        package var validFrom: String
        package var validUntil: String?
        package var isInForce: Bool
        package var source: SourceRow
    }

    package struct Rule: Encodable, Equatable, Sendable {
        /// In its written form, as record files have it.
        package var rule: String
        package var clause: String?
        /// The text in which the clause stands, where that is not the rules of procedure themselves.
        package var standsIn: String?

        private enum CodingKeys: String, CodingKey {
            case rule, clause
            case standsIn = "in"
        }
    }

    package struct Special: Encodable, Equatable, Sendable {
        package var kinds: [String]
        package var rules: [String: Rule]
    }

    package let asOf: String
    package let knownAt: Int
    package let committee: String
    package let name: String
    /// The version shown; none where the register holds none for the day.
    package let version: Version?
    /// Every version in force on the day; more than one is possible (P27).
    package let inForce: [String]
    /// All parameters there are; `null` where the rules do not say.
    package let rules: [String: Rule?]
    package let special: [Special]
    package let table: TextTable
    package let document: Document
    /// `TRI-MC-rules-2-en`, without the ending.
    package let fileName: String

    private enum CodingKeys: String, CodingKey {
        case asOf, knownAt, committee, name, version, inForce, rules, special
    }
}

extension RulesAnswer {
    init(_ page: RulesPage) {
        let (language, shown) = (page.language, page.shown)
        asOf = page.day.iso
        knownAt = page.fingerprint.position
        committee = page.code
        name = page.dossier.particulars.name
        version = shown.map { Version($0, on: page.day) }
        inForce = page.inForce.map(\.rules.version)
        rules = shown.map { $0.rules.general.byName } ?? [:]
        special = (shown?.rules.special ?? []).map {
            Special(kinds: $0.kinds.map(\.rawValue), rules: $0.rules.byName.compactMapValues(\.self))
        }
        table = shown.map { $0.rules.table(in: language) } ?? TextTable(columns: Self.columns, rows: [])
        document = page.document
        fileName = page.fileName
    }

    static let columns = ["Parameter", "Rule", "Clause", "Stands in", "Only for"]
}

extension RulesAnswer.Version {
    init(_ held: CommitteeDossier.HeldRules, on day: Day) {
        self.init(
            version: held.rules.version, validFrom: held.rules.validFrom.iso,
            validUntil: held.rules.validUntil?.iso, isInForce: held.rules.isInForce(on: day),
            source: SourceRow(held.source))
    }
}

extension Rules {
    fileprivate var byName: [String: RulesAnswer.Rule?] {
        Dictionary(
            uniqueKeysWithValues: RuleName.allCases.map { name in
                (
                    name.rawValue,
                    self[name].map { .init(rule: $0.rule, clause: $0.number, standsIn: $0.text) }
                )
            })
    }

    /// The rows that say something; `silent` stands where they do not, if it is given.
    fileprivate func rows(in language: Language, for kinds: String, silent: String?) -> [[String]] {
        RuleGroup.allCases.flatMap(\.names).compactMap { name in
            guard let clause = self[name], let words = sentence(on: name, in: language) else {
                return silent.map { [name.words(in: language), $0, "", "", kinds] }
            }
            return [name.words(in: language), words, clause.number ?? "", clause.text ?? "", kinds]
        }
    }
}

extension RulesOfProcedure {
    fileprivate func table(in language: Language) -> TextTable {
        let silent = RulesPhrase.silent.words(in: language)
        return TextTable(
            columns: RulesAnswer.columns,
            rows: general.rows(in: language, for: "", silent: silent)
                + special.flatMap { part in
                    part.rules.rows(
                        in: language, for: part.kinds.map { $0.words(in: language) }.joined(separator: ", "),
                        silent: nil)
                })
    }
}
