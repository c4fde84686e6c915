import Committee
import Testing

@Suite struct `Who decides` {
    // S21: the Commission and a country without vote are heard, and not counted.
    @Test func `is not somebody without vote, who is named (ENI-23.4, S21)`() {
        var deliberation = Deliberation.sitting(
            (.ee, .joined), (.lt, .joined), (.lv, .joined), (.pl, .joined), (.ua, .against),
            (.commission, .objected)
        ) { $0.deciding = Clause(.consensus, number: "7") }
        deliberation.participants += [.init(.ua, mayVote: false), .init(.commission, mayVote: false)]
        #expect(deliberation.outcome == .adopted)
        #expect(deliberation.steps.first == .init(.notEntitled, delegations: [.commission, .ua]))
        #expect(deliberation.propose().entitled == [.ee, .lt, .lv, .pl])
    }

    @Test(arguments: [Stance.noPosition, .recused, .notEntitled, .silent])
    func `is not asked about somebody without vote who took no position`(_ stance: Stance) {
        var deliberation = Deliberation.sitting((.ua, stance)) { $0.deciding = Clause(.consensus) }
        deliberation.participants.append(.init(.ua, mayVote: false))
        #expect(deliberation.steps.map(\.code) == [.noPositionJoins, .consensusReached])
    }

    @Test func `is not a delegation that was noted as not entitled`() {
        let deliberation = Deliberation.sitting(
            (.ee, .joined), (.lt, .joined), (.lv, .joined), (.pl, .notEntitled)
        ) { $0.deciding = Clause(.unanimity) }
        #expect(deliberation.propose().entitled == [.ee, .lt, .lv])
        #expect(deliberation.outcome == .adopted)
    }

    // I-28.2a: by an interest on record or by its own word, it takes no part; the clause is that of the interests.
    @Test func `is not a delegation that is recused (I-28.2a)`() {
        let deliberation = Deliberation.sitting(
            (.ee, .inFavour), (.lt, .recused), (.pl, .inFavour), recused: [.lv]
        ) {
            $0.deciding = Clause(.unanimity, number: "7")
            $0.interest = Clause(.delegationAbstains, number: "10")
        }
        #expect(deliberation.propose().entitled == [.ee, .pl])
        #expect(
            deliberation.steps == [
                .init(.recused, clause: "10", delegations: [.lt, .lv]), .init(.unanimous, clause: "7"),
            ])
    }

    @Test func `is nobody where all are recused, and then all is open`() {
        let deliberation = Deliberation.sitting(recused: Deliberation.four) {
            $0.deciding = Clause(.consensus)
        }
        #expect(deliberation.outcome == .open)
        #expect(deliberation.steps.last == .init(.nobodyEntitled))
    }

    // ENPI-12.4: the answers are not votes; the sitting decides.
    @Test func `is the sitting to which a procedure was moved (ENPI-12.4, S7)`() {
        let deliberation = Deliberation.procedure((.ee, .joined), (.lt, .joined), isMoved: true) {
            $0.deciding = Clause(.consensus)
        }
        #expect(deliberation.outcome == .noDecision)
        #expect(deliberation.steps == [.init(.moved)])
    }
}
