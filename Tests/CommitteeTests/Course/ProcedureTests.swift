import Committee
import Testing

// 4a: initiators, period, urgent period, hour, early close, objection.
@Suite struct `A written procedure` {
    private static let period = Period(10, .workingDays)

    static let rules = Stories.rules { rules in
        rules.general.initiators = Clause(RuleList([.chair, .managingAuthority, .country]), number: "9.1")
        rules.general.period = Clause(.within(period), number: "9.2")
        rules.general.urgentPeriod = Clause(.within(Period(5, .workingDays)), number: "9.3")
        rules.general.answerHour = AnswerHour(written: "17:00 Europe/Riga").map { Clause($0, number: "9.2") }
        rules.general.calendar = Clause(.weekends, number: "9.2")
        rules.general.earlyClose = Clause(.whenAllAnswered, number: "9.6")
    }

    static func launch(
        by initiator: String? = nil, until deadline: Day? = nil, urgent: Bool = false
    ) -> Event {
        .procedure(
            .launched(
                .letter, committee: .committee,
                .init(
                    subject: "Report", initiator: initiator, deadline: deadline.map { Occasion(on: $0) },
                    rules: .version(1), isUrgent: urgent)))
    }

    private func launched(_ event: Event, _ rules: Story = rules) -> Answer {
        Given(Stories.committee, rules).when(event, on: "2020-05-04")
    }

    /// Two questions, launched on 4 May 2020 with a deadline of 18 May.
    static let running: Story =
        Stories.committee + rules + on("2020-05-04", launch(until: "2020-05-18"))
        + Stories.put(1, in: .letter, on: "2020-05-04") + Stories.put(2, in: .letter, on: "2020-05-04")

    static func answers(_ delegations: [Delegation], to questions: [UInt64] = [1, 2]) -> Story {
        questions.flatMap { question in
            delegations.flatMap {
                on("2020-05-11", Stories.position($0, .joined, on: question, in: .letter))
            }
        }
    }

    // MARK: - Who starts it

    @Test(arguments: ["managing authority", "LV", "chair"])
    func `may be started by those whom the rules name (S8)`(_ initiator: String) {
        launched(Self.launch(by: initiator)).thenRecords(Self.launch(by: initiator))
    }

    @Test(arguments: ["joint secretariat", "European Commission", "EC", "both co-presidents"])
    func `may not be started by others (S8)`(_ initiator: String) {
        launched(Self.launch(by: initiator)).thenRefused(
            .initiatorNotAllowed(
                initiator, allowed: "chair, managing authority, a country",
                by: "clause 9.1 of the rules of procedure"
            ))
    }

    @Test func `may not be started by a country that takes no part (S8)`() {
        launched(Self.launch(by: "NO")).thenRefused(
            .initiatorNotAllowed(
                "NO", allowed: "chair, managing authority, a country",
                by: "clause 9.1 of the rules of procedure"))
    }

    @Test func `is started by whoever the source names, where that cannot be told`() {
        launched(Self.launch(by: "the office of rivers")).thenRecords(
            Self.launch(by: "the office of rivers"), warning: .partyNotRecognised("the office of rivers"))
    }

    @Test
    func `at the external border is started by those whom the law names, where the rules are silent (S8)`() {
        let eni = on(
            "2014-12-02",
            .programme(
                .registered(
                    .baltic,
                    .init(
                        code: "ELR", name: "External", firstYear: 2014, lastYear: 2020,
                        strand: .externalBorder))),
            .programme(.standingSet(.baltic, .lv, .voting, name: nil)))
        let given = Given(Stories.committee + eni, Stories.rules())
        given.when(Self.launch(by: "LV"), on: "2020-05-04").thenRecords(Self.launch(by: "LV"))
        given.when(Self.launch(by: "joint secretariat"), on: "2020-05-04").thenRefused(
            .initiatorNotAllowed(
                "joint secretariat", allowed: "chair, managing authority, a country",
                by: "Regulation (EU) 897/2014 (ENI-23.6b)"))
    }

