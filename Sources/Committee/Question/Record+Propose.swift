extension Record {
    /// What the rules in force suggest for a question, with the clause of each step; `nil` where no rules are held.
    ///
    /// EU law leaves voting to the committee's own rules (I-28.2): where they are silent, the proposal stays
    /// open and says on what they are silent. The chair declares.
    package func propose(_ id: Question.ID, in forum: Forum, of committee: Body.ID) -> Proposal? {
        guard let rules = rules(of: forum),
            let question = proceedings(of: forum)?.questions[id]
        else { return nil }
        let voting = votingDelegations(of: committee)
        let recused = voting.filter { isRecused($0, from: id, in: forum) }
        let entitled = voting.filter { !recused.contains($0) }
        let present = present(at: question, in: forum).filter(voting.contains)
        var steps: [Proposal.Step] = []
        if !recused.isEmpty {
            steps.append(.init(.recused, clause: rules.interest?.number, delegations: recused))
        }
        if let chair = chairWithoutVote(in: forum, by: rules) { steps.append(chair) }

        // The quorum is one of presence: what a written procedure needs is another rule (committee-rules.md 4a).
        let quorum = forum.isSitting ? quorum(rules.quorum, of: voting, present: present) : nil
        if let quorum { steps.append(quorum) }
        var outcome = ProposedOutcome.noDecision
        if quorum?.code != .quorumMissed {
            let answers = answers(to: question, by: entitled, in: forum, rules, &steps)
            outcome = decided(rules.deciding, by: answers, entitled, &steps)
        }
        return Proposal(outcome: outcome, entitled: entitled, present: present.sorted(), findings: steps)
    }

    /// In a sitting who is represented at the item; in a written procedure who has answered this question.
    private func present(at question: Proceedings.QuestionDossier, in forum: Forum) -> [Delegation] {
        forum.isSitting
            ? present(in: forum, at: question.question.item)
            : question.standing.filter { $0.value.stance != .silent }.keys.sorted()
    }

    /// Who is represented at an item; in a written procedure, who has answered anything.
    package func present(in forum: Forum, at item: Item.ID?) -> [Delegation] {
        switch forum {
        case .procedure(let id):
            let positions = procedures[id]?.proceedings.questions.values.flatMap(\.positions) ?? []
            return Set(positions.filter { $0.stance != .silent }.map(\.delegation)).sorted()
        case .sitting(let id):
            guard let sitting = sittings[id] else { return [] }
            let order = item.flatMap { sitting.proceedings.items[$0]?.item.order } ?? 1
            let there = sitting.attendance.values.filter {
                $0.presence.isThere && sitting.isInTheRoom($0.person, at: order)
            }
            return Set(there.compactMap(\.delegation)).sorted()
        }
    }

    private func chairWithoutVote(in forum: Forum, by rules: RulesOfProcedure) -> Proposal.Step? {
        guard case .sitting(let id) = forum, let rule = rules.chairVote else { return nil }
        let chair = sittings[id]?.opening?.chair
        switch rule.rule {
        case .asRepresentative where chair == nil: return nil
        // ENI-23.5: a vote only as a representative of a participating country.
        case .asRepresentative where chair?.delegation != nil: return nil
        case .asRepresentative, .none: return .init(.chairWithoutVote, clause: rule.number)
        }
    }

    private func quorum(
        _ quorum: Clause<Quorum>?, of voting: [Delegation], present: [Delegation]
    ) -> Proposal.Step {
        guard let quorum else { return .init(.quorumNotInRules) }
        let needed =
            switch quorum.rule {
            case .delegations(let count): count
            // Never rounded down: two thirds of four are three.
            case .share(let part, let whole): (voting.count * part + whole - 1) / max(whole, 1)
            case .all: voting.count
            }
        return .init(
            present.count >= needed ? .quorumMet : .quorumMissed, clause: quorum.number, delegations: present,
            needed: needed)
    }

    /// The last word of each entitled delegation, with silence read as the rules read it.
    private func answers(
        to question: Proceedings.QuestionDossier, by entitled: [Delegation], in forum: Forum,
        _ rules: RulesOfProcedure, _ steps: inout [Proposal.Step]
    ) -> [Delegation: Stance?] {
        var answers: [Delegation: Stance?] = [:]
        var silent: [Delegation] = []
        for delegation in entitled {
            let stance = question.standing[delegation]?.stance
            answers[delegation] = .some(stance)
            if stance == nil || stance == .silent { silent.append(delegation) }
        }
        guard case .procedure(let id) = forum, !silent.isEmpty else { return answers }
        switch rules.silence?.rule ?? procedures[id]?.launch.silence {
        case .consent:
            steps.append(.init(.silenceIsConsent, clause: rules.silence?.number, delegations: silent))
            for delegation in silent { answers[delegation] = .some(.joined) }
        case .noConsent:
            steps.append(.init(.silenceIsNoConsent, clause: rules.silence?.number, delegations: silent))
            for delegation in silent { answers[delegation] = .some(.objected) }
        case nil: steps.append(.init(.silenceNotInRules, delegations: silent))
        }
        return answers
    }

    private func decided(
        _ way: Clause<WayOfDeciding>?, by answers: [Delegation: Stance?], _ entitled: [Delegation],
        _ steps: inout [Proposal.Step]
    ) -> ProposedOutcome {
        let opposed = entitled.filter { answers[$0]??.opposes ?? false }
        let unheard = entitled.filter { !(answers[$0]??.isVoice ?? false) || answers[$0] == .abstained }
        let isSilenceOpen = steps.contains { $0.code == .silenceNotInRules }
        // Nobody is known to decide: that nobody objects then says nothing.
        guard !entitled.isEmpty else { return .open }
        switch way?.rule {
        case .consensus:
            guard opposed.isEmpty else {
                steps.append(.init(.consensusFailed, clause: way?.number, delegations: opposed))
                return .noDecision
            }
            guard !isSilenceOpen else { return .open }
            steps.append(.init(.consensusReached, clause: way?.number))
            return .adopted
        case .unanimity:
            guard opposed.isEmpty else {
                steps.append(.init(.notUnanimous, clause: way?.number, delegations: opposed))
                return .notAdopted
            }
            // What absence and abstention mean is not among the rules held: nothing is guessed.
            guard unheard.isEmpty else { return .open }
            steps.append(.init(.unanimous, clause: way?.number))
            return .adopted
        case nil:
            steps.append(.init(.wayNotInRules))
            return .open
        }
    }
}

