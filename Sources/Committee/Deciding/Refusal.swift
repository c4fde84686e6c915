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
    /// A correction, or a retraction, that names no document.
    case documentNeeded
    case sittingCancelled
    case rulesContradict(RulesContradiction)
    case rulesVersionUnknown(String, held: [String])
    /// `because` is the step of the proposal that made its outcome, with its clause.
    case reasonNeeded(declared: QuestionOutcome, proposed: ProposedOutcome, because: Proposal.Step?)
    case noMandateToEnd(String)
    /// Known, but only from a later day than that of this entry.
    case notYet(Thing, String)
    case againstTheRules([Breach])
    /// Something in a written procedure after the day on which it ended.
    case procedureEnded(Day)
    case deadlineNotLater(Day)
    /// Something in a written procedure before the day on which it was launched.
    case beforeLaunch
    /// `deadline: by the rules`, and the rules do not give one.
    case deadlineNotInRules(Missing)
    /// Adopted in a procedure that was moved to a sitting, without the reason.
    case movedWithoutReason
    case beforeEstablishment(Day)
    case partOutsideSitting(Sitting.Channel)
    case holidayOfAnotherYear(Day, year: Int)

    /// What a deadline by the rules lacks.
    package enum Missing: Hashable, Sendable {
        case rules
        case period
        case calendar
        case holidays(Country, year: Int)
    }
    /// A count that is not the number of those who were there and had a vote.
    case tallyDoesNotAddUp(stated: Int, entitled: Int)
    /// A count that differs from the positions given by name.
    case tallyDiffers(stated: Tally, named: Tally)
    /// Something that happens in a sitting before its first day.
    case beforeSitting(Day)
    /// Minutes of a sitting or written procedure before it began.
    case minutesBeforeSitting(Day)
    case commentsDueBeforeCirculation(Day, circulated: Day)
    /// A repeated vote on a question on which there was none before it.
    case roundSkipped(Int)
    /// Declared by a way that the positions on record did not take, and without the chair's reason.
    case wayDiffers(WayDecided, [Delegation], against: Int)
    /// Silence decides in writing; in a room who says nothing joins the consensus.
    case silenceInASitting
    case decisionOnItself
    /// A tie that the rules let the chair break, and nobody says how the chair did.
    case castingMissing(clause: String?)
    /// Minutes approved by silent consent while there was still time for comments.
    case approvedBeforeComments(Day)
    /// Approved minutes, and no sitting or written procedure that decided to amend them.
    case amendmentNotDecided(Day)
    /// The minutes are of what happened on this day, and what is to have decided was not later.
    case amendmentByEarlier(Day)
    case amendmentBeforeDecided(Day)
    case amendmentByAnother
    case amendmentChangesNothing
    /// The same matter on one day: an interest, and none.
    case interestAndNone(String)
    case chairOfAnotherDelegation(String, Delegation)
    /// A sitting or written procedure cannot go while decisions taken in it stand.
    case decisionsStand([String])

    package enum Thing: String, Hashable, Sendable {
        case programme, committee, call, project, person, sitting, procedure, item, question, decision
        case action = "action point"
        case element
    }
}

