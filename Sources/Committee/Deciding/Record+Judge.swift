// What has to be true before a fact is recorded. The order is that of the refusals a secretary would give.
extension Record {
    func judge(_ event: Event, on day: Day) throws(Refusal) -> Ruling {
        if let sitting = event.sittingAtWork, sittings[sitting]?.stage == .cancelled {
            throw .sittingCancelled
        }
        switch event {
        case .committee(.rulesAdopted(let committee, _, let rules)):
            try judge(rules, of: committee)
        case .committee(.mandateGiven(let committee, _, let mandate)):
            try delegationIsKnown(mandate.delegation, in: committee)
        case .committee(.chairTaken(let committee, let chair)):
            try delegationIsKnown(chair.delegation, in: committee)
        case .sitting(.opened(let sitting, let opening)):
            try delegationIsKnown(opening.chair?.delegation, in: .sitting(sitting))
        case .sitting(.attended(let sitting, let attendance)):
            try delegationIsKnown(attendance.delegation, in: .sitting(sitting))
        case .project(let event): try judge(event)
        case .agenda(.interestDeclared(let forum, let interest)):
            try delegationIsKnown(interest.delegation, in: forum)
        case .agenda(.opinionGiven(let forum, _, let opinion)):
            try delegationIsKnown(opinion.delegation, in: forum)
        case .agenda(.stated(let forum, _, let delegation, _)): try delegationIsKnown(delegation, in: forum)
        case .question(.positionTaken(let question, let forum, let position)):
            return Ruling(
                [event], breaches: try judge(position, on: question, in: forum, day).map { [$0] } ?? [])
        case .question(.outcomeDeclared(_, _, let declaration)):
            if let proposal = declaration.proposal, declaration.reason == nil,
                declaration.outcome.contradicts(proposal.outcome)
            {
                throw .reasonNeeded(declared: declaration.outcome, proposed: proposal.outcome)
            }
        case .decision(.taken(_, let forum, let committee, let question, let particulars)):
            try isAdopted(question, in: forum)
            return try judge(event, particulars, forum, of: committee)
        case .decision(.gateOpened(let id, let gate, let concerned)),
            .decision(.gateRefused(let id, let gate, let concerned)):
            // A gate may answer for one project today and for another tomorrow.
            let isAwaited =
                decisions[id]?.openGates.contains(gate) ?? false
                || concerned.contains { projects[$0]?.isWaiting(for: gate, of: id) ?? false }
            guard isAwaited else { throw .gateUnknown(gate) }
        case .action(.done(let id, _, _)):
            guard actions[id]?.done == nil else { throw .actionDone }
        case .sitting(.attendanceNotPublished):
            return Ruling([event], warnings: [.attendanceNotPublished])
        case .figure(.stated(_, let figure)):
            return Ruling([event], warnings: differing(figure))
        case .programme, .committee, .person, .call, .sitting, .procedure, .agenda, .question, .decision,
            .action,
            .minutes, .calendar, .record:
            break
        }
        return Ruling([event])
    }

