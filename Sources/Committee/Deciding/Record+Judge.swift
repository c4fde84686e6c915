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
        let asked = proceedings(of: forum)?.questions[question]
        try follows(round: position.round, asked)
        // A repeated vote begins anew: a delegation counts once in each round.
        if let earlier = asked?.standing(inRound: position.round)[position.delegation],
            !earlier.stance.mayChange, !position.isLaterAnswer(than: earlier)
        {
            throw .delegationTwice(position.delegation)
        }
        guard position.stance.isVoice else { return nil }
        let standing = standing(of: position.delegation, in: committee)
        if let standing, standing != .voting { return .positionWithoutVote(position.delegation, standing) }
        // P31: membership rolls by theme.
        if let theme = asked?.question.theme,
            let seat = committees[committee]?.seats[position.delegation], !seat.isFor(theme)
        {
            return .positionOutsideTheme(position.delegation, theme: theme, seats: seat.themes)
        }
        if isRecused(position.delegation, from: question, in: forum) {
            return .positionWhileRecused(position.delegation)
        }
        guard let person = position.person,
            speaksWithoutMandate(position, on: question, in: forum, of: committee, day)
        else { return nil }
        return .positionWithoutMandate(label(of: person), position.delegation)
    }

    /// Whether the person named had no right to speak for the delegation on that day; nobody named is not judged.
    func speaksWithoutMandate(
        _ position: Position, on question: Question.ID, in forum: Forum, of committee: Body.ID, _ day: Day
    ) -> Bool {
        guard let person = position.person else { return false }
        let mandates = committees[committee]?.mandates(on: day) ?? []
        let own = mandates.filter {
            $0.held.mandate.person == person && $0.held.mandate.delegation == position.delegation
        }
        let kind = proceedings(of: forum)?.questions[question]?.question.kind ?? .other
        let speaker = rules(of: forum)?.rules(for: kind).speaker?.rule
        let maySpeak =
            speaker == .head
            ? own.contains { $0.held.mandate.capacity == .head || isInPlaceOfHead(person, forum, on: day) }
                || (!own.isEmpty && hasSpeakerLeft(position.delegation, question, forum, on: day))
            : !own.isEmpty
        return !maySpeak
    }

    /// No consensus is not a rejection (P26), but it is no approval either.
    private func isAdopted(_ question: Question.ID?, in forum: Forum) throws(Refusal) {
        guard let question, let outcome = declarationThatCounts(on: question, in: forum)?.outcome else {
            return
        }
        switch outcome {
        case .notAdopted, .noDecision, .deferred: throw .notAdopted(outcome)
        case .adopted, .inPrinciple, .adReferendum, .noted: break
        }
    }

    private func isInPlaceOfHead(_ person: Person.ID, _ forum: Forum, on day: Day) -> Bool {
        guard case .sitting(let id) = forum, let sitting = sittings[id],
            let head = sitting.attendance[person]?.inPlaceOf
        else { return false }
        return committees[sitting.committee]?.mandates(on: day)
            .contains { $0.held.mandate.person == head && $0.held.mandate.capacity == .head } ?? false
    }

    private func judge(
        _ event: Event, _ particulars: Decision.Particulars, _ forum: Forum, of committee: Body.ID,
        on day: Day
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
        var ruling = weigh(particulars, event.decision, forum, of: committee, on: day)
        ruling.events = [event]
        if eligibilityUnknown > 0 {
            ruling.warnings.insert(.eligibilityNotKnown(projects: eligibilityUnknown), at: 0)
        }
        return ruling
    }

    /// What the rules held, the regulation and the record say against a decision.
    private func weigh(
        _ particulars: Decision.Particulars, _ id: Decision.ID?, _ forum: Forum, of committee: Body.ID,
        on day: Day
    ) -> Ruling {
        let rules = rules(of: forum)?.rules(for: particulars.kind)
        let reserve = judgeReserve(particulars, on: day)
        let partners = judgePartners(
            particulars, gates(of: particulars, in: forum), of: committee, on: day)
        let competence = judgeCompetence(particulars, rules, of: committee)
        var breaches = [secondPostponement(particulars, forum), ceiling(particulars.outcomes)]
            .compactMap(\.self)
        breaches += programmeCeilings(particulars, rules, of: committee, on: day)
        breaches += smallProjectFunds(particulars, rules, on: day)
        breaches += reserve.breaches + partners.breaches + competence.breaches
        breaches += judgeOutcomes(particulars, rules)
        breaches += id.map { judgeContradictions(particulars, $0, forum) } ?? []
        return Ruling(
            [], breaches: breaches,
            warnings: reserve.warnings + ranksGivenTwice(particulars) + partners.warnings
                + competence.warnings
                + departing(particulars, forum, by: rules?.departure?.cited) + untouched(by: particulars))
    }

    /// To take back a decision changes nothing for its projects: each has to be given an outcome.
    private func untouched(by particulars: Decision.Particulars) -> [Warning] {
        let named = Set(particulars.outcomes.map(\.project))
        return particulars.relations.compactMap { relation in
            switch relation.kind {
            case .takesBack, .supersedes: break
            case .amends, .confirms, .references: return nil
            }
            guard let earlier = decisions[relation.decision] else { return nil }
            let resting = earlier.particulars.outcomes.map(\.project).filter {
                !named.contains($0) && projects[$0]?.decision == relation.decision
            }
            guard !resting.isEmpty else { return nil }
            return .projectsStay(
                relation.kind, earlier.particulars.number ?? earlier.particulars.title,
                projects: resting.map { label(of: $0) })
        }
    }

    /// Which projects wait because their outcome departs from the advice.
    private func departing(
        _ particulars: Decision.Particulars, _ forum: Forum, by clause: String?
    ) -> [Warning] {
        let departures = departures(in: particulars, of: forum)
        return particulars.outcomes.compactMap { outcome in
            departures[outcome.project].flatMap {
                $0.isEmpty
                    ? nil : .departsFromAdvice(label(of: outcome.project), needs: $0, by: clause)
            }
        }
    }

    private func secondPostponement(_ particulars: Decision.Particulars, _ forum: Forum) -> Breach? {
        guard let rule = rules(of: forum)?.rules(for: particulars.kind).secondPostponement,
            rule.rule == .forbidden
        else { return nil }
        let again = particulars.outcomes.first {
            $0.outcome == .postponed && (projects[$0.project]?.postponements ?? 0) > 0
        }
        return again.map { .secondPostponement(label(of: $0.project), by: rule.cited) }
    }
}

extension Event {
    fileprivate var decision: Decision.ID? {
        if case .decision(let event) = self { event.decision } else { nil }
    }

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
