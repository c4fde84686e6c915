import Committee
import Testing

@Suite struct `A project` {
    @Test(arguments: [
        (Outcome.approved, ProjectStatus.approved), (.approvedWithRecommendations, .approved),
        (.approvedWithConditions, .approvedWithConditions), (.reserve, .reserve(rank: nil)),
        (.postponed, .postponed(times: 1)), (.rejected, .rejected), (.notSelected, .notSelected),
        (.recommendedForStep2, .step1Passed), (.notRecommendedForStep2, .step1Refused),
        (.agreedInPrinciple, .underDecision), (.noDecision, .underDecision), (.revoked, .decisionTakenBack),
    ])
    func `has the status that its outcome gives it`(_ outcome: Outcome, _ status: ProjectStatus) {
        let story = on("2020-02-26", Stories.decision(.p(1, outcome, conditions: ["1"])))
        #expect(Given(Stories.ground, story).project(1)?.status == status)
    }

    @Test func `is under decision before anything was decided`() {
        #expect(Given(Stories.ground).project(1)?.status == .underDecision)
    }

    @Test func `keeps its place on the reserve list, known or not`() {
        let story = on("2020-02-26", Stories.decision(.p(1, .reserve, rank: 2), .p(2, .reserve)))
        #expect(Given(Stories.ground, story).project(1)?.status.rank == 2)
        #expect(Given(Stories.ground, story).project(2)?.status == .reserve(rank: nil))
    }

    // P26, S13: no consensus is no decision; 4b case 12: in principle moves nothing.
    @Test(arguments: [Outcome.noDecision, .agreedInPrinciple])
    func `is not moved by no decision or an agreement in principle`(_ outcome: Outcome) throws {
        let story =
            on("2019-12-01", Stories.decision(.p(1, .reserve, rank: 1)))
            + on("2020-02-26", Stories.decision(2, .p(1, outcome, amounts: [.euro(1)])))
        let project = try #require(Given(Stories.ground, story).project(1))
        #expect(project.status == .reserve(rank: 1))
        #expect(project.since == "2019-12-01")
        #expect(project.decision == .d(1))
        #expect(project.decidedAmounts.isEmpty)
        #expect(project.chain.count == 4)
    }

    // P26: "one project can not be postponed twice": the record counts; 4b case 6: no decision is not counted.
    @Test func `counts how often it was postponed, and only that`() {
        let story = on(
            "2020-02-26", Stories.decision(.p(1, .postponed)), Stories.decision(2, .p(1, .noDecision)),
            Stories.decision(3, .p(1, .postponed)))
        #expect(Given(Stories.ground, story).project(1)?.status == .postponed(times: 2))
    }

    // S16 (P02): 36 approved after conditions are not approved; 6 wait in reserve.
    @Test func `approved under conditions is not approved the next day (S16)`() {
        let story = on(
            "2020-02-26",
            Stories.decision(
                .p(1, .approvedWithConditions, conditions: ["budget"]),
                .p(2, .approvedWithConditions, conditions: ["1"]), .p(3, .reserve, rank: 1)))
        let codes = Given(Stories.ground, story).record(on: "2020-02-27").projects.values.map(\.status.code)
        #expect(codes.count { $0 == .approvedWithConditions } == 2)
        #expect(codes.count { $0 == .reserve } == 1)
        #expect(!codes.contains(.approved))
    }

    // S18 (P07): one may start, the others wait for the changed application.
    @Test func `may start only when approved without condition (S18)`() {
        let story = on(
            "2009-06-17",
            Stories.decision(
                .p(1, .approved), .p(2, .approvedWithConditions, conditions: ["1"]),
                .p(3, .approvedWithConditions, conditions: ["1"]),
                .p(4, .approvedWithConditions, conditions: ["1"]),
                .p(5, .approvedWithConditions, conditions: ["1"]), .p(6, .rejected)))
        let call: Story =
            on("2009-01-01", .call(.opened(.third, programme: .baltic, .init(code: "AI"))))
            + (1...6).flatMap { number in
                on("2009-02-01", .project(.applied(.p(number), call: .third, .init(code: "P\(number)"))))
            }
        let projects = Given(call, story).record().projects
        #expect(projects.values.count { $0.status == .approved } == 1)
        #expect(projects.values.count { $0.status == .approvedWithConditions } == 4)
        #expect(projects.values.count { $0.status == .rejected } == 1)
    }

