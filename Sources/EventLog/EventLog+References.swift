package import Committee
internal import Foundation
internal import GRDB

extension EventLog {
    /// The entry that others name by its command and its number in it; `nil` where it is not in this log.
    package func entry(named reference: Reference, _ words: Words = .held) throws -> StoredEntry? {
        let row = try log.said { db in
            let position = try Int.fetchOne(
                db.cachedStatement(sql: "SELECT position FROM entry WHERE command = ? AND ordinal = ?"),
                arguments: [Data(reference.command.bytes), reference.ordinal])
            return try position.map { try LogTables(db: db).row(at: $0) }
        }
        return try row.map { try entry($0, words) }
    }
}
