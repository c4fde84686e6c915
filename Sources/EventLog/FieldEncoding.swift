internal import Committee

/// The one byte form of what is hashed: each field says what it is and how long it is, so that no two
/// different lists of fields give the same bytes. Described in `Format.md`; never changed.
struct FieldEncoding {
    private(set) var bytes: [UInt8]

    init(bytes: [UInt8] = []) { self.bytes = bytes }

    /// Takes away all but the first so many bytes; their place is kept for what comes next.
    mutating func cut(to count: Int) { bytes.removeLast(bytes.count - count) }

    private enum Tag: UInt8 {
        case null = 0
        case integer = 1
        case text = 2
        case bytes = 3
    }

    mutating func addInteger(_ value: Int64) {
        add(.integer, value)
    }

    mutating func addText(_ utf8: some Collection<UInt8>) {
        add(utf8, as: .text)
    }

    mutating func addText(orNull utf8: (some Collection<UInt8>)?) {
        if let utf8 {
            addText(utf8)
        } else {
            bytes.append(Tag.null.rawValue)
        }
    }

    mutating func addBytes(_ value: some Collection<UInt8>) {
        add(value, as: .bytes)
    }

    /// The 16 bytes of an id, without a list of their own: every entry is hashed with three of them.
    mutating func addBytes(_ id: ID<some Any>) {
        add(.bytes, 16)
        for word in [id.high, id.low] { withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) } }
    }

    static func bigEndian(_ value: Int64) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }

    private mutating func add(_ value: some Collection<UInt8>, as tag: Tag) {
        add(tag, Int64(value.count))
        bytes += value
    }

    /// In one piece: there are sixteen of them in every entry.
    private mutating func add(_ tag: Tag, _ value: Int64) {
        withUnsafeTemporaryAllocation(byteCount: 9, alignment: 1) { piece in
            piece[0] = tag.rawValue
            piece.storeBytes(of: value.bigEndian, toByteOffset: 1, as: Int64.self)
            bytes.append(contentsOf: UnsafeRawBufferPointer(piece))
        }
    }
}

extension ID {
    /// The 16 bytes that are stored and hashed, the high half first.
    var bytes: [UInt8] {
        [high, low].flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
    }

    init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        var words = SIMD2<UInt64>()
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
        self.init(high: UInt64(bigEndian: words.x), low: UInt64(bigEndian: words.y))
    }
}
