// What an outcome does for a project, whatever the rules call it.
extension Outcome {
    /// Gives the project something, now or under a condition.
    package var isFavourable: Bool {
        switch self {
        case .approved, .approvedWithConditions, .approvedWithRecommendations, .reserve, .recommendedForStep2,
            .agreedInPrinciple:
            true
        case .postponed, .rejected, .notSelected, .notRecommendedForStep2, .noDecision, .revoked: false
        }
    }

    /// "No decision" and "agreed in principle" leave the project where it is.
    var movesProject: Bool {
        switch self {
        case .approved, .approvedWithConditions, .approvedWithRecommendations, .reserve, .recommendedForStep2,
            .postponed, .rejected, .notSelected, .notRecommendedForStep2, .revoked:
            true
        case .agreedInPrinciple, .noDecision: false
        }
    }

    package var isApproval: Bool {
        switch self {
        case .approved, .approvedWithConditions, .approvedWithRecommendations: true
        case .reserve, .recommendedForStep2, .agreedInPrinciple, .postponed, .rejected, .notSelected,
            .notRecommendedForStep2, .noDecision, .revoked:
            false
        }
    }
}
