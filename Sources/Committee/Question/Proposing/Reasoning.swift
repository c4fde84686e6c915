/// One way through the steps of `Proposing.md`. Each step either goes on or ends with an outcome.
struct Reasoning {
    var deliberation: Deliberation
    var steps: [Proposal.Step] = []
    var active: [Delegation] = []
    var voters: [Delegation] = []
    var recused: [Delegation] = []
    var last: [Delegation: Stance] = [:]
    var groups = Groups()

    var rules: Rules { deliberation.rules }

    init(_ deliberation: Deliberation) {
        self.deliberation = deliberation
    }

    mutating func outcome() -> ProposedOutcome {
        if let outcome = chooseRound() { return outcome }
        findVoters()
        noteChair()
        guard !active.isEmpty else { return end(.nobodyEntitled, .open) }
        if case .procedure(isMoved: true, _) = deliberation.setting { return end(.moved, .noDecision) }
        if let outcome = quorum() { return outcome }
        hear()
        if let outcome = objections() { return outcome }
        readTheRest()
        return decide()
    }

    mutating func end(
        _ code: Proposal.Step.Code, _ outcome: ProposedOutcome, clause: String? = nil, _ who: Group? = nil
    ) -> ProposedOutcome {
        steps.append(.init(code, clause: clause, delegations: who?.names ?? [], counted: who?.count))
        return outcome
    }
}

extension Reasoning {
    mutating func chooseRound() -> ProposedOutcome? {
        guard deliberation.round > 1 else { return nil }
        guard let rule = rules.repeatedVote else { return end(.repetitionNotInRules, .open) }
        switch rule.rule {
        case .first:
            steps.append(.init(.firstVoteCounts, clause: rule.number))
            deliberation.round = 1
        case .last: steps.append(.init(.lastVoteCounts, clause: rule.number))
        }
        return nil
    }

    mutating func findVoters() {
        for voice in deliberation.voices where voice.round == deliberation.round {
            last[voice.delegation] = voice.stance
        }
        let participants = deliberation.participants.sorted { $0.delegation < $1.delegation }
        let strangers = participants.filter { !$0.mayVote && (last[$0.delegation]?.isVoice ?? false) }
        if !strangers.isEmpty {
            steps.append(.init(.notEntitled, delegations: strangers.map(\.delegation)))
        }
        let voting = participants.filter { $0.mayVote && last[$0.delegation] != .notEntitled }
        voters = voting.map(\.delegation)
        recused = voting.filter { $0.isRecused || last[$0.delegation] == .recused }.map(\.delegation)
        active = voters.filter { !recused.contains($0) }
        if !recused.isEmpty {
            steps.append(.init(.recused, clause: rules.interest?.number, delegations: recused))
        }
    }

    mutating func noteChair() {
        guard case .sitting(_, let chair) = deliberation.setting, let rule = rules.chairVote else { return }
        switch rule.rule {
        case .none: steps.append(.init(.chairWithoutVote, clause: rule.number))
        case .asRepresentative:
            // ENI-23.5: a vote only as a representative of a participating country.
            guard let chair, chair.delegation == nil else { return }
            steps.append(.init(.chairWithoutVote, clause: rule.number))
        }
    }
}
