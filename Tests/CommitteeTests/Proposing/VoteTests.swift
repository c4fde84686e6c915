import Committee
import Testing

// The threshold is the committee's own; nothing is put in its place (ENPI-12.2, S2).
@Suite struct `A vote` {
    static func deliberation(
        _ threshold: Threshold?, _ said: [(Delegation, Stance)] = [], casting rule: CastingVote? = nil,
        tally: Tally? = nil, casting: Stance? = nil, present: [Delegation]? = Deliberation.four
    ) -> Deliberation {
        var deliberation = Deliberation.sitting(present: present, tally: tally, casting: casting) {
            $0.deciding = Clause(.vote, number: "7(1)")
            $0.threshold = threshold.map { Clause($0, number: "7(3)") }
            $0.castingVote = rule.map { Clause($0, number: "7(5)") }
            $0.abstention = Clause(.notCounted, number: "7(4)")
            $0.absence = Clause(.read(.notCounted), number: "7(4)")
            $0.noPosition = Clause(.notCounted, number: "7(4)")
        }
        deliberation.voices = said.map { .init($0, $1) }
        return deliberation
    }

    static func votes(_ inFavour: Int, _ against: Int) -> [(Delegation, Stance)] {
        Deliberation.four.enumerated().compactMap { index, delegation in
            index < inFavour
                ? (delegation, .inFavour) : index < inFavour + against ? (delegation, .against) : nil
        }
    }

    @Test func `cannot be evaluated without a threshold (ENPI-12.2, S2)`() {
        #expect(Self.deliberation(nil, Self.votes(3, 1)).outcome == .open)
        #expect(Self.deliberation(nil, Self.votes(3, 1)).steps == [.init(.thresholdNotInRules)])
    }

    @Test func `cannot be evaluated where the threshold is not known (S2)`() {
        let steps = Self.deliberation(.notKnown, Self.votes(2, 1)).steps
        #expect(Self.deliberation(.notKnown, Self.votes(2, 1)).outcome == .open)
        #expect(steps.last == .init(.thresholdNotKnown, clause: "7(3)"))
    }

    // Fractions are never rounded: two thirds of four are three, and half is not more than half.
    @Test(arguments: [
        (Threshold.share(2, of: 3), 2, 1, 2, true), (.share(2, of: 3), 2, 2, 3, false),
        (.share(2, of: 3), 3, 1, 3, true), (.share(1, of: 2), 2, 2, 2, true),
        (.moreThan(1, of: 2), 2, 2, 3, false), (.moreThan(1, of: 2), 2, 1, 2, true),
        (.share(3, of: 4), 3, 1, 3, true), (.share(3, of: 4), 2, 1, 3, false),
        (.share(1, of: 1), 3, 1, 4, false), (.moreThan(2, of: 3), 2, 1, 3, false),
    ])
    func `is carried by the share the rules name, never rounded down`(
        _ threshold: Threshold, _ inFavour: Int, _ against: Int, _ needed: Int, _ isCarried: Bool
    ) {
        let deliberation = Self.deliberation(threshold, Self.votes(inFavour, against))
        #expect(deliberation.outcome == (isCarried ? .adopted : .notAdopted))
        let step = deliberation.steps.last
        #expect(step?.code == (isCarried ? .voteCarried : .voteLost))
        #expect(step?.clause == "7(3)")
        #expect(step?.needed == needed)
        #expect(step?.counted == inFavour)
        #expect(step?.total == inFavour + against)
    }

