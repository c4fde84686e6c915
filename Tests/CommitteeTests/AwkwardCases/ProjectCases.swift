import Committee
import Testing

@Suite struct `Awkward cases of projects` {
    private func selected(_ outcomes: ProjectOutcome..., effect: Decision.Effect = .atOnce) -> Story {
        on(
            "2020-02-26",
            .decision(
                .taken(
                    .d(1), .spring, committee: .committee, question: nil,
                    .init(kind: .projectSelection, title: "Selection", effect: effect, outcomes: outcomes))))
    }

    @Test func `5. No consensus is not a rejection: the projects stay open (P26)`() {
        let declared = QuestionEvent.outcomeDeclared(
            .q(1), .spring, Declaration(outcome: .noDecision, way: .consensus))
        let given = Given(
            Stories.ground + Stories.sitting() + Stories.put(projects: [.p(1)])
                + on("2020-02-26", .question(declared)))
        #expect(given.project(1)?.status == .underDecision)
        given.when(
            .decision(
                .taken(
                    .d(1), .spring, committee: .committee, question: .q(1),
                    .init(kind: .projectSelection, title: "Selection", outcomes: [.p(1, .rejected)])))
        ).thenRefused(.notAdopted(.noDecision))
    }

    @Test func `6. Postponed once only, and a sitting without a decision is no postponement (P26)`() {
        let rules = Stories.rules { $0.general.secondPostponement = Clause(.forbidden, number: "P26") }
        let withoutDecision = Given(Stories.ground + rules + Stories.sitting(rules: .version(1)))
        #expect(withoutDecision.project(1)?.postponements == 0)
        let postponed = Given(
            withoutDecision,
            selected(.p(1, .postponed)) + Stories.sitting(.autumn, on: "2020-10-01", rules: .version(1)))
        postponed.when(Stories.decision(2, in: .autumn, .p(1, .postponed)), on: "2020-10-01")
            .thenRefused(.secondPostponement("P1 ACRO1", by: "clause P26 of the rules of procedure"))
    }

    @Test func `7. A reserve list empties itself by no means: only a decision promotes (P02)`() {
        let given = Given(
            Stories.ground + Stories.sitting() + selected(.p(1, .reserve, rank: 1), .p(2, .approved))
                + on("2020-06-01", .project(.withdrawn(.p(2)))))
        #expect(given.project(1)?.status == .reserve(rank: 1))
    }

    @Test func `8. Approved after conditions is not approved (P07, P02)`() {
        let given = Given(
            Stories.ground + Stories.sitting() + selected(.p(1, .approvedWithConditions, conditions: ["a"])))
        #expect(given.project(1)?.status == .approvedWithConditions)
        #expect(given.project(1)?.clearedOn == nil)
    }

    @Test func `12. Agreed in principle, final approval put off: the status does not move`() {
        let given = Given(Stories.ground + Stories.sitting() + selected(.p(1, .agreedInPrinciple)))
        #expect(given.project(1)?.status == .underDecision)
    }

    @Test func `13. Decided, and not yet effective: the last gate makes it so (ENPI-13, P24, P14)`() {
        let taken =
            Stories.ground + Stories.sitting()
            + selected(.p(1, .approved), effect: .after([.commission, .managingAuthority]))
        let first =
            taken + on("2020-03-10", .decision(.gateOpened(.d(1), .commission, projects: [.p(1)])))
        let both =
            first + on("2020-04-01", .decision(.gateOpened(.d(1), .managingAuthority, projects: [.p(1)])))
        #expect(Given(taken).project(1)?.status == .awaiting([.commission, .managingAuthority]))
        #expect(Given(first).project(1)?.status == .awaiting([.managingAuthority]))
        #expect(Given(both).project(1)?.status == .approved)
        #expect(Given(both).project(1)?.selectedOn == "2020-04-01")
    }

    @Test
    func
        `19. Competence moves with the money: what is granted above the limit is for the committee above (P40)`()
    {
        let limit = Competence.upTo(.euro(500_000))
        let rules = Stories.rules { $0.general.competence = Clause(limit, number: "4") }
        let given = Given(Stories.ground + rules + Stories.sitting(rules: .version(1)))
        given.when(Stories.decision(.p(1, .approved, amounts: [.euro(600_000)])))
            .thenRefused(
                .outsideCompetence(
                    "BALT/MC", project: "P1 ACRO1", limit: limit, above: nil,
                    by: "clause 4 of the rules of procedure"))
        #expect(given.when(Stories.decision(.p(1, .approved, amounts: [.euro(500_000)]))).events.count == 1)
    }

    @Test
    func `20. Departing from the advice needs reasons, and the advice is kept beside the decision (ENPI-13)`()
    {
        let rules = Stories.rules {
            $0.general.departure = Clause(
                .reasonsAnd(GateRule(.commission, within: Period(15, .workingDays))), number: "ENPI-13")
        }
        let advised = on(
            "2020-02-01",
            .project(.advised(.p(1), Project.Advice(by: "selection committee", .notForFunding))))
        let given = Given(
            Stories.ground + rules + advised + Stories.sitting(rules: .version(1))
                + selected(.p(1, .approved)))
        #expect(given.project(1)?.status == .awaiting([.writtenReasons, .commission]))
        #expect(given.project(1)?.advice?.recommendation == .notForFunding)
    }

    @Test func `21. A late correction of a decision's day moves the day from which costs are eligible (P10)`()
    {
        let story = Stories.ground + Stories.sitting() + selected(.p(1, .approved))
        let entries = story.entries
        guard let decision = entries.last else { return }
        let becomes = RecordEvent.Statement(
            fact: decision.fact, happenedOn: Occasion(on: "2020-02-20"), source: decision.source)
        let correction = Entry(
            position: entries.count + 1, reference: .entry(entries.count + 1),
            happenedOn: Occasion(on: "2020-06-01"), source: .ownRecord,
            fact: Fact(
                .record(
                    .corrected(
                        .init(
                            target: decision.reference, was: decision.statement, becomes: becomes,
                            reason: "The letter names the 20th", authority: "chair")))))
        let corrected = history(entries + [correction], asOf: "2020-12-31")
        #expect(Record(folding: corrected).projects[.p(1)]?.selectedOn == "2020-02-20")
        let before = history(entries + [correction], asOf: "2020-12-31", knownAt: entries.count)
        #expect(Record(folding: before).projects[.p(1)]?.selectedOn == "2020-02-26")
    }
}
