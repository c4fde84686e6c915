/// What becomes of the minutes of a sitting, or of the report of a written procedure (ENI-23.7).
package enum MinutesEvent: Hashable, Sendable {
    /// `deadline` is the last moment for comments, where one was set.
    case circulated(Forum, deadline: Occasion?)
    case approved(Forum, by: MinutesApproval)
    case signed(Forum, by: Signatory)
    case distributed(Forum, to: [Recipient])

    package var forum: Forum {
        switch self {
        case .circulated(let forum, _), .approved(let forum, _), .signed(let forum, _),
            .distributed(let forum, _):
            forum
        }
    }
}

/// What is on file about the minutes.
package struct MinutesDossier: Hashable, Sendable {
    package var circulatedOn: Occasion?
    package var commentsUntil: Occasion?
    package var signatures: [Signatory: Day] = [:]
    package var distributed: [Recipient: Day] = [:]
    package var approval: Approval?

    package init() {}

    package struct Approval: Hashable, Sendable {
        package var by: MinutesApproval
        package var on: Occasion
    }
}
