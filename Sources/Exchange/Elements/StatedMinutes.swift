package import Committee

/// One thing that became of minutes.
package enum StatedMinutes: Hashable, Sendable {
    case circulated(commentsUntil: Occasion?)
    case approved(MinutesApproval)
    case signed(Signatory)
    case distributed([Recipient])
    case amended(StatedAmendment)
}

/// A passage of minutes that was put in other words.
package struct StatedAmendment: Hashable, Sendable {
    package var passage: String
    package var request: String?
    package var was: String?
    package var becomes: String?
    package var decidedBy: Name?
}
