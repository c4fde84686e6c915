import Committee
import EventLog
import Foundation
import GRDB

/// A SQLite file that holds nothing which the log does not give: the registers, the index of the search.
///
/// It says of itself of which log it was made and how far; where that does not fit it is made anew, and it may be deleted
/// at any time.
struct DerivedFile: Sendable {
    let name: String
    /// Raised whenever what stands in it changes: older files are then made anew.
    let version: Int
    let tables: [String]
    /// Drops the tables and makes them again, empty.
    let schema: String
    /// Indexes that keeping up does not need. In a file that is made anew they come last: filled row by row, each would cost
    /// as much as the rows.
    var indexes = ""

    /// The file in a register's folder, brought up to the log. Whoever may only read the folder, or whose disk is
    /// full, gets one in memory; a
    /// damaged or foreign file holds nothing that the log does not hold, and is replaced.
    func queue(
        in folder: URL, bringingUp bring: (DatabaseQueue) throws -> Void
    ) throws -> DatabaseQueue {
        // On a full disk SQLite can end the whole program when it maps the file by which its readers find each other.
        if let free = Durable.free(at: folder), free < Self.leastRoom { return try inMemory(bring) }
        do {
            return try filled(in: folder, bring)
        } catch let error as DatabaseError where error.needsOtherPlace {
            return try inMemory(bring)
        } catch let error as DatabaseError where error.isDamage {
            remove(from: folder)
        }
        do {
            return try filled(in: folder, bring)
        } catch let error as DatabaseError where error.needsOtherPlace {
            return try inMemory(bring)
        }
    }

    /// A file that holds nothing yet is filled without a journal and cannot go back: where that fails it is taken away.
    private func filled(
        in folder: URL, _ bring: (DatabaseQueue) throws -> Void
    ) throws -> DatabaseQueue {
        let path = folder.appendingPathComponent(name).path
        let isBlank = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0 == 0
        do {
            let queue = try open(in: folder)
            try bring(queue)
            return queue
        } catch {
            if isBlank, !error.isOfAnotherWriter { remove(from: folder) }
            throw error
        }
    }

    private static let leastRoom = 1_000_000

    private func inMemory(_ bring: (DatabaseQueue) throws -> Void) throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try bring(queue)
        return queue
    }

    /// The file as it stands, only to be looked at, and how far it has come; `nil` where there is none of this log.
    func standing(in folder: URL, of log: EventLog) throws -> (queue: DatabaseQueue, position: Int)? {
        let path = folder.appendingPathComponent(name).path
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        return try queue.read { database in
            guard try isOurs(database, log) else { return nil }
            let position = try position(database)
            return position > 0 ? (queue, position) : nil
        }
    }

    /// Lets the file say that it holds nothing yet, so that it is made anew for whoever asks next. Others may have it open, and
    /// learn of it in this way; what is no file of ours any more is taken away.
    ///
    /// - Throws: `DatabaseError` where somebody is writing it for too long, or nothing can be written here.
    func disown(in folder: URL) throws {
        guard FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) else { return }
        do {
            try open(in: folder).writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    try database.execute(sql: "UPDATE taken SET position = 0")
                    return .commit
                }
            }
        } catch let error as DatabaseError where error.isDamage {
            remove(from: folder)
        }
    }

    /// Takes away the file, with everything in it.
    func remove(from folder: URL) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(
                atPath: folder.appendingPathComponent(name + suffix).path)
        }
    }

    private func open(in folder: URL) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            // Many a row takes more than half of a page of the usual size.
            try database.execute(
                sql: "PRAGMA page_size = 8192; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8000")
        }
        return try DatabaseQueue(
            path: folder.appendingPathComponent(name).path, configuration: configuration)
    }
}

// MARK: - Keeping up

extension DerivedFile {
    /// Takes in what the log holds and the file does not: command by command, so that keeping up and making anew give
    /// the same rows. It ends at `last`, or at the end of the log.
    func catchUp(
        _ queue: DatabaseQueue, with log: EventLog, _ words: EventLog.Words, upTo last: Int? = nil,
        taking take: (ReadingAhead, Database) throws -> Void
    ) throws {
        try queue.writeWithoutTransaction { database in
            let maker = UUID().uuidString
            let isBare = try prepareToWrite(database)
            var unsaid: Fingerprint?
            try database.inTransaction(.immediate) {
                guard let (from, reached) = try takeIn(log, words, upTo: last, database, by: maker, take)
                else {
                    return .commit
                }
                // Another may have filled it while this one waited: then there is a journal.
                if isBare, from == 0 { unsaid = reached } else { try say(reached, database) }
                return .commit
            }
            guard let unsaid else { return }
            // Without a journal the pages of a commit reach the disk in any order: how far they go is said when all are there,
            // and only where nobody else has begun to make the file meanwhile.
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            try database.inTransaction(.immediate) {
                if try String.fetchOne(database, sql: "SELECT root FROM taken") == maker {
                    try say(unsaid, database)
                }
                return .commit
            }
        }
    }

