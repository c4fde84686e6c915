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
        package var code: Code
        package var clause: String?
        /// Whom it concerns.
        package var delegations: [Delegation]
        /// The number needed, where there is one.
        package var needed: Int?
        package var counted: Int?
        /// Of how many.
        package var total: Int?

        package init(
            _ code: Code, clause: String? = nil, delegations: [Delegation] = [], needed: Int? = nil,
            counted: Int? = nil, total: Int? = nil
        ) {
            self.code = code
            self.clause = clause
            self.delegations = delegations
            self.needed = needed
            self.counted = counted
            self.total = total
        }
    }
}

extension Proposal {
    /// The step that made the outcome what it is: the last, except that a consensus which the absent have to confirm
    /// is held up by the clause on absence.
    package var deciding: Step? {
        guard outcome == .adReferendum else { return findings.last }
        return findings.last { $0.code == .absentConfirm } ?? findings.last
    }
}

extension Proposal.Step {
    /// The codes are stored: none is ever changed or given a second meaning.
    package enum Code: String, CaseIterable, Sendable {
        case repetitionNotInRules = "repetition not in the rules"
        case firstVoteCounts = "first vote counts"
        case lastVoteCounts = "last vote counts"
        case notEntitled = "not entitled"
        case recused
        case chairWithoutVote = "chair without vote"
        case nobodyEntitled = "nobody entitled"
        case moved = "moved to a sitting"

        case quorumMet = "quorum met"
        case quorumMissed = "quorum missed"
        case quorumNotInRules = "quorum not in the rules"
        case repliesNotInRules = "replies not in the rules"
        case attendanceNotOnRecord = "attendance not on record"
        case recusalNotInRules = "recusal not in the rules"

        case objectionEnds = "objection ends the procedure"
        case objectionMoves = "objection moves the matter"
        case objectionCounts = "objection counts"
        case objectionNotInRules = "objection not in the rules"

        case silenceIsConsent = "silence is consent"
        /// In proposals of the first shape: the rule `no consent`.
        case silenceIsNoConsent = "silence is no consent"
        case silenceIsObjection = "silence is an objection"
        case silenceNotCounted = "silence does not count"
        case silenceNotInRules = "silence not in the rules"
        case abstentionIsConsent = "abstention is consent"
        case abstentionIsObjection = "abstention is an objection"
        case abstentionNotCounted = "abstention does not count"
        case abstentionNotInRules = "abstention not in the rules"
        case noPositionIsConsent = "no position is consent"
        case noPositionIsObjection = "no position is an objection"
        case noPositionNotCounted = "no position does not count"
        case noPositionNotInRules = "no position not in the rules"
        case noPositionJoins = "no position joins the consensus"
        case absenceIsConsent = "absence is consent"
        case absenceIsObjection = "absence is an objection"
        case absenceNotCounted = "absence does not count"
        case absenceNotInRules = "absence not in the rules"
        case absentConfirm = "absent delegations confirm"
        case notHeard = "not heard"

        case consensusReached = "consensus reached"
        case consensusFailed = "consensus failed"
        case consensusReserved = "consensus reserved"
        case unanimous
        case notUnanimous = "not unanimous"
        case voteCarried = "vote carried"
        case voteLost = "vote lost"
        case castingInFavour = "casting vote in favour"
        case castingAgainst = "casting vote against"
        case castingNotGiven = "casting vote not given"
        case voteMayBeTaken = "a vote may be taken"
        case nobodyConsented = "nobody consented"
        case nobodyVoted = "nobody voted"
        case thresholdNotInRules = "threshold not in the rules"
        case thresholdNotKnown = "threshold not known"
        case wayNotInRules = "way of deciding not in the rules"
    }
}

package enum ProposedOutcome: String, CaseIterable, Sendable {
    case adopted
    case notAdopted = "not adopted"
    case noDecision = "no decision"
    /// Adopted once the delegations that were absent have confirmed.
    case adReferendum = "ad referendum"
    /// The rules do not say enough to propose anything.
    case open
}
