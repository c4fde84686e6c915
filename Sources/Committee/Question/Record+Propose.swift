extension Record {
    /// What the rules in force suggest for a question, with the clause of each step; `nil` where no rules are held.
    ///
    /// EU law leaves voting to the committee's own rules (I-28.2): where they are silent, the proposal stays
    /// open and says on what they are silent. The chair declares.
    ///
    /// - Parameters:
    ///   - id: the question.
    ///   - forum: where it was put.
    ///   - committee: whose delegations decide.
    ///   - declared: what the chair announced beside the outcome: the round, a tally, a casting vote.
    /// - Returns: the outcome with its steps; `nil` where no rules are held.
    package func propose(
        _ id: Question.ID, in forum: Forum, of committee: Body.ID, declared: Declaration? = nil
    ) -> Proposal? {
        deliberation(on: id, in: forum, of: committee, declared: declared)?.propose()
    }

    /// All that the proposal rests on, as the record has it.
    package func deliberation(
        on id: Question.ID, in forum: Forum, of committee: Body.ID, declared: Declaration? = nil
    ) -> Deliberation? {
        guard let dossier = proceedings(of: forum)?.questions[id],
            let rules = rules(of: forum)?.rules(for: dossier.question.kind)
        else { return nil }
        let voting = votingDelegations(of: committee, theme: dossier.question.theme)
        let others = dossier.positions.map(\.delegation).filter { !voting.contains($0) }
        return Deliberation(
            rules: rules,
            participants: voting.map {
                .init($0, mayVote: true, isRecused: isRecused($0, from: id, in: forum))
            } + Set(others).sorted().map { .init($0, mayVote: false) },
            setting: setting(of: forum, at: dossier.question.item),
            voices: dossier.positions.map { .init($0.delegation, $0.stance, round: $0.round) },
            round: declared?.round ?? 1, tally: declared?.tally, casting: declared?.casting,
            questionSilence: dossier.question.silence)
    }

    private func setting(of forum: Forum, at item: Item.ID?) -> Deliberation.Setting {
        switch forum {
        case .sitting(let id):
            .sitting(
                present: isAttendanceOnRecord(in: id) ? Set(present(in: forum, at: item)) : nil,
                chair: sittings[id]?.opening?.chair)
        case .procedure(let id):
            .procedure(
                isMoved: procedures[id]?.isMoved ?? false, papersSilence: procedures[id]?.launch.silence)
        }
    }

    package func isAttendanceOnRecord(in sitting: Sitting.ID) -> Bool {
        guard let sitting = sittings[sitting] else { return false }
        return !sitting.isAttendanceUnpublished && !sitting.attendance.isEmpty
    }

    /// Who is represented at an item; in a written procedure, who has answered anything.
    package func present(in forum: Forum, at item: Item.ID?) -> [Delegation] {
        switch forum {
        case .procedure(let id):
            let positions = procedures[id]?.proceedings.questions.values.flatMap(\.positions) ?? []
            return Set(positions.filter { $0.stance != .silent }.map(\.delegation)).sorted()
        case .sitting(let id):
            guard let sitting = sittings[id] else { return [] }
            let order = item.flatMap { sitting.proceedings.items[$0]?.item.order } ?? 1
            let there = sitting.attendance.values.filter {
                $0.represents && sitting.isInTheRoom($0.person, at: order)
            }
            return Set(there.compactMap(\.delegation)).sorted()
        }
    }
}

extension SittingDossier {
    /// Whether somebody who attends is there at this place of the agenda: people come late, leave, and come back.
    func isInTheRoom(_ person: Person.ID, at order: Int) -> Bool {
        func places(_ moves: [Move], unknown: Int) -> [Int] {
            moves.filter { $0.person == person }
                .map { $0.before.flatMap { proceedings.items[$0]?.item.order } ?? unknown }
        }
        let came = places(arrivals, unknown: 1)
        let left = places(departures, unknown: .max)
        let lastCame = came.filter { $0 <= order }.max()
        let lastLeft = left.filter { $0 <= order }.max()
        switch (lastCame, lastLeft) {
        case (let came?, let left?): return came >= left
        case (.some, nil): return true
        case (nil, .some): return false
        // Nothing has moved yet: who first arrives was not there, who first leaves was.
        case (nil, nil): return came.min().map { first in left.min().map { $0 <= first } ?? false } ?? true
        }
    }
}

extension Sitting.Attendance {
    /// Whether this person's presence makes the delegation present: advisers, observers and staff do not.
    var represents: Bool {
        guard presence.isThere, !isDecisionPartOnly else { return false }
        switch capacity {
        case .head, .member, .deputy, nil: return true
        case .adviser, .observer, .secretary, .authority, .commission: return false
        }
    }
}

extension Sitting.Attendance.Presence {
    package var isThere: Bool {
        switch self {
        case .present, .deputised: true
        case .apologised, .absent, .guest: false
        }
    }
}

extension Stance {
    package var opposes: Bool {
        switch self {
        case .against, .objected, .reserved, .asksForMeeting: true
        case .joined, .inFavour, .abstained, .noPosition, .recused, .notEntitled, .silent: false
        }
    }
}
