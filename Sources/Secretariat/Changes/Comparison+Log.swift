import Committee
import EventLog
import Minutes

// What no register holds: the corrections themselves, minutes, and conditions that lapsed.
extension Comparison {
    /// The entries that are read for their own sake.
    static let types: [String] = [
        EventType.entryCorrected, .entryRetracted, .minutesCirculated, .minutesApproved, .minutesSigned,
        .minutesDistributed, .minutesAmended, .conditionLapsed,
    ].map(\.rawValue)

    /// What was recorded before the first moment and has come to pass since. A correction counts at once, whatever day it
    /// is of.
    mutating func takeDue(_ entries: [Entry]) throws {
        for entry in entries
        where !entry.event.isAboutTheRecord && entry.countsFrom > since.asOf && entry.countsFrom <= until.asOf
        {
            try tell(entry)
        }
    }

    /// Corrections are noted before the registers are compared, so that a change can say where it comes from.
    mutating func take(_ entries: [Entry]) throws {
        for entry in entries {
            switch entry.event {
            case .record(.corrected), .record(.retracted):
                note(correction: entry.fact.handle?.text ?? entry.reference.text, entry)
            case .record, .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda,
                .question, .decision, .action, .minutes, .calendar, .figure:
                break
            }
        }
        for entry in entries where entry.event.isAboutTheRecord || entry.countsFrom <= until.asOf {
            try tell(entry)
        }
    }

    private mutating func tell(_ entry: Entry) throws {
        switch entry.event {
        case .record(.corrected(let correction)):
            let fields = correction.was.changes(to: correction.becomes)
            let (was, becomes) = (correction.was.fields, correction.becomes.fields)
            let said = try said(was, becomes).changes(from: was, to: becomes)
            var told = try place(
                .entryCorrected, entry, name(of: correction.was.fact, correction.target),
                from: Self.words(said.map { ($0.field, $0.was) }).nonempty,
                to: Self.words(said.map { ($0.field, $0.becomes) }).nonempty)
            told.brief = .init(
                before: Self.brief(said.map { ($0.field, $0.was) }).nonempty,
                after: Self.brief(said.map { ($0.field, $0.becomes) }).nonempty)
            if let own = entry.projectsTouched { told.projectKeys = own }
            told.because = entry.fact.handle?.text
            told.fields = fields.map { .init(field: $0.field, was: $0.was, becomes: $0.becomes) }
            told.reason = correction.reason.text
            told.authority = correction.authority.text
            told.document = correction.document
            add(told)
        case .record(.retracted(let retraction)):
            let stated = retraction.was.asStated.fields.filter { !$0.key.hasPrefix("handle") }
            let said = try said(stated).said(stated).filter {
                !($0.value.utf8.count == 32 && $0.value.allSatisfy(\.isHexDigit))
            }
            var told = try place(
                .entryRetracted, entry, name(of: retraction.was.fact, retraction.target),
                from: Self.words(said.map { ($0.field, $0.value) }).nonempty,
                to: say("taken back", "atsaukts"))
            told.brief = .init(
                before: Self.brief(said.map { ($0.field, $0.value) }).nonempty, after: told.after)
            told.because = entry.fact.handle?.text
            told.reason = retraction.reason.text
            told.authority = retraction.authority.text
            told.document = retraction.document
            add(told)
        case .minutes(.circulated(_, let deadline)):
            try tell(.minutesCirculated, entry, deadline.map { " – \($0.last.iso)" } ?? "")
        case .minutes(.approved(_, let approval)):
            try tell(.minutesApproved, entry, ", \(approval.words(in: language))")
        case .minutes(.signed(_, let signatory)):
            try tell(.minutesSigned, entry, ", \(signatory.words(in: language))")
        case .minutes(.distributed(_, let recipients)):
            try tell(
                .minutesDistributed, entry,
                ", " + recipients.map { $0.words(in: language) }.joined(separator: ", "))
        case .minutes(.amended(_, let amendment)):
            let decider = try amendment.decidedBy.flatMap { try forum(Subject($0).key)?.handle }
            let withheld = Phrase.withheld.words(in: language)
            var told = try place(
                .minutesAmended, entry,
                "\(entry.fact.handle?.document ?? entry.reference.text), \(amendment.passage.text ?? withheld)",
                from: amendment.was.map { $0.text ?? withheld },
                to: amendment.becomes.map { $0.text ?? withheld })
            told.because = decider ?? amendment.request.map { $0.text ?? withheld }
            add(told)
        case .project(.conditionLapsed(let project, let condition)):
            var told = try place(.conditionLapsed, entry, try label(project.hex), to: condition)
            told.projectKeys = [project.hex]
            told.projects = [told.thing]
            add(told)
        case .record, .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda,
            .question, .decision, .action, .calendar, .figure:
            break
        }
    }

    private mutating func tell(_ kind: RecordChange.Kind, _ entry: Entry, _ more: String) throws {
        add(
            try place(
                kind, entry, entry.fact.handle?.document ?? entry.reference.text,
                to: entry.happenedOn.last.iso + more))
    }

    private func name(of fact: Committee.Fact, _ reference: Reference) -> String {
        fact.handle?.text ?? reference.text
    }

    private static func words(_ fields: [(field: String, value: String?)]) -> String {
        fields.compactMap { field, value in value.map { "\(field): \($0)" } }.joined(separator: "; ")
    }

    /// As much of it as a line of the table holds.
    private static func brief(_ fields: [(field: String, value: String?)]) -> String {
        let told = fields.filter { $0.value != nil }
        let first = told.prefix(3).map { "\($0.field): \(short($0.value ?? ""))" }
        return (first + (told.count > 3 ? ["(+\(told.count - 3))"] : [])).joined(separator: "; ")
    }

    private static func short(_ text: String) -> String {
        text.count > 40 ? text.prefix(39) + "\u{2026}" : text
    }

    /// The change, with the committee and the programmes that the entry is about.
    private mutating func place(
        _ kind: RecordChange.Kind, _ entry: Entry, _ thing: String, from before: String? = nil,
        to after: String? = nil
    ) throws -> RecordChange {
        var committees: Set<String> = []
        var programmes: Set<String> = []
        var projects: Set<String> = []
        for subject in entry.fact.subjects {
            switch subject.kind {
            case .programme: programmes.formUnion(directory.programmes[subject.key].map { [$0.code] } ?? [])
            case .committee: committees.insert(subject.key)
            case .call: programmes.formUnion(self.programmes(ofCall: subject.key))
            case .project:
                projects.insert(subject.key)
                if let row = try project(subject.key) {
                    programmes.formUnion(self.programmes(ofCall: row.call))
                }
            case .sitting, .procedure:
                if let row = try forum(subject.key) { committees.insert(row.committee) }
            case .decision, .register, .person, .people, .document, .calendar: break
            }
        }
        for committee in committees { programmes.formUnion(self.programmes(ofCommittee: committee)) }
        return RecordChange(
            kind: kind, committee: committees.count == 1 ? committees.first.flatMap(code(ofCommittee:)) : nil,
            programmes: programmes.sorted(), thing: thing, before: before, after: after,
            projectKeys: projects)
    }
}
