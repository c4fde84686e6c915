import Committee

// Deliberations in plain values. EE, LT, LV and PL may vote, and in a sitting they are there, unless it is said otherwise.
extension Deliberation {
    static let four: [Delegation] = [.ee, .lt, .lv, .pl]

    static func sitting(
        _ said: (Delegation, Stance)..., present: [Delegation]? = four, recused: [Delegation] = [],
        chair: Body.Chair? = nil, tally: Tally? = nil, casting: Stance? = nil,
        rules fill: (inout Rules) -> Void
    ) -> Deliberation {
        var rules = Rules()
        fill(&rules)
        return Deliberation(
            rules: rules,
            participants: four.map { .init($0, mayVote: true, isRecused: recused.contains($0)) },
            setting: .sitting(present: present.map { Set($0) }, chair: chair),
            voices: said.map { Voice($0, $1) }, tally: tally, casting: casting)
    }

    static func procedure(
        _ answers: (Delegation, Stance)..., recused: [Delegation] = [], isMoved: Bool = false,
        papers: Silence? = nil, question: Silence? = nil, tally: Tally? = nil,
        rules fill: (inout Rules) -> Void
    ) -> Deliberation {
        var rules = Rules()
        fill(&rules)
        return Deliberation(
            rules: rules,
            participants: four.map { .init($0, mayVote: true, isRecused: recused.contains($0)) },
            setting: .procedure(isMoved: isMoved, papersSilence: papers),
            voices: answers.map { Voice($0, $1) }, tally: tally, questionSilence: question)
    }

    /// What is proposed, without the note that the rules have no quorum.
    var steps: [Proposal.Step] {
        propose().findings.filter { $0 != .init(.quorumNotInRules) && $0 != .init(.repliesNotInRules) }
    }

    var outcome: ProposedOutcome { propose().outcome }
}

extension Deliberation {
    /// Any rules, any attendance, any positions: five delegations of which most may vote.
    static func random(_ dice: inout Dice) -> Deliberation {
        let delegations: [Delegation] = [.ee, .lt, .lv, .pl, .ua]
        let round = dice.flip(6) ? 2 : 1
        let participants = delegations.map {
            Participant($0, mayVote: !dice.flip(8), isRecused: dice.flip(10))
        }
        let isTallied = dice.flip(5)
        let voices = delegations.flatMap { delegation -> [Voice] in
            guard !isTallied, !dice.flip(4) else { return [] }
            return (0..<dice.pick([1, 1, 1, 2])).map { _ in
                Voice(delegation, dice.pick(Stance.allCases), round: round == 1 ? 1 : dice.pick([1, 2]))
            }
        }
        return Deliberation(
            rules: .random(&dice), participants: participants, setting: .random(delegations, &dice),
            voices: voices, round: round,
            tally: isTallied
                ? Tally(
                    inFavour: dice.roll(0..<4), against: dice.roll(0..<3), abstained: dice.roll(0..<2),
                    noPosition: dice.roll(0..<2)) : nil,
            casting: dice.pick([nil, nil, .inFavour, .against]),
            questionSilence: dice.flip(6) ? dice.pick(Silence.allCases) : nil)
    }
}

extension Deliberation.Setting {
    fileprivate static func random(_ delegations: [Delegation], _ dice: inout Dice) -> Self {
        guard dice.flip(3) else {
            let present = dice.flip(8) ? nil : Set(delegations.filter { _ in !dice.flip(4) })
            return .sitting(
                present: present,
                chair: dice.pick([nil, Body.Chair(delegation: .lv), Body.Chair(body: "managing authority")]))
        }
        return .procedure(
            isMoved: dice.flip(10), papersSilence: dice.flip(3) ? dice.pick(Silence.allCases) : nil)
    }
}

extension Rules {
    /// Any of what the engine asks the rules for.
    static func random(_ dice: inout Dice) -> Rules {
        let asked: [RuleName] = [
            .deciding, .threshold, .quorum, .replies, .absence, .abstention, .noPosition, .recusal,
            .castingVote, .repeatedVote, .chairVote, .silence, .objection,
        ]
        return RuleExamples.rules(
            asked.compactMap { name in
                guard !dice.flip(4), let words = RuleExamples.all.first(where: { $0.name == name })?.words
                else { return nil }
                return (name, Clause(dice.pick(words), number: name.rawValue))
            })
    }
}
