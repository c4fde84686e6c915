// What was said on a question, and what the chair declared.
extension Audit {
    mutating func examine(_ position: Position, on id: Question.ID, in forum: Forum, _ entry: Entry) {
        noteRound(position.round, of: id, in: forum, entry)
        let day = entry.happenedOn.last
        if checks.contains(.positionsWithoutPresence),
            record.course(of: position, on: id, in: forum, day)
                .contains(.positionWhileAbsent(position.delegation))
        {
            find(
                .positionsWithoutPresence, .positionWhileAbsent(position.delegation),
                [Evidence(entry)] + asked(id) + trace.attendance(at: forum, of: position.delegation))
        }
        guard checks.contains(.positionsWithoutMandate), position.stance.isVoice,
            let committee = record.committee(of: forum)
        else { return }
        let isWithout =
            position.person == nil
            ? record.hasNobody(for: position.delegation, in: committee, on: day)
            : record.speaksWithoutMandate(position, on: id, in: forum, of: committee, day)
        guard isWithout else { return }
        find(
            .positionsWithoutMandate,
            .positionWithoutMandate(
                position.delegation, person: position.person.map { record.label(of: $0) }),
            [Evidence(entry)] + asked(id) + mandates(of: position, in: committee))
    }

    private func asked(_ id: Question.ID) -> [Evidence] { trace.questions[id].map { [$0] } ?? [] }

    /// What is on record of the speaker's mandates, else of the delegation's: given and ended.
    private func mandates(of position: Position, in committee: Body.ID) -> [Evidence] {
        (record.committees[committee]?.mandates ?? [:]).filter { _, held in
            position.person.map { $0 == held.mandate.person }
                ?? (held.mandate.delegation == position.delegation)
        }.keys.sorted().flatMap { [trace.mandates[$0], trace.ended[$0]].compactMap(\.self) }
    }

    mutating func examine(_ declaration: Declaration, on id: Question.ID, in forum: Forum, _ entry: Entry) {
        noteRound(declaration.round, of: id, in: forum, entry)
        if checks.contains(.talliesThatDiffer),
            let fault = record.tallyFault(of: declaration, on: id, in: forum)
        {
            find(
                .talliesThatDiffer, fault,
                [Evidence(entry)] + asked(id)
                    + (trace.positions[id] ?? []).filter {
                        trace.corrections[$0.reference] != nil
                    })
        }
        guard checks.contains(.decisionsWithoutQuorum) || checks.contains(.outcomesAgainstRules),
            let committee = record.committee(of: forum),
            let proposal = record.propose(id, in: forum, of: committee, declared: declaration)
        else { return }
        guard let missed = proposal.findings.first(where: { $0.code == .quorumMissed }) else {
            return compare(declaration, with: proposal, on: id, in: forum, entry)
        }
        guard declaration.outcome.decides else { return }
        find(
            .decisionsWithoutQuorum,
            .quorumMissed(
                present: missed.counted, needed: missed.needed, of: missed.total, clause: missed.clause),
            [Evidence(entry)] + asked(id) + trace.attendance(at: forum) + rules(of: forum))
    }

    /// A chair who declares otherwise than the rules gives a reason; a late position or a correction asks nobody for one.
    private mutating func compare(
        _ declaration: Declaration, with proposal: Proposal, on id: Question.ID, in forum: Forum,
        _ entry: Entry
    ) {
        guard declaration.reason == nil, entry.fact.nevertheless == nil else { return }
        let fault: Fault
        if declaration.outcome.contradicts(proposal.outcome) {
            fault = .outcomeDiffers(declared: declaration.outcome, proposed: proposal.outcome)
        } else if let way = record.wayFault(of: declaration, on: id, in: forum) {
            fault = way
        } else {
            return
        }
        let positions = trace.positions[id] ?? []
        find(.outcomesAgainstRules, fault, [Evidence(entry)] + asked(id) + positions + rules(of: forum))
    }

    /// The rules that the sitting or procedure followed.
    func rules(of forum: Forum) -> [Evidence] {
        record.rulesFollowed(in: forum).flatMap { trace.rules[$0] }.map { [$0] } ?? []
    }

    private mutating func noteRound(_ round: Int, of id: Question.ID, in forum: Forum, _ entry: Entry) {
        guard round > 1 else { return }
        let again = Repeat(forum: forum, question: id, round: round)
        if repeats[again] == nil { repeats[again] = Evidence(entry) }
    }

    /// A vote is repeated after an outcome; without one, nobody knows what was repeated.
    mutating func concludeRepeats() {
        for (again, evidence) in repeats {
            guard let asked = record.proceedings(of: again.forum)?.questions[again.question],
                !asked.declarations.contains(where: { $0.round < again.round })
            else { continue }
            find(
                .repeatedWithoutFirst, .repeatedWithoutFirst(round: again.round), evidence,
                trace.questions[again.question])
        }
    }
}

extension Record {
    /// Whether a committee whose mandates are on record has none for this delegation on the day.
    fileprivate func hasNobody(for delegation: Delegation, in committee: Body.ID, on day: Day) -> Bool {
        var isAnyListed = false
        for held in (committees[committee]?.mandates ?? [:]).values where held.isValid(on: day) {
            if held.mandate.delegation == delegation { return false }
            isAnyListed = isAnyListed || held.mandate.delegation != nil
        }
        return isAnyListed
    }

    /// Adopted the same, but not by the way that was declared.
    fileprivate func wayFault(
        of declaration: Declaration, on id: Question.ID, in forum: Forum
    ) -> Fault? {
        do throws(Refusal) {
            try wasTaken(declaration, on: id, in: forum)
            return nil
        } catch .wayDiffers(let way, let delegations, let against) {
            return .wayDiffers(way, delegations, against: against)
        } catch {
            return nil
        }
    }

    fileprivate func tallyFault(
        of declaration: Declaration, on id: Question.ID, in forum: Forum
    ) -> Fault? {
        do throws(Refusal) {
            try addsUp(declaration, on: id, in: forum)
            return nil
        } catch .tallyDiffers(let stated, let named) {
            return .tallyDiffers(stated: stated, named: named)
        } catch .tallyDoesNotAddUp(let stated, let entitled) {
            return .tallyDoesNotAddUp(stated: stated, entitled: entitled)
        } catch {
            return nil
        }
    }
}

extension QuestionOutcome {
    /// Something came of it that needed a quorum.
    fileprivate var decides: Bool {
        switch self {
        case .adopted, .inPrinciple, .adReferendum: true
        case .notAdopted, .noDecision, .deferred, .noted: false
        }
    }
}
