import Committee
import Testing

@Suite struct `Awkward cases of sittings and procedures` {
    @Test
    func `9. A procedure broken by one member goes to a meeting, and its answers are no votes (ENPI-12.4)`() {
        let rules = Stories.rules {
            $0.general.deciding = Clause(.consensus)
            $0.general.objection = Clause(.moves, number: "ENPI-12.4")
        }
        let asked = Given(
            Stories.ground + rules + Stories.procedure(silence: .consent, rules: .version(1))
                + Stories.put(in: .letter, on: "2020-05-04")
                + on(
                    "2020-05-06", Stories.position(.lv, .inFavour, in: .letter),
                    Stories.position(.lt, .inFavour, in: .letter),
                    Stories.position(.ee, .asksForMeeting, in: .letter)))
        let proposal = asked.proposal(in: .letter)
        #expect(proposal?.outcome == .noDecision)
        #expect(
            proposal?.findings.last
                == .init(.objectionMoves, clause: "ENPI-12.4", delegations: [.ee], counted: 1))
        let moved = Given(asked, on("2020-05-07", .procedure(.movedToSitting(.letter, sitting: .spring))))
        #expect(moved.proposal(in: .letter)?.findings == [.init(.moved)])
        #expect(moved.record().proceedings(of: .letter)?.questions[.q(1)]?.positions.count == 3)
    }

    @Test func `10. One sitting in two parts has one number and two channels (P08)`() {
        let parts = [
            Sitting.Part(.written, on: Occasion(on: "2020-05-11")),
            Sitting.Part(.online, on: Occasion(on: "2020-06-09")),
        ]
        let convening = Sitting.Convening(
            number: "12", days: Occasion(on: "2020-06-09"), channels: [.written, .online], parts: parts)
        let given = Given(
            Stories.ground + on("2020-05-11", .sitting(.convened(.spring, committee: .committee, convening))))
        #expect(given.record().sittings[.spring]?.convening.parts == parts)
    }

    @Test func `11. One procedure, many decisions: each question has an outcome of its own`() {
        func declared(_ question: UInt64, _ outcome: QuestionOutcome, on day: Day) -> Story {
            on(day, .question(.outcomeDeclared(.q(question), .letter, Declaration(outcome: outcome))))
        }
        let given = Given(
            Stories.ground + Stories.procedure() + Stories.put(1, in: .letter, on: "2020-05-04")
                + Stories.put(2, in: .letter, on: "2020-05-04") + declared(1, .adopted, on: "2020-05-18")
                + declared(2, .deferred, on: "2020-05-18"))
        let questions = given.record().proceedings(of: .letter)?.questions
        #expect(questions?[.q(1)]?.declaration?.outcome == .adopted)
        #expect(questions?[.q(2)]?.declaration?.outcome == .deferred)
    }

    @Test func `16. Who is there for part of a sitting is there for those items only (ENI-22.3)`() {
        let given = Given(
            Stories.ground + Stories.sitting() + Stories.present()
                + on("2020-02-26", .sitting(.left(.spring, .kadri, before: .item(3), at: nil))))
        #expect(given.record().present(in: .spring, at: .item(2)) == [.ee, .lt, .lv])
        #expect(given.record().present(in: .spring, at: .item(3)) == [.lt, .lv])
    }

    @Test func `17. An observer who sees only the decisions makes nobody present at the discussion (P42)`() {
        let observer = Sitting.Attendance(
            person: .kadri, delegation: .ee, capacity: .observer, presence: .present, isDecisionPartOnly: true
        )
        let given = Given(
            Stories.ground + Stories.sitting()
                + on("2020-02-26", .sitting(.attended(.spring, observer))))
        #expect(given.record().present(in: .spring, at: .item(1)).isEmpty)
        #expect(given.record().sittings[.spring]?.attendance[.kadri]?.isDecisionPartOnly == true)
    }

    @Test
    func `22. Members are published or not by rule and period, and their names lie sealed (I-29.2, P15)`() {
        let rules = Stories.rules {
            $0.general.publication = Clause(
                RuleList(
                    ["members: not public", "minutes: on request"].compactMap { Publication(written: $0) }))
        }
        let held = Given(Stories.ground + rules).record().committees[.committee]?.rules.first?.rules
        #expect(held?.general.publication?.rule.written == "members: not public, minutes: on request")
        #expect(Key.personName.isSealed)
    }

    @Test
    func `23. One committee serves two periods at once, and hears whoever may vote in one of them (P26)`() {
        let both = Body.Particulars(
            code: "SIHU/MC", kind: .monitoring, name: "Monitoring Committee", programmes: [.baltic, .other])
        let given = Given(
            Stories.committee
                + on(
                    "2021-01-01",
                    .programme(
                        .registered(
                            .other,
                            .init(
                                code: "NEW", name: "New", firstYear: 2021, lastYear: 2027,
                                strand: .crossBorder))),
                    .programme(.standingSet(.other, .ua, .voting, name: nil)),
                    .committee(.established(.committee, both))))
        #expect(given.record(on: "2021-06-01").standing(of: .ua, in: .committee) == .voting)
    }
}
