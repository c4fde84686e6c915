/// A text of the row that was read last, mostly that of the next row too, and then read once: a whole file of entries mostly
/// rests on one source.
struct LastText {
    private var bytes: [UInt8] = []
    private var text: String?

    /// The bytes as a text, or `nil` where it is none. Another one than the last is checked.
    mutating func text(
        of stored: UnsafeRawBufferPointer, _ check: (String) throws -> Void = { _ in }
    ) rethrows -> String? {
        if let text, bytes.isSame(as: stored) { return text }
        text = nil
        guard let read = stored.text else { return nil }
        try check(read)
        bytes = [UInt8](stored)
        text = read
        return read
    }
}
