import Committee
import Testing

// ENPI-13: who does not follow the selection committee gives written reasons, and asks the Commission.
@Suite struct `A departure from the advice` {
    static let commission = GateRule(.commission, within: Period(15, .workingDays))

    static func given(
        _ rule: DepartureRule? = .reasonsAnd(commission), advice: Project.Recommendation? = .notForFunding,
        assessed: Project.Recommendation? = nil, then story: Story = []
    ) -> Given {
        let told: Story =
            (assessed.map {
                on("2010-01-10", .project(.assessed(.p(1), .init(recommendation: $0))))
            } ?? [])
            + (advice.map {
                on("2010-01-20", .project(.advised(.p(1), .init(by: "selection committee", $0))))
            } ?? [])
        return Given(
            Stories.committee.map { Line(day: "2009-01-01", event: $0.event, handle: $0.handle) },
            on("2009-01-01", .call(.opened(.third, programme: .baltic, .init(code: "1")))),
            (1...2).flatMap { number in
                on(
                    "2009-02-01",
                    .project(.applied(.p(UInt64(number)), call: .third, .init(code: "P\(number)"))),
                    .project(.foundEligible(.p(UInt64(number)))))
            },
            Stories.rules(from: "2009-01-01") { rules in
                rules.general.departure = rule.map { Clause($0, number: "13") }
                rules.general.calendar = Clause(.weekends)
            }, Stories.sitting(on: "2010-02-26", rules: .version(1)), told, story)
    }

    static let approval = Stories.decision(.p(1, .approved), .p(2, .approved))
    static let decided = on("2010-02-26", approval)
    static let sent = on(
        "2010-03-01", .decision(.gateAsked(.d(1), .commission, due: "2010-03-22", projects: [.p(1)])))
    static let reasons = on("2010-03-01", .decision(.reasonsGiven(.d(1), .p(1), reasons: "It is needed.")))
    static let opened = on(
        "2010-03-20", .decision(.gateOpened(.d(1), .commission, projects: [.p(1), .p(2)])))

    @Test func `leaves the project waiting for reasons and for the Commission (S10)`() {
        let given = Self.given(then: Self.decided)
        #expect(given.project(1)?.status == .awaiting([.writtenReasons, .commission]))
        #expect(given.project(2)?.status == .approved)
    }

    @Test func `goes to the Commission with the day its answer is due (S10)`() {
        let event = Event.decision(.gateAsked(.d(1), .commission, due: "2010-03-22", projects: [.p(1)]))
        Self.given(then: Self.decided + Self.reasons)
            .when(.askGate(.d(1), .commission, due: nil, projects: [.p(1)]), on: "2010-03-01")
            .thenRecords(event)
        let given = Self.given(then: Self.decided + Self.reasons + Self.sent)
        #expect(given.project(1)?.status == .awaiting([.commission]))
        #expect(given.project(1)?.waiting.last?.due(from: .commission) == "2010-03-22")
    }

    @Test func `stays open without reasons, whatever the Commission says (S10)`() {
        let given = Self.given(then: Self.decided + Self.sent + Self.opened)
        #expect(given.project(1)?.status == .awaiting([.writtenReasons]))
        let later = Self.given(
            then: Self.decided + Self.sent + Self.opened + on("2010-04-01", Self.reasons[0].event))
        #expect(later.project(1)?.status == .approved)
        #expect(later.project(1)?.since == "2010-04-01")
    }

    @Test func `is told when it is recorded, with the clause`() {
        Self.given().when(Self.approval, on: "2010-02-26")
            .thenRecords(
                Self.approval,
                warning: .departsFromAdvice(
                    "P1", needs: [.writtenReasons, .commission], by: "clause 13 of the rules of procedure"))
    }

    @Test func `has its reasons where the decision gives them`() {
        var outcome = ProjectOutcome.p(1, .approved)
        outcome.departure = "It is needed."
        let given = Self.given(then: on("2010-02-26", Stories.decision(outcome)))
        #expect(given.project(1)?.status == .awaiting([.commission]))
        let alone = Self.given(.reasons, then: on("2010-02-26", Stories.decision(outcome)))
        #expect(alone.project(1)?.status == .approved)
    }

    @Test func `is also a rejection of what was advised for funding`() {
        let rejected = Stories.decision(.p(1, .rejected))
        let given = Self.given(.reasons, advice: .forFunding, then: on("2010-02-26", rejected))
        #expect(given.project(1)?.status == .underDecision)
        #expect(given.project(1)?.waiting.first?.gates == [.writtenReasons])
    }

    @Test func `is measured by the assessment where nobody advised`() {
        let given = Self.given(.reasons, advice: nil, assessed: .notForFunding, then: Self.decided)
        #expect(given.project(1)?.status == .awaiting([.writtenReasons]))
        let other = Self.given(.reasons, advice: .forFunding, assessed: .notForFunding, then: Self.decided)
        #expect(other.project(1)?.status == .approved)
    }

    @Test func `needs nothing where the rules do not say so, or the advice is not known`() {
        #expect(Self.given(nil, then: Self.decided).project(1)?.status == .approved)
        #expect(Self.given(advice: nil, then: Self.decided).project(1)?.status == .approved)
        #expect(Self.given(advice: .withConditions, then: Self.decided).project(1)?.status == .approved)
    }

    @Test func `needs reasons once only`() {
        Self.given(then: Self.decided + Self.reasons)
            .when(Self.reasons[0].event, on: "2010-03-02").thenRefused(.gateUnknown(.writtenReasons))
        Self.given(then: Self.decided)
            .when(.decision(.reasonsGiven(.d(1), .p(2), reasons: "None needed.")), on: "2010-03-02")
            .thenRefused(.gateUnknown(.writtenReasons))
    }
}
