import Committee
import Testing

// What cannot be followed is refused on the day it is adopted, not on the day somebody needs it.
@Suite struct `Rules of procedure` {
    static func adopted(
        from: Day = "2020-01-01", until: Day? = nil, special: [SpecialRules] = [],
        _ fill: (inout Rules) -> Void = { _ in }
    ) -> Event {
        var rules = RulesOfProcedure(version: "1", validFrom: from, validUntil: until)
        fill(&rules.general)
        rules.special = special
        return .committee(.rulesAdopted(.committee, .version(1), rules))
    }

    static func special(_ kinds: Decision.Kind..., fill: (inout Rules) -> Void) -> SpecialRules {
        var rules = Rules()
        fill(&rules)
        return SpecialRules(kinds, rules)
    }

    static func expectRefused(
        _ contradiction: RulesContradiction, _ event: Event,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        Given(Stories.committee).when(event)
            .thenRefused(.rulesContradict(contradiction), sourceLocation: sourceLocation)
    }

    static func expectRecorded(_ event: Event, sourceLocation: SourceLocation = #_sourceLocation) {
        Given(Stories.committee).when(event).thenRecords(event, sourceLocation: sourceLocation)
    }

    @Test func `may be silent on everything`() { Self.expectRecorded(Self.adopted()) }

    @Test func `cannot end before they begin`() {
        Self.expectRefused(
            .endBeforeBeginning(from: "2020-01-02", until: "2020-01-01"),
            Self.adopted(from: "2020-01-02", until: "2020-01-01"))
        Self.expectRecorded(Self.adopted(from: "2020-01-02", until: "2020-01-02"))
    }

    @Test func `cannot ask for more delegations than there are seats`() {
        Self.expectRefused(
            .moreThanSeats(.quorum, needed: 3, seats: 2, .init("5(2)")),
            Self.adopted {
                $0.quorum = Clause(.delegations(3), number: "5(2)")
                $0.seats = Seats(written: "2").map { Clause($0) }
            })
    }

    @Test func `cannot be urgent, or end early, without a period`() {
        Self.expectRefused(
            .withoutPeriod(.urgentPeriod, .init("9(3)")),
            Self.adopted { $0.urgentPeriod = Clause(.notKnown, number: "9(3)") })
        Self.expectRefused(
            .withoutPeriod(.earlyClose, .init("9(5)")),
            Self.adopted { $0.earlyClose = Clause(.whenAllAnswered, number: "9(5)") })
        Self.expectRecorded(
            Self.adopted {
                $0.period = Clause(.notKnown)
                $0.earlyClose = Clause(.never)
            })
    }

    @Test func `cannot name one gate twice`() {
        let twice = RuleList([GateRule(.commission), GateRule(.commission, within: Period(15, .workingDays))])
        Self.expectRefused(
            .gateTwice(.commission, .init("11")), Self.adopted { $0.gates = Clause(twice, number: "11") })
    }

    // I-22.1b: what is not decided here is decided by the committee under whose responsibility it acts.
    @Test func `cannot leave anything to a committee above where there is none`() {
        let event = Self.adopted { $0.competence = Clause(.refersUpwards, number: "4.2") }
        Self.expectRefused(.nobodyAbove(.init("4.2")), event)
        Self.expectRecorded(Self.adopted { $0.competence = Clause(.decides) })
        let under = on(
            "2014-12-02",
            .committee(
                .established(
                    .committee,
                    .init(
                        code: "BALT/SC", kind: .steering, name: "Steering Committee", programmes: [.baltic],
                        under: ID(12)))))
        Given(Stories.committee, under).when(event).thenRecords(event)
    }

