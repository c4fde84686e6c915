internal import Committee
internal import GRDB

extension LogTables {
    /// Appends entries with the nodes they complete and their subjects, and answers with the new fingerprint.
    func append(_ minted: [MintedEntry]) throws -> Fingerprint {
        guard let first = minted.first else { return try fingerprint(at: try lastPosition()) }
        var frontier = try frontier(at: first.row.position - 1)
        for entry in minted {
            try insert(entry.row, leaf: entry.leaf)
            var completed: [Frontier.Node] = []
            frontier.append(entry.leaf, completing: &completed)
            for node in completed { try insert(node) }
            try insert(entry.subjects, at: entry.row.position)
        }
        return Fingerprint(position: frontier.size, root: frontier.root)
    }

    func insert(_ subjects: [Subject], at position: Int) throws {
        let insertion = try db.cachedStatement(
            sql: "INSERT INTO subject (kind, key, position) VALUES (?, CAST(? AS TEXT), ?)")
        for row in SubjectRow.rows(of: subjects, at: position) {
            try insertion.execute(arguments: [row.kind, row.key.boundAsText, position])
        }
    }

    private func insert(_ row: EntryRow, leaf: Hash) throws {
        let insertion = try db.cachedStatement(
            sql: """
                INSERT INTO entry
                  (position, command, ordinal, type, shape, happened_first, happened_last, happened_time,
                   happened_zone, happened_words, recorded_at, recorded_by, source, payload, leaf)
                VALUES
                  (?, ?, ?, CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),
                   CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?)
                """)
        try insertion.execute(arguments: [
            row.position, row.command.bound, row.ordinal, row.type.boundAsText, row.shape,
            row.happenedFirst.boundAsText, row.happenedLast.boundAsText, row.happenedTime?.boundAsText,
            row.happenedZone?.boundAsText, row.happenedWords?.boundAsText, row.recordedAt,
            row.recordedBy.bound, row.source.boundAsText, row.payload.boundAsText, leaf.bytes.bound,
        ])
    }

    private func insert(_ node: Frontier.Node) throws {
        let insertion = try db.cachedStatement(sql: "INSERT INTO node (level, number, hash) VALUES (?, ?, ?)")
        try insertion.execute(arguments: [node.level, node.number, node.hash.bytes.bound])
    }
}

/// A row of `subject`. The key is bytes: two keys that Swift holds equal may be two for SQLite.
struct SubjectRow: Hashable {
    let kind: Int
    let key: [UInt8]
    let position: Int

    static func rows(of subjects: some Sequence<Subject>, at position: Int) -> Set<SubjectRow> {
        Set(subjects.map { SubjectRow(kind: $0.kind.rawValue, key: Array($0.key.utf8), position: position) })
    }
}
