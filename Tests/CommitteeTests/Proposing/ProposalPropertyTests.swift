import Committee
import Testing

// What must hold whatever the rules are (Proposing.md, last section): over random deliberations, the same in every run.
@Suite struct `Every proposal` {
    static func each(
        _ count: Int = 4_000, seed: UInt64 = 1, _ body: (Deliberation, inout Dice) throws -> Void
    ) rethrows {
        var dice = Dice(seed)
        for _ in 0..<count {
            let deliberation = Deliberation.random(&dice)
            try body(deliberation, &dice)
        }
    }

    // `silence is no consent` is read in proposals of the first shape, and no longer made.
    @Test func `is made of steps that occur, all of them`() {
        var seen: Set<Proposal.Step.Code> = []
        Self.each(20_000) { deliberation, _ in seen.formUnion(deliberation.propose().findings.map(\.code)) }
        #expect(Proposal.Step.Code.allCases.filter { !seen.contains($0) } == [.silenceIsNoConsent])
    }

    @Test func `can come out in every way`() {
        var seen: Set<ProposedOutcome> = []
        Self.each { deliberation, _ in seen.insert(deliberation.outcome) }
        #expect(seen == Set(ProposedOutcome.allCases))
    }

    @Test func `has a reason`() throws {
        try Self.each { deliberation, _ in
            let proposal = deliberation.propose()
            try #require(!proposal.findings.isEmpty, "\(deliberation)")
        }
    }

    @Test func `is the same whatever the order of positions and participants`() throws {
        try Self.each { deliberation, dice in
            var shuffled = deliberation
            shuffled.participants.shuffle(using: &dice)
            // The order in which one delegation spoke does matter: its last word counts.
            let delegations = Set(deliberation.voices.map(\.delegation)).shuffled(using: &dice)
            shuffled.voices = delegations.flatMap { delegation in
                deliberation.voices.filter { $0.delegation == delegation }
            }
            try #require(shuffled.propose() == deliberation.propose(), "\(deliberation)")
        }
    }

    @Test func `is never turned from a refusal into an adoption by one more absent delegation`() throws {
        var refusals = 0
        try Self.each(8_000) { deliberation, _ in
            guard case .sitting(.some, _) = deliberation.setting else { return }
            var smaller = deliberation
            smaller.rules.absence = Clause(.read(.notCounted))
            let before = smaller.outcome
            guard before == .notAdopted || before == .noDecision else { return }
            var larger = smaller
            larger.participants.append(.init(Delegation(code: "SE"), mayVote: true))
            try #require(larger.outcome != .adopted && larger.outcome != .adReferendum, "\(larger)")
            refusals += 1
        }
        #expect(refusals > 500)
    }

    @Test func `needs no larger quorum because of a recusal that leaves the base`() throws {
        func needed(_ deliberation: Deliberation) -> Int? {
            deliberation.propose().findings.first { $0.code == .quorumMet || $0.code == .quorumMissed }?
                .needed
        }
        var compared = 0
        try Self.each(8_000) { deliberation, dice in
            var before = deliberation
            before.rules.recusal = Clause(.leavesBase)
            var after = before
            let index = dice.roll(0..<after.participants.count)
            after.participants[index].isRecused = true
            guard let without = needed(before), let with = needed(after) else { return }
            try #require(with <= without, "\(after)")
            compared += 1
        }
        #expect(compared > 1_000)
    }

    @Test func `names only delegations that took part, in the order of their codes`() throws {
        try Self.each { deliberation, _ in
            let proposal = deliberation.propose()
            let all = Set(deliberation.participants.map(\.delegation))
            for names in proposal.findings.map(\.delegations) + [proposal.entitled, proposal.present] {
                try #require(names == names.sorted() && all.isSuperset(of: names), "\(deliberation)")
            }
        }
    }
}
