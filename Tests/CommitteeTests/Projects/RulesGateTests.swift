import Committee
import Testing

@Suite struct `A decision under rules that name gates` {
    static func given(
        _ decision: Event, on day: Day = "2020-02-26", after: Story = [],
        _ fill: @escaping (inout RulesOfProcedure) -> Void
    ) -> Given {
        Given(
            Stories.ground, Stories.rules { fill(&$0) }, Stories.sitting(on: day, rules: .version(1)),
            on(day, decision), after)
    }

    static func gates(_ gates: GateRule...) -> Clause<RuleList<GateRule>> {
        Clause(RuleList(gates), number: "11")
    }

    @Test func `waits for them though it does not say so itself`() {
        let given = Self.given(Stories.decision(.p(1, .approved))) {
            $0.general.gates = Self.gates(GateRule(.managingAuthority))
        }
        #expect(given.project(1)?.status == .awaiting([.managingAuthority]))
        #expect(given.record().decisions[.d(1)]?.openGates == [.managingAuthority])
        #expect(given.record().decisions[.d(1)]?.effectiveOn == nil)
    }

    @Test func `waits for those of its own kind only`() {
        let given = Self.given(Stories.decision(.p(1, .approved))) {
            var special = Rules()
            special.gates = Self.gates(GateRule(.commission))
            $0.special = [SpecialRules([.programmeAmendment], special)]
        }
        #expect(given.project(1)?.status == .approved)
        #expect(given.record().decisions[.d(1)]?.effectiveOn == "2020-02-26")
    }

    @Test func `waits for its own gates first, and for each of them once`() {
        let decision = Stories.decision(effect: .after([.thirdCountry, .commission]), .p(1, .approved))
        let given = Self.given(decision) {
            $0.general.gates = Self.gates(GateRule(.commission), GateRule(.managingAuthority))
        }
        #expect(given.project(1)?.status == .awaiting([.thirdCountry, .commission, .managingAuthority]))
    }

    @Test func `has its effect when the last gate opens, and not before its own day`() {
        let later = on(
            "2020-03-10", .decision(.gateOpened(.d(1), .managingAuthority, projects: [.p(1)])))
        let given = Self.given(
            Stories.decision(effect: .from("2020-04-01"), .p(1, .approved)), after: later
        ) { $0.general.gates = Self.gates(GateRule(.managingAuthority)) }
        #expect(given.project(1, on: "2020-03-09")?.status == .awaiting([.managingAuthority]))
        #expect(given.project(1, on: "2020-03-31")?.status == .underDecision)
        #expect(given.project(1, on: "2020-04-01")?.status == .approved)
        #expect(given.record().decisions[.d(1)]?.effectiveOn == "2020-04-01")
    }

    @Test func `never has effect when a gate refuses`() {
        let refused = on("2020-03-10", .decision(.gateRefused(.d(1), .commission, projects: [.p(1)])))
        let given = Self.given(
            Stories.decision(effect: .after([.commission]), .p(1, .approved)), after: refused
        ) { _ in }
        #expect(given.record().decisions[.d(1)]?.effectiveOn == nil)
        #expect(given.project(1)?.status == .underDecision)
    }

    // Taking note decides nothing (I-30.1).
    @Test func `waits for nothing when it only takes note`() {
        let noted = Event.decision(
            .taken(
                .d(1), .spring, committee: .committee, question: nil,
                .init(kind: .noDecision, title: "Takes note")))
        let given = Self.given(noted) { $0.general.gates = Self.gates(GateRule(.commission)) }
        #expect(given.record().decisions[.d(1)]?.openGates == [])
    }
}

@Suite struct `Asking a gate` {
    static let fifteen = Period(15, .workingDays)

    static func given(_ calendar: CalendarRule?, _ within: Period? = fifteen, holidays: Story = []) -> Given {
        Given(
            Stories.ground, holidays,
            Stories.rules {
                $0.general.gates = Clause(RuleList([GateRule(.commission, within: within)]))
                $0.general.calendar = calendar.map { Clause($0) }
            }, Stories.sitting(on: "2020-02-26", rules: .version(1)),
            on("2020-02-26", Stories.decision(.p(1, .approved))))
    }

    static func asks(due: Day? = nil) -> Command {
        .askGate(.d(1), .commission, due: due, projects: [.p(1)])
    }

    static func asked(due: Day?) -> Event {
        .decision(.gateAsked(.d(1), .commission, due: due, projects: [.p(1)]))
    }

    @Test func `counts the days for the answer by the rules`() {
        Self.given(.weekends).when(Self.asks(), on: "2020-03-02")
            .thenRecords(Self.asked(due: "2020-03-23"))
    }

    @Test func `leaves public holidays out where the rules say so`() throws {
        let latvia = try #require(Country("LV"))
        let holidays = on(
            "2020-01-01", .calendar(.holidaysListed(latvia, year: 2020, ["2020-03-03", "2020-03-23"])))
        Self.given(.publicHolidays(of: [latvia]), holidays: holidays).when(Self.asks(), on: "2020-03-02")
            .thenRecords(Self.asked(due: "2020-03-25"))
    }

    @Test func `names no day where the holidays are not on record, and says so`() throws {
        let latvia = try #require(Country("LV"))
        Self.given(.publicHolidays(of: [latvia])).when(Self.asks(), on: "2020-03-02")
            .thenRecords(
                Self.asked(due: nil), warning: .answerDayNotKnown(.commission, latvia, year: 2020))
    }

    @Test func `names no day where the rules have no period`() {
        Self.given(.weekends, nil).when(Self.asks(), on: "2020-03-02").thenRecords(Self.asked(due: nil))
    }

    @Test func `keeps the day that is stated`() {
        Self.given(.weekends).when(Self.asks(due: "2020-05-01"), on: "2020-03-02")
            .thenRecords(Self.asked(due: "2020-05-01"))
    }

    @Test func `is possible only while the decision waits for it`() {
        let command = Command.askGate(.d(1), .thirdCountry, due: nil, projects: [.p(1)])
        Self.given(.weekends).when(command, on: "2020-03-02").thenRefused(.gateUnknown(.thirdCountry))
    }

    @Test func `is kept with the project that waits`() {
        let given = Given(Self.given(.weekends), on("2020-03-02", Self.asked(due: "2020-03-23")))
        #expect(given.project(1)?.waiting.first?.due(from: .commission) == "2020-03-23")
        #expect(given.record().decisions[.d(1)]?.due(from: .commission) == "2020-03-23")
    }
}
