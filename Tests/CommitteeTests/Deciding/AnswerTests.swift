import Committee
import Testing

@Suite struct `An answer in a written procedure` {
    static let asked =
        Stories.ground + Stories.procedure() + Stories.put(in: .letter, on: "2020-05-04")

    static func answer(_ stance: Stance, received day: Day) -> Event {
        .question(
            .positionTaken(.q(1), .letter, Position(delegation: .lv, stance: stance, received: day)))
    }

    @Test func `may be changed by a later one, and both stay on record`() {
        let first = Self.answer(.inFavour, received: "2020-05-05")
        let second = Self.answer(.objected, received: "2020-05-07")
        let given = Given(Self.asked, on("2020-05-05", first))
        given.when(second, on: "2020-05-07").thenRecords(second)
        let question = Given(given, on("2020-05-07", second)).record()
            .proceedings(of: .letter)?.questions[.q(1)]
        #expect(question?.positions.map(\.stance) == [.inFavour, .objected])
        #expect(question?.standing[.lv]?.stance == .objected)
    }

    @Test func `counts once where nothing says which came later`() {
        let first = Self.answer(.inFavour, received: "2020-05-05")
        Given(Self.asked, on("2020-05-05", first))
            .when(Self.answer(.objected, received: "2020-05-05"), on: "2020-05-05")
            .thenRefused(.delegationTwice(.lv))
    }

    @Test func `cannot come before the launch`() {
        Given(Self.asked).when(Self.answer(.inFavour, received: "2020-05-01"), on: "2020-05-01")
            .thenRefused(.beforeLaunch)
    }

    @Test(arguments: [ObjectionRule.ends, .counts])
    func `that objects ends the procedure at once, where the rules say so`(_ rule: ObjectionRule) {
        let rules = Stories.rules { $0.general.objection = Clause(rule, number: "9(5)") }
        let launched = on(
            "2020-05-04",
            .procedure(
                .launched(
                    .letter, committee: .committee,
                    .init(
                        subject: "Report", deadline: Occasion(on: "2020-05-18"), rules: .version(1)))))
        let objected = Given(
            Stories.ground + rules + launched + Stories.put(in: .letter, on: "2020-05-04")
                + on("2020-05-07", Self.answer(.objected, received: "2020-05-07")))
        let closed = Event.procedure(.closed(.letter))
        switch rule {
        case .ends: objected.when(closed, on: "2020-05-07").thenRecords(closed)
        case .moves, .counts:
            objected.when(closed, on: "2020-05-07")
                .thenRefused(
                    .closedEarly(deadline: "2020-05-18", missing: [.ee, .lt], by: nil))
        }
    }
}
