import Committee
import EventLog

/// What can be explained.
enum Thing: Hashable {
    case decision(Decision.ID)
    case item(Forum, Item.ID)
    case question(Forum, Question.ID)
    case forum(Forum)
    case project(Project.ID)
}

/// Finds what somebody means by a number, a code, an acronym or a handle.
struct ThingFinder {
    private let directory: Directory
    private let log: EventLog

    init(_ directory: Directory, _ log: EventLog) {
        self.directory = directory
        self.log = log
    }

    func thing(called name: String) throws -> Thing {
        let decisions = try directory.decisions()
        let forums = try directory.sittings()
        let projects = try directory.projects()
        var found: [(handle: String, thing: Thing)] = []
        for row in decisions where row.handle == name || row.number == name {
            if let id = Decision.ID(hex: row.decision) { found.append((row.handle, .decision(id))) }
        }
        for row in forums where row.handle == name || row.number == name {
            if let forum = row.identity { found.append((row.handle, .forum(forum))) }
        }
        for row in projects where row.answers(to: name) {
            if let id = Project.ID(hex: row.project) {
                found.append(("\(directory.calls[row.call]?.code ?? row.call)#\(row.handle)", .project(id)))
            }
        }
        if found.isEmpty, let thing = try element(called: name) { return thing }
        guard found.count < 2 else { throw OfficeRefusal.severalCalled(name, found.map(\.handle).sorted()) }
        guard let only = found.first else {
            var names: [String?] = []
            for row in decisions { names += [row.handle, row.number] }
            for row in forums { names += [row.handle, row.number] }
            for row in projects { names += [row.label, row.code, row.acronym] }
            throw OfficeRefusal.nothingCalled(name, near: Self.near(name, among: names.compactMap(\.self)))
        }
        return only.thing
    }

    /// The handle of the one decision, sitting, written procedure or project that people call so; `nil` where there is none.
    func handle(called name: String) throws -> String? {
        var handles: Set<String> = []
        for row in try directory.decisions() where row.number == name { handles.insert(row.handle) }
        for row in try directory.sittings() where row.number == name { handles.insert(row.handle) }
        for row in try directory.projects() where row.answers(to: name) {
            handles.insert("\(directory.calls[row.call]?.code ?? row.call)#\(row.handle)")
        }
        guard handles.count < 2 else { throw OfficeRefusal.severalCalled(name, handles.sorted()) }
        return handles.first
    }

    /// The element of a record file with this handle, or the question to which it belongs.
    private func element(called name: String) throws -> Thing? {
        let document = String(name.split(separator: "#", maxSplits: 1).first ?? "")
        guard !document.isEmpty else { return nil }
        let entries = history(
            try log.entries(about: [Subject(.document, document)], upTo: directory.moment.knownAt)
                .map { try Entry($0) }, asOf: directory.moment.asOf)
        return entries.first { $0.fact.handle?.text == name }?.event.thing
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
