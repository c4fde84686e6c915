import Committee

/// What minutes are written from. Once they are approved their text stands: what is corrected afterwards is named beside it and
/// changes no word of it.
struct ApprovedText {
    /// Everything that was on record when the minutes were approved, and what became of the minutes since; all that was
    /// read, where nobody has approved them.
    let entries: [Entry]
    /// Corrections and retractions of these minutes' own entries, and of the names that they print, recorded after the
    /// approval.
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
        let named = Set(
            read.filter { isOfTheApproval($0) && $0.fact.subjects.contains(subject) }
                .flatMap(\.fact.subjects))
        // The sitting that amended the text later has a name.
        let deciders = Set(
            read.compactMap { entry -> Forum? in
                if case .minutes(.amended(_, let amendment)) = entry.event {
                    amendment.decidedBy
                } else {
                    nil
                }
            })
        entries = read.filter {
            isOfTheApproval($0) || $0.isOfMinutes || $0.event.beginsOne(of: deciders)
        }
        corrections = read.filter { entry in
            !isOfTheApproval(entry) && entry.event.isAboutTheRecord && entry.happenedOn.last <= day
                && !entry.isOfMinutes
                && (entry.fact.subjects.contains(subject) || entry.renames.map(named.contains) ?? false)
        }
    }
}

extension Event {
    fileprivate func beginsOne(of forums: Set<Forum>) -> Bool {
        switch self {
        case .sitting(.convened(let id, _, _)): forums.contains(.sitting(id))
        case .procedure(.launched(let id, _, _)): forums.contains(.procedure(id))
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            false
        }
    }
}
