package import Committee

/// What becomes of a project outside the sitting.
package enum Afterwards: Hashable, Sendable {
    case foundEligible
    case foundIneligible(reason: String?)
    case assessed(Project.Assessment)
    case advised(Project.Advice)
    case conditionFulfilled(String)
    case conditionLapsed(String)
    case applicantNotified
    case contracted([Amount])
    case modified(summary: String)
    case completed
    case terminated(reason: String?)
    case withdrawn
    case complaintReceived(summary: String?)
    case complaintDecided(justified: Bool, decision: Name?)
}