    @Test(arguments: [0, 4]) func `cannot ask for more delegations than may vote, nor for none`(_ needed: Int)
    {
        Self.expectRefused(
            .tooMany(.quorum, needed: needed, voting: 3, .init("5(2)")),
            Self.adopted { $0.quorum = Clause(.delegations(needed), number: "5(2)") })
        Self.expectRefused(
            .tooMany(.replies, needed: needed, voting: 3, .init("9(2)")),
            Self.adopted { $0.replies = Clause(.delegations(needed), number: "9(2)") })
        Self.expectRecorded(
            Self.adopted {
                $0.quorum = Clause(.delegations(3))
                $0.replies = Clause(.delegations(3))
            })
    }

    @Test(arguments: [(0, 3), (4, 3), (-1, 3), (1, 0), (1, -2)])
    func `cannot ask for a share that is none, or more than the whole`(_ part: Int, _ whole: Int) {
        Self.expectRefused(
            .noShare(.quorum, part, of: whole, .init()),
            Self.adopted { $0.quorum = Clause(.share(part, of: whole)) })
    }

    // ENI-23.2: a vote has to have a majority; S2: its text may not be held.
    @Test(arguments: [WayOfDeciding.vote, .consensusThenVote])
    func `cannot allow a vote without saying what carries it (ENI-23.2, S2)`(_ way: WayOfDeciding) {
        Self.expectRefused(
            .voteWithoutThreshold(.init("7(1)")), Self.adopted { $0.deciding = Clause(way, number: "7(1)") })
        for threshold in [Threshold.notKnown, .share(2, of: 3)] {
            Self.expectRecorded(
                Self.adopted {
                    $0.deciding = Clause(way)
                    $0.threshold = Clause(threshold)
                })
        }
    }

    @Test func `cannot allow a vote for one kind of question without saying what carries it`() {
        let selection = Self.special(.projectSelection) { $0.deciding = Clause(.vote, number: "7(2)") }
        Self.expectRefused(
            .voteWithoutThreshold(.init("7(2)", kind: .projectSelection)),
            Self.adopted(special: [selection]) { $0.deciding = Clause(.consensus) })
        // The general rules may say it for all.
        Self.expectRecorded(
            Self.adopted(special: [selection]) {
                $0.deciding = Clause(.consensus)
                $0.threshold = Clause(.moreThan(1, of: 2))
            })
    }

    @Test(arguments: Silence.allCases)
    func `cannot say what silence means without a period`(_ silence: Silence) {
        Self.expectRefused(
            .silenceWithoutPeriod(.init("9(4)")),
            Self.adopted { $0.silence = Clause(silence, number: "9(4)") })
        for period in [Term.notKnown, .within(Period(10, .workingDays))] {
            Self.expectRecorded(
                Self.adopted {
                    $0.silence = Clause(silence)
                    $0.period = Clause(period)
                })
        }
    }

    @Test(arguments: [
        (Period(11, .workingDays), Period(10, .workingDays), true),
        (Period(10, .workingDays), Period(10, .workingDays), false),
        (Period(3, .weeks), Period(20, .days), true), (Period(15, .days), Period(2, .weeks), true),
        (Period(14, .days), Period(2, .weeks), false), (Period(2, .months), Period(1, .months), true),
        (Period(8, .workingDays), Period(1, .weeks), true),
        // How many working days there are in eleven days, only the calendar knows.
        (Period(11, .days), Period(10, .workingDays), false), (Period(1, .months), Period(5, .days), false),
    ])
    func `cannot give more time when it is urgent`(_ urgent: Period, _ usual: Period, _ isLonger: Bool) {
        let event = Self.adopted {
            $0.period = Clause(.within(usual), number: "9(2)")
            $0.urgentPeriod = Clause(.within(urgent), number: "9(3)")
        }
        if isLonger {
            Self.expectRefused(.urgentLonger(urgent, than: usual, .init("9(3)")), event)
        } else {
            Self.expectRecorded(event)
        }
    }

