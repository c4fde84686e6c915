import Committee
import Exchange

extension Element {
    /// Whether one line of the file stands for an entry each of several people or delegations.
    var isForEveryone: Bool {
        if case .everyonePresent = statement { return true }
        if case .everyoneTook = statement { return true }
        return false
    }

    /// The handle of one event that this element amounts to: "everybody present" is one entry for each person,
    /// each with a handle of its own, so that one of them can be corrected.
    func handle(of event: Event, people: [Person.ID: PersonDossier]) -> Handle {
        switch statement {
        case .everyonePresent:
            guard case .sitting(.attended(_, let attendance)) = event else { return handle }
            let person = people[attendance.person]?.handle?.path ?? attendance.person.hex
            return Handle(document: handle.document, path: "\(handle.path)/\(person)", namesPerson: true)
        case .everyoneTook:
            guard case .question(.positionTaken(_, _, let position)) = event else { return handle }
            return Handle(document: handle.document, path: "\(handle.path)/\(position.delegation.code)")
        case .programme, .standing, .namedBody, .allocation, .amendment, .committee, .rules, .rulesNotHeld,
            .chair,
            .person, .mandate, .mandateEnded, .call, .callClosed, .project, .afterwards, .sitting,
            .sittingOpened,
            .attendanceNotPublished, .attended, .arrived, .left, .sittingClosed, .sittingCancelled,
            .papersSent, .sittingAdjourned,
            .procedure,
            .procedureReminded, .procedureExtended, .procedureMoved, .answersNotPublished, .procedureClosed,
            .item, .handled, .remark, .interest, .question, .position, .outcome, .decision, .gate, .action,
            .actionDone, .figure, .correction, .retraction, .minutes, .holidays, .callAllocation, .gateAsked,
            .reasonsGiven, .seat, .opinion:
            return handle
        }
    }
}
