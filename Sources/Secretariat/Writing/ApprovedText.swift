import Committee

/// What minutes are written from. Once they are approved their text stands: what is corrected afterwards is named beside it and
/// changes no word of it.
struct ApprovedText {
    /// Everything that was on record when the minutes were approved, and what became of the minutes since; all that was
    /// read, where nobody has approved them.
    let entries: [Entry]
    /// Corrections and retractions of these minutes' own entries, recorded after the approval.
    let corrections: [Entry]

    init(of subject: Subject, in read: [Entry], asOf day: Day) {
        let approval = history(read, asOf: day).last { entry in
            guard case .minutes(.approved(let forum, _)) = entry.event else { return false }
            return Subject(forum) == subject
        }
        guard let approval else {
            entries = read
            corrections = []
            return
        }
        // A command is known whole: what was recorded in one stroke with the approval belongs to it.
        func isOfTheApproval(_ entry: Entry) -> Bool {
            entry.position <= approval.position || entry.reference.command == approval.reference.command
        }
        entries = read.filter { isOfTheApproval($0) || $0.event.isOfMinutes }
        corrections = read.filter { entry in
            !isOfTheApproval(entry) && entry.event.isAboutTheRecord && entry.happenedOn.last <= day
                && entry.fact.subjects.contains(subject)
        }
    }
}

extension Event {
    fileprivate var isOfMinutes: Bool {
        switch self {
        case .minutes: true
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .calendar, .figure, .record:
            false
        }
    }
}
