package import Committee
internal import GRDB

extension EventLog {
    /// Makes the index of subjects anew from the entries, all of it or nothing.
    ///
    /// For an index whose rows are wrong, and for a later version that derives more subjects from a payload than the version that recorded it.
    package func rebuildSubjects(_ derive: (StoredEntry) throws -> [Subject]) throws {
        try writing { tables in
            try tables.db.execute(sql: "DELETE FROM subject")
            let last = try tables.lastPosition()
            for start in stride(from: 0, to: last, by: Self.rowsInOneRead) {
                let rows = try tables.rows(after: start, upTo: last, limit: Self.rowsInOneRead)
                for row in rows {
                    try tables.insert(try derive(try entry(row)), at: row.row.position)
                }
            }
            try step(.logging) { try tables.db.commit() }
        }
    }
}
