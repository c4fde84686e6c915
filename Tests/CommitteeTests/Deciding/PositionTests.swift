import Committee
import Testing

@Suite struct `A position` {
    static let question = Stories.sitting() + Stories.put(1, item: .item(2), projects: [.p(1)])

    // S1, ENPI-12.2: one country, one vote, whatever the number of its representatives.
    @Test func `is taken once by a delegation, however many sit for it (S1)`() {
        Given(Stories.ground, Self.question, on("2020-02-26", Stories.position(.lv, .inFavour, by: .anna)))
            .when(Stories.position(.lv, .inFavour, by: .janis))
            .thenRefused(.delegationTwice(.lv))
    }

    @Test(arguments: [Stance.joined, .inFavour, .against, .abstained, .recused, .notEntitled])
    func `once said is not said otherwise`(_ first: Stance) {
        Given(Stories.ground, Self.question, on("2020-02-26", Stories.position(.lv, first)))
            .when(Stories.position(.lv, .joined), nevertheless: true)
            .thenRefused(.delegationTwice(.lv))
    }

    @Test(arguments: [Stance.reserved, .objected, .noPosition, .silent])
    func `left open may be followed by joining, and both stay on record`(_ first: Stance) {
        let given = Given(Stories.ground, Self.question, on("2020-02-26", Stories.position(.lv, first)))
        let joined = Stories.position(.lv, .joined)
        given.when(joined).thenRecords(joined)
        let after = Given(
            Stories.ground, Self.question, on("2020-02-26", Stories.position(.lv, first), joined))
        let question = after.record().sittings[.spring]?.proceedings.questions[.q(1)]
        #expect(question?.positions.map(\.stance) == [first, .joined])
        #expect(question?.standing[.lv]?.stance == .joined)
    }

    @Test func `of one delegation leaves the others free`() {
        let joined = Stories.position(.lt, .joined)
        Given(Stories.ground, Self.question, on("2020-02-26", Stories.position(.lv, .joined)))
            .when(joined).thenRecords(joined)
    }

    @Test func `on one question leaves the next one free`() {
        let joined = Stories.position(.lv, .joined, on: 2)
        Given(
            Stories.ground, Self.question, Stories.put(2), on("2020-02-26", Stories.position(.lv, .joined))
        )
        .when(joined).thenRecords(joined)
    }

    // S4, P30: the chair is the head of the managing authority, which is no delegation.
    @Test func `is not taken by a chair who stands for no delegation (S4)`() {
        Given(Stories.ground, Self.question)
            .when(Stories.position(.authority, .inFavour), nevertheless: true)
            .thenRefused(.notADelegation(.authority, programme: "BALT"))
    }

    // S21, P12: UA and the Commission sit without vote.
    @Test(arguments: [(Delegation.ua, Standing.withoutVote), (.commission, .advisory)])
    func `is against the rules where the delegation has no vote (S21)`(
        _ delegation: Delegation, _ standing: Standing
    ) {
        let position = Stories.position(delegation, .inFavour)
        let given = Given(Stories.ground, Self.question)
        given.when(position).thenRefused(.positionWithoutVote(delegation, standing))
        given.when(position, nevertheless: true).thenRecords(position, finding: .positionWithoutVote)
    }

    @Test(arguments: [Stance.notEntitled, .noPosition]) func `may say that somebody had none`(
        _ stance: Stance
    ) {
        let position = Stories.position(.ua, stance)
        Given(Stories.ground, Self.question).when(position).thenRecords(position)
    }

    // P05: suspended from a day on; 4b case 4: earlier positions keep the standing of their own day.
    @Test func `follows the standing of its own day`() {
        let suspended = on(
            "2020-03-08", .programme(.standingSet(.baltic, .ee, .suspended, name: nil)))
        let given = Given(Stories.ground, Self.question, suspended)
        let position = Stories.position(.ee, .inFavour)
        given.when(position, on: "2020-02-26").thenRecords(position)
        given.when(position, on: "2020-03-08").thenRefused(.positionWithoutVote(.ee, .suspended))
    }

    @Test func `is against the rules from a delegation that takes no part`() {
        let given = Given(Stories.ground, Self.question, on("2020-02-26", Self.interest(.noPart)))
        let position = Stories.position(.lv, .joined)
        given.when(position).thenRefused(.positionWhileRecused(.lv))
        given.when(position, nevertheless: true).thenRecords(position, finding: .positionWhileRecused)
        let note = Stories.position(.lv, .recused)
        given.when(note).thenRecords(note)
    }

    @Test(arguments: [Interest.Consequence.none, .notSaid])
    func `stays free where the interest is said to have no consequence, or none is said`(
        _ consequence: Interest.Consequence
    ) {
        let position = Stories.position(.lv, .joined)
        Given(Stories.ground, Self.question, on("2020-02-26", Self.interest(consequence)))
            .when(position).thenRecords(position)
    }

