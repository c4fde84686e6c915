extension Record {
    mutating func note(_ event: ProjectEvent, _ entry: Entry) {
        if case .applied(let id, let call, let application) = event {
            projects[id] = ProjectDossier(
                call: call, application: application, since: entry.happenedOn.last, handle: entry.fact.handle)
            if let code = application.code { codes[call, default: [:]][code] = id }
        }
        projects.change(event.project) { $0.note(event, entry) }
        switch event {
        case .withdrawn(let id), .terminated(let id, _): forgetWhatIsToCome(for: id)
        case .applied, .foundEligible, .foundIneligible, .assessed, .advised, .conditionFulfilled,
            .conditionLapsed,
            .applicantNotified, .contracted, .modified, .completed, .complaintReceived, .complaintDecided:
            break
        }
    }

    /// A project that is gone, or whose decision was taken back, is not approved on a later day after all.
    private mutating func forgetWhatIsToCome(for project: Project.ID) {
        for index in toCome.indices { toCome[index].outcomes.removeAll { $0.project == project } }
    }

    mutating func note(_ event: DecisionEvent, _ entry: Entry) {
        let day = entry.happenedOn.last
        switch event {
        case .taken(let id, let forum, let committee, let question, let particulars):
            let links = decisions[id]?.links ?? []
            var dossier = DecisionDossier(
                forum: forum, committee: committee, question: question, particulars: particulars,
                takenOn: entry.happenedOn, entry: entry, links: links)
            dossier.gates = gates(of: particulars, on: question, in: forum)
            dossier.departures = departures(in: particulars, of: forum)
            dossier.takeEffect(on: day)
            decisions[id] = dossier
            for relation in particulars.relations {
                decisions.change(relation.decision) { $0.links.append(.init(kind: relation.kind, by: id)) }
            }
            proceedings(forum) { $0.decisions.append(id) }
            take(dossier, id, entry)
            if dossier.gates.contains(.confirmation) { awaitConfirmation(of: id, entry) }
        case .gateOpened(let id, let gate, let concerned):
            decisions.change(id) { $0.note(gate, opened: true, for: concerned, on: day) }
            for project in concerned { open(gate, of: id, for: project, on: day, entry) }
        case .gateRefused(let id, let gate, let concerned):
            decisions.change(id) { $0.note(gate, opened: false, for: concerned, on: day) }
            for project in concerned {
                projects.change(project) { $0.refuse(gate, of: id, on: day, reference: entry.reference) }
            }
        case .gateAsked(let id, let gate, let due, let concerned):
            let asked = DecisionDossier.Asked(gate: gate, on: entry.happenedOn, due: due)
            decisions.change(id) { $0.asked.append(asked) }
            for project in concerned {
                projects.change(project) { $0.ask(asked, of: id, reference: entry.reference) }
            }
        case .reasonsGiven(let id, let project, let reasons):
            decisions.change(id) { $0.reasons[project] = reasons }
            open(.writtenReasons, of: id, for: project, on: day, entry)
        }
    }

    /// Those who were absent are asked by the decision itself: their time runs from its day.
    private mutating func awaitConfirmation(of id: Decision.ID, _ entry: Entry) {
        let due = answerDue(from: .confirmation, of: id, asked: entry.happenedOn.last).day
        let asked = DecisionDossier.Asked(gate: .confirmation, on: entry.happenedOn, due: due)
        decisions.change(id) { $0.asked.append(asked) }
        for outcome in decisions[id]?.particulars.outcomes ?? [] {
            projects.change(outcome.project) { $0.ask(asked, of: id) }
        }
    }

    /// What was adopted ad referendum and is declared again, once the others have spoken, is confirmed by that, or not.
    mutating func concludeConfirmation(
        of question: Question.ID, in forum: Forum, _ outcome: QuestionOutcome, _ entry: Entry
    ) {
        let isConfirmed: Bool
        switch outcome {
        case .adopted: isConfirmed = true
        case .notAdopted, .noDecision: isConfirmed = false
        case .inPrinciple, .adReferendum, .deferred, .noted: return
        }
        let day = entry.happenedOn.last
        for id in proceedings(of: forum)?.decisions ?? [] {
            guard let dossier = decisions[id], dossier.question == question,
                dossier.openGates.contains(.confirmation)
            else { continue }
            let concerned = dossier.particulars.outcomes.map(\.project)
            decisions.change(id) { $0.note(.confirmation, opened: isConfirmed, for: concerned, on: day) }
            for project in concerned {
                if isConfirmed {
                    open(.confirmation, of: id, for: project, on: day, entry)
                } else {
                    projects.change(project) {
                        $0.refuse(.confirmation, of: id, on: day, reference: entry.reference)
                    }
                }
            }
        }
    }

    private mutating func open(
        _ gate: Decision.Gate, of decision: Decision.ID, for project: Project.ID, on day: Day, _ entry: Entry
    ) {
        let later = projects[project]?.open(gate, of: decision, on: day, reference: entry.reference)
        guard let (outcome, from) = later else { return }
        toCome.append(Coming(day: from, decision: decision, outcomes: [outcome], reference: entry.reference))
    }

    private mutating func take(_ decision: DecisionDossier, _ id: Decision.ID, _ entry: Entry) {
        let day = entry.happenedOn.last
        let particulars = decision.particulars
        var later: Day?
        if case .from(let from) = particulars.effect, from > day { later = from }
        var coming: [ProjectOutcome] = []
        for outcome in particulars.outcomes {
            let further = (decision.departures[outcome.project] ?? []).filter { !decision.gates.contains($0) }
            let gates = decision.gates + further
            if particulars.kind == .projectChange, projects[outcome.project]?.keeps(outcome.outcome) ?? false
            {
                projects.change(outcome.project) { $0.chain.append(entry.reference) }
            } else if !gates.isEmpty {
                projects.change(outcome.project) {
                    $0.wait(
                        for: gates, outcome, of: id, on: day, notBefore: later, reference: entry.reference)
                }
            } else if later != nil {
                coming.append(outcome)
            } else {
                if outcome.outcome.movesProject { forgetWhatIsToCome(for: outcome.project) }
                projects.change(outcome.project) {
                    $0.apply(outcome, of: id, on: day, reference: entry.reference)
                }
            }
        }
        if let later, !coming.isEmpty {
            toCome.append(Coming(day: later, decision: id, outcomes: coming, reference: entry.reference))
        }
    }
}

extension ProjectDossier {
    /// A change that a running project asked for and did not get leaves the project as it is.
    fileprivate func keeps(_ outcome: Outcome) -> Bool {
        guard status.holdsMoney else { return false }
        switch outcome {
        case .reserve, .postponed, .rejected, .notSelected: return true
        case .approved, .approvedWithConditions, .approvedWithRecommendations, .recommendedForStep2,
            .notRecommendedForStep2, .agreedInPrinciple, .noDecision, .revoked:
            return false
        }
    }
}
