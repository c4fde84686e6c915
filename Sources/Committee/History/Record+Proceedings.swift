extension Record {
    package func proceedings(of forum: Forum) -> Proceedings? {
        switch forum {
        case .sitting(let id): sittings[id]?.proceedings
        case .procedure(let id): procedures[id]?.proceedings
        }
    }

    package func committee(of forum: Forum) -> Body.ID? {
        switch forum {
        case .sitting(let id): sittings[id]?.committee
        case .procedure(let id): procedures[id]?.committee
        }
    }

    mutating func proceedings(_ forum: Forum, _ change: (inout Proceedings) -> Void) {
        switch forum {
        case .sitting(let id): sittings.change(id) { change(&$0.proceedings) }
        case .procedure(let id): procedures.change(id) { change(&$0.proceedings) }
        }
    }

    mutating func note(_ event: SittingEvent, _ entry: Entry) {
        let id = event.sitting
        switch event {
        case .convened(_, let committee, let convening):
            sittings[id] = SittingDossier(
                committee: committee, convening: convening, source: entry.source, handle: entry.fact.handle)
            for earlier in beforehand.removeValue(forKey: id) ?? [] { note(earlier) }
        case .papersSent:
            guard sittings[id] != nil else { return beforehand[id, default: []].append(entry) }
            sittings.change(id) { $0.papersSent = entry.happenedOn.last }
        case .opened(_, let opening):
            sittings.change(id) {
                $0.opening = opening
                $0.stage = .opened
            }
        case .attendanceNotPublished: sittings.change(id) { $0.isAttendanceUnpublished = true }
        case .attended(_, let attendance):
            sittings.change(id) { $0.attendance[attendance.person] = attendance }
        case .arrived(_, let person, let item, let time):
            sittings.change(id) { $0.arrivals.append(.init(person: person, before: item, at: time)) }
        case .left(_, let person, let item, let time):
            sittings.change(id) { $0.departures.append(.init(person: person, before: item, at: time)) }
        case .adjourned: sittings.change(id) { $0.stage = .adjourned }
        case .closed: sittings.change(id) { $0.stage = .closed }
        case .cancelled: sittings.change(id) { $0.stage = .cancelled }
        }
    }

    mutating func note(_ event: ProcedureEvent, _ entry: Entry) {
        let id = event.procedure
        switch event {
        case .launched(_, let committee, let launch):
            procedures[id] = ProcedureDossier(
                committee: committee, launch: launch, launched: entry.happenedOn, deadline: launch.deadline,
                source: entry.source, handle: entry.fact.handle)
        case .reminded: procedures[id]?.reminders.append(entry.happenedOn)
        case .extended(_, let deadline):
            procedures[id]?.deadline = deadline
            procedures[id]?.isExtended = true
        case .movedToSitting(_, let sitting):
            procedures[id]?.movedTo = sitting
            procedures[id]?.movedOn = entry.happenedOn
        case .answersNotPublished: procedures[id]?.areAnswersUnpublished = true
        case .closed: procedures[id]?.closed = entry.happenedOn
        }
    }

    mutating func note(_ event: AgendaEvent, _ entry: Entry) {
        if case .interestDeclared(.sitting(let id), _) = event, sittings[id] == nil {
            return beforehand[id, default: []].append(entry)
        }
        if case .opinionGiven(let forum, let item, let opinion) = event {
            opinions[forum, default: []].append(.init(item: item, opinion: opinion, on: entry.happenedOn))
        }
        proceedings(event.forum) { proceedings in
            switch event {
            case .placed(_, let id, let item): proceedings.items[id] = .init(item: item)
            case .handled(_, let id, let handling, let note):
                proceedings.items.change(id) { $0.handlings.append(.init(handling: handling, note: note)) }
            case .stated(_, let id, let delegation, let words):
                proceedings.items.change(id) { $0.remarks.append(.init(by: delegation, words: words)) }
            case .interestDeclared(_, let interest):
                proceedings.declaredInterests.append(.init(interest: interest, on: entry.happenedOn))
            case .opinionGiven: break
            }
        }
    }

    mutating func note(_ event: QuestionEvent, _ entry: Entry) {
        proceedings(event.forum) { proceedings in
            switch event {
            case .put(let id, _, let question):
                proceedings.questions[id] = .init(question: question, order: proceedings.questions.count + 1)
            case .positionTaken(let id, _, let position):
                proceedings.questions.change(id) { $0.note(position, on: entry.happenedOn) }
            case .outcomeDeclared(let id, _, let declaration):
                proceedings.questions.change(id) { $0.note(declaration, on: entry.happenedOn) }
            }
        }
        if case .outcomeDeclared(let id, let forum, let declaration) = event {
            concludeConfirmation(of: id, in: forum, declaration.outcome, entry)
        }
    }

    mutating func note(_ event: MinutesEvent, _ entry: Entry) {
        let forum = event.forum
        switch event {
        case .circulated(_, let deadline):
            minutes[forum, default: .init()].circulatedOn = entry.happenedOn
            minutes[forum, default: .init()].commentsUntil = deadline
        case .approved(_, let approval):
            minutes[forum, default: .init()].approval = .init(by: approval, on: entry.happenedOn)
        case .signed(_, let signatory):
            minutes[forum, default: .init()].signatures[signatory] = entry.happenedOn.last
        case .distributed(_, let recipients):
            for recipient in recipients {
                minutes[forum, default: .init()].distributed[recipient] = entry.happenedOn.last
            }
        case .amended(_, let amendment):
            let isOfApproved = minutes[forum]?.approval != nil
            minutes[forum, default: .init()].amendments.append(
                .init(amendment: amendment, on: entry.happenedOn, isOfApproved: isOfApproved))
        }
    }

    mutating func note(_ event: ActionEvent, _ entry: Entry) {
        switch event {
        case .given(let id, let forum, let point):
            actions[id] = ActionDossier(
                forum: forum, point: point, given: entry.happenedOn, reference: entry.reference)
            proceedings(forum) { $0.actions.append(id) }
        case .done(let id, _, let note):
            actions[id]?.done = entry.happenedOn
            actions[id]?.doneNote = note
        }
    }
}

extension Record {
    /// When the papers of a sitting went out that is not on record yet.
    func papersSent(for sitting: Sitting.ID) -> Day? {
        beforehand[sitting]?.last { entry in
            if case .sitting(.papersSent) = entry.event { true } else { false }
        }?.happenedOn.last
    }
}
