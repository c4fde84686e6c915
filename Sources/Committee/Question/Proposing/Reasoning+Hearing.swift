extension Reasoning {
    mutating func hear() {
        let isProcedure: Bool
        let present: Set<Delegation>?
        switch deliberation.setting {
        case .sitting(let there, _): (isProcedure, present) = (false, there)
        case .procedure: (isProcedure, present) = (true, nil)
        }
        let named = Groups(of: last.filter { active.contains($0.key) })
        let isNamed = active.contains { last[$0].map { $0 != .silent } ?? false }
        if let tally = deliberation.tally, !isNamed || named.areCompleted(by: tally) {
            groups = Groups(tally, naming: named, active: active, present: present)
            return
        }
        groups = named
        for delegation in active where last[delegation] == nil || last[delegation] == .silent {
            if isProcedure {
                groups.silence.add(delegation)
            } else if let present {
                if present.contains(delegation) {
                    groups.noPosition.add(delegation)
                } else {
                    groups.absence.add(delegation)
                }
            } else {
                groups.notHeard.add(delegation)
            }
        }
    }

    mutating func objections() -> ProposedOutcome? {
        guard case .procedure = deliberation.setting, groups.objection.count > 0 else { return nil }
        let clause = rules.objection?.number
        let who = groups.objection
        switch rules.objection?.rule {
        case .ends: return end(.objectionEnds, .noDecision, clause: clause, who)
        case .moves: return end(.objectionMoves, .noDecision, clause: clause, who)
        case .counts:
            steps.append(
                .init(.objectionCounts, clause: clause, delegations: who.names, counted: who.count))
            return nil
        // Whatever an objection does to the procedure, there is no consensus.
        case nil where rules.deciding?.rule == .consensus: return nil
        case nil: return end(.objectionNotInRules, .open, who)
        }
    }
}
