extension Event {
    package var type: EventType {
        switch self {
        case .programme(let event): event.type
        case .committee(let event): event.type
        case .person(.introduced): .personIntroduced
        case .call(.opened): .callOpened
        case .call(.closed): .callClosed
        case .call(.allocationSet): .callAllocationSet
        case .project(let event): event.type
        case .sitting(let event): event.type
        case .procedure(let event): event.type
        case .agenda(.placed): .itemPlaced
        case .agenda(.handled): .itemHandled
        case .agenda(.stated): .itemStated
        case .agenda(.interestDeclared): .interestDeclared
        case .agenda(.opinionGiven): .opinionGiven
        case .question(.put): .questionPut
        case .question(.positionTaken): .positionTaken
        case .question(.outcomeDeclared): .outcomeDeclared
        case .decision(.taken): .decisionTaken
        case .decision(.gateOpened): .gateOpened
        case .decision(.gateRefused): .gateRefused
        case .decision(.gateAsked): .gateAsked
        case .decision(.reasonsGiven): .reasonsGiven
        case .minutes(.circulated): .minutesCirculated
        case .minutes(.approved): .minutesApproved
        case .minutes(.signed): .minutesSigned
        case .minutes(.distributed): .minutesDistributed
        case .minutes(.amended): .minutesAmended
        case .calendar(.holidaysListed): .holidaysListed
        case .action(.given): .actionGiven
        case .action(.done): .actionDone
        case .figure(.stated): .figureStated
        case .record(.opened): .registerOpened
        case .record(.corrected): .entryCorrected
        case .record(.retracted): .entryRetracted
        case .record(.clockSteppedBack): .clockSteppedBack
        case .record(.key(.made)): .keyMade
        case .record(.key(.rotated)): .keyRotated
        case .record(.key(.revoked)): .keyRevoked
        case .record(.issued): .documentIssued
        case .record(.restored): .registerRestored
        }
    }
}

extension ProgrammeEvent {
    fileprivate var type: EventType {
        switch self {
        case .registered: .programmeRegistered
        case .standingSet: .standingSet
        case .bodyNamed: .bodyNamed
        case .allocationSet: .allocationSet
        case .amended: .programmeAmended
        }
    }
}

extension BodyEvent {
    fileprivate var type: EventType {
        switch self {
        case .established: .committeeEstablished
        case .rulesAdopted: .rulesAdopted
        case .rulesNotHeld: .rulesNotHeld
        case .mandateGiven: .mandateGiven
        case .mandateEnded: .mandateEnded
        case .chairTaken: .chairTaken
        case .seatSet: .seatSet
        }
    }
}

extension ProjectEvent {
    fileprivate var type: EventType {
        switch self {
        case .applied: .projectApplied
        case .foundEligible: .projectEligible
        case .foundIneligible: .projectIneligible
        case .assessed: .projectAssessed
        case .advised: .projectAdvised
        case .conditionFulfilled: .conditionFulfilled
        case .conditionLapsed: .conditionLapsed
        case .applicantNotified: .applicantNotified
        case .contracted: .projectContracted
        case .modified: .projectModified
        case .completed: .projectCompleted
        case .terminated: .projectTerminated
        case .withdrawn: .projectWithdrawn
        case .complaintReceived: .complaintReceived
        case .complaintDecided: .complaintDecided
        }
    }
}

extension SittingEvent {
    fileprivate var type: EventType {
        switch self {
        case .convened: .sittingConvened
        case .papersSent: .papersSent
        case .opened: .sittingOpened
        case .attendanceNotPublished: .attendanceNotPublished
        case .attended: .attended
        case .arrived: .arrived
        case .left: .left
        case .adjourned: .sittingAdjourned
        case .closed: .sittingClosed
        case .cancelled: .sittingCancelled
        }
    }
}

extension ProcedureEvent {
    fileprivate var type: EventType {
        switch self {
        case .launched: .procedureLaunched
        case .reminded: .procedureReminded
        case .extended: .procedureExtended
        case .movedToSitting: .procedureMoved
        case .answersNotPublished: .answersNotPublished
        case .closed: .procedureClosed
        }
    }
}
