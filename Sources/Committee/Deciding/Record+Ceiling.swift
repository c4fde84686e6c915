extension Record {
    /// Whether these approvals pass the money of a priority, of a whole call, or of one project (P31: approvals
    /// stay "within the financial confines of the relevant theme"). Amounts that are not known count nothing.
    func ceiling(_ outcomes: [ProjectOutcome]) -> Breach? {
        var approved = committed
        for outcome in outcomes where outcome.outcome == .revoked { approved[outcome.project] = nil }
        var calls: Set<Call.ID> = []
        for outcome in outcomes where outcome.outcome.isApproval {
            guard let project = projects[outcome.project] else { continue }
            calls.insert(project.call)
            approved[outcome.project] = outcome.amounts.isEmpty ? project.decidedAmounts : outcome.amounts
            if let breach = projectCeiling(outcome, project) { return breach }
        }
        for call in calls.sorted() {
            for allocation in self.calls[call]?.particulars.allocations ?? [] {
                let spent = approved.filter { id, _ in
                    guard let project = projects[id], project.call == call else { return false }
                    return allocation.priority == nil || project.application.priority == allocation.priority
                }.values.joined().filter { $0.counts(against: allocation.amount) }.totalCents
                if spent > allocation.amount.cents {
                    return .ceilingPassed(
                        priority: allocation.priority, by: spent.less(allocation.amount.cents),
                        currency: allocation.amount.currency)
                }
            }
        }
        return nil
    }

    private func projectCeiling(_ outcome: ProjectOutcome, _ project: ProjectDossier) -> Breach? {
        for allocation in calls[project.call]?.particulars.allocations ?? [] {
            guard let limit = allocation.perProject,
                allocation.priority == nil || allocation.priority == project.application.priority
            else { continue }
            let granted = outcome.amounts.filter { $0.counts(against: limit) }.totalCents
            if granted > limit.cents {
                return .projectCeilingPassed(
                    label(of: outcome.project), by: granted.less(limit.cents), currency: limit.currency)
            }
        }
        return nil
    }
}
