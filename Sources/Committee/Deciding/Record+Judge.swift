// What has to be true before a fact is recorded. The order is that of the refusals a secretary would give.
extension Record {
    func judge(_ event: Event, on day: Day) throws(Refusal) -> Ruling {
        if let sitting = event.sittingAtWork, sittings[sitting]?.stage == .cancelled {
            throw .sittingCancelled
        }
        if let sitting = event.sittingAtWork {
            // As of an earlier day the sitting itself is not there.
            guard let first = sittings[sitting]?.convening.days.first else {
                throw .notYet(.sitting, sitting.hex)
            }
            if day < first { throw .beforeSitting(first) }
        }
        switch event {
        case .committee(.rulesAdopted(let committee, _, let rules)):
            try judge(rules, of: committee)
        case .committee(.mandateGiven(let committee, _, let mandate)):
            try delegationIsKnown(mandate.delegation, in: committee)
        case .committee(.chairTaken(let committee, let chair)):
            try delegationIsKnown(chair.delegation, in: committee)
            try sitsFor(chair, in: committee, on: day)
        case .committee(.seatSet(let committee, let seat)):
            return Ruling([event], warnings: quorumOutOfReach(seat, in: committee, on: day))
        case .sitting(.opened(let sitting, let opening)):
            try delegationIsKnown(opening.chair?.delegation, in: .sitting(sitting))
            if let chair = opening.chair, let committee = committee(of: .sitting(sitting)) {
                try sitsFor(chair, in: committee, on: day)
            }
        case .sitting(.attended(let sitting, let attendance)):
            try delegationIsKnown(attendance.delegation, in: .sitting(sitting))
        case .project(let event):
            try judge(event)
            return Ruling([.project(event)], breaches: try judgeContradictions(event))
        case .agenda(.interestDeclared(let forum, let interest)):
            try delegationIsKnown(interest.delegation, in: forum)
            try agrees(interest, in: forum, on: day)
        case .agenda(.opinionGiven(let forum, _, let opinion)):
            try delegationIsKnown(opinion.delegation, in: forum)
        case .agenda(.stated(let forum, _, let delegation, _)): try delegationIsKnown(delegation, in: forum)
        case .question(.positionTaken(let question, let forum, let position)):
            return Ruling(
                [event], breaches: try judge(position, on: question, in: forum, day).map { [$0] } ?? [])
        case .question(.outcomeDeclared(let question, let forum, let declaration)):
            return Ruling([event], breaches: try judge(declaration, on: question, in: forum))
        case .decision(.taken(let id, let forum, let committee, let question, let particulars)):
            try isAdopted(question, in: forum)
            guard !particulars.relations.contains(where: { $0.decision == id }) else {
                throw .decisionOnItself
            }
            var ruling = try judge(event, particulars, forum, of: committee, on: day)
            if isUndeclared(question, in: forum) { ruling.warnings.append(.outcomeNotDeclared) }
            return ruling
        case .decision(.gateOpened(let id, let gate, let concerned)),
            .decision(.gateRefused(let id, let gate, let concerned)):
            // A gate may answer for one project today and for another tomorrow.
            let isAwaited =
                decisions[id]?.awaits(gate, for: concerned) ?? false
                || concerned.contains { projects[$0]?.isWaiting(for: gate, of: id) ?? false }
            guard isAwaited else { throw .gateUnknown(gate) }
            return Ruling([event], warnings: lateness(of: gate, id, concerned, on: day))
        case .decision(.gateAsked(let id, let gate, let due, let concerned)):
            let isAwaited =
                decisions[id]?.openGates.contains(gate) ?? false
                || concerned.contains { projects[$0]?.isWaiting(for: gate, of: id) ?? false }
            guard isAwaited else { throw .gateUnknown(gate) }
            let missing = due == nil ? answerDue(from: gate, of: id, asked: day).missing : nil
            return Ruling([event], warnings: missing.map { [$0] } ?? [])
        case .decision(.reasonsGiven(let id, let project, _)):
            guard projects[project]?.isWaiting(for: .writtenReasons, of: id) ?? false else {
                throw .gateUnknown(.writtenReasons)
            }
        case .action(.done(let id, _, _)):
            guard actions[id]?.done == nil else { throw .actionDone }
        case .sitting(.attendanceNotPublished):
            return Ruling([event], warnings: [.attendanceNotPublished])
        case .figure(.stated(_, let figure)):
            return Ruling([event], warnings: differing(figure, on: day))
        case .programme, .committee, .person, .call, .sitting, .procedure, .agenda, .question,
            .action,
            .minutes, .calendar, .record:
            break
        }
        return Ruling([event])
    }

    private func judge(_ rules: RulesOfProcedure, of committee: Body.ID) throws(Refusal) {
        let contradiction = rules.contradiction(
            voting: votingDelegations(of: committee).count,
            isUnderAnother: committees[committee]?.particulars.under != nil)
        if let contradiction { throw .rulesContradict(contradiction) }
    }

    private func judge(_ event: ProjectEvent) throws(Refusal) {
        guard let project = projects[event.project] else { return }
        switch event {
        case .conditionFulfilled(_, let key), .conditionLapsed(_, let key):
            let open = project.openConditions.map(\.key)
            guard open.contains(key) else {
                throw .conditionUnknown(key, project: label(of: event.project), open: open)
            }
        case .applied, .foundEligible, .foundIneligible, .assessed, .advised, .applicantNotified, .contracted,
            .modified,
            .completed, .terminated, .withdrawn, .complaintReceived, .complaintDecided:
            break
        }
    }

    func delegationIsKnown(_ delegation: Delegation?, in forum: Forum) throws(Refusal) {
        guard let committee = committee(of: forum) else { return }
        try delegationIsKnown(delegation, in: committee)
    }

    private func delegationIsKnown(_ delegation: Delegation?, in committee: Body.ID) throws(Refusal) {
        guard let delegation, committees[committee] != nil, standing(of: delegation, in: committee) == nil
        else { return }
        throw .notADelegation(delegation, programme: programmeCodes(of: committee))
    }
}

extension Event {
    /// The sitting in which this can have happened only if the sitting took place.
    fileprivate var sittingAtWork: Sitting.ID? {
        switch self {
        case .sitting(.opened(let id, _)), .sitting(.attendanceNotPublished(let id)),
            .sitting(.attended(let id, _)), .sitting(.arrived(let id, _, _, _)),
            .sitting(.left(let id, _, _, _)), .sitting(.adjourned(let id, _)), .sitting(.closed(let id)),
            .question(.positionTaken(_, .sitting(let id), _)),
            .question(.outcomeDeclared(_, .sitting(let id), _)),
            .decision(.taken(_, .sitting(let id), _, _, _)):
            id
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            nil
        }
    }
}
