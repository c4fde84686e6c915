// Figures as sources state them, beside what the record counts itself.
extension Record {
    /// How a stated count compares with what the record itself counts, as of the day for which it was stated.
    package func differing(_ figure: Figure, on day: Day) -> [Warning] {
        guard case .count(let stated, .exactly) = figure.value, let counted = counted(figure, on: day),
            counted != stated
        else { return [] }
        return [.figureDiffers(figure.measure, stated: stated, counted: counted)]
    }

    /// The record's own count for what a figure states, where it has one.
    package func counted(_ figure: Figure, on day: Day) -> Int? {
        // Of a part the record knows only what the source calls it.
        guard figure.part == nil else { return nil }
        let outcomes = outcomes(figure.about, on: day)
        guard !outcomes.isEmpty else { return nil }
        let approved = outcomes.filter(\.value.isApproval).map(\.key)
        switch figure.measure {
        case .projectsSelected: return approved.count
        case .projectsOnReserve: return outcomes.values.count { $0 == .reserve }
        case .projectsNotSelected:
            return outcomes.values.count { $0 == .notSelected || $0 == .rejected }
        case .projectsWithPartner: return count(approved, figure.country) { _ in true }
        case .projectsWithLead: return count(approved, figure.country) { $0.role == .lead }
        case .projectsReceived, .projectsPutToSelection, .projectsIntoStep2, .institutions, .amountAsked,
            .amountAvailable, .amountGranted, .amountToPartners:
            return nil
        }
    }

    /// The decisions that a figure counts: those of its sitting or written procedure, the decision itself, or all on the
    /// projects of its call up to the day, in the order in which they were taken.
    func decisions(counted about: Figure.About, on day: Day) -> [DecisionDossier] {
        let own: [DecisionDossier] =
            switch about {
            // How many programmes' calls a source has in mind is not said by any.
            case .programme: []
            case .call(let call):
                decisions.values.filter { decision in
                    decision.takenOn.last <= day
                        && decision.particulars.outcomes.contains { projects[$0.project]?.call == call }
                }
            case .sitting(let id): of(.sitting(id))
            case .procedure(let id): of(.procedure(id))
            case .decision(let id): decisions[id].map { [$0] } ?? []
            }
        return own.filter { !$0.particulars.outcomes.isEmpty }
            .sorted { ($0.takenOn.last, $0.entry.position) < ($1.takenOn.last, $1.entry.position) }
    }

    private func of(_ forum: Forum) -> [DecisionDossier] {
        (proceedings(of: forum)?.decisions ?? []).compactMap { decisions[$0] }
    }

    /// The last word on each project. What moves no project (no decision, agreed in principle) leaves the word before it.
    private func outcomes(_ about: Figure.About, on day: Day) -> [Project.ID: Outcome] {
        var outcomes: [Project.ID: Outcome] = [:]
        for decision in decisions(counted: about, on: day) {
            for outcome in decision.particulars.outcomes {
                if case .call(let call) = about, projects[outcome.project]?.call != call { continue }
                // A change that a running project asked for selects nobody and puts nobody on the reserve list.
                if case .call = about, decision.particulars.kind == .projectChange { continue }
                if outcome.outcome.movesProject || outcomes[outcome.project] == nil {
                    outcomes[outcome.project] = outcome.outcome
                }
            }
        }
        return outcomes
    }

    private func count(
        _ projects: [Project.ID], _ country: Country?, _ matches: (Project.Partner) -> Bool
    ) -> Int? {
        guard let country else { return nil }
        return projects.count { id in
            self.projects[id]?.application.partners.contains { $0.country == country && matches($0) } ?? false
        }
    }
}
