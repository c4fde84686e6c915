// What is still to be done about one subject, as its own record shows it. Days that follow from the rules are added by who
// knows the rules of the day: `day(of:since:by:)`.
extension Record {
    package func dues(about subject: Subject, on day: Day) -> [Due] {
        switch subject.kind {
        case .project: (subject.id() as Project.ID?).map(dues) ?? []
        case .decision: (subject.id() as Decision.ID?).map(dues) ?? []
        case .sitting: (subject.id() as Sitting.ID?).map(dues) ?? []
        case .procedure: (subject.id() as Procedure.ID?).map(dues) ?? []
        case .committee: (subject.id() as Body.ID?).map { dues($0, on: day) } ?? []
        case .programme: (subject.id() as Programme.ID?).map(dues) ?? []
        case .register, .call, .person, .people, .document, .calendar: []
        }
    }

    /// The last day of a period of the rules, where these and the holidays that it needs are on record.
    package func day(of matter: Due.Matter, since start: Day, by rules: Rules) -> Day? {
        matter.period(in: rules).flatMap { end(of: $0.rule, after: start, by: rules.calendar?.rule).day }
    }

    /// The last day on which the papers of a sitting can go out, where the committee's rules give a period of notice and
    /// the holidays that it needs are on record.
    package func lastDayForPapers(of sitting: Day, in committee: Body.ID) -> Day? {
        guard rulesInForce(of: committee, on: sitting)?.notice != nil else { return nil }
        // No rules ask for half a year.
        return (1...183).lazy.map { sitting.adding(days: -$0) }.first { sent in
            let notice = self.notice(sent: sent, for: Occasion(on: sitting), of: committee)
            return notice.warnings.isEmpty && notice.allBreaches.isEmpty
        }
    }

    /// Who has a vote and has declared nothing for a sitting yet, neither an interest nor that there is none (I-28.2a).
    package func undeclared(for sitting: Sitting.ID) -> [Delegation] {
        guard let dossier = sittings[sitting] else { return [] }
        let declared = Set(dossier.proceedings.interests.compactMap(\.delegation))
        return votingDelegations(of: dossier.committee).filter { !declared.contains($0) }
    }
}

// MARK: - Projects and decisions

extension Record {
    private func dues(_ id: Project.ID) -> [Due] {
        guard let dossier = projects[id] else { return [] }
        var dues: [Due] = []
        for condition in dossier.openConditions {
            var due = Due(
                .condition, key: condition.key, until: condition.due.map { Occasion(on: $0) },
                since: dossier.since, responsible: .leadPartner)
            due.decision = dossier.decision
            due.text = condition.text
            due.judge = condition.judge
            dues.append(due)
        }
        for waiting in dossier.waiting {
            // What the whole decision waits for stands with the decision.
            let common = decisions[waiting.decision]?.gates ?? []
            for gate in waiting.gates where !common.contains(gate) {
                var due = Due(
                    .gate, key: "\(waiting.decision.hex)/\(gate.rawValue)",
                    until: waiting.due(from: gate).map { Occasion(on: $0) }, since: dossier.since,
                    responsible: .keeper(gate))
                due.decision = waiting.decision
                dues.append(due)
            }
        }
        for complaint in dossier.openComplaints {
            var due = Due(
                .complaint, key: complaint.reference.text, since: complaint.on.last, responsible: .committee)
            due.decision = dossier.decision
            dues.append(due)
        }
        if let notified = dossier.notifiedOn, dossier.decision != nil {
            var due = Due(.complaintPeriod, key: "", since: notified, responsible: .applicant)
            due.decision = dossier.decision
            dues.append(due)
        }
        return dues.map { due in
            var due = due
            due.project = id
            return due
        }
    }

    private func dues(_ id: Decision.ID) -> [Due] {
        guard let dossier = decisions[id] else { return [] }
        return dossier.openGates.map { gate in
            var due = Due(
                .gate, key: gate.rawValue, until: dossier.due(from: gate).map { Occasion(on: $0) },
                since: dossier.takenOn.last, responsible: .keeper(gate))
            due.decision = id
            due.text = dossier.particulars.title
            return due
        }
    }
}

// MARK: - Sittings and procedures

extension Record {
    private func dues(_ id: Sitting.ID) -> [Due] {
        guard let dossier = sittings[id] else { return [] }
        var dues = self.dues(of: dossier.proceedings, in: .sitting(id))
        let days = dossier.convening.days
        switch dossier.stage {
        case .convened:
            dues.append(
                Due(
                    .declarations, key: "declarations", until: Occasion(on: days.first), since: days.first,
                    responsible: .delegations([])))
            if dossier.papersSent == nil {
                dues.append(Due(.papers, key: "papers", since: days.first, responsible: .secretariat))
            }
        case .opened, .adjourned:
            // Whoever has said nothing by then may still say it while the sitting lasts.
            dues.append(
                Due(
                    .declarations, key: "declarations", until: Occasion(on: days.last), since: days.first,
                    responsible: .delegations([])))
        case .closed:
            dues += minutesDues(of: .sitting(id), closedOn: days.last) + deferred(dossier)
        case .cancelled: break
        }
        return dues.map { due in
            var due = due
            due.forum = .sitting(id)
            return due
        }
    }