    @Test func `is started by anybody where neither rules nor law say`() {
        launched(Self.launch(by: "joint secretariat"), Stories.rules())
            .thenRecords(Self.launch(by: "joint secretariat"))
    }

    // MARK: - How long it runs

    @Test func `may run as long as the rules say, from the day after dispatch`() {
        launched(Self.launch(until: "2020-05-18")).thenRecords(Self.launch(until: "2020-05-18"))
    }

    @Test func `may not run shorter`() {
        launched(Self.launch(until: "2020-05-15")).thenRefused(
            .periodTooShort(
                until: "2020-05-15", earliest: "2020-05-18", "10 working days",
                by: "clause 9.2 of the rules of procedure"))
    }

    @Test func `that is urgent has the urgent period`() {
        launched(Self.launch(until: "2020-05-11", urgent: true))
            .thenRecords(Self.launch(until: "2020-05-11", urgent: true))
        launched(Self.launch(until: "2020-05-08", urgent: true)).thenRefused(
            .periodTooShort(
                until: "2020-05-08", earliest: "2020-05-11", "5 working days",
                by: "clause 9.3 of the rules of procedure"))
    }

    @Test func `has no period where the rules name none, or only that there is one`() {
        launched(Self.launch(until: "2020-05-05"), Stories.rules())
            .thenRecords(Self.launch(until: "2020-05-05"))
        let notKnown = Stories.rules { $0.general.period = Clause(.notKnown) }
        launched(Self.launch(until: "2020-05-05"), notKnown).thenRecords(Self.launch(until: "2020-05-05"))
    }

    private static let latvian = Stories.rules { rules in
        rules.general.period = Clause(.within(period), number: "9.2")
        rules.general.calendar = Clause(.publicHolidays(of: ["LV"]))
    }

    @Test func `is not checked where the holidays are not on record`() {
        launched(Self.launch(until: "2020-05-05"), Self.latvian).thenRecords(
            Self.launch(until: "2020-05-05"), warning: .holidaysNotOnRecord("LV", year: 2020))
    }

    @Test func `is longer where public holidays lie in it`() {
        let holidays = on("2019-01-01", .calendar(.holidaysListed("LV", year: 2020, ["2020-05-08"])))
        launched(Self.launch(until: "2020-05-18"), Self.latvian + holidays).thenRefused(
            .periodTooShort(
                until: "2020-05-18", earliest: "2020-05-19", "10 working days",
                by: "clause 9.2 of the rules of procedure"))
    }

    private static func byTheRules(urgent: Bool = false, _ rules: Command.ChosenRules = .ofTheDay) -> Command
    {
        .launch(
            .letter, .committee, .init(subject: "Report", isUrgent: urgent), rules: rules,
            deadlineByTheRules: true)
    }

    private func deadline(_ answer: Answer) -> Occasion? {
        guard case .procedure(.launched(_, _, let launch)) = answer.events.first else { return nil }
        return launch.deadline
    }

