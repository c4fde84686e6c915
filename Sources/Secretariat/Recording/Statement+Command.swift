import Committee
import Exchange

extension Exchange.Statement {
    /// The command that a file's statement amounts to, with identities in the place of names.
    ///
    /// - Parameters:
    ///   - names: what the names in the file stand for.
    ///   - own: the identity that the statement brings into the world, if it brings one: the recorded one when
    ///     the element is on record, else a new one.
    /// - Returns: the command, not yet decided.
    /// - Throws: the refusal that names what is not on record.
    func command(_ names: Names, own: Own) throws(Refusal) -> Command {
        switch self {
        case .programme(let particulars): .note(.programme(.registered(own.id(), particulars)))
        case .standing(let programme, let delegation, let standing, let name):
            .note(.programme(.standingSet(try names.programme(programme), delegation, standing, name: name)))
        case .namedBody(let programme, let body):
            .note(.programme(.bodyNamed(try names.programme(programme), body)))
        case .allocation(let programme, let priority, let amount):
            .note(.programme(.allocationSet(try names.programme(programme), priority: priority, amount)))
        case .amendment(let programme, let summary):
            .note(.programme(.amended(try names.programme(programme), summary: summary)))
        case .committee(let programmes, let under, var particulars):
            try establish(&particulars, programmes, under, names, own)
        case .rules(let committee, let rules):
            .note(.committee(.rulesAdopted(try names.committee(committee), own.id(), rules)))
        case .rulesNotHeld(let committee): .note(.committee(.rulesNotHeld(try names.committee(committee))))
        case .chair(let committee, let chair):
            .note(.committee(.chairTaken(try names.committee(committee), try chair.resolved(names))))
        case .person(let name, let body):
            .note(.person(.introduced(own.id(), name: Sealed(name), body: body)))
        case .mandate(let committee, let mandate):
            .note(
                .committee(
                    .mandateGiven(try names.committee(committee), own.id(), try mandate.resolved(names))))
        case .mandateEnded(let committee, let person):
            .endMandate(try names.committee(committee), try names.person(person))
        case .call(let programme, let particulars):
            .note(.call(.opened(own.id(), programme: try names.programme(programme), particulars)))
        case .callClosed(let call): .note(.call(.closed(try names.call(call))))
        case .callAllocation(let call, let allocation):
            .note(.call(.allocationSet(try names.call(call), allocation)))
        case .project(let call, let application):
            .note(.project(.applied(own.id(), call: try names.call(call), application)))
        case .afterwards(let project, let what):
            .note(.project(try what.event(try names.project(project), names)))
        case .sitting(let committee, let convening):
            .convene(
                own.id(), try names.committee(committee), convening,
                established: try names.established(committee))
        case .sittingOpened(let sitting, let committee, let chair, let rules):
            .open(
                try names.sitting(sitting), try names.committee(committee), chair: try chair?.resolved(names),
                rules: rules.chosen)
        case .attendanceNotPublished(let sitting):
            .note(.sitting(.attendanceNotPublished(try names.sitting(sitting))))
        case .everyonePresent(let sitting, let committee, let channel, let exceptions):
            .everyonePresent(
                try names.sitting(sitting), try names.committee(committee), channel: channel,
                except: try each(exceptions, names.person))
        case .attended(let sitting, let committee, let attendance):
            .attend(
                try names.sitting(sitting), try names.committee(committee), try attendance.resolved(names))
        case .arrived(let sitting, let person, let item, let time):
            .note(
                .sitting(
                    .arrived(
                        try names.sitting(sitting), try names.person(person),
                        before: try optional(item, names.item), at: time)))
        case .left(let sitting, let person, let item, let time):
            .note(
                .sitting(
                    .left(
                        try names.sitting(sitting), try names.person(person),
                        before: try optional(item, names.item), at: time)))
        case .sittingClosed(let sitting): .note(.sitting(.closed(try names.sitting(sitting))))
        case .papersSent(let sitting, let committee, let days, let on):
            .sendPapers(try names.sitting(sitting), try names.committee(committee), for: days, on: on)
        case .sittingAdjourned(let sitting, let reason):
            .note(
                .sitting(.adjourned(try names.sitting(sitting), reason: reason.map { Sealed($0) })))
        case .sittingCancelled(let sitting, let reason):
            .note(.sitting(.cancelled(try names.sitting(sitting), reason: reason.map { Sealed($0) })))
        case .procedure(let committee, let launch):
            .launch(
                own.id(), try names.committee(committee), launch.resolved, rules: launch.rules.chosen,
                deadlineByTheRules: launch.isDeadlineByTheRules)
        case .procedureReminded(let procedure): .note(.procedure(.reminded(try names.procedure(procedure))))
        case .procedureExtended(let procedure, let deadline):
            .note(.procedure(.extended(try names.procedure(procedure), deadline: deadline)))
        case .procedureMoved(let procedure, let sitting):
            .note(
                .procedure(
                    .movedToSitting(
                        try names.procedure(procedure), sitting: try optional(sitting, names.sitting))))
        case .answersNotPublished(let procedure):
            .note(.procedure(.answersNotPublished(try names.procedure(procedure))))
        case .procedureClosed(let procedure): .note(.procedure(.closed(try names.procedure(procedure))))
        case .item(let forum, let item): .note(.agenda(.placed(try names.forum(forum), own.id(), item)))
        case .handled(let forum, let item, let handling, let note):
            .note(
                .agenda(
                    .handled(
                        try names.forum(forum), try names.item(item), handling, note: note.map { Sealed($0) })
                ))
        case .remark(let forum, let item, let delegation, let words):
            .note(
                .agenda(
                    .stated(
                        try names.forum(forum), try names.item(item), by: delegation, words: Sealed(words))))
        case .interest(let forum, let interest):
            .note(.agenda(.interestDeclared(try names.forum(forum), try interest.resolved(names))))
        case .question(let forum, let item, let question):
            .put(
                own.id(), try names.forum(forum), try question.resolved(at: item, names),
                restOf: try each(question.restOf, names.call))
        case .position(let forum, let question, let position):
            .note(
                .question(
                    .positionTaken(
                        try names.question(question), try names.forum(forum), try position.resolved(names))))
        case .everyoneTook(let forum, let committee, let question, let stance, let round, let exceptions):
            .everyoneTakes(
                try names.question(question), try names.forum(forum), try names.committee(committee), stance,
                round: round, except: exceptions)
        case .outcome(let forum, let committee, let question, let declaration):
            .declare(
                try names.question(question), try names.forum(forum), try names.committee(committee),
                declaration)
        case .decision(let forum, let committee, let question, let decision):
            .decide(
                own.id(), try names.forum(forum), try names.committee(committee),
                question: try optional(question, names.question), try decision.particulars(names),
                block: try each(decision.block) { part throws(Refusal) in try part.resolved(names) })
        case .gate(let name, let gate, let opened, let project):
            try answer(name, gate, opened, project, names)
        case .gateAsked(let name, let gate, let due, let project):
            try ask(name, gate, due, project, names)
        case .reasonsGiven(let name, let project, let reasons):
            .note(
                .decision(
                    .reasonsGiven(
                        try names.decision(name).id, try names.project(project), reasons: Sealed(reasons))))
        case .action(let forum, let item, let text, let responsible, let due):
            .note(
                .action(
                    .given(
                        own.id(), try names.forum(forum),
                        ActionPoint(
                            item: try optional(item, names.item), text: Sealed(text),
                            responsible: responsible,
                            due: due))))
        case .actionDone(let name, let note): try done(name, note, names)
        case .figure(let about, let figure):
            .note(.figure(.stated(own.id(), try figure.resolved(about, names))))
        case .minutes(let name, let step):
            .note(.minutes(try step.event(try names.forum(named: name), names)))
        case .holidays(let country, let year, let days):
            .note(.calendar(.holidaysListed(country, year: year, days)))
        case .correction(let name, _, _, _, _), .retraction(let name, _, _, _):
            // Corrections are made of entries, not of names: the clerk makes them.
            throw .unknown(.element, name.text)
        case .seat(let committee, let seat):
            .note(.committee(.seatSet(try names.committee(committee), seat)))
        case .opinion(let forum, let item, let opinion):
            .note(
                .agenda(
                    .opinionGiven(
                        try names.forum(forum), try names.item(item), try opinion.resolved(names))))
        }
    }

