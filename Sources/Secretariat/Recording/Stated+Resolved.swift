import Committee
import Exchange

// What a file says of people, projects and decisions by name, with identities in their place.

extension StatedChair {
    func resolved(_ names: Names) throws(Refusal) -> Body.Chair {
        Body.Chair(delegation: delegation, body: body, person: try optional(person, names.person))
    }
}

extension StatedRules {
    var chosen: Command.ChosenRules {
        switch self {
        case .ofTheDay: .ofTheDay
        case .version(let version, _): .version(version)
        case .notHeld: .notHeld
        }
    }
}

extension StatedMandate {
    func resolved(_ names: Names) throws(Refusal) -> Mandate {
        Mandate(
            person: try names.person(person), delegation: delegation, capacity: capacity, body: body,
            until: until, document: document)
    }
}

extension StatedAttendance {
    func resolved(_ names: Names) throws(Refusal) -> Sitting.Attendance {
        Sitting.Attendance(
            person: try names.person(person), delegation: delegation, presence: presence,
            inPlaceOf: try optional(inPlaceOf, names.person), channel: channel,
            isDecisionPartOnly: isDecisionPartOnly)
    }
}

extension StatedLaunch {
    var resolved: Procedure.Launch {
        Procedure.Launch(
            number: number, subject: subject, initiator: initiator, deadline: deadline, silence: silence,
            papers: papers, isUrgent: isUrgent)
    }
}

extension StatedInterest {
    func resolved(_ names: Names) throws(Refusal) -> Interest {
        Interest(
            item: try optional(item, names.item), delegation: delegation, body: body,
            person: try optional(person, names.person), project: try optional(project, names.project),
            isNone: isNone, nature: nature.map { Sealed($0) }, forPerson: forPerson,
            forDelegation: forDelegation)
    }
}

extension StatedPosition {
    func resolved(_ names: Names) throws(Refusal) -> Position {
        Position(
            delegation: delegation, stance: stance, person: try optional(person, names.person),
            words: words.map { Sealed($0) }, until: until, received: received, channel: channel,
            from: from.map { Sealed($0) },
            dissent: try each(dissent) { voice throws(Refusal) in try voice.resolved(names) }, round: round)
    }
}

extension StatedDissent {
    func resolved(_ names: Names) throws(Refusal) -> Position.Dissent {
        Position.Dissent(
            person: try optional(person, names.person), stance: stance, words: words.map { Sealed($0) })
    }
}

extension StatedQuestion {
    /// Without the rest of the calls, which the record adds.
    func resolved(at item: Name, _ names: Names) throws(Refusal) -> Question {
        Question(
            item: try names.item(item), kind: kind, text: text, projects: try each(projects, names.project),
            theme: theme, silence: silence, takesUp: try optional(takesUp, names.questionTakenUp))
    }
}

extension StatedOpinion {
    func resolved(_ names: Names) throws(Refusal) -> Opinion {
        Opinion(
            delegation: delegation, body: body, view: view, words: words.map { Sealed($0) },
            projects: try each(projects, names.project))
    }
}

extension StatedDecision {
    func particulars(_ names: Names) throws(Refusal) -> Decision.Particulars {
        Decision.Particulars(
            kind: kind, item: try optional(item, names.item), number: number, title: title, text: text,
            effect: effect,
            relations: try each(relations) { relation throws(Refusal) in
                Decision.Relation(relation.kind, try names.decision(relation.decision).id)
            }, transfers: transfers)
    }
}

extension BlockPart {
    func resolved(_ names: Names) throws(Refusal) -> Command.Block {
        let common = conditions["*"] ?? []
        switch projects {
        case .theRest(let call):
            return Command.Block(
                outcome: outcome, projects: .theRest(of: try names.call(call)), count: count,
                conditions: common, departure: reasons["*"].map { Sealed($0) })
        case .named(let list):
            var outcomes: [ProjectOutcome] = []
            for (index, name) in list.enumerated() {
                outcomes.append(
                    ProjectOutcome(
                        project: try names.project(name), outcome: outcome, rank: ranked ? index + 1 : nil,
                        conditions: common + (conditions[name.text] ?? []),
                        recommendation: recommendations[name.text], amounts: amounts[name.text] ?? [],
                        departure: (reasons[name.text] ?? reasons["*"]).map { Sealed($0) }))
            }
            return Command.Block(outcome: outcome, projects: .named(outcomes), count: count)
        }
    }
}

extension Afterwards {
    func event(_ project: Project.ID, _ names: Names) throws(Refusal) -> ProjectEvent {
        switch self {
        case .foundEligible: .foundEligible(project)
        case .foundIneligible(let reason): .foundIneligible(project, reason: reason.map { Sealed($0) })
        case .assessed(let assessment): .assessed(project, assessment)
        case .advised(let advice): .advised(project, advice)
        case .conditionFulfilled(let key): .conditionFulfilled(project, condition: key)
        case .conditionLapsed(let key): .conditionLapsed(project, condition: key)
        case .applicantNotified: .applicantNotified(project)
        case .contracted(let amounts): .contracted(project, amounts)
        case .modified(let summary): .modified(project, summary: summary)
        case .completed: .completed(project)
        case .terminated(let reason): .terminated(project, reason: reason.map { Sealed($0) })
        case .withdrawn: .withdrawn(project)
        case .complaintReceived(let summary):
            .complaintReceived(project, summary: summary.map { Sealed($0) })
        case .complaintDecided(let justified, let decision):
            .complaintDecided(
                project, justified: justified,
                decision: try optional(decision) { name throws(Refusal) in try names.decision(name).id })
        }
    }
}

extension StatedFigure {
    func resolved(_ name: Name, _ names: Names) throws(Refusal) -> Figure {
        let about: Figure.About =
            switch self.about {
            case .programme: .programme(try names.programme(name))
            case .call: .call(try names.call(name))
            case .sitting: .sitting(try names.sitting(name))
            case .procedure: .procedure(try names.procedure(name))
            case .decision: .decision(try names.decision(name).id)
            }
        return Figure(
            about: about, measure: measure, value: value, country: country, part: part, derived: derived)
    }
}

extension StatedMinutes {
    func event(_ forum: Forum, _ names: Names) throws(Refusal) -> MinutesEvent {
        switch self {
        case .amended(let stated):
            .amended(
                forum,
                MinutesAmendment(
                    passage: Sealed(stated.passage), request: stated.request.map { Sealed($0) },
                    was: stated.was.map { Sealed($0) }, becomes: stated.becomes.map { Sealed($0) },
                    decidedBy: try optional(stated.decidedBy) { (name) throws(Refusal) in
                        try names.forum(named: name)
                    }))
        case .circulated(let deadline): .circulated(forum, deadline: deadline)
        case .approved(let approval): .approved(forum, by: approval)
        case .signed(let signatory): .signed(forum, by: signatory)
        case .distributed(let recipients): .distributed(forum, to: recipients)
        }
    }
}
