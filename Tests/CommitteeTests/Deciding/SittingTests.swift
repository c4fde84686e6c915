import Committee
import Testing

@Suite struct `The rules of a sitting` {
    static func open(_ rules: Command.ChosenRules) -> Command {
        .open(.spring, .committee, chair: nil, rules: rules)
    }

    static func opened(_ rules: RulesOfProcedure.ID?) -> Event {
        .sitting(.opened(.spring, .init(chair: nil, rules: rules)))
    }

    // S37, P27: the versions of 20.10.2022, of 02.12.2022 to 27.06.2023, and from 27.06.2023.
    static let versions =
        Stories.rules(1, from: "2022-10-20", until: "2022-12-01")
        + Stories.rules(2, from: "2022-12-02", until: "2023-06-27") + Stories.rules(3, from: "2023-06-27")
        + convened

    /// A long sitting, so that each day can be asked for.
    private static let convened: Story = on(
        "2022-10-19",
        .sitting(
            .convened(
                .spring, committee: .committee,
                .init(days: Occasion(from: "2022-10-19", to: "2023-07-01") ?? Occasion(on: "2022-10-19")))))

    @Test(
        arguments: [
            ("2022-12-01", 1), ("2022-12-02", 2), ("2023-06-26", 2), ("2023-06-28", 3),
        ] as [(Day, UInt64)])
    func `are those of the day (S37)`(_ day: Day, _ version: UInt64) {
        Given(Stories.committee, Self.versions).when(Self.open(.ofTheDay), on: day)
            .thenRecords(Self.opened(.version(version)))
    }

    @Test func `must be chosen where two versions overlap (S37)`() {
        Given(Stories.committee, Self.versions).when(Self.open(.ofTheDay), on: "2023-06-27")
            .thenRefused(.rulesOverlap(["version 2", "version 3"]))
    }

    @Test func `that were chosen are kept, overlap or not (S37)`() {
        Given(Stories.committee, Self.versions).when(Self.open(.version("version 2")), on: "2023-06-27")
            .thenRecords(Self.opened(.version(2)))
    }

    @Test func `that nobody chose are not invented by an override`() {
        Given(Stories.committee, Self.versions)
            .when(Self.open(.ofTheDay), on: "2023-06-27", nevertheless: true)
            .thenRecords(Self.opened(nil), finding: .rulesOverlap)
    }

    @Test func `of a version that is not on record are refused with those that are`() {
        Given(Stories.committee, Self.versions).when(Self.open(.version("4")), on: "2023-07-01")
            .thenRefused(
                .rulesVersionUnknown("4", held: ["version 1", "version 2", "version 3"]))
        Given(Stories.committee).when(Self.open(.version("4")))
            .thenRefused(.rulesVersionUnknown("4", held: []))
    }

    @Test func `may be not held, or none in force`() {
        Given(Stories.committee, Self.versions).when(Self.open(.notHeld), on: "2023-07-01")
            .thenRecords(Self.opened(nil))
        Given(Stories.committee, Self.versions).when(Self.open(.ofTheDay), on: "2022-10-19")
            .thenRecords(Self.opened(nil))
    }

    @Test func `bind a written procedure as well`() {
        let launch = Procedure.Launch(subject: "Report")
        var ruled = launch
        ruled.rules = .version(2)
        Given(Stories.committee, Self.versions)
            .when(.launch(.letter, .committee, launch, rules: .ofTheDay), on: "2023-01-10")
            .thenRecords(.procedure(.launched(.letter, committee: .committee, ruled)))
    }
}

@Suite struct `Attendance` {
    static func attended(
        _ person: Person.ID, _ delegation: Delegation?, _ capacity: Mandate.Capacity
    ) -> Event {
        .sitting(
            .attended(
                .spring,
                .init(
                    person: person, delegation: delegation, mandate: .of(person), capacity: capacity,
                    presence: .present, channel: .online)))
    }

    // Deputies come when they are named: Jānis is not counted because Anna has a mandate.
    @Test func `of everybody is that of members and of those who serve the sitting`() {
        Given(Stories.committee, Stories.sitting())
            .when(.everyonePresent(.spring, .committee, channel: .online, except: []))
            .thenRecords(
                Self.attended(.anna, .lv, .head), Self.attended(.jonas, .lt, .head),
                Self.attended(.kadri, .ee, .member), Self.attended(.maria, nil, .secretary))
    }

    @Test func `of everybody leaves out those who are named`() {
        Given(Stories.committee, Stories.sitting())
            .when(.everyonePresent(.spring, .committee, channel: .online, except: [.jonas, .maria]))
            .thenRecords(Self.attended(.anna, .lv, .head), Self.attended(.kadri, .ee, .member))
    }

