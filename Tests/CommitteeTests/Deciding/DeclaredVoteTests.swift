import Committee
import Testing

private let day: Day = "2020-02-26"

private func declare(
    _ outcome: QuestionOutcome, _ way: WayDecided = .notSaid, tally: Tally? = nil, casting: Stance? = nil,
    round: Int = 1
) -> Command {
    .declare(
        .q(1), .spring, .committee,
        Declaration(outcome: outcome, way: way, tally: tally, casting: casting, round: round))
}

private func voice(
    _ delegation: Delegation, _ stance: Stance, round: Int = 1, by person: Person.ID? = nil
) -> Event {
    .question(
        .positionTaken(
            .q(1), .spring,
            Position(delegation: delegation, stance: stance, person: person, round: round)))
}

private func declared(_ outcome: QuestionOutcome, round: Int = 1) -> Event {
    .question(.outcomeDeclared(.q(1), .spring, Declaration(outcome: outcome, round: round)))
}

@Suite struct `A tally` {
    static let sitting = Stories.committee + Stories.sitting() + Stories.present() + Stories.put()

    // ENPI-12.2: a country has one single vote, whatever the number of its representatives.
    @Test func `counts each delegation that was there and entitled, and no head more`() {
        let tally = Tally(inFavour: 2, against: 1)
        #expect(Given(Self.sitting).when(declare(.adopted, tally: tally)).events.count == 1)
        Given(Self.sitting).when(declare(.adopted, tally: Tally(inFavour: 9, against: 1)))
            .thenRefused(.tallyDoesNotAddUp(stated: 10, entitled: 3))
        Given(Self.sitting).when(declare(.adopted, tally: Tally(inFavour: 2, against: 0)))
            .thenRefused(.tallyDoesNotAddUp(stated: 2, entitled: 3))
    }

    @Test func `leaves out who is absent, and who takes no part`() {
        let two = Stories.present([(.anna, .lv), (.jonas, .lt)])
        let absent = Given(Stories.committee, Stories.sitting(), two, Stories.put())
        absent.when(declare(.adopted, tally: Tally(inFavour: 3, against: 0)))
            .thenRefused(.tallyDoesNotAddUp(stated: 3, entitled: 2))
        let recused = Given(Self.sitting, on(day, voice(.lv, .recused)))
        recused.when(declare(.adopted, tally: Tally(inFavour: 3, against: 0)))
            .thenRefused(.tallyDoesNotAddUp(stated: 3, entitled: 2))
        #expect(recused.when(declare(.adopted, tally: Tally(inFavour: 2, against: 0))).events.count == 1)
    }

    @Test func `may be less where attendance is not on record, and never more`() {
        let given = Given(Stories.committee, Stories.sitting(), Stories.put())
        #expect(given.when(declare(.adopted, tally: Tally(inFavour: 1, against: 0))).events.count == 1)
        given.when(declare(.adopted, tally: Tally(inFavour: 4, against: 0)))
            .thenRefused(.tallyDoesNotAddUp(stated: 4, entitled: 3))
    }

    @Test func `is what the positions given by name add up to`() {
        let given = Given(
            Self.sitting, on(day, voice(.lv, .inFavour), voice(.lt, .against)))
        let right = Tally(inFavour: 1, against: 1, noPosition: 1)
        #expect(given.when(declare(.noDecision, tally: right)).events.count == 1)
        let wrong = Tally(inFavour: 3, against: 0)
        given.when(declare(.noDecision, tally: wrong), nevertheless: true)
            .thenRefused(.tallyDiffers(stated: wrong, named: Tally(inFavour: 1, against: 1)))
    }

    @Test func `may name some and only count the others, as long as all are counted`() {
        let given = Given(Self.sitting, on(day, voice(.lt, .against)))
        #expect(given.when(declare(.adopted, tally: Tally(inFavour: 2, against: 1))).events.count == 1)
        given.when(declare(.adopted, tally: Tally(inFavour: 1, against: 1)))
            .thenRefused(.tallyDoesNotAddUp(stated: 2, entitled: 3))
        given.when(declare(.adopted, tally: Tally(inFavour: 3, against: 0)))
            .thenRefused(
                .tallyDiffers(
                    stated: Tally(inFavour: 3, against: 0), named: Tally(inFavour: 0, against: 1)))
    }

    @Test func `is compared with the names of its own round`() {
        let given = Given(
            Self.sitting, on(day, voice(.lv, .inFavour), voice(.lt, .against), voice(.ee, .against)))
        let tally = Tally(inFavour: 3, against: 0)
        #expect(given.when(declare(.adopted, tally: tally, round: 2)).events.count == 1)
    }
}

@Suite struct `The way an outcome was reached` {
    static func sitting(_ way: WayOfDeciding) -> Given {
        Given(
            Stories.committee, Stories.rules { $0.general.deciding = Clause(way, number: "7") },
            Stories.sitting(rules: .version(1)), Stories.present(), Stories.put(),
            on(day, voice(.lv, .inFavour), voice(.lt, .inFavour), voice(.ee, .inFavour)))
    }