extension SittingDossier {
    /// Whether somebody who attends is there at this place of the agenda: people come late, leave, and come back.
    fileprivate func isInTheRoom(_ person: Person.ID, at order: Int) -> Bool {
        func places(_ moves: [Move], unknown: Int) -> [Int] {
            moves.filter { $0.person == person }
                .map { $0.before.flatMap { proceedings.items[$0]?.item.order } ?? unknown }
        }
        let came = places(arrivals, unknown: 1)
        let left = places(departures, unknown: .max)
        let lastCame = came.filter { $0 <= order }.max()
        let lastLeft = left.filter { $0 <= order }.max()
        switch (lastCame, lastLeft) {
        case (let came?, let left?): return came >= left
        case (.some, nil): return true
        case (nil, .some): return false
        // Nothing has moved yet: who first arrives was not there, who first leaves was.
        case (nil, nil): return came.min().map { first in left.min().map { $0 <= first } ?? false } ?? true
        }
    }
}

extension Sitting.Attendance.Presence {
    package var isThere: Bool {
        switch self {
        case .present, .deputised: true
        case .apologised, .absent, .guest: false
        }
    }
}

extension Stance {
    package var opposes: Bool {
        switch self {
        case .against, .objected, .reserved: true
        case .joined, .inFavour, .abstained, .noPosition, .recused, .notEntitled, .silent: false
        }
    }
}
