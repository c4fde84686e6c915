// Written procedures: who starts one, how long it runs, when it may end (ENI-23.6b, ENPI-12.4, 4a).
extension Record {
    func judge(_ event: ProcedureEvent, on day: Day) throws(Refusal) -> Ruling {
        switch event {
        case .launched(_, let committee, let launch): return judge(launch, of: committee, on: day)
        case .extended(let id, let deadline):
            guard let old = procedures[id]?.deadline else { break }
            if !deadline.isLater(than: old) { throw .deadlineNotLater(old.last) }
            if old.last < day { return Ruling([], warnings: [.extendedAfterDeadline(old.last)]) }
        case .closed(let id): return closing(id, on: day)
        case .reminded, .movedToSitting, .answersNotPublished: break
        }
        return Ruling([])
    }

    private func judge(_ launch: Procedure.Launch, of committee: Body.ID, on day: Day) -> Ruling {
        let rules = launch.rules.flatMap { self.rules($0, of: committee) }
        var ruling = Ruling([])
        if let initiator = launch.initiator,
            let clause = rules?.initiators ?? law(of: committee)?.initiators
        {
            switch allowance(of: initiator, by: clause.rule.elements, in: committee) {
            case .allowed: break
            case .notAllowed:
                ruling.breach(
                    .initiatorNotAllowed(initiator, allowed: clause.rule.written, by: clause.cited))
            case .cannotBeTold: ruling.warnings.append(.partyNotRecognised(initiator))
            }
        }
        guard let deadline = launch.deadline, let rules, let clause = rules.period(isUrgent: launch.isUrgent),
            case .within(let period) = clause.rule
        else { return ruling }
        let end = self.end(of: period, after: day, by: rules.calendar?.rule)
        if let end = end.day, deadline.last < end {
            ruling.breach(
                .periodTooShort(until: deadline.last, earliest: end, period.written, by: clause.cited))
        }
        if case .notOnRecord(let country, let year) = end.missing {
            ruling.warnings.append(.holidaysNotOnRecord(country, year: year))
        }
        return ruling
    }

    /// The deadline that the rules lay down for a procedure that goes out on this day.
    func deadline(of launch: Procedure.Launch, in committee: Body.ID, on day: Day) throws(Refusal) -> Occasion
    {
        guard let rules = launch.rules.flatMap({ self.rules($0, of: committee) }) else {
            throw .deadlineNotInRules(.rules)
        }
        guard let clause = rules.period(isUrgent: launch.isUrgent), case .within(let period) = clause.rule
        else { throw .deadlineNotInRules(.period) }
        if period.unit == .workingDays, rules.calendar == nil { throw .deadlineNotInRules(.calendar) }
        let end = self.end(of: period, after: day, by: rules.calendar?.rule)
        guard let last = end.day else {
            if case .notOnRecord(let country, let year) = end.missing {
                throw .deadlineNotInRules(.holidays(country, year: year))
            }
            throw .deadlineNotInRules(.period)
        }
        let hour = rules.answerHour?.rule
        return Occasion(from: last, to: last, time: hour?.time, zone: hour?.zone) ?? Occasion(on: last)
    }

    private func rules(_ id: RulesOfProcedure.ID, of committee: Body.ID) -> Rules? {
        committees[committee]?.rules.first { $0.id == id }?.rules.general
    }

    private func closing(_ id: Procedure.ID, on day: Day) -> Ruling {
        // Without rules nothing is laid down; what was moved ends whenever it is moved.
        guard let procedure = procedures[id], let rules = rules(of: .procedure(id))?.general,
            let deadline = procedure.deadline, day < deadline.last, !procedure.isMoved
        else { return Ruling([]) }
        let objects = procedure.proceedings.questions.values.contains { question in
            question.standing.values.contains { $0.stance.opposes }
        }
        // An objection that ends the procedure ends it on its own day.
        if rules.objection?.rule == .ends, objects { return Ruling([]) }
        let missing = unanswered(in: id)
        switch rules.earlyClose?.rule {
        case .whenAllAnswered where missing.isEmpty: return Ruling([])
        case .whenAllAnswered, .never, nil:
            return Ruling(
                [],
                breaches: [
                    .closedEarly(
                        deadline: deadline.last, missing: missing, by: rules.earlyClose?.cited)
                ])
        }
    }

    /// Who has not answered every question of a procedure: those who may vote on it and have no interest in it.
    package func unanswered(in id: Procedure.ID) -> [Delegation] {
        guard let procedure = procedures[id] else { return [] }
        let forum = Forum.procedure(id)
        guard !procedure.proceedings.questions.isEmpty else {
            return votingDelegations(of: procedure.committee)
        }
        var missing: Set<Delegation> = []
        for (question, dossier) in procedure.proceedings.questions {
            let answered = dossier.standing.filter { $0.value.stance != .silent }
            for delegation in votingDelegations(of: procedure.committee, theme: dossier.question.theme)
            where answered[delegation] == nil && !isRecused(delegation, from: question, in: forum) {
                missing.insert(delegation)
            }
        }
        return missing.sorted()
    }

    func course(
        of position: Position, on question: Question.ID, in forum: Forum, _ day: Day
    ) -> [Breach] {
        switch forum {
        case .procedure(let id):
            guard let received = position.received, let deadline = procedures[id]?.deadline,
                position.stance != .silent, deadline.last < received
            else { return [] }
            return [.answerLate(position.delegation, received: received, deadline: deadline.last)]
        case .sitting(let id):
            guard let sitting = sittings[id], position.stance.isVoice, isAttendanceOnRecord(in: id),
                // A written window has no room to be absent from; who confirms later was absent, and says so.
                !sitting.convening.hasWrittenPart, day <= sitting.convening.days.last,
                standing(of: position.delegation, in: sitting.committee) == .voting
            else { return [] }
            let item = sitting.proceedings.questions[question]?.question.item
            return present(in: forum, at: item).contains(position.delegation)
                ? [] : [.positionWhileAbsent(position.delegation)]
        }
    }
}

extension Rules {
    /// Rules that know no urgency have one period.
    fileprivate func period(isUrgent: Bool) -> Clause<Term>? {
        isUrgent ? urgentPeriod ?? period : period
    }
}

extension Occasion {
    fileprivate func isLater(than other: Occasion) -> Bool {
        if last != other.last { return last > other.last }
        guard let time, let others = other.time else { return false }
        return zone == other.zone && time > others
    }
}

extension Sitting.Convening {
    var hasWrittenPart: Bool { channels.contains(.written) || parts.contains { $0.channel == .written } }
}

extension Ruling {
    /// Adds what the first event breaks.
    mutating func breach(_ breach: Breach) { breaches[0, default: []].append(breach) }
}
