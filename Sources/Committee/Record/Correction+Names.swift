// What minutes print of projects and people is their names: a correction of these reaches minutes that the corrected entry
// itself is no part of.
extension Entry {
    /// The project whose code, acronym or title it corrects, or the person whose name.
    package var renames: Subject? {
        guard case .record(.corrected(let correction)) = event else { return nil }
        switch (correction.was.fact.event, correction.becomes.fact.event) {
        case (.project(.applied(let id, _, let was)), .project(.applied(_, _, let becomes))):
            return [was.code, was.acronym, was.title] == [becomes.code, becomes.acronym, becomes.title]
                ? nil : Subject(id)
        case (.person(.introduced(let id, let was, _)), .person(.introduced(_, let becomes, _))):
            return was == becomes ? nil : Subject(id)
        case (.programme, _), (.committee, _), (.person, _), (.call, _), (.project, _), (.sitting, _),
            (.procedure, _), (.agenda, _), (.question, _), (.decision, _), (.action, _), (.minutes, _),
            (.calendar, _), (.figure, _), (.record, _):
            return nil
        }
    }

    /// What became of minutes, and corrections of that: it is about them and not in their text.
    package var isOfMinutes: Bool {
        switch event {
        case .minutes: return true
        case .record(.corrected(let correction)):
            if case .minutes = correction.was.fact.event { return true }
            return false
        case .record(.retracted(let retraction)):
            if case .minutes = retraction.was.fact.event { return true }
            return false
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .calendar, .figure, .record:
            return false
        }
    }
}
