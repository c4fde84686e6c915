import Committee
import EventLog
import GRDB

/// Writes what commands have changed. A block decision closes and adds thousands of rows, so what it writes with is prepared
/// once.
struct TimelineWriter {
    private let insertion: Statement
    private let closing: Statement
    private let closingByRow: Statement
    private let naming: Statement
    private let reaching: Statement
    private let open: Statement

    init(_ database: Database) throws {
        insertion = try database.cachedStatement(
            sql: """
                INSERT INTO timeline
                (register, subject_kind, subject, key, valid_from, valid_until, known_from, known_until, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, \(Segment.always), ?)
                """)
        closing = try database.cachedStatement(
            sql: """
                UPDATE timeline INDEXED BY timeline_subject SET known_until = ?
                WHERE register = ? AND subject_kind = ? AND subject = ? AND known_until = \(Segment.always)
                AND key = ? AND valid_until = '\(Segment.never)'
                """)
        closingByRow = try database.cachedStatement(
            sql: "UPDATE timeline SET known_until = ? WHERE rowid = ?")
        naming = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO name (name, subject, known_from) VALUES (?, ?, ?)")
        reaching = try database.cachedStatement(
            sql: """
                INSERT INTO reached (instant, position) SELECT ?1, ?2
                WHERE NOT EXISTS (SELECT 1 FROM reached WHERE instant >= ?1)
                """)
        open = try database.cachedStatement(
            sql: """
                SELECT rowid AS id, key, body, valid_from, valid_until FROM timeline INDEXED BY timeline_subject
                WHERE register = ? AND subject_kind = ? AND subject = ? AND known_until = \(Segment.always)
                """)
    }

    func write(_ change: TimelineChange) throws {
        let (position, subject) = (change.position, change.subject)
        switch change.what {
        case .close(let register, let key):
            try closing.execute(arguments: [
                position, register.rawValue, subject.kind.rawValue, subject.key, key,
            ])
        case .add(let register, let held): try insert(held.segment, register, subject, position)
        case .replace(let register, let segments):
            var kept = try kept(register, subject)
            for segment in segments where kept.removeValue(forKey: segment) == nil {
                try insert(segment, register, subject, position)
            }
            for row in kept.values { try closingByRow.execute(arguments: [position, row]) }
        case .name(let name): try naming.execute(arguments: [name, subject.key, position])
        }
    }

    /// Takes note of when a command was recorded, from its first position on: a day is known as the record stood before
    /// the first command of a later day, also where the clock was set back in between.
    func reach(_ command: [FiledEntry]) throws {
        guard let first = command.first else { return }
        try reaching.execute(arguments: [first.recordedAt.microseconds, first.entry.position])
    }

    private func insert(
        _ segment: Segment, _ register: Register.Name, _ subject: Subject, _ position: Int
    ) throws {
        try insertion.execute(arguments: [
            register.rawValue, subject.kind.rawValue, subject.key, segment.key, segment.from.iso,
            segment.until?.iso ?? Segment.never, position, segment.body,
        ])
    }

    /// The rows that are known so far, by what they say.
    private func kept(_ register: Register.Name, _ subject: Subject) throws -> [Segment: Int64] {
        let rows = try Row.fetchAll(open, arguments: [register.rawValue, subject.kind.rawValue, subject.key])
        return Dictionary(
            try rows.map { (try Segment($0), $0["id"] as Int64) }, uniquingKeysWith: { first, _ in first })
    }
}
