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
    var equal = 0
    private(set) var complaints: [Complaint] = []
    private(set) var corrections: [String] = []
    /// Elements that were refused: what only follows from them is not told again.
    private var refused: Set<String> = []
    private var told: [Complaint] = []
    /// By document: the first element whose `nevertheless` was not needed, and whether one below it was.
    private var overrides: [String: (first: Element, isNeeded: Bool)] = [:]

    private let command: ID<CommandKind>
    private let mint: Mint
    /// The day on which the file is recorded: a correction happens when it is made, not when its element did.
    let today: Day
    /// A rehearsal plays on where a rule is broken, to show what would follow; what is impossible stays refused.
    let isRehearsal: Bool
    /// Everything that was read, and what this file adds.
    var entries: [Entry]
    let names = Names()
    /// What was retracted, by its handle: a file that still states it does not bring it back.
    private var retracted: [String: RecordEvent.Statement] = [:]
    private var next: Int
    var open: (day: Day, record: Record)?

    init(
        _ entries: [Entry], after position: Int, command: ID<CommandKind>, mint: Mint, today: Day,
        isRehearsal: Bool = false
    ) {
        self.entries = entries
        self.isRehearsal = isRehearsal
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
                .sittingClosed, .sittingCancelled, .papersSent, .sittingAdjourned, .procedure,
                .procedureReminded, .procedureExtended,
                .procedureMoved, .answersNotPublished, .procedureClosed, .item, .handled, .remark, .interest,
                .question, .position, .everyoneTook, .outcome, .decision, .gate, .action, .actionDone,
                .figure, .minutes, .holidays, .callAllocation, .gateAsked, .reasonsGiven, .seat, .opinion:
                try state(element)
            }
        } catch let refusal as Refusal {
            let missing = names.takeMissing()
            guard missing.isEmpty else { return complain(element, missing) }
            if case .notYet(let thing, let name) = refusal, let text = names.text(introducing: name) {
                return complain(element, Refusal.notYet(thing, text).words)
            }
            complain(element, refusal.words)
        } catch let refusal as ChangeRefusal {
            complain(element, refusal.words)
        } catch {
            complain(element, String(describing: error))
        }
    }

    mutating func complain(_ element: Element, _ words: String) {
        refused.insert(element.handle.text)
        complaints.append(Complaint(place: element.place, text: element.handle.text, words: words))
    }

    private mutating func complain(_ element: Element, _ missing: [(refusal: Refusal, name: Name)]) {
        // What names itself is told as well: it is not on record before it is recorded.
        defer { refused.insert(element.handle.text) }
        for (refusal, name) in missing where !refused.contains(name.text) {
            let text = name.document.isEmpty ? name.path : name.text
            let complaint = Complaint(place: name.place, text: text, words: refusal.words)
            if !complaints.contains(complaint) { complaints.append(complaint) }
        }
    }

    mutating func warn(_ element: Element, _ warning: Warning) {
        guard warning != .overrideNotNeeded else {
            // A document's `nevertheless` stands for all its elements: one that needs it is enough.
            overrides[element.handle.document, default: (element, false)].isNeeded =
                overrides[element.handle.document]?.isNeeded ?? false
            return
        }
        told.append(Complaint(place: element.place, text: element.handle.text, words: warning.words))
    }

    mutating func note(override element: Element, isNeeded: Bool) {
        overrides[element.handle.document, default: (element, false)].isNeeded =
            isNeeded || overrides[element.handle.document]?.isNeeded ?? false
    }

    /// What the secretary should know, in the order of the file.
    var warnings: [Complaint] {
        let idle = overrides.values.filter { !$0.isNeeded }.map(\.first).map {
            Complaint(place: $0.place, text: $0.handle.text, words: Warning.overrideNotNeeded.words)
        }
        return (told + idle).sorted { $0.place < $1.place }
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
                command, on: day, nevertheless: element.nevertheless != nil || isRehearsal)
            for event in ruling.events where isRetracted(event, element) {
                throw Refusal.retracted(element.handle.text)
            }
            for warning in ruling.warnings where element.nevertheless != nil || warning != .overrideNotNeeded
            {
                warn(element, warning)
            }
            if element.nevertheless == nil, !ruling.allBreaches.isEmpty {
                complaints.append(
                    Complaint(
                        place: element.place, text: element.handle.text,
                        words: Refusal.againstTheRules(ruling.allBreaches).words))
            }
            if !ruling.allBreaches.isEmpty {
                overrides[element.handle.document, default: (element, true)].isNeeded = true
            }
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

    mutating func append(_ fact: Fact, _ happenedOn: Occasion, _ source: Source) {
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

extension RecordEvent.Statement {
    /// Without what the program itself worked out when it was recorded.
    var asStated: Self {
        var stated = self
        stated.fact.event = fact.event.asStated
        return stated
    }
}
