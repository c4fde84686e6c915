/// The stored names of the events. They outlive every Swift name: none is ever changed or given a second meaning.
package enum EventType: String, CaseIterable, Sendable {
    /// By its stored name: a table is looked up in, where `init(rawValue:)` would go through all cases for each entry.
    package init?(stored name: String) {
        guard let known = Self.byName[name] else { return nil }
        self = known
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    case registerOpened = "register.opened"
    case entryCorrected = "entry.corrected"
    case entryRetracted = "entry.retracted"
    case clockSteppedBack = "record.clock-stepped-back"
    case keyMade = "key.made"
    case keyRotated = "key.rotated"
    case keyRevoked = "key.revoked"
    case documentIssued = "document.issued"
    case registerRestored = "register.restored"
    case programmeRegistered = "programme.registered"
    case standingSet = "programme.standing-set"
    case bodyNamed = "programme.body-named"
    case allocationSet = "programme.allocation-set"
    case programmeAmended = "programme.amended"
    case committeeEstablished = "committee.established"
    case rulesAdopted = "committee.rules-adopted"
    case rulesNotHeld = "committee.rules-not-held"
    case mandateGiven = "committee.mandate-given"
    case mandateEnded = "committee.mandate-ended"
    case chairTaken = "committee.chair-taken"
    case seatSet = "committee.seat-set"
    case personIntroduced = "person.introduced"
    case callOpened = "call.opened"
    case callClosed = "call.closed"
    case callAllocationSet = "call.allocation-set"
    case projectApplied = "project.applied"
    case projectEligible = "project.found-eligible"
    case projectIneligible = "project.found-ineligible"
    case projectAssessed = "project.assessed"
    case projectAdvised = "project.advised"
    case conditionFulfilled = "project.condition-fulfilled"
    case conditionLapsed = "project.condition-lapsed"
    case applicantNotified = "project.applicant-notified"
    case projectContracted = "project.contracted"
    case projectModified = "project.modified"
    case projectCompleted = "project.completed"
    case projectTerminated = "project.terminated"
    case projectWithdrawn = "project.withdrawn"
    case complaintReceived = "project.complaint-received"
    case complaintDecided = "project.complaint-decided"
    case sittingConvened = "sitting.convened"
    case papersSent = "sitting.papers-sent"
    case sittingOpened = "sitting.opened"
    case attendanceNotPublished = "sitting.attendance-not-published"
    case attended = "sitting.attended"
    case arrived = "sitting.arrived"
    case left = "sitting.left"
    case sittingAdjourned = "sitting.adjourned"
    case sittingClosed = "sitting.closed"
    case sittingCancelled = "sitting.cancelled"
    case itemPlaced = "item.placed"
    case itemHandled = "item.handled"
    case itemStated = "item.stated"
    case interestDeclared = "interest.declared"
    case opinionGiven = "opinion.given"
    case procedureLaunched = "procedure.launched"
    case procedureReminded = "procedure.reminded"
    case procedureExtended = "procedure.extended"
    case procedureMoved = "procedure.moved-to-sitting"
    case answersNotPublished = "procedure.answers-not-published"
    case procedureClosed = "procedure.closed"
    case questionPut = "question.put"
    case positionTaken = "question.position-taken"
    case outcomeDeclared = "question.outcome-declared"
    case decisionTaken = "decision.taken"
    case gateOpened = "decision.gate-opened"
    case gateRefused = "decision.gate-refused"
    case gateAsked = "decision.gate-asked"
    case reasonsGiven = "decision.reasons-given"
    case minutesCirculated = "minutes.circulated"
    case minutesApproved = "minutes.approved"
    case minutesSigned = "minutes.signed"
    case minutesDistributed = "minutes.distributed"
    case minutesAmended = "minutes.amended"
    case holidaysListed = "calendar.holidays-listed"
    case actionGiven = "action.given"
    case actionDone = "action.done"
    case figureStated = "figure.stated"
}

extension EventType {
    /// The version of the stored form that this program writes. It still reads every earlier one.
    package var shape: Int {
        switch self {
        case .rulesAdopted, .committeeEstablished, .projectApplied, .sittingConvened, .attended,
            .interestDeclared, .procedureLaunched, .questionPut, .positionTaken, .outcomeDeclared,
            .decisionTaken:
            2
        case .registerOpened, .entryCorrected, .entryRetracted, .clockSteppedBack, .keyMade, .keyRotated,
            .keyRevoked, .documentIssued, .registerRestored, .programmeRegistered,
            .standingSet, .bodyNamed, .allocationSet, .programmeAmended, .rulesNotHeld, .mandateGiven,
            .mandateEnded, .chairTaken, .seatSet, .personIntroduced, .callOpened, .callClosed,
            .callAllocationSet, .projectEligible, .projectIneligible, .projectAssessed, .projectAdvised,
            .conditionFulfilled, .conditionLapsed, .applicantNotified, .projectContracted, .projectModified,
            .projectCompleted, .projectTerminated, .projectWithdrawn, .complaintReceived, .complaintDecided,
            .papersSent, .sittingOpened, .attendanceNotPublished, .arrived, .left, .sittingAdjourned,
            .sittingClosed, .sittingCancelled, .itemPlaced, .itemHandled, .itemStated, .opinionGiven,
            .procedureReminded, .procedureExtended, .procedureMoved, .answersNotPublished, .procedureClosed,
            .gateOpened, .gateRefused, .gateAsked, .reasonsGiven, .minutesCirculated, .minutesApproved,
            .minutesSigned, .minutesDistributed, .minutesAmended, .holidaysListed, .actionGiven, .actionDone,
            .figureStated:
            1
        }
    }
}
