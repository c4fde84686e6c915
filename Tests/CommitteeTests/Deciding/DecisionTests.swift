import Committee
import Testing

@Suite struct `A decision` {
    static let given = Given(Stories.ground, Stories.sitting())

    static func block(
        _ parts: Command.Block..., number: UInt64 = 1
    ) -> Command {
        .decide(
            .d(number), .spring, .committee, question: nil,
            Decision.Particulars(kind: .projectSelection, title: "Selection"), block: parts)
    }

    // DESIGN 6: one block decision over 91 projects is one decision with 91 outcomes.
    @Test func `over a block has an outcome for each project, the rest included`() {
        Self.given
            .when(
                Self.block(
                    .init(
                        outcome: .approved, projects: .named([.p(4, .approved), .p(2, .approved)]), count: 2),
                    .init(outcome: .notSelected, projects: .theRest(of: .third), count: 3))
            )
            .thenRecords(
                Stories.decision(
                    .p(4, .approved), .p(2, .approved), .p(1, .notSelected), .p(3, .notSelected),
                    .p(5, .notSelected)))
    }

    @Test func `says its conditions of every project of the rest`() {
        let condition = Condition(key: "1", text: "Condition 1")
        Self.given
            .when(
                Self.block(
                    .init(outcome: .rejected, projects: .named([.p(1, .rejected), .p(2, .rejected)])),
                    .init(
                        outcome: .approvedWithConditions, projects: .theRest(of: .third),
                        conditions: [condition]))
            )
            .thenRecords(
                Stories.decision(
                    .p(1, .rejected), .p(2, .rejected), .p(3, .approvedWithConditions, conditions: ["1"]),
                    .p(4, .approvedWithConditions, conditions: ["1"]),
                    .p(5, .approvedWithConditions, conditions: ["1"])))
    }

    @Test func `does not count among the rest what is decided already, ineligible or withdrawn`() {
        let story =
            on("2019-10-01", .project(.foundIneligible(.p(1), reason: nil)), .project(.withdrawn(.p(2))))
            + on("2019-12-01", Stories.decision(9, .p(3, .approved), .p(4, .postponed)))
        Given(Stories.ground, Stories.sitting(), story)
            .when(Self.block(.init(outcome: .rejected, projects: .theRest(of: .third), count: 2)))
            .thenRecords(Stories.decision(.p(4, .rejected), .p(5, .rejected)))
    }

    @Test func `counts the rest of its own call only`() {
        let other =
            on("2019-10-01", .call(.opened(.fourth, programme: .baltic, .init(code: "BALT-4"))))
            + Stories.applied(8, in: .fourth)
        Given(Stories.ground, Stories.sitting(), other)
            .when(Self.block(.init(outcome: .rejected, projects: .theRest(of: .fourth))))
            .thenRecords(Stories.decision(.p(8, .rejected)), warning: .eligibilityNotKnown(projects: 1))
    }

    @Test func `is refused when the count beside the block is another one`() {
        Self.given
            .when(Self.block(.init(outcome: .approved, projects: .named([.p(1, .approved)]), count: 36)))
            .thenRefused(.blockCount(.approved, stated: 36, counted: 1))
        Self.given
            .when(Self.block(.init(outcome: .rejected, projects: .theRest(of: .third), count: 4)))
            .thenRefused(.blockCount(.rejected, stated: 4, counted: 5))
    }

    @Test func `is refused when a project stands in two parts of the block`() {
        Self.given
            .when(
                Self.block(
                    .init(outcome: .approved, projects: .named([.p(1, .approved)])),
                    .init(outcome: .rejected, projects: .named([.p(2, .rejected), .p(1, .rejected)])))
            )
            .thenRefused(.projectTwice("P1 ACRO1"))
    }

    @Test func `is refused when a project stands in it twice`() {
        Self.given.when(Stories.decision(.p(1, .approved), .p(1, .rejected)), nevertheless: true)
            .thenRefused(.projectTwice("P1 ACRO1"))
    }

    @Test func `is refused over a project of another programme`() {
        let foreign =
            on("2019-01-01", .call(.opened(.foreign, programme: .other, .init(code: "OTHER-1"))))
            + Stories.applied(7, in: .foreign)
        Given(Stories.ground, Stories.sitting(), foreign)
            .when(Stories.decision(.p(7, .approved)), nevertheless: true)
            .thenRefused(.projectOfAnotherProgramme("P7 ACRO7", committee: "BALT/MC"))
    }

