import Committee
import Testing

@Suite struct `Facts that do not go together` {
    static func decided(_ outcome: ProjectOutcome, conditions: Bool = false) -> Given {
        Given(
            Stories.ground, Stories.sitting(), on("2020-02-26", Stories.decision(9, outcome)),
            Stories.sitting(.autumn))
    }

    static let contract = Event.project(.contracted(.p(1), [.euro(5)]))

    @Test func `are a contract and no approval`() {
        let given = Given(Stories.ground)
        given.when(Self.contract).thenRefused(.contractWithoutApproval("P1 ACRO1", .underDecision))
        given.when(Self.contract, nevertheless: true).thenRecords(Self.contract, finding: .withoutApproval)
        Self.decided(.p(1, .approved)).when(Self.contract, on: "2020-03-01").thenRecords(Self.contract)
    }

    // P02: not contractable while conditions are open.
    @Test func `are a contract and open conditions (S16)`() {
        Self.decided(.p(1, .approvedWithConditions, conditions: ["1"])).when(Self.contract, on: "2020-02-27")
            .thenRefused(.contractWithoutApproval("P1 ACRO1", .approvedWithConditions))
    }

    @Test func `are a contract and a gate that has not opened`() {
        Given(
            Stories.ground,
            on("2020-02-26", Stories.decision(effect: .after([.commission]), .p(1, .approved)))
        ).when(Self.contract, on: "2020-02-27").thenRefused(.contractWithoutApproval("P1 ACRO1", .awaiting))
    }

    @Test func `are completion and no approval`() {
        let event = Event.project(.completed(.p(1)))
        Given(Stories.ground).when(event).thenRefused(.completedWithoutApproval("P1 ACRO1", .underDecision))
        Self.decided(.p(1, .approved)).when(event, on: "2020-03-01").thenRecords(event)
    }

    @Test(arguments: [
        ProjectEvent.withdrawn(.p(1)), .completed(.p(1)), .foundEligible(.p(1)), .contracted(.p(1), []),
    ]) func `are anything of a project before it applied`(_ event: ProjectEvent) {
        Given(Stories.ground).when(.project(event), on: "2019-07-08")
            .thenRefused(.notYet(.project, Project.ID.p(1).hex))
    }

    @Test func `are two approvals`() {
        let again = Stories.decision(2, in: .autumn, .p(1, .approved))
        Self.decided(.p(1, .approved)).when(again, on: "2020-03-01")
            .thenRefused(.approvedAlready("P1 ACRO1", .approved))
        // Conditions may be cleared by a second decision.
        Self.decided(.p(1, .approvedWithConditions, conditions: ["1"])).when(again, on: "2020-03-01")
            .thenRecords(again)
    }

    @Test(arguments: [Decision.Relation.Kind.confirms, .supersedes, .amends])
    func `are not an approval and another that speaks of it`(_ kind: Decision.Relation.Kind) {
        let event = Event.decision(
            .taken(
                .d(2), .autumn, committee: .committee, question: nil,
                .init(
                    kind: .projectSelection, title: "Again", outcomes: [.p(1, .approved)],
                    relations: [.init(kind, .d(9))])))
        Self.decided(.p(1, .approved)).when(event, on: "2020-03-01").thenRecords(event)
    }

    @Test func `are a contract and a rejection, but not the rejection of a change`() {
        let given = Given(Self.decided(.p(1, .approved)), on("2020-03-01", Self.contract))
        given.when(Stories.decision(2, in: .autumn, .p(1, .rejected)), on: "2020-04-01")
            .thenRefused(.contractedAlready("P1 ACRO1", .rejected))
        let change = Event.decision(
            .taken(
                .d(2), .autumn, committee: .committee, question: nil,
                .init(kind: .projectChange, title: "Change", outcomes: [.p(1, .rejected)])))
        given.when(change, on: "2020-04-01").thenRecords(change)
        #expect(Given(given, on("2020-04-01", change)).project(1)?.status == .contracted)
    }

    @Test func `are two outcomes of one project in one sitting`() {
        let given = Self.decided(.p(1, .postponed))
        given.when(Stories.decision(2, .p(1, .rejected)))
            .thenRefused(.twoOutcomes("P1 ACRO1", .postponed, .rejected))
        let elsewhere = Stories.decision(2, in: .autumn, .p(1, .rejected))
        given.when(elsewhere).thenRecords(elsewhere)
        let undecided = Stories.decision(2, .p(1, .noDecision))
        given.when(undecided).thenRecords(undecided)
    }

    @Test func `are two projects of a call with one code`() {
        let event = Event.project(.applied(.p(7), call: .third, .init(code: "P1")))
        Given(Stories.ground).when(event).thenRefused(.codeTwice("P1", call: "BALT-3"))
        let other = Event.project(.applied(.p(7), call: .fourth, .init(code: "P1")))
        Given(Stories.ground).when(other).thenRecords(other)
    }
}
