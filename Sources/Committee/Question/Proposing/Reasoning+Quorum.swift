extension Reasoning {
    /// In a sitting who is present; in a written procedure who has answered this question.
    var there: Set<Delegation> {
        switch deliberation.setting {
        case .sitting(let present, _): (present ?? []).intersection(voters)
        case .procedure: Set(voters.filter { last[$0].map { $0 != .silent } ?? false })
        }
    }

    var isAttendanceKnown: Bool {
        switch deliberation.setting {
        case .sitting(let present, _): present != nil
        case .procedure: true
        }
    }

    mutating func quorum() -> ProposedOutcome? {
        let isSitting =
            switch deliberation.setting {
            case .sitting: true
            case .procedure: false
            }
        guard let quorum = isSitting ? rules.quorum : rules.replies else {
            steps.append(.init(isSitting ? .quorumNotInRules : .repliesNotInRules))
            return nil
        }
        guard isAttendanceKnown else { return end(.attendanceNotOnRecord, .open) }
        let without = measure(quorum, of: active)
        let with = measure(quorum, of: voters)
        switch rules.recusal?.rule {
        case .leavesBase: steps.append(without)
        case .staysInBase: steps.append(with)
        case nil where without.code == with.code: steps.append(without)
        case nil:
            steps.append(.init(.recusalNotInRules, delegations: recused))
            return .open
        }
        return steps.last?.code == .quorumMissed ? .noDecision : nil
    }

    func measure(_ quorum: Clause<Quorum>, of base: [Delegation]) -> Proposal.Step {
        let present = base.filter(there.contains)
        let needed =
            switch quorum.rule {
            case .delegations(let count): count
            // Never rounded down: two thirds of four are three.
            case .share(let part, let whole): (base.count * part + whole - 1) / whole
            case .all: base.count
            }
        return .init(
            present.count >= needed ? .quorumMet : .quorumMissed, clause: quorum.number,
            delegations: present, needed: needed, counted: present.count, total: base.count)
    }
}
