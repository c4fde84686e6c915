internal import Committee
internal import GRDB

extension Examination {
    /// Compares the table of subjects with what the entries are about: first what all rows add up to, and each of them only
    /// where that differs, for looking each up takes longer than all the rest.
    mutating func compare(_ found: SubjectRows, upTo last: Int) throws {
        for row in found.beyond { note(.subjectStray(row.position, kind: row.kind, key: row.text)) }
        noteOmittedOfTheIndex(found.omitted)
        guard found.sum != expected.whole else { return }
        var missing: [Finding] = []
        var stray: [Finding] = []
        let differing = try log.log.said { try expected.differing(fromRowsIn: $0, upTo: last) }
        var kept = try log.log.said { try KeptSubjects(in: $0, of: differing) }
        // No writer is held up for as long as all entries take.
        for positions in differing.positions {
            try log.log.said { db in
                let (before, end) = (positions.lowerBound - 1, min(positions.upperBound, last))
                try LogTables(db: db).forEachRow(after: before, upTo: end, limit: positions.count) { row in
                    // What cannot be read or derived was noted when the entry was looked at.
                    guard let row = try? row.get().kept, let derived = try? derive(row) else { return }
                    let position = row.row.position
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

/// The rows that can be read of the subjects of some entries, in the order of these.
private struct KeptSubjects {
    private let rows: [SubjectRow]
    private var next = 0

    init(in db: Database, of blocks: SubjectSums.Blocks) throws {
        var rows: [SubjectRow] = []
        try LogTables(db: db).forEachSubject { row in
            if let row, blocks.contains(row.position) { rows.append(row.kept) }
        }
        self.rows = rows.sorted { $0.position < $1.position }
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
}
