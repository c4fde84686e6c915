extension Collection<UInt8> {
    /// Reads the bytes where they lie in one piece: one by one, as a generic reader meets them, takes ten times as long.
    @inlinable @inline(__always)
    package func inOnePiece<Value>(_ read: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
        if let value = withContiguousStorageIfAvailable(read) { return value }
        return Array(self).withUnsafeBufferPointer(read)
    }
}
