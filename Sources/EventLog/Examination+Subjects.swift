internal import Committee
internal import GRDB

extension Examination {
    /// Compares the table of subjects with what the entries are about: first what all rows add up to, and each of them only
    /// where that differs, for looking each up takes longer than all the rest.
    mutating func compare(_ found: SubjectSum, upTo last: Int) throws {
        guard found != expected else { return }
        try findMissingSubjects(upTo: last)
        try findStraySubjects(upTo: last)
    }

    private mutating func findMissingSubjects(upTo last: Int) throws {
        for position in try positions(upTo: last) {
            // What cannot be derived was noted when the entry was read.
            guard let derived = try? derive(position) else { continue }
            let missing = try log.log.said { db in
                let question = try db.cachedStatement(
                    sql: "SELECT 1 FROM subject WHERE kind = ? AND key = CAST(? AS TEXT) AND position = ?")
                return try derived.filter { row in
                    let arguments: StatementArguments = [row.kind, row.key.boundAsText, row.position]
                    return try Row.fetchOne(question, arguments: arguments) == nil
                }
            }
            for row in missing.sorted(by: SubjectRow.inOrder) {
                note(.subjectMissing(position, kind: row.kind, key: String(decoding: row.key, as: UTF8.self)))
            }
        }
    }

    private func positions(upTo last: Int) throws -> [Int] {
        try log.log.said { db in
            try Int.fetchAll(
                db, sql: "SELECT position FROM entry WHERE position <= ? ORDER BY position", arguments: [last]
            )
        }
    }

    private mutating func findStraySubjects(upTo last: Int) throws {
        let rows = try log.log.said { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT kind, CAST(key AS BLOB), position FROM subject WHERE position <= ?
                    ORDER BY position, kind, key
                    """,
                arguments: [last])
        }
        var derived: (position: Int, rows: Set<SubjectRow>?)?
        for row in rows {
            guard let found = SubjectRow(row) else { continue }
            if derived?.position != found.position {
                derived = (found.position, try? derive(found.position))
            }
            guard let whole = derived?.rows, !whole.contains(found) else { continue }
            note(
                .subjectStray(
                    found.position, kind: found.kind, key: String(decoding: found.key, as: UTF8.self)))
        }
    }

    private func derive(_ position: Int) throws -> Set<SubjectRow> {
        let row = try log.log.said { try LogTables(db: $0).row(at: position) }
        return SubjectRow.rows(of: try examiner.subjects(try log.entry(row)), at: position)
    }
}

extension SubjectRow {
    fileprivate static func inOrder(_ one: Self, _ other: Self) -> Bool {
        one.kind == other.kind ? one.key.lexicographicallyPrecedes(other.key) : one.kind < other.kind
    }

    /// A row of kind, key and position; `nil` where a damaged file holds something else.
    fileprivate init?(_ row: Row) {
        guard let kind = row.integer(0), let key = row.bytes(1), let position = row.integer(2) else {
            return nil
        }
        self.init(kind: kind, key: key, position: position)
    }
}
