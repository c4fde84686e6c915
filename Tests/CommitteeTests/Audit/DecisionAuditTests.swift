import Committee
import Testing

private let day: Day = "2020-02-26"

private func taken(
    _ number: UInt64, in forum: Forum = .spring, kind: Decision.Kind = .other,
    question: Question.ID? = nil, _ relations: [Decision.Relation] = [], outcomes: [ProjectOutcome] = []
) -> Event {
    .decision(
        .taken(
            .d(number), forum, committee: .committee, question: question,
            .init(kind: kind, title: "Decision \(number)", outcomes: outcomes, relations: relations)))
}

@Suite struct `An audit of what was decided` {
    @Test func `finds a decision beyond the committee's competence`() {
        func given(_ competence: Competence) -> Given {
            Given(
                Stories.ground, Stories.rules { $0.general.competence = Clause(competence, number: "4") },
                Stories.sitting(rules: .version(1)),
                on(day, Stories.decision(.p(1, .approved, amounts: [.euro(600)]))))
        }
        let limit = Competence.upTo(.euro(500))
        #expect(
            given(limit).faults(.decisionsOutsideCompetence)
                == [.outsideCompetence(project: "P1 ACRO1", limit, clause: "4")])
        #expect(given(.upTo(.euro(600))).faults(.decisionsOutsideCompetence) == [])
    }

    @Test func `finds a promotion that jumped the rank`() {
        func given(_ promoted: UInt64) -> Given {
            Given(
                Stories.committee,
                Stories.call(with: [.init(amount: .euro(4))], projects: 1...2), Stories.sitting(),
                on(
                    day,
                    Stories.decision(
                        .p(1, .reserve, rank: 1, amounts: [.euro(4)]),
                        .p(2, .reserve, rank: 2, amounts: [.euro(4)]))),
                Stories.sitting(.autumn, on: "2020-09-16"),
                on(
                    "2020-09-16",
                    taken(7, in: .autumn, kind: .reservePromotion, outcomes: [.p(promoted, .approved)])))
        }
        #expect(
            given(2).faults(.promotionsOutOfRank) == [.rankJumped("P2 ACRO2", before: "P1 ACRO1")])
        #expect(given(1).faults(.promotionsOutOfRank) == [])
    }

    private func ranked(_ ranks: (Int, Int), saying text: String? = nil) -> Event {
        .decision(
            .taken(
                .d(1), .spring, committee: .committee, question: nil,
                .init(
                    kind: .projectSelection, title: "Reserve", text: text,
                    outcomes: [.p(1, .reserve, rank: ranks.0), .p(2, .reserve, rank: ranks.1)])))
    }

    @Test func `finds two projects with one place on the reserve list, unless the committee says tied`() {
        let ground = Given(Stories.committee, Stories.call(with: [], projects: 1...2), Stories.sitting())
        func faults(_ event: Event) -> [Fault] { Given(ground, on(day, event)).faults(.ranksTwice) }
        #expect(faults(ranked((1, 2))) == [])
        #expect(faults(ranked((1, 1))) == [.rankTwice(["P1 ACRO1", "P2 ACRO2"], rank: 1)])
        #expect(faults(ranked((1, 1), saying: "P1 and P2 are tied.")) == [])
        ground.when(ranked((1, 1)), on: day)
            .thenRecords(ranked((1, 1)), warning: .rankTwice(["P1 ACRO1", "P2 ACRO2"], rank: 1))
        ground.when(ranked((1, 2)), on: day).thenRecords(ranked((1, 2)))
    }

    @Test func `finds a decision whose sitting was retracted or cancelled`() {
        let given = Given(Stories.committee, Stories.sitting(), on(day, taken(1)))
        #expect(given.faults(.decisionsWithoutSitting) == [])
        let retracted = given.retracting { if case .sitting(.convened) = $0 { true } else { false } }
        #expect(retracted.faults(.decisionsWithoutSitting) == [.sittingRetracted])
        #expect(
            retracted.findings(.decisionsWithoutSitting).first?.entries.last?.position
                == retracted.entries.count)
        let cancelled = Given(given, on("2020-02-27", .sitting(.cancelled(.spring, reason: nil))))
        #expect(cancelled.faults(.decisionsWithoutSitting) == [.sittingCancelled])
    }

    @Test func `finds a decision whose question was retracted, or its written procedure`() {
        let given = Given(
            Stories.committee, Stories.sitting(), Stories.put(), on(day, taken(1, question: .q(1))))
        let retracted = given.retracting { if case .question(.put) = $0 { true } else { false } }
        #expect(retracted.faults(.decisionsWithoutSitting) == [.questionRetracted])
        let written = Given(Stories.committee, Stories.procedure(), on("2020-05-20", taken(1, in: .letter)))
        #expect(written.faults(.decisionsWithoutSitting) == [])
        let gone = written.retracting { if case .procedure(.launched) = $0 { true } else { false } }
        #expect(gone.faults(.decisionsWithoutSitting) == [.procedureRetracted])
    }

    @Test func `finds a decision that supersedes itself, and two that supersede each other`() {
        let itself = Given(
            Stories.committee, Stories.sitting(), on(day, taken(1, [.init(.supersedes, .d(1))])))
        #expect(itself.faults(.decisionsInCircles) == [.replacesItself])
        let both = Given(
            Stories.committee, Stories.sitting(),
            on(day, taken(1, [.init(.supersedes, .d(2))]), taken(2, [.init(.takesBack, .d(1))])))
        #expect(both.faults(.decisionsInCircles) == [.replaceEachOther(2)])
        let chain = Given(
            Stories.committee, Stories.sitting(),
            on(
                day, taken(1), taken(2, [.init(.supersedes, .d(1))]),
                taken(3, [.init(.supersedes, .d(2)), .init(.references, .d(3))])))
        #expect(chain.faults(.decisionsInCircles) == [])
    }

    @Test func `finds a decision whose outcome was retracted, or does not carry it`() {
        func given(_ outcome: QuestionOutcome) -> Given {
            Given(
                Stories.committee, Stories.sitting(), Stories.put(),
                on(day, .question(.outcomeDeclared(.q(1), .spring, Declaration(outcome: outcome)))),
                on(day, taken(1, question: .q(1))))
        }
        #expect(given(.adopted).faults(.decisionsWithoutOutcome) == [])
        #expect(given(.deferred).faults(.decisionsWithoutOutcome) == [.outcomeDoesNotCarry(.deferred)])
        let retracted = given(.adopted).retracting {
            if case .question(.outcomeDeclared) = $0 { true } else { false }
        }
        #expect(retracted.faults(.decisionsWithoutOutcome) == [.outcomeRetracted])
    }

    @Test func `finds a stated count that differs from the record's own`() {
        func given(_ stated: Int) -> Given {
            Given(
                Stories.ground, Stories.sitting(),
                on(
                    day, Stories.decision(.p(1, .approved), .p(2, .approved)),
                    .figure(
                        .stated(
                            .stated,
                            Figure(
                                about: .sitting(.spring), measure: .projectsSelected,
                                value: .count(stated, .exactly))))))
        }
        #expect(
            given(3).faults(.figuresThatDiffer) == [.figureDiffers(.projectsSelected, stated: 3, counted: 2)])
        #expect(given(2).faults(.figuresThatDiffer) == [])
    }

    @Test func `compares a country's projects only where all partners are on record`() {
        func given(all: Bool, _ stated: Int) -> Given {
            var application = Project.Application(code: "P9", areAllPartnersListed: all)
            application.partners = [.init(country: "LV", role: .partner)]
            return Given(
                Stories.ground, Stories.sitting(),
                on("2020-01-10", .project(.applied(.p(9), call: .third, application))),
                on(
                    day, Stories.decision(.p(9, .approved)),
                    .figure(
                        .stated(
                            .stated,
                            Figure(
                                about: .sitting(.spring), measure: .projectsWithPartner,
                                value: .count(stated, .exactly), country: "LV")))))
        }
        #expect(
            given(all: true, 2).faults(.figuresThatDiffer)
                == [.figureDiffers(.projectsWithPartner, stated: 2, counted: 1)])
        #expect(given(all: false, 2).faults(.figuresThatDiffer) == [])
        // One more than stated is one too many, whoever else there may be.
        #expect(given(all: false, 0).faults(.figuresThatDiffer).count == 1)
    }

    @Test func `finds what was taken nevertheless, with its reason`() {
        var given = Given(Stories.ground, Stories.sitting(), on(day, Stories.decision(.p(1, .postponed))))
        #expect(given.faults(.takenNevertheless) == [])
        given = given.correcting({ if case .decision(.taken) = $0 { true } else { false } }) {
            $0.fact.nevertheless = Nevertheless([.secondPostponement], reason: "The owner has died")
        }
        #expect(
            given.faults(.takenNevertheless)
                == [.nevertheless(.secondPostponement, reason: "The owner has died")])
    }
}
