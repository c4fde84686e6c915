// The money of the whole programme: only where the rules, or the regulation, make it a limit.
extension Record {
    /// Whether approvals pass the programme's own money, where the rules say that they stay within it (P31).
    func programmeCeilings(
        _ particulars: Decision.Particulars, _ rules: Rules?, of committee: Body.ID, on day: Day
    ) -> [Breach] {
        guard let limit = rules?.budgetLimit else { return [] }
        let approving = approvals(in: particulars)
        let committed = committed(after: particulars)
        return programmes(of: approving).sorted().compactMap { programme in
            let touched = Set(
                approving.filter { programmeOf($0.project) == programme }
                    .map { projects[$0.project]?.application.priority })
            for (priority, amount) in allocations(of: programme, on: day)
            where limit.rule.elements.contains(where: { $0.binds(priority) })
                && (priority == nil || touched.contains(priority))
            {
                let spent = committed.filter { id, _ in
                    programmeOf(id) == programme
                        && (priority == nil || projects[id]?.application.priority == priority)
                }.values.joined().filter { $0.counts(against: amount) }.totalCents
                if spent > amount.cents {
                    return .programmeCeilingPassed(
                        priority: priority, excess: spent.less(amount.cents), currency: amount.currency,
                        by: limit.cited)
                }
            }
            return nil
        }
    }

    /// I-25.1: small project funds together have at most 20 % of the programme's total allocation, unless the rules set
    /// another share.
    func smallProjectFunds(
        _ particulars: Decision.Particulars, _ rules: Rules?, on day: Day
    ) -> [Breach] {
        let approving = approvals(in: particulars).filter {
            projects[$0.project]?.application.isSmallProjectFund ?? false
        }
        guard !approving.isEmpty else { return [] }
        let committed = committed(after: particulars).filter {
            projects[$0.key]?.application.isSmallProjectFund ?? false
        }
        return programmes(of: approving).sorted().compactMap { programme in
            guard let cap = cap(in: programme, rules) else { return nil }
            let spent = committed.filter { programmeOf($0.key) == programme }.values.joined()
            for total in totals(of: programme, on: day) {
                let most =
                    total.cents / cap.share.whole * cap.share.part
                    + total.cents % cap.share.whole * cap.share.part / cap.share.whole
                let given = spent.filter { $0.counts(against: total) }.totalCents
                if given > most {
                    return .smallProjectFundsPassed(
                        cap.share, excess: given.less(most), currency: total.currency, by: cap.clause)
                }
            }
            return nil
        }
    }

    private func cap(in programme: Programme.ID, _ rules: Rules?) -> (share: Share, clause: String)? {
        if let rule = rules?.smallProjectFunds { return (rule.rule, rule.cited) }
        guard let years = programmes[programme]?.particulars, years.isOf2021 else { return nil }
        return (Share(20, of: 100), "Article 25(1) of Regulation (EU) 2021/1059")
    }

    /// The programme's total by fund: what is set aside for all priorities, else the sum of the priorities.
    private func totals(of programme: Programme.ID, on day: Day) -> [Amount] {
        let all = allocations(of: programme, on: day)
        let whole = all.filter { $0.priority == nil }.map(\.amount)
        if !whole.isEmpty { return whole }
        var totals: [Amount] = []
        for amount in all.map(\.amount) {
            if let index = totals.firstIndex(where: {
                $0.fund == amount.fund && $0.currency == amount.currency
            }) {
                totals[index] = Amount(
                    cents: [totals[index], amount].totalCents, currency: amount.currency, fund: amount.fund)
            } else {
                totals.append(amount)
            }
        }
        return totals
    }

    /// What is spoken for when these outcomes have been given.
    func committed(after particulars: Decision.Particulars) -> [Project.ID: [Amount]] {
        var committed = committed
        for outcome in particulars.outcomes where outcome.outcome == .revoked {
            committed[outcome.project] = nil
        }
        for outcome in approvals(in: particulars) {
            committed[outcome.project] =
                outcome.amounts.isEmpty ? projects[outcome.project]?.decidedAmounts : outcome.amounts
        }
        return committed
    }

    func approvals(in particulars: Decision.Particulars) -> [ProjectOutcome] {
        particulars.outcomes.filter(\.outcome.isApproval)
    }

    func programmeOf(_ project: Project.ID) -> Programme.ID? {
        projects[project].flatMap { calls[$0.call]?.programme }
    }

    private func programmes(of outcomes: [ProjectOutcome]) -> Set<Programme.ID> {
        Set(outcomes.compactMap { programmeOf($0.project) })
    }
}

extension Share {
    init(_ part: Int, of whole: Int) {
        self.part = part
        self.whole = whole
    }
}

extension Programme.Particulars {
    /// Under Regulation (EU) 2021/1059.
    package var isOf2021: Bool { firstYear >= 2021 }
}

extension BudgetLimit {
    /// Whether the limit is about an allocation of the programme: a theme is a priority by another name.
    fileprivate func binds(_ priority: String?) -> Bool {
        switch self {
        case .perPriority, .perTheme: priority != nil
        case .perFund: priority == nil
        // The money of a call is always its limit; a rate is the committee's own affair.
        case .perCall, .rateByCommittee: false
        }
    }
}
