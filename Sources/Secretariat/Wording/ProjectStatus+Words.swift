import Committee
import Minutes

extension ProjectStatus {
    /// `on the reserve list, rank 2`; `rezerves sarakstā, 2. vieta`.
    func words(in language: Language) -> String {
        let words = code.words(in: language)
        switch self {
        case .reserve(let rank?):
            return language == .latvian ? "\(words), \(rank). vieta" : "\(words), rank \(rank)"
        case .awaiting(let gates):
            return words + " \(gates.map { $0.words(in: language) }.together(in: language))"
        case .postponed(let times) where times > 1: return "\(words) (\(times)×)"
        case .reserve, .postponed, .underDecision, .ineligible, .step1Passed, .step1Refused, .approved,
            .approvedWithConditions, .rejected, .notSelected, .lapsed, .decisionTakenBack, .contracted,
            .completed, .terminated, .withdrawn:
            return words
        }
    }
}

extension Int {
    /// `78.25`, `74`: the points of a score are kept in hundredths.
    var hundredths: String {
        let rest = self % 100
        return rest == 0 ? String(self / 100) : "\(self / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
