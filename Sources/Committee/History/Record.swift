/// What the record says on some day: everything that is known about the subjects that were read.
///
/// It is folded from the log and never stored. `note` is total: it takes note of what happened and never argues;
/// entries that do not fit are the business of the ledger check.
package struct Record: Sendable {
    package internal(set) var opening: RecordEvent.Opening?
    package internal(set) var programmes: [Programme.ID: ProgrammeDossier] = [:]
    package internal(set) var committees: [Body.ID: CommitteeDossier] = [:]
    package internal(set) var people: [Person.ID: PersonDossier] = [:]
    package internal(set) var calls: [Call.ID: CallDossier] = [:]
    package internal(set) var projects: [Project.ID: ProjectDossier] = [:]
    package internal(set) var sittings: [Sitting.ID: SittingDossier] = [:]
    package internal(set) var procedures: [Procedure.ID: ProcedureDossier] = [:]
    package internal(set) var decisions: [Decision.ID: DecisionDossier] = [:]
    package internal(set) var actions: [ActionPoint.ID: ActionDossier] = [:]
    package internal(set) var minutes: [Forum: MinutesDossier] = [:]
    /// What national bodies advised, by sitting: it is given before the sitting itself is on record (LV-1).
    package internal(set) var opinions: [Forum: [GivenOpinion]] = [:]
    /// Public holidays by country and year; a year that is not listed is not known.
    package internal(set) var holidays: [Country: [Int: Set<Day>]] = [:]
    package internal(set) var figures: [Figure.ID: FigureDossier] = [:]
    /// What is on record of a sitting before the sitting itself: papers go out, interests are declared.
    var beforehand: [Sitting.ID: [Entry]] = [:]
    /// Which project of a call has a code.
    var codes: [Call.ID: [String: Project.ID]] = [:]
    /// Decisions that have been taken and begin to have effect on a later day.
    var toCome: [Coming] = []

    struct Coming: Sendable {
        let day: Day
        let decision: Decision.ID
        var outcomes: [ProjectOutcome]
        let reference: Reference
    }

    package init() {}

    /// Folds a history and stands on `day`: decisions that have begun to have effect by then have it.
    package init(folding history: some Sequence<Entry>, on day: Day? = nil) {
        for entry in history { note(entry) }
        if let day { advance(to: day) }
    }

    package mutating func note(_ entry: Entry) {
        advance(to: entry.countsFrom)
        switch entry.event {
        case .programme(let event): note(event, entry)
        case .committee(let event): note(event, entry)
        case .person(.introduced(let id, let name, let body)):
            people[id] = PersonDossier(name: name, body: body, handle: entry.fact.handle)
        case .call(let event): note(event, entry)
        case .project(let event): note(event, entry)
        case .sitting(let event): note(event, entry)
        case .procedure(let event): note(event, entry)
        case .agenda(let event): note(event, entry)
        case .question(let event): note(event, entry)
        case .decision(let event): note(event, entry)
        case .action(let event): note(event, entry)
        case .minutes(let event): note(event, entry)
        case .calendar(let event): note(event)
        case .figure(.stated(let id, let figure)):
            figures[id] = FigureDossier(figure: figure, entry: entry)
        case .record(.opened(let opening)): self.opening = opening
        case .record(.corrected), .record(.retracted), .record(.clockSteppedBack), .record(.key),
            .record(.issued), .record(.restored):
            break
        }
    }

    /// Lets the decisions have effect whose day has come.
    package mutating func advance(to day: Day) {
        guard !toCome.isEmpty else { return }
        let due = toCome.filter { $0.day <= day }
        toCome.removeAll { $0.day <= day }
        for coming in due.sorted(by: { $0.day < $1.day }) {
            for outcome in coming.outcomes {
                projects.change(outcome.project) {
                    $0.apply(outcome, of: coming.decision, on: coming.day, reference: coming.reference)
                }
            }
        }
    }
}
