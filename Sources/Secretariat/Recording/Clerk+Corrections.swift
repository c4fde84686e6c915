import Committee
import Exchange

// Corrections and retractions are made of entries, not of names: what was is taken from the record.
extension Clerk {
    mutating func correct(
        _ element: Element, _ name: Name, _ changes: [Change], _ reason: String, _ authority: String,
        _ document: String?
    ) throws {
        if let recorded = names[element.handle] {
            guard case .record(.corrected(let earlier)) = recorded.event,
                earlier.was.fact.handle?.text == name.text
            else { throw Refusal.handleTaken }
            let fields = try self.fields(of: changes, in: earlier.was.fact.event)
            guard
                try earlier.was.changing(fields).fact.event.asStated == earlier.becomes.fact.event.asStated,
                recorded.happenedOn == element.happenedOn,
                (earlier.reason.text, earlier.authority.text, earlier.document) == (
                    reason, authority, document
                )
            else { throw Refusal.handleTaken }
            return equal += 1
        }
        let target = try names.statement(name)
        let becomes = proposedAnew(
            try target.statement.changing(try fields(of: changes, in: target.event)), instead: target)
        try judge(becomes, instead: target, nevertheless: element.nevertheless != nil)
        if case .committee(.rulesAdopted) = target.event {
            let judged = decisionsStanding(in: target.event)
            if !judged.isEmpty { warn(element, .decidedUnderOldText(judged)) }
        }
        append(
            Fact(
                .record(
                    .corrected(
                        .init(
                            target: target.reference, was: target.statement, becomes: becomes,
                            reason: Sealed(reason), authority: Sealed(authority), document: document))),
                handle: element.handle), element.happenedOn, element.source)
        names.forget(target)
        names.learn(
            Entry(
                position: target.position, reference: target.reference, happenedOn: becomes.happenedOn,
                source: becomes.source, fact: becomes.fact))
        open = nil
    }

    /// The fields as the stored form numbers them: people name a project of a block by its code, not by its place.
    private func fields(of changes: [Change], in event: Event) throws -> [FieldChange] {
        let record = changes.contains { $0.project != nil } ? wholeRecord : Record()
        return try changes.map { change in
            guard let project = change.project else {
                return FieldChange(field: change.field, was: change.was, becomes: change.becomes)
            }
            guard case .decision(.taken(_, _, _, _, let particulars)) = event,
                let place = particulars.outcomes.firstIndex(where: { record.calls($0.project, project) })
            else { throw Refusal.unknown(.project, project) }
            return FieldChange(
                field: "particulars.outcomes.\(place).\(change.field)", was: change.was,
                becomes: change.becomes)
        }
    }

    /// An outcome that is corrected stands beside what the rules make of the record as it is now, not of what was wrong in it.
    private func proposedAnew(
        _ statement: RecordEvent.Statement, instead target: Entry
    ) -> RecordEvent.Statement {
        guard
            case .question(.outcomeDeclared(let question, let forum, var declaration)) = statement.fact.event
        else { return statement }
        let record = others(than: target, on: statement.happenedOn.last)
        guard let committee = record.committee(of: forum) else { return statement }
        declaration.proposal = record.propose(question, in: forum, of: committee, declared: declaration)
        var statement = statement
        statement.fact.event = .question(.outcomeDeclared(question, forum, declaration))
        return statement
    }

    /// The record as of a day, without the entry that is corrected.
    private func others(than target: Entry, on day: Day) -> Record {
        let others = entries.filter { $0.reference != target.reference && !$0.corrects(target) }
        return Record(folding: history(others, asOf: day), on: day)
    }

    /// What is impossible cannot be corrected into the record either; nor can an entry become another one.
    private func judge(
        _ becomes: RecordEvent.Statement, instead target: Entry, nevertheless: Bool
    ) throws {
        guard becomes.fact.event.introduces == target.event.introduces,
            becomes.fact.handle == target.fact.handle, becomes.fact.event.type == target.event.type
        else { throw ChangeRefusal.notTheSame }
        let day = becomes.happenedOn.last
        let record = others(than: target, on: day)
        _ = try record.decide(.note(becomes.fact.event), on: day, nevertheless: nevertheless)
    }

    mutating func retract(
        _ element: Element, _ name: Name, _ reason: String, _ authority: String, _ document: String?
    ) throws {
        if let recorded = names[element.handle] {
            guard case .record(.retracted(let earlier)) = recorded.event,
                earlier.was.fact.handle?.text == name.text, recorded.happenedOn == element.happenedOn,
                (earlier.reason.text, earlier.authority.text, earlier.document) == (
                    reason, authority, document
                )
            else { throw Refusal.handleTaken }
            return equal += 1
        }
        let target = try names.statement(name)
        let standing = decisionsStanding(in: target.event)
        guard standing.isEmpty else { throw Refusal.decisionsStand(standing) }
        append(
            Fact(
                .record(
                    .retracted(
                        .init(
                            target: target.reference, was: target.statement, reason: Sealed(reason),
                            authority: Sealed(authority), document: document))),
                handle: element.handle), element.happenedOn, element.source)
        names.forget(target)
        open = nil
    }
}

extension Clerk {
    /// The decisions that rest on what would go: on their sitting or written procedure, on the question that was put, on
    /// the committee, its programme or its rules.
    private func decisionsStanding(in event: Event) -> [String] {
        let record = wholeRecord
        let standing = record.decisions.values.filter { rests($0, on: event, in: record) }
        return standing.map { $0.entry.fact.handle?.text ?? $0.particulars.title }.sorted()
    }

    private func rests(_ decision: DecisionDossier, on event: Event, in record: Record) -> Bool {
        switch event {
        case .sitting(.convened(let id, _, _)): decision.forum == .sitting(id)
        case .procedure(.launched(let id, _, _)): decision.forum == .procedure(id)
        case .question(.put(let id, _, _)): decision.question == id
        case .project(.applied(let id, _, _)):
            decision.particulars.outcomes.contains { $0.project == id }
        case .call(.opened(let id, _, _)):
            decision.particulars.outcomes.contains { record.projects[$0.project]?.call == id }
        case .committee(.established(let id, _)): decision.committee == id
        case .committee(.rulesAdopted(let committee, let id, let rules)):
            // Of a sitting that was not read whole it is not known which rules it followed: those of its day, then.
            decision.committee == committee
                && (record.rulesFollowed(in: decision.forum).map { $0 == id }
                    ?? rules.isInForce(on: decision.takenOn.last))
        case .programme(.registered(let id, _)):
            record.committees[decision.committee]?.particulars.programmes.contains(id) ?? false
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            false
        }
    }
}

extension Record {
    /// Whether people call the project so: by its code, its acronym, both, or the handle of its line.
    fileprivate func calls(_ project: Project.ID, _ name: String) -> Bool {
        guard let dossier = projects[project] else { return false }
        let handle = dossier.handle
        return [
            dossier.application.code, dossier.application.acronym, handle?.text, handle?.path,
            handle?.path.split(separator: "/").last.map(String.init), label(of: project),
        ].contains(name)
    }
}

extension Entry {
    fileprivate func corrects(_ target: Entry) -> Bool {
        if case .record(.corrected(let correction)) = event {
            correction.target == target.reference
        } else {
            false
        }
    }
}

extension Event {
    /// A correction is no part of any history, but its file can be recorded again like any other.
    var isAboutTheRecord: Bool {
        switch self {
        case .record: true
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision,
            .action, .minutes, .calendar, .figure:
            false
        }
    }
}
