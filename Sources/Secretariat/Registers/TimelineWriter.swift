import Committee
import EventLog
import GRDB

/// Writes the rows of one command. A block decision closes and adds thousands, so what it writes with is prepared once.
struct TimelineWriter {
    private let position: Int
    private let last: () -> Int64
    private let insertion: Statement
    private let closing: Statement
    private let naming: Statement
    private let reaching: Statement
    private let open: Statement

    /// Prepares what writes the rows of the command that ends at `position`; from there on they are known.
    init(_ database: Database, at position: Int) throws {
        self.position = position
        last = { database.lastInsertedRowID }
        insertion = try database.cachedStatement(
            sql: """
                INSERT INTO timeline
                (register, subject_kind, subject, key, valid_from, valid_until, known_from, known_until, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, \(Segment.always), ?)
                """)
        closing = try database.cachedStatement(sql: "UPDATE timeline SET known_until = ? WHERE rowid = ?")
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

    func insert(_ segment: Segment, _ register: Register.Name, _ subject: Subject) throws -> Int64 {
        try insertion.execute(arguments: [
            register.rawValue, subject.kind.rawValue, subject.key, segment.key, segment.from.iso,
            segment.until?.iso ?? Segment.never, position, segment.body,
        ])
        return last()
    }

    func close(_ id: Int64) throws { try closing.execute(arguments: [position, id]) }

    func name(_ subject: Subject, _ name: String) throws {
        try naming.execute(arguments: [name, subject.key, position])
    }

    /// Takes note of when a command was recorded, from its first position on: a day is known as the record stood before
    /// the first command of a later day, also where the clock was set back in between.
    func reach(_ instant: Instant, with first: Int) throws {
        try reaching.execute(arguments: [instant.microseconds, first])
    }

    /// The rows that are known so far, by what they say.
    func kept(_ register: Register.Name, _ subject: Subject) throws -> [Segment: Int64] {
        let rows = try Row.fetchAll(open, arguments: [register.rawValue, subject.kind.rawValue, subject.key])
        return Dictionary(
            try rows.map { (try Segment($0), $0["id"] as Int64) }, uniquingKeysWith: { first, _ in first })
    }
}
