/// The register goes on from an earlier state, and says for ever what was lost by it.
package struct Restoration: Hashable, Sendable {
    package enum Basis: String, CaseIterable, Sendable {
        /// The log had lost its end, or the file `head` was gone.
        case remains = "what was left"
        case backup
    }

    package var basis: Basis
    /// The state before this entry.
    package var kept: RecordState
    /// The furthest state of which it is known that somebody was told that it is recorded.
    package var acknowledged: RecordState?
    /// The furthest state that a checkpoint was signed for.
    package var anchored: RecordState?
    /// Plain, not sealed: whoever verifies a copy without the sealed texts has to be able to read it.
    package var reason: String

    package init(
        basis: Basis, kept: RecordState, acknowledged: RecordState?, anchored: RecordState?, reason: String
    ) {
        self.basis = basis
        self.kept = kept
        self.acknowledged = acknowledged
        self.anchored = anchored
        self.reason = reason
    }

    /// The entries that were lost; nothing where nobody can tell how many they were.
    package var lost: ClosedRange<Int>? {
        let last = max(acknowledged?.position ?? 0, anchored?.position ?? 0)
        return last > kept.position ? kept.position + 1...last : nil
    }
}

/// So many entries, and the root over them.
package struct RecordState: Hashable, Sendable {
    package var position: Int
    package var root: Digest

    package init(position: Int, root: Digest) {
        self.position = position
        self.root = root
    }
}