    @Test func `of everybody is by the mandates of the day`() {
        let given = Given(
            Stories.committee, Stories.sitting(),
            on("2020-02-25", .committee(.mandateEnded(.committee, .of(.jonas), person: .jonas))),
            on(
                "2020-02-27",
                .committee(
                    .mandateGiven(
                        .committee, .of(.stranger),
                        Mandate(person: .stranger, delegation: .lt, capacity: .head)))))
        given.when(.everyonePresent(.spring, .committee, channel: .online, except: []))
            .thenRecords(
                Self.attended(.anna, .lv, .head), Self.attended(.kadri, .ee, .member),
                Self.attended(.maria, nil, .secretary))
    }

    @Test func `of a deputy is completed from the deputy's own mandate`() {
        Given(Stories.committee, Stories.sitting())
            .when(
                .attend(
                    .spring, .committee,
                    .init(person: .janis, presence: .present, inPlaceOf: .anna, channel: .room))
            )
            .thenRecords(
                .sitting(
                    .attended(
                        .spring,
                        .init(
                            person: .janis, delegation: .lv, mandate: .of(.janis), capacity: .deputy,
                            presence: .present, inPlaceOf: .anna, channel: .room))))
    }

    @Test func `of a guest is recorded without mandate and capacity`() {
        let guest = Sitting.Attendance(person: .stranger, presence: .guest)
        Given(Stories.committee, Stories.sitting()).when(.attend(.spring, .committee, guest))
            .thenRecords(.sitting(.attended(.spring, guest)))
    }

    @Test func `that was not published is said so once`() {
        let event = Event.sitting(.attendanceNotPublished(.spring))
        Given(Stories.committee, Stories.sitting()).when(event)
            .thenRecords(event, warning: .attendanceNotPublished)
    }

    @Test func `is impossible in a sitting that was cancelled`() throws {
        let cancelled = on("2020-02-20", .sitting(.cancelled(.spring, reason: nil)))
        let given = Given(
            Stories.ground,
            on(
                "2020-02-01",
                .sitting(
                    .convened(
                        .spring, committee: .committee,
                        .init(days: try #require(Occasion(from: "2020-02-19", to: "2020-02-26")))))),
            cancelled)
        given.when(
            .attend(.spring, .committee, .init(person: .anna, presence: .present)), nevertheless: true
        ).thenRefused(.sittingCancelled)
        given.when(Self.opened).thenRefused(.sittingCancelled)
        given.when(Stories.decision(.p(1, .approved))).thenRefused(.sittingCancelled)
        given.when(Self.opened, on: "2020-02-19").thenRecords(Self.opened)
    }

    static let opened = Event.sitting(.opened(.spring, .init()))
}

@Suite struct `A mandate` {
    @Test func `is ended by naming its holder`() {
        Given(Stories.committee).when(.endMandate(.committee, .anna))
            .thenRecords(.committee(.mandateEnded(.committee, .of(.anna), person: .anna)))
    }

    @Test func `cannot be ended for somebody who has none on that day`() {
        Given(Stories.committee).when(.endMandate(.committee, .stranger))
            .thenRefused(.noMandateToEnd(Person.ID.stranger.hex))
        Given(Stories.committee).when(.endMandate(.committee, .anna), on: "2014-11-30")
            .thenRefused(.noMandateToEnd(Person.ID.anna.hex))
    }

    @Test func `given for a time covers its last day and no more`() throws {
        let mandate = Mandate(person: .stranger, delegation: .lv, capacity: .adviser, until: "2020-06-30")
        let given = on("2020-01-01", .committee(.mandateGiven(.committee, .of(.stranger), mandate)))
        let committee = try #require(Given(Stories.committee, given).record().committees[.committee])
        let days: [Day] = ["2019-12-31", "2020-01-01", "2020-06-30", "2020-07-01"]
        #expect(
            days.map { day in committee.mandates(on: day).contains { $0.id == .of(.stranger) } }
                == [false, true, true, false])
    }

    // Identities are random: the same committee would be listed otherwise in each register.
    @Test func `stands after those that were given before it, whatever its identity`() throws {
        let mandates = [(9, "2019-01-01"), (3, "2020-01-01"), (6, "2018-01-01")] as [(UInt64, Day)]
        let given = mandates.flatMap { number, day in
            on(
                day,
                .committee(
                    .mandateGiven(
                        .committee, ID(number),
                        Mandate(person: .stranger, delegation: .lv, capacity: .adviser))))
        }
        let committee = try #require(Given(Stories.committee, given).record().committees[.committee])
        let listed = committee.mandates(on: "2020-06-30").filter { $0.held.mandate.person == .stranger }
        #expect(listed.map(\.held.from) == ["2018-01-01", "2019-01-01", "2020-01-01"])
    }
}
