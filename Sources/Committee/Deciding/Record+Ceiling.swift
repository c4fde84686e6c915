extension Record {
    /// Whether these approvals pass the money of a priority, of a whole call, or of one project (P31: approvals
    /// stay "within the financial confines of the relevant theme"). Amounts that are not known count nothing.
    func ceiling(_ outcomes: [ProjectOutcome]) -> Breach? {
        var approved: [Project.ID: [Amount]] = [:]
        for (id, project) in projects where project.status.holdsMoney { approved[id] = project.heldAmounts }
        // Approved from a later day: the money is spoken for.
        for outcome in toCome.flatMap(\.outcomes) where outcome.outcome.isApproval {
            approved[outcome.project] = outcome.amounts
        }
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
                        priority: allocation.priority, by: spent - allocation.amount.cents,
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
                    label(of: outcome.project), by: granted - limit.cents, currency: limit.currency)
            }
        }
        return nil
    }
}

extension Amount {
    /// Only like is added to like: the same currency, and the same fund where both name one.
    fileprivate func counts(against limit: Amount) -> Bool {
        guard currency == limit.currency else { return false }
        return fund == limit.fund || fund == .notSaid || limit.fund == .notSaid
    }
}

extension Sequence<Amount> {
    /// A typing error of nineteen digits is more than any call has; it is no reason to stop.
    fileprivate var totalCents: Int {
        reduce(0) { total, amount in
            let (sum, overflow) = total.addingReportingOverflow(amount.cents)
            return overflow ? (total > 0 ? .max : .min) : sum
        }
    }
}

extension ProjectDossier {
    /// What was decided, or will have been when the last gate has opened.
    fileprivate var heldAmounts: [Amount] {
        guard case .awaiting = status, let awaited = waiting.last?.outcome.amounts, !awaited.isEmpty else {
            return decidedAmounts
        }
        return awaited
    }
}

extension ProjectStatus {
    fileprivate var holdsMoney: Bool {
        switch self {
        case .approved, .approvedWithConditions, .awaiting, .contracted, .completed: true
        case .underDecision, .ineligible, .step1Passed, .step1Refused, .reserve, .postponed, .rejected,
            .notSelected, .lapsed, .decisionTakenBack, .terminated, .withdrawn:
            false
        }
    }
}
