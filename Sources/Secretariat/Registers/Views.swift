import Committee
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
    init(rebuilding log: EventLog, upTo position: Int? = nil) throws {
        queue = try DatabaseQueue()
        try Self.catchUp(queue, with: log, upTo: position)
    }

    /// The registers as they stand on disk, only to be looked at; `nil` where there are none of this log, so that
    /// they will be made anew on opening.
    static func standing(in folder: URL, of log: EventLog) throws -> (views: Views, position: Int)? {
        try file.standing(in: folder, of: log).map { (Views(queue: $0.queue), $0.position) }
    }

    private init(queue: DatabaseQueue) { self.queue = queue }

    func catchUp(with log: EventLog) throws { try Self.catchUp(queue, with: log) }

    /// Another process may have recorded meanwhile; no question is answered from registers that do not know it.
    func catchUp(with log: EventLog, to position: Int) throws {
        if try !Self.file.reaches(position, queue, of: log) { try catchUp(with: log) }
    }

    private static func catchUp(_ queue: DatabaseQueue, with log: EventLog, upTo last: Int? = nil) throws {
        try file.catchUp(queue, with: log, .withheld, upTo: last) { command, archive, database in
            guard let first = command.first, let last = command.last else { return }
            let writer = try TimelineWriter(database, at: last.entry.position)
            try writer.reach(first.recordedAt, with: first.entry.position)
            for touched in try archive.take(command) { try follow(touched, in: &archive, writer) }
        }
    }
}

// MARK: - Keeping up

extension Views {
    /// Brings one subject's rows up to a command. Mostly something later has been added, and the fold goes on from where
    /// it stands; whatever is late or corrected lets it begin anew.
    private static func follow(
        _ touched: Archive.Touched, in archive: inout Archive, _ writer: TimelineWriter
    ) throws {
        let subject = touched.subject
        let registers = Register.about(subject.kind)
        guard !registers.isEmpty else { return }
        let questions = registers.map { register -> RowQuestion in
            { record, day in register.rows(record, subject, day) }
        }
        if let order = try archive.later(touched), var fold = touched.file.fold {
            let own = Set(touched.file.entries.suffix(touched.new).map(\.entry.position))
            // Two folds that share what they hold would have to copy it.
            touched.file.fold = nil
            try fold.take(order, own: { own.contains($0.position) }, asking: questions)
            try name(subject, &fold, registers, writer)
            try keep(&fold, of: registers, subject, writer)
            touched.file.fold = fold
            return
        }
        let entries = touched.file.entries.map(\.entry)
        var fold = try Fold.whole(of: entries, among: try archive.frames(behind: touched), asking: questions)
        try name(subject, &fold, registers, writer)
        if touched.new < entries.count {
            try replace(&fold, of: registers, subject, writer)
        } else {
            try keep(&fold, of: registers, subject, writer)
        }
        touched.file.fold = fold
    }

    /// Writes what has changed of rows that are kept already: those that ended are closed and written again with their
    /// end, those that are new are added.
    private static func keep(
        _ fold: inout Fold, of registers: [Register], _ subject: Subject, _ writer: TimelineWriter
    ) throws {
        for (index, register) in registers.enumerated() {
            for (holding, segment) in fold.ended[index] {
                if let id = holding.id { try writer.close(id) }
                _ = try writer.insert(segment, register.name, subject)
            }
            for (key, holding) in fold.holding[index] where holding.id == nil {
                let segment = Segment(key: key, body: holding.row.body, from: holding.from, until: nil)
                fold.holding[index][key]?.id = try writer.insert(segment, register.name, subject)
            }
        }
        fold.forgetWhatEnded()
    }

    /// Compares all rows of a subject with those that are kept: closes those that no longer stand, and adds the new
    /// ones. What was known before stays askable.
    private static func replace(
        _ fold: inout Fold, of registers: [Register], _ subject: Subject, _ writer: TimelineWriter
    ) throws {
        for (index, register) in registers.enumerated() {
            var kept = try writer.kept(register.name, subject)
            for segment in fold.segments(of: index) {
                let id =
                    try kept.removeValue(forKey: segment) ?? writer.insert(segment, register.name, subject)
                if segment.until == nil { fold.holding[index][segment.key]?.id = id }
            }
            for id in kept.values { try writer.close(id) }
        }
        fold.forgetWhatEnded()
    }

    /// The words by which people ask for a project: any that it ever had, on any day.
    private static func name(
        _ subject: Subject, _ fold: inout Fold, _ registers: [Register], _ writer: TimelineWriter
    ) throws {
        for (index, register) in registers.enumerated() where register.name == .projects {
            for case let row as ProjectRow in fold.rows(of: index) {
                for name in row.names.subtracting(fold.named).sorted() {
                    try writer.name(subject, name)
                    fold.named.insert(name)
                }
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
        name: "views.sqlite", version: 6, tables: ["timeline", "name", "reached"],
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
