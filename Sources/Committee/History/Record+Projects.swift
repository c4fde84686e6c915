extension Record {
    mutating func note(_ event: ProjectEvent, _ entry: Entry) {
        if case .applied(let id, let call, let application) = event {
            projects[id] = ProjectDossier(
                call: call, application: application, since: entry.happenedOn.last, handle: entry.fact.handle)
        }
        projects[event.project]?.note(event, entry)
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
            decisions[id] = DecisionDossier(
                forum: forum, committee: committee, question: question, particulars: particulars,
                takenOn: entry.happenedOn, entry: entry, links: links)
            for relation in particulars.relations {
                decisions[relation.decision]?.links.append(.init(kind: relation.kind, by: id))
            }
            proceedings(forum) { $0.decisions.append(id) }
            take(effect: particulars.effect, particulars.outcomes, of: id, entry)
        case .gateOpened(let id, let gate, let concerned):
            decisions[id]?.openedGates.append(gate)
            for project in concerned {
                projects[project]?.open(gate, of: id, on: day, reference: entry.reference)
            }
        case .gateRefused(let id, let gate, let concerned):
            decisions[id]?.refusedGates.append(gate)
            for project in concerned {
                projects[project]?.refuse(gate, of: id, on: day, reference: entry.reference)
            }
        case .gateAsked(let id, let gate, let due, let concerned):
            decisions[id]?.asked.append(.init(gate: gate, on: entry.happenedOn, due: due))
            for project in concerned { projects[project]?.chain.append(entry.reference) }
        case .reasonsGiven(let id, let project, _):
            projects[project]?.open(.writtenReasons, of: id, on: day, reference: entry.reference)
        }
    }

    private mutating func take(
        effect: Decision.Effect, _ outcomes: [ProjectOutcome], of decision: Decision.ID, _ entry: Entry
    ) {
        let day = entry.happenedOn.last
        switch effect {
        case .from(let later) where later > day:
            toCome.append(
                Coming(day: later, decision: decision, outcomes: outcomes, reference: entry.reference))
        // No gate is named: there is nothing to wait for.
        case .atOnce, .from, .after([]):
            for outcome in outcomes {
                if outcome.outcome.movesProject { forgetWhatIsToCome(for: outcome.project) }
                projects[outcome.project]?.apply(outcome, of: decision, on: day, reference: entry.reference)
            }
        case .after(let gates):
            for outcome in outcomes {
                projects[outcome.project]?.wait(
                    for: gates, outcome, of: decision, on: day, reference: entry.reference)
            }
        }
    }
}
