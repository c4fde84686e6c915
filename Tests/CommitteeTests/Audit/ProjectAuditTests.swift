import Committee
import Testing

private let day: Day = "2020-02-26"

@Suite struct `An audit of projects` {
    static let sitting = Stories.ground + Stories.sitting()

    static func condition(due: Day) -> Given {
        Given(
            sitting,
            on(
                day,
                Stories.decision(
                    ProjectOutcome(
                        project: .p(1), outcome: .approvedWithConditions,
                        conditions: [Condition(key: "budget", text: "The budget is corrected", due: due)]))))
    }

    @Test func `finds a condition past its day`() {
        let given = Self.condition(due: "2020-06-01")
        #expect(
            given.faults(.conditionsPastDue)
                == [.conditionPastDue(project: "P1 ACRO1", condition: "budget", due: "2020-06-01")])
        #expect(given.faults(.conditionsPastDue, asOf: "2020-06-01") == [])
        let met = Given(
            given, on("2020-05-01", .project(.conditionFulfilled(.p(1), condition: "budget"))))
        #expect(met.faults(.conditionsPastDue) == [])
    }

    @Test func `finds an applicant who was notified before any decision, or before its gate answered`() {
        let early = Given(Self.sitting, on("2020-02-20", .project(.applicantNotified(.p(1)))))
        #expect(early.faults(.announcedBeforeApproved) == [.notifiedBeforeDecision("P1 ACRO1")])
        let decided = Self.sitting + on(day, Stories.decision(.p(1, .approved)))
        let notice = on("2020-03-01", .project(.applicantNotified(.p(1))))
        #expect(Given(decided, notice).faults(.announcedBeforeApproved) == [])
        let waiting =
            Self.sitting + on(day, Stories.decision(effect: .after([.commission]), .p(1, .approved)))
        #expect(
            Given(waiting, notice).faults(.announcedBeforeApproved)
                == [.notifiedBeforeGates("P1 ACRO1", [.commission])])
    }

    @Test func `finds a contract signed before its decision, and before what the decision waits for`() {
        let contract = on("2020-02-20", .project(.contracted(.p(1), [])))
        let early = Given(Self.sitting, contract, on(day, Stories.decision(.p(1, .approved))))
        #expect(
            early.faults(.announcedBeforeApproved)
                == [.contractedBeforeDecision("P1 ACRO1", decided: day)])
        #expect(early.faults(.contractsWithoutApproval) == [])
        let waiting = Given(
            Self.sitting,
            on(day, Stories.decision(effect: .after([.commission]), .p(1, .approved))),
            on("2020-03-01", .project(.contracted(.p(1), []))))
        #expect(
            waiting.faults(.announcedBeforeApproved)
                == [.contractedBeforeGates("P1 ACRO1", [.commission])])
    }

    @Test func `finds an approved project that is found ineligible, later or earlier`() {
        let approved = Self.sitting + on(day, Stories.decision(.p(1, .approved)))
        func ineligible(_ day: Day) -> Story { on(day, .project(.foundIneligible(.p(1), reason: nil))) }
        #expect(Given(approved).faults(.ineligibleApproved) == [])
        #expect(
            Given(approved, ineligible("2020-03-01")).faults(.ineligibleApproved)
                == [.foundIneligible("P1 ACRO1", .approved)])
        #expect(
            Given(approved, ineligible("2020-02-01")).faults(.ineligibleApproved)
                == [.approvedThoughIneligible("P1 ACRO1")])
    }

    @Test func `finds a ceiling that less money passes afterwards`() {
        let approved =
            Self.sitting
            + on(
                day,
                Stories.decision(
                    ProjectOutcome(
                        project: .p(1), outcome: .approved, amounts: [Amount(cents: 30_000, basis: .ceiling)])
                ))
        func less(_ cents: Int) -> Story {
            on(
                "2020-06-01",
                .call(.allocationSet(.third, .init(amount: Amount(cents: cents, basis: .available)))))
        }
        #expect(
            Given(approved, less(20_000)).faults(.ceilingsPassed).contains(
                .ceilingPassed(place: "BALT-3", excess: 10_000, currency: "EUR")))
        #expect(Given(approved, less(30_000)).faults(.ceilingsPassed) == [])
    }

    @Test func `finds minutes that were published before they were approved`() {
        func given(_ published: Day) -> Given {
            Given(
                Self.sitting, on(published, .minutes(.distributed(.spring, to: [.website]))),
                on("2020-06-12", .minutes(.approved(.spring, by: .nextSitting))))
        }
        #expect(
            given("2020-03-20").faults(.announcedBeforeApproved)
                == [.publishedBeforeApproval(approved: "2020-06-12")])
        #expect(given("2020-06-13").faults(.announcedBeforeApproved) == [])
    }

    @Test func `finds a contract or a completion of what was not selected`() {
        func given(_ outcome: Outcome, _ event: ProjectEvent) -> Given {
            Given(Self.sitting, on(day, Stories.decision(.p(1, outcome))), on("2020-03-01", .project(event)))
        }
        #expect(
            given(.rejected, .contracted(.p(1), [])).faults(.contractsWithoutApproval)
                == [.contractWithoutApproval("P1 ACRO1", .rejected)])
        #expect(given(.approved, .contracted(.p(1), [])).faults(.contractsWithoutApproval) == [])
        #expect(
            given(.rejected, .completed(.p(1))).faults(.contractsWithoutApproval)
                == [.completedWithoutApproval("P1 ACRO1", .rejected)])
        let never = Given(Self.sitting, on("2020-03-01", .project(.contracted(.p(1), []))))
        #expect(
            never.faults(.contractsWithoutApproval)
                == [.contractWithoutApproval("P1 ACRO1", .underDecision)])
    }

    @Test func `finds a contract under conditions that are open`() {
        let given = Given(
            Self.condition(due: "2020-06-01"), on("2020-03-01", .project(.contracted(.p(1), []))))
        #expect(
            given.faults(.contractsWithoutApproval)
                == [.contractWithoutApproval("P1 ACRO1", .approvedWithConditions)])
    }

    @Test func `finds what is said of a project before it applied`() {
        let given = Given(Self.sitting, on("2019-01-01", .project(.completed(.p(1)))))
        #expect(
            given.faults(.factsBeforeApplication)
                == [.beforeApplication(["P1 ACRO1"], applied: "2019-07-09")])
        let later = Given(Self.sitting, on("2020-01-01", .project(.completed(.p(1)))))
        #expect(later.faults(.factsBeforeApplication) == [])
        let decided = Given(
            Stories.committee, Stories.sitting(on: "2019-01-10"), Stories.call,
            on("2019-01-10", Stories.decision(.p(1, .approved), .p(2, .approved))))
        #expect(
            decided.faults(.factsBeforeApplication)
                == [.beforeApplication(["P1 ACRO1", "P2 ACRO2"], applied: "2019-07-09")])
    }

    @Test func `finds two projects of one code in two calls of a programme`() {
        let fourth = on("2020-01-10", .call(.opened(.fourth, programme: .baltic, .init(code: "BALT-4"))))
        func given(_ code: String) -> Given {
            Given(
                Self.sitting, fourth,
                on("2020-01-20", .project(.applied(.p(9), call: .fourth, .init(code: code)))))
        }
        #expect(given("P1").faults(.codesTwice) == [.codeTwice("P1", programme: "BALT")])
        #expect(given("P9").faults(.codesTwice) == [])
    }
}
