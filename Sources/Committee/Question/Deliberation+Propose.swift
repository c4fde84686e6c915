extension Deliberation {
    /// The outcome that the rules suggest, with the clause of each step.
    package func propose() -> Proposal {
        var reasoning = Reasoning(self)
        let outcome = reasoning.outcome()
        return Proposal(
            outcome: outcome, entitled: reasoning.active, present: reasoning.there.sorted(),
            findings: reasoning.steps)
    }
}

/// One way through the steps of `Proposing.md`. Each step either goes on or ends with an outcome.
private struct Reasoning {
    private var deliberation: Deliberation
    private(set) var steps: [Proposal.Step] = []
    private(set) var active: [Delegation] = []
    private var voters: [Delegation] = []
    private var recused: [Delegation] = []
    private var last: [Delegation: Stance] = [:]
    private var groups = Groups()

    private var rules: Rules { deliberation.rules }

    init(_ deliberation: Deliberation) {
        self.deliberation = deliberation
    }

    mutating func outcome() -> ProposedOutcome {
        if let outcome = chooseRound() { return outcome }
        findVoters()
        noteChair()
        guard !active.isEmpty else { return end(.nobodyEntitled, .open) }
        if case .procedure(isMoved: true, _) = deliberation.setting { return end(.moved, .noDecision) }
        if let outcome = quorum() { return outcome }
        hear()
        if let outcome = objections() { return outcome }
        readTheRest()
        return decide()
    }

    private mutating func end(
        _ code: Proposal.Step.Code, _ outcome: ProposedOutcome, clause: String? = nil, _ who: Group? = nil
    ) -> ProposedOutcome {
        steps.append(.init(code, clause: clause, delegations: who?.names ?? [], counted: who?.count))
        return outcome
    }
}

// MARK: - Who decides

extension Reasoning {
    private mutating func chooseRound() -> ProposedOutcome? {
        guard deliberation.round > 1 else { return nil }
        guard let rule = rules.repeatedVote else { return end(.repetitionNotInRules, .open) }
        switch rule.rule {
        case .first:
            steps.append(.init(.firstVoteCounts, clause: rule.number))
            deliberation.round = 1
        case .last: steps.append(.init(.lastVoteCounts, clause: rule.number))
        }
        return nil
    }

    private mutating func findVoters() {
        for voice in deliberation.voices where voice.round == deliberation.round {
            last[voice.delegation] = voice.stance
        }
        let participants = deliberation.participants.sorted { $0.delegation < $1.delegation }
        let strangers = participants.filter { !$0.mayVote && (last[$0.delegation]?.isVoice ?? false) }
        if !strangers.isEmpty {
            steps.append(.init(.notEntitled, delegations: strangers.map(\.delegation)))
        }
        let voting = participants.filter { $0.mayVote && last[$0.delegation] != .notEntitled }
        voters = voting.map(\.delegation)
        recused = voting.filter { $0.isRecused || last[$0.delegation] == .recused }.map(\.delegation)
        active = voters.filter { !recused.contains($0) }
        if !recused.isEmpty {
            steps.append(.init(.recused, clause: rules.interest?.number, delegations: recused))
        }
    }

    private mutating func noteChair() {
        guard case .sitting(_, let chair) = deliberation.setting, let rule = rules.chairVote else { return }
        switch rule.rule {
        case .none: steps.append(.init(.chairWithoutVote, clause: rule.number))
        case .asRepresentative:
            // ENI-23.5: a vote only as a representative of a participating country.
            guard let chair, chair.delegation == nil else { return }
            steps.append(.init(.chairWithoutVote, clause: rule.number))
        }
    }
}

// MARK: - Quorum

extension Reasoning {
    /// In a sitting who is present; in a written procedure who has answered this question.
    var there: Set<Delegation> {
        switch deliberation.setting {
        case .sitting(let present, _): (present ?? []).intersection(voters)
        case .procedure: Set(voters.filter { last[$0].map { $0 != .silent } ?? false })
        }
    }

