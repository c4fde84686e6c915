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
    let queue: DatabaseQueue

    /// The index of a register, brought up to a position of its log.
    static func current(in folder: URL, of log: EventLog, upTo position: Int) throws -> SearchIndex {
        SearchIndex(
            queue: try file.queue(in: folder) { try catchUp($0, with: log, upTo: position) })
    }

    /// An index of the same log in memory, to be compared with the one on disk.
    init(rebuilding log: EventLog, upTo position: Int) throws {
        queue = try DatabaseQueue()
        try Self.catchUp(queue, with: log, upTo: position)
    }

    /// The index as it stands on disk, only to be looked at; `nil` where there is none of this log.
    static func standing(in folder: URL, of log: EventLog) throws -> (index: SearchIndex, position: Int)? {
        try file.standing(in: folder, of: log).map { (SearchIndex(queue: $0.queue), $0.position) }
    }

    /// What is on disk is made anew by the next search.
    static func disown(in folder: URL) throws { try file.disown(in: folder) }

    /// Takes away what is on disk, with every word in it. It is made again by the next search.
    static func remove(from folder: URL) { file.remove(from: folder) }

    private init(queue: DatabaseQueue) { self.queue = queue }

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
    private static func catchUp(
        _ queue: DatabaseQueue, with log: EventLog, upTo position: Int
    ) throws {
        // Most searches find nothing to take in, and do not wait for somebody who does.
        if try file.reaches(position, queue, of: log) { return }
        try file.catchUp(queue, with: log, .held, upTo: position) { reading, database in
            var archive = Archive(log, .held, upTo: reading.start, room: .forWholeSittings)
            try reading.forEach { _ in
            } taking: { commands, _ in
                for command in commands { try take(command, into: &archive, database) }
            }
        }
    }

    private static func take(
        _ command: FiledCommand, into archive: inout Archive, _ database: Database
    ) throws {
        for touched in try archive.take(command) where kinds.contains(touched.subject.kind) {
            let entries = try archive.entries(about: touched)
            let frames = try archive.frames(behind: touched).map(\.entry)
            try replace(
                touched.subject, by: segments(of: touched.subject, entries, among: frames),
                at: command.entries.last?.position ?? 0, in: database)
        }
    }

    private static let kinds: Set<Subject.Kind> = [.committee, .decision, .project, .sitting, .procedure]

    private static func segments(
        of subject: Subject, _ entries: [Entry], among frames: [Entry]
    ) throws -> [Segment] {
        let source = SearchSource(entries)
        return try timeline(of: entries, among: frames) { record, _ in
            source.documents(record, subject).map { Kept($0, $1) }
        }
            + source.statements(entries, subject).map { key, from, document in
                Segment(key: key, body: document.body, from: from, until: nil)
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
                    WHERE subject = ? AND subject_kind = ? AND known_until = \(Segment.always)
                    """),
            arguments: [subject.key, subject.kind.rawValue])
        let (closed, new) = try Segment.difference(between: open, and: segments)
        for id in closed {
            try database.cachedStatement(sql: "UPDATE document SET known_until = ? WHERE id = ?")
                .execute(arguments: [position, id])
        }
        for segment in new { try insert(segment, of: subject, at: position, into: database) }
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
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, \(Segment.always), ?)
                """
        ).execute(arguments: [
            subject.kind.rawValue, subject.key, segment.key, document.day, " \(facets) ", segment.from.iso,
            segment.until?.iso ?? Segment.never, position, segment.body,
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

    private static let file = DerivedFile(
        name: "search.sqlite", version: 4, tables: ["document", "named", "words"],
        schema: """
            DROP TABLE IF EXISTS words;
            DROP TABLE IF EXISTS named;
            DROP TABLE IF EXISTS document;
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

    static var fileName: String { file.name }
}