    // 4b case 8: cleared by whoever judges the condition, not by a vote.
    @Test func `is approved when its last condition is fulfilled, and not before`() {
        let decided = on(
            "2020-02-26", Stories.decision(.p(1, .approvedWithConditions, conditions: ["a", "b"])))
        let first = on("2020-03-10", .project(.conditionFulfilled(.p(1), condition: "b")))
        let second = on("2020-04-20", .project(.conditionFulfilled(.p(1), condition: "a")))
        #expect(Given(Stories.ground, decided, first).project(1)?.status == .approvedWithConditions)
        #expect(Given(Stories.ground, decided, first).project(1)?.openConditions.map(\.key) == ["a"])
        let cleared = Given(Stories.ground, decided, first, second).project(1)
        #expect(cleared?.status == .approved)
        #expect(cleared?.selectedOn == "2020-02-26")
        #expect(cleared?.clearedOn == "2020-04-20")
        #expect(cleared?.fulfilledConditions.map(\.key) == ["b", "a"])
    }

    @Test func `lapses when a condition is not met, though the other one is`() {
        let story =
            on("2020-02-26", Stories.decision(.p(1, .approvedWithConditions, conditions: ["a", "b"])))
            + on("2020-03-10", .project(.conditionLapsed(.p(1), condition: "b")))
            + on("2020-03-11", .project(.conditionFulfilled(.p(1), condition: "a")))
        #expect(Given(Stories.ground, story).project(1)?.status == .lapsed)
    }

    @Test func `is selected, cleared and contracted on three days`() {
        let story =
            on("2020-02-26", Stories.decision(.p(1, .approvedWithConditions, conditions: ["a"])))
            + on("2020-04-20", .project(.conditionFulfilled(.p(1), condition: "a")))
            + on("2020-06-01", .project(.contracted(.p(1), [.euro(400)])))
        let project = Given(Stories.ground, story).project(1)
        #expect(project?.selectedOn == "2020-02-26")
        #expect(project?.clearedOn == "2020-04-20")
        #expect(project?.contractedOn == "2020-06-01")
        #expect(project?.contractedAmounts == [.euro(400)])
        #expect(project?.status == .contracted)
        #expect(project?.since == "2020-06-01")
    }

    @Test(arguments: [
        (ProjectEvent.completed(.p(1)), ProjectStatus.completed), (.withdrawn(.p(1)), .withdrawn),
        (.terminated(.p(1), reason: nil), .terminated), (.modified(.p(1), summary: "more"), .contracted),
        (.complaintReceived(.p(1), summary: nil), .contracted), (.applicantNotified(.p(1)), .contracted),
        (.complaintDecided(.p(1), justified: true, decision: nil), .contracted),
    ])
    func `goes on after its contract as it is recorded`(_ event: ProjectEvent, _ status: ProjectStatus) {
        let story =
            on("2020-02-26", Stories.decision(.p(1, .approved)))
            + on("2020-06-01", .project(.contracted(.p(1), []))) + on("2020-07-01", .project(event))
        #expect(Given(Stories.ground, story).project(1)?.status == status)
    }

    // Central Europe "Ausplanung" (P44): a reversal is a new event, and nothing of the selection is left.
    @Test func `is neither selected nor cleared once the decision was taken back`() {
        let story =
            on("2020-02-26", Stories.decision(.p(1, .approved)))
            + on("2020-09-01", Stories.decision(2, .p(1, .revoked)))
        let project = Given(Stories.ground, story).project(1)
        #expect(project?.status == .decisionTakenBack)
        #expect(project?.selectedOn == nil)
        #expect(project?.clearedOn == nil)
        #expect(Given(Stories.ground, story).project(1, on: "2020-08-31")?.status == .approved)
    }

    // S17 (P02): a reserve list does not empty itself; promotion is a new decision.
    @Test func `leaves the reserve list by a new decision`() {
        let story =
            on("2020-02-26", Stories.decision(.p(1, .reserve, rank: 1)))
            + on("2020-09-07", .programme(.amended(.baltic, summary: "EUR 2.5 m moved to P1")))
            + on("2020-10-01", Stories.decision(2, .p(1, .approved)))
        #expect(Given(Stories.ground, story).project(1, on: "2020-09-30")?.status == .reserve(rank: 1))
        #expect(Given(Stories.ground, story).project(1)?.status == .approved)
    }

    @Test func `is under decision again when it is found eligible after all`() {
        let story =
            on("2019-10-01", .project(.foundIneligible(.p(1), reason: "late")))
            + on("2019-11-01", .project(.foundEligible(.p(1))))
        let given = Given(Stories.ground, story)
        #expect(given.project(1, on: "2019-10-15")?.status == .ineligible)
        #expect(given.project(1)?.status == .underDecision)
    }

    @Test func `keeps the entries behind its status in their order`() {
        let story =
            on("2020-06-01", .project(.contracted(.p(1), [])))
            + on("2020-02-26", Stories.decision(.p(1, .approved)))
        let entries = Given(Stories.call(with: [], projects: 1...1), story)
        #expect(entries.project(1)?.chain == [2, 3, 5, 4].map { Reference.entry($0) })
    }
}
