internal import Committee

/// A row of the table `entry`.
typealias EntryRow = EntryFields<[UInt8]>

/// The fields of a row, texts as bytes: what is hashed is what is stored, even where it is no longer valid text. The bytes
/// are the row's own, or lie where SQLite holds them.
struct EntryFields<Bytes: Collection<UInt8>> {
    var position: Int
    var command: Bytes
    var ordinal: Int
    var type: Bytes
    var shape: Int
    var happenedFirst: Bytes
    var happenedLast: Bytes
    var happenedTime: Bytes?
    var happenedZone: Bytes?
    var happenedWords: Bytes?
    var recordedAt: Int64
    var recordedBy: Bytes
    var source: Bytes
    var payload: Bytes

    /// The RFC 6962 leaf hash: SHA-256 over a zero byte and the data.
    func leaf(of register: ID<RegisterKind>) -> Hash {
        var data = FieldEncoding(bytes: [0])
        return leaf(of: register, in: &data)
    }

    /// The same for one row after another, in a place that is used again for each: it holds a zero byte.
    func leaf(of register: ID<RegisterKind>, in data: inout FieldEncoding) -> Hash {
        encode(register, into: &data)
        defer { data.cut(to: 1) }
        return Hash.of(data.bytes)
    }

    /// All fields, in the order that `Format.md` gives for ever.
    func data(of register: ID<RegisterKind>) -> [UInt8] {
        var fields = FieldEncoding()
        encode(register, into: &fields)
        return fields.bytes
    }

    private func encode(_ register: ID<RegisterKind>, into fields: inout FieldEncoding) {
        fields.addText("protokols entry 1".utf8)
        fields.addBytes(register)
        fields.addInteger(Int64(position))
        fields.addBytes(command)
        fields.addInteger(Int64(ordinal))
        fields.addText(type)
        fields.addInteger(Int64(shape))
        fields.addText(happenedFirst)
        fields.addText(happenedLast)
        fields.addText(orNull: happenedTime)
        fields.addText(orNull: happenedZone)
        fields.addText(orNull: happenedWords)
        fields.addInteger(recordedAt)
        fields.addBytes(recordedBy)
        fields.addText(source)
        fields.addText(payload)
    }

    /// The row as an entry. Refuses what no writer can have stored. The type and the source may have been read before: many
    /// entries of one type stand together, and a whole file of them mostly rests on one source.
    func entry(
        leaf: Hash, sealed: [String: String], type knownType: String? = nil, source known: String? = nil
    ) throws -> StoredEntry {
        guard let command = ID<CommandKind>(bytes: command) else { throw unreadable("command") }
        guard let recordedBy = ID<Recorder>(bytes: recordedBy) else { throw unreadable("recorded_by") }
        return StoredEntry(
            position: position, reference: Reference(command: command, ordinal: ordinal),
            type: try knownType ?? text(type, "type"), shape: shape, happenedOn: try occasion(),
            recordedAt: Instant(microseconds: recordedAt), recordedBy: recordedBy,
            source: try known ?? text(source, "source"), storedPayload: try validated(payload, "payload"),
            leaf: leaf, sealed: sealed)
    }

    func unreadable(_ column: String) -> LogRefusal {
        .damaged(.entryUnreadable(position, column: column))
    }

    private func occasion() throws -> Occasion {
        guard let first = Day(digits: happenedFirst) else { throw unreadable("happened_first") }
        // Nearly everything happens on one day.
        if happenedLast.elementsEqual(happenedFirst), happenedTime == nil, happenedZone == nil,
            happenedWords == nil
        {
            return Occasion(on: first)
        }
        guard let last = Day(digits: happenedLast) else { throw unreadable("happened_last") }
        let time = try happenedTime.map { bytes in
            guard let time = TimeOfDay(try text(bytes, "happened_time")) else {
                throw unreadable("happened_time")
            }
            return time
        }
        let zone = try happenedZone.map { try text($0, "happened_zone") }
        let words = try happenedWords.map { try text($0, "happened_words") }
        guard let occasion = Occasion(from: first, to: last, time: time, zone: zone, words: words) else {
            throw unreadable("happened_last")
        }
        return occasion
    }

    private func validated(_ bytes: Bytes, _ column: String) throws -> [UInt8] {
        guard bytes.isASCII || String(validating: bytes, as: UTF8.self) != nil else {
            throw unreadable(column)
        }
        return [UInt8](bytes)
    }

    private func text(_ bytes: Bytes, _ column: String) throws -> String {
        guard let text = bytes.text else { throw unreadable(column) }
        return text
    }
}

extension EntryFields<UnsafeRawBufferPointer> {
    /// A copy that stays when SQLite goes on to the next row.
    var kept: EntryRow {
        EntryRow(
            position: position, command: [UInt8](command), ordinal: ordinal, type: [UInt8](type),
            shape: shape,
            happenedFirst: [UInt8](happenedFirst), happenedLast: [UInt8](happenedLast),
            happenedTime: happenedTime.map { [UInt8]($0) }, happenedZone: happenedZone.map { [UInt8]($0) },
            happenedWords: happenedWords.map { [UInt8]($0) }, recordedAt: recordedAt,
            recordedBy: [UInt8](recordedBy), source: [UInt8](source), payload: [UInt8](payload))
    }
}

extension Collection<UInt8> {
    /// The text that they are, or `nil` where they are none.
    var text: String? {
        inOnePiece { String(exactly: $0) }
    }

    fileprivate var isASCII: Bool {
        // Not by a key path: this is asked of every payload, and a path is looked up anew each time.
        inOnePiece { $0.isASCII } ?? false
    }
}
