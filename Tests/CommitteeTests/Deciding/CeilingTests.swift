import Committee
import Testing

// P31: approvals stay "within the financial confines of the relevant theme".
@Suite struct `The money of a call` {
    static func given(_ allocations: Call.Allocation..., then story: Story = []) -> Given {
        Given(
            Stories.committee, Stories.call(with: allocations, projects: 9...9),
            (1...3).flatMap {
                Stories.applied($0, priority: "P1") + on("2019-09-01", .project(.foundEligible(.p($0))))
            },
            Stories.applied(4, priority: "P2"), on("2019-09-01", .project(.foundEligible(.p(4)))),
            Stories.sitting(), story)
    }

    static func approve(_ projects: (UInt64, Amount)...) -> Event {
        .decision(
            .taken(
                .d(1), .spring, committee: .committee, question: nil,
                .init(
                    kind: .projectSelection, title: "Selection",
                    outcomes: projects.map { .p($0.0, .approved, amounts: [$0.1]) })))
    }

    // S32: 4, 4 and 4 with 10 left in the theme.
    @Test func `does not suffice for the third of three (S32)`() {
        let event = Self.approve((1, .euro(4)), (2, .euro(4)), (3, .euro(4)))
        let given = Self.given(.init(priority: "P1", amount: .euro(10)))
        given.when(event).thenRefused(.ceilingPassed(priority: "P1", by: 200, currency: "EUR"))
        given.when(event, nevertheless: true).thenRecords(event, finding: .ceilingPassed)
    }

    @Test func `may be used to the last cent`() {
        let event = Self.approve((1, .euro(4)), (2, .euro(6)))
        Self.given(.init(priority: "P1", amount: .euro(10))).when(event).thenRecords(event)
    }

    @Test func `counts what earlier decisions gave`() {
        let earlier = on("2020-01-15", Stories.decision(8, .p(1, .approved, amounts: [.euro(8)])))
        Self.given(.init(priority: "P1", amount: .euro(10)), then: earlier).when(Self.approve((2, .euro(4))))
            .thenRefused(.ceilingPassed(priority: "P1", by: 200, currency: "EUR"))
    }

    @Test func `counts what waits for a gate`() {
        let earlier = on(
            "2020-01-15",
            Stories.decision(8, effect: .after([.commission]), .p(1, .approved, amounts: [.euro(8)])))
        Self.given(.init(priority: "P1", amount: .euro(10)), then: earlier).when(Self.approve((2, .euro(4))))
            .thenRefused(.ceilingPassed(priority: "P1", by: 200, currency: "EUR"))
    }

    @Test func `counts what is approved from a later day`() {
        let earlier = on(
            "2020-01-15",
            Stories.decision(8, effect: .from("2020-12-01"), .p(1, .approved, amounts: [.euro(8)])))
        Self.given(.init(priority: "P1", amount: .euro(10)), then: earlier).when(Self.approve((2, .euro(4))))
            .thenRefused(.ceilingPassed(priority: "P1", by: 200, currency: "EUR"))
    }

    @Test(arguments: [Outcome.rejected, .reserve, .revoked])
    func `does not count what is no longer approved`(_ outcome: Outcome) {
        let earlier =
            on("2020-01-15", Stories.decision(8, .p(1, .approved, amounts: [.euro(8)])))
            + on("2020-01-16", Stories.decision(9, .p(1, outcome)))
        let event = Self.approve((2, .euro(4)))
        Self.given(.init(priority: "P1", amount: .euro(10)), then: earlier).when(event).thenRecords(event)
    }

    @Test func `is free again for a project when the same decision takes it from another`() {
        let earlier = on("2020-01-15", Stories.decision(8, .p(1, .approved, amounts: [.euro(8)])))
        let event = Stories.decision(2, .p(1, .revoked), .p(2, .approved, amounts: [.euro(9)]))
        Self.given(.init(priority: "P1", amount: .euro(10)), then: earlier).when(event).thenRecords(event)
    }

    @Test func `counts a project once when it is approved again with more`() {
        let earlier = on("2020-01-15", Stories.decision(8, .p(1, .approved, amounts: [.euro(8)])))
        let event = Self.approve((1, .euro(10)))
        Self.given(.init(priority: "P1", amount: .euro(10)), then: earlier).when(event, nevertheless: true)
            .thenRecords(event, finding: .decidedAlready)
    }

    @Test func `of one priority is not that of another`() {
        let event = Self.approve((1, .euro(10)), (4, .euro(10)))
        Self.given(.init(priority: "P1", amount: .euro(10)), .init(priority: "P2", amount: .euro(10)))
            .when(event).thenRecords(event)
    }

    @Test func `of the whole call counts every priority`() {
        Self.given(.init(amount: .euro(10))).when(Self.approve((1, .euro(6)), (4, .euro(5))))
            .thenRefused(.ceilingPassed(priority: nil, by: 100, currency: "EUR"))
    }

    @Test func `has a limit for one project`() {
        let event = Self.approve((1, .euro(7)))
        let given = Self.given(.init(priority: "P1", amount: .euro(100), perProject: .euro(6)))
        given.when(event).thenRefused(.projectCeilingPassed("P1 ACRO1", by: 100, currency: "EUR"))
        given.when(event, nevertheless: true).thenRecords(event, finding: .ceilingPassed)
        let other = Self.approve((4, .euro(7)))
        given.when(other).thenRecords(other)
    }

    @Test func `is not added to money of another currency`() {
        let kroner = Amount(cents: 99_900, currency: "NOK", fund: .erdf)
        let event = Self.approve((1, .euro(10)), (2, kroner))
        Self.given(.init(priority: "P1", amount: .euro(10))).when(event).thenRecords(event)
    }

    @Test func `is not added to money of another fund, unless the fund is not said`() {
        let event = Self.approve((1, .euro(10)), (2, .euro(5, .norwegian)))
        Self.given(.init(priority: "P1", amount: .euro(10))).when(event).thenRecords(event)
        Self.given(.init(priority: "P1", amount: .euro(10))).when(Self.approve((1, .euro(11, .notSaid))))
            .thenRefused(.ceilingPassed(priority: "P1", by: 100, currency: "EUR"))
    }

    @Test func `counts nothing for an amount that is not known`() {
        let event = Stories.decision(.p(1, .approved))
        Self.given(.init(priority: "P1", amount: .euro(0))).when(event).thenRecords(event)
    }

    // Hands off the adding machine: a typing error of nineteen digits must end in a refusal, not in a crash.
    @Test func `is passed, not overrun, by absurd amounts`() {
        let absurd = Amount(cents: .max, fund: .erdf)
        Self.given(.init(priority: "P1", amount: .euro(10)))
            .when(Self.approve((1, absurd), (2, absurd)))
            .thenRefused(.ceilingPassed(priority: "P1", by: .max - 1_000, currency: "EUR"))
    }
}
