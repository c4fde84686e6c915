import Committee
import Testing

// I-28.2: the rules are the committee's own. What they do not say is never guessed.
@Suite struct `A proposal` {
    static let day: Day = "2020-02-26"

    static func sitting(
        _ positions: (Delegation, Stance)..., chair: Body.Chair? = nil,
        rules: (inout RulesOfProcedure) -> Void
    ) -> Given {
        Given(
            Stories.committee, Stories.rules(1, rules),
            Stories.sitting(rules: .version(1), chair: chair), Stories.present(), Stories.put(),
            positions.flatMap { on(day, Stories.position($0.0, $0.1)) })
    }

    @Test func `is not made where no rules are held`() {
        let given = Given(Stories.committee, Stories.sitting(), Stories.put())
        #expect(given.proposal() == nil)
    }

    @Test func `is open where the rules do not say how to decide (ENI-23.2)`() {
        let proposal = Self.sitting((.lv, .inFavour), (.lt, .inFavour), (.ee, .inFavour)) { _ in }.proposal()
        #expect(proposal?.outcome == .open)
        #expect(proposal?.findings.map(\.code) == [.quorumNotInRules, .wayNotInRules])
    }

    // S2: ENPI-12.2 gives units and no threshold; the engine must not decide.
    @Test func `is open on a vote without a threshold (S2)`() {
        let proposal = Self.sitting((.ee, .inFavour), (.lv, .inFavour), (.lt, .against)) { _ in }.proposal()
        #expect(proposal?.outcome == .open)
        #expect(proposal?.findings.contains { $0.code == .wayNotInRules } == true)
    }

    // S1: three countries, three votes.
    @Test func `counts delegations and not heads (S1)`() {
        let given = Given(
            Stories.committee, Stories.rules { $0.general.deciding = Clause(.unanimity, number: "12(2)") },
            Stories.sitting(rules: .version(1)),
            Stories.present([(.anna, .lv), (.janis, .lv), (.maria, .lv), (.jonas, .lt), (.kadri, .ee)]),
            Stories.put(),
            on(
                Self.day, Stories.position(.lv, .inFavour), Stories.position(.lt, .inFavour),
                Stories.position(.ee, .inFavour)))
        #expect(given.proposal()?.outcome == .adopted)
        #expect(given.proposal()?.present == [.ee, .lt, .lv])
        #expect(given.proposal()?.findings.last == .init(.unanimous, clause: "12(2)"))
    }

    // S3, ENI-23.1: the rules of procedure need all.
    @Test func `by unanimity is not adopted against one vote (S3)`() {
        let proposal = Self.sitting((.lv, .inFavour), (.lt, .inFavour), (.ee, .against)) {
            $0.general.deciding = Clause(.unanimity, number: "23")
        }.proposal()
        #expect(proposal?.outcome == .notAdopted)
        #expect(proposal?.findings.last == .init(.notUnanimous, clause: "23", delegations: [.ee], counted: 1))
    }

    // 4a: how absence and abstention count is a setting without default.
    @Test(arguments: [Stance.abstained, .noPosition, .silent])
    func `by unanimity is open while one delegation has not said yes or no`(_ stance: Stance) {
        let proposal = Self.sitting((.lv, .inFavour), (.lt, .inFavour), (.ee, stance)) {
            $0.general.deciding = Clause(.unanimity)
        }.proposal()
        #expect(proposal?.outcome == .open)
    }

    @Test func `by unanimity is open when a delegation is absent`() {
        let proposal = Self.sitting((.lv, .inFavour), (.lt, .inFavour)) {
            $0.general.deciding = Clause(.unanimity)
        }.proposal()
        #expect(proposal?.outcome == .open)
    }

    @Test func `by consensus is adopted when nobody objects`() {
        let proposal = Self.sitting((.lv, .joined), (.lt, .joined), (.ee, .noPosition)) {
            $0.general.deciding = Clause(.consensus, number: "7(1)")
        }.proposal()
        #expect(proposal?.outcome == .adopted)
        #expect(proposal?.findings.last == .init(.consensusReached, clause: "7(1)"))
    }

