/// Where questions are put: a sitting, or a written procedure as its equal.
package enum Forum: Hashable, Sendable {
    case sitting(Sitting.ID)
    case procedure(Procedure.ID)

    package var isSitting: Bool {
        switch self {
        case .sitting: true
        case .procedure: false
        }
    }
}
