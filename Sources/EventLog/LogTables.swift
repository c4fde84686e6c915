internal import Committee
internal import GRDB

/// Reads the tables of `log.sqlite` within one transaction.
struct LogTables {
    let db: Database

    /// A row of `entry` with the leaf that is stored beside it.
    struct StoredRow {
        let row: EntryRow
        let leaf: Hash
    }

    /// A row where SQLite holds it.
    struct PassingRow {
        let row: EntryFields<UnsafeRawBufferPointer>
        let leaf: Hash
    }

    private static let columns = """
        position, command, ordinal, type, shape, happened_first, happened_last, happened_time, happened_zone,
        happened_words, recorded_at, recorded_by, source, payload, leaf
        """

    func lastPosition() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT max(position) FROM entry") ?? 0
    }

    func count() throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM entry") ?? 0 }

    func lastRecordedAt() throws -> Instant? {
        try Int64.fetchOne(db, sql: "SELECT recorded_at FROM entry ORDER BY position DESC LIMIT 1")
            .map(Instant.init(microseconds:))
    }

    /// The first and last position of a command, if it is in the log.
    func positions(of command: [UInt8]) throws -> ClosedRange<Int>? {
        let question = try db.cachedStatement(
            sql: "SELECT min(position), max(position) FROM entry WHERE command = ?")
        guard let row = try Row.fetchOne(question, arguments: [command.bound]),
            let first = row.integer(0), let last = row.integer(1)
        else { return nil }
        return first...last
    }

    func rows(after position: Int, upTo last: Int, limit: Int) throws -> [StoredRow] {
        var rows: [StoredRow] = []
        try forEachRow(after: position, upTo: last, limit: limit) { rows.append(try $0.get().kept) }
        return rows
    }

    /// The rows in turn, each as it could be read, and only while it is looked at.
    func forEachRow(
        after position: Int, upTo last: Int, limit: Int,
        _ look: (Result<PassingRow, any Error>) throws -> Void
    ) throws {
        let question = try db.cachedStatement(
            sql: """
                SELECT \(Self.columns) FROM entry WHERE position > ? AND position <= ?
                ORDER BY position LIMIT ?
                """)
        let rows = try Row.fetchCursor(question, arguments: [position, last, limit])
        let columns = Columns(question)
        while try rows.next() != nil { try look(Result { try PassingRow(columns) }) }
    }

    /// A row of `subject` where SQLite holds it.
    struct PassingSubject {
        let kind: Int
        let key: UnsafeRawBufferPointer
        let position: Int

        var kept: SubjectRow { SubjectRow(kind: kind, key: [UInt8](key), position: position) }
    }

    /// All rows of the index of subjects, each only while it is looked at; `nil` for one that cannot be read.
    func forEachSubject(_ look: (PassingSubject?) throws -> Void) throws {
        let question = try db.cachedStatement(sql: "SELECT kind, key, position FROM subject")
        let rows = try Row.fetchCursor(question)
        let columns = Columns(question)
        while try rows.next() != nil {
            guard let kind = columns.integer(0), let key = columns.bytes(1), let position = columns.integer(2)
            else {
                try look(nil)
                continue
            }
            try look(PassingSubject(kind: kind, key: key, position: position))
        }
    }

    func row(at position: Int) throws -> StoredRow {
        let question = try db.cachedStatement(sql: "SELECT \(Self.columns) FROM entry WHERE position = ?")
        let rows = try Row.fetchCursor(question, arguments: [position])
        guard try rows.next() != nil else { throw LogRefusal.damaged(.entryMissing(position)) }
        return try PassingRow(Columns(question)).kept
    }

    /// The positions of all entries about any of the subjects, ascending; only those of some types, where these are given.
    func positions(
        about subjects: some Sequence<Subject>, ofTypes types: [String]? = nil, after first: Int = 0,
        upTo last: Int
    ) throws -> [Int] {
        let among = types.map { types in
            let words = types.map { "'\($0)'" }.joined(separator: ", ")
            return "AND (SELECT type FROM entry WHERE entry.position = subject.position) IN (\(words))"
        }
        let question = try db.cachedStatement(
            sql: """
                SELECT position FROM subject
                WHERE kind = ? AND key = CAST(? AS TEXT) AND position > ? AND position <= ? \(among ?? "")
                """)
        var positions: Set<Int> = []
        for subject in subjects {
            positions.formUnion(
                try Int.fetchAll(
                    question, arguments: [subject.kind.rawValue, subject.key.bound, first, last]))
        }
        return positions.sorted()
    }

    func frontier(at size: Int) throws -> Frontier {
        try Frontier(size: size, node: hash)
    }

    func fingerprint(at position: Int) throws -> Fingerprint {
        Fingerprint(position: position, root: try frontier(at: position).root)
    }

    func hash(_ level: Int, _ number: Int) throws -> Hash {
        let question =
            level == 0
            ? try db.cachedStatement(sql: "SELECT leaf FROM entry WHERE position = ? + 1")
            : try db.cachedStatement(sql: "SELECT hash FROM node WHERE number = ? AND level = ?")
        let row = try Row.fetchOne(question, arguments: level == 0 ? [number] : [number, level])
        guard let hash = row?.bytes(0).flatMap({ Hash($0) }) else {
            throw LogRefusal.damaged(
                level == 0 ? .entryMissing(number + 1) : .nodeMissing(level: level, number: number))
        }
        return hash
    }
}

extension LogTables.PassingRow {
    fileprivate init(_ columns: Columns) throws {
        guard let position = columns.integer(0) else {
            throw LogRefusal.damaged(.entryUnreadable(0, column: "position"))
        }
        func unless<Value>(_ value: Value?, _ column: String) throws -> Value {
            guard let value else { throw LogRefusal.damaged(.entryUnreadable(position, column: column)) }
            return value
        }
        row = EntryFields(
            position: position, command: try unless(columns.bytes(1), "command"),
            ordinal: try unless(columns.integer(2), "ordinal"), type: try unless(columns.bytes(3), "type"),
            shape: try unless(columns.integer(4), "shape"),
            happenedFirst: try unless(columns.bytes(5), "happened_first"),
            happenedLast: try unless(columns.bytes(6), "happened_last"), happenedTime: columns.bytes(7),
            happenedZone: columns.bytes(8), happenedWords: columns.bytes(9),
            recordedAt: Int64(try unless(columns.integer(10), "recorded_at")),
            recordedBy: try unless(columns.bytes(11), "recorded_by"),
            source: try unless(columns.bytes(12), "source"),
            payload: try unless(columns.bytes(13), "payload"))
        leaf = try unless(columns.bytes(14).flatMap { Hash($0) }, "leaf")
    }

    var kept: LogTables.StoredRow { .init(row: row.kept, leaf: leaf) }
}
