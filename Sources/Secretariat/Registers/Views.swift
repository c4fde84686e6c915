import Committee
import EventLog
import Foundation
import GRDB

/// The registers on disk: timeline rows with two clocks. Computed from the log alone; the file may be deleted at
/// any time and is made again on opening.
struct Views: Sendable {
    let queue: DatabaseQueue
    /// Raised whenever a row or a fold changes: older files are then made anew.
    static let version = 3

    init(in folder: URL, of log: EventLog) throws {
        let file = folder.appendingPathComponent("views.sqlite")
        queue = try Self.queue(file, for: log)
    }

    /// Registers of the same log in memory, to be compared with those on disk.
    init(rebuilding log: EventLog, upTo position: Int? = nil) throws {
        queue = try DatabaseQueue()
        try Self.catchUp(queue, with: log, upTo: position)
    }

    /// The registers as they stand on disk, only to be looked at; `nil` where there are none of this log, so that
    /// they will be made anew on opening.
    static func standing(in folder: URL, of log: EventLog) throws -> (views: Views, position: Int)? {
        let file = folder.appendingPathComponent("views.sqlite")
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let views = Views(queue: try DatabaseQueue(path: file.path, configuration: configuration))
        let position = try views.queue.read { database in
            let isOurs = try Self.isOurs(database, log, upTo: try log.fingerprint().position)
            return isOurs ? try Self.position(database) : nil
        }
        return position.map { (views, $0) }
    }

    private init(queue: DatabaseQueue) { self.queue = queue }

    private static func queue(_ file: URL, for log: EventLog) throws -> DatabaseQueue {
        do {
            let queue = try queue(file)
            try catchUp(queue, with: log)
            return queue
        } catch let error as DatabaseError where error.isReadOnly {
            // Whoever may only read a register may still ask it: its registers are then made in memory.
            let queue = try DatabaseQueue()
            try catchUp(queue, with: log)
            return queue
        } catch let error as DatabaseError where error.isDamage {
            // A damaged or foreign file holds nothing that the log does not hold.
            for suffix in ["", "-wal", "-shm", "-journal"] {
                try? FileManager.default.removeItem(atPath: file.path + suffix)
            }
            let queue = try queue(file)
            try catchUp(queue, with: log)
            return queue
        }
    }

    private static func queue(_ file: URL) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
        }
        return try DatabaseQueue(path: file.path, configuration: configuration)
    }

    /// Takes in what the log holds and the registers do not: command by command, so that keeping up and making
    /// anew give the same rows.
    func catchUp(with log: EventLog) throws { try Self.catchUp(queue, with: log) }

    /// Another process may have recorded meanwhile; no question is answered from registers that do not know it.
    func catchUp(with log: EventLog, to position: Int) throws {
        if try queue.read({ try Self.position($0) }) < position { try catchUp(with: log) }
    }

    private static func catchUp(_ queue: DatabaseQueue, with log: EventLog, upTo position: Int? = nil) throws
    {
        try queue.inTransaction(.immediate) { database in
            // Asked within the transaction: a process that waited here must not take the registers, which another
            // has brought further, for those of a later state of the log.
            let fingerprint = try log.fingerprint(at: position)
            try Self.prepare(database, for: log, upTo: fingerprint.position)
            let done = try Self.position(database)
            guard done < fingerprint.position else { return .commit }
            var archive = try Archive(log)
            for command in try log.commands(after: done)
            where command.positions.upperBound <= fingerprint.position {
                try Self.take(command.positions, from: &archive, into: database)
            }
            try Self.remember(fingerprint, in: database)
            return .commit
        }
    }

    private static func take(
        _ positions: ClosedRange<Int>, from archive: inout Archive, into database: Database
    ) throws {
        let subjects = try archive.subjects(touchedBy: positions)
        for register in Register.all {
            for subject in subjects where register.kinds.contains(subject.kind) {
                let entries = try archive.entries(shaping: subject, upTo: positions.upperBound)
                // What touches a committee and not its own rows changes none of them.
                if subject.kind.isWide, !entries.contains(where: { positions.contains($0.position) }) {
                    continue
                }
                let frames = try archive.frames(behind: entries, upTo: positions.upperBound)
                let segments = try timeline(of: entries, among: frames) {
                    try register.rows($0, subject, $1)
                }
                try replace(register.name, subject, by: segments, at: positions.upperBound, in: database)
            }
        }
    }
}

// MARK: - Rows

