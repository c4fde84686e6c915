internal import Committee

/// A row of the table `entry`, texts as bytes: what is hashed is what is stored, even where it is
/// no longer valid text.
struct EntryRow {
    var position: Int
    var command: [UInt8]
    var ordinal: Int
    var type: [UInt8]
    var shape: Int
    var happenedFirst: [UInt8]
    var happenedLast: [UInt8]
    var happenedTime: [UInt8]?
    var happenedZone: [UInt8]?
    var happenedWords: [UInt8]?
    var recordedAt: Int64
    var recordedBy: [UInt8]
    var source: [UInt8]
    var payload: [UInt8]

    /// The RFC 6962 leaf hash: SHA-256 over a zero byte and the data.
    func leaf(of register: ID<RegisterKind>) -> Hash {
        .of([0] + data(of: register))
    }

    /// All fields, in the order that `Format.md` gives for ever.
    func data(of register: ID<RegisterKind>) -> [UInt8] {
        var fields = FieldEncoding()
        fields.addText("protokols entry 1".utf8)
        fields.addBytes(register.bytes)
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
        return fields.bytes
    }

    /// The row as an entry. Refuses what no writer can have stored.
    func entry(leaf: Hash, sealed: [String: String]) throws -> StoredEntry {
        guard let command = ID<CommandKind>(bytes: command) else { throw unreadable("command") }
        guard let recordedBy = ID<Recorder>(bytes: recordedBy) else { throw unreadable("recorded_by") }
        return StoredEntry(
            position: position, reference: Reference(command: command, ordinal: ordinal),
            type: try text(type, "type"), shape: shape, happenedOn: try occasion(),
            recordedAt: Instant(microseconds: recordedAt), recordedBy: recordedBy,
            source: try text(source, "source"), payload: try text(payload, "payload"), leaf: leaf,
            sealed: sealed)
    }

    func unreadable(_ column: String) -> LogRefusal {
        .damaged(.entryUnreadable(position, column: column))
    }

    private func occasion() throws -> Occasion {
        guard let first = Day(try text(happenedFirst, "happened_first")) else {
            throw unreadable("happened_first")
        }
        // Nearly everything happens on one day.
        if happenedLast == happenedFirst, happenedTime == nil, happenedZone == nil, happenedWords == nil {
            return Occasion(on: first)
        }
        guard let last = Day(try text(happenedLast, "happened_last")) else {
            throw unreadable("happened_last")
        }
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

    /// `String(decoding:as:)` would repair a broken text and so hide that it was broken.
    private func text(_ bytes: [UInt8], _ column: String) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw unreadable(column) }
        return text
    }
}
