internal import Committee
internal import GRDB

extension Examination {
    /// Compares the table of subjects with what the entries are about: first what all rows add up to, and each of them only
    /// where that differs, for looking each up takes longer than all the rest.
    mutating func compare(_ found: SubjectSum, upTo last: Int) throws {
        guard found != expected else { return }
        var missing: [Finding] = []
        var stray: [Finding] = []
        var kept = try log.log.said { try KeptSubjects(in: $0, upTo: last) }
        // No writer is held up for as long as all entries take.
        var (start, passed) = (-1, 0)
        while passed > start {
            start = passed
            try log.log.said { db in
                let rows = EventLog.rowsInOneRead
                try LogTables(db: db).forEachRow(after: start, upTo: last, limit: rows) { row in
                    // What cannot be read or derived was noted when the entry was looked at.
                    guard let row = try? row.get().kept else { return }
                    let position = row.row.position
                    passed = position
                    guard let derived = try? derive(row) else { return }
                    let found = kept.rows(at: position)
                    missing += derived.subtracting(found).sorted(by: SubjectRow.inOrder).map {
                        .subjectMissing(position, kind: $0.kind, key: $0.text)
                    }
                    stray += found.subtracting(derived).sorted(by: SubjectRow.inOrder).map {
                        .subjectStray(position, kind: $0.kind, key: $0.text)
                    }
                }
            }
        }
        for finding in missing + stray { note(finding) }
    }

    private func derive(_ row: LogTables.StoredRow) throws -> Set<SubjectRow> {
        SubjectRow.rows(of: try examiner.subjects(try log.entry(row, .withheld)), at: row.row.position)
    }
}

/// The rows of the table of subjects that can be read, in the order of the entries.
private struct KeptSubjects {
    private let rows: [SubjectRow]
    private var next = 0

    init(in db: Database, upTo last: Int) throws {
        let found = try Row.fetchCursor(
            db,
            sql:
                "SELECT kind, CAST(key AS BLOB), position FROM subject WHERE position <= ? ORDER BY position",
            arguments: [last])
        var rows: [SubjectRow] = []
        while let row = try found.next() { if let row = SubjectRow(row) { rows.append(row) } }
        self.rows = rows
    }

    /// The rows of an entry; those before it are passed.
    mutating func rows(at position: Int) -> Set<SubjectRow> {
        var found: Set<SubjectRow> = []
        while next < rows.count, rows[next].position <= position {
            if rows[next].position == position { found.insert(rows[next]) }
            next += 1
        }
        return found
    }
}

extension SubjectRow {
    fileprivate static func inOrder(_ one: Self, _ other: Self) -> Bool {
        one.kind == other.kind ? one.key.lexicographicallyPrecedes(other.key) : one.kind < other.kind
    }

    fileprivate var text: String { String(decoding: key, as: UTF8.self) }

    /// A row of kind, key and position; `nil` where a damaged file holds something else.
    fileprivate init?(_ row: Row) {
        guard let kind = row.integer(0), let key = row.bytes(1), let position = row.integer(2) else {
            return nil
        }
        self.init(kind: kind, key: key, position: position)
    }
}
