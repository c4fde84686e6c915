import Committee

extension Explainer {
    func named(_ project: Project.ID) -> Explanation.Named {
        .init(
            handle: record.projects[project]?.handle?.text ?? project.hex,
            label: record.label(of: project))
    }

    func decisionPart(_ id: Decision.ID, _ dossier: DecisionDossier) -> DecisionPart {
        let particulars = dossier.particulars
        var effectFrom: Day?
        // A decision that also waits for a gate has its effect on the later of the two days.
        if case .from(let day) = particulars.effect {
            effectFrom = dossier.gates.isEmpty ? day : dossier.effectiveOn
        }
        let then = record(on: dossier.takenOn.last)
        return DecisionPart(
            handle: dossier.entry.fact.handle?.text ?? id.hex, number: particulars.number,
            title: particulars.title, text: particulars.text, kind: particulars.kind,
            item: item(of: dossier), takenOn: dossier.takenOn, effectFrom: effectFrom,
            gates: gates(of: id, dossier),
            counts: Dictionary(particulars.outcomes.map { ($0.outcome.rawValue, 1) }, uniquingKeysWith: +),
            outcomes: particulars.outcomes.map { outcomePart($0, of: id, dossier, then) },
            transfers: particulars.transfers.map {
                "\($0.amount.sum(in: language)): \($0.from) → \($0.to)"
            },
            relations: relations(of: dossier))
    }

    private func item(of dossier: DecisionDossier) -> String? {
        let proceedings = record.proceedings(of: dossier.forum)
        let item =
            dossier.particulars.item
            ?? dossier.question.flatMap { proceedings?.questions[$0]?.question.item }
        return item.flatMap { proceedings?.items[$0]?.item.label }
    }

    private func gates(of id: Decision.ID, _ dossier: DecisionDossier) -> [DecisionPart.GatePart] {
        let ofProjects = departureGates(of: id, dossier)
        var gates = dossier.gates
        for gate in dossier.asked.map(\.gate) + dossier.openedGates + dossier.refusedGates
        where !gates.contains(gate) && !ofProjects.contains(where: { $0.gate == gate }) {
            gates.append(gate)
        }
        return gates.map { gate in
            let asked = dossier.asked.last { $0.gate == gate }
            let state: DecisionPart.GatePart.State =
                dossier.refusedGates.contains(gate)
                ? .refused : dossier.openedGates.contains(gate) ? .open : .waiting
            return .init(
                gate: gate, state: state, askedOn: asked?.on.last, due: asked?.due,
                answeredOn: answered(gate, of: id))
        } + ofProjects
    }

    /// For what single projects wait because their outcome departs from the advice.
    private func departureGates(of id: Decision.ID, _ dossier: DecisionDossier) -> [DecisionPart.GatePart] {
        Decision.Gate.allCases.compactMap { gate in
            let departing = dossier.departures.filter { $0.value.contains(gate) }.keys.sorted()
            guard !dossier.gates.contains(gate), !departing.isEmpty else { return nil }
            let waiting = departing.filter { project in
                record.projects[project]?.waiting.contains {
                    $0.decision == id && $0.gates.contains(gate)
                } ?? false
            }
            let asked = dossier.asked.last { $0.gate == gate }
            return .init(
                gate: gate, projects: (waiting.isEmpty ? departing : waiting).map { record.label(of: $0) },
                state: !waiting.isEmpty
                    ? .waiting : dossier.refusedGates.contains(gate) ? .refused : .open,
                askedOn: asked?.on.last, due: asked?.due, answeredOn: answered(gate, of: id))
        }
    }

    private func answered(_ gate: Decision.Gate, of id: Decision.ID) -> Day? {
        standing.last { entry in
            if case .decision(.gateOpened(id, gate, _)) = entry.event { return true }
            if case .decision(.gateRefused(id, gate, _)) = entry.event { return true }
            return false
        }?.happenedOn.last
    }

    /// `then` is the record of the decision's own day: what was advised later is not departed from.
    private func outcomePart(
        _ outcome: ProjectOutcome, of decision: Decision.ID, _ dossier: DecisionDossier, _ then: Record
    ) -> DecisionPart.OutcomePart {
        let advice = then.projects[outcome.project]?.advice
        let later = standing.last { entry in
            if case .decision(.reasonsGiven(decision, outcome.project, _)) = entry.event {
                true
            } else {
                false
            }
        }
        var reasons = outcome.departure.map(words)
        if case .decision(.reasonsGiven(_, _, let given)) = later?.event { reasons = words(given) }
        return .init(
            project: named(outcome.project), outcome: outcome.outcome, rank: outcome.rank,
            amounts: outcome.amounts, conditions: outcome.conditions.map(\.text),
            advice: advice.map { .init(by: $0.by, recommendation: $0.recommendation, rank: $0.rank) },
            departsFromAdvice: outcome.departure != nil
                || dossier.particulars.kind.awards && then.departs(outcome),
            reasons: reasons)
    }

    private func relations(of dossier: DecisionDossier) -> [DecisionPart.RelationPart] {
        func part(
            _ kind: Decision.Relation.Kind, _ other: Decision.ID, isOurs: Bool
        ) -> DecisionPart.RelationPart? {
            guard let touched = record.decisions[other] else { return nil }
            let label = touched.particulars.number ?? touched.particulars.title
            return .init(
                kind: kind,
                other: .init(handle: touched.entry.fact.handle?.text ?? other.hex, label: label),
                day: touched.takenOn, isOurs: isOurs)
        }
        return dossier.particulars.relations.compactMap { part($0.kind, $0.decision, isOurs: true) }
            + dossier.links.compactMap { part($0.kind, $0.by, isOurs: false) }
    }
}
