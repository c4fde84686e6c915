// Who may do what between committees: I-22.1b, P40.
extension Record {
    func judgeCompetence(
        _ particulars: Decision.Particulars, _ rules: Rules?, of committee: Body.ID
    ) -> (breaches: [Breach], warnings: [Warning]) {
        guard let rule = rules?.competence, particulars.kind != .noDecision else { return ([], []) }
        let above = committees[committee]?.particulars.under.map { label(of: $0) }
        func outside(_ project: Project.ID?) -> Breach {
            .outsideCompetence(
                label(of: committee), project: project.map { label(of: $0) }, limit: rule.rule, above: above,
                by: rule.cited)
        }
        let approvals = approvals(in: particulars)
        switch rule.rule {
        case .decides: return ([], [])
        case .refersUpwards:
            // What only prepares the decision of the committee above moves no project.
            let decides =
                particulars.outcomes.isEmpty || particulars.outcomes.contains { $0.outcome.movesProject }
            return (decides ? [outside(nil)] : [], [])
        case .upTo(let limit):
            let above = approvals.filter { outcome in
                outcome.amounts.filter { $0.counts(against: limit) }.totalCents > limit.cents
            }
            let unknown = approvals.count { outcome in
                !outcome.amounts.contains { $0.counts(against: limit) }
            }
            return (
                above.map { outside($0.project) },
                unknown > 0 ? [.competenceNotKnown(projects: unknown, limit: rule.rule)] : []
            )
        case .within(let areas):
            let lying = approvals.map { ($0.project, projects[$0.project]?.application.areas ?? []) }
            let beyond = lying.filter { $0.1.contains { !areas.contains($0) } }
            let unknown = lying.count { $0.1.isEmpty }
            return (
                beyond.map { outside($0.0) },
                unknown > 0 ? [.competenceNotKnown(projects: unknown, limit: rule.rule)] : []
            )
        }
    }

    /// Which outcomes a committee may give (P26: what was postponed is approved, put on reserve or rejected).
    func judgeOutcomes(_ particulars: Decision.Particulars, _ rules: Rules?) -> [Breach] {
        guard let rule = rules?.outcomes else { return [] }
        let given = Set(particulars.outcomes.map(\.outcome))
        return Outcome.allCases.filter { given.contains($0) && !rule.rule.elements.contains($0) }
            .map { .outcomeNotAllowed($0, allowed: rule.rule.elements, by: rule.cited) }
    }
}