    /// Answers whether there is no journal. A file that holds nothing yet can lose nothing: what a kill leaves of it says that
    /// it holds nothing, or is no database, and is made anew. In memory there is no other place to go back to.
    private func prepareToWrite(_ database: Database) throws -> Bool {
        let path: String? = try Row.fetchOne(database, sql: "PRAGMA database_list")?["file"]
        guard let path, !path.isEmpty else { return false }
        let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = \(isEmpty ? "OFF" : "WAL")")
        return isEmpty && mode == "off"
    }

    /// Answers from where and how far the file has come, or `nil` where there was nothing to take in.
    private func takeIn(
        _ log: EventLog, _ words: EventLog.Words, upTo last: Int?, _ database: Database, by maker: String,
        _ take: (ReadingAhead, Database) throws -> Void
    ) throws -> (from: Int, reached: Fingerprint)? {
        // Asked within the transaction: a process that waited here must not take the file, which another has
        // brought further, for that of a later state of the log.
        let fingerprint = try log.fingerprint(at: last)
        try prepare(database, for: log, by: maker)
        let done = try position(database)
        guard done < fingerprint.position else { return nil }
        try take(ReadingAhead(log, words, after: done, upTo: fingerprint.position), database)
        if done == 0 { try database.execute(sql: indexes) }
        return (done, fingerprint)
    }

    private func say(_ reached: Fingerprint, _ database: Database) throws {
        try database.execute(
            sql: "UPDATE taken SET position = ?, root = ?", arguments: [reached.position, reached.hex])
    }

    /// Whether there is nothing to take in up to a position. Nobody is kept waiting by this.
    func reaches(_ position: Int, _ queue: DatabaseQueue, of log: EventLog) throws -> Bool {
        try queue.read { try isOurs($0, log) && self.position($0) >= position }
    }

    private func prepare(_ database: Database, for log: EventLog, by maker: String) throws {
        if try isOurs(database, log), try position(database) > 0 { return }
        try database.execute(
            sql: """
                DROP TABLE IF EXISTS taken;
                CREATE TABLE taken (version INTEGER, register TEXT, position INTEGER, root TEXT) STRICT;
                \(schema)
                """)
        try database.execute(
            sql: "INSERT INTO taken VALUES (?, ?, 0, ?)", arguments: [version, log.register.hex, maker])
    }

    /// What was computed from another log, or from this one before it was restored to an earlier state, is made anew.
    private func isOurs(_ database: Database, _ log: EventLog) throws -> Bool {
        // Asked of the file: what a connection remembers of it may be from before another process made it.
        for table in ["taken"] + tables {
            let found = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM sqlite_schema WHERE name = ?", arguments: [table])
            guard found == 1 else { return false }
        }
        guard
            let row = try Row.fetchOne(database, sql: "SELECT version, register, position, root FROM taken"),
            Int.fromDatabaseValue(row[0]) == version, String.fromDatabaseValue(row[1]) == log.register.hex,
            let taken = Int.fromDatabaseValue(row[2]), (0...(try log.fingerprint().position)).contains(taken)
        else { return false }
        if taken == 0 { return true }
        return try log.fingerprint(at: taken).hex == String.fromDatabaseValue(row[3])
    }

    private func position(_ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT position FROM taken") ?? 0
    }
}

// MARK: - Rows with two clocks

extension Segment {
    /// The day that stands for "nothing ends it", and the position that stands for "still known so".
    static let never = "9999-12-31"
    static let always = Int64.max

    init(_ row: Row) throws {
        let until: String = row["valid_until"]
        guard let from = Day(row["valid_from"] as String) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a row has no day")
        }
        self.init(key: row["key"], body: row["body"], from: from, until: Day(until))
    }

    /// Which of the rows known so far are to be closed, by their `id`, and which segments are new, in a stable order:
    /// what was known before stays askable.
    static func difference(
        between open: [Row], and segments: [Segment]
    ) throws -> (closed: [Int64], new: [Segment]) {
        var remaining = Set(segments)
        let closed = try open.filter { remaining.remove(try Segment($0)) == nil }.map { $0["id"] as Int64 }
        return (closed, remaining.sorted { ($0.key, $0.from) < ($1.key, $1.from) })
    }
}

extension Error {
    /// Somebody else is making the file.
    fileprivate var isOfAnotherWriter: Bool {
        guard let error = self as? DatabaseError else { return false }
        return error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED
    }
}

extension DatabaseError {
    /// Nothing can be written in this folder, or nothing more.
    fileprivate var needsOtherPlace: Bool {
        [.SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_FULL].contains(resultCode)
    }

    /// The file is none of ours, as against a disk that is full or a writer whose turn it is: what another process is
    /// writing must not be thrown away.
    var isDamage: Bool {
        switch resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN,
            .SQLITE_NOMEM, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_INTERRUPT, .SQLITE_PROTOCOL:
            false
        default: true
        }
    }
}
