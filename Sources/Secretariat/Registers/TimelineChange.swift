import Committee

/// What a command changes of the timelines. What was known before stays askable: rows are added and closed, never altered.
struct TimelineChange: Sendable {
    /// The last position of the command: from there on it is known.
    let position: Int
    let subject: Subject
    let what: What

    enum What: Sendable {
        /// The row that holds under a key, with no end so far, is no longer known so.
        case close(Register.Name, key: String)
        case add(Register.Name, HeldRow)
        /// All rows of the subject are these. Those that are kept already stay, the others are closed.
        case replace(Register.Name, [Segment])
        /// A word by which people ask for it.
        case name(String)
    }
}
