import Committee
import EventLog

// What was corrected or taken back: what the entry said, what it says now, by whom and why.
extension Explainer {
    /// - Parameters:
    ///   - target: The entry that was corrected or retracted.
    ///   - asked: The correction or retraction by which it was found.
    ///   - isGone: Whether the thing itself was asked for, and not what was done to it.
    /// - Returns: the account, with the entries it rests on.
    func account(of target: Reference, asked: Entry, isGone: Bool) -> Explanation {
        let changes = read.filter { $0.changed?.target == target }.sorted { $0.position < $1.position }
        let first = changes.first?.changed?.was
        let original = read.first { $0.reference == target }
        let handle = first?.fact.handle?.text ?? target.text
        let isRetraction = asked.isRetraction
        var explanation = Explanation(
            kind: isGone ? .retracted : isRetraction ? .retraction : .correction,
            name: isGone ? handle : asked.fact.handle?.text ?? asked.reference.text, asOf: moment.asOf,
            knownAt: moment.knownAt)
        let last = asked.changed?.was
        explanation.account = AccountPart(
            handle: handle, position: original?.position,
            type: (original?.event ?? asked.event).type.rawValue,
            happenedOn: first?.happenedOn ?? asked.happenedOn,
            said: isRetraction ? last.map(said) ?? [] : [],
            isRetracted: changes.contains(where: \.isRetraction),
            changes: changes.map { part($0, isAsked: $0.reference == asked.reference) })
        explanation.entries = read.filter {
            $0.reference == target || $0.changed?.target == target
        }.sorted { $0.position < $1.position }.map { entryPart($0) }
        return explanation
    }

    private var fields: SaidFields {
        SaidFields(language: language, names: record.name(ofIdentity:))
    }

    /// What the entry said, without identities that nobody can read, what the program worked out, and what stands above.
    func said(_ statement: RecordEvent.Statement) -> [AccountPart.FieldPart] {
        fields.said(
            statement.asStated.fields.filter { !$0.key.hasPrefix("handle") && !$0.key.hasPrefix("source") }
        )
        .filter { !($0.value.utf8.count == 32 && $0.value.allSatisfy(\.isHexDigit)) }
        .map { .init(field: $0.field, was: $0.value) }
    }

    func part(_ entry: Entry, isAsked: Bool) -> AccountPart.ChangePart {
        var part = AccountPart.ChangePart(
            handle: entry.fact.handle?.text ?? entry.reference.text, position: entry.position,
            on: entry.happenedOn, isRetraction: entry.isRetraction, isAsked: isAsked, fields: [])
        switch entry.event {
        case .record(.corrected(let correction)):
            part.fields = fields.changes(from: correction.was.fields, to: correction.becomes.fields).map {
                .init(field: $0.field, was: $0.was, becomes: $0.becomes)
            }
            part.reason = correction.reason.text
            part.authority = correction.authority.text
            part.document = correction.document
        case .record(.retracted(let retraction)):
            part.reason = retraction.reason.text
            part.authority = retraction.authority.text
            part.document = retraction.document
        case .record, .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda,
            .question, .decision, .action, .minutes, .calendar, .figure:
            break
        }
        return part
    }
}

extension Entry {
    var isRetraction: Bool {
        if case .record(.retracted) = event { return true }
        return false
    }
}