    // P26, S13: no consensus is no decision, not a rejection.
    @Test(arguments: [Stance.objected, .against, .asksForMeeting])
    func `by consensus is no decision when one objects (S13)`(_ stance: Stance) {
        let proposal = Self.sitting((.lv, .joined), (.lt, .joined), (.ee, stance)) {
            $0.general.deciding = Clause(.consensus, number: "7(1)")
        }.proposal()
        #expect(proposal?.outcome == .noDecision)
        #expect(
            proposal?.findings.last == .init(.consensusFailed, clause: "7(1)", delegations: [.ee], counted: 1)
        )
    }

    @Test func `takes the last word of a delegation that reserved and then joined`() {
        let proposal = Self.sitting((.lv, .reserved), (.lt, .joined), (.ee, .joined), (.lv, .joined)) {
            $0.general.deciding = Clause(.consensus)
        }.proposal()
        #expect(proposal?.outcome == .adopted)
    }

    @Test func `names those entitled and those present in one order`() {
        let proposal = Self.sitting((.lv, .joined)) { $0.general.deciding = Clause(.consensus) }.proposal()
        #expect(proposal?.entitled == [.ee, .lt, .lv])
        #expect(proposal?.present == [.ee, .lt, .lv])
    }

    // What is not known decides nothing: without a delegation on record there is nobody to agree.
    @Test(arguments: WayOfDeciding.allCases) func `is open where nobody is entitled`(_ way: WayOfDeciding) {
        let given = Given(
            on(
                "2014-12-01",
                .committee(
                    .established(
                        .committee,
                        .init(code: "C", kind: .monitoring, name: "C", programmes: [.baltic])))),
            Stories.rules { $0.general.deciding = Clause(way) }, Stories.sitting(rules: .version(1)),
            Stories.put())
        #expect(given.proposal()?.entitled == [])
        #expect(given.proposal()?.outcome == .open)
    }

    @Test func `keeps the standing of its own day`() {
        let suspended = on("2020-03-08", .programme(.standingSet(.baltic, .ee, .suspended, name: nil)))
        let given = Given(
            Self.sitting((.lv, .joined)) { $0.general.deciding = Clause(.consensus) }, suspended)
        #expect(given.proposal(on: "2020-02-26")?.entitled == [.ee, .lt, .lv])
        #expect(given.proposal(on: "2020-03-08")?.entitled == [.lt, .lv])
    }

    // A delegation that takes no part leaves those who decide; its clause is named.
    @Test func `leaves out a delegation that takes no part`() {
        let given = Given(
            Stories.committee,
            Stories.rules {
                $0.general.deciding = Clause(.unanimity)
                $0.general.interest = Clause(.delegationAbstains, number: "10")
            },
            Stories.call, Stories.sitting(rules: .version(1)), Stories.present(),
            Stories.put(projects: [.p(1)]),
            on(
                Self.day, `A position`.interest(.noPart), Stories.position(.lt, .inFavour),
                Stories.position(.ee, .inFavour)))
        #expect(given.proposal()?.entitled == [.ee, .lt])
        #expect(given.proposal()?.outcome == .adopted)
        #expect(given.proposal()?.findings.first == .init(.recused, clause: "10", delegations: [.lv]))
    }

    @Test(arguments: 1...30) func `does not depend on the order in which positions were taken`(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        let positions = [Delegation.lv, .lt, .ee].filter { _ in dice.flip(4) == false }
            .map { Stories.position($0, dice.pick(Stance.allCases)) }
        let way = dice.pick(WayOfDeciding.allCases)
        func proposal(_ events: [Event]) -> Proposal? {
            Given(
                Stories.committee, Stories.rules { $0.general.deciding = Clause(way) },
                Stories.sitting(rules: .version(1)), Stories.present(), Stories.put(),
                events.flatMap { on(Self.day, $0) }
            ).proposal()
        }
        let first = proposal(positions)
        #expect(first != nil)
        for _ in 0..<4 { #expect(proposal(positions.shuffled(using: &dice)) == first) }
    }
}

@Suite struct `The chair` {
    static func findings(_ chair: Body.Chair?, _ rule: ChairVote?) -> [Proposal.Step] {
        `A proposal`.sitting((.lv, .joined), chair: chair) {
            $0.general.chairVote = rule.map { Clause($0, number: "6") }
        }.proposal()?.findings.filter { $0.code == .chairWithoutVote } ?? []
    }

    // ENI-23.5: a vote only as the representative of a participating country.
    @Test func `has a vote as the representative of a country, and that country's only (S5)`() {
        #expect(Self.findings(.init(delegation: .lv), .asRepresentative).isEmpty)
    }

    @Test func `has none as the managing authority's head (S4)`() {
        #expect(
            Self.findings(.init(body: "managing authority"), .asRepresentative)
                == [.init(.chairWithoutVote, clause: "6")])
    }

    @Test func `has none where the rules give none, whoever leads`() {
        #expect(
            Self.findings(.init(delegation: .lv), ChairVote.none) == [.init(.chairWithoutVote, clause: "6")])
    }

    @Test func `is not said to be without vote when it is not known who leads, or what the rules say`() {
        #expect(Self.findings(nil, .asRepresentative).isEmpty)
        #expect(Self.findings(.init(body: "managing authority"), nil).isEmpty)
    }
}
