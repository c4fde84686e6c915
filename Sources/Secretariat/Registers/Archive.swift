import Committee
import EventLog

/// The log, read in passing: entries are decoded once, however many subjects they concern.
struct Archive {
    private let log: EventLog
    private var read: [Subject: [Entry]] = [:]
    private var agendas: [Subject: [Entry]] = [:]
    private let last: Int

    init(_ log: EventLog) throws {
        self.log = log
        last = try log.fingerprint().position
    }

    /// The subjects that the entries at these positions concern, in a stable order.
    func subjects(touchedBy positions: ClosedRange<Int>) throws -> [Subject] {
        var subjects: Set<Subject> = []
        for stored in try log.entries(
            after: positions.lowerBound - 1, upTo: positions.upperBound, limit: positions.count)
        {
            subjects.formUnion(try Entry(stored).fact.subjects)
        }
        return subjects.sorted()
    }

    /// Everything that says in which order a sitting took its questions: entries of one day about a project or a
    /// decision follow the agenda, and the agenda is not about them.
    mutating func agendas(behind entries: [Entry], upTo position: Int) throws -> [Entry] {
        let forums = Set(
            entries.flatMap(\.fact.subjects).filter { $0.kind == .sitting || $0.kind == .procedure })
        return try forums.sorted().flatMap { forum in
            if agendas[forum] == nil {
                agendas[forum] = try self.entries(about: forum, upTo: last).filter(\.event.ordersTheAgenda)
            }
            return (agendas[forum] ?? []).filter { $0.position <= position }
        }
    }

    mutating func entries(about subject: Subject, upTo position: Int) throws -> [Entry] {
        if read[subject] == nil {
            read[subject] = try log.entries(about: [subject], upTo: last).map { try Entry($0) }
        }
        return (read[subject] ?? []).filter { $0.position <= position }
    }
}

extension Event {
    fileprivate var ordersTheAgenda: Bool {
        switch self {
        case .agenda(.placed), .question(.put): true
        case .record(.corrected(let correction)): correction.was.fact.event.ordersTheAgenda
        case .record(.retracted(let retraction)): retraction.was.fact.event.ordersTheAgenda
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question, .decision,
            .action, .figure, .record:
            false
        }
    }
}
