/// Why something cannot be recorded. Data, not words: `Refusal+Words` says it to people.
package enum Refusal: Error, Hashable, Sendable {
    case unknown(Thing, String)
    case notADelegation(Delegation, programme: String)
    case delegationTwice(Delegation)
    case projectTwice(String)
    case projectOfAnotherProgramme(String, committee: String)
    case projectIneligible(String)
    case blockCount(Outcome, stated: Int, counted: Int)
    case conditionUnknown(String, project: String, open: [String])
    case gateUnknown(Decision.Gate)
    case actionDone
    /// A decision on a question that the chair declared not adopted.
    case notAdopted(QuestionOutcome)
    case handleTaken
    /// Recorded before and taken back; the file still states it.
    case retracted(String)
    case correctionOfACorrection(String)
    case sittingCancelled
    case rulesContradict(RulesContradiction)
    case rulesVersionUnknown(String, held: [String])
    case reasonNeeded(declared: QuestionOutcome, proposed: ProposedOutcome)
    case noMandateToEnd(String)
    /// Known, but only from a later day than that of this entry.
    case notYet(Thing, String)
    case againstTheRules([Breach])

    package enum Thing: String, Hashable, Sendable {
        case programme, committee, call, project, person, sitting, procedure, item, question, decision
        case action = "action point"
        case element
    }
}

/// What the rules forbid and committees do all the same: refused unless it was "taken nevertheless".
package enum Breach: Hashable, Sendable {
    case positionWithoutMandate(String, Delegation)
    case positionWithoutVote(Delegation, Standing)
    case positionWhileRecused(Delegation)
    case secondPostponement(String, clause: String?)
    case ceilingPassed(priority: String?, by: Int, currency: String)
    case projectCeilingPassed(String, by: Int, currency: String)
    case rulesOverlap([String])

    package var finding: Nevertheless.Finding {
        switch self {
        case .positionWithoutMandate: .positionWithoutMandate
        case .positionWithoutVote: .positionWithoutVote
        case .positionWhileRecused: .positionWhileRecused
        case .secondPostponement: .secondPostponement
        case .ceilingPassed, .projectCeilingPassed: .ceilingPassed
        case .rulesOverlap: .rulesOverlap
        }
    }
}

/// What the secretary should know, though it stops nothing.
package enum Warning: Hashable, Sendable {
    case eligibilityNotKnown(projects: Int)
    case attendanceNotPublished
    case figureDiffers(Figure.Measure, stated: Int, counted: Int)
    case overrideNotNeeded
}
