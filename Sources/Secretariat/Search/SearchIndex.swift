import Committee
import EventLog
import Foundation
import GRDB

/// What can be found, with the two clocks of the registers: a full-text index over it, in a file of its own.
///
/// The file holds words that people said, which `views.sqlite` never does: whoever hands out a redacted copy leaves it
/// out as he leaves out `sealed.sqlite`. It is computed from the log alone, catches up when somebody searches, and may be
/// deleted at any time.
struct SearchIndex: Sendable {
    static let file = "search.sqlite"
    /// Raised whenever a document or a table changes: older files are then made anew.
    static let version = 1

    let queue: DatabaseQueue

    /// The index of a register, brought up to a position of its log.
    static func current(in folder: URL, of log: EventLog, upTo position: Int) throws -> SearchIndex {
        let file = folder.appendingPathComponent(Self.file)
        do {
            return try SearchIndex(in: open(file), of: log, upTo: position)
        } catch let error as DatabaseError where error.hasNoPlace {
            // Whoever may only read a register may still search it.
            return try SearchIndex(rebuilding: log, upTo: position)
        } catch let error as DatabaseError where error.isDamage {
            remove(from: folder)
            return try SearchIndex(in: open(file), of: log, upTo: position)
        }
    }

    /// An index of the same log in memory, to be compared with the one on disk.
    init(rebuilding log: EventLog, upTo position: Int) throws {
        try self.init(in: DatabaseQueue(), of: log, upTo: position)
    }

    private init(in queue: DatabaseQueue, of log: EventLog, upTo position: Int) throws {
        self.queue = queue
        try catchUp(with: log, upTo: position)
    }

    /// The index as it stands on disk, only to be looked at; `nil` where there is none of this log.
    static func standing(in folder: URL, of log: EventLog) throws -> (index: SearchIndex, position: Int)? {
        let file = folder.appendingPathComponent(Self.file)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let index = SearchIndex(queue: try DatabaseQueue(path: file.path, configuration: configuration))
        return try index.queue.read { database in
            guard try isOurs(database, log, upTo: try log.fingerprint().position) else { return nil }
            return (index, try position(database))
        }
    }

    /// Takes away what is on disk, with every word in it. It is made again by the next search.
    static func remove(from folder: URL) {
        for suffix in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(
                atPath: folder.appendingPathComponent(file + suffix).path)
        }
    }

    private init(queue: DatabaseQueue) { self.queue = queue }

    private static func open(_ file: URL) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
        }
        return try DatabaseQueue(path: file.path, configuration: configuration)
    }

    /// Every row in one order, to be compared byte for byte.
    func dump() throws -> [String] {
        try queue.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT subject_kind || '|' || subject || '|' || key || '|' || valid_from || '|' || valid_until
                    || '|' || known_from || '|' || known_until || '|' || body
                    FROM document ORDER BY subject_kind, subject, key, known_from, valid_from, body
                    """)
        }
    }
}

// MARK: - Keeping up

extension SearchIndex {
    private func catchUp(with log: EventLog, upTo position: Int) throws {
        if try queue.read({ try Self.isOurs($0, log, upTo: .max) && Self.position($0) >= position }) {
            return
        }
        try queue.inTransaction(.immediate) { database in
            let fingerprint = try log.fingerprint(at: position)
            try Self.prepare(database, for: log)
            let done = try Self.position(database)
            guard done < position else { return .commit }
            var archive = try Archive(log)
            for command in try log.commands(after: done) where command.positions.upperBound <= position {
                try Self.take(command.positions, from: &archive, into: database)
            }
            try database.execute(
                sql: "UPDATE taken SET position = ?, root = ?",
                arguments: [fingerprint.position, fingerprint.hex])
            return .commit
        }
    }

    private static let kinds: Set<Subject.Kind> = [.committee, .decision, .project, .sitting, .procedure]

    private static func take(
        _ positions: ClosedRange<Int>, from archive: inout Archive, into database: Database
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func body(_ document: SearchDocument) throws -> String {
            String(decoding: try encoder.encode(document), as: UTF8.self)
        }
        for subject in try archive.subjects(touchedBy: positions) where kinds.contains(subject.kind) {
            let entries = try archive.entries(about: subject, upTo: positions.upperBound)
            let frames = try archive.frames(behind: entries, upTo: positions.upperBound)
            let source = SearchSource(entries)
            let segments =
                try timeline(of: entries, among: frames) { record, _ in
                    try source.documents(record, subject).mapValues(body)
                }
                + source.statements(entries, subject).map { key, from, document in
                    Segment(key: key, body: try body(document), from: from, until: nil)
                }
            try replace(subject, by: segments, at: positions.upperBound, in: database)
        }
    }

    /// Closes the rows that no longer stand and adds the new ones, as the registers do. What the full-text table holds of
    /// a row never changes.
    private static func replace(
        _ subject: Subject, by segments: [Segment], at position: Int, in database: Database
    ) throws {
        let open = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id, key, body, valid_from, valid_until FROM document
                    WHERE subject = ? AND subject_kind = ? AND known_until = \(always)
                    """),
            arguments: [subject.key, subject.kind.rawValue])
        var remaining = Set(segments)
        for row in open {
            guard let from = Day(row["valid_from"] as String) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a document has no day")
            }
            let until = (row["valid_until"] as String) == never ? nil : Day(row["valid_until"] as String)
            let segment = Segment(key: row["key"], body: row["body"], from: from, until: until)
            guard remaining.remove(segment) == nil else { continue }
            try database.cachedStatement(sql: "UPDATE document SET known_until = ? WHERE id = ?")
                .execute(arguments: [position, row["id"] as Int64])
        }
        for segment in remaining.sorted(by: { ($0.key, $0.from) < ($1.key, $1.from) }) {
            try insert(segment, of: subject, at: position, into: database)
        }
    }

    private static func insert(
        _ segment: Segment, of subject: Subject, at position: Int, into database: Database
    ) throws {
        let document = try JSONDecoder().decode(SearchDocument.self, from: Data(segment.body.utf8))
        let facets = document.tokens.joined(separator: " ")
        try database.cachedStatement(
            sql: """
                INSERT INTO document (subject_kind, subject, key, day, facets,
                valid_from, valid_until, known_from, known_until, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, \(always), ?)
                """
        ).execute(arguments: [
            subject.kind.rawValue, subject.key, segment.key, document.day, " \(facets) ", segment.from.iso,
            segment.until?.iso ?? never, position, segment.body,
        ])
        let id = database.lastInsertedRowID
        for name in Set(document.names.map(\.searchable)).sorted() {
            try database.cachedStatement(sql: "INSERT INTO named (name, document) VALUES (?, ?)")
                .execute(arguments: [name, id])
        }
        guard document.kind != nil else { return }
        try database.cachedStatement(
            sql: "INSERT INTO words (rowid, title, text, facets) VALUES (?, ?, ?, ?)"
        )
        .execute(arguments: [id, document.title, document.text, facets])
    }

    private static let never = "9999-12-31"
    private static let always = Int64.max
}

