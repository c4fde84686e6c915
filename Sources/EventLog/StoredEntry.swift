package import Committee

/// An entry of the log, as it was stored.
package struct StoredEntry: Equatable, Sendable {
    package let position: Int
    package let reference: Reference
    package let type: String
    package let shape: Int
    package let happenedOn: Occasion
    package let recordedAt: Instant
    package let recordedBy: ID<Recorder>
    /// JSON, byte for byte as stored.
    package let source: String
    /// JSON, byte for byte as stored: UTF-8.
    package let storedPayload: [UInt8]
    package let leaf: Hash
    /// The sealed texts that are still held, by their path in the payload. Each was checked against its
    /// commitment when it was read.
    package let sealed: [String: String]

    package var payload: String { String(decoding: storedPayload, as: UTF8.self) }
}

/// Where a sealed text belongs: the entry, and the path in its payload.
package struct SealedPlace: Hashable, Sendable {
    package let entry: Reference
    package let field: String

    package init(entry: Reference, field: String) {
        self.entry = entry
        self.field = field
    }
}
