import Committee
import Testing

// ENI-23.6a, D-11(b), 4b case 10, P42.
@Suite struct `A sitting that is convened` {
    static func convened(
        by request: String? = nil, on days: Occasion = Occasion(on: "2020-02-26"), parts: [Sitting.Part] = []
    ) -> Event {
        .sitting(
            .convened(
                .spring, committee: .committee, .init(days: days, atTheRequestOf: request, parts: parts)))
    }

    private static let requests = Stories.rules { rules in
        rules.general.meetingRequests = Clause(
            RuleList([.managingAuthority, .country, .commission]), number: "4.2")
        rules.general.convenedBy = Clause(RuleList([.chair]), number: "4.1")
    }

    @Test(arguments: ["managing authority", "LT", "European Commission", "chair"])
    func `is asked for by those whom the rules name`(_ request: String) {
        Given(Stories.committee, Self.requests).when(Self.convened(by: request))
            .thenRecords(Self.convened(by: request))
    }

    @Test func `is not asked for by others`() {
        Given(Stories.committee, Self.requests).when(Self.convened(by: "joint secretariat")).thenRefused(
            .requestNotAllowed(
                "joint secretariat", allowed: "managing authority, a country, European Commission",
                by: "clause 4.2 of the rules of procedure"))
    }

    @Test func `is asked for by anybody where the rules do not say`() {
        Given(Stories.committee, Stories.rules()).when(Self.convened(by: "joint secretariat"))
            .thenRecords(Self.convened(by: "joint secretariat"))
    }

    // MARK: - Papers

    private func papers(sent: Day, _ rules: Story = []) -> Answer {
        Given(Stories.committee, rules).when(
            .sendPapers(.spring, .committee, for: Occasion(on: "2025-11-19"), on: sent), on: sent)
    }

    private let papersSent = Event.sitting(.papersSent(.spring))
    private let tenDays = Period(10, .workingDays)

    @Test func `has its papers in time ten working days before (S26)`() {
        papers(sent: "2025-11-05").thenRecords(papersSent)
    }

    @Test func `has them late eight working days before, and takes place all the same (S26)`() {
        papers(sent: "2025-11-07").thenRecords(
            papersSent,
            warning: .papersLate(
                Period(8, .workingDays), needed: tenDays, by: "Delegated Regulation (EU) 240/2014 (D-11b)"))
    }

    private func notice(_ written: String, calendar: CalendarRule? = nil) -> Story {
        Stories.rules { rules in
            rules.general.notice = Notice(written: written).map { Clause($0, number: "4.3") }
            rules.general.calendar = calendar.map { Clause($0) }
        }
    }

    @Test func `follows its own rules before the general one`() {
        papers(sent: "2025-11-07", notice("8 working days as a general rule")).thenRecords(papersSent)
        papers(sent: "2025-11-05", notice("3 weeks as a general rule")).thenRecords(
            papersSent,
            warning: .papersLate(
                Period(14, .days), needed: Period(3, .weeks), by: "clause 4.3 of the rules of procedure"))
    }

    @Test func `is convened against the rules where they are firm`() {
        papers(sent: "2025-11-05", notice("2 weeks")).thenRecords(papersSent)
        papers(sent: "2025-11-06", notice("2 weeks")).thenRefused(
            .papersLate(
                Period(13, .days), needed: Period(2, .weeks), by: "clause 4.3 of the rules of procedure"))
    }

    @Test func `has a notice that is not checked where the holidays are not on record`() {
        papers(sent: "2025-11-07", notice("10 working days", calendar: .publicHolidays(of: ["LT"])))
            .thenRecords(papersSent, warning: .holidaysNotOnRecord("LT", year: 2025))
    }

    @Test func `counts the public holidays that are on record`() {
        let holidays = on("2024-01-01", .calendar(.holidaysListed("LV", year: 2025, ["2025-11-18"])))
        papers(
            sent: "2025-11-05", notice("10 working days", calendar: .publicHolidays(of: ["LV"])) + holidays
        ).thenRefused(
            .papersLate(Period(9, .workingDays), needed: tenDays, by: "clause 4.3 of the rules of procedure"))
    }

    @Test func `keeps the day of its papers, though it is on record only later`() {
        let story =
            Stories.committee + on("2020-02-05", papersSent) + on("2020-02-26", Self.convened())
        #expect(Given(story).record().sittings[.spring]?.papersSent == "2020-02-05")
    }

