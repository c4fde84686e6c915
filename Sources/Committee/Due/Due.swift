/// Something that somebody still has to do, and by when.
///
/// Retention is no matter here: documents are kept for five years from 31 December of the year of the last payment to the
/// beneficiary (CPR Art. 82), and no payment is ever on record. A day counted from anything else would be invented.
package struct Due: Hashable, Sendable {
    package enum Matter: String, CaseIterable, Sendable {
        case condition
        case action = "action point"
        case gate
        case complaint
        /// Until when the applicant may complain; it passes of itself.
        case complaintPeriod = "complaint period"
        case minutesDraft = "draft minutes"
        /// Until when the draft may be commented on; it passes of itself.
        case minutesComments = "comments on minutes"
        case minutesApproval = "approval of minutes"
        case answers = "written procedure"
        case declarations = "declarations of interest"
        /// Until when the papers of a sitting go out.
        case papers
        /// What a sitting put off belongs on the agenda of the next.
        case deferred = "deferred item"
        case reservation
        /// A mandate ends of itself.
        case mandate
        case report

        /// Whether nothing is left to do once the day has passed.
        package var passesOfItself: Bool {
            switch self {
            case .complaintPeriod, .minutesComments, .declarations, .mandate: true
            case .condition, .action, .gate, .complaint, .minutesDraft, .minutesApproval, .answers, .papers,
                .deferred, .reservation, .report:
                false
            }
        }

        /// The period of the rules of procedure from which its day follows, where no day is on record.
        package func period(in rules: Rules) -> Clause<Period>? {
            switch self {
            case .complaintPeriod: rules.complaintPeriod
            case .minutesDraft: rules.minutesDraft
            case .minutesComments: rules.minutesComments
            case .condition, .action, .gate, .complaint, .minutesApproval, .answers, .declarations,
                .papers, .deferred, .reservation, .mandate, .report:
                nil
            }
        }
    }

    /// Whose turn it is: never a person by name.
    package enum Responsible: Hashable, Sendable {
        case leadPartner
        /// Empty where all of them are meant.
        case delegations([Delegation])
        case secretariat
        case managingAuthority
        case committee
        case applicant
        case keeper(Decision.Gate)
        /// A body, in the words of the record.
        case named(String)
    }

    package var matter: Matter
    /// What tells it from the others of its subject, for ever: identities and nothing that is corrected.
    package var key: String
    /// The last day, with the hour and its zone where these are on record.
    package var until: Occasion?
    /// From when it is open: the day from which a period of the rules runs.
    package var since: Day
    package var responsible: Responsible
    package var project: Project.ID?
    package var decision: Decision.ID?
    package var forum: Forum?
    package var action: ActionPoint.ID?
    package var delegation: Delegation?
    package var capacity: Mandate.Capacity?
    /// The record's own words, where these are no person's: a condition, the subject of a procedure.
    package var text: String?
    package var judge: String?

    package init(
        _ matter: Matter, key: String, until: Occasion? = nil, since: Day, responsible: Responsible
    ) {
        self.matter = matter
        self.key = key
        self.until = until
        self.since = since
        self.responsible = responsible
    }
}

extension Due {
    package enum State: String, CaseIterable, Sendable {
        case overdue
        case due
        /// Nobody has said by when.
        case awaiting
    }

    /// How it stands at the end of a day, by its own day or by the one that the rules give.
    ///
    /// - Returns: `nil` where it has passed of itself.
    package static func state(of matter: Matter, until last: Day?, on day: Day) -> State? {
        guard let last else { return .awaiting }
        if day <= last { return .due }
        return matter.passesOfItself ? nil : .overdue
    }
}
