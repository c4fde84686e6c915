// How a question is decided. The texts differ, and where they leave something open it stays open.

/// Who has the vote: one for each country (ENPI-12.2, ENI-23.3), delegation (P30) or institution (P19). Where every member votes for itself, each member is entered as a delegation of its own.
package enum VotingUnit: String, CaseIterable, WrittenRule {
    case country
    case delegation
    case institution
    case member
}

/// Who states a delegation's position, when several persons sit for it.
package enum Speaker: String, CaseIterable, WrittenRule {
    case head = "head of delegation"
    case anyMember = "any member"
}

/// How questions are decided: by consensus (P10, P25), by unanimity (ENI-23.1 and ENPI-12.1 for the rules themselves), or
/// by a vote.
package enum WayOfDeciding: String, CaseIterable, WrittenRule {
    case consensus
    case unanimity
    case vote
    /// A vote only where consensus cannot be reached (ENI-23.2, P28).
    case consensusThenVote = "consensus, then vote"
}

/// How many of those who count have to be in favour. Who counts follows from the rules on absence and abstention.
package enum Threshold: WrittenRule {
    case share(Int, of: Int)
    case moreThan(Int, of: Int)
    /// The rules allow a vote, and their text on the majority is not held (S2).
    case notKnown

    package init?(written text: String) {
        if text == "not known" {
            self = .notKnown
        } else if let share = text.after("more than ").flatMap(Share.init(written:)), share.part < share.whole
        {
            self = .moreThan(share.part, of: share.whole)
        } else if let share = Share(written: text) {
            self = .share(share.part, of: share.whole)
        } else {
            return nil
        }
    }

    package var written: String {
        switch self {
        case .share(let part, let whole): "\(part) of \(whole)"
        case .moreThan(let part, let whole): "more than \(part) of \(whole)"
        case .notKnown: "not known"
        }
    }

    package static var form: String { "2 of 3, more than 1 of 2 or not known" }
}

/// How many must be there. No number is known for any programme: it comes from the committee's own rules.
package enum Quorum: WrittenRule {
    case delegations(Int)
    /// A share of those entitled, as a fraction that is never rounded: 2 of 3.
    case share(Int, of: Int)
    case all

    package init?(written text: String) {
        if text == "all" {
            self = .all
        } else if let share = Share(written: text) {
            self = .share(share.part, of: share.whole)
        } else {
            let words = text.parts(separatedBy: " ")
            guard words.count == 2, words[1] == "delegations", let count = words[0].digits, count > 0 else {
                return nil
            }
            self = .delegations(count)
        }
    }

    package var written: String {
        switch self {
        case .delegations(let count): "\(count) delegations"
        case .share(let part, let whole): "\(part) of \(whole)"
        case .all: "all"
        }
    }

    package static var form: String { "2 of 3, 3 delegations or all" }
}

/// `2 of 3`: a fraction that is never rounded.
package struct Share: WrittenRule {
    package var part: Int
    package var whole: Int

    package init?(written text: String) {
        let words = text.parts(separatedBy: " ")
        guard words.count == 3, words[1] == "of", let part = words[0].digits, let whole = words[2].digits,
            part > 0, part <= whole
        else { return nil }
        self.part = part
        self.whole = whole
    }

    package var written: String { "\(part) of \(whole)" }
    package static var form: String { "2 of 3" }
}

/// What the rules make of a delegation that neither agreed nor objected.
package enum Reading: String, CaseIterable, WrittenRule {
    case notCounted = "does not count"
    case consent = "counts as consent"
    case objection = "counts as an objection"
}

/// What becomes of a delegation that is entitled and not there. No known text says it, so it has to be set.
package enum AbsenceRule: WrittenRule {
    case read(Reading)
    /// Adopted ad referendum: those who were absent have so long to confirm. Asked for in practice; no text is known.
    case confirms(within: Period)

    package init?(written text: String) {
        if let reading = Reading(written: text) {
            self = .read(reading)
        } else if let period = text.after("confirms within ").flatMap(Period.init(written:)) {
            self = .confirms(within: period)
        } else {
            return nil
        }
    }

    package var written: String {
        switch self {
        case .read(let reading): reading.written
        case .confirms(let period): "confirms within \(period.written)"
        }
    }

    package static var form: String { "\(Reading.form); or confirms within 10 working days" }
}

/// What a recusal does to the number of which quorums are shares.
package enum Recusal: String, CaseIterable, WrittenRule {
    case leavesBase = "leaves the base"
    case staysInBase = "stays in the base"
}

/// Whether the chair breaks a tie. No known text gives a casting vote; a committee's own rules may.
package enum CastingVote: String, CaseIterable, WrittenRule {
    case chair
    case none
}

/// Which vote counts where one is repeated; both stay on record.
package enum RepeatedVote: String, CaseIterable, WrittenRule {
    case last = "last counts"
    case first = "first counts"
}

/// Whether the chair has a vote (ENI-23.5: only as a representative of a participating country).
package enum ChairVote: String, CaseIterable, WrittenRule {
    case asRepresentative = "as representative"
    case none
}

/// What no answer means in a written procedure. Not known for any programme: the committee's own rules have to say it.
package enum Silence: String, CaseIterable, WrittenRule {
    case consent
    case noConsent = "no consent"
    case notCounted = "does not count"
}
