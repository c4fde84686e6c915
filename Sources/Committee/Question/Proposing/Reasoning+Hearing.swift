extension Reasoning {
    mutating func hear() {
        let isProcedure: Bool
        let present: Set<Delegation>?
        switch deliberation.setting {
        case .sitting(let there, _): (isProcedure, present) = (false, there)
        case .procedure: (isProcedure, present) = (true, nil)
        }
        let isNamed = active.contains { last[$0].map { $0 != .silent } ?? false }
        if let tally = deliberation.tally, !isNamed {
            groups = Groups(tally, active: active, present: present)
            return
        }
        for delegation in active {
            switch last[delegation] {
            case .joined, .inFavour: groups.consent.add(delegation)
            case .against, .objected, .reserved, .asksForMeeting: groups.objection.add(delegation)
            case .abstained: groups.abstention.add(delegation)
            case .noPosition: groups.noPosition.add(delegation)
            // Neither is among the active.
            case .recused, .notEntitled: break
            case .silent, nil:
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
