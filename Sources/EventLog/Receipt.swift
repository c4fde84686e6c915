package import Committee

/// The answer to a write that was acknowledged.
package struct Receipt: Equatable, Sendable {
    /// The positions of the command's entries; empty where there was nothing to record.
    package let positions: Range<Int>
    /// The record's state at the last of them.
    package let fingerprint: Fingerprint
    /// Whether the command had been recorded before, and this is the first answer again.
    package let isRepeat: Bool
}

/// What would make a write pointless: anything about these subjects that its sender has not seen.
package struct SomethingNew: Sendable {
    package var subjects: [Subject]
    package var since: Int

    package init(about subjects: [Subject], since position: Int) {
        self.subjects = subjects
        since = position
    }
}
