/// The state of the whole record at one position: whoever keeps it can tell later whether anything
/// up to that position was changed.
package struct Fingerprint: Hashable, Sendable {
    package let position: Int
    /// The root of the RFC 6962 tree over the first `position` leaves.
    package let root: Hash

    package init(position: Int, root: Hash) {
        self.position = position
        self.root = root
    }

    package var hex: String { root.hex }
}