    @Test(arguments: [WayOfDeciding.consensus, .unanimity])
    func `is no vote where the rules know none for that kind`(_ way: WayOfDeciding) {
        let given = Self.sitting(way)
        given.when(declare(.adopted, .vote)).thenRefused(
            .wayNotAllowed(.vote, rule: way, by: "clause 7 of the rules of procedure"))
        #expect(given.when(declare(.adopted, .vote), nevertheless: true).events.count == 1)
        #expect(given.when(declare(.adopted, .consensus)).events.count == 1)
    }

    @Test(arguments: [WayOfDeciding.vote, .consensusThenVote])
    func `may be a vote where they do`(_ way: WayOfDeciding) {
        #expect(Self.sitting(way).when(declare(.adopted, .vote)).events.count == 1)
    }

    @Test func `is not measured where no rules are held`() {
        let given = Given(Stories.committee, Stories.sitting(), Stories.put())
        #expect(given.when(declare(.adopted, .vote)).events.count == 1)
    }

    @Test func `is no casting vote where the rules give none`() {
        func given(_ rule: CastingVote?) -> Given {
            Given(
                Stories.committee,
                Stories.rules { $0.general.castingVote = rule.map { Clause($0, number: "8") } },
                Stories.sitting(rules: .version(1)), Stories.put())
        }
        given(CastingVote.none).when(declare(.adopted, casting: .inFavour))
            .thenRefused(.castingVoteNotGiven(by: "clause 8 of the rules of procedure"))
        #expect(given(.chair).when(declare(.adopted, casting: .inFavour)).events.count == 1)
        #expect(given(nil).when(declare(.adopted, casting: .inFavour)).events.count == 1)
    }
}

@Suite struct `A vote that is repeated` {
    static func sitting(_ rule: RepeatedVote?) -> Given {
        Given(
            Stories.ground,
            Stories.rules { $0.general.repeatedVote = rule.map { Clause($0, number: "7.4") } },
            Stories.sitting(rules: .version(1)), Stories.present(), Stories.put(item: .item(1)),
            on(
                day, voice(.lv, .inFavour), voice(.lt, .against), declared(.notAdopted),
                voice(.lv, .inFavour, round: 2), voice(.lt, .inFavour, round: 2), declared(.adopted, round: 2)
            ))
    }

    static let decision = Event.decision(
        .taken(
            .d(1), .spring, committee: .committee, question: .q(1),
            Decision.Particulars(kind: .other, title: "Decided")))

    @Test func `leaves the first on record`() throws {
        let question = try #require(
            Self.sitting(nil).record().sittings[.spring]?.proceedings.questions[.q(1)])
        #expect(question.rounds == [1, 2])
        #expect(question.standing(inRound: 1)[.lt]?.stance == .against)
        #expect(question.standing[.lt]?.stance == .inFavour)
        #expect(question.declarations.map(\.outcome) == [.notAdopted, .adopted])
        #expect(question.attempts.map(\.round) == [1, 2])
    }

    @Test func `counts a delegation once in each round`() {
        Self.sitting(nil).when(voice(.lv, .against, round: 2)).thenRefused(.delegationTwice(.lv))
        let third = voice(.lv, .against, round: 3)
        Self.sitting(nil).when(third).thenRecords(third)
    }

    @Test(arguments: [nil, RepeatedVote.last]) func `is what a decision rests on`(_ rule: RepeatedVote?) {
        Self.sitting(rule).when(Self.decision).thenRecords(Self.decision)
    }

    @Test func `is not, where the rules let the first count`() {
        Self.sitting(.first).when(Self.decision).thenRefused(.notAdopted(.notAdopted))
    }
}

@Suite struct `A reservation that is lifted` {
    static let reserved = Given(
        Stories.ground, Stories.rules { $0.general.deciding = Clause(.consensus) },
        Stories.sitting(rules: .version(1)), Stories.present(), Stories.put(item: .item(1)),
        on(day, voice(.lv, .reserved), voice(.lt, .joined), voice(.ee, .joined), declared(.noDecision)))

    @Test func `lets the outcome be declared again on a later day, and both stay`() throws {
        let lifted = Given(Self.reserved, on("2020-03-10", voice(.lv, .joined)))
        let answer = lifted.when(declare(.adopted, .consensus), on: "2020-03-10")
        let event = try #require(answer.events.first)
        let question = Given(lifted, on("2020-03-10", event)).record().sittings[.spring]?.proceedings
            .questions[.q(1)]
        #expect(question?.declarations.map(\.outcome) == [.noDecision, .adopted])
        #expect(question?.declarations.last?.proposal?.outcome == .adopted)
        #expect(question?.attempts.map(\.on.last) == [day, "2020-03-10"])
        #expect(question?.rounds == [1])
    }

    @Test func `leaves its decision to its own day`() {
        let decision = `A vote that is repeated`.decision
        let lifted = Given(Self.reserved, on("2020-03-10", voice(.lv, .joined), declared(.adopted)))
        lifted.when(decision, on: day).thenRefused(.notAdopted(.noDecision))
        lifted.when(decision, on: "2020-03-10").thenRecords(decision)
    }
}

