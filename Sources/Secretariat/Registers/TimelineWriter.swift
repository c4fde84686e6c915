import Committee
import EventLog
import GRDB

/// Writes what commands have changed. A block decision closes and adds thousands of rows, so what it writes with is prepared
/// once.
struct TimelineWriter {
    private var insertion: BoundStatement
    private var closing: BoundStatement
    private let closingByRow: Statement
    private var naming: BoundStatement
    private let reaching: Statement
    /// Up to which time commands have been taken note of.
    private var reached: Int64
    private let open: Statement

    init(_ database: Database) throws {
        insertion = BoundStatement(
            try database.cachedStatement(
                sql: """
                    INSERT INTO timeline
                    (register, subject_kind, subject, key, valid_from, valid_until, known_from, known_until, body)
                    VALUES (?, ?, ?, ?, ?, ?, ?, \(Segment.always), ?)
                    """))
        closing = BoundStatement(
            try database.cachedStatement(
                sql: """
                    UPDATE timeline INDEXED BY timeline_subject SET known_until = ?
                    WHERE register = ? AND subject_kind = ? AND subject = ? AND known_until = \(Segment.always)
                    AND key = ? AND valid_until = '\(Segment.never)'
                    """))
        closingByRow = try database.cachedStatement(
            sql: "UPDATE timeline SET known_until = ? WHERE rowid = ?")
        naming = BoundStatement(
            try database.cachedStatement(
                sql: "INSERT OR IGNORE INTO name (name, subject, known_from) VALUES (?, ?, ?)"))
        reaching = try database.cachedStatement(
            sql: "INSERT INTO reached (instant, position) VALUES (?, ?)")
        reached = try Int64.fetchOne(database, sql: "SELECT max(instant) FROM reached") ?? .min
        open = try database.cachedStatement(
            sql: """
                SELECT rowid AS id, key, body, valid_from, valid_until FROM timeline INDEXED BY timeline_subject
                WHERE register = ? AND subject_kind = ? AND subject = ? AND known_until = \(Segment.always)
                """)
    }

    mutating func write(_ change: TimelineChange) throws {
        let (position, subject) = (change.position, change.subject)
        switch change.what {
        case .close(let register, let key):
            closing.add(position)
            closing.add(register.rawValue)
            closing.add(subject.kind.rawValue)
            closing.add(subject)
            closing.add(key)
            try closing.run()
        case .add(let register, let held):
            begin(register, subject, held.row.key, held.from, held.until, position)
            insertion.add { held.row.writeBody(to: &$0) }
            try insertion.run()
        case .replace(let register, let segments):
            var kept = try kept(register, subject)
            for segment in segments where kept.removeValue(forKey: segment) == nil {
                begin(register, subject, segment.key, segment.from, segment.until, position)
                insertion.add(segment.body)
                try insertion.run()
            }
            for row in kept.values { try closingByRow.execute(arguments: [position, row]) }
        case .name(let name):
            naming.add(name)
            naming.add(subject)
            naming.add(position)
            try naming.run()
        }
    }

    /// Takes note of when a command was recorded, from its first position on: a day is known as the record stood before
    /// the first command of a later day, also where the clock was set back in between.
    mutating func reach(_ command: FiledCommand) throws {
        guard let first = command.entries.first, first.recordedAt.microseconds > reached else { return }
        reached = first.recordedAt.microseconds
        try reaching.execute(arguments: [reached, first.position])
    }

    /// All of a row but what it says.
    private mutating func begin(
        _ register: Register.Name, _ subject: Subject, _ key: String, _ from: Day, _ until: Day?,
        _ position: Int
    ) {
        insertion.add(register.rawValue)
        insertion.add(subject.kind.rawValue)
        insertion.add(subject)
        insertion.add(key)
        insertion.add(from.iso)
        insertion.add(until?.iso ?? Segment.never)
        insertion.add(position)
    }

    /// The rows that are known so far, by what they say.
    private func kept(_ register: Register.Name, _ subject: Subject) throws -> [Segment: Int64] {
        let rows = try Row.fetchAll(open, arguments: [register.rawValue, subject.kind.rawValue, subject.key])
        return Dictionary(
            try rows.map { (try Segment($0), $0["id"] as Int64) }, uniquingKeysWith: { first, _ in first })
    }
}
