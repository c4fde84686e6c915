extension Reasoning {
    mutating func decide() -> ProposedOutcome {
        switch rules.deciding?.rule {
        case .consensus: return consensus()
        case .unanimity: return unanimity()
        case .vote: return vote()
        case .consensusThenVote:
            guard groups.objection.count > 0 else { return consensus() }
            let failed = consensus()
            let isVote = active.contains { last[$0]?.isVote ?? false } || deliberation.tally != nil
            return isVote ? vote() : end(.voteMayBeTaken, failed, clause: rules.deciding?.number)
        case nil: return end(.wayNotInRules, .open)
        }
    }

    var adopted: ProposedOutcome { groups.isConfirmationAwaited ? .adReferendum : .adopted }

    mutating func consensus() -> ProposedOutcome {
        let clause = rules.deciding?.number
        guard groups.objection.count == 0 else {
            let who = groups.objection
            let isReserved = who.names.count == who.count && who.names.allSatisfy { last[$0] == .reserved }
            return end(isReserved ? .consensusReserved : .consensusFailed, .noDecision, clause: clause, who)
        }
        guard groups.unknown == 0 else { return .open }
        guard groups.consent.count > 0 else { return end(.nobodyConsented, .open) }
        return end(.consensusReached, adopted, clause: clause)
    }

    mutating func unanimity() -> ProposedOutcome {
        let clause = rules.deciding?.number
        guard groups.objection.count == 0 else {
            return end(.notUnanimous, .notAdopted, clause: clause, groups.objection)
        }
        guard groups.unknown == 0 else { return .open }
        guard groups.consent.count > 0 else { return end(.nobodyConsented, .open) }
        return end(.unanimous, adopted, clause: clause)
    }

    mutating func vote() -> ProposedOutcome {
        guard let threshold = rules.threshold else { return end(.thresholdNotInRules, .open) }
        let share: (part: Int, whole: Int, isMore: Bool)
        switch threshold.rule {
        case .share(let part, let whole): share = (part, whole, false)
        case .moreThan(let part, let whole): share = (part, whole, true)
        case .notKnown: return end(.thresholdNotKnown, .open, clause: threshold.number)
        }
        guard groups.unknown == 0 else { return .open }
        let yes = groups.consent.count
        let total = yes + groups.objection.count
        guard total > 0 else { return end(.nobodyVoted, .open) }
        // The least number that carries: at least the share, or more than it; never rounded down.
        let needed =
            share.isMore
            ? total * share.part / share.whole + 1 : (total * share.part + share.whole - 1) / share.whole
        func result(_ code: Proposal.Step.Code, clause: String?, _ who: Group = Group()) -> Proposal.Step {
            .init(code, clause: clause, delegations: who.names, needed: needed, counted: yes, total: total)
        }
        if yes >= needed {
            steps.append(result(.voteCarried, clause: threshold.number, groups.consent))
            return adopted
        }
        if yes == groups.objection.count, 2 * share.part <= share.whole, let casting = rules.castingVote,
            casting.rule == .chair
        {
            let (code, outcome) = tieBroken
            steps.append(result(code, clause: casting.number))
            return outcome
        }
        steps.append(result(.voteLost, clause: threshold.number, groups.objection))
        return .notAdopted
    }

    var tieBroken: (Proposal.Step.Code, ProposedOutcome) {
        switch deliberation.casting {
        case .inFavour: (.castingInFavour, adopted)
        case .against: (.castingAgainst, .notAdopted)
        case nil, .joined, .abstained, .objected, .reserved, .asksForMeeting, .noPosition, .recused,
            .notEntitled, .silent:
            (.castingNotGiven, .open)
        }
    }
}

extension Stance {
    fileprivate var isVote: Bool {
        switch self {
        case .inFavour, .against, .abstained: true
        case .joined, .objected, .reserved, .asksForMeeting, .noPosition, .recused, .notEntitled, .silent:
            false
        }
    }
}
