/// One version of a committee's own rules, as data.
///
/// EU law leaves voting to each committee (I-28.2), so nothing here has a default: a parameter that is absent
/// is one on which the rules are silent, and it is never guessed.
package struct RulesOfProcedure: Hashable, Sendable {
    package typealias ID = Committee.ID<RulesOfProcedure>

    package var version: String
    package var validFrom: Day
    /// The last day of validity; versions may overlap by a day (P27), and then the secretary chooses.
    package var validUntil: Day?
    /// The rules for every kind of question.
    package var general: Rules {
        _read { yield held.value }
        _modify {
            var rules = held.value
            defer { held = Shared(rules) }
            yield &rules
        }
    }
    private var held = Shared(Rules())
    /// Rules of their own for some kinds of question (ENI-23.1, ENI-23.2); each goes before the general one.
    package var special: [SpecialRules] = []

    package init(version: String, validFrom: Day, validUntil: Day? = nil) {
        self.version = version
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    package func isInForce(on day: Day) -> Bool {
        validFrom <= day && day <= (validUntil ?? day)
    }

    /// The rules for one kind of question: the general ones, replaced by the special ones where there are any.
    package func rules(for kind: Decision.Kind) -> Rules {
        special.filter { $0.kinds.contains(kind) }.reduce(general) { $0.replaced(by: $1.rules) }
    }
}

/// What the rules say for some kinds of question only.
package struct SpecialRules: Hashable, Sendable {
    package var kinds: [Decision.Kind]
    package var rules: Rules

    package init(_ kinds: [Decision.Kind], _ rules: Rules) {
        self.kinds = kinds
        self.rules = rules
    }
}

/// A rule and where it stands.
package struct Clause<Rule: Hashable & Sendable>: Hashable, Sendable {
    package var rule: Rule
    package var number: String?
    /// The text in which the clause stands, where that is not the rules of procedure themselves: a regulation.
    package var text: String?

    package init(_ rule: Rule, number: String? = nil, text: String? = nil) {
        self.rule = rule
        self.number = number
        self.text = text
    }
}
