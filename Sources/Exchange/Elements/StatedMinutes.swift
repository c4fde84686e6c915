package import Committee

/// One thing that became of minutes.
package enum StatedMinutes: Hashable, Sendable {
    case circulated(commentsUntil: Occasion?)
    case approved(MinutesApproval)
    case signed(Signatory)
    case distributed([Recipient])
}
