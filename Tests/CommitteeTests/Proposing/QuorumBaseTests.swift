import Committee
import Testing

// What a recusal does to the base of a quorum is asked for in practice, and known from no text (4a).
@Suite struct `The base of a quorum` {
    static func deliberation(
        _ quorum: Quorum, _ recusal: Recusal?, present: [Delegation]?, recused: [Delegation] = [.lv]
    ) -> Deliberation {
        .sitting(present: present, recused: recused) {
            $0.quorum = Clause(quorum, number: "5(2)")
            $0.recusal = recusal.map { Clause($0, number: "10(3)") }
            $0.deciding = Clause(.consensus, number: "7")
            $0.absence = Clause(.read(.notCounted))
        }
    }

    static func step(_ deliberation: Deliberation) -> Proposal.Step? {
        deliberation.steps.first { $0.code == .quorumMet || $0.code == .quorumMissed }
    }

    @Test func `is left by a recusal where the rules say so`() {
        #expect(
            Self.step(Self.deliberation(.share(2, of: 3), .leavesBase, present: [.ee, .lt, .lv]))
                == .init(
                    .quorumMet, clause: "5(2)", delegations: [.ee, .lt], needed: 2, counted: 2, total: 3))
    }

    @Test func `keeps who is recused where the rules say so`() {
        #expect(
            Self.step(Self.deliberation(.share(2, of: 3), .staysInBase, present: [.ee, .lt, .lv]))
                == .init(
                    .quorumMet, clause: "5(2)", delegations: [.ee, .lt, .lv], needed: 3, counted: 3, total: 4)
        )
    }

    @Test func `does not matter where both give the same answer`() {
        #expect(Self.step(Self.deliberation(.share(2, of: 3), nil, present: [.ee, .lt, .lv]))?.total == 3)
    }

    @Test func `leaves all open where it matters and the rules do not say`() {
        let deliberation = Self.deliberation(.delegations(3), nil, present: [.ee, .lt, .lv])
        #expect(deliberation.outcome == .open)
        #expect(deliberation.steps.last == .init(.recusalNotInRules, delegations: [.lv]))
    }

    @Test func `is all who may vote where nobody is recused`() {
        let quorum = Self.deliberation(.all, nil, present: [.ee, .lt, .lv], recused: [])
        #expect(quorum.outcome == .noDecision)
        #expect(Self.step(quorum)?.total == 4)
    }

    @Test func `cannot be counted where attendance is not on record`() {
        let deliberation = Self.deliberation(.all, .leavesBase, present: nil)
        #expect(deliberation.outcome == .open)
        #expect(deliberation.steps.last == .init(.attendanceNotOnRecord))
    }
}

// LV-5: how many have to answer in a written procedure is a rule of its own.
@Suite struct `The replies to a written procedure` {
    static func proposal(_ replies: Quorum?, quorum: Quorum? = nil) -> Proposal {
        Deliberation.procedure((.ee, .joined), (.lt, .joined), (.lv, .silent)) {
            $0.replies = replies.map { Clause($0, number: "9(2)") }
            $0.quorum = quorum.map { Clause($0, number: "5(2)") }
            $0.silence = Clause(.consent, number: "9(4)")
            $0.deciding = Clause(.consensus, number: "7")
        }.propose()
    }

    @Test func `are enough where as many answered as the rules ask for (LV-5)`() {
        let proposal = Self.proposal(.share(1, of: 2))
        #expect(proposal.outcome == .adopted)
        #expect(
            proposal.findings.first
                == .init(
                    .quorumMet, clause: "9(2)", delegations: [.ee, .lt], needed: 2, counted: 2, total: 4))
    }

    @Test func `are too few where silence would be consent and too few have answered (LV-5)`() {
        let proposal = Self.proposal(.delegations(3))
        #expect(proposal.outcome == .noDecision)
        #expect(proposal.findings.map(\.code) == [.quorumMissed])
    }

    @Test func `are not measured by the quorum of a sitting`() {
        let proposal = Self.proposal(nil, quorum: .all)
        #expect(proposal.outcome == .adopted)
        #expect(proposal.findings.first == .init(.repliesNotInRules))
    }
}