    private var isAttendanceKnown: Bool {
        switch deliberation.setting {
        case .sitting(let present, _): present != nil
        case .procedure: true
        }
    }

    private mutating func quorum() -> ProposedOutcome? {
        let isSitting =
            switch deliberation.setting {
            case .sitting: true
            case .procedure: false
            }
        guard let quorum = isSitting ? rules.quorum : rules.replies else {
            steps.append(.init(isSitting ? .quorumNotInRules : .repliesNotInRules))
            return nil
        }
        guard isAttendanceKnown else { return end(.attendanceNotOnRecord, .open) }
        let without = measure(quorum, of: active)
        let with = measure(quorum, of: voters)
        switch rules.recusal?.rule {
        case .leavesBase: steps.append(without)
        case .staysInBase: steps.append(with)
        case nil where without.code == with.code: steps.append(without)
        case nil:
            steps.append(.init(.recusalNotInRules, delegations: recused))
            return .open
        }
        return steps.last?.code == .quorumMissed ? .noDecision : nil
    }

    private func measure(_ quorum: Clause<Quorum>, of base: [Delegation]) -> Proposal.Step {
        let present = base.filter(there.contains)
        let needed =
            switch quorum.rule {
            case .delegations(let count): count
            // Never rounded down: two thirds of four are three.
            case .share(let part, let whole): (base.count * part + whole - 1) / whole
            case .all: base.count
            }
        return .init(
            present.count >= needed ? .quorumMet : .quorumMissed, clause: quorum.number,
            delegations: present, needed: needed, counted: present.count, total: base.count)
    }
}

// MARK: - What was said

extension Reasoning {
    private mutating func hear() {
        let isProcedure: Bool
        let present: Set<Delegation>?
        switch deliberation.setting {
        case .sitting(let there, _): (isProcedure, present) = (false, there)
        case .procedure: (isProcedure, present) = (true, nil)
        }
        let isNamed = active.contains { last[$0].map { $0 != .silent } ?? false }
        if let tally = deliberation.tally, !isNamed {
            groups = Groups(tally, active: active, present: present)
            return
        }
        for delegation in active {
            switch last[delegation] {
            case .joined, .inFavour: groups.consent.add(delegation)
            case .against, .objected, .reserved, .asksForMeeting: groups.objection.add(delegation)
            case .abstained: groups.abstention.add(delegation)
            case .noPosition: groups.noPosition.add(delegation)
            // Neither is among the active.
            case .recused, .notEntitled: break
            case .silent, nil:
                if isProcedure {
                    groups.silence.add(delegation)
                } else if let present {
                    if present.contains(delegation) {
                        groups.noPosition.add(delegation)
                    } else {
                        groups.absence.add(delegation)
                    }
                } else {
                    groups.notHeard.add(delegation)
                }
            }
        }
    }

    private mutating func objections() -> ProposedOutcome? {
        guard case .procedure = deliberation.setting, groups.objection.count > 0 else { return nil }
        let clause = rules.objection?.number
        let who = groups.objection
        switch rules.objection?.rule {
        case .ends: return end(.objectionEnds, .noDecision, clause: clause, who)
        case .moves: return end(.objectionMoves, .noDecision, clause: clause, who)
        case .counts:
            steps.append(
                .init(.objectionCounts, clause: clause, delegations: who.names, counted: who.count))
            return nil
        // Whatever an objection does to the procedure, there is no consensus.
        case nil where rules.deciding?.rule == .consensus: return nil
        case nil: return end(.objectionNotInRules, .open, who)
        }
    }
}

// MARK: - Who neither agreed nor objected

extension Reasoning {
    private mutating func readTheRest() {
        readSilence()
        read(
            groups.abstention, rules.abstention,
            (.abstentionIsConsent, .abstentionIsObjection, .abstentionNotCounted, .abstentionNotInRules))
        if rules.noPosition == nil, rules.deciding?.rule.seeksConsensus ?? false {
            // Who raises no objection joins the consensus: that is what the word means.
            note(.noPositionJoins, groups.noPosition, as: .consent)
        } else {
            read(
                groups.noPosition, rules.noPosition,
                (.noPositionIsConsent, .noPositionIsObjection, .noPositionNotCounted, .noPositionNotInRules))
        }
        readAbsence()
        note(.notHeard, groups.notHeard, as: nil)
    }

