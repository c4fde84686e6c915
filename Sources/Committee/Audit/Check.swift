/// The named checks of the ledger. Each guards against one way in which a record comes to contradict itself: late entries,
/// corrections and what was "taken nevertheless" bring in what would be refused today.
///
/// The raw values are what people type; none is given a second meaning.
package enum Check: String, CaseIterable, Sendable {
    case positionsWithoutPresence = "positions-without-presence"
    case positionsWithoutMandate = "positions-without-mandate"
    case decisionsWithoutQuorum = "decisions-without-quorum"
    case outcomesAgainstRules = "outcomes-against-rules"
    case decisionsOutsideCompetence = "decisions-outside-competence"
    case promotionsOutOfRank = "promotions-out-of-rank"
    case ranksTwice = "ranks-twice"
    case ceilingsPassed = "ceilings-passed"
    case ineligibleApproved = "ineligible-approved"
    case conditionsPastDue = "conditions-past-due"
    case talliesThatDiffer = "tallies-that-differ"
    case figuresThatDiffer = "figures-that-differ"
    case repeatedWithoutFirst = "repeated-without-first"
    case mandatesOverlapping = "mandates-overlapping"
    case minutesBehindCorrections = "minutes-behind-corrections"
    case announcedBeforeApproved = "announced-before-approved"
    case contractsWithoutApproval = "contracts-without-approval"
    case factsBeforeApplication = "facts-before-application"
    case sittingsBeforeCommittee = "sittings-before-committee"
    case decisionsWithoutSitting = "decisions-without-sitting"
    case decisionsWithoutOutcome = "decisions-without-outcome"
    case decisionsInCircles = "decisions-in-circles"
    case codesTwice = "codes-twice"
    case takenNevertheless = "taken-nevertheless"
}
