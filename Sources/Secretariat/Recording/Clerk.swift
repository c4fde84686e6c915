import Committee
import EventLog
import Exchange

/// Takes the elements of a record file one by one, against the record as of each element's own day: equal ones
/// are passed over, new ones decided and noted, different ones refused with the correction that would do it.
struct Clerk {
    struct NewEntry {
        let fact: Fact
        let happenedOn: Occasion
        let source: Source
    }

    private(set) var new: [NewEntry] = []
    private(set) var equal = 0
    private(set) var complaints: [Complaint] = []
    private(set) var corrections: [String] = []
    private(set) var warnings: [Complaint] = []

    private let command: ID<CommandKind>
    private let mint: Mint
    /// The day on which the file is recorded: a correction happens when it is made, not when its element did.
    private let today: Day
    /// Everything that was read, and what this file adds.
    private var entries: [Entry]
    private let names = Names()
    /// What was retracted, by its handle: a file that still states it does not bring it back.
    private var retracted: [String: RecordEvent.Statement] = [:]
    private var next: Int
    private var open: (day: Day, record: Record)?

    init(_ entries: [Entry], after position: Int, command: ID<CommandKind>, mint: Mint, today: Day) {
        self.entries = entries
        self.command = command
        self.mint = mint
        self.today = today
        next = position + 1
        for entry in history(entries) { names.learn(entry) }
        for entry in entries where entry.event.isAboutTheRecord {
            names.learn(entry)
            if case .record(.retracted(let retraction)) = entry.event,
                let handle = retraction.was.fact.handle?.text
            {
                retracted[handle] = retraction.was
            }
        }
    }

    /// Everything known, on the last day of it.
    var wholeRecord: Record { Record(folding: history(entries), on: entries.map(\.happenedOn.last).max()) }

    mutating func take(_ element: Element) {
        do {
            switch element.statement {
            case .correction(let name, let changes, let reason, let authority, let document):
                try correct(element, name, changes, reason, authority, document)
            case .retraction(let name, let reason, let authority, let document):
                try retract(element, name, reason, authority, document)
            case .programme, .standing, .namedBody, .allocation, .amendment, .committee, .rules,
                .rulesNotHeld,
                .chair, .person, .mandate, .mandateEnded, .call, .callClosed, .project, .afterwards, .sitting,
                .sittingOpened, .attendanceNotPublished, .everyonePresent, .attended, .arrived, .left,
                .sittingClosed, .sittingCancelled, .procedure, .procedureReminded, .procedureExtended,
                .procedureMoved, .answersNotPublished, .procedureClosed, .item, .handled, .remark, .interest,
                .question, .position, .everyoneTook, .outcome, .decision, .gate, .action, .actionDone,
                .figure:
                try state(element)
            }
        } catch let refusal as Refusal {
            let missing = names.takeMissing()
            guard missing.isEmpty else {
                complaints += missing.map {
                    Complaint(place: $0.name.place, text: $0.name.text, words: $0.refusal.words)
                }
                return
            }
            complain(element, refusal.words)
        } catch let refusal as ChangeRefusal {
            complain(element, refusal.words)
        } catch {
            complain(element, String(describing: error))
        }
    }

    private mutating func complain(_ element: Element, _ words: String) {
        complaints.append(Complaint(place: element.place, text: element.handle.text, words: words))
    }

    private mutating func warn(_ element: Element, _ warning: Warning) {
        warnings.append(Complaint(place: element.place, text: element.handle.text, words: warning.words))
    }
}

// MARK: - Statements

extension Clerk {
    private mutating func state(_ element: Element) throws {
        let recorded =
            element.isForEveryone
            ? names.below(element.handle) : names[element.handle].map { [$0] } ?? []
        let before = recorded.first?.event ?? retracted[element.handle.text]?.fact.event
        let own = before?.introduces.flatMap { ID<Entry>(hex: $0) } ?? mint.id()
        let command = try element.statement.command(names, own: Own(high: own.high, low: own.low))
        let day = element.happenedOn.last
        if let first = recorded.map(\.position).min() {
            for event in try events(of: command, before: first, on: day) {
                try compare(element, event, on: day)
            }
        } else {
            let ruling = try record(on: day).decide(
                command, on: day, nevertheless: element.nevertheless != nil)
            for event in ruling.events where isRetracted(event, element) {
                throw Refusal.retracted(element.handle.text)
            }
            for warning in ruling.warnings { warn(element, warning) }
            for (index, event) in ruling.events.enumerated() {
                let override = ruling.breaches[index].map {
                    Nevertheless($0.map(\.finding), reason: Sealed(element.nevertheless ?? ""))
                }
                note(element, event, override)
            }
        }
    }

