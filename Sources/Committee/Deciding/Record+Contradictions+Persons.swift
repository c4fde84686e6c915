// Facts about people, votes and answers that cannot be true together, or come later than they should.
extension Record {
    /// Whoever holds mandates for others cannot be this delegation's chair. A chair without any mandate may come from
    /// outside (ENI-23.5).
    func sitsFor(_ chair: Body.Chair, in committee: Body.ID, on day: Day) throws(Refusal) {
        guard let person = chair.person, let delegation = chair.delegation else { return }
        let own = (committees[committee]?.mandates(on: day) ?? []).map(\.held.mandate)
            .filter { $0.person == person && $0.delegation != nil }
        guard !own.isEmpty, !own.contains(where: { $0.delegation == delegation }) else { return }
        throw .chairOfAnotherDelegation(label(of: person), delegation)
    }

    /// On one day somebody has an interest in a matter or has none.
    func agrees(_ interest: Interest, in forum: Forum, on day: Day) throws(Refusal) {
        guard let proceedings = proceedings(of: forum) else { return }
        let contradicts = proceedings.declaredInterests.contains {
            $0.interest.isNone != interest.isNone && $0.on.last == day
                && $0.interest.isSameMatter(as: interest)
        }
        guard contradicts else { return }
        throw .interestAndNone(
            interest.person.map(label(of:)) ?? interest.delegation?.code ?? interest.body ?? "")
    }

    /// A repetition needs something to repeat.
    func follows(round: Int, _ dossier: Proceedings.QuestionDossier?) throws(Refusal) {
        guard round > 1, let dossier, !dossier.attempts.contains(where: { $0.round == round - 1 }) else {
            return
        }
        // What is said of the round itself may come in any order.
        guard !dossier.attempts.contains(where: { $0.round == round }) else { return }
        throw .roundSkipped(round)
    }

    /// Positions were taken, and nobody says how the chair summed them up.
    func isUndeclared(_ question: Question.ID?, in forum: Forum) -> Bool {
        guard let question, let dossier = proceedings(of: forum)?.questions[question] else { return false }
        return !dossier.positions.isEmpty && dossier.declarations.isEmpty
    }

    func lateness(
        of gate: Decision.Gate, _ id: Decision.ID, _ concerned: [Project.ID], on day: Day
    ) -> [Warning] {
        let ofProjects = concerned.compactMap { project in
            projects[project]?.waiting.first { $0.decision == id }?.due(from: gate)
        }
        guard let due = ([decisions[id]?.due(from: gate)].compactMap(\.self) + ofProjects).max(), due < day
        else { return [] }
        return [.gateAnswersLate(gate, due: due)]
    }

    /// A seat that takes a vote away may put the quorum of the rules in force out of reach.
    func quorumOutOfReach(_ seat: Seat, in committee: Body.ID, on day: Day) -> [Warning] {
        guard let dossier = committees[committee] else { return [] }
        var after = self
        after.committees[committee]?.seats[seat.delegation] = seat
        let voting = after.votingDelegations(of: committee).count
        return dossier.rules(on: day).compactMap { held in
            guard case .delegations(let needed) = held.rules.general.quorum?.rule, voting < needed else {
                return nil
            }
            return .quorumAboveVotes(version: held.rules.version, needed: needed, voting: voting)
        }
    }
}

extension Interest {
    fileprivate func isSameMatter(as other: Interest) -> Bool {
        person == other.person && delegation == other.delegation && body == other.body
            && item == other.item && project == other.project
    }
}