    /// What was put off, by the item's last handling or by the chair's last word on its question.
    private func deferred(_ sitting: SittingDossier) -> [Due] {
        sitting.proceedings.agenda.compactMap { id, item in
            let questions = sitting.proceedings.questions(at: id).map(\.dossier)
            guard
                item.handlings.last?.handling == .deferred
                    || questions.last?.declaration?.outcome == .deferred
            else { return nil }
            var due = Due(
                .deferred, key: id.hex, since: sitting.convening.days.last, responsible: .secretariat)
            due.text = "\(item.item.label). \(item.item.title)"
            return due
        }
    }

    private func dues(_ id: Procedure.ID) -> [Due] {
        guard let dossier = procedures[id] else { return [] }
        var dues = self.dues(of: dossier.proceedings, in: .procedure(id))
        if dossier.closed == nil, !dossier.isMoved {
            var due = Due(
                .answers, key: "answers", until: dossier.deadline, since: dossier.launched.last,
                responsible: .delegations([]))
            due.text = [dossier.launch.number, dossier.launch.subject].compactMap(\.self)
                .joined(separator: ", ")
            dues.append(due)
        }
        return dues.map { due in
            var due = due
            due.forum = .procedure(id)
            return due
        }
    }

    private func dues(of proceedings: Proceedings, in forum: Forum) -> [Due] {
        var dues: [Due] = []
        for id in proceedings.actions {
            guard let action = actions[id], action.done == nil else { continue }
            var due = Due(
                .action, key: id.hex, until: action.point.due.map { Occasion(on: $0) },
                since: action.given.last, responsible: .named(action.point.responsible))
            due.action = id
            dues.append(due)
        }
        // Few questions have any such reservation; who has the last word on each of the others need not be known.
        let reserved = proceedings.questions.filter { $0.value.wasReservedUntilADay }
        for (id, question) in reserved.sorted(by: { $0.key < $1.key }) {
            for position in question.standing.values.sorted(by: { $0.delegation < $1.delegation }) {
                guard position.stance == .reserved, let until = position.until else { continue }
                var due = Due(
                    .reservation, key: "\(id.hex)/\(position.delegation.code)", until: Occasion(on: until),
                    since: question.attempts.last?.on.last ?? until,
                    responsible: .delegations([position.delegation]))
                due.delegation = position.delegation
                due.text = question.question.text
                dues.append(due)
            }
        }
        return dues
    }

    private func minutesDues(of forum: Forum, closedOn day: Day) -> [Due] {
        let minutes = self.minutes[forum] ?? .init()
        // Who signs or sends out minutes has written them.
        guard minutes.approval == nil, minutes.signatures.isEmpty, minutes.distributed.isEmpty else {
            return []
        }
        guard let circulated = minutes.circulatedOn else {
            return [Due(.minutesDraft, key: "draft", since: day, responsible: .secretariat)]
        }
        return [
            Due(
                .minutesComments, key: "comments", until: minutes.commentsUntil, since: circulated.last,
                responsible: .delegations([])),
            Due(.minutesApproval, key: "approval", since: circulated.last, responsible: .committee),
        ]
    }
}

// MARK: - Committees and programmes

extension Record {
    private func dues(_ id: Body.ID, on day: Day) -> [Due] {
        (committees[id]?.mandates(on: day) ?? []).compactMap { mandate, held in
            guard let until = held.mandate.until else { return nil }
            var due = Due(
                .mandate, key: mandate.hex, until: Occasion(on: until), since: held.from,
                responsible: held.mandate.delegation.map { .delegations([$0]) }
                    ?? held.mandate.body.map(Due.Responsible.named) ?? .committee)
            due.delegation = held.mandate.delegation
            due.capacity = held.mandate.capacity
            return due
        }
    }

    /// I-33: the final performance report of a programme 2021 to 2027 goes to the Commission by 15 February 2031. The
    /// report of an earlier period had its day in another regulation, which the record does not hold.
    private func dues(_ id: Programme.ID) -> [Due] {
        guard programmes[id]?.particulars.firstYear == 2021, let day = Day(year: 2031, month: 2, day: 15)
        else { return [] }
        return [
            Due(
                .report, key: "final", until: Occasion(on: day), since: day, responsible: .managingAuthority)
        ]
    }
}