extension Views {
    /// Closes the rows that no longer stand and adds the new ones: what was known before stays askable.
    private static func replace(
        _ register: Register.Name, _ subject: Subject, by segments: [Segment], at position: Int,
        in database: Database
    ) throws {
        let open = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT rowid, key, body, valid_from, valid_until FROM timeline
                    WHERE register = ? AND subject_kind = ? AND subject = ? AND known_until = \(Self.always)
                    """),
            arguments: [register.rawValue, subject.kind.rawValue, subject.key])
        var remaining = Set(segments)
        for row in open {
            let segment = try Segment(row)
            guard remaining.remove(segment) == nil else { continue }
            try database.cachedStatement(sql: "UPDATE timeline SET known_until = ? WHERE rowid = ?")
                .execute(arguments: [position, row["rowid"] as Int64])
        }
        for segment in remaining.sorted(by: { ($0.key, $0.from) < ($1.key, $1.from) }) {
            try database.cachedStatement(
                sql: """
                    INSERT INTO timeline
                    (register, subject_kind, subject, key, valid_from, valid_until, known_from, known_until, body)
                    VALUES (?, ?, ?, ?, ?, ?, ?, \(Self.always), ?)
                    """
            ).execute(arguments: [
                register.rawValue, subject.kind.rawValue, subject.key, segment.key, segment.from.iso,
                segment.until?.iso ?? Self.never, position, segment.body,
            ])
        }
    }

    /// The rows of a register as of a day, as known at a position.
    func rows(_ register: Register.Name, asOf day: Day, knownAt position: Int) throws -> [String] {
        try queue.read { database in
            try String.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT body FROM timeline
                        WHERE register = ? AND valid_from <= ? AND valid_until > ?
                        AND known_from <= ? AND known_until > ? ORDER BY key
                        """),
                arguments: [register.rawValue, day.iso, day.iso, position, position])
        }
    }

    /// Every row in one order, to be compared byte for byte.
    func dump() throws -> [String] {
        try queue.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT register || '|' || subject_kind || '|' || subject || '|' || key || '|' || valid_from
                    || '|' || valid_until || '|' || known_from || '|' || known_until || '|' || body
                    FROM timeline ORDER BY register, subject_kind, subject, key, known_from, valid_from, body
                    """)
        }
    }

    private static let never = "9999-12-31"
    private static let always = Int64.max
}

extension Segment {
    fileprivate init(_ row: Row) throws {
        let until: String = row["valid_until"]
        guard let from = Day(row["valid_from"] as String) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a row of a register has no day")
        }
        self.init(key: row["key"], body: row["body"], from: from, until: Day(until))
    }
}

// MARK: - Which log, and how far

extension Views {
    private static func prepare(_ database: Database, for log: EventLog, upTo position: Int) throws {
        if try isOurs(database, log, upTo: position) { return }
        try database.execute(
            sql: """
                DROP TABLE IF EXISTS timeline;
                DROP TABLE IF EXISTS taken;
                CREATE TABLE taken (version INTEGER, register TEXT, position INTEGER, root TEXT) STRICT;
                CREATE TABLE timeline (
                    register TEXT NOT NULL, subject_kind INTEGER NOT NULL, subject TEXT NOT NULL,
                    key TEXT NOT NULL, valid_from TEXT NOT NULL, valid_until TEXT NOT NULL,
                    known_from INTEGER NOT NULL, known_until INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
                CREATE INDEX timeline_subject ON timeline (subject, register, known_until);
                CREATE INDEX timeline_day ON timeline (register, known_until, valid_from);
                CREATE INDEX timeline_known ON timeline (register, known_from);
                """)
        try database.execute(
            sql: "INSERT INTO taken VALUES (?, ?, 0, '')", arguments: [version, log.register.hex])
    }

    /// The registers of another log, or of this one before it was restored to an earlier state, are made anew.
    private static func isOurs(_ database: Database, _ log: EventLog, upTo position: Int) throws -> Bool {
        guard try database.tableExists("taken"), try database.tableExists("timeline"),
            let row = try Row.fetchOne(database, sql: "SELECT version, register, position, root FROM taken"),
            Int.fromDatabaseValue(row[0]) == version, String.fromDatabaseValue(row[1]) == log.register.hex,
            let taken = Int.fromDatabaseValue(row[2]), (0...position).contains(taken)
        else { return false }
        if taken == 0 { return true }
        return try log.fingerprint(at: taken).hex == String.fromDatabaseValue(row[3])
    }

    private static func position(_ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT position FROM taken") ?? 0
    }

    private static func remember(_ fingerprint: Fingerprint, in database: Database) throws {
        try database.execute(
            sql: "UPDATE taken SET position = ?, root = ?",
            arguments: [fingerprint.position, fingerprint.hex])
    }
}

extension DatabaseError {
    fileprivate var isReadOnly: Bool {
        [.SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM].contains(resultCode)
    }

    /// The file is no register of ours, as against a disk that is full or a writer whose turn it is: what another
    /// process is writing must not be thrown away.
    var isDamage: Bool {
        switch resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN,
            .SQLITE_NOMEM, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_INTERRUPT, .SQLITE_PROTOCOL:
            false
        default: true
        }
    }
}
