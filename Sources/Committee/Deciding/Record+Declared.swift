// What has to be true of an outcome that the chair declares.
extension Record {
    /// The chair's declaration that stands: the last, unless the rules let the first vote count.
    package func declarationThatCounts(on id: Question.ID, in forum: Forum) -> Declaration? {
        guard let dossier = proceedings(of: forum)?.questions[id] else { return nil }
        switch rules(of: forum)?.rules(for: dossier.question.kind).repeatedVote?.rule {
        case .first: return dossier.declaration(inRound: dossier.rounds.first ?? 1)
        case .last, nil: return dossier.declaration
        }
    }

    func judge(
        _ declaration: Declaration, on question: Question.ID, in forum: Forum
    ) throws(Refusal) -> [Breach] {
        try follows(round: declaration.round, proceedings(of: forum)?.questions[question])
        try addsUp(declaration, on: question, in: forum)
        if let proposal = declaration.proposal, declaration.reason == nil,
            declaration.outcome.contradicts(proposal.outcome)
        {
            throw .reasonNeeded(
                declared: declaration.outcome, proposed: proposal.outcome, because: proposal.deciding)
        }
        if let step = declaration.proposal?.findings.last, step.code == .castingNotGiven,
            declaration.reason == nil, declaration.outcome == .adopted || declaration.outcome == .notAdopted
        {
            throw .castingMissing(clause: step.clause)
        }
        try wasTaken(declaration, on: question, in: forum)
        let kind = proceedings(of: forum)?.questions[question]?.question.kind
        let rules = kind.flatMap { kind in self.rules(of: forum)?.rules(for: kind) }
        if let breach = rules?.breach(of: declaration.casting) { return [breach] }
        return [rules?.breach(of: declaration.way), casting(declaration, on: question, in: forum)]
            .compactMap(\.self)
    }

    /// One country, one vote (ENPI-12.2): a count cannot be more than those who had one, nor differ from the names.
    func addsUp(
        _ declaration: Declaration, on id: Question.ID, in forum: Forum
    ) throws(Refusal) {
        guard let tally = declaration.tally, let dossier = proceedings(of: forum)?.questions[id],
            let committee = committee(of: forum)
        else { return }
        let standing = dossier.standing(inRound: declaration.round)
        let entitled = votingDelegations(of: committee, theme: dossier.question.theme).filter {
            let stance = standing[$0]?.stance
            return stance != .recused && stance != .notEntitled && !isRecused($0, from: id, in: forum)
        }
        // Who may vote is not on record: nothing to compare with.
        guard !entitled.isEmpty else { return }
        // Some may be known by name and the others only counted: those named are among the counted.
        let named = entitled.filter { standing[$0].map { $0.stance != .silent } ?? false }
        let counted = Tally(of: named.compactMap { standing[$0]?.stance })
        guard tally.holds(counted) else { throw .tallyDiffers(stated: tally, named: counted) }
        if let there = attending(forum, at: dossier.question.item) {
            let voting = entitled.filter { there.contains($0) || named.contains($0) }
            guard tally.total == voting.count else {
                throw .tallyDoesNotAddUp(stated: tally.total, entitled: voting.count)
            }
        } else if tally.total > entitled.count {
            throw .tallyDoesNotAddUp(stated: tally.total, entitled: entitled.count)
        }
    }

    /// Who said what in a round, of those who may vote on the question.
    private func voices(
        on id: Question.ID, inRound round: Int, in forum: Forum
    ) -> [Delegation: Position] {
        guard let dossier = proceedings(of: forum)?.questions[id], let committee = committee(of: forum)
        else { return [:] }
        let voting = Set(votingDelegations(of: committee, theme: dossier.question.theme))
        return dossier.standing(inRound: round).filter {
            voting.contains($0.key) && !isRecused($0.key, from: id, in: forum)
        }
    }