    @Test(arguments: Outcome.allCases) func `gives nothing to a project recorded as ineligible`(
        _ outcome: Outcome
    ) {
        let ineligible = on("2019-10-01", .project(.foundIneligible(.p(1), reason: "one country")))
        let answer = Given(Stories.ground, Stories.sitting(), ineligible)
            .when(Stories.decision(.p(1, outcome)))
        switch outcome {
        case .approved, .approvedWithConditions, .approvedWithRecommendations, .reserve, .recommendedForStep2,
            .agreedInPrinciple:
            answer.thenRefused(.projectIneligible("P1 ACRO1"))
        case .postponed, .rejected, .notSelected, .notRecommendedForStep2, .noDecision, .revoked:
            answer.thenRecords(Stories.decision(.p(1, outcome)))
        }
    }

    @Test func `may approve what was found eligible after all`() {
        let story = on(
            "2019-10-01", .project(.foundIneligible(.p(1), reason: nil)), .project(.foundEligible(.p(1))))
        let event = Stories.decision(.p(1, .approved))
        Given(Stories.ground, Stories.sitting(), story).when(event).thenRecords(event)
    }

    @Test func `warns once of all the projects whose eligibility is not on record`() {
        let event = Stories.decision(.p(1, .approved), .p(7, .approved), .p(8, .rejected))
        Given(Stories.ground, Stories.sitting(), Stories.applied(7), Stories.applied(8)).when(event)
            .thenRecords(event, warning: .eligibilityNotKnown(projects: 2))
    }

    // S14, P26: "one project can not be postponed twice".
    @Test func `postpones a project once only where the rules say so (S14)`() {
        let rules = Stories.rules { $0.general.secondPostponement = Clause(.forbidden, number: "8(5)") }
        let postponed = on("2020-02-26", Stories.decision(.p(1, .postponed)))
        let again = Stories.decision(2, in: .autumn, .p(1, .postponed))
        let given = Given(
            Stories.ground, rules, Stories.sitting(), postponed,
            Stories.sitting(.autumn, on: "2020-10-01", rules: .version(1)))
        given.when(again, on: "2020-10-01").thenRefused(
            .secondPostponement("P1 ACRO1", by: "clause 8(5) of the rules of procedure"))
        given.when(again, on: "2020-10-01", nevertheless: true)
            .thenRecords(again, finding: .secondPostponement)
    }

    @Test(arguments: [Outcome.approved, .reserve, .rejected])
    func `after a postponement may approve, reserve or reject (S14)`(_ outcome: Outcome) {
        let rules = Stories.rules { $0.general.secondPostponement = Clause(.forbidden) }
        let event = Stories.decision(2, in: .autumn, .p(1, outcome), .p(2, .postponed))
        Given(
            Stories.ground, rules, on("2020-02-26", Stories.decision(.p(1, .postponed))),
            Stories.sitting(.autumn, on: "2020-10-01", rules: .version(1))
        )
        .when(event, on: "2020-10-01").thenRecords(event)
    }

    // 4b case 6: a meeting without a decision is not a postponement.
    @Test func `counts no sitting without a decision as a postponement`() {
        let rules = Stories.rules { $0.general.secondPostponement = Clause(.forbidden) }
        let event = Stories.decision(2, in: .autumn, .p(1, .postponed))
        Given(
            Stories.ground, rules, on("2020-02-26", Stories.decision(.p(1, .noDecision))),
            Stories.sitting(.autumn, on: "2020-10-01", rules: .version(1))
        )
        .when(event, on: "2020-10-01").thenRecords(event)
    }

    @Test func `may postpone again where the rules allow it, or are silent, or are not held`() {
        let event = Stories.decision(2, in: .autumn, .p(1, .postponed))
        let postponed = on("2020-02-26", Stories.decision(.p(1, .postponed)))
        for permission in [nil, Permission.allowed] {
            let rules = Stories.rules { $0.general.secondPostponement = permission.map { Clause($0) } }
            Given(
                Stories.ground, rules, postponed,
                Stories.sitting(.autumn, on: "2020-10-01", rules: .version(1))
            )
            .when(event, on: "2020-10-01").thenRecords(event)
        }
        Given(Stories.ground, postponed, Stories.sitting(.autumn, on: "2020-10-01"))
            .when(event, on: "2020-10-01").thenRecords(event)
    }

    // S13, P26: no consensus, no decision, all stay under decision; the ad-hoc sitting decides.
    @Test func `that was not reached leaves the projects to the next sitting (S13)`() {
        let none = on("2020-02-26", Stories.decision(.p(1, .noDecision), .p(2, .noDecision)))
        let given = Given(Stories.ground, Stories.sitting(), none)
        #expect(given.project(1)?.status == .underDecision)
        given.when(
            Self.block(.init(outcome: .rejected, projects: .theRest(of: .third), count: 5), number: 2),
            on: "2020-03-10"
        ).thenRecords(
            Stories.decision(
                2, .p(1, .rejected), .p(2, .rejected), .p(3, .rejected), .p(4, .rejected), .p(5, .rejected)))
    }
}
