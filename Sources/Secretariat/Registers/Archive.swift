import Committee
import EventLog

/// The log, read in passing: entries are decoded once, however many subjects they concern. A block decision may
/// concern thousands.
struct Archive {
    private let log: EventLog
    private let last: Int
    private var bySubject: [Subject: [Entry]] = [:]
    /// The sittings and written procedures behind the entries at these positions.
    private var forums: [Int: [Subject]] = [:]
    private var agendas: [Subject: [Entry]] = [:]

    init(_ log: EventLog) throws {
        self.log = log
        last = try log.fingerprint().position
    }

    /// The subjects that the entries at these positions concern, in a stable order; what is on record about
    /// them has then been read.
    mutating func subjects(touchedBy positions: ClosedRange<Int>) throws -> [Subject] {
        var subjects: Set<Subject> = []
        for stored in try log.entries(
            after: positions.lowerBound - 1, upTo: positions.upperBound, limit: positions.count)
        {
            subjects.formUnion(try Entry(stored).fact.subjects)
        }
        try read(subjects.filter { !$0.kind.isAsWideAsTheLog })
        return subjects.sorted()
    }

    mutating func entries(about subject: Subject, upTo position: Int) throws -> [Entry] {
        try read([subject])
        return (bySubject[subject] ?? []).filter { $0.position <= position }
    }

    /// Everything that says in which order a sitting took its questions: entries of one day about a project or a
    /// decision follow the agenda, and the agenda is not about them.
    mutating func agendas(behind entries: [Entry], upTo position: Int) throws -> [Entry] {
        let behind = Set(entries.flatMap { forums[$0.position] ?? [] })
        return try behind.sorted().flatMap { forum in
            if agendas[forum] == nil {
                agendas[forum] = try self.entries(about: forum, upTo: last).filter(\.event.ordersTheAgenda)
            }
            return (agendas[forum] ?? []).filter { $0.position <= position }
        }
    }

    private mutating func read(_ subjects: Set<Subject>) throws {
        let unread = subjects.filter { bySubject[$0] == nil }
        guard !unread.isEmpty else { return }
        for subject in unread { bySubject[subject] = [] }
        for stored in try log.entries(about: unread.sorted(), upTo: last) {
            let entry = try Entry(stored)
            let concerned = entry.fact.subjects
            forums[entry.position] = concerned.filter { $0.kind == .sitting || $0.kind == .procedure }
            for subject in concerned where unread.contains(subject) { bySubject[subject]?.append(entry) }
        }
    }
}

extension Subject.Kind {
    /// No register asks about these, and reading them would be reading everything.
    fileprivate var isAsWideAsTheLog: Bool {
        switch self {
        case .register, .people, .person, .document, .calendar: true
        case .programme, .committee, .call, .project, .sitting, .procedure, .decision: false
        }
    }
}

extension Event {
    fileprivate var ordersTheAgenda: Bool {
        switch self {
        case .agenda(.placed), .question(.put): true
        case .record(.corrected(let correction)): correction.was.fact.event.ordersTheAgenda
        case .record(.retracted(let retraction)): retraction.was.fact.event.ordersTheAgenda
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision,
            .action, .minutes, .calendar, .figure, .record:
            false
        }
    }
}
