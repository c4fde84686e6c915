import Committee
import Testing

@Suite struct `An objection in a written procedure` {
    static func proposal(
        _ rule: ObjectionRule?, _ way: WayOfDeciding? = .vote, by stance: Stance = .objected
    ) -> Proposal {
        Deliberation.procedure((.ee, .inFavour), (.lt, .inFavour), (.lv, .inFavour), (.pl, stance)) {
            $0.deciding = way.map { Clause($0, number: "7") }
            $0.threshold = Clause(.share(2, of: 3), number: "7(3)")
            $0.objection = rule.map { Clause($0, number: "9(5)") }
        }.propose()
    }

    @Test func `ends it where the rules say so`() {
        #expect(Self.proposal(.ends).outcome == .noDecision)
        #expect(
            Self.proposal(.ends).findings.last
                == .init(.objectionEnds, clause: "9(5)", delegations: [.pl], counted: 1))
    }

    // ENPI-12.4: any member may ask for examination at a meeting.
    @Test(arguments: [Stance.objected, .against, .reserved, .asksForMeeting])
    func `moves the matter to a sitting where the rules say so (ENPI-12.4)`(_ stance: Stance) {
        let proposal = Self.proposal(.moves, by: stance)
        #expect(proposal.outcome == .noDecision)
        #expect(
            proposal.findings.last == .init(.objectionMoves, clause: "9(5)", delegations: [.pl], counted: 1))
    }

    @Test func `is counted where the rules say so`() {
        let proposal = Self.proposal(.counts)
        #expect(proposal.outcome == .adopted)
        #expect(
            proposal.findings.contains(
                .init(.objectionCounts, clause: "9(5)", delegations: [.pl], counted: 1)))
    }

    @Test(arguments: [WayOfDeciding.vote, .unanimity, .consensusThenVote, nil])
    func `leaves all open where the rules do not say what it does`(_ way: WayOfDeciding?) {
        let proposal = Self.proposal(nil, way)
        #expect(proposal.outcome == .open)
        #expect(proposal.findings.last == .init(.objectionNotInRules, delegations: [.pl], counted: 1))
    }

    // Whatever it does to the procedure: there is no consensus (P26).
    @Test func `is the end of consensus, whatever the rules say of procedures`() {
        let proposal = Self.proposal(nil, .consensus)
        #expect(proposal.outcome == .noDecision)
        #expect(
            proposal.findings.last == .init(.consensusFailed, clause: "7", delegations: [.pl], counted: 1))
    }

    @Test func `is nothing of the kind in a sitting`() {
        let proposal = Deliberation.sitting((.pl, .objected)) {
            $0.deciding = Clause(.consensus)
            $0.objection = Clause(.ends)
        }.propose()
        #expect(proposal.findings.last?.code == .consensusFailed)
    }
}
