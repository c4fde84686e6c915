internal import Committee
internal import GRDB

extension Examination {
    /// Compares the table of subjects with what the entries are about: first what all rows add up to, and each of them only
    /// where that differs, for looking each up takes longer than all the rest.
    mutating func compare(_ found: SubjectSum, upTo last: Int) throws {
        guard found != expected else { return }
        var missing: [Finding] = []
        var stray: [Finding] = []
        try log.log.said { db in
            var kept = try KeptSubjects(in: db, upTo: last)
            try LogTables(db: db).forEachRow(after: 0, upTo: last, limit: last) { row in
                // What cannot be derived was noted when the entry was read.
                guard let row = try? row.get().kept, let derived = try? derive(row) else { return }
                let position = row.row.position
                let found = try kept.rows(at: position)
                missing += derived.subtracting(found).sorted(by: SubjectRow.inOrder).map {
                    .subjectMissing(position, kind: $0.kind, key: $0.text)
                }
                stray += found.subtracting(derived).sorted(by: SubjectRow.inOrder).map {
                    .subjectStray(position, kind: $0.kind, key: $0.text)
                }
            }
        }
        for finding in missing + stray { note(finding) }
    }

    private func derive(_ row: LogTables.StoredRow) throws -> Set<SubjectRow> {
        SubjectRow.rows(of: try examiner.subjects(try log.entry(row, .withheld)), at: row.row.position)
    }
}

/// The table of subjects in the order of the entries.
private struct KeptSubjects {
    private let rows: RowCursor
    private var next: SubjectRow?

    init(in db: Database, upTo last: Int) throws {
        rows = try Row.fetchCursor(
            db,
            sql:
                "SELECT kind, CAST(key AS BLOB), position FROM subject WHERE position <= ? ORDER BY position",
            arguments: [last])
        try goOn()
    }

    /// The rows of an entry, and of none before it.
    mutating func rows(at position: Int) throws -> Set<SubjectRow> {
        var found: Set<SubjectRow> = []
        while let row = next, row.position <= position {
            if row.position == position { found.insert(row) }
            try goOn()
        }
        return found
    }

    /// To the next row that can be read.
    private mutating func goOn() throws {
        next = nil
        while next == nil, let row = try rows.next() { next = SubjectRow(row) }
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