    private func establish(
        _ particulars: inout Body.Particulars, _ programmes: [Name], _ under: Name?, _ names: Names,
        _ own: Own
    ) throws(Refusal) -> Command {
        particulars.programmes = try each(programmes, names.programme)
        particulars.under = try optional(under, names.committee)
        return .note(.committee(.established(own.id(), particulars)))
    }

    private func answer(
        _ name: Name, _ gate: Decision.Gate, _ opened: Bool, _ project: Name?, _ names: Names
    ) throws(Refusal) -> Command {
        let (decision, projects) = try concerned(name, project, names)
        return .note(
            .decision(
                opened
                    ? .gateOpened(decision, gate, projects: projects)
                    : .gateRefused(decision, gate, projects: projects)))
    }

    private func ask(
        _ name: Name, _ gate: Decision.Gate, _ due: Day?, _ project: Name?, _ names: Names
    ) throws(Refusal) -> Command {
        let (decision, projects) = try concerned(name, project, names)
        return .askGate(decision, gate, due: due, projects: projects)
    }

    /// The one project that is named, else all of the decision.
    private func concerned(
        _ name: Name, _ project: Name?, _ names: Names
    ) throws(Refusal) -> (Decision.ID, [Project.ID]) {
        let (decision, projects) = try names.decision(name)
        return (decision, try optional(project, names.project).map { [$0] } ?? projects)
    }

    private func done(_ name: Name, _ note: String?, _ names: Names) throws(Refusal) -> Command {
        let (action, forum) = try names.action(name)
        return .note(.action(.done(action, forum, note: note.map { Sealed($0) })))
    }
}

func each<Item, Found>(
    _ items: [Item], _ find: (Item) throws(Refusal) -> Found
) throws(Refusal) -> [Found] {
    var found: [Found] = []
    var first: Refusal?
    // All of them are looked up, so that every unknown one is told, not only the first.
    for item in items {
        do throws(Refusal) { found.append(try find(item)) } catch { first = first ?? error }
    }
    if let first { throw first }
    return found
}

func optional<Found>(_ name: Name?, _ find: (Name) throws(Refusal) -> Found) throws(Refusal) -> Found? {
    guard let name else { return nil }
    return try find(name)
}

/// Gives the identity that an element brings into the world.
struct Own {
    let high: UInt64
    let low: UInt64

    func id<Entity>() -> ID<Entity> { ID(high: high, low: low) }
}
