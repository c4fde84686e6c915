import Committee
import EventLog
import Foundation
import GRDB

/// How far each reader has read, and as of which day. It lies in `desk.sqlite`, with what people use and the log cannot rebuild: losing it
/// loses nothing of the record.
struct ReadingCursors: Sendable {
    private let file: URL

    init(in folder: URL) { file = folder.appendingPathComponent("desk.sqlite") }

    struct Mark: Equatable {
        let position: Int
        /// The day as of which it was read; `nil` in marks that were made before days were kept.
        let day: Day?
    }

    /// Where the reader stopped; `nil` for somebody who never marked anything, and where the record read then is no
    /// beginning of the record held now (it was restored to an earlier state).
    func mark(of reader: String, in log: EventLog) throws -> Mark? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let cursor = try said { () -> (mark: Mark, root: String)? in
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(10)
            return try DatabaseQueue(path: file.path, configuration: configuration).read { database in
                guard try database.tableExists("reading") else { return nil }
                let day = try Self.hasDays(database) ? "day" : "NULL AS day"
                let row = try Row.fetchOne(
                    database, sql: "SELECT position, root, \(day) FROM reading WHERE reader = ?",
                    arguments: [reader])
                return row.map { row in
                    let day: String? = row["day"]
                    return (Mark(position: row["position"], day: day.flatMap { Day($0) }), row["root"])
                }
            }
        }
        guard let (mark, root) = cursor, mark.position <= (try log.fingerprint().position),
            try log.fingerprint(at: mark.position).hex == root
        else { return nil }
        return mark
    }

    /// Moves the reader's cursor to what was read, whether it lay before or behind it.
    func mark(_ fingerprint: Fingerprint, on day: String, for reader: String) throws {
        try said {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            try DatabaseQueue(path: file.path, configuration: configuration).write { database in
                try database.execute(
                    sql: """
                        CREATE TABLE IF NOT EXISTS reading (
                            reader TEXT PRIMARY KEY, position INTEGER NOT NULL, root TEXT NOT NULL, day TEXT) STRICT
                        """)
                if try !Self.hasDays(database) {
                    try database.execute(sql: "ALTER TABLE reading ADD COLUMN day TEXT")
                }
                try database.execute(
                    sql: "INSERT OR REPLACE INTO reading (reader, position, root, day) VALUES (?, ?, ?, ?)",
                    arguments: [reader, fingerprint.position, fingerprint.hex, day])
            }
        }
    }

    private static func hasDays(_ database: Database) throws -> Bool {
        try database.columns(in: "reading").contains { $0.name == "day" }
    }

    private func said<Answer>(_ work: () throws -> Answer) throws -> Answer {
        do { return try work() } catch let error as DatabaseError {
            throw OfficeRefusal.deskUnusable(error.message ?? "SQLite error \(error.resultCode.rawValue)")
        }
    }
}