// MARK: - Which log, and how far

extension SearchIndex {
    private static func prepare(_ database: Database, for log: EventLog) throws {
        // Asked of the whole log: another process may have brought the index further than we are asked to.
        if try isOurs(database, log, upTo: .max) { return }
        try database.execute(
            sql: """
                DROP TABLE IF EXISTS words;
                DROP TABLE IF EXISTS named;
                DROP TABLE IF EXISTS document;
                DROP TABLE IF EXISTS taken;
                CREATE TABLE taken (version INTEGER, register TEXT, position INTEGER, root TEXT) STRICT;
                CREATE TABLE document (
                    id INTEGER PRIMARY KEY, subject_kind INTEGER NOT NULL, subject TEXT NOT NULL,
                    key TEXT NOT NULL, day TEXT NOT NULL, facets TEXT NOT NULL, valid_from TEXT NOT NULL,
                    valid_until TEXT NOT NULL, known_from INTEGER NOT NULL, known_until INTEGER NOT NULL,
                    body TEXT NOT NULL) STRICT;
                CREATE INDEX document_subject ON document (subject, known_until);
                CREATE TABLE named (name TEXT NOT NULL, document INTEGER NOT NULL) STRICT;
                CREATE INDEX named_name ON named (name);
                CREATE VIRTUAL TABLE words USING fts5 (
                    title, text, facets, content = '', tokenize = "unicode61 remove_diacritics 2",
                    prefix = '2 3 4 5');
                """)
        try database.execute(
            sql: "INSERT INTO taken VALUES (?, ?, 0, '')", arguments: [version, log.register.hex])
    }

    private static func isOurs(_ database: Database, _ log: EventLog, upTo position: Int) throws -> Bool {
        for table in ["taken", "document", "named", "words"] where try !database.tableExists(table) {
            return false
        }
        guard
            let row = try Row.fetchOne(database, sql: "SELECT version, register, position, root FROM taken"),
            Int.fromDatabaseValue(row[0]) == version, String.fromDatabaseValue(row[1]) == log.register.hex,
            let taken = Int.fromDatabaseValue(row[2]), taken >= 0,
            taken <= min(position, try log.fingerprint().position)
        else { return false }
        if taken == 0 { return true }
        return try log.fingerprint(at: taken).hex == String.fromDatabaseValue(row[3])
    }

    private static func position(_ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT position FROM taken") ?? 0
    }
}

extension DatabaseError {
    fileprivate var hasNoPlace: Bool {
        [.SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM].contains(resultCode)
    }
}
