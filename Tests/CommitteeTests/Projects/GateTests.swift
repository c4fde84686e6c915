import Committee
import Testing

@Suite struct `A decision behind a gate` {
    static let decided = on(
        "2010-03-01",
        Stories.decision(effect: .after([.commission]), .p(1, .approved, amounts: [.euro(5)])))
    static let early: Story =
        on("2009-01-01", .call(.opened(.third, programme: .baltic, .init(code: "1"))))
        + on("2009-02-01", .project(.applied(.p(1), call: .third, .init(code: "P1"))))

    // S10, ENPI-13: approved against the advice; it goes to the Commission first.
    @Test func `leaves the project awaiting the Commission (S10)`() {
        let project = Given(Self.early, Self.decided).project(1)
        #expect(project?.status == .awaiting([.commission]))
        #expect(project?.selectedOn == nil)
        #expect(project?.decision == .d(1))
    }

    @Test func `takes effect on the day the gate opens`() {
        let opened = on("2010-03-22", .decision(.gateOpened(.d(1), .commission, projects: [.p(1)])))
        let given = Given(Self.early, Self.decided, opened)
        #expect(given.project(1, on: "2010-03-21")?.status == .awaiting([.commission]))
        #expect(given.project(1)?.status == .approved)
        #expect(given.project(1)?.since == "2010-03-22")
        #expect(given.project(1)?.decidedAmounts == [.euro(5)])
    }

    @Test func `waits for the last of several gates`() {
        let decided = on(
            "2010-03-01",
            Stories.decision(effect: .after([.commission, .managingAuthority]), .p(1, .approved)))
        let one = on("2010-03-22", .decision(.gateOpened(.d(1), .managingAuthority, projects: [.p(1)])))
        let two = on("2010-04-01", .decision(.gateOpened(.d(1), .commission, projects: [.p(1)])))
        #expect(Given(Self.early, decided, one).project(1)?.status == .awaiting([.commission]))
        #expect(Given(Self.early, decided, one, two).project(1)?.status == .approved)
    }

    @Test func `returns the project to where it was when the gate is refused`() {
        let reserve = on("2010-02-01", Stories.decision(9, .p(1, .reserve, rank: 3)))
        let refused = on("2010-03-22", .decision(.gateRefused(.d(1), .commission, projects: [.p(1)])))
        let project = Given(Self.early, reserve, Self.decided, refused).project(1)
        #expect(project?.status == .reserve(rank: 3))
        #expect(project?.since == "2010-03-22")
        #expect(project?.decision == .d(9))
    }

    // Rejecting needs no gate to be felt: only an approval is "awaiting".
    @Test func `does not make a rejection look like an approval`() {
        let decided = on("2010-03-01", Stories.decision(effect: .after([.commission]), .p(1, .rejected)))
        #expect(Given(Self.early, decided).project(1)?.status == .underDecision)
        let opened = on("2010-03-22", .decision(.gateOpened(.d(1), .commission, projects: [.p(1)])))
        #expect(Given(Self.early, decided, opened).project(1)?.status == .rejected)
    }

    @Test func `cannot bring back a project that was withdrawn meanwhile`() {
        let withdrawn = on("2010-03-10", .project(.withdrawn(.p(1))))
        let opened = on("2010-03-22", .decision(.gateOpened(.d(1), .commission, projects: [.p(1)])))
        let refused = on("2010-03-22", .decision(.gateRefused(.d(1), .commission, projects: [.p(1)])))
        #expect(Given(Self.early, Self.decided, withdrawn, opened).project(1)?.status == .withdrawn)
        #expect(Given(Self.early, Self.decided, withdrawn, refused).project(1)?.status == .withdrawn)
    }

    @Test func `has no effect once it was taken back`() {
        let revoked = on("2010-03-10", Stories.decision(2, .p(1, .revoked)))
        let opened = on("2010-03-22", .decision(.gateOpened(.d(1), .commission, projects: [.p(1)])))
        #expect(Given(Self.early, Self.decided, revoked, opened).project(1)?.status == .decisionTakenBack)
    }

    @Test func `still moves the projects that another gate event did not name`() {
        let decided = on(
            "2020-02-26",
            Stories.decision(effect: .after([.commission]), .p(1, .approved), .p(2, .approved)))
        let opened = on("2020-03-22", .decision(.gateOpened(.d(1), .commission, projects: [.p(1)])))
        let given = Given(Stories.ground, decided, opened)
        #expect(given.project(1)?.status == .approved)
        #expect(given.project(2)?.status == .awaiting([.commission]))
    }
}

// P22: a decision may name the day from which it holds.
@Suite struct `A decision from a later day` {
    static let decided = on("2020-02-26", Stories.decision(effect: .from("2020-07-01"), .p(1, .approved)))

    @Test func `has no effect before that day, and its effect on that day`() {
        let given = Given(Stories.ground, Self.decided)
        #expect(given.project(1, on: "2020-06-30")?.status == .underDecision)
        #expect(given.project(1, on: "2020-07-01")?.status == .approved)
        #expect(given.project(1)?.since == "2020-07-01")
    }

    @Test func `is on record from the day it was taken`() {
        #expect(Given(Stories.ground, Self.decided).record(on: "2020-03-01").decisions[.d(1)] != nil)
    }

    @Test func `has its effect before what is recorded on a later day`() {
        let contracted = on("2020-08-01", .project(.contracted(.p(1), [])))
        #expect(Given(Stories.ground, Self.decided, contracted).project(1)?.status == .contracted)
        #expect(Given(Stories.ground, Self.decided, contracted).project(1)?.selectedOn == "2020-07-01")
    }

    @Test func `named a day that has passed, holds at once`() {
        let decided = on("2020-02-26", Stories.decision(effect: .from("2020-02-01"), .p(1, .approved)))
        #expect(Given(Stories.ground, decided).project(1, on: "2020-02-26")?.status == .approved)
    }

    @Test func `cannot bring back a project that was withdrawn meanwhile`() {
        let withdrawn = on("2020-05-01", .project(.withdrawn(.p(1))))
        #expect(Given(Stories.ground, Self.decided, withdrawn).project(1)?.status == .withdrawn)
    }

    @Test func `has no effect when it was taken back before`() {
        let revoked = on("2020-05-01", Stories.decision(2, .p(1, .revoked)))
        #expect(Given(Stories.ground, Self.decided, revoked).project(1)?.status == .decisionTakenBack)
    }
}
