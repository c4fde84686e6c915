package import Committee
internal import GRDB

extension EventLog {
    /// Whether sealed texts are read with the entries that hold their commitments.
    package enum Words: Sendable {
        case held
        /// As in a redacted copy: for those who need no word that people said.
        case withheld
    }

    /// The state of the record at a position, or at its end.
    package func fingerprint(at position: Int? = nil) throws -> Fingerprint {
        try log.said { db in
            let tables = LogTables(db: db)
            let last = try tables.lastPosition()
            let position = position ?? last
            guard (0...last).contains(position) else {
                throw LogRefusal.noSuchPosition(position, last: last)
            }
            return try tables.fingerprint(at: position)
        }
    }

    /// Entries in the order of recording.
    ///
    /// - Parameters:
    ///   - position: Starts behind it; 0 for the beginning.
    ///   - last: Ends with it; `nil` for the end of the log.
    ///   - limit: At most so many.
    ///   - words: Whether sealed texts are read as well.
    /// - Returns: The entries with the sealed texts that are still held.
    /// - Throws: `LogRefusal`.
    package func entries(
        after position: Int, upTo last: Int? = nil, limit: Int = .max, _ words: Words = .held
    ) throws -> [StoredEntry] {
        var entries: [StoredEntry] = []
        var position = position
        var (type, source) = (LastText(), LastText())
        while entries.count < limit {
            let few = min(limit - entries.count, Self.rowsInOneRead)
            let before = entries.count
            // Sealed texts are looked for when the log is let go again: writers wait for it.
            var mayHoldSealed: [(index: Int, row: LogTables.StoredRow)] = []
            try log.said { db in
                try LogTables(db: db).forEachRow(after: position, upTo: last ?? .max, limit: few) { result in
                    let passing = try result.get()
                    let row = passing.row
                    if words == .held, row.payload.mayHoldSealed {
                        mayHoldSealed.append((entries.count, passing.kept))
                    }
                    entries.append(
                        try row.entry(
                            leaf: passing.leaf, sealed: [:], type: type.text(of: row.type),
                            source: source.text(of: row.source)))
                }
            }
            for (index, row) in mayHoldSealed { entries[index] = try entry(row) }
            guard entries.count - before == few, let end = entries.last?.position else { break }
            position = end
        }
        return entries
    }

    /// The entries about any of the subjects, by position, each once.
    package func entries(
        about subjects: some Sequence<Subject>, ofTypes types: [String]? = nil, after position: Int = 0,
        upTo last: Int? = nil, _ words: Words = .held
    ) throws -> [StoredEntry] {
        let positions = try log.said { db in
            try LogTables(db: db).positions(
                about: subjects, ofTypes: types, after: position, upTo: last ?? .max)
        }
        return try stride(from: 0, to: positions.count, by: Self.rowsInOneRead).flatMap { start in
            let few = positions[start..<min(start + Self.rowsInOneRead, positions.count)]
            let rows = try log.said { db in
                try few.map { try LogTables(db: db).row(at: $0) }
            }
            return try rows.map { try entry($0, words) }
        }
    }

    /// The commands that begin behind a position, in the order of recording: where each begins and ends.
    package func commands(after position: Int = 0, limit: Int = .max) throws -> [RecordedCommand] {
        let last = try log.said { try LogTables(db: $0).lastPosition() }
        var commands: [RecordedCommand] = []
        // One more than asked for: its beginning says where the command before it ends.
        for start in stride(from: position, to: last, by: Self.rowsInOneRead) where commands.count <= limit {
            for command in try commandsBeginning(
                after: start, upTo: min(start + Self.rowsInOneRead, last), last)
            {
                if let before = commands.indices.last {
                    commands[before].end(before: command.positions.lowerBound)
                }
                commands.append(command)
            }
        }
        return Array(commands.prefix(limit))
    }

    /// A long reader holds up the writers of a rollback journal; so many rows take some milliseconds.
    static let rowsInOneRead = 500

    /// A row with the sealed texts that are still held, each checked against its commitment.
    func entry(_ stored: LogTables.StoredRow, _ words: Words = .held) throws -> StoredEntry {
        var texts: [String: String] = [:]
        if words == .held, stored.row.payload.withUnsafeBytes(\.mayHoldSealed), let sealed {
            let row = stored.row
            let held = try sealed.held(of: row.command, ordinal: row.ordinal)
            if !held.isEmpty {
                let commitments = (try? StoredJSON.commitments(in: row.payload)) ?? [:]
                for text in held {
                    let (field, value) = try text.checked(against: commitments, of: row, in: register)
                    texts[field] = value
                }
            }
        }
        return try stored.row.entry(leaf: stored.leaf, sealed: texts)
    }

    private func commandsBeginning(after first: Int, upTo end: Int, _ last: Int) throws -> [RecordedCommand] {
        try log.said { db in
            let question = try db.cachedStatement(
                sql: """
                    SELECT position, command, recorded_at FROM entry
                    WHERE position > ? AND position <= ? AND ordinal = 1 ORDER BY position
                    """)
            return try Row.fetchAll(question, arguments: [first, end]).map { row in
                guard let start = row.integer(0), let time = row.integer(2),
                    let command = row.bytes(1).flatMap({ ID<CommandKind>(bytes: $0) })
                else { throw LogRefusal.damaged(.entryUnreadable(row.integer(0) ?? 0, column: "command")) }
                return RecordedCommand(
                    command: command, positions: start...last,
                    recordedAt: Instant(microseconds: Int64(time)))
            }
        }
    }
}

/// A command that is in the log.
package struct RecordedCommand: Equatable, Sendable {
    package let command: ID<CommandKind>
    package private(set) var positions: ClosedRange<Int>
    package let recordedAt: Instant

    fileprivate mutating func end(before next: Int) {
        positions = positions.lowerBound...max(positions.lowerBound, next - 1)
    }
}

extension SealedTexts.Held {
    func checked(
        against commitments: [String: Hash], of row: EntryRow, in register: ID<RegisterKind>
    ) throws -> (field: String, value: String) {
        guard let field = field.text,
            let value = value.text,
            let commitment = commitments[field],
            fits(commitment, of: row.command, row.ordinal, in: register)
        else {
            let field = String(decoding: field, as: UTF8.self)
            throw LogRefusal.damaged(.sealedDiffers(row.position, field: field))
        }
        return (field, value)
    }

    func fits(
        _ commitment: Hash, of command: [UInt8], _ ordinal: Int, in register: ID<RegisterKind>
    ) -> Bool {
        commitment
            == SealedTexts.commitment(
                to: value, salt: salt, register: register, command: command, ordinal: ordinal, field: field)
    }
}
