// Who may take a position on a question, and for whom.
extension Record {
    func judge(
        _ position: Position, on question: Question.ID, in forum: Forum, _ day: Day
    ) throws(Refusal) -> Breach? {
        guard let committee = committee(of: forum) else { return nil }
        try delegationIsKnown(position.delegation, in: forum)
        let asked = proceedings(of: forum)?.questions[question]
        try follows(round: position.round, asked)
        // A repeated vote begins anew: a delegation counts once in each round.
        if let earlier = asked?.standing(inRound: position.round)[position.delegation],
            !earlier.stance.mayChange, !position.isLaterAnswer(than: earlier)
        {
            throw .delegationTwice(position.delegation)
        }
        guard position.stance.isVoice else { return nil }
        let standing = standing(of: position.delegation, in: committee)
        if let standing, standing != .voting { return .positionWithoutVote(position.delegation, standing) }
        // P31: membership rolls by theme.
        if let theme = asked?.question.theme,
            let seat = committees[committee]?.seats[position.delegation], !seat.isFor(theme)
        {
            return .positionOutsideTheme(position.delegation, theme: theme, seats: seat.themes)
        }
        if isRecused(position.delegation, from: question, in: forum) {
            return .positionWhileRecused(position.delegation)
        }
        guard let person = position.person,
            speaksWithoutMandate(position, on: question, in: forum, of: committee, day)
        else { return nil }
        return .positionWithoutMandate(label(of: person), position.delegation)
    }

    /// Whether the person named had no right to speak for the delegation on that day; nobody named is not judged.
    func speaksWithoutMandate(
        _ position: Position, on question: Question.ID, in forum: Forum, of committee: Body.ID, _ day: Day
    ) -> Bool {
        guard let person = position.person else { return false }
        let mandates = committees[committee]?.mandates(on: day) ?? []
        let own = mandates.filter {
            $0.held.mandate.person == person && $0.held.mandate.delegation == position.delegation
        }
        let kind = proceedings(of: forum)?.questions[question]?.question.kind ?? .other
        let speaker = rules(of: forum)?.rules(for: kind).speaker?.rule
        let maySpeak =
            speaker == .head
            ? own.contains { $0.held.mandate.capacity == .head || isInPlaceOfHead(person, forum, on: day) }
                || (!own.isEmpty && hasSpeakerLeft(position.delegation, question, forum, on: day))
            : !own.isEmpty
        return !maySpeak
    }

    private func isInPlaceOfHead(_ person: Person.ID, _ forum: Forum, on day: Day) -> Bool {
        guard case .sitting(let id) = forum, let sitting = sittings[id],
            let head = sitting.attendance[person]?.inPlaceOf
        else { return false }
        return committees[sitting.committee]?.mandates(on: day)
            .contains { $0.held.mandate.person == head && $0.held.mandate.capacity == .head } ?? false
    }
}
