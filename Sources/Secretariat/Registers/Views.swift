import Committee
import Dispatch
import EventLog
import Foundation
import GRDB

/// The registers on disk: timeline rows with two clocks. Computed from the log alone; the file may be deleted at
/// any time and is made again on opening.
struct Views: Sendable {
    let queue: DatabaseQueue

    init(in folder: URL, of log: EventLog) throws {
        queue = try Self.file.queue(in: folder) { try Self.catchUp($0, with: log) }
    }

    /// Registers of the same log in memory, to be compared with those on disk.
    init(
        rebuilding log: EventLog, upTo position: Int? = nil, shares: Int? = nil,
        room: Archive.Room = Archive.Room()
    ) throws {
        queue = try DatabaseQueue()
        try Self.catchUp(queue, with: log, upTo: position, shares: shares, room: room)
    }

    /// The registers as they stand on disk, only to be looked at; `nil` where there are none of this log, so that
    /// they will be made anew on opening.
    static func standing(in folder: URL, of log: EventLog) throws -> (views: Views, position: Int)? {
        try file.standing(in: folder, of: log).map { (Views(queue: $0.queue), $0.position) }
    }

    /// What is on disk is made anew on the next opening.
    static func disown(in folder: URL) throws { try file.disown(in: folder) }

    private init(queue: DatabaseQueue) { self.queue = queue }

    func catchUp(with log: EventLog) throws { try Self.catchUp(queue, with: log) }

    /// Another process may have recorded meanwhile; no question is answered from registers that do not know it.
    func catchUp(with log: EventLog, to position: Int) throws {
        if try !Self.file.reaches(position, queue, of: log) { try catchUp(with: log) }
    }

    /// Where there is enough to do, one thread reads, others fold, each a share of the subjects, and this one writes. What folding
    /// takes in has to be taken in by each share: with two processors, one that folds is as fast as two.
    private static func catchUp(
        _ queue: DatabaseQueue, with log: EventLog, upTo last: Int? = nil, shares: Int? = nil,
        room: Archive.Room = Archive.Room()
    ) throws {
        try file.catchUp(queue, with: log, .withheld, upTo: last) { reading, database in
            var writer = try TimelineWriter(database)
            let isSmall = reading.isSmall
            let count =
                shares ?? (isSmall ? 1 : max(1, min(4, ProcessInfo.processInfo.activeProcessorCount - 1)))
            let shares = (0..<count).map {
                FoldingShare(
                    $0, of: count, log, upTo: reading.start, room: room.part(of: count),
                    isBeside: !isSmall || count > 1)
            }
            defer { for share in shares { share.end() } }
            try reading.forEach { commands in
                shares.map { $0.work(on: commands) }
            } taking: { commands, work in
                for command in commands { try writer.reach(command) }
                for change in try work.map({ try $0.answer() }).joined() { try writer.write(change) }
            }
        }
    }
}

// MARK: - Asking

extension Views {
    /// The rows of a register as of a day, as known at a position. Without statistics SQLite would take another index.
    func rows(_ register: Register.Name, asOf day: Day, knownAt position: Int) throws -> [String] {
        try queue.read { database in
            try String.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT body FROM timeline INDEXED BY timeline_day
                        WHERE register = ? AND valid_from <= ? AND valid_until > ?
                        AND known_from <= ? AND known_until > ? ORDER BY key
                        """),
                arguments: [register.rawValue, day.iso, day.iso, position, position])
        }
    }

    /// The subjects that ever had a name.
    func subjects(named name: String) throws -> [String] {
        try queue.read { database in
            try String.fetchAll(
                database.cachedStatement(sql: "SELECT subject FROM name WHERE name = ? ORDER BY subject"),
                arguments: [name])
        }
    }

    /// The first entry that was recorded at an instant or later; `nil` where there is none yet.
    func position(recordedFrom instant: Instant) throws -> Int? {
        try queue.read { database in
            try Int.fetchOne(
                database.cachedStatement(
                    sql: "SELECT position FROM reached WHERE instant >= ? ORDER BY instant LIMIT 1"),
                arguments: [instant.microseconds])
        }
    }

    /// Every row in one order, to be compared byte for byte.
    func dump() throws -> [String] {
        try queue.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT 'name|' || name || '|' || subject || '|' || known_from FROM name
                    ORDER BY name, subject
                    """)
                + String.fetchAll(
                    database,
                    sql: "SELECT 'reached|' || instant || '|' || position FROM reached ORDER BY instant")
                + String.fetchAll(
                    database,
                    sql: """
                        SELECT register || '|' || subject_kind || '|' || subject || '|' || key || '|' || valid_from
                        || '|' || valid_until || '|' || known_from || '|' || known_until || '|' || body
                        FROM timeline ORDER BY register, subject_kind, subject, key, known_from, valid_from, body
                        """)
        }
    }

    private static let file = DerivedFile(
        name: "views.sqlite", version: 7, tables: ["timeline", "name", "reached"],
        schema: """
            DROP TABLE IF EXISTS timeline;
            DROP TABLE IF EXISTS name;
            DROP TABLE IF EXISTS reached;
            CREATE TABLE reached (instant INTEGER PRIMARY KEY, position INTEGER NOT NULL) STRICT;
            CREATE TABLE name (name TEXT NOT NULL, subject TEXT NOT NULL, known_from INTEGER NOT NULL, PRIMARY KEY (name, subject))
                STRICT, WITHOUT ROWID;
            CREATE TABLE timeline (
                register TEXT NOT NULL, subject_kind INTEGER NOT NULL, subject TEXT NOT NULL,
                key TEXT NOT NULL, valid_from TEXT NOT NULL, valid_until TEXT NOT NULL,
                known_from INTEGER NOT NULL, known_until INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
            CREATE INDEX timeline_subject ON timeline (subject, register, known_until);
            """,
        indexes: """
            CREATE INDEX timeline_day ON timeline (register, known_until, valid_from, valid_until, known_from);
            CREATE INDEX timeline_known ON timeline (register, known_from);
            """)
}