    @Test func `names who carried it, or who defeated it`() {
        #expect(
            Self.deliberation(.share(1, of: 2), Self.votes(2, 1)).steps.last?.delegations == [.ee, .lt])
        #expect(
            Self.deliberation(.share(2, of: 3), Self.votes(1, 2)).steps.last?.delegations == [.lt, .lv])
    }

    @Test func `in which nobody voted is open`() {
        let deliberation = Self.deliberation(.share(1, of: 2), [(.ee, .abstained)])
        #expect(deliberation.outcome == .open)
        #expect(deliberation.steps.last == .init(.nobodyVoted))
    }

    // Casting vote: none known (4a). Only where the rules give one.
    @Test func `that is tied is lost without a casting vote`() {
        for rule in [CastingVote.none, nil] {
            let deliberation = Self.deliberation(
                .moreThan(1, of: 2), Self.votes(2, 2), casting: rule, casting: .inFavour)
            #expect(deliberation.outcome == .notAdopted)
            #expect(deliberation.steps.last?.code == .voteLost)
        }
    }

    @Test(arguments: [
        (Stance?.some(.inFavour), Proposal.Step.Code.castingInFavour, ProposedOutcome.adopted),
        (.against, .castingAgainst, .notAdopted), (nil, .castingNotGiven, .open),
        (.abstained, .castingNotGiven, .open),
    ])
    func `that is tied is decided by the chair's casting vote where the rules give one`(
        _ casting: Stance?, _ code: Proposal.Step.Code, _ outcome: ProposedOutcome
    ) {
        let deliberation = Self.deliberation(
            .moreThan(1, of: 2), Self.votes(2, 2), casting: .chair, casting: casting)
        #expect(deliberation.outcome == outcome)
        #expect(deliberation.steps.last == .init(code, clause: "7(5)", needed: 3, counted: 2, total: 4))
    }

    // A tie is half: where two thirds are asked for, the chair's voice makes no two thirds of it.
    @Test func `by more than half knows no casting vote`() {
        let deliberation = Self.deliberation(
            .share(2, of: 3), Self.votes(2, 2), casting: .chair, casting: .inFavour)
        #expect(deliberation.steps.last?.code == .voteLost)
    }

    @Test func `is not decided by the chair where it is not tied`() {
        let deliberation = Self.deliberation(
            .moreThan(1, of: 2), Self.votes(1, 2), casting: .chair, casting: .inFavour)
        #expect(deliberation.outcome == .notAdopted)
    }

    @Test func `counted without names is as good as one by name`() {
        let deliberation = Self.deliberation(
            .share(2, of: 3), tally: Tally(inFavour: 2, against: 1, abstained: 1))
        #expect(deliberation.outcome == .adopted)
        #expect(
            deliberation.steps == [
                .init(.abstentionNotCounted, clause: "7(4)", counted: 1),
                .init(.voteCarried, clause: "7(3)", needed: 2, counted: 2, total: 3),
            ])
    }

    @Test func `counted without names leaves those present beyond the count unheard`() {
        let deliberation = Self.deliberation(
            .share(2, of: 3), tally: Tally(inFavour: 2, against: 0), present: [.ee, .lt, .lv])
        #expect(deliberation.outcome == .open)
        #expect(
            deliberation.steps == [
                .init(.absenceNotCounted, clause: "7(4)", delegations: [.pl], counted: 1),
                .init(.notHeard, counted: 1),
            ])
    }

    @Test func `by name goes before a count without names`() {
        let deliberation = Self.deliberation(
            .share(2, of: 3), Self.votes(4, 0), tally: Tally(inFavour: 0, against: 4))
        #expect(deliberation.outcome == .adopted)
    }

    @Test func `by name goes before a count that does not hold the names, or has no voice beside them`() {
        for tally in [Tally(inFavour: 1, against: 3), Tally(inFavour: 2, against: 0)] {
            var deliberation = Self.deliberation(
                .share(2, of: 3), [(.ee, .inFavour), (.lt, .inFavour)], tally: tally)
            deliberation.rules.noPosition = Clause(.notCounted, number: "7(5)")
            #expect(deliberation.outcome == .adopted)
            #expect(
                deliberation.steps.last
                    == .init(
                        .voteCarried, clause: "7(3)", delegations: [.ee, .lt], needed: 2, counted: 2, total: 2
                    ))
        }
    }

    // "In favour 3, against 1 (EE)": who was in favour was not written down.
    @Test func `counted with only some names has those names, and counts the others`() {
        let deliberation = Self.deliberation(
            .share(2, of: 3), [(.ee, .against)], tally: Tally(inFavour: 3, against: 1))
        #expect(deliberation.outcome == .adopted)
        #expect(
            deliberation.steps == [
                .init(.voteCarried, clause: "7(3)", needed: 3, counted: 3, total: 4)
            ])
        let lost = Self.deliberation(
            .share(2, of: 3), [(.ee, .against)], tally: Tally(inFavour: 1, against: 2, abstained: 1))
        #expect(
            lost.steps.last
                == .init(
                    .voteLost, clause: "7(3)", delegations: [.ee], needed: 2, counted: 1, total: 3))
    }

    @Test func `whose count nobody contradicts is a vote after consensus failed`() {
        var deliberation = Self.deliberation(
            .share(2, of: 3), tally: Tally(inFavour: 3, against: 1))
        deliberation.rules.deciding = Clause(.consensusThenVote, number: "7(1)")
        #expect(deliberation.steps.map(\.code) == [.consensusFailed, .voteCarried])
    }

    @Test func `that needs the absent to confirm is carried ad referendum`() {
        var deliberation = Self.deliberation(
            .share(2, of: 3), [(.ee, .inFavour), (.lt, .inFavour)], present: [.ee, .lt])
        deliberation.rules.absence = Clause(.confirms(within: Period(14, .days)), number: "8")
        #expect(deliberation.outcome == .adReferendum)
    }
}
