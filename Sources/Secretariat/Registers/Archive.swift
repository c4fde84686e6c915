import Committee
import EventLog

/// The log, read in passing: entries are decoded once, however many subjects they concern.
struct Archive {
    private let log: EventLog
    private var read: [Subject: [Entry]] = [:]
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

    mutating func entries(about subject: Subject, upTo position: Int) throws -> [Entry] {
        if read[subject] == nil {
            read[subject] = try log.entries(about: [subject], upTo: last).map { try Entry($0) }
        }
        return (read[subject] ?? []).filter { $0.position <= position }
    }
}
