import Committee
import Testing

@Suite struct `A condition` {
    static let given = Given(
        Stories.ground,
        on("2020-02-26", Stories.decision(.p(1, .approvedWithConditions, conditions: ["budget", "2"]))))

    @Test func `is met or missed only while it is open`() {
        let met = Event.project(.conditionFulfilled(.p(1), condition: "budget"))
        let missed = Event.project(.conditionLapsed(.p(1), condition: "2"))
        Self.given.when(met, on: "2020-03-01").thenRecords(met)
        Self.given.when(missed, on: "2020-03-01").thenRecords(missed)
    }

    @Test func `that nobody set is refused with those that are open`() {
        Self.given.when(.project(.conditionFulfilled(.p(1), condition: "3")), on: "2020-03-01")
            .thenRefused(.conditionUnknown("3", project: "P1 ACRO1", open: ["budget", "2"]))
        Self.given.when(.project(.conditionLapsed(.p(2), condition: "2")), on: "2020-03-01")
            .thenRefused(.conditionUnknown("2", project: "P2 ACRO2", open: []))
    }

    @Test func `is not met before it was set`() {
        Self.given.when(.project(.conditionFulfilled(.p(1), condition: "2")), on: "2020-02-25")
            .thenRefused(.conditionUnknown("2", project: "P1 ACRO1", open: []))
    }

    @Test func `is not met twice`() {
        let met = Event.project(.conditionFulfilled(.p(1), condition: "2"))
        Given(
            Stories.ground,
            on("2020-02-26", Stories.decision(.p(1, .approvedWithConditions, conditions: ["budget", "2"]))),
            on("2020-03-01", met)
        )
        .when(met, on: "2020-03-02")
        .thenRefused(.conditionUnknown("2", project: "P1 ACRO1", open: ["budget"]))
    }
}

@Suite struct `A gate` {
    static let decided = on(
        "2020-02-26",
        Stories.decision(effect: .after([.commission]), .p(1, .approved), .p(2, .approved)))

    static func opened(_ gate: Decision.Gate, _ projects: UInt64...) -> Event {
        .decision(.gateOpened(.d(1), gate, projects: projects.map { .p($0) }))
    }

    static func refused(_ gate: Decision.Gate, _ projects: UInt64...) -> Event {
        .decision(.gateRefused(.d(1), gate, projects: projects.map { .p($0) }))
    }

    @Test func `opens where the decision waits for it`() {
        let event = Self.opened(.commission, 1, 2)
        Given(Stories.ground, Self.decided).when(event, on: "2020-03-20").thenRecords(event)
    }

    @Test func `that the decision does not wait for is refused`() {
        Given(Stories.ground, Self.decided).when(Self.opened(.thirdCountry, 1), on: "2020-03-20")
            .thenRefused(.gateUnknown(.thirdCountry))
        Given(Stories.ground, on("2020-02-26", Stories.decision(.p(1, .approved))))
            .when(Self.opened(.commission, 1), on: "2020-03-20")
            .thenRefused(.gateUnknown(.commission))
        Given(Stories.ground).when(Self.opened(.commission, 1)).thenRefused(.gateUnknown(.commission))
    }

    @Test func `has one answer for a project`() {
        for answer in [Self.opened(.commission, 1, 2), Self.refused(.commission, 1, 2)] {
            let given = Given(Stories.ground, Self.decided, on("2020-03-20", answer))
            given.when(Self.opened(.commission, 1, 2), on: "2020-03-21")
                .thenRefused(.gateUnknown(.commission))
            given.when(Self.refused(.commission, 1, 2), on: "2020-03-21")
                .thenRefused(.gateUnknown(.commission))
        }
    }

    @Test func `may open for one project today and for another tomorrow`() {
        let given = Given(Stories.ground, Self.decided, on("2020-03-20", Self.opened(.commission, 1)))
        let second = Self.opened(.commission, 2)
        given.when(second, on: "2020-03-21").thenRecords(second)
        given.when(Self.opened(.commission, 1), on: "2020-03-21").thenRefused(.gateUnknown(.commission))
    }

    // I-30.2(c), S36: a programme amendment has no projects, and has effect with the Commission's answer.
    @Test func `opens for a decision without projects, once`() {
        let amended = on("2020-02-26", Stories.decision(effect: .after([.commission])))
        let event = Self.opened(.commission)
        Given(Stories.ground, amended).when(event, on: "2020-03-20").thenRecords(event)
        Given(Stories.ground, amended, on("2020-03-20", event)).when(event, on: "2020-03-21")
            .thenRefused(.gateUnknown(.commission))
        Given(Stories.ground, amended, on("2020-03-20", Self.refused(.commission)))
            .when(event, on: "2020-03-21").thenRefused(.gateUnknown(.commission))
    }
}

@Suite struct `An action point` {
    @Test func `is done once`() {
        let point = ActionPoint(text: "Ask", responsible: "joint secretariat")
        let given = on("2020-02-26", .action(.given(.letterToAuthority, .spring, point)))
        let done = Event.action(.done(.letterToAuthority, .spring, note: nil))
        Given(Stories.ground, Stories.sitting(), given).when(done, on: "2020-03-01").thenRecords(done)
        Given(Stories.ground, Stories.sitting(), given, on("2020-03-01", done))
            .when(done, on: "2020-03-02").thenRefused(.actionDone)
    }
}

@Suite struct `What a delegation says or declares` {
    @Test func `needs a standing in the programme, and no vote`() {
        let stranger = Delegation(code: "XX")
        let given = Given(Stories.ground, Stories.sitting())
        for event in [
            Event.agenda(.stated(.spring, .item(1), by: stranger, words: "Hm")),
            .agenda(.interestDeclared(.spring, Interest(delegation: stranger))),
        ] {
            given.when(event).thenRefused(.notADelegation(stranger, programme: "BALT"))
        }
        let words = Event.agenda(.stated(.spring, .item(1), by: .commission, words: "Hm"))
        given.when(words).thenRecords(words)
    }
}
