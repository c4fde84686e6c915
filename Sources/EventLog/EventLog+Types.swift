internal import GRDB

extension EventLog {
    /// The entries of some types, in the order of recording: only these are decoded.
    package func entries(
        ofTypes types: some Collection<String>, after position: Int, upTo last: Int
    ) throws -> [StoredEntry] {
        let positions = try log.said { db in
            try Int.fetchAll(
                db,
                sql: """
                    SELECT position FROM entry WHERE position > ? AND position <= ?
                    AND type IN (\(types.map { _ in "?" }.joined(separator: ", "))) ORDER BY position
                    """,
                arguments: [position, last] + StatementArguments(Array(types)))
        }
        let rows = try log.said { db in try positions.map { try LogTables(db: db).row(at: $0) } }
        return try rows.map { try entry($0) }
    }
}
