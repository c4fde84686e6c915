internal import Committee

/// The one byte form of what is hashed: each field says what it is and how long it is, so that no two
/// different lists of fields give the same bytes. Described in `Format.md`; never changed.
struct FieldEncoding {
    private(set) var bytes: [UInt8]

    init(bytes: [UInt8] = []) { self.bytes = bytes }

    /// The first so many bytes, in the place that all of them have taken.
    consuming func taken(back count: Int) -> [UInt8] {
        bytes.removeSubrange(count...)
        return bytes
    }

    private enum Tag: UInt8 {
        case null = 0
        case integer = 1
        case text = 2
        case bytes = 3
    }

    mutating func addInteger(_ value: Int64) {
        bytes.append(Tag.integer.rawValue)
        addBigEndian(value)
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
        bytes.append(Tag.bytes.rawValue)
        addBigEndian(16)
        addBigEndian(Int64(bitPattern: id.high))
        addBigEndian(Int64(bitPattern: id.low))
    }

    static func bigEndian(_ value: Int64) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }

    private mutating func add(_ value: some Collection<UInt8>, as tag: Tag) {
        bytes.append(tag.rawValue)
        addBigEndian(Int64(value.count))
        bytes += value
    }

    private mutating func addBigEndian(_ value: Int64) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
}

extension ID {
    /// The 16 bytes that are stored and hashed, the high half first.
    var bytes: [UInt8] {
        [high, low].flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
    }

    init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        func word(_ part: some Sequence<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
        self.init(high: word(bytes.prefix(8)), low: word(bytes.dropFirst(8)))
    }
}