    /// Whether the positions on record went the way that the chair declared. A chair who gives a reason is believed:
    /// both stay. Where no rules are held, the outcome stands as it was declared.
    func wasTaken(
        _ declaration: Declaration, on id: Question.ID, in forum: Forum
    ) throws(Refusal) {
        switch declaration.way {
        case .silence:
            guard case .sitting(let sitting) = forum,
                sittings[sitting]?.convening.hasWrittenPart == false
            else { return }
            throw .silenceInASitting
        case .consensus, .unanimity:
            guard declaration.outcome == .adopted, declaration.reason == nil, rules(of: forum) != nil
            else { return }
            let opposing = voices(on: id, inRound: declaration.round, in: forum)
                .filter { $0.value.stance.opposes }.keys.sorted()
            let against = opposing.isEmpty ? declaration.tally?.against ?? 0 : opposing.count
            guard against > 0 else { return }
            throw .wayDiffers(declaration.way, opposing, against: against)
        case .vote, .notSaid: return
        }
    }

    /// A casting vote breaks a tie, and there has to be one.
    private func casting(
        _ declaration: Declaration, on id: Question.ID, in forum: Forum
    ) -> Breach? {
        guard declaration.casting != nil else { return nil }
        let voices = voices(on: id, inRound: declaration.round, in: forum).values.map(\.stance)
        var count = declaration.tally ?? Tally(of: voices)
        // Where rules read silence or abstention as a vote, the engine's count is the one that ties.
        if let step = declaration.proposal?.findings.last, let yes = step.counted, let total = step.total,
            step.code == .voteCarried || step.code == .voteLost || step.code.isAboutCasting
        {
            count = Tally(inFavour: yes, against: total - yes)
        }
        guard count.inFavour + count.against > 0, count.inFavour != count.against else { return nil }
        return .castingWithoutTie(inFavour: count.inFavour, against: count.against)
    }

    /// Who is there, where that is on record; in a written procedure nobody is.
    private func attending(_ forum: Forum, at item: Item.ID?) -> [Delegation]? {
        guard case .sitting(let id) = forum, isAttendanceOnRecord(in: id) else { return nil }
        return present(in: forum, at: item)
    }

    /// Whether the head of the delegation was there and has left, while the delegation stays.
    func hasSpeakerLeft(
        _ delegation: Delegation, _ question: Question.ID, _ forum: Forum, on day: Day
    ) -> Bool {
        guard case .sitting(let id) = forum, let sitting = sittings[id] else { return false }
        let item = sitting.proceedings.questions[question]?.question.item
        let order = item.flatMap { sitting.proceedings.items[$0]?.item.order } ?? .max
        let heads = (committees[sitting.committee]?.mandates(on: day) ?? []).map(\.held.mandate).filter {
            $0.delegation == delegation && $0.capacity == .head
        }
        return heads.contains { head in
            sitting.departures.contains { $0.person == head.person }
                && !sitting.isInTheRoom(head.person, at: order)
        }
    }
}

extension Proposal.Step.Code {
    fileprivate var isAboutCasting: Bool {
        self == .castingInFavour || self == .castingAgainst || self == .castingNotGiven
    }
}

extension Tally {
    fileprivate func holds(_ other: Tally) -> Bool {
        other.inFavour <= inFavour && other.against <= against && other.abstained <= abstained
            && other.noPosition <= noPosition
    }

    /// What positions given by name add up to.
    fileprivate init(of stances: [Stance]) {
        self.init(inFavour: 0, against: 0)
        for stance in stances {
            switch stance {
            case .joined, .inFavour: inFavour += 1
            case .against, .objected, .reserved, .asksForMeeting: against += 1
            case .abstained: abstained += 1
            case .noPosition: noPosition += 1
            case .recused, .notEntitled, .silent: break
            }
        }
    }
}

extension Rules {
    /// A vote where these rules know none for this kind of question.
    fileprivate func breach(of way: WayDecided) -> Breach? {
        guard way == .vote, let deciding else { return nil }
        switch deciding.rule {
        case .consensus, .unanimity:
            return .wayNotAllowed(way, rule: deciding.rule, by: deciding.cited)
        case .vote, .consensusThenVote: return nil
        }
    }

    fileprivate func breach(of casting: Stance?) -> Breach? {
        guard casting != nil, let rule = castingVote, rule.rule == CastingVote.none else { return nil }
        return .castingVoteNotGiven(by: rule.cited)
    }
}