@Suite struct `A delegation whose speaker has left` {
    static func given(head: Story, speaker: Speaker = .head) -> Given {
        Given(
            Stories.committee, Stories.rules { $0.general.speaker = Clause(speaker, number: "3.2") },
            Stories.sitting(rules: .version(1)),
            Stories.present([(.anna, .lv), (.janis, .lv), (.jonas, .lt)]), head,
            Stories.put(item: .item(3)))
    }

    @Test func `may still be spoken for by another of its members`() {
        let position = voice(.lv, .joined, by: .janis)
        let left = on(day, .sitting(.left(.spring, .anna, before: .item(2), at: nil)))
        Self.given(head: left).when(position).thenRecords(position)
    }

    @Test func `may not as long as the speaker is there`() {
        let position = voice(.lv, .joined, by: .janis)
        Self.given(head: []).when(position).thenRefused(.positionWithoutMandate("people/janis", .lv))
        let later = on(day, .sitting(.left(.spring, .anna, before: .item(4), at: nil)))
        Self.given(head: later).when(position).thenRefused(.positionWithoutMandate("people/janis", .lv))
    }

    @Test func `is not spoken for by somebody of another delegation`() {
        let left = on(day, .sitting(.left(.spring, .anna, before: .item(2), at: nil)))
        Self.given(head: left).when(voice(.lv, .joined, by: .jonas))
            .thenRefused(.positionWithoutMandate("people/jonas", .lv))
    }
}

@Suite struct `The country votes of a committee` {
    static func given(_ kind: Decision.Kind, _ ru: Stance, _ fill: (inout RulesOfProcedure) -> Void) -> Given
    {
        Given(
            Stories.committee, Stories.rules(1, fill), Stories.sitting(rules: .version(1)),
            // LV sits with two, as RU with seven in the scenario: the number of heads changes nothing.
            Stories.present([(.anna, .lv), (.janis, .lv), (.jonas, .lt), (.kadri, .ee)]),
            on(day, .question(.put(.q(1), .spring, Question(kind: kind, text: "Select")))),
            on(day, voice(.ee, .inFavour), voice(.lv, .inFavour), voice(.lt, ru)))
    }

    // ENPI-12.2: in a vote each country has one single vote.
    @Test func `are three, not the number of heads, and adopt (S1)`() {
        let proposal = Self.given(.projectSelection, .inFavour) {
            $0.general.deciding = Clause(.vote)
            $0.general.threshold = Clause(.moreThan(1, of: 2))
        }.proposal()
        #expect(proposal?.outcome == .adopted)
        #expect(proposal?.findings.last?.counted == 3 && proposal?.findings.last?.total == 3)
    }

    // ENPI-12.2 gives units, no threshold.
    @Test func `decide nothing as long as the threshold is not known (S2)`() {
        let proposal = Self.given(.projectSelection, .against) {
            $0.general.deciding = Clause(.vote)
            $0.general.threshold = Clause(.notKnown, number: "ENPI-12.2")
        }.proposal()
        #expect(proposal?.outcome == .open)
        #expect(proposal?.findings.last == .init(.thresholdNotKnown, clause: "ENPI-12.2"))
    }

    // ENI-23.1: rules of procedure are adopted unanimously, whatever a majority may do to projects.
    @Test func `do not adopt rules of procedure against one (S3)`() {
        func fill(_ rules: inout RulesOfProcedure) {
            rules.general.deciding = Clause(.vote)
            rules.general.threshold = Clause(.moreThan(1, of: 2))
            var unanimous = Rules()
            unanimous.deciding = Clause(.unanimity, number: "ENI-23.1")
            rules.special = [SpecialRules([.rulesOfProcedure], unanimous)]
        }
        #expect(Self.given(.rulesOfProcedure, .against, fill).proposal()?.outcome == .notAdopted)
        #expect(Self.given(.projectSelection, .against, fill).proposal()?.outcome == .adopted)
    }

    // ENI-23.5, ENI-23.3: the chair votes as a country's representative, and that country once.
    @Test func `hold the chair's, once (S5)`() {
        let given = Given(
            Stories.committee, Stories.rules { $0.general.chairVote = Clause(.asRepresentative) },
            Stories.sitting(rules: .version(1), chair: .init(delegation: .lv, person: .anna)),
            Stories.present(),
            Stories.put(), on(day, voice(.lv, .inFavour, by: .anna)))
        given.when(voice(.lv, .inFavour, by: .janis)).thenRefused(.delegationTwice(.lv))
    }

    // P30, ENI-23.4: the managing authority's head has no country's vote to cast.
    @Test func `are not cast by a chair who stands for the managing authority (S4)`() {
        let given = Given(
            Stories.committee, Stories.sitting(chair: .init(body: "managing authority", person: .maria)),
            Stories.put())
        given.when(voice(.lv, .inFavour, by: .maria))
            .thenRefused(.positionWithoutMandate("people/maria", .lv))
        given.when(voice(.authority, .inFavour), nevertheless: true)
            .thenRefused(.notADelegation(.authority, programme: "BALT"))
        given.when(voice(.commission, .inFavour)).thenRefused(.positionWithoutVote(.commission, .advisory))
    }
}
