extension Event {
    /// The identity that this event brings into the world, in hexadecimal digits: what is minted when it is
    /// recorded for the first time, and kept when its record file is read again.
    package var introduces: String? {
        switch self {
        case .programme(.registered(let id, _)): id.hex
        case .committee(.established(let id, _)): id.hex
        case .committee(.rulesAdopted(_, let id, _)): id.hex
        case .committee(.mandateGiven(_, let id, _)): id.hex
        case .person(.introduced(let id, _, _)): id.hex
        case .call(.opened(let id, _, _)): id.hex
        case .project(.applied(let id, _, _)): id.hex
        case .sitting(.convened(let id, _, _)): id.hex
        case .procedure(.launched(let id, _, _)): id.hex
        case .agenda(.placed(_, let id, _)): id.hex
        case .question(.put(let id, _, _)): id.hex
        case .decision(.taken(let id, _, _, _, _)): id.hex
        case .action(.given(let id, _, _)): id.hex
        case .figure(.stated(let id, _)): id.hex
        case .record(.opened(let opening)): opening.register.hex
        case .programme, .committee, .call, .project, .sitting, .procedure, .agenda, .question, .decision,
            .action, .minutes, .calendar, .record:
            nil
        }
    }

    /// Without what the program itself works out when it records: two readings of one file agree on this.
    package var asStated: Event {
        guard case .question(.outcomeDeclared(let question, let forum, var declaration)) = self else {
            return self
        }
        declaration.proposal = nil
        return .question(.outcomeDeclared(question, forum, declaration))
    }
}