    private mutating func readSilence() {
        let ruled = deliberation.questionSilence == nil ? rules.silence : nil
        var silence = deliberation.questionSilence ?? ruled?.rule
        if silence == nil, case .procedure(_, let papers) = deliberation.setting { silence = papers }
        switch silence {
        case .consent: note(.silenceIsConsent, groups.silence, as: .consent, clause: ruled?.number)
        case .noConsent: note(.silenceIsObjection, groups.silence, as: .objection, clause: ruled?.number)
        case .notCounted: note(.silenceNotCounted, groups.silence, as: .notCounted, clause: ruled?.number)
        case nil: note(.silenceNotInRules, groups.silence, as: nil)
        }
    }

    private mutating func readAbsence() {
        let codes: Codes = (.absenceIsConsent, .absenceIsObjection, .absenceNotCounted, .absenceNotInRules)
        switch rules.absence?.rule {
        case .read(let reading):
            read(groups.absence, Clause(reading, number: rules.absence?.number), codes)
        case .confirms(let period):
            guard groups.absence.count > 0 else { return }
            steps.append(
                .init(
                    .absentConfirm, clause: rules.absence?.number, delegations: groups.absence.names,
                    needed: period.count, counted: groups.absence.count))
            groups.isConfirmationAwaited = true
        case nil: read(groups.absence, nil, codes)
        }
    }

    private typealias Codes = (
        consent: Proposal.Step.Code, objection: Proposal.Step.Code, notCounted: Proposal.Step.Code,
        unknown: Proposal.Step.Code
    )

    private mutating func read(_ group: Group, _ rule: Clause<Reading>?, _ codes: Codes) {
        switch rule?.rule {
        case .consent: note(codes.consent, group, as: .consent, clause: rule?.number)
        case .objection: note(codes.objection, group, as: .objection, clause: rule?.number)
        case .notCounted: note(codes.notCounted, group, as: .notCounted, clause: rule?.number)
        case nil: note(codes.unknown, group, as: nil)
        }
    }

    private mutating func note(
        _ code: Proposal.Step.Code, _ group: Group, as reading: Reading?, clause: String? = nil
    ) {
        guard group.count > 0 else { return }
        steps.append(.init(code, clause: clause, delegations: group.names, counted: group.count))
        switch reading {
        case .consent: groups.consent.add(group)
        case .objection: groups.objection.add(group)
        case .notCounted: break
        case nil: groups.unknown += group.count
        }
    }
}

// MARK: - The decision

extension Reasoning {
    private mutating func decide() -> ProposedOutcome {
        switch rules.deciding?.rule {
        case .consensus: return consensus()
        case .unanimity: return unanimity()
        case .vote: return vote()
        case .consensusThenVote:
            guard groups.objection.count > 0 else { return consensus() }
            let failed = consensus()
            let isVote = active.contains { last[$0]?.isVote ?? false } || deliberation.tally != nil
            return isVote ? vote() : end(.voteMayBeTaken, failed, clause: rules.deciding?.number)
        case nil: return end(.wayNotInRules, .open)
        }
    }

    private var adopted: ProposedOutcome { groups.isConfirmationAwaited ? .adReferendum : .adopted }

    private mutating func consensus() -> ProposedOutcome {
        let clause = rules.deciding?.number
        guard groups.objection.count == 0 else {
            let who = groups.objection
            let isReserved = who.names.count == who.count && who.names.allSatisfy { last[$0] == .reserved }
            return end(isReserved ? .consensusReserved : .consensusFailed, .noDecision, clause: clause, who)
        }
        guard groups.unknown == 0 else { return .open }
        guard groups.consent.count > 0 else { return end(.nobodyConsented, .open) }
        return end(.consensusReached, adopted, clause: clause)
    }

