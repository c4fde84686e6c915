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
        entries = read.filter { isOfTheApproval($0) || $0.event.isOfMinutes }
        corrections = read.filter { entry in
            !isOfTheApproval(entry) && entry.event.isAboutTheRecord && entry.happenedOn.last <= day
                && (entry.fact.subjects.contains(subject) || entry.renames(named))
        }
    }
}

extension Entry {
    /// Whether it corrects the code, the acronym or the title of one of these projects, or the name of one of these people.
    fileprivate func renames(_ named: Set<Subject>) -> Bool {
        guard case .record(.corrected(let correction)) = event else { return false }
        switch (correction.was.fact.event, correction.becomes.fact.event) {
        case (.project(.applied(let id, _, let was)), .project(.applied(_, _, let becomes))):
            return named.contains(Subject(id))
                && [was.code, was.acronym, was.title] != [becomes.code, becomes.acronym, becomes.title]
        case (.person(.introduced(let id, let was, _)), .person(.introduced(_, let becomes, _))):
            return named.contains(Subject(id)) && was != becomes
        case (.programme, _), (.committee, _), (.person, _), (.call, _), (.project, _), (.sitting, _),
            (.procedure, _), (.agenda, _), (.question, _), (.decision, _), (.action, _), (.minutes, _),
            (.calendar, _), (.figure, _), (.record, _):
            return false
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
