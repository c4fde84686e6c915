import Committee
import Exchange

/// What has to be read before a record file can be judged: what its documents recorded before, what they name,
/// and the committees, calls and projects behind that. Four rounds over the subjects index, never the whole log.
struct Reading {
    private let about: ([Subject]) throws -> [Entry]
    private var seen: Set<Subject> = []
    private(set) var entries: [Reference: Entry] = [:]

    init(_ about: @escaping ([Subject]) throws -> [Entry]) { self.about = about }

    mutating func read(for elements: [Element]) throws -> [Entry] {
        var documents: Set<String> = []
        for element in elements {
            documents.insert(element.handle.document)
            documents.formUnion(element.statement.named)
        }
        let first = try read(documents.map { Subject(.document, $0) } + [.people, .calendar])
        let second = try read(first.flatMap(\.fact.subjects).filter { $0.kind.opensAFile })
        let third = try read(second.flatMap(\.fact.subjects).filter { $0.kind.isAlwaysNeeded })
        // A call names its projects: half of what is known of one of them would be a wrong status and wrong money.
        _ = try read(third.flatMap(\.fact.subjects).filter { $0.kind == .project })
        return entries.values.sorted { $0.position < $1.position }
    }

    mutating func read(_ subjects: [Subject]) throws -> [Entry] {
        let unread = Set(subjects).subtracting(seen)
        seen.formUnion(unread)
        guard !unread.isEmpty else { return [] }
        let found = try about(unread.sorted())
        for entry in found { entries[entry.reference] = entry }
        return found
    }
}

extension Subject.Kind {
    /// A document that is named opens the file on everything it recorded.
    fileprivate var opensAFile: Bool {
        switch self {
        case .programme, .committee, .call, .project, .sitting, .procedure, .decision: true
        case .register, .person, .people, .document, .calendar: false
        }
    }

    /// Whatever a decision is judged by: the programme's standings, the call's money, the projects' statuses.
    fileprivate var isAlwaysNeeded: Bool {
        switch self {
        case .programme, .call, .project: true
        case .committee, .sitting, .procedure, .decision, .register, .person, .people, .document, .calendar:
            false
        }
    }
}
