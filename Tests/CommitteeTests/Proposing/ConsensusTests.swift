import Committee
import Testing

@Suite struct `Consensus` {
    static func proposal(_ way: WayOfDeciding, _ said: (Delegation, Stance)...) -> Proposal {
        var deliberation = Deliberation.sitting {
            $0.deciding = Clause(way, number: "7(1)")
            $0.threshold = Clause(.moreThan(1, of: 2), number: "7(3)")
            $0.abstention = Clause(.notCounted, number: "7(4)")
        }
        deliberation.voices = said.map { .init($0, $1) }
        return deliberation.propose()
    }

    // P26: no consensus is not a rejection; the matter stays open.
    @Test(arguments: [Stance.objected, .against, .asksForMeeting])
    func `fails by one objection, and then there is no decision (P26, S13)`(_ stance: Stance) {
        let proposal = Self.proposal(.consensus, (.pl, stance))
        #expect(proposal.outcome == .noDecision)
        #expect(
            proposal.findings.last == .init(.consensusFailed, clause: "7(1)", delegations: [.pl], counted: 1))
    }

    @Test func `waits where all who withhold it only reserved their position`() {
        let proposal = Self.proposal(.consensus, (.lv, .reserved), (.pl, .reserved))
        #expect(proposal.outcome == .noDecision)
        #expect(
            proposal.findings.last
                == .init(.consensusReserved, clause: "7(1)", delegations: [.lv, .pl], counted: 2))
    }

    @Test func `has failed where one reserved and another objected`() {
        let proposal = Self.proposal(.consensus, (.lv, .reserved), (.pl, .objected))
        #expect(
            proposal.findings.last
                == .init(.consensusFailed, clause: "7(1)", delegations: [.lv, .pl], counted: 2))
    }

    @Test func `is reached once a reservation is lifted`() {
        let proposal = Self.proposal(.consensus, (.pl, .reserved), (.pl, .joined))
        #expect(proposal.findings.last == .init(.consensusReached, clause: "7(1)"))
    }

    @Test(arguments: [WayOfDeciding.consensus, .unanimity])
    func `of nobody adopts nothing: where all abstained, all is open`(_ way: WayOfDeciding) {
        let proposal = Self.proposal(
            way, (.ee, .abstained), (.lt, .abstained), (.lv, .abstained), (.pl, .abstained))
        #expect(proposal.outcome == .open)
        #expect(proposal.findings.last == .init(.nobodyConsented))
    }

    // ENI-23.2: it strives for consensus, and may take certain decisions by vote.
    @Test func `that fails may give way to a vote, which nobody has taken yet (ENI-23.2)`() {
        let proposal = Self.proposal(.consensusThenVote, (.pl, .objected))
        #expect(proposal.outcome == .noDecision)
        #expect(
            proposal.findings.suffix(2) == [
                .init(.consensusFailed, clause: "7(1)", delegations: [.pl], counted: 1),
                .init(.voteMayBeTaken, clause: "7(1)"),
            ])
    }

    @Test(arguments: [Stance.inFavour, .abstained])
    func `that fails gives way to the vote that was taken (ENI-23.2)`(_ stance: Stance) {
        let proposal = Self.proposal(
            .consensusThenVote, (.ee, .inFavour), (.lt, .inFavour), (.lv, stance), (.pl, .objected))
        #expect(proposal.outcome == .adopted)
        #expect(proposal.findings.suffix(2).map(\.code).last == .voteCarried)
        #expect(proposal.findings.contains { $0.code == .consensusFailed })
    }

    @Test func `that is reached needs no vote`() {
        let proposal = Self.proposal(.consensusThenVote, (.ee, .joined))
        #expect(proposal.findings.last == .init(.consensusReached, clause: "7(1)"))
    }

    @Test func `or any other way has to be in the rules (I-28.2)`() {
        let deliberation = Deliberation.sitting((.ee, .inFavour)) { $0.noPosition = Clause(.consent) }
        #expect(deliberation.outcome == .open)
        #expect(deliberation.steps.last == .init(.wayNotInRules))
    }
}
