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
        try addsUp(declaration, on: question, in: forum)
        if let proposal = declaration.proposal, declaration.reason == nil,
            declaration.outcome.contradicts(proposal.outcome)
        {
            throw .reasonNeeded(
                declared: declaration.outcome, proposed: proposal.outcome, because: proposal.deciding)
        }
        let kind = proceedings(of: forum)?.questions[question]?.question.kind
        guard let kind, let rules = rules(of: forum)?.rules(for: kind) else { return [] }
        return [rules.breach(of: declaration.way), rules.breach(of: declaration.casting)].compactMap(\.self)
    }

    /// One country, one vote (ENPI-12.2): a count cannot be more than those who had one, nor differ from the names.
    private func addsUp(
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
