import Committee
import Exchange

// Corrections and retractions are made of entries, not of names: what was is taken from the record.
extension Clerk {
    mutating func correct(
        _ element: Element, _ name: Name, _ changes: [Change], _ reason: String, _ authority: String,
        _ document: String?
    ) throws {
        let fields = changes.map { FieldChange(field: $0.field, was: $0.was, becomes: $0.becomes) }
        if let recorded = names[element.handle] {
            guard case .record(.corrected(let earlier)) = recorded.event,
                earlier.was.fact.handle?.text == name.text,
                try earlier.was.changing(fields) == earlier.becomes,
                recorded.happenedOn == element.happenedOn,
                (earlier.reason.text, earlier.authority.text, earlier.document) == (
                    reason, authority, document
                )
            else { throw Refusal.handleTaken }
            return equal += 1
        }
        let target = try names.statement(name)
        let becomes = try target.statement.changing(fields)
        try judge(becomes, instead: target, nevertheless: element.nevertheless != nil)
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

    /// What is impossible cannot be corrected into the record either; nor can an entry become another one.
    private func judge(
        _ becomes: RecordEvent.Statement, instead target: Entry, nevertheless: Bool
    ) throws {
        guard becomes.fact.event.introduces == target.event.introduces,
            becomes.fact.handle == target.fact.handle, becomes.fact.event.type == target.event.type
        else { throw ChangeRefusal.notTheSame }
        let day = becomes.happenedOn.last
        let others = entries.filter { $0.reference != target.reference && !$0.corrects(target) }
        let record = Record(folding: history(others, asOf: day), on: day)
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
    /// The decisions that would lose their sitting or written procedure if it went.
    private func decisionsStanding(in event: Event) -> [String] {
        let forum: Forum
        switch event {
        case .sitting(.convened(let id, _, _)): forum = .sitting(id)
        case .procedure(.launched(let id, _, _)): forum = .procedure(id)
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            return []
        }
        return wholeRecord.decisions.filter { $0.value.forum == forum }
            .map { $0.value.entry.fact.handle?.text ?? $0.key.hex }.sorted()
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