/// What the rules forbid and committees do all the same: refused unless it was "taken nevertheless".
///
/// `by` names the clause with the text in which it stands, as `Clause.cited` has it.
package enum Breach: Hashable, Sendable {
    case positionWithoutMandate(String, Delegation)
    case positionWithoutVote(Delegation, Standing)
    case positionWhileRecused(Delegation)
    case secondPostponement(String, by: String)
    case ceilingPassed(priority: String?, by: Int, currency: String)
    /// A correction after which later decisions, in order on their day, pass the money; `on` is the first such day.
    case ceilingPassedLater(String, by: Int, currency: String, on: Day)
    case projectCeilingPassed(String, by: Int, currency: String)
    case rulesOverlap([String])
    case initiatorNotAllowed(String, allowed: String, by: String)
    case requestNotAllowed(String, allowed: String, by: String)
    case periodTooShort(until: Day, earliest: Day, String, by: String)
    case closedEarly(deadline: Day, missing: [Delegation], by: String?)
    case answerLate(Delegation, received: Day, deadline: Day)
    case papersLate(Period, needed: Period, by: String)
    case minutesNotSigned([Signatory], by: String)
    case observerBeyondAccess(String, ObserverAccess, by: String)
    case positionWhileAbsent(Delegation)
    case programmeCeilingPassed(priority: String?, excess: Int, currency: String, by: String)
    case smallProjectFundsPassed(Share, excess: Int, currency: String, by: String)
    case notOnReserve(String, ProjectStatus.Code)
    /// A better placed project stays on the list though its money would be there.
    case rankJumped(String, before: String)
    case tooFewCountries(String, countries: Int, needed: Int, memberStates: Int, neededMembers: Int)
    case withoutAssurance(String, Country)
    case outsideWithoutApproval(String)
    case outsideCompetence(String, project: String?, limit: Competence, above: String?, by: String)
    case outcomeNotAllowed(Outcome, allowed: [Outcome], by: String)
    case contractWithoutApproval(String, ProjectStatus.Code)
    case completedWithoutApproval(String, ProjectStatus.Code)
    case approvedAlready(String, ProjectStatus.Code)
    case contractedAlready(String, Outcome)
    case twoOutcomes(String, Outcome, Outcome)
    case codeTwice(String, call: String)
    case positionOutsideTheme(Delegation, theme: String, seats: [String])
    case wayNotAllowed(WayDecided, rule: WayOfDeciding, by: String)
    case castingVoteNotGiven(by: String)
    case castingWithoutTie(inFavour: Int, against: Int)
    /// A contract over more than the committee decided on.
    case contractAboveDecision(String, by: Int, currency: String)

    package var finding: Nevertheless.Finding {
        switch self {
        case .positionWithoutMandate: .positionWithoutMandate
        case .positionWithoutVote: .positionWithoutVote
        case .positionWhileRecused: .positionWhileRecused
        case .secondPostponement: .secondPostponement
        case .ceilingPassed, .projectCeilingPassed, .ceilingPassedLater: .ceilingPassed
        case .rulesOverlap: .rulesOverlap
        case .initiatorNotAllowed: .initiatorNotAllowed
        case .requestNotAllowed: .requestNotAllowed
        case .periodTooShort: .periodTooShort
        case .closedEarly: .closedEarly
        case .answerLate: .answerLate
        case .papersLate: .papersLate
        case .minutesNotSigned: .minutesNotSigned
        case .observerBeyondAccess: .observerBeyondAccess
        case .positionWhileAbsent: .positionWhileAbsent
        case .programmeCeilingPassed: .ceilingPassed
        case .smallProjectFundsPassed: .smallProjectFundsPassed
        case .notOnReserve: .notOnReserve
        case .rankJumped: .rankJumped
        case .tooFewCountries: .tooFewCountries
        case .withoutAssurance: .withoutAssurance
        case .outsideWithoutApproval: .outsideWithoutApproval
        case .outsideCompetence: .outsideCompetence
        case .outcomeNotAllowed: .outcomeNotAllowed
        case .contractWithoutApproval, .completedWithoutApproval: .withoutApproval
        case .approvedAlready, .contractedAlready, .twoOutcomes: .decidedAlready
        case .codeTwice: .codeTwice
        case .positionOutsideTheme: .positionWithoutVote
        case .wayNotAllowed: .wayNotAllowed
        case .castingVoteNotGiven: .castingVoteNotGiven
        case .castingWithoutTie: .castingWithoutTie
        case .contractAboveDecision: .ceilingPassed
        }
    }
}

/// What the secretary should know, though it stops nothing.
package enum Warning: Hashable, Sendable {
    case eligibilityNotKnown(projects: Int)
    case attendanceNotPublished
    case figureDiffers(Figure.Measure, stated: Int, counted: Int)
    case overrideNotNeeded
    /// A period that could not be counted.
    case holidaysNotOnRecord(Country, year: Int)
    case papersLate(Period, needed: Period, by: String)
    case partyNotRecognised(String)
    case recipientsMissing([Recipient], by: String)
    case undeclaredInterest(String, body: String, project: String)
    case interestInBlock(Delegation, projects: [String])
    case notDeclared([String], by: String)
    case declaredLate([String], needed: Period, by: String)
    /// The outcome departs from the advice; without reasons the decision stays open (ENPI-13).
    case departsFromAdvice(String, needs: [Decision.Gate], by: String?)
    /// A better placed project stays on the list, and whether its money would be there is not known.
    case rankMayBeJumped(String, before: String)
    /// More than one project would have this place on one list.
    case rankTwice([String], rank: Int)
    case partnersNotListed(projects: Int)
    case guaranteeToNote(String, Country)
    case assuranceNotKnown(String, Country)
    case competenceNotKnown(projects: Int, limit: Competence)
    case answerDayNotKnown(Decision.Gate, Country, year: Int)
    /// A gate that answers after the last day it had.
    case gateAnswersLate(Decision.Gate, due: Day)
    /// The committee decided, and what the chair declared on the question is not on record.
    case outcomeNotDeclared
    case extendedAfterDeadline(Day)
    case minutesLate(Day, due: Day, Period, by: String)
    /// A seat leaves fewer votes than the quorum of these rules needs.
    case quorumAboveVotes(version: String, needed: Int, voting: Int)
    /// A correction is made when the error is found: after what it corrects, unless that was planned for a later day.
    case correctedBefore(Day)
    /// A decision that takes back or supersedes another says nothing of these projects, which rest on the other one.
    case projectsStay(Decision.Relation.Kind, String, projects: [String])
    /// Rules were corrected after these decisions had been judged by their old text.
    case decidedUnderOldText([String])
}
