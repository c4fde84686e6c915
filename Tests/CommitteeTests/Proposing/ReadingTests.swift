import Committee
import Testing

// 4a: how absence, abstention and silence count is known for no programme. The rules say it, or all stays open.
@Suite struct `A delegation that neither agreed nor objected` {
    enum Manner: CaseIterable { case absent, abstains, isSilent, saysNothing }

    /// EE and LT are in favour, LV too; PL does what the manner says. Unanimity is asked for.
    static func deliberation(_ manner: Manner, _ fill: (inout Rules) -> Void) -> Deliberation {
        let rules: (inout Rules) -> Void = {
            $0.deciding = Clause(.unanimity, number: "7")
            fill(&$0)
        }
        let three: [(Delegation, Stance)] = [(.ee, .inFavour), (.lt, .inFavour), (.lv, .inFavour)]
        switch manner {
        case .absent:
            return .sitting(three[0], three[1], three[2], present: [.ee, .lt, .lv], rules: rules)
        case .abstains:
            return .sitting(three[0], three[1], three[2], (.pl, .abstained), rules: rules)
        case .isSilent: return .procedure(three[0], three[1], three[2], rules: rules)
        case .saysNothing: return .sitting(three[0], three[1], three[2], rules: rules)
        }
    }

    static func set(_ manner: Manner, _ reading: Reading, in rules: inout Rules) {
        switch manner {
        case .absent: rules.absence = Clause(.read(reading), number: "8")
        case .abstains: rules.abstention = Clause(reading, number: "8")
        case .isSilent:
            let silence: Silence =
                switch reading {
                case .consent: .consent
                case .objection: .noConsent
                case .notCounted: .notCounted
                }
            rules.silence = Clause(silence, number: "8")
        case .saysNothing: rules.noPosition = Clause(reading, number: "8")
        }
    }

    static func code(_ manner: Manner, _ reading: Reading?) -> Proposal.Step.Code {
        switch (manner, reading) {
        case (.absent, .consent): .absenceIsConsent
        case (.absent, .objection): .absenceIsObjection
        case (.absent, .notCounted): .absenceNotCounted
        case (.absent, nil): .absenceNotInRules
        case (.abstains, .consent): .abstentionIsConsent
        case (.abstains, .objection): .abstentionIsObjection
        case (.abstains, .notCounted): .abstentionNotCounted
        case (.abstains, nil): .abstentionNotInRules
        case (.isSilent, .consent): .silenceIsConsent
        case (.isSilent, .objection): .silenceIsObjection
        case (.isSilent, .notCounted): .silenceNotCounted
        case (.isSilent, nil): .silenceNotInRules
        case (.saysNothing, .consent): .noPositionIsConsent
        case (.saysNothing, .objection): .noPositionIsObjection
        case (.saysNothing, .notCounted): .noPositionNotCounted
        case (.saysNothing, nil): .noPositionNotInRules
        }
    }

    @Test(arguments: Manner.allCases, [Reading.consent, .notCounted])
    func `does not hinder unanimity where the rules count it as consent or not at all`(
        _ manner: Manner, _ reading: Reading
    ) {
        let deliberation = Self.deliberation(manner) { Self.set(manner, reading, in: &$0) }
        #expect(deliberation.outcome == .adopted)
        #expect(
            deliberation.steps == [
                .init(Self.code(manner, reading), clause: "8", delegations: [.pl], counted: 1),
                .init(.unanimous, clause: "7"),
            ])
    }

    @Test(arguments: Manner.allCases)
    func `hinders it where the rules count it as an objection`(_ manner: Manner) {
        let deliberation = Self.deliberation(manner) { Self.set(manner, .objection, in: &$0) }
        #expect(deliberation.outcome == .notAdopted)
        #expect(
            deliberation.steps == [
                .init(Self.code(manner, .objection), clause: "8", delegations: [.pl], counted: 1),
                .init(.notUnanimous, clause: "7", delegations: [.pl], counted: 1),
            ])
    }

    @Test(arguments: Manner.allCases)
    func `leaves all open where the rules do not say how it counts`(_ manner: Manner) {
        let deliberation = Self.deliberation(manner) { _ in }
        #expect(deliberation.outcome == .open)
        #expect(
            deliberation.steps == [.init(Self.code(manner, nil), delegations: [.pl], counted: 1)])
    }

    // Who raises no objection joins the consensus: that is what the word means.
    @Test(arguments: [WayOfDeciding.consensus, .consensusThenVote])
    func `joins the consensus where it is there and says nothing`(_ way: WayOfDeciding) {
        let deliberation = Self.deliberation(.saysNothing) { $0.deciding = Clause(way, number: "7") }
        #expect(deliberation.outcome == .adopted)
        #expect(
            deliberation.steps == [
                .init(.noPositionJoins, delegations: [.pl], counted: 1),
                .init(.consensusReached, clause: "7"),
            ])
    }

    // Asked for in practice, in no text: the decision is adopted ad referendum until the absent have confirmed (4b).
    @Test func `has its say later where the rules let the absent confirm`() {
        let deliberation = Self.deliberation(.absent) {
            $0.absence = Clause(.confirms(within: Period(10, .workingDays)), number: "8")
        }
        #expect(deliberation.outcome == .adReferendum)
        #expect(
            deliberation.steps == [
                .init(.absentConfirm, clause: "8", delegations: [.pl], needed: 10, counted: 1),
                .init(.unanimous, clause: "7"),
            ])
        #expect(deliberation.propose().deciding?.clause == "8")
    }

    @Test func `that may confirm later hinders nobody while nobody is absent`() {
        let deliberation = Self.deliberation(.saysNothing) {
            $0.deciding = Clause(.consensus)
            $0.absence = Clause(.confirms(within: Period(10, .workingDays)))
        }
        #expect(deliberation.outcome == .adopted)
    }

    @Test func `is not heard where attendance is not on record, and all is open`() {
        let deliberation = Deliberation.sitting((.ee, .inFavour), (.lt, .inFavour), present: nil) {
            $0.deciding = Clause(.consensus)
            $0.absence = Clause(.read(.notCounted))
        }
        #expect(deliberation.outcome == .open)
        #expect(deliberation.steps == [.init(.notHeard, delegations: [.lv, .pl], counted: 2)])
    }

    // A question may have a silence rule of its own, before the rules' and the papers' (4b case 11).
    @Test func `is read by the question, else by the rules, else by the papers`() {
        func outcome(_ question: Silence?, _ rule: Silence?, _ papers: Silence?) -> ProposedOutcome {
            Deliberation.procedure((.ee, .inFavour), papers: papers, question: question) {
                $0.deciding = Clause(.unanimity)
                $0.silence = rule.map { Clause($0, number: "9(4)") }
            }.outcome
        }
        #expect(outcome(.consent, .noConsent, .noConsent) == .adopted)
        #expect(outcome(.noConsent, .consent, .consent) == .notAdopted)
        #expect(outcome(nil, .consent, .noConsent) == .adopted)
        #expect(outcome(nil, nil, .notCounted) == .adopted)
        #expect(outcome(nil, nil, .noConsent) == .notAdopted)
        #expect(outcome(nil, nil, nil) == .open)
    }

    @Test func `is read by no clause where the question itself says how`() {
        let deliberation = Deliberation.procedure((.ee, .inFavour), question: .consent) {
            $0.deciding = Clause(.unanimity)
            $0.silence = Clause(.noConsent, number: "9(4)")
        }
        #expect(
            deliberation.steps.first == .init(.silenceIsConsent, delegations: [.lt, .lv, .pl], counted: 3))
    }
}
