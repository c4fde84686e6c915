/// What a check has found. Data, not words: the catalogue of the secretariat says it to people, in two languages.
package enum Fault: Hashable, Sendable {
    case positionWhileAbsent(Delegation)
    /// `person` where the source names the speaker.
    case positionWithoutMandate(Delegation, person: String?)
    case quorumMissed(present: Int?, needed: Int?, of: Int?, clause: String?)
    case outcomeDiffers(declared: QuestionOutcome, proposed: ProposedOutcome)
    /// Declared by consensus or unanimously, and these were against it; only their number where they were counted.
    case wayDiffers(WayDecided, [Delegation], against: Int)
    /// `place` is the call or the programme, with the priority where the money is set aside by priorities.
    case ceilingPassed(place: String, excess: Int, currency: String)
    case foundIneligible(String, ProjectStatus.Code)
    case approvedThoughIneligible(String)
    case outcomeRetracted
    case outcomeDoesNotCarry(QuestionOutcome)
    /// `nil` where the kind of decision itself is beyond the committee.
    case outsideCompetence(project: String?, Competence, clause: String?)
    case rankJumped(String, before: String)
    case notOnReserve(String, ProjectStatus.Code)
    /// Projects of one list with the same place.
    case rankTwice([String], rank: Int)
    case conditionPastDue(project: String, condition: String, due: Day)
    case tallyDiffers(stated: Tally, named: Tally)
    case tallyDoesNotAddUp(stated: Int, entitled: Int)
    case figureDiffers(Figure.Measure, stated: Int, counted: Int)
    case repeatedWithoutFirst(round: Int)
    case mandatesOverlap(person: String, from: Day, until: Day?)
    case twoHeads(Delegation, from: Day, until: Day?)
    case minutesBehind(isApproved: Bool, corrections: Int)
    case notifiedBeforeDecision(String)
    case notifiedBeforeGates(String, [Decision.Gate])
    case contractedBeforeDecision(String, decided: Day)
    case contractedBeforeGates(String, [Decision.Gate])
    case publishedBeforeApproval(approved: Day)
    case contractWithoutApproval(String, ProjectStatus.Code)
    case completedWithoutApproval(String, ProjectStatus.Code)
    case beforeApplication([String], applied: Day)
    case sittingBeforeCommittee(String, established: Day)
    case procedureBeforeCommittee(String, established: Day)
    case sittingRetracted
    case procedureRetracted
    case sittingCancelled
    case questionRetracted
    case replacesItself
    /// Decisions that replace each other in a circle, as many as there are.
    case replaceEachOther(Int)
    case codeTwice(String, programme: String)
    case nevertheless(Nevertheless.Finding, reason: String?)
}

/// An entry on which a finding rests.
package struct Evidence: Hashable, Sendable {
    package var position: Int
    package var reference: Reference
    package var handle: Handle?

    package init(_ entry: Entry) {
        position = entry.position
        reference = entry.reference
        handle = entry.fact.handle
    }
}

/// One fault, and the entries it rests on, each once, in the order of recording.
package struct AuditFinding: Hashable, Sendable {
    package var check: Check
    package var fault: Fault
    package var entries: [Evidence]
}
