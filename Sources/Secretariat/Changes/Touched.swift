import Committee

/// What a correction or retraction moved: a decision has many rows' worth of fields, and each change is credited only to
/// what was recorded about it.
enum Touched: Hashable {
    case decision(String)
    /// What a decision says of one project.
    case outcome(decision: String, project: String)
    case application(String)
    /// What happened to a project, apart from decisions.
    case progress(String)
    case forum(String)
    case question(String)
    case position(question: String, delegation: String)
    case seat(forum: String, person: String)
    case committee(String)
    case rules(committee: String)
    case chair(committee: String)
    case mandate(String)
    case programme(String)
    case standing(programme: String, delegation: String)
    case call(String)
    case action(String)
    case figure(String)
}

extension Entry {
    /// Nothing for entries that are neither corrections nor retractions.
    var touched: Set<Touched> {
        switch event {
        case .record(.corrected(let correction)):
            Self.touched(correction.was.fact.event, correction.becomes.fact.event)
        case .record(.retracted(let retraction)): Self.touched(retraction.was.fact.event, nil)
        case .record, .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda,
            .question, .decision, .action, .minutes, .calendar, .figure:
            []
        }
    }

    /// The projects whose outcomes a correction of a decision changed; `nil` where it is about more than that.
    var projectsTouched: Set<String>? {
        guard case .record(.corrected(let correction)) = event,
            case .decision(.taken) = correction.was.fact.event
        else { return nil }
        var projects: Set<String> = []
        for touched in touched {
            guard case .outcome(_, let project) = touched else { return nil }
            projects.insert(project)
        }
        return projects.isEmpty ? nil : projects
    }

    private static func touched(_ was: Event, _ becomes: Event?) -> Set<Touched> {
        guard case .decision(.taken(let id, _, _, _, let held)) = was else {
            return was.touched.union(becomes?.touched ?? [])
        }
        var holds: Decision.Particulars?
        if case .decision(.taken(_, _, _, _, let particulars)) = becomes { holds = particulars }
        func byProject(_ outcomes: [ProjectOutcome]) -> [Project.ID: [ProjectOutcome]] {
            Dictionary(grouping: outcomes, by: \.project)
        }
        let (before, after) = (byProject(held.outcomes), byProject(holds?.outcomes ?? []))
        var touched = Set(
            Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
                .map { Touched.outcome(decision: id.hex, project: $0.hex) })
        var (plain, plainly) = (held, holds)
        plain.outcomes = []
        plainly?.outcomes = []
        if plain != plainly { touched.insert(.decision(id.hex)) }
        return touched
    }
}

extension Event {
    fileprivate var touched: Set<Touched> {
        switch self {
        case .decision(let event): [.decision(event.decision.hex)]
        case .project(.applied(let id, _, _)): [.application(id.hex)]
        case .project(.modified(let id, _)): [.application(id.hex), .progress(id.hex)]
        case .project(let event): [.progress(event.project.hex)]
        case .sitting(.attended(let id, let attendance)):
            [.seat(forum: id.hex, person: attendance.person.hex)]
        case .sitting(let event): [.forum(event.sitting.hex)]
        case .procedure(let event): [.forum(event.procedure.hex)]
        case .agenda(let event): [.forum(Subject(event.forum).key)]
        case .question(.put(let id, _, _)), .question(.outcomeDeclared(let id, _, _)): [.question(id.hex)]
        case .question(.positionTaken(let id, _, let position)):
            [.position(question: id.hex, delegation: position.delegation.code)]
        case .committee(.rulesAdopted(let id, _, _)), .committee(.rulesNotHeld(let id)):
            [.rules(committee: id.hex)]
        case .committee(.chairTaken(let id, _)): [.chair(committee: id.hex)]
        case .committee(.mandateGiven(_, let id, _)), .committee(.mandateEnded(_, let id, _)):
            [.mandate(id.hex)]
        case .committee(.established(let id, _)): [.committee(id.hex), .rules(committee: id.hex)]
        case .committee(.seatSet(let id, _)): [.committee(id.hex)]
        case .programme(.standingSet(let id, let delegation, _, _)):
            [.standing(programme: id.hex, delegation: delegation.code)]
        case .programme(let event): [.programme(event.programme.hex)]
        case .call(.opened(let id, _, _)), .call(.closed(let id)), .call(.allocationSet(let id, _)):
            [.call(id.hex)]
        case .action(let event): [.action(event.action.hex)]
        case .figure(.stated(let id, _)): [.figure(id.hex)]
        case .person, .minutes, .calendar, .record: []
        }
    }
}
