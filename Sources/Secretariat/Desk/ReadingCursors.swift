import EventLog
import Foundation
import GRDB

/// How far each reader has read. It lies in `desk.sqlite`, with what people use and the log cannot rebuild: losing it
/// loses nothing of the record.
struct ReadingCursors: Sendable {
    private let file: URL

    init(in folder: URL) { file = folder.appendingPathComponent("desk.sqlite") }

    /// Where the reader stopped; `nil` for somebody who never marked anything, and where the record read then is no
    /// beginning of the record held now (it was restored to an earlier state).
    func position(of reader: String, in log: EventLog) throws -> Int? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let cursor = try said { () -> (Int, String)? in
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(10)
            return try DatabaseQueue(path: file.path, configuration: configuration).read { database in
                guard try database.tableExists("reading") else { return nil }
                let row = try Row.fetchOne(
                    database, sql: "SELECT position, root FROM reading WHERE reader = ?", arguments: [reader])
                return row.map { ($0["position"], $0["root"]) }
            }
        }
        guard let (position, root) = cursor, position <= (try log.fingerprint().position),
            try log.fingerprint(at: position).hex == root
        else { return nil }
        return position
    }

    /// Moves the reader's cursor to what was read, whether it lay before or behind it.
    func mark(_ fingerprint: Fingerprint, for reader: String) throws {
        try said {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            try DatabaseQueue(path: file.path, configuration: configuration).write { database in
                try database.execute(
                    sql: """
                        CREATE TABLE IF NOT EXISTS reading (
                            reader TEXT PRIMARY KEY, position INTEGER NOT NULL, root TEXT NOT NULL) STRICT
                        """)
                try database.execute(
                    sql: "INSERT OR REPLACE INTO reading VALUES (?, ?, ?)",
                    arguments: [reader, fingerprint.position, fingerprint.hex])
            }
        }
    }

    private func said<Answer>(_ work: () throws -> Answer) throws -> Answer {
        do { return try work() } catch let error as DatabaseError {
            throw OfficeRefusal.deskUnusable(error.message ?? "SQLite error \(error.resultCode.rawValue)")
        }
    }
}
