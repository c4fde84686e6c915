// What has to be true in the course of a sitting or a written procedure, beside what the fact itself needs: periods,
// who may do what, and in which order.
extension Record {
    func judgeCourse(_ event: Event, on day: Day) throws(Refusal) -> Ruling {
        if let procedure = event.procedureAtWork, let end = procedures[procedure]?.end, end.last < day {
            throw .procedureEnded(end.last)
        }
        if let procedure = event.procedureToRun, procedures[procedure] == nil { throw .beforeLaunch }
        // What was moved is closed when the papers are put away.
        if case .procedure(.closed(let id)) = event, let end = procedures[id]?.closed {
            throw .procedureEnded(end.last)
        }
        switch event {
        case .sitting(let event): return try judge(event, on: day)
        case .procedure(let event): return try judge(event, on: day)
        case .agenda(.interestDeclared), .agenda(.placed), .agenda(.handled), .agenda(.stated),
            .agenda(.opinionGiven):
            return Ruling([event])
        case .question(.put(_, let forum, let question)):
            if let earlier = question.takesUp, !isPut(earlier) { throw .notYet(.question, earlier.hex) }
            return Ruling([event], warnings: interests(in: question, forum, on: day))
        case .question(.positionTaken(let question, let forum, let position)):
            return Ruling([event], breaches: course(of: position, on: question, in: forum, day))
        case .question(.outcomeDeclared(_, let forum, let declaration)):
            try mayBeDeclared(declaration, in: forum)
            return Ruling([event])
        case .decision(.taken(_, let forum, _, nil, let particulars)):
            let warnings = undeclared(
                particulars.outcomes.map(\.project), at: particulars.item, in: forum, on: day)
            return Ruling([event], warnings: warnings)
        case .minutes(let event): return try judge(event, on: day)
        case .calendar(.holidaysListed(_, let year, let days)):
            if let stray = days.first(where: { $0.year != year }) {
                throw .holidayOfAnotherYear(stray, year: year)
            }
            return Ruling([event])
        case .decision, .programme, .committee, .person, .call, .project, .action, .figure, .record:
            return Ruling([event])
        }
    }

    /// What a command says beyond the fact that it records.
    func judgeCourse(_ command: Command) -> Ruling {
        switch command {
        case .sendPapers(_, let committee, for: let days, on: let sent):
            return notice(sent: sent, for: days, of: committee)
        case .note, .open, .launch, .put, .everyonePresent, .attend, .endMandate, .everyoneTakes, .declare,
            .decide, .convene, .askGate:
            return Ruling([])
        }
    }

    private func isPut(_ question: Question.ID) -> Bool {
        sittings.values.contains { $0.proceedings.questions[question] != nil }
            || procedures.values.contains { $0.proceedings.questions[question] != nil }
    }

    /// A procedure that was moved has ended without result (ENPI-12.4); nothing is adopted in it by itself.
    private func mayBeDeclared(_ declaration: Declaration, in forum: Forum) throws(Refusal) {
        guard case .procedure(let id) = forum, procedures[id]?.isMoved ?? false, declaration.reason == nil,
            declaration.outcome == .adopted
        else { return }
        throw .movedWithoutReason
    }
}

extension ProcedureDossier {
    /// The day after which nothing more happens in it: it was closed, or its matter moved to a sitting.
    package var end: Occasion? { closed ?? movedOn }
}

extension Event {
    /// The procedure that has to have been launched for this to happen.
    fileprivate var procedureToRun: Procedure.ID? {
        if case .procedure(.closed(let id)) = self { id } else { procedureAtWork }
    }

    /// The procedure that has to be running for this to happen. What it decided may be announced when it is over.
    fileprivate var procedureAtWork: Procedure.ID? {
        switch self {
        case .procedure(.reminded(let id)), .procedure(.extended(let id, _)),
            .procedure(.movedToSitting(let id, _)),
            .question(.put(_, .procedure(let id), _)), .question(.positionTaken(_, .procedure(let id), _)),
            .agenda(.placed(.procedure(let id), _, _)), .agenda(.handled(.procedure(let id), _, _, _)),
            .agenda(.stated(.procedure(let id), _, _, _)), .agenda(.interestDeclared(.procedure(let id), _)),
            .agenda(.opinionGiven(.procedure(let id), _, _)):
            id
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            nil
        }
    }
}