    private func judge(_ rules: RulesOfProcedure, of committee: Body.ID) throws(Refusal) {
        let voting = votingDelegations(of: committee).count
        if let contradiction = rules.contradiction(voting: voting) { throw .rulesContradict(contradiction) }
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

    private func delegationIsKnown(_ delegation: Delegation?, in forum: Forum) throws(Refusal) {
        guard let committee = committee(of: forum) else { return }
        try delegationIsKnown(delegation, in: committee)
    }

    private func delegationIsKnown(_ delegation: Delegation?, in committee: Body.ID) throws(Refusal) {
        guard let delegation, committees[committee] != nil, standing(of: delegation, in: committee) == nil
        else { return }
        throw .notADelegation(delegation, programme: programmeCodes(of: committee))
    }

    private func judge(
        _ position: Position, on question: Question.ID, in forum: Forum, _ day: Day
    ) throws(Refusal) -> Breach? {
        guard let committee = committee(of: forum) else { return nil }
        try delegationIsKnown(position.delegation, in: forum)
        if let earlier = proceedings(of: forum)?.questions[question]?.standing[position.delegation],
            !earlier.stance.mayChange
        {
            throw .delegationTwice(position.delegation)
        }
        guard position.stance.isVoice else { return nil }
        let standing = standing(of: position.delegation, in: committee)
        if let standing, standing != .voting { return .positionWithoutVote(position.delegation, standing) }
        if isRecused(position.delegation, from: question, in: forum) {
            return .positionWhileRecused(position.delegation)
        }
        guard let person = position.person else { return nil }
        let mandates = committees[committee]?.mandates(on: day) ?? []
        let own = mandates.filter {
            $0.held.mandate.person == person && $0.held.mandate.delegation == position.delegation
        }
        let maySpeak =
            rules(of: forum)?.general.speaker?.rule == .head
            ? own.contains { $0.held.mandate.capacity == .head || isInPlaceOfHead(person, forum) }
            : !own.isEmpty
        return maySpeak ? nil : .positionWithoutMandate(label(of: person), position.delegation)
    }

    /// No consensus is not a rejection (P26), but it is no approval either.
    private func isAdopted(_ question: Question.ID?, in forum: Forum) throws(Refusal) {
        guard let question,
            let outcome = proceedings(of: forum)?.questions[question]?.declaration?.outcome
        else { return }
        switch outcome {
        case .notAdopted, .noDecision, .deferred: throw .notAdopted(outcome)
        case .adopted, .inPrinciple, .adReferendum, .noted: break
        }
    }

    private func isInPlaceOfHead(_ person: Person.ID, _ forum: Forum) -> Bool {
        guard case .sitting(let id) = forum, let sitting = sittings[id],
            let head = sitting.attendance[person]?.inPlaceOf
        else { return false }
        return committees[sitting.committee]?.mandates.values
            .contains { $0.mandate.person == head && $0.mandate.capacity == .head } ?? false
    }

    private func judge(
        _ event: Event, _ particulars: Decision.Particulars, _ forum: Forum, of committee: Body.ID
    ) throws(Refusal) -> Ruling {
        let programmes = committees[committee]?.particulars.programmes ?? []
        var seen: Set<Project.ID> = []
        var eligibilityUnknown = 0
        for outcome in particulars.outcomes {
            let label = label(of: outcome.project)
            guard let project = projects[outcome.project] else { throw .notYet(.project, label) }
            guard seen.insert(outcome.project).inserted else { throw .projectTwice(label) }
            guard let call = calls[project.call], programmes.contains(call.programme) else {
                throw .projectOfAnotherProgramme(label, committee: self.label(of: committee))
            }
            // A recorded ineligibility is a fact; only a recorded finding of eligibility undoes it.
            if project.isFoundEligible == false, outcome.outcome.isFavourable {
                throw .projectIneligible(label)
            }
            if project.isFoundEligible == nil { eligibilityUnknown += 1 }
        }
        let breaches = [secondPostponement(particulars.outcomes, forum), ceiling(particulars.outcomes)]
        return Ruling(
            [event], breaches: breaches.compactMap(\.self),
            warnings: eligibilityUnknown > 0 ? [.eligibilityNotKnown(projects: eligibilityUnknown)] : [])
    }

    private func secondPostponement(_ outcomes: [ProjectOutcome], _ forum: Forum) -> Breach? {
        guard let rule = rules(of: forum)?.rules(for: .projectSelection).secondPostponement,
            rule.rule == .forbidden
        else { return nil }
        let again = outcomes.first {
            $0.outcome == .postponed && (projects[$0.project]?.postponements ?? 0) > 0
        }
        return again.map { .secondPostponement(label(of: $0.project), clause: rule.number) }
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

extension Stance {
    /// A voice in the decision, as against a note that somebody took no part in it.
    var isVoice: Bool {
        switch self {
        case .joined, .inFavour, .against, .abstained, .objected, .reserved, .asksForMeeting: true
        case .noPosition, .recused, .notEntitled, .silent: false
        }
    }

    /// A reservation or objection may be lifted later; both stay on record.
    fileprivate var mayChange: Bool {
        switch self {
        case .reserved, .objected, .asksForMeeting, .silent, .noPosition: true
        case .joined, .inFavour, .against, .abstained, .recused, .notEntitled: false
        }
    }
}

extension Outcome {
    /// Gives the project something, now or under a condition.
    package var isFavourable: Bool {
        switch self {
        case .approved, .approvedWithConditions, .approvedWithRecommendations, .reserve, .recommendedForStep2,
            .agreedInPrinciple:
            true
        case .postponed, .rejected, .notSelected, .notRecommendedForStep2, .noDecision, .revoked: false
        }
    }

    /// "No decision" and "agreed in principle" leave the project where it is.
    var movesProject: Bool {
        switch self {
        case .approved, .approvedWithConditions, .approvedWithRecommendations, .reserve, .recommendedForStep2,
            .postponed, .rejected, .notSelected, .notRecommendedForStep2, .revoked:
            true
        case .agreedInPrinciple, .noDecision: false
        }
    }

    package var isApproval: Bool {
        switch self {
        case .approved, .approvedWithConditions, .approvedWithRecommendations: true
        case .reserve, .recommendedForStep2, .agreedInPrinciple, .postponed, .rejected, .notSelected,
            .notRecommendedForStep2, .noDecision, .revoked:
            false
        }
    }
}
