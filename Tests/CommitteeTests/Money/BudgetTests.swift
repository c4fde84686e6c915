import Committee
import Testing

@Suite struct `The money of a programme` {
    static let allocations = on(
        "2015-01-01", .programme(.allocationSet(.baltic, priority: "P1", .euro(20))),
        .programme(.allocationSet(.baltic, priority: "P4", .euro(10))))

    static func shift(
        _ number: UInt64 = 1, effect: Decision.Effect = .after([.commission]), _ euros: Int = 7
    ) -> Event {
        .decision(
            .taken(
                .d(number), .spring, committee: .committee, question: nil,
                .init(
                    kind: .programmeAmendment, title: "Money is moved", effect: effect,
                    transfers: [.init(from: "P4", to: "P1", .euro(euros))])))
    }

    static func money(_ story: Story, on day: Day) -> [String: Int] {
        let record = Given(Stories.committee, allocations, Stories.sitting(), story).record(on: day)
        return Dictionary(
            uniqueKeysWithValues: record.allocations(of: .baltic, on: day).map {
                ($0.priority ?? "", $0.amount.cents / 100)
            })
    }

    static let agreed = on("2020-12-28", shift())
    static let answered = on("2021-06-23", .decision(.gateOpened(.d(1), .commission, projects: [])))

    @Test func `moves when the Commission has decided, not before (S36)`() {
        let story = Self.agreed + Self.answered
        #expect(Self.money(story, on: "2020-12-28") == ["P1": 20, "P4": 10])
        #expect(Self.money(story, on: "2021-06-22") == ["P1": 20, "P4": 10])
        #expect(Self.money(story, on: "2021-06-23") == ["P1": 27, "P4": 3])
    }

    @Test func `does not move when the Commission refuses`() {
        let refused = on("2021-06-23", .decision(.gateRefused(.d(1), .commission, projects: [])))
        #expect(Self.money(Self.agreed + refused, on: "2021-12-31") == ["P1": 20, "P4": 10])
    }

    @Test func `moves on the day that the decision names`() {
        let story = on("2020-12-28", Self.shift(effect: .from("2021-02-01")))
        #expect(Self.money(story, on: "2021-01-31") == ["P1": 20, "P4": 10])
        #expect(Self.money(story, on: "2021-02-01") == ["P1": 27, "P4": 3])
    }

    @Test func `is never more nor less than can be held, however much is moved`() {
        let story = ([1, 2] as [UInt64]).flatMap { number in
            on("2020-12-28", Self.shift(number, effect: .from("2021-02-01"), .max / 100))
        }
        let money = Self.money(story, on: "2021-02-01")
        #expect(money == ["P1": .max / 100, "P4": .min / 100])
    }

    @Test func `is not moved twice when the new sums were recorded as well`() {
        let restated = on(
            "2021-06-23", .programme(.allocationSet(.baltic, priority: "P1", .euro(27))),
            .programme(.allocationSet(.baltic, priority: "P4", .euro(3))))
        #expect(
            Self.money(Self.agreed + Self.answered + restated, on: "2021-12-31") == ["P1": 27, "P4": 3])
    }

    @Test func `is what was set last from its day on`() {
        let story = on("2020-06-01", .programme(.allocationSet(.baltic, priority: "P1", .euro(25))))
        #expect(Self.money(story, on: "2020-05-31") == ["P1": 20, "P4": 10])
        #expect(Self.money(story, on: "2020-06-01") == ["P1": 25, "P4": 10])
    }

    @Test func `is told by priority, call and fund with what is spoken for`() {
        let given = Given(
            Stories.committee, Self.allocations,
            Stories.call(with: [.init(priority: "P1", amount: .euro(12))], projects: 9...9),
            Stories.applied(1, priority: "P1"), Stories.applied(2, priority: "P1"),
            Stories.applied(3, priority: "P4"),
            Stories.sitting(),
            on(
                "2020-02-26",
                Stories.decision(
                    .p(1, .approved, amounts: [.euro(5)]), .p(2, .approved),
                    .p(3, .approvedWithConditions, conditions: ["1"], amounts: [.euro(4)]))))
        let lines = given.record().budget(of: .baltic, on: "2020-12-31").lines
        #expect(lines.map(\.priority) == ["P1", "P4", "P1"])
        #expect(lines.map(\.call) == [nil, nil, .third])
        #expect(lines.map(\.committed) == [500, 400, 500])
        #expect(lines.map(\.left) == [1_500, 600, 700])
        #expect(lines.map(\.withoutAmount) == [1, 0, 1])
        #expect(given.record().budget(of: .baltic, call: .third, on: "2020-12-31").lines.count == 1)
    }
}