    private func isRetracted(_ event: Event, _ element: Element) -> Bool {
        let handle =
            element.isForEveryone
            ? element.handle(of: event, people: open?.record.people ?? [:]) : element.handle
        guard let taken = retracted[handle.text] else { return false }
        return taken.fact.event.asStated == event.asStated && taken.happenedOn == element.happenedOn
    }

    /// What the file amounts to on the record that the entry at the position was decided on.
    private func events(of command: Command, before position: Int, on day: Day) throws -> [Event] {
        // What the file says in full needs no record to complete it; to fold one for each of thousands of
        // projects would take minutes.
        if case .note(let event) = command { return [event] }
        let before = Record(folding: history(entries.filter { $0.position < position }, asOf: day), on: day)
        return try before.complete(command, on: day).events
    }

    private mutating func compare(_ element: Element, _ event: Event, on day: Day) throws {
        let handle =
            element.isForEveryone ? element.handle(of: event, people: record(on: day).people) : element.handle
        guard let recorded = names[handle] else {
            let ruling = try record(on: day).decide(.note(event), on: day)
            for event in ruling.events { note(element, event, nil) }
            return
        }
        let stated = RecordEvent.Statement(
            fact: Fact(event, handle: handle, nevertheless: recorded.fact.nevertheless),
            happenedOn: element.happenedOn, source: element.source)
        let same =
            recorded.event.asStated == event.asStated && recorded.happenedOn == element.happenedOn
            && recorded.source == element.source
        guard !same else { return equal += 1 }
        let changes = recorded.statement.asStated.changes(to: stated.asStated)
        if wasOnRecord(stated.asStated, as: recorded.reference) {
            return complain(element, Self.wasCorrected(changes))
        }
        complain(element, Self.differs(changes))
        corrections.append(
            CorrectionText.yaml(
                handle: names.freeHandle(forCorrectionOf: handle, beside: corrections.count), of: handle.text,
                on: today,
                changes: changes.map { ($0.field, $0.was, $0.becomes) }))
    }

    /// Whether the record said exactly this until it was corrected.
    private func wasOnRecord(_ statement: RecordEvent.Statement, as reference: Reference) -> Bool {
        entries.contains { entry in
            guard case .record(.corrected(let correction)) = entry.event else { return false }
            return correction.target == reference && correction.was.asStated == statement
        }
    }

    private static func wasCorrected(_ changes: [FieldChange]) -> String {
        let now = changes.prefix(3).map {
            "\($0.field) is \u{201C}\($0.was ?? "empty")\u{201D} now, no longer \u{201C}\($0.becomes ?? "empty")\u{201D}"
        }
        let more = changes.count > 3 ? ", and \(changes.count - 3) more" : ""
        return
            "says what the record said before it was corrected: \(now.joined(separator: "; "))\(more). Change the file."
    }

    private static func differs(_ changes: [FieldChange]) -> String {
        let first = changes.prefix(3).map {
            "\($0.field) was \u{201C}\($0.was ?? "empty")\u{201D}, now \u{201C}\($0.becomes ?? "empty")\u{201D}"
        }
        let more = changes.count > 3 ? ", and \(changes.count - 3) more" : ""
        return
            "is on record in other words: \(first.joined(separator: "; "))\(more). If the record is wrong, record the correction below; if the file is wrong, change it back."
    }

    private mutating func note(_ element: Element, _ event: Event, _ override: Nevertheless?) {
        let handle = element.handle(of: event, people: open?.record.people ?? [:])
        append(Fact(event, handle: handle, nevertheless: override), element.happenedOn, element.source)
    }

    private mutating func append(_ fact: Fact, _ happenedOn: Occasion, _ source: Source) {
        new.append(NewEntry(fact: fact, happenedOn: happenedOn, source: source))
        let entry = Entry(
            position: next, reference: Reference(command: command, ordinal: new.count),
            happenedOn: happenedOn,
            source: source, fact: fact)
        next += 1
        entries.append(entry)
        names.learn(entry)
        if let day = open?.day, entry.countsFrom <= day { open?.record.note(entry) }
    }

    /// The record as of the day, with what this file has added so far.
    private mutating func record(on day: Day) -> Record {
        if let open, open.day == day { return open.record }
        let record = Record(folding: history(entries, asOf: day), on: day)
        open = (day, record)
        return record
    }
}

// MARK: - Corrections

extension Clerk {
    private mutating func correct(
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

    private mutating func retract(
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
            .action, .figure:
            false
        }
    }
}

extension RecordEvent.Statement {
    fileprivate var asStated: Self {
        var stated = self
        stated.fact.event = fact.event.asStated
        return stated
    }
}
