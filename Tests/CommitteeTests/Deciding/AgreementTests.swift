import Committee
import Testing

private let day: Day = "2020-02-26"

@Suite struct `A sitting's facts` {
    @Test func `do not happen before its first day`() {
        let given = Given(Stories.ground, Stories.sitting(), Stories.put())
        given.when(Stories.decision(.p(1, .approved)), on: "2020-02-25").thenRefused(
            .notYet(.sitting, Sitting.ID.spring.hex))
    }

    @Test func `have no chair for one delegation who sits for another`() {
        let convened = on(
            day, .sitting(.convened(.spring, committee: .committee, .init(days: Occasion(on: day)))))
        func opened(_ person: Person.ID?, for delegation: Delegation?) -> Event {
            .sitting(.opened(.spring, .init(chair: .init(delegation: delegation, person: person))))
        }
        let given = Given(Stories.committee, convened)
        given.when(opened(.jonas, for: .lv)).thenRefused(.chairOfAnotherDelegation("people/jonas", .lv))
        given.when(opened(.janis, for: .lv)).thenRecords(opened(.janis, for: .lv))
        // ENI-23.5: the chair may come from outside, and for no delegation.
        given.when(opened(.maria, for: .lv)).thenRecords(opened(.maria, for: .lv))
        given.when(opened(.jonas, for: nil)).thenRecords(opened(.jonas, for: nil))
        given.when(.committee(.chairTaken(.committee, .init(delegation: .ee, person: .anna))))
            .thenRefused(.chairOfAnotherDelegation("people/anna", .ee))
    }

    @Test func `are not an interest and none in the same matter on the same day`() {
        func declared(_ isNone: Bool, item: Item.ID? = nil) -> Event {
            .agenda(
                .interestDeclared(
                    .spring, Interest(item: item, delegation: .lv, person: .anna, isNone: isNone)))
        }
        let given = Given(Stories.committee, Stories.sitting(), on(day, declared(true)))
        given.when(declared(false)).thenRefused(.interestAndNone("people/anna"))
        given.when(declared(false, item: .item(2))).thenRecords(declared(false, item: .item(2)))
        // What somebody learns later is no contradiction.
        given.when(declared(false), on: "2020-02-27").thenRecords(declared(false))
    }
}

@Suite struct `A delegation with nobody left` {
    static func given(
        _ interests: Interest..., people: [(Person.ID, Delegation)] = [(.anna, .lv), (.jonas, .lt)],
        rule: InterestRule? = nil
    ) -> Given {
        Given(
            Stories.committee, Stories.rules { $0.general.interest = rule.map { Clause($0) } },
            Stories.sitting(rules: .version(1)), Stories.present(people),
            interests.flatMap { on(day, .agenda(.interestDeclared(.spring, $0))) }, Stories.put())
    }

    private func isOut(_ given: Given) -> Bool {
        given.record().isRecused(.lv, from: .q(1), in: .spring)
    }

    // I-28.2a: an interest is the person's; a delegation of one person has nobody else.
    @Test(arguments: [Interest.Consequence.leftRoom, .noPart])
    func `takes no part when the only person does not`(_ consequence: Interest.Consequence) {
        let interest = Interest(delegation: .lv, person: .anna, forPerson: consequence)
        #expect(isOut(Self.given(interest)))
        #expect(!isOut(Self.given(interest, people: [(.anna, .lv), (.janis, .lv), (.jonas, .lt)])))
    }

    @Test func `has nobody left when all who sit for it have an interest`() {
        let both = [(Person.ID.anna, Delegation.lv), (.janis, .lv)]
        #expect(
            isOut(
                Self.given(
                    Interest(delegation: .lv, person: .anna, forPerson: .leftRoom),
                    Interest(delegation: .lv, person: .janis, forPerson: .noPart), people: both)))
    }

    @Test func `is what the record says of the delegation, where it says it`() {
        #expect(
            !isOut(
                Self.given(
                    Interest(
                        delegation: .lv, person: .anna, forPerson: .leftRoom, forDelegation: .none))))
    }

    @Test func `follows from the rule where the record does not say what followed`() {
        let interest = Interest(delegation: .lv, person: .anna)
        #expect(!isOut(Self.given(interest)))
        #expect(!isOut(Self.given(interest, rule: .declared)))
        #expect(isOut(Self.given(interest, rule: .personLeaves)))
        #expect(isOut(Self.given(interest, rule: .personAbstains)))
    }

    @Test func `is not counted as joining the consensus`() {
        let given = Given(
            Stories.committee, Stories.rules { $0.general.deciding = Clause(.consensus) },
            Stories.sitting(rules: .version(1)), Stories.present(),
            on(
                day,
                .agenda(
                    .interestDeclared(
                        .spring, Interest(delegation: .lv, person: .anna, forPerson: .leftRoom)))),
            Stories.put())
        let answer = given.when(
            .everyoneTakes(.q(1), .spring, .committee, .joined, round: 1, except: []))
        // Delegations speak in the order of their codes.
        #expect(answer.events == [Stories.position(.ee, .joined), Stories.position(.lt, .joined)])
    }
}

@Suite struct `An adoption ad referendum` {
    static func given(_ period: Period?, after: Story = []) -> Given {
        Given(
            Stories.ground,
            Stories.rules {
                $0.general.deciding = Clause(.consensus)
                $0.general.absence = period.map { Clause(.confirms(within: $0), number: "8.2") }
                $0.general.calendar = Clause(.weekends)
            },
            Stories.sitting(rules: .version(1)), Stories.present([(.anna, .lv), (.jonas, .lt)]),
            Stories.put(),
            on(
                day,
                .question(.outcomeDeclared(.q(1), .spring, Declaration(outcome: .adReferendum))),
                .decision(
                    .taken(
                        .d(1), .spring, committee: .committee, question: .q(1),
                        .init(
                            kind: .projectSelection, title: "Selection", outcomes: [.p(1, .approved)])))),
            after)
    }

