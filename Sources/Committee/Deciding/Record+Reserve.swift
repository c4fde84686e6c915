// The reserve list: a project comes off it by a decision, in its order, while there is money (P02).
extension Record {
    func judgeReserve(
        _ particulars: Decision.Particulars, on day: Day
    ) -> (breaches: [Breach], warnings: [Warning]) {
        guard particulars.kind == .reservePromotion else { return ([], []) }
        var breaches: [Breach] = []
        var warnings: [Warning] = []
        for outcome in approvals(in: particulars) {
            guard let project = projects[outcome.project] else { continue }
            guard project.isOnReserve else {
                breaches.append(.notOnReserve(label(of: outcome.project), project.status.code))
                continue
            }
            guard let passed = passedOver(by: outcome, among: particulars.outcomes, on: day) else { continue }
            if passed.fits == true {
                breaches.append(
                    .rankJumped(label(of: outcome.project), before: label(of: passed.project)))
            } else {
                warnings.append(
                    .rankMayBeJumped(label(of: outcome.project), before: label(of: passed.project)))
            }
        }
        return (breaches, warnings)
    }
}
