import Committee
import Testing

// 4a: what silence means is known for no Interreg programme: the rules or the papers have to say.
@Suite struct `Silence in a written procedure` {
    static func proposal(
        _ rule: Silence?, launch: Silence? = nil, way: WayOfDeciding = .consensus,
        _ answers: (Delegation, Stance)...
    ) -> Proposal? {
        Given(
            Stories.committee,
            Stories.rules {
                $0.general.deciding = Clause(way, number: "7")
                $0.general.silence = rule.map { Clause($0, number: "9(4)") }
            },
            Stories.procedure(silence: launch, rules: .version(1)),
            Stories.put(1, in: .letter, on: "2020-05-04"),
            answers.flatMap { on("2020-05-20", Stories.position($0.0, $0.1, in: .letter)) }
        ).proposal(in: .letter)
    }

    @Test func `is consent where the rules say so`() {
        let proposal = Self.proposal(.consent, (.lv, .joined))
        #expect(proposal?.outcome == .adopted)
        #expect(
            proposal?.findings.contains(
                .init(.silenceIsConsent, clause: "9(4)", delegations: [.ee, .lt], counted: 2)) == true)
    }

    @Test func `is no consent where the rules say so`() {
        let proposal = Self.proposal(.noConsent, (.lv, .joined), (.lt, .joined))
        #expect(proposal?.outcome == .noDecision)
        #expect(
            proposal?.findings.contains(
                .init(.silenceIsObjection, clause: "9(4)", delegations: [.ee], counted: 1)) == true)
        #expect(proposal?.findings.last?.delegations == [.ee])
    }

    @Test(arguments: WayOfDeciding.allCases) func `leaves all open where nothing says what it means`(
        _ way: WayOfDeciding
    ) {
        let proposal = Self.proposal(nil, way: way, (.lv, .inFavour), (.lt, .inFavour))
        #expect(proposal?.outcome == .open)
        #expect(
            proposal?.findings.contains(.init(.silenceNotInRules, delegations: [.ee], counted: 1)) == true)
    }

    @Test func `means what the papers say where the rules are silent on it`() {
        #expect(Self.proposal(nil, launch: .consent, (.lv, .joined))?.outcome == .adopted)
        #expect(Self.proposal(nil, launch: .noConsent, (.lv, .joined))?.outcome == .noDecision)
    }

    @Test func `means what the rules say where the papers say another thing`() {
        #expect(Self.proposal(.noConsent, launch: .consent, (.lv, .joined))?.outcome == .noDecision)
    }

    @Test func `that is recorded is the same as silence that is not`() {
        #expect(
            Self.proposal(.consent, (.lv, .joined), (.lt, .silent), (.ee, .silent))?.outcome == .adopted)
    }

    @Test func `does not cover an objection`() {
        let proposal = Self.proposal(.consent, (.lv, .objected))
        #expect(proposal?.outcome == .noDecision)
        #expect(
            proposal?.findings.last == .init(.consensusFailed, clause: "7", delegations: [.lv], counted: 1))
    }

    @Test func `is no matter when everybody has answered`() {
        let proposal = Self.proposal(nil, (.lv, .joined), (.lt, .joined), (.ee, .joined))
        #expect(proposal?.outcome == .adopted)
        #expect(proposal?.present == [.ee, .lt, .lv])
    }

    // ENPI-12.4, S7: the answers stay on record; moved to a sitting, they are not votes there.
    @Test func `or answers do not go with the matter to a sitting (S7)`() {
        let given = Given(
            Stories.committee, Stories.rules { $0.general.deciding = Clause(.consensus) },
            Stories.procedure(rules: .version(1)), Stories.put(1, in: .letter, on: "2020-05-04"),
            on(
                "2020-05-20", Stories.position(.ee, .joined, in: .letter),
                Stories.position(.lv, .objected, in: .letter),
                .procedure(.movedToSitting(.letter, sitting: .autumn))),
            Stories.sitting(.autumn, on: "2020-10-01", rules: .version(1)),
            Stories.put(2, in: .autumn, on: "2020-10-01"))
        let record = given.record()
        #expect(record.procedures[.letter]?.movedTo == .autumn)
        #expect(record.procedures[.letter]?.proceedings.questions[.q(1)]?.positions.count == 2)
        #expect(record.sittings[.autumn]?.proceedings.questions[.q(2)]?.positions == [])
    }
}