    @Test func `is judged again when its days are corrected`() {
        let story = Stories.committee + on("2020-02-12", papersSent)
        Given(story).when(Self.convened()).thenRecords(Self.convened())
        Given(story).when(Self.convened(on: Occasion(on: "2020-02-25")), on: "2020-02-25").thenRecords(
            Self.convened(on: Occasion(on: "2020-02-25")),
            warning: .papersLate(
                Period(9, .workingDays), needed: tenDays, by: "Delegated Regulation (EU) 240/2014 (D-11b)"))
    }

    // MARK: - Committee and parts

    private func convene(established: Occasion) -> Answer {
        Given(Stories.committee).when(
            .convene(
                .spring, .committee, .init(days: Occasion(on: "2020-02-26")), established: established))
    }

    @Test func `lies after its committee was established`() {
        convene(established: Occasion(on: "2020-02-26")).thenRecords(Self.convened())
        convene(established: Occasion(on: "2020-02-27")).thenRefused(.beforeEstablishment("2020-02-27"))
    }

    @Test func `may lie in the year of which no more is known`() throws {
        let year = try #require(Occasion(from: "2020-01-01", to: "2020-12-31"))
        convene(established: year).thenRecords(Self.convened())
    }

    @Test func `may be a written window and an online session under one number (4b case 10)`() throws {
        let days = try #require(Occasion(from: "2020-05-14", to: "2020-05-27"))
        let window = try #require(Occasion(from: "2020-05-14", to: "2020-05-26"))
        let parts = [
            Sitting.Part(.written, on: window), Sitting.Part(.online, on: Occasion(on: "2020-05-27")),
        ]
        let event = Self.convened(on: days, parts: parts)
        Given(Stories.committee).when(event, on: "2020-05-27").thenRecords(event)
        let stray = parts + [Sitting.Part(.room, on: Occasion(on: "2020-05-28"))]
        Given(Stories.committee).when(Self.convened(on: days, parts: stray), on: "2020-05-27")
            .thenRefused(.partOutsideSitting(.room))
    }

    // MARK: - Observers

    private func observer(_ access: ObserverAccess?, decisionOnly: Bool) -> Answer {
        let rules = Stories.rules { rules in
            rules.general.observers = access.map { Clause($0, number: "3.4") }
        }
        return Given(Stories.committee + rules, Stories.sitting(rules: .version(1))).when(
            .sitting(
                .attended(
                    .spring,
                    .init(
                        person: .maria, capacity: .observer, presence: .present,
                        isDecisionPartOnly: decisionOnly))))
    }

    @Test func `admits observers as its rules say (4b case 17)`() {
        #expect(observer(nil, decisionOnly: false).events.count == 1)
        #expect(observer(.whole, decisionOnly: false).events.count == 1)
        #expect(observer(.decisionPart, decisionOnly: true).events.count == 1)
        observer(.decisionPart, decisionOnly: false).thenRefused(
            .observerBeyondAccess("people/maria", .decisionPart, by: "clause 3.4 of the rules of procedure"))
        observer(.notAdmitted, decisionOnly: true).thenRefused(
            .observerBeyondAccess("people/maria", .notAdmitted, by: "clause 3.4 of the rules of procedure"))
    }

    // MARK: - Absent delegations

    private static let two =
        Stories.ground + Stories.sitting() + Stories.present([(.anna, .lv), (.jonas, .lt)])
        + Stories.put(item: .item(1))

    @Test func `hears no position of a delegation that is not there`() {
        Given(Self.two).when(Stories.position(.ee, .joined)).thenRefused(.positionWhileAbsent(.ee))
        Given(Self.two).when(Stories.position(.lt, .joined))
            .thenRecords(Stories.position(.lt, .joined))
    }

    @Test func `hears an absent delegation that confirms later`() {
        Given(Self.two).when(Stories.position(.ee, .joined), on: "2020-03-04")
            .thenRecords(Stories.position(.ee, .joined))
    }

    @Test func `hears everybody in its written window`() throws {
        let days = try #require(Occasion(from: "2020-02-24", to: "2020-02-26"))
        let parts = [Sitting.Part(.written, on: days)]
        let story =
            Stories.ground + on("2020-02-24", Self.convened(on: days, parts: parts))
            + Stories.present([(.anna, .lv)], on: "2020-02-24") + Stories.put(on: "2020-02-24")
        Given(story).when(Stories.position(.ee, .joined)).thenRecords(Stories.position(.ee, .joined))
    }
}
