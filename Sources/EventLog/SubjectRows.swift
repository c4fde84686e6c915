internal import GRDB

/// What the rows of the table of subjects add up to, and those that stand before the first entry or behind the last.
struct SubjectRows: Sendable {
    private(set) var sum = SubjectSum()
    private(set) var beyond: [SubjectRow] = []
    /// How many more of these there are than are listed.
    private(set) var omitted = 0

    /// The rows of the entries up to `last`. Those that a writer has added since are passed over.
    init(in db: Database, upTo last: Int, listing most: Int) throws {
        let tables = LogTables(db: db)
        let end = try tables.lastPosition()
        try tables.forEachSubject { row in
            guard let row else { return sum.addUnreadable() }
            if row.position >= 1, row.position <= last {
                sum.add(kind: row.kind, key: row.key, position: row.position)
            } else if row.position < 1 || row.position > end {
                note(row, most)
            }
        }
    }

    private mutating func note(_ row: LogTables.PassingSubject, _ most: Int) {
        if beyond.count < most { beyond.append(row.kept) } else { omitted += 1 }
    }
}
