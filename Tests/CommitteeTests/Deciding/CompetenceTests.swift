import Committee
import Testing

// I-22.1b, P40: steering committees act under a monitoring committee.
@Suite struct `What a committee may decide` {
    static func given(_ competence: Competence?, areas: [String] = ["North"], outcomes: [Outcome]? = nil)
        -> Given
    {
        var particulars = Body.Particulars(
            code: "BALT/SC", kind: .steering, name: "Steering Committee", programmes: [.baltic])
        particulars.under = ID(12)
        let above = Body.Particulars(
            code: "BALT/MC", kind: .monitoring, name: "Monitoring Committee", programmes: [.baltic])
        return Given(
            Stories.committee,
            on(
                "2014-12-02", .committee(.established(ID(12), above)),
                .committee(.established(.committee, particulars))), Stories.call(with: [], projects: 9...9),
            on(
                "2019-07-09",
                .project(.applied(.p(1), call: .third, .init(code: "P1", areas: areas))),
                .project(.foundEligible(.p(1)))),
            Stories.rules {
                $0.general.competence = competence.map { Clause($0, number: "4") }
                $0.general.outcomes = outcomes.map { Clause(RuleList($0), number: "5") }
            }, Stories.sitting(rules: .version(1)))
    }

    static let approval = Stories.decision(.p(1, .approved, amounts: [.euro(600)]))

    static func outside(_ limit: Competence, _ project: String? = "P1") -> Breach {
        .outsideCompetence(
            "BALT/SC", project: project, limit: limit, above: "BALT/MC",
            by: "clause 4 of the rules of procedure")
    }

    @Test func `is everything where the rules say so, or say nothing`() {
        Self.given(.decides).when(Self.approval).thenRecords(Self.approval)
        Self.given(nil).when(Self.approval).thenRecords(Self.approval)
    }

    @Test func `is nothing of what it refers upwards`() {
        let given = Self.given(.refersUpwards)
        given.when(Self.approval).thenRefused(Self.outside(.refersUpwards, nil))
        given.when(Self.approval, nevertheless: true).thenRecords(Self.approval, finding: .outsideCompetence)
        let inPrinciple = Stories.decision(.p(1, .agreedInPrinciple))
        given.when(inPrinciple).thenRecords(inPrinciple)
    }

    @Test func `ends at a sum`() {
        let limit = Competence.upTo(.euro(500))
        Self.given(limit).when(Self.approval).thenRefused(Self.outside(limit))
        let within = Stories.decision(.p(1, .approved, amounts: [.euro(500)]))
        Self.given(limit).when(within).thenRecords(within)
        let unknown = Stories.decision(.p(1, .approved))
        Self.given(limit).when(unknown)
            .thenRecords(unknown, warning: .competenceNotKnown(projects: 1, limit: limit))
    }

    @Test func `ends at the border of its areas`() {
        let limit = Competence.within(["North", "South"])
        Self.given(limit, areas: ["North", "East"]).when(Self.approval).thenRefused(Self.outside(limit))
        Self.given(limit, areas: ["North", "South"]).when(Self.approval).thenRecords(Self.approval)
        Self.given(limit, areas: []).when(Self.approval)
            .thenRecords(Self.approval, warning: .competenceNotKnown(projects: 1, limit: limit))
    }

    @Test func `has the outcomes that the rules allow`() {
        let given = Self.given(nil, outcomes: [.approved, .reserve, .rejected])
        given.when(Self.approval).thenRecords(Self.approval)
        given.when(Stories.decision(.p(1, .postponed)))
            .thenRefused(
                .outcomeNotAllowed(
                    .postponed, allowed: [.approved, .reserve, .rejected],
                    by: "clause 5 of the rules of procedure"))
    }
}

@Suite struct `The money of the whole programme` {
    static func given(
        _ fill: @escaping (inout Rules) -> Void = { _ in }, firstYear: Int = 2014, isFund: Bool = true,
        allocations: Story
    ) -> Given {
        Given(
            Stories.committee,
            on(
                "2014-12-01",
                .programme(
                    .registered(
                        .baltic,
                        .init(
                            code: "BALT", name: "Baltic", firstYear: firstYear, lastYear: firstYear + 6,
                            strand: .crossBorder)))), allocations, Stories.call(with: [], projects: 9...9),
            (1...2).flatMap { number in
                on(
                    "2019-07-09",
                    .project(
                        .applied(
                            .p(UInt64(number)), call: .third,
                            .init(code: "P\(number)", priority: "P1", isSmallProjectFund: isFund))),
                    .project(.foundEligible(.p(UInt64(number)))))
            }, Stories.rules { fill(&$0.general) }, Stories.sitting(rules: .version(1)))
    }

    static let hundred = on("2015-01-01", .programme(.allocationSet(.baltic, priority: nil, .euro(100))))

    static func approve(_ first: Int, _ second: Int) -> Event {
        Stories.decision(
            .p(1, .approved, amounts: [.euro(first)]), .p(2, .approved, amounts: [.euro(second)]))
    }

    @Test func `gives small project funds a fifth by regulation (I-25.1)`() throws {
        let fifth = try #require(Share(written: "20 of 100"))
        let given = Self.given(firstYear: 2021, allocations: Self.hundred)
        given.when(Self.approve(15, 6)).thenRefused(
            .smallProjectFundsPassed(
                fifth, excess: 100, currency: "EUR", by: "Article 25(1) of Regulation (EU) 2021/1059"))
        #expect(given.when(Self.approve(15, 5)).events == [Self.approve(15, 5)])
    }

    @Test func `gives small project funds what the rules say`() throws {
        let share = try #require(Share(written: "30 of 100"))
        let given = Self.given(
            { $0.smallProjectFunds = Clause(share, number: "9") }, firstYear: 2021, allocations: Self.hundred)
        #expect(given.when(Self.approve(15, 15)).events == [Self.approve(15, 15)])
        given.when(Self.approve(15, 16)).thenRefused(
            .smallProjectFundsPassed(
                share, excess: 100, currency: "EUR", by: "clause 9 of the rules of procedure"))
    }

    @Test func `limits no small project fund of an earlier period, and no other project`() {
        let event = Self.approve(50, 40)
        Self.given(allocations: Self.hundred).when(event).thenRecords(event)
        #expect(
            Self.given(firstYear: 2021, isFund: false, allocations: Self.hundred).when(event).events == [
                event
            ])
    }

    @Test func `is a limit for each priority where the rules say so (S32)`() {
        let ten = on("2015-01-01", .programme(.allocationSet(.baltic, priority: "P1", .euro(10))))
        let event = Self.approve(6, 6)
        Self.given({ $0.budgetLimit = Clause(RuleList([.perPriority]), number: "7") }, allocations: ten)
            .when(event)
            .thenRefused(
                .programmeCeilingPassed(
                    priority: "P1", excess: 200, currency: "EUR", by: "clause 7 of the rules of procedure"))
        Self.given(allocations: ten).when(event).thenRecords(event)
    }
}
