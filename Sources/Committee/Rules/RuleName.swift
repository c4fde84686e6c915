/// The name of a parameter of the rules, as record files write it and the log keeps it.
///
/// One list for reading, storing and showing: a parameter that is added here is asked for everywhere.
package enum RuleName: String, CaseIterable, Sendable {
    case unit
    case seats
    case seatRule = "seat-rule"
    case speaker
    case deciding
    case threshold
    case quorum
    case replies
    case absence
    case abstention
    case noPosition = "no-position"
    case recusal
    case castingVote = "casting-vote"
    case repeatedVote = "repeated-vote"
    case chairSource = "chair-source"
    case chairVote = "chair-vote"
    case convenedBy = "convened-by"
    case meetingRequests = "meeting-requests"
    case meetings
    case notice
    case initiators
    case period
    case urgentPeriod = "urgent-period"
    case answerHour = "answer-hour"
    case silence
    case objection
    case earlyClose = "early-close"
    case calendar
    case gates
    case provisional
    case departure
    case outcomes
    case secondPostponement = "second-postponement"
    case budgetLimit = "budget-limit"
    case smallProjectFunds = "small-project-funds"
    case competence
    case interest
    case declarations
    case declarationNotice = "declaration-notice"
    case observers
    case guests
    case minutesSignedBy = "minutes-signed-by"
    case minutesSentTo = "minutes-sent-to"
    case minutesDraft = "minutes-draft"
    case minutesComments = "minutes-comments"
    case minutesApproval = "minutes-approval"
    case publication
    case complaintBy = "complaint-by"
    case complaintPeriod = "complaint-period"
    case complaintRoute = "complaint-route"
    case nationalOpinion = "national-opinion"
}
