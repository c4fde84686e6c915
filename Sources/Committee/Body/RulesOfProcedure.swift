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
    package var speaker: Clause<Speaker>?
    package var deciding: Clause<WayOfDeciding>?
    package var chairVote: Clause<ChairVote>?
    package var quorum: Clause<Quorum>?
    package var silence: Clause<Silence>?
    package var secondPostponement: Clause<Permission>?
    package var interest: Clause<InterestRule>?

    package init(version: String, validFrom: Day, validUntil: Day? = nil) {
        self.version = version
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    package func isInForce(on day: Day) -> Bool {
        validFrom <= day && day <= (validUntil ?? day)
    }
}

/// A rule and the clause it stands in.
package struct Clause<Rule: Hashable & Sendable>: Hashable, Sendable {
    package var rule: Rule
    package var number: String?

    package init(_ rule: Rule, number: String? = nil) {
        self.rule = rule
        self.number = number
    }
}

/// Who states a delegation's position, when several persons sit for it.
package enum Speaker: String, CaseIterable, Sendable {
    case head = "head of delegation"
    case anyMember = "any member"
}

package enum WayOfDeciding: String, CaseIterable, Sendable {
    case consensus
    case unanimity
}

/// Whether the chair has a vote (ENI-23.5: only as a representative of a participating country).
package enum ChairVote: String, CaseIterable, Sendable {
    case asRepresentative = "as representative"
    case none
}

/// How many must be present. No number is known for any programme: it comes from the committee's own rules.
package enum Quorum: Hashable, Sendable {
    case delegations(Int)
    /// A share of those entitled, as a fraction that is never rounded: 2 of 3.
    case share(Int, of: Int)
    case all
}

/// What no answer means in a written procedure.
package enum Silence: String, CaseIterable, Sendable {
    case consent
    case noConsent = "no consent"
}

package enum Permission: String, CaseIterable, Sendable {
    case allowed
    case forbidden
}

/// What a declared interest means for the delegation's part in the decision.
package enum InterestRule: String, CaseIterable, Sendable {
    case personAbstains = "person takes no part"
    case delegationAbstains = "delegation takes no part"
}