    @Test func `cannot allow a second postponement where nothing can be postponed`() {
        func event(_ outcomes: [Outcome], _ permission: Permission) -> Event {
            Self.adopted {
                $0.outcomes = Clause(RuleList(outcomes), number: "8(1)")
                $0.secondPostponement = Clause(permission, number: "8(5)")
            }
        }
        Self.expectRefused(
            .postponementWithoutOutcome(.init("8(5)")), event([.approved, .rejected], .allowed))
        Self.expectRecorded(event([.approved, .rejected], .forbidden))
        Self.expectRecorded(event([.approved, .postponed], .allowed))
    }

    // ENPI-12.3: the chair acts as arbiter. One who has no vote of its own may still have to break a tie.
    @Test func `may give a casting vote to a chair that has no vote of its own (ENPI-12.3)`() {
        Self.expectRecorded(
            Self.adopted {
                $0.castingVote = Clause(.chair)
                $0.chairVote = Clause(ChairVote.none)
            })
    }

    @Test func `cannot have two rules of their own for one kind of question`() {
        let one = Self.special(.agenda, .chairmanship) { $0.deciding = Clause(.unanimity) }
        let two = Self.special(.report, .chairmanship) { $0.deciding = Clause(.consensus) }
        Self.expectRefused(.kindTwice(.chairmanship), Self.adopted(special: [one, two]))
        let same = Self.special(.agenda, .agenda) { $0.deciding = Clause(.unanimity) }
        Self.expectRefused(.kindTwice(.agenda), Self.adopted(special: [same]))
    }

    @Test func `cannot be special for nothing, or without saying anything`() {
        Self.expectRefused(
            .specialWithoutKinds, Self.adopted(special: [Self.special { $0.deciding = Clause(.unanimity) }]))
        Self.expectRefused(
            .specialWithoutRules([.agenda, .report]),
            Self.adopted(special: [Self.special(.agenda, .report) { _ in }]))
    }

    @Test(arguments: [
        (
            RulesContradiction.endBeforeBeginning(from: "2020-01-02", until: "2020-01-01"),
            "they end on 2020-01-01 before they begin on 2020-01-02. Correct `valid`."
        ),
        (
            .tooMany(.replies, needed: 4, voting: 3, .init("9(2)", kind: .agenda)),
            "for “agenda”, `replies` (9(2)) asks for 4 delegations, and 3 may vote. Correct the number, or the standings in the programme's file."
        ),
        (
            .noShare(.quorum, 4, of: 3, .init()),
            "`quorum` is 4 of 3. Write a share of the whole, like `2 of 3`."
        ),
        (
            .voteWithoutThreshold(.init("7(1)")),
            "`deciding` (7(1)) allows a vote, and no `threshold` says how many have to be in favour. Add `threshold`, or write `threshold: not known` where its text is not held."
        ),
        (
            .silenceWithoutPeriod(.init("9(4)")),
            "`silence` (9(4)) says what no answer means, and no `period` says when an answer is late. Add `period`, or write `period: not known` where its text is not held."
        ),
        (
            .urgentLonger(Period(3, .weeks), than: Period(14, .days), .init("9(3)")),
            "`urgent-period` (9(3)) is 3 weeks, longer than `period` with 14 days. Correct one of the two."
        ),
        (
            .postponementWithoutOutcome(.init("8(5)")),
            "`second-postponement` (8(5)) is allowed, and `outcomes` has no `postponed`. Add it to the outcomes, or take `second-postponement` out."
        ),
        (
            .kindTwice(.agenda),
            "two parts of `special` are for “agenda”. Name each kind in one part only."
        ),
        (
            .specialWithoutKinds,
            "a part of `special` is for no kind of question. Name the kinds under `for`."
        ),
        (
            .specialWithoutRules([.agenda, .report]),
            "the part of `special` for “agenda, report” has no rule. Add one, or take the part out."
        ),
    ])
    func `that contradict themselves are refused in words`(
        _ contradiction: RulesContradiction, _ words: String
    ) {
        #expect(
            Refusal.rulesContradict(contradiction).words
                == "These rules of procedure contradict themselves: \(words)")
    }
}
