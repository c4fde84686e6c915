package import Committee

/// An entry as it is stored, to be shown to somebody who does not hold the log.
package struct ProvenEntry: Codable, Equatable, Sendable {
    package var position: Int
    package var command: String
    package var ordinal: Int
    package var type: String
    package var shape: Int
    package var happenedFirst: String
    package var happenedLast: String
    package var happenedTime: String?
    package var happenedZone: String?
    package var happenedWords: String?
    package var recordedAt: Int64
    package var recordedBy: String
    package var source: String
    package var payload: String
    /// Hashes from the entry up to the root.
    package var proof: [String]

    init?(_ row: EntryRow, proof: [String]) {
        guard let type = row.type.text, let first = row.happenedFirst.text,
            let last = row.happenedLast.text, let source = row.source.text, let payload = row.payload.text
        else { return nil }
        position = row.position
        command = Hash.hex(row.command)
        ordinal = row.ordinal
        self.type = type
        shape = row.shape
        happenedFirst = first
        happenedLast = last
        happenedTime = row.happenedTime.flatMap(\.text)
        happenedZone = row.happenedZone.flatMap(\.text)
        happenedWords = row.happenedWords.flatMap(\.text)
        recordedAt = row.recordedAt
        recordedBy = Hash.hex(row.recordedBy)
        self.source = source
        self.payload = payload
        self.proof = proof
    }

    /// The entry, when it is proven to be in the record with this fingerprint; `nil` when it is not.
    package func entry(of register: ID<RegisterKind>, in tree: Fingerprint) -> StoredEntry? {
        let hashes = proof.compactMap { Hash(hex: $0) }
        guard hashes.count == proof.count, let command = ID<CommandKind>(hex: command),
            let recordedBy = ID<Recorder>(hex: recordedBy)
        else { return nil }
        let row = EntryRow(
            position: position, command: command.bytes, ordinal: ordinal, type: Array(type.utf8),
            shape: shape, happenedFirst: Array(happenedFirst.utf8), happenedLast: Array(happenedLast.utf8),
            happenedTime: happenedTime.map { Array($0.utf8) },
            happenedZone: happenedZone.map { Array($0.utf8) },
            happenedWords: happenedWords.map { Array($0.utf8) }, recordedAt: recordedAt,
            recordedBy: recordedBy.bytes, source: Array(source.utf8), payload: Array(payload.utf8))
        let leaf = row.leaf(of: register)
        guard TreeProof.includes(leaf, at: position, in: tree, hashes),
            (try? StoredJSON.commitments(in: row.payload)) != nil, (try? StoredJSON.check(row.source)) != nil
        else { return nil }
        return try? row.entry(leaf: leaf, sealed: [:])
    }
}
