/// The outcome that the rules in force suggest, with the evidence for it. The chair declares; we propose.
package struct Proposal: Hashable, Sendable {
    package var outcome: ProposedOutcome
    package var entitled: [Delegation]
    package var present: [Delegation]
    package var findings: [Step]

    package init(
        outcome: ProposedOutcome, entitled: [Delegation], present: [Delegation], findings: [Step]
    ) {
        self.outcome = outcome
        self.entitled = entitled
        self.present = present
        self.findings = findings
    }

    /// One step of the reasoning and the clause behind it.
    package struct Step: Hashable, Sendable {
        package enum Code: String, CaseIterable, Sendable {
            case quorumMet = "quorum met"
            case quorumMissed = "quorum missed"
            case quorumNotInRules = "quorum not in the rules"
            case consensusReached = "consensus reached"
            case consensusFailed = "consensus failed"
            case unanimous
            case notUnanimous = "not unanimous"
            case silenceIsConsent = "silence is consent"
            case silenceIsNoConsent = "silence is no consent"
            case silenceNotInRules = "silence not in the rules"
            case wayNotInRules = "way of deciding not in the rules"
            case chairWithoutVote = "chair without vote"
            case recused
        }

        package var code: Code
        package var clause: String?
        /// Whom it concerns.
        package var delegations: [Delegation]
        /// The number needed, where there is one.
        package var needed: Int?

        package init(_ code: Code, clause: String? = nil, delegations: [Delegation] = [], needed: Int? = nil)
        {
            self.code = code
            self.clause = clause
            self.delegations = delegations
            self.needed = needed
        }
    }
}

package enum ProposedOutcome: String, CaseIterable, Sendable {
    case adopted
    case notAdopted = "not adopted"
    case noDecision = "no decision"
    /// The rules do not say enough to propose anything.
    case open
}
