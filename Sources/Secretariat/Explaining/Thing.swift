import Committee
import EventLog

/// What can be explained.
enum Thing: Hashable {
    case decision(Decision.ID)
    case item(Forum, Item.ID)
    case question(Forum, Question.ID)
    case forum(Forum)
    case project(Project.ID)
    /// Whatever else is on record: a member, a rule, a stated figure, an action point.
    case entry(Entry)
    /// A correction or retraction: the entry that was asked for, and what it was done to.
    case change(Entry, to: Reference)
    /// What is in the record no more, by the entry that took it out.
    case gone(Entry, Reference)
}

/// Finds what somebody means by a number, a code, an acronym or a handle.
struct ThingFinder {
    let directory: Directory
    let log: EventLog

    init(_ directory: Directory, _ log: EventLog) {
        self.directory = directory
        self.log = log
    }

    func thing(called name: String) throws -> Thing {
        let found = try all(called: name)
        if found.isEmpty, let thing = try element(called: name) ?? retracted(called: name) { return thing }
        if found.isEmpty, let handle = try element(at: name), let thing = try element(called: handle) {
            return thing
        }
        guard found.count < 2 else { throw OfficeRefusal.severalCalled(name, found.map(\.handle).sorted()) }
        guard let only = found.first else {
            if let latest = try directory.latest, (try? ThingFinder(latest, log).thing(called: name)) != nil {
                throw OfficeRefusal.notKnownThen(name, directory.moment.knownAt)
            }
            var names: [String?] = []
            for row in try directory.decisions() { names += [row.handle, row.number] }
            for row in try directory.sittings() { names += [row.handle, row.number] }
            for row in try directory.projects() { names += [row.label, row.code, row.acronym] }
            throw OfficeRefusal.nothingCalled(name, near: Self.near(name, among: names.compactMap(\.self)))
        }
        return only.thing
    }

    /// The handle of the one decision, sitting, written procedure, project or place on an agenda that people call so; `nil`
    /// where there is none.
    func handle(called name: String) throws -> String? {
        let found = try all(called: name)
        if found.isEmpty { return try element(at: name) }
        guard found.count < 2 else { throw OfficeRefusal.severalCalled(name, found.map(\.handle).sorted()) }
        return found.first?.handle
    }

    /// The handles of the decisions with this number; of several committees' decisions those of the committee whose
    /// document names it.
    func decisions(numbered number: String, beside document: String) throws -> [String] {
        let all = try directory.decisions().filter { $0.number == number }
        let own = all.filter { row in
            directory.committees[row.committee].map { document.hasPrefix("\($0.code)/") } ?? false
        }
        return (own.isEmpty ? all : own).map(\.handle)
    }

    private func all(called name: String) throws -> [(handle: String, thing: Thing)] {
        var found: [(handle: String, thing: Thing)] = []
        for row in try directory.decisions() where row.handle == name || row.number == name {
            if let id = Decision.ID(hex: row.decision) { found.append((row.handle, .decision(id))) }
        }
        for row in try directory.sittings() where row.handle == name || row.number == name {
            if let forum = row.identity { found.append((row.handle, .forum(forum))) }
        }
        for row in try directory.projects() where row.answers(to: name) {
            if let id = Project.ID(hex: row.project) {
                found.append((directory.handle(of: row), .project(id)))
            }
        }
        return found
    }

    /// The element of a record file with this handle, or the question to which it belongs.
    private func element(called name: String) throws -> Thing? {
        let document = String(name.split(separator: "#", maxSplits: 1).first ?? "")
        guard !document.isEmpty else { return nil }
        let recorded = try log.entries(
            about: [Subject(.document, document)], upTo: directory.moment.knownAt
        ).map { try Entry($0) }
        let standing = history(recorded, asOf: directory.moment.asOf)
        if let entry = standing.first(where: { $0.fact.handle?.text == name }) {
            return entry.event.thing ?? .entry(entry)
        }
        guard let change = recorded.last(where: { $0.fact.handle?.text == name && $0.changed != nil }),
            let target = change.changed?.target
        else { return nil }
        return .change(change, to: target)
    }

    /// What was taken out of the record answers to the names it had.
    private func retracted(called name: String) throws -> Thing? {
        let retractions = try log.entries(
            ofTypes: [EventType.entryRetracted.rawValue], after: 0, upTo: directory.moment.knownAt)
        for stored in retractions.reversed() {
            let entry = try Entry(stored)
            guard let (target, was) = entry.changed, was.fact.names.contains(name) else { continue }
            return .gone(entry, target)
        }
        return nil
    }

    /// What is spelt almost so, the nearest first.
    static func near(_ name: String, among names: [String]) -> [String] {
        let wanted = name.searchable
        let ranked = Set(names).compactMap { candidate -> (Int, String)? in
            let other = candidate.searchable
            let distance = wanted.distance(to: other)
            if distance <= max(1, min(wanted.count, other.count) / 4) { return (distance, candidate) }
            let isPart =
                wanted.count > 2 && other.contains(wanted) || other.count > 2 && wanted.contains(other)
            return isPart ? (100 + other.count, candidate) : nil
        }
        return ranked.sorted { ($0.0, $0.1.padded) < ($1.0, $1.1.padded) }.prefix(4).map(\.1)
    }
}

extension Event {
    /// What an entry speaks of that can be explained.
    fileprivate var thing: Thing? {
        switch self {
        case .decision(let event): .decision(event.decision)
        case .question(let event): .question(event.forum, event.question)
        case .agenda(let event): event.item.map { .item(event.forum, $0) } ?? .forum(event.forum)
        case .sitting(let event): .forum(.sitting(event.sitting))
        case .procedure(let event): .forum(.procedure(event.procedure))
        case .project(let event): .project(event.project)
        case .minutes(let event): .forum(event.forum)
        case .programme, .committee, .person, .call, .action, .calendar, .figure, .record: nil
        }
    }
}

extension Entry {
    /// What a correction or retraction was done to, and what that said before.
    var changed: (target: Reference, was: RecordEvent.Statement)? {
        switch event {
        case .record(.corrected(let correction)): (correction.target, correction.was)
        case .record(.retracted(let retraction)): (retraction.target, retraction.was)
        case .record, .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda,
            .question, .decision, .action, .minutes, .calendar, .figure:
            nil
        }
    }
}

extension Committee.Fact {
    /// By what people may ask for it.
    fileprivate var names: [String] {
        let own: [String?] =
            switch event {
            case .decision(.taken(_, _, _, _, let particulars)): [particulars.number]
            case .project(.applied(_, _, let application)): [application.code, application.acronym]
            case .sitting(.convened(_, _, let convening)): [convening.number]
            case .procedure(.launched(_, _, let launch)): [launch.number]
            case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
                .decision, .action, .minutes, .calendar, .figure, .record:
                []
            }
        return (own + [handle?.text]).compactMap(\.self)
    }
}

extension SittingRow {
    fileprivate var identity: Forum? {
        isProcedure
            ? Procedure.ID(hex: forum).map { .procedure($0) } : Sitting.ID(hex: forum).map { .sitting($0) }
    }
}

extension String {
    /// How many letters have to be added, taken away or exchanged (Levenshtein).
    fileprivate func distance(to other: String) -> Int {
        let (mine, others) = (Array(self), Array(other))
        var row = Array(0...others.count)
        for (i, letter) in mine.enumerated() {
            var before = row[0]
            row[0] = i + 1
            for (j, another) in others.enumerated() {
                let cost = letter == another ? before : Swift.min(before, row[j], row[j + 1]) + 1
                before = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[others.count]
    }
}