    @Test func `has its deadline from the rules, at their hour`() {
        let given = Given(Stories.committee, Self.rules)
        let riga = TimeOfDay("17:00")
        #expect(
            deadline(given.when(Self.byTheRules(), on: "2020-05-04"))
                == Occasion(from: "2020-05-18", to: "2020-05-18", time: riga, zone: "Europe/Riga"))
        #expect(
            deadline(given.when(Self.byTheRules(urgent: true), on: "2020-05-04"))
                == Occasion(from: "2020-05-11", to: "2020-05-11", time: riga, zone: "Europe/Riga"))
    }

    @Test func `has no deadline from rules that do not give one`() {
        func answer(_ rules: Story, _ chosen: Command.ChosenRules = .ofTheDay) -> Answer {
            Given(Stories.committee, rules).when(Self.byTheRules(chosen), on: "2020-05-04")
        }
        answer([], .notHeld).thenRefused(.deadlineNotInRules(.rules))
        answer(Stories.rules()).thenRefused(.deadlineNotInRules(.period))
        answer(Stories.rules { $0.general.period = Clause(.notKnown) })
            .thenRefused(.deadlineNotInRules(.period))
        answer(Stories.rules { $0.general.period = Clause(.within(Self.period)) })
            .thenRefused(.deadlineNotInRules(.calendar))
        answer(Self.latvian).thenRefused(.deadlineNotInRules(.holidays("LV", year: 2020)))
        let weeks = Stories.rules { $0.general.period = Clause(.within(Period(2, .weeks))) }
        #expect(deadline(answer(weeks)) == Occasion(on: "2020-05-18"))
    }

    // MARK: - Answers

    private func answer(received: Day, on day: Day) -> Event {
        .question(
            .positionTaken(
                .q(1), .letter, Position(delegation: .ee, stance: .joined, received: received)))
    }

    @Test func `takes answers up to its last day`() {
        let event = answer(received: "2020-05-18", on: "2020-05-18")
        Given(Self.running).when(event, on: "2020-05-18").thenRecords(event)
    }

    @Test func `takes no answer after its deadline`() {
        let event = answer(received: "2020-05-19", on: "2020-05-19")
        let given = Given(Self.running)
        given.when(event, on: "2020-05-19")
            .thenRefused(.answerLate(.ee, received: "2020-05-19", deadline: "2020-05-18"))
        given.when(event, on: "2020-05-19", nevertheless: true).thenRecords(event, finding: .answerLate)
    }

    @Test func `takes answers up to the deadline that was extended`() {
        let event = answer(received: "2020-05-19", on: "2020-05-19")
        let extended = on(
            "2020-05-15", .procedure(.extended(.letter, deadline: Occasion(on: "2020-05-25"))))
        Given(Self.running, extended).when(event, on: "2020-05-19").thenRecords(event)
    }

    // MARK: - Extending and closing

    @Test func `can be extended to a later day only`() {
        func extended(to deadline: Occasion) -> Answer {
            Given(Self.running).when(.procedure(.extended(.letter, deadline: deadline)), on: "2020-05-15")
        }
        #expect(extended(to: Occasion(on: "2020-05-19")).events.count == 1)
        extended(to: Occasion(on: "2020-05-18")).thenRefused(.deadlineNotLater("2020-05-18"))
        extended(to: Occasion(on: "2020-05-11")).thenRefused(.deadlineNotLater("2020-05-18"))
    }

    private static let closed: Story = running + on("2020-05-19", .procedure(.closed(.letter)))

    @Test(
        arguments: [
            .procedure(.extended(.letter, deadline: Occasion(on: "2020-06-19"))),
            .procedure(.reminded(.letter)), .procedure(.closed(.letter)),
            .procedure(.movedToSitting(.letter, sitting: nil)),
            Stories.position(.lv, .joined, in: .letter),
        ] as [Event])
    func `that is closed goes on with nothing`(_ event: Event) {
        Given(Self.closed).when(event, on: "2020-05-20").thenRefused(.procedureEnded("2020-05-19"))
    }

    @Test func `that is closed has its outcomes announced`() {
        let event = Event.question(.outcomeDeclared(.q(1), .letter, Declaration(outcome: .adopted)))
        Given(Self.closed).when(event, on: "2020-05-20").thenRecords(event)
    }

    @Test func `closes after its deadline without more ado`() {
        Given(Self.running).when(.procedure(.closed(.letter)), on: "2020-05-18")
            .thenRecords(.procedure(.closed(.letter)))
    }

    @Test func `closes early when all have answered everything, where the rules allow it`() {
        Given(Self.running, Self.answers([.ee, .lt, .lv])).when(
            .procedure(.closed(.letter)), on: "2020-05-12"
        )
        .thenRecords(.procedure(.closed(.letter)))
    }

    @Test func `does not close early while an answer to one of its questions is missing`() {
        Given(Self.running, Self.answers([.ee, .lv]) + Self.answers([.lt], to: [1]))
            .when(.procedure(.closed(.letter)), on: "2020-05-12")
            .thenRefused(
                .closedEarly(
                    deadline: "2020-05-18", missing: [.lt], by: "clause 9.6 of the rules of procedure"))
    }

    @Test func `does not wait for a delegation that has an interest in the matter`() {
        let recused = on(
            "2020-05-05",
            .agenda(.interestDeclared(.letter, Interest(delegation: .lt, forDelegation: .noPart))))
        Given(Self.running + recused, Self.answers([.ee, .lv]))
            .when(.procedure(.closed(.letter)), on: "2020-05-12").thenRecords(.procedure(.closed(.letter)))
    }

    @Test func `does not close early where the rules do not provide for it`() {
        let rules = Stories.rules { $0.general.deciding = Clause(.consensus) }
        let running =
            Stories.committee + rules + on("2020-05-04", Self.launch(until: "2020-05-18"))
            + Stories.put(1, in: .letter, on: "2020-05-04") + Self.answers([.ee, .lt, .lv], to: [1])
        Given(running).when(.procedure(.closed(.letter)), on: "2020-05-12")
            .thenRefused(.closedEarly(deadline: "2020-05-18", missing: [], by: nil))
    }

    // MARK: - Moved to a sitting

    private static let moved: Story =
        running + answers([.ee, .lv], to: [1])
        + on(
            "2020-05-12", Stories.position(.lt, .asksForMeeting, in: .letter),
            .procedure(.movedToSitting(.letter, sitting: nil)))

    @Test func `that is moved to a sitting ends, and its answers stay on record (S7)`() {
        let record = Given(Self.moved).record()
        #expect(record.procedures[.letter]?.end == Occasion(on: "2020-05-12"))
        #expect(record.procedures[.letter]?.proceedings.questions[.q(1)]?.positions.count == 3)
        Given(Self.moved).when(Stories.position(.lt, .joined, in: .letter), on: "2020-05-13")
            .thenRefused(.procedureEnded("2020-05-12"))
    }

    @Test func `that is moved is proposed to have no result (S7)`() {
        #expect(Given(Self.moved).proposal(in: .letter)?.outcome == .noDecision)
    }

    @Test func `that is moved adopts nothing without a reason (S7)`() {
        let moved = on(
            "2020-05-04", .procedure(.launched(.letter, committee: .committee, .init(subject: "Report"))),
            .procedure(.movedToSitting(.letter, sitting: nil)))
        let given = Given(Stories.committee + moved, Stories.put(1, in: .letter, on: "2020-05-04"))
        func declared(_ reason: Sealed?) -> Event {
            .question(.outcomeDeclared(.q(1), .letter, Declaration(outcome: .adopted, reason: reason)))
        }
        given.when(declared(nil), on: "2020-05-04").thenRefused(.movedWithoutReason)
        given.when(declared("Said so"), on: "2020-05-04").thenRecords(declared("Said so"))
    }

    // MARK: - Many questions

    @Test func `decides each of its questions by itself (4b case 11)`() {
        let story =
            Self.running + Self.answers([.ee, .lt, .lv], to: [1]) + Self.answers([.ee, .lv], to: [2])
            + on("2020-05-11", Stories.position(.lt, .objected, on: 2, in: .letter))
        let rules = Stories.rules { $0.general.deciding = Clause(.consensus) }
        let given = Given(Stories.committee + rules, Array(story.dropFirst(Stories.committee.count + 1)))
        #expect(given.proposal(in: .letter, question: 1)?.outcome == .adopted)
        #expect(given.proposal(in: .letter, question: 2)?.outcome == .noDecision)
    }

    @Test func `knows who has not answered`() {
        let record = Given(Self.running, Self.answers([.ee, .lv]) + Self.answers([.lt], to: [1])).record()
        #expect(record.unanswered(in: .letter) == [.lt])
    }
}
