/// What was set aside, what is spoken for, and what is left: of a programme, and of each of its calls.
package struct Budget: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// `nil` for the money of the programme itself.
        package var call: Call.ID?
        /// `nil` for the money of all priorities together.
        package var priority: String?
        package var fund: Fund
        package var currency: String
        package var allocated: Int
        package var committed: Int
        /// Projects that hold money of which no sum is known: what is left is then less than the figure says.
        package var withoutAmount: Int

        package var left: Int { allocated.less(committed) }
    }

    package var lines: [Line]
    /// Which reserve projects could come next; only a decision promotes them.
    package var promotions: [Promotion]
}

extension Record {
    /// - Parameters:
    ///   - programme: whose money it is.
    ///   - call: only this call, without the programme's own lines.
    ///   - day: transfers that have effect by then are in it (I-30.2c: not before the Commission has decided).
    /// - Returns: the programme's own lines, those of its calls, and the promotions that rank and money propose.
    package func budget(of programme: Programme.ID, call: Call.ID? = nil, on day: Day) -> Budget {
        let calls = self.calls.filter { $0.value.programme == programme && (call == nil || $0.key == call) }
            .sorted { ($0.value.particulars.code, $0.key) < ($1.value.particulars.code, $1.key) }
            .map(\.key)
        let committed = committed
        let own = call == nil ? programmeLines(of: programme, committed, on: day) : []
        return Budget(
            lines: own + calls.flatMap { callLines(of: $0, committed) },
            promotions: calls.flatMap { promotions(in: $0, on: day) })
    }

    /// The money out of which a call's projects are paid: the call's own, where it is on record, else the programme's.
    func lines(of programme: Programme.ID, _ call: Call.ID, on day: Day) -> [Budget.Line] {
        let own = callLines(of: call, committed)
        return own.isEmpty ? programmeLines(of: programme, committed, on: day) : own
    }

    private func programmeLines(
        of programme: Programme.ID, _ committed: [Project.ID: [Amount]], on day: Day
    ) -> [Budget.Line] {
        let calls = Set(self.calls.filter { $0.value.programme == programme }.keys)
        return allocations(of: programme, on: day).map {
            line(nil, $0.priority, $0.amount, committed, in: calls)
        }
    }

    private func callLines(of call: Call.ID, _ committed: [Project.ID: [Amount]]) -> [Budget.Line] {
        (calls[call]?.particulars.allocations ?? []).map {
            line(call, $0.priority, $0.amount, committed, in: [call])
        }
    }

    /// The programme's money by priority and fund: as it was last set, and moved by every decision that has had its
    /// effect since.
    package func allocations(
        of programme: Programme.ID, on day: Day
    ) -> [(priority: String?, amount: Amount)] {
        var current: [(priority: String?, amount: Amount, since: Day)] = []
        for allocation in programmes[programme]?.allocations ?? [] {
            current.removeAll {
                $0.priority == allocation.priority && $0.amount.fund == allocation.amount.fund
                    && $0.amount.currency == allocation.amount.currency
            }
            current.append((allocation.priority, allocation.amount, allocation.since.last))
        }
        for (transfer, effect) in transfers(in: programme, by: day) {
            for (priority, cents) in [
                (transfer.from, 0.less(transfer.amount.cents)), (transfer.to, transfer.amount.cents),
            ] {
                // What was set on that day or later says already what the money then was.
                let index = current.firstIndex {
                    $0.priority == priority && transfer.amount.counts(against: $0.amount) && $0.since < effect
                }
                if let index { current[index].amount = current[index].amount.adding(cents) }
            }
        }
        return current.map { ($0.priority, $0.amount) }
            .sorted {
                ($0.priority ?? "", $0.amount.fund.rawValue) < ($1.priority ?? "", $1.amount.fund.rawValue)
            }
    }

    private func transfers(
        in programme: Programme.ID, by day: Day
    ) -> [(transfer: Decision.Transfer, effect: Day)] {
        decisions.sorted { $0.key < $1.key }.flatMap { id, decision -> [(Decision.Transfer, Day)] in
            guard let effect = decision.effectiveOn, effect <= day, !isUndone(decision, by: day),
                committees[decision.committee]?.particulars.programmes.contains(programme) ?? false
            else { return [] }
            return decision.particulars.transfers.map { ($0, effect) }
        }
    }

    /// A decision that replaces another does so from the day on which it has effect itself (I-30.2c).
    private func isUndone(_ decision: DecisionDossier, by day: Day) -> Bool {
        decision.links.contains { link in
            (link.kind == .takesBack || link.kind == .supersedes)
                && (decisions[link.by]?.effectiveOn.map { $0 <= day } ?? false)
        }
    }

    /// The projects whose money counts against a line, with what each of them holds of it; `nil` where no sum is known.
    package func committed(
        against line: Budget.Line, of programme: Programme.ID
    ) -> [(project: Project.ID, cents: Int?)] {
        let limit = Amount(cents: 0, currency: line.currency, fund: line.fund)
        return committed.compactMap { id, amounts -> (project: Project.ID, cents: Int?)? in
            guard let project = projects[id], calls[project.call]?.programme == programme,
                line.call == nil || project.call == line.call,
                line.priority == nil || project.application.priority == line.priority
            else { return nil }
            let own = amounts.filter { $0.counts(against: limit) }
            guard !own.isEmpty || amounts.isEmpty else { return nil }
            return (id, amounts.isEmpty ? nil : own.totalCents)
        }.sorted { (label(of: $0.project), $0.project) < (label(of: $1.project), $1.project) }
    }

    private func line(
        _ call: Call.ID?, _ priority: String?, _ amount: Amount, _ committed: [Project.ID: [Amount]],
        in calls: Set<Call.ID>
    ) -> Budget.Line {
        let concerned = committed.filter { id, _ in
            guard let project = projects[id], calls.contains(project.call) else { return false }
            return priority == nil || project.application.priority == priority
        }
        return Budget.Line(
            call: call, priority: priority, fund: amount.fund, currency: amount.currency,
            allocated: amount.cents,
            committed: concerned.values.joined().filter { $0.counts(against: amount) }.totalCents,
            withoutAmount: concerned.values.count(where: \.isEmpty))
    }
}

extension DecisionDossier {
    package var isTakenBack: Bool {
        links.contains { $0.kind == .takesBack || $0.kind == .supersedes }
    }
}

extension Amount {
    fileprivate func adding(_ cents: Int) -> Amount {
        Amount(
            cents: self.cents.plus(cents), currency: currency, fund: fund, basis: basis,
            qualifier: qualifier, step: step)
    }
}