    private mutating func unanimity() -> ProposedOutcome {
        let clause = rules.deciding?.number
        guard groups.objection.count == 0 else {
            return end(.notUnanimous, .notAdopted, clause: clause, groups.objection)
        }
        guard groups.unknown == 0 else { return .open }
        guard groups.consent.count > 0 else { return end(.nobodyConsented, .open) }
        return end(.unanimous, adopted, clause: clause)
    }

    private mutating func vote() -> ProposedOutcome {
        guard let threshold = rules.threshold else { return end(.thresholdNotInRules, .open) }
        let share: (part: Int, whole: Int, isMore: Bool)
        switch threshold.rule {
        case .share(let part, let whole): share = (part, whole, false)
        case .moreThan(let part, let whole): share = (part, whole, true)
        case .notKnown: return end(.thresholdNotKnown, .open, clause: threshold.number)
        }
        guard groups.unknown == 0 else { return .open }
        let yes = groups.consent.count
        let total = yes + groups.objection.count
        guard total > 0 else { return end(.nobodyVoted, .open) }
        // The least number that carries: at least the share, or more than it; never rounded down.
        let needed =
            share.isMore
            ? total * share.part / share.whole + 1 : (total * share.part + share.whole - 1) / share.whole
        func result(_ code: Proposal.Step.Code, clause: String?, _ who: Group = Group()) -> Proposal.Step {
            .init(code, clause: clause, delegations: who.names, needed: needed, counted: yes, total: total)
        }
        if yes >= needed {
            steps.append(result(.voteCarried, clause: threshold.number, groups.consent))
            return adopted
        }
        if yes == groups.objection.count, 2 * share.part <= share.whole, let casting = rules.castingVote,
            casting.rule == .chair
        {
            let (code, outcome) = tieBroken
            steps.append(result(code, clause: casting.number))
            return outcome
        }
        steps.append(result(.voteLost, clause: threshold.number, groups.objection))
        return .notAdopted
    }

    private var tieBroken: (Proposal.Step.Code, ProposedOutcome) {
        switch deliberation.casting {
        case .inFavour: (.castingInFavour, adopted)
        case .against: (.castingAgainst, .notAdopted)
        case nil, .joined, .abstained, .objected, .reserved, .asksForMeeting, .noPosition, .recused,
            .notEntitled, .silent:
            (.castingNotGiven, .open)
        }
    }
}

// MARK: - Groups

/// Delegations, or only a number of them.
private struct Group {
    private(set) var names: [Delegation] = []
    private(set) var count = 0

    init(count: Int = 0) { self.count = count }

    mutating func add(_ delegation: Delegation) {
        names.append(delegation)
        count += 1
    }

    mutating func add(_ other: Group) {
        names = (names + other.names).sorted()
        count += other.count
    }
}

private struct Groups {
    var consent = Group()
    var objection = Group()
    var abstention = Group()
    var noPosition = Group()
    var silence = Group()
    var absence = Group()
    var notHeard = Group()
    var unknown = 0
    var isConfirmationAwaited = false

    init() {}

    init(_ tally: Tally, active: [Delegation], present: Set<Delegation>?) {
        consent = Group(count: tally.inFavour)
        objection = Group(count: tally.against)
        abstention = Group(count: tally.abstained)
        noPosition = Group(count: tally.noPosition)
        let there = present.map { present in active.filter(present.contains) } ?? active
        notHeard = Group(count: max(0, there.count - tally.total))
        for delegation in active where !there.contains(delegation) { absence.add(delegation) }
    }
}

extension WayOfDeciding {
    fileprivate var seeksConsensus: Bool {
        switch self {
        case .consensus, .consensusThenVote: true
        case .unanimity, .vote: false
        }
    }
}

extension Stance {
    fileprivate var isVote: Bool {
        switch self {
        case .inFavour, .against, .abstained: true
        case .joined, .objected, .reserved, .asksForMeeting, .noPosition, .recused, .notEntitled, .silent:
            false
        }
    }
}