    // D6: the ministry is a partner in one project of thirty-one.
    @Test func `stays free on questions about other projects`() {
        let position = Stories.position(.lv, .joined, on: 2)
        Given(
            Stories.ground, Self.question, Stories.put(2, projects: [.p(2)]),
            on("2020-02-26", Self.interest(.leftRoom))
        )
        .when(position).thenRecords(position)
    }

    @Test func `stays free where there is declared to be no interest`() {
        let none = Event.agenda(
            .interestDeclared(.spring, Interest(delegation: .lv, isNone: true, forDelegation: .noPart)))
        let position = Stories.position(.lv, .joined)
        Given(Stories.ground, Self.question, on("2020-02-26", none)).when(position).thenRecords(position)
    }

    @Test func `is against the rules from somebody without a mandate`() {
        let position = Stories.position(.lv, .joined, by: .jonas)
        let given = Given(Stories.ground, Self.question)
        given.when(position).thenRefused(.positionWithoutMandate("people/jonas", .lv))
        given.when(position, nevertheless: true).thenRecords(position, finding: .positionWithoutMandate)
    }

    @Test func `follows the mandates of its own day`() {
        let ended = on("2020-02-25", .committee(.mandateEnded(.committee, .of(.anna), person: .anna)))
        let position = Stories.position(.lv, .joined, by: .anna)
        Given(Stories.ground, Self.question, ended).when(position)
            .thenRefused(.positionWithoutMandate("people/anna", .lv))
        // The mandate still covers the day on which it ends.
        let last = on("2020-02-26", .committee(.mandateEnded(.committee, .of(.anna), person: .anna)))
        Given(Stories.ground, Self.question, last).when(position).thenRecords(position)
    }

    @Test func `is known by nobody's name where it is refused`() {
        let position = Stories.position(.lv, .joined, by: .stranger)
        Given(Stories.ground, Self.question).when(position)
            .thenRefused(.positionWithoutMandate(Person.ID.stranger.hex, .lv))
    }

    @Test func `warns when it did not need to be taken nevertheless`() {
        let position = Stories.position(.lv, .joined)
        Given(Stories.ground, Self.question).when(position, nevertheless: true)
            .thenRecords(position, warning: .overrideNotNeeded)
    }

    // S44 (LV-1): the sub-committee's advice and the delegate's position are two facts.
    @Test func `of a written procedure is judged as in a sitting`() {
        let question = Stories.procedure() + Stories.put(1, in: .letter, on: "2020-05-04")
        let position = Stories.position(.ua, .against, in: .letter)
        Given(Stories.ground, question).when(position, on: "2020-05-20")
            .thenRefused(.positionWithoutVote(.ua, .withoutVote))
    }

    static func interest(_ consequence: Interest.Consequence) -> Event {
        .agenda(
            .interestDeclared(
                .spring,
                Interest(
                    delegation: .lv, project: .p(1), nature: "partner", forPerson: .leftRoom,
                    forDelegation: consequence)))
    }
}

@Suite struct `Everybody's position` {
    static let everyone = Command.everyoneTakes(.q(1), .spring, .committee, .joined, round: 1, except: [])

    @Test func `is that of each delegation with a vote`() {
        Given(Stories.ground, Stories.sitting(), Stories.put())
            .when(Self.everyone)
            .thenRecords(
                Stories.position(.ee, .joined), Stories.position(.lt, .joined),
                Stories.position(.lv, .joined))
    }

    @Test func `leaves out those who are named`() {
        Given(Stories.ground, Stories.sitting(), Stories.put())
            .when(.everyoneTakes(.q(1), .spring, .committee, .joined, round: 1, except: [.lt]))
            .thenRecords(Stories.position(.ee, .joined), Stories.position(.lv, .joined))
    }

    @Test func `leaves out who takes no part`() {
        Given(
            Stories.ground, Stories.sitting(), Stories.put(projects: [.p(1)]),
            on("2020-02-26", `A position`.interest(.noPart))
        )
        .when(Self.everyone)
        .thenRecords(Stories.position(.ee, .joined), Stories.position(.lt, .joined))
    }

    @Test func `leaves out who is not in the room, where attendance is on record`() {
        Given(
            Stories.ground, Stories.sitting(), Stories.present([(.anna, .lv), (.jonas, .lt)]), Stories.put()
        )
        .when(Self.everyone)
        .thenRecords(Stories.position(.lt, .joined), Stories.position(.lv, .joined))
    }

    @Test func `does not silence a delegation that objected for good`() {
        Given(
            Stories.ground, Stories.sitting(), Stories.put(),
            on("2020-02-26", Stories.position(.lv, .against))
        )
        .when(Self.everyone)
        .thenRefused(.delegationTwice(.lv))
    }

    @Test func `lets a delegation join that had reserved its position`() {
        Given(
            Stories.ground, Stories.sitting(), Stories.put(),
            on("2020-02-26", Stories.position(.lv, .reserved))
        )
        .when(Self.everyone)
        .thenRecords(
            Stories.position(.ee, .joined), Stories.position(.lt, .joined), Stories.position(.lv, .joined))
    }
}
