import Committee
import Testing

// Both votes stay on record; which of them counts is for the rules to say.
@Suite struct `A repeated vote` {
    static func deliberation(_ rule: RepeatedVote?) -> Deliberation {
        var deliberation = Deliberation.sitting(
            (.ee, .inFavour), (.lt, .inFavour), (.lv, .inFavour), (.pl, .inFavour)
        ) {
            $0.deciding = Clause(.unanimity, number: "7")
            $0.repeatedVote = rule.map { Clause($0, number: "7(6)") }
        }
        deliberation.round = 2
        deliberation.voices += [
            .init(.ee, .inFavour, round: 2), .init(.lt, .inFavour, round: 2),
            .init(.lv, .inFavour, round: 2), .init(.pl, .against, round: 2),
        ]
        return deliberation
    }

    @Test func `leaves all open where the rules do not say which counts`() {
        let proposal = Self.deliberation(nil).propose()
        #expect(proposal.outcome == .open)
        #expect(proposal.findings == [.init(.repetitionNotInRules)])
    }

    @Test func `changes nothing where the first counts`() {
        #expect(Self.deliberation(.first).outcome == .adopted)
        #expect(Self.deliberation(.first).steps.first == .init(.firstVoteCounts, clause: "7(6)"))
    }

    @Test func `stands in the place of the first where the last counts`() {
        #expect(Self.deliberation(.last).outcome == .notAdopted)
        #expect(
            Self.deliberation(.last).steps == [
                .init(.lastVoteCounts, clause: "7(6)"),
                .init(.notUnanimous, clause: "7", delegations: [.pl], counted: 1),
            ])
    }

    @Test func `is not asked about while there is only one`() {
        var deliberation = Self.deliberation(nil)
        deliberation.round = 1
        #expect(deliberation.steps == [.init(.unanimous, clause: "7")])
    }
}
