/// Where a project stands, in the words of project-status.md section 6.
package enum ProjectStatus: Hashable, Sendable {
    case underDecision
    case ineligible
    case step1Passed
    case step1Refused
    case approved
    /// Not startable, not contractable: conditions are open (P02, P07).
    case approvedWithConditions
    /// Decided, and not yet effective: these gates have not opened.
    case awaiting([Decision.Gate])
    case reserve(rank: Int?)
    case postponed(times: Int)
    case rejected
    case notSelected
    case lapsed
    case decisionTakenBack
    case contracted
    case completed
    case terminated
    case withdrawn

    /// The status without its particulars, as tables and files name it.
    package enum Code: String, CaseIterable, Sendable {
        case underDecision = "under decision"
        case ineligible
        case step1Passed = "step 1 passed"
        case step1Refused = "step 1 refused"
        case approved
        case approvedWithConditions = "approved with conditions"
        case awaiting = "approved, awaiting"
        case reserve
        case postponed
        case rejected
        case notSelected = "not selected"
        case lapsed
        case decisionTakenBack = "decision taken back"
        case contracted
        case completed
        case terminated
        case withdrawn
    }

    package var code: Code {
        switch self {
        case .underDecision: .underDecision
        case .ineligible: .ineligible
        case .step1Passed: .step1Passed
        case .step1Refused: .step1Refused
        case .approved: .approved
        case .approvedWithConditions: .approvedWithConditions
        case .awaiting: .awaiting
        case .reserve: .reserve
        case .postponed: .postponed
        case .rejected: .rejected
        case .notSelected: .notSelected
        case .lapsed: .lapsed
        case .decisionTakenBack: .decisionTakenBack
        case .contracted: .contracted
        case .completed: .completed
        case .terminated: .terminated
        case .withdrawn: .withdrawn
        }
    }

    package var rank: Int? {
        if case .reserve(let rank) = self { rank } else { nil }
    }
}
