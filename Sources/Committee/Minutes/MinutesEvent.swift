/// What becomes of the minutes of a sitting, or of the report of a written procedure (ENI-23.7).
package enum MinutesEvent: Hashable, Sendable {
    /// `deadline` is the last moment for comments, where one was set.
    case circulated(Forum, deadline: Occasion?)
    case approved(Forum, by: MinutesApproval)
    case signed(Forum, by: Signatory)
    case distributed(Forum, to: [Recipient])
    /// Neither a correction of the record nor a new decision: the text of the minutes was changed.
    case amended(Forum, MinutesAmendment)

    package var forum: Forum {
        switch self {
        case .circulated(let forum, _), .approved(let forum, _), .signed(let forum, _),
            .distributed(let forum, _), .amended(let forum, _):
            forum
        }
    }
}

/// A passage of the minutes that was put in other words.
package struct MinutesAmendment: Hashable, Sendable {
    /// Which passage, as people name it: `item 4, second paragraph`.
    package var passage: Sealed
    /// Who asked for it, as the source says.
    package var request: Sealed?
    /// The old words; `nil` where they are not given, or where a passage was added.
    package var was: Sealed?
    /// The new words; `nil` where they are not given, or where the passage was struck out.
    package var becomes: Sealed?
    /// The sitting or written procedure that decided it: approved minutes are amended by nothing less.
    package var decidedBy: Forum?

    package init(
        passage: Sealed, request: Sealed? = nil, was: Sealed? = nil, becomes: Sealed? = nil,
        decidedBy: Forum? = nil
    ) {
        self.passage = passage
        self.request = request
        self.was = was
        self.becomes = becomes
        self.decidedBy = decidedBy
    }
}

/// What is on file about the minutes.
package struct MinutesDossier: Hashable, Sendable {
    package var circulatedOn: Occasion?
    package var commentsUntil: Occasion?
    package var signatures: [Signatory: Day] = [:]
    package var distributed: [Recipient: Day] = [:]
    package var approval: Approval?
    /// In the order in which they were made.
    package var amendments: [Amendment] = []

    package init() {}

    package struct Amendment: Hashable, Sendable {
        package var amendment: MinutesAmendment
        package var on: Occasion
        /// Made to minutes that were approved already: their text stays, and this stands beside it.
        package var isOfApproved: Bool

        package init(amendment: MinutesAmendment, on: Occasion, isOfApproved: Bool) {
            self.amendment = amendment
            self.on = on
            self.isOfApproved = isOfApproved
        }
    }

    package struct Approval: Hashable, Sendable {
        package var by: MinutesApproval
        package var on: Occasion
    }
}