    // 4a: asked for in practice; the decision holds once those who were absent have confirmed.
    @Test func `waits for the confirmation, whether the decision says so or not`() {
        let given = Self.given(Period(5, .workingDays))
        #expect(given.project(1)?.status == .awaiting([.confirmation]))
        #expect(given.record().decisions[.d(1)]?.openGates == [.confirmation])
    }

    @Test func `has a last day, counted from its own`() {
        let given = Self.given(Period(5, .workingDays))
        #expect(given.record().decisions[.d(1)]?.due(from: .confirmation) == "2020-03-04")
        #expect(given.project(1)?.waiting.first?.due(from: .confirmation) == "2020-03-04")
        #expect(Self.given(nil).record().decisions[.d(1)]?.due(from: .confirmation) == nil)
    }

    @Test func `that is confirmed too late is pointed out`() {
        let confirmed = Event.decision(.gateOpened(.d(1), .confirmation, projects: [.p(1)]))
        let given = Self.given(Period(5, .workingDays))
        given.when(confirmed, on: "2020-03-04").thenRecords(confirmed)
        given.when(confirmed, on: "2020-03-05").thenRecords(
            confirmed, warning: .gateAnswersLate(.confirmation, due: "2020-03-04"))
        let late = Self.given(Period(5, .workingDays), after: on("2020-03-04", confirmed))
        #expect(late.project(1)?.status == .approved)
        #expect(late.project(1)?.chain.count == 4)
    }

    @Test(arguments: [(QuestionOutcome.adopted, true), (.noDecision, false)])
    func `is concluded when the chair declares again`(_ outcome: QuestionOutcome, _ isConfirmed: Bool) {
        let later = on(
            "2020-03-03", Stories.position(.ee, isConfirmed ? .joined : .objected),
            .question(.outcomeDeclared(.q(1), .spring, Declaration(outcome: outcome))))
        let given = Self.given(Period(5, .workingDays), after: later)
        #expect(given.project(1, on: "2020-03-02")?.status == .awaiting([.confirmation]))
        #expect(given.project(1)?.status == (isConfirmed ? .approved : .underDecision))
        #expect(given.record().decisions[.d(1)]?.openGates == [])
        #expect(given.record().decisions[.d(1)]?.effectiveOn == (isConfirmed ? "2020-03-03" : nil))
    }

    @Test func `that was not confirmed leaves the project where it was`() {
        let refused = Event.decision(.gateRefused(.d(1), .confirmation, projects: [.p(1)]))
        #expect(
            Self.given(Period(5, .workingDays), after: on("2020-03-05", refused)).project(1)?.status
                == .underDecision)
    }
}

@Suite struct `What comes late, or is not said` {
    @Test func `is a decision on which positions were taken and no outcome declared`() {
        let decision = Event.decision(
            .taken(
                .d(1), .spring, committee: .committee, question: .q(1), .init(kind: .other, title: "Decided"))
        )
        let given = Given(
            Stories.committee, Stories.sitting(), Stories.put(), on(day, Stories.position(.lv, .joined)))
        given.when(decision).thenRecords(decision, warning: .outcomeNotDeclared)
        Given(Stories.committee, Stories.sitting(), Stories.put()).when(decision).thenRecords(decision)
    }

    @Test func `is an extension after the deadline`() {
        let launched = on(
            "2020-05-04",
            .procedure(
                .launched(
                    .letter, committee: .committee,
                    .init(subject: "Report", deadline: Occasion(on: "2020-05-15")))))
        let extended = Event.procedure(.extended(.letter, deadline: Occasion(on: "2020-05-29")))
        Given(Stories.committee, launched).when(extended, on: "2020-05-15").thenRecords(extended)
        Given(Stories.committee, launched).when(extended, on: "2020-05-18")
            .thenRecords(extended, warning: .extendedAfterDeadline("2020-05-15"))
    }

    @Test func `is a contract over more than was decided`() {
        func contract(_ euros: Int) -> Event {
            .project(.contracted(.p(1), [Amount(cents: euros * 100, fund: .erdf, basis: .contracted)]))
        }
        let given = Given(
            Stories.ground, Stories.sitting(),
            on(day, Stories.decision(9, .p(1, .approved, amounts: [.euro(500)]))))
        given.when(contract(500), on: "2020-03-01").thenRecords(contract(500))
        given.when(contract(501), on: "2020-03-01")
            .thenRefused(.contractAboveDecision("P1 ACRO1", by: 100, currency: "EUR"))
        given.when(contract(501), on: "2020-03-01", nevertheless: true)
            .thenRecords(contract(501), finding: .ceilingPassed)
    }

    @Test func `is not a decision that replaces itself`() {
        let event = Event.decision(
            .taken(
                .d(1), .spring, committee: .committee, question: nil,
                .init(kind: .other, title: "Decided", relations: [.init(.supersedes, .d(1))])))
        Given(Stories.committee, Stories.sitting()).when(event).thenRefused(.decisionOnItself)
    }

    @Test func `is a seat that puts the quorum out of reach`() {
        let given = Given(
            Stories.committee, Stories.rules { $0.general.quorum = Clause(.delegations(3), number: "5") })
        let seat = Event.committee(.seatSet(.committee, Seat(.ee, .observer)))
        given.when(seat).thenRecords(
            seat, warning: .quorumAboveVotes(version: "version 1", needed: 3, voting: 2))
        let other = Event.committee(.seatSet(.committee, Seat(.commission, .observer)))
        given.when(other).thenRecords(other)
    }
}
