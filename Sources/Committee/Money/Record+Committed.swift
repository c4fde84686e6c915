extension Record {
    /// The money that is spoken for, by project: granted, granted under a condition, waiting for a gate or for a day.
    package var committed: [Project.ID: [Amount]] {
        var committed: [Project.ID: [Amount]] = [:]
        for (id, project) in projects where project.status.holdsMoney { committed[id] = project.heldAmounts }
        // Approved from a later day: the money is spoken for.
        for outcome in toCome.flatMap(\.outcomes) where outcome.outcome.isApproval {
            committed[outcome.project] =
                outcome.amounts.isEmpty ? projects[outcome.project]?.heldAmounts ?? [] : outcome.amounts
        }
        return committed
    }
}

extension ProjectDossier {
    /// What was decided, or will have been when the last gate has opened; the sum of the contract where the decision
    /// named none.
    var heldAmounts: [Amount] {
        if case .awaiting = status, let awaited = waiting.last?.outcome.amounts, !awaited.isEmpty {
            return awaited
        }
        return decidedAmounts.isEmpty ? contractedAmounts : decidedAmounts
    }

    /// What the project would cost: what an earlier decision named, else what it asked for. Empty where neither is known.
    var cost: [Amount] {
        decidedAmounts.isEmpty ? application.amounts.filter { $0.basis == .asked } : decidedAmounts
    }
}

extension ProjectStatus {
    /// Has been given money that it has not given back.
    package var holdsMoney: Bool {
        switch self {
        case .approved, .approvedWithConditions, .awaiting, .contracted, .completed: true
        case .underDecision, .ineligible, .step1Passed, .step1Refused, .reserve, .postponed, .rejected,
            .notSelected, .lapsed, .decisionTakenBack, .terminated, .withdrawn:
            false
        }
    }
}

extension Amount {
    /// Only like is added to like: the same currency, and the same fund where both name one.
    package func counts(against limit: Amount) -> Bool {
        guard currency == limit.currency else { return false }
        return fund == limit.fund || fund == .notSaid || limit.fund == .notSaid
    }
}

extension Sequence<Amount> {
    var totalCents: Int { reduce(0) { $0.plus($1.cents) } }
}

// A typing error of nineteen digits is more than any call has. It is no reason to stop, and none to let a sum wrap
// round to a small one: it stays at the largest there is, so that what is passed is still passed.
extension Int {
    func plus(_ cents: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(cents)
        return overflow ? (cents > 0 ? .max : .min) : sum
    }

    func less(_ cents: Int) -> Int {
        let (rest, overflow) = subtractingReportingOverflow(cents)
        return overflow ? (cents > 0 ? .min : .max) : rest
    }
}
