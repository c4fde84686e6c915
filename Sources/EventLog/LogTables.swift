internal import Committee
internal import GRDB

/// Reads the tables of `log.sqlite` within one transaction.
struct LogTables {
    let db: Database

    /// A row of `entry` with the leaf that is stored beside it.
    struct StoredRow {
        let row: EntryRow
        let leaf: Hash
        /// Whether the payload may hold commitments; where it holds none, no sealed text need be looked for.
        let mayHoldSealed: Bool
    }

    private static let columns = """
        position, command, ordinal, CAST(type AS BLOB), shape, CAST(happened_first AS BLOB),
        CAST(happened_last AS BLOB), CAST(happened_time AS BLOB), CAST(happened_zone AS BLOB),
        CAST(happened_words AS BLOB), recorded_at, recorded_by, CAST(source AS BLOB), CAST(payload AS BLOB),
        leaf, instr(payload, '{"sealed":"')
        """

    func lastPosition() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT max(position) FROM entry") ?? 0
    }

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
        try rows(after: position, upTo: last, limit: limit) { try $0.get() }
    }

    /// The rows in turn, each as it could be read.
    func rows<Answer>(
        after position: Int, upTo last: Int, limit: Int,
        _ read: (Result<StoredRow, any Error>) throws -> Answer
    ) throws -> [Answer] {
        let question = try db.cachedStatement(
            sql: """
                SELECT \(Self.columns) FROM entry WHERE position > ? AND position <= ?
                ORDER BY position LIMIT ?
                """)
        // A cursor's row is the statement itself: nothing is copied twice.
        let rows = try Row.fetchCursor(question, arguments: [position, last, limit])
        var answers: [Answer] = []
        while let row = try rows.next() { answers.append(try read(Result { try Self.stored(row) })) }
        return answers
    }

    func row(at position: Int) throws -> StoredRow {
        let question = try db.cachedStatement(sql: "SELECT \(Self.columns) FROM entry WHERE position = ?")
        guard let row = try Row.fetchOne(question, arguments: [position]) else {
            throw LogRefusal.damaged(.entryMissing(position))
        }
        return try Self.stored(row)
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

    private static func stored(_ row: Row) throws -> StoredRow {
        guard let position = row.integer(0) else {
            throw LogRefusal.damaged(.entryUnreadable(0, column: "position"))
        }
        func unless<Value>(_ value: Value?, _ column: String) throws -> Value {
            guard let value else { throw LogRefusal.damaged(.entryUnreadable(position, column: column)) }
            return value
        }
        let entry = EntryRow(
            position: position, command: try unless(row.bytes(1), "command"),
            ordinal: try unless(row.integer(2), "ordinal"), type: try unless(row.bytes(3), "type"),
            shape: try unless(row.integer(4), "shape"),
            happenedFirst: try unless(row.bytes(5), "happened_first"),
            happenedLast: try unless(row.bytes(6), "happened_last"), happenedTime: row.bytes(7),
            happenedZone: row.bytes(8), happenedWords: row.bytes(9),
            recordedAt: Int64(try unless(row.integer(10), "recorded_at")),
            recordedBy: try unless(row.bytes(11), "recorded_by"), source: try unless(row.bytes(12), "source"),
            payload: try unless(row.bytes(13), "payload"))
        return StoredRow(
            row: entry, leaf: try unless(row.bytes(14).flatMap { Hash($0) }, "leaf"),
            mayHoldSealed: row.integer(15) != 0)
    }
}