// P02: rank, else score, and the money that is left.
@Suite struct `The reserve list` {
    /// P1 with 78 points and P2 with 74, both of priority 1, 4 each.
    static func given(
        _ money: Int?, ranks: (Int?, Int?) = (nil, nil), scores: (Int?, Int?) = (7_800, 7_400),
        cost: Int? = 4, then story: Story = []
    ) -> Given {
        let listed = [ranks.0, ranks.1].enumerated().map { index, rank in
            ProjectOutcome.p(
                UInt64(index + 1), .reserve, rank: rank, amounts: cost.map { [.euro($0)] } ?? [])
        }
        return Given(
            Stories.committee, Stories.call(with: [], projects: 9...9),
            [scores.0, scores.1].enumerated().flatMap { index, score -> Story in
                let number = UInt64(index + 1)
                return Stories.applied(number, priority: "P1")
                    + on(
                        "2019-09-01", .project(.foundEligible(.p(number))),
                        .project(.assessed(.p(number), .init(score: score))))
            }, Stories.sitting(), on("2020-02-26", Stories.decision(listed[0], listed[1])),
            Stories.sitting(.autumn, on: "2020-09-16"),
            money.map {
                on("2020-09-07", .call(.allocationSet(.third, .init(priority: "P1", amount: .euro($0)))))
            } ?? [], story)
    }

    static func promotes(_ numbers: UInt64...) -> Event {
        .decision(
            .taken(
                .d(7), .autumn, committee: .committee, question: nil,
                .init(
                    kind: .reservePromotion, title: "Promotion",
                    outcomes: numbers.map { .p($0, .approved, amounts: [.euro(4)]) })))
    }

    static func proposed(_ given: Given, on day: Day = "2020-09-08") -> [Project.ID] {
        given.record(on: day).promotions(in: .third, on: day).map(\.project)
    }

    @Test func `proposes the better scored one when there is money for one (S17)`() {
        let given = Self.given(4)
        #expect(Self.proposed(given) == [.p(1)])
        #expect(given.project(1, on: "2020-09-08")?.status == .reserve(rank: nil))
        let promoted = Given(given, on("2020-09-16", Self.promotes(1)))
        #expect(promoted.project(1, on: "2020-09-15")?.status == .reserve(rank: nil))
        #expect(promoted.project(1)?.status == .approved)
        #expect(Self.proposed(promoted, on: "2020-12-31") == [])
    }

    @Test func `proposes by rank where there are ranks, whatever the scores`() {
        #expect(Self.proposed(Self.given(4, ranks: (2, 1))) == [.p(2)])
    }

    @Test func `proposes as many as there is money for, and nobody where it is not known`() {
        #expect(Self.proposed(Self.given(8)) == [.p(1), .p(2)])
        #expect(Self.proposed(Self.given(3)) == [])
        #expect(Self.proposed(Self.given(nil)) == [])
        #expect(Self.proposed(Self.given(8, cost: nil)) == [])
    }

    @Test func `has no money before it was set aside`() {
        #expect(Self.proposed(Self.given(8), on: "2020-09-06") == [])
    }

    @Test func `is not jumped while there is money for the better one`() {
        let given = Self.given(4)
        given.when(Self.promotes(2), on: "2020-09-16").thenRefused(
            .rankJumped("P2 ACRO2", before: "P1 ACRO1"))
        given.when(Self.promotes(2), on: "2020-09-16", nevertheless: true)
            .thenRecords(Self.promotes(2), finding: .rankJumped)
    }

    @Test func `may be taken out of its order when the better one does not fit`() {
        let larger = Given(
            Self.given(4),
            on(
                "2020-09-08",
                Stories.decision(5, in: .autumn, .p(1, .reserve, amounts: [.euro(6)]))))
        #expect(larger.when(Self.promotes(2), on: "2020-09-16").events == [Self.promotes(2)])
    }

    @Test func `is told, not refused, when the money is not known`() {
        let answer = Self.given(nil).when(Self.promotes(2), on: "2020-09-16")
        #expect(answer.warnings == [.rankMayBeJumped("P2 ACRO2", before: "P1 ACRO1")])
    }

    @Test func `is not jumped by who is promoted together with the better one`() {
        #expect(Self.given(8).when(Self.promotes(1, 2), on: "2020-09-16").events == [Self.promotes(1, 2)])
    }

    @Test func `promotes nobody who is not on it`() {
        let event = Event.decision(
            .taken(
                .d(7), .autumn, committee: .committee, question: nil,
                .init(kind: .reservePromotion, title: "Promotion", outcomes: [.p(9, .approved)])))
        Self.given(8).when(event, on: "2020-09-16").thenRefused(.notOnReserve("P9 ACRO9", .underDecision))
    }
}
