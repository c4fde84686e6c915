import Committee

extension Event {
    /// Whether what was against the rules in it touches this project: money that was passed was granted to others, where the
    /// project got none.
    func concerns(_ project: Project.ID, by finding: Nevertheless.Finding) -> Bool {
        guard case .decision(.taken(_, _, _, _, let particulars)) = self,
            let outcome = particulars.outcomes.first(where: { $0.project == project })?.outcome
        else { return true }
        switch finding {
        case .ceilingPassed, .smallProjectFundsPassed, .rankJumped, .notOnReserve, .tooFewCountries,
            .withoutAssurance, .outsideWithoutApproval:
            return outcome.isApproval
        case .secondPostponement: return outcome == .postponed
        case .positionWithoutMandate, .positionWhileRecused, .positionWithoutVote, .rulesOverlap,
            .initiatorNotAllowed, .requestNotAllowed, .periodTooShort, .closedEarly, .answerLate,
            .papersLate, .minutesNotSigned, .observerBeyondAccess, .positionWhileAbsent, .outsideCompetence,
            .outcomeNotAllowed, .withoutApproval, .decidedAlready, .codeTwice, .wayNotAllowed,
            .castingVoteNotGiven, .castingWithoutTie:
            return true
        }
    }
}
