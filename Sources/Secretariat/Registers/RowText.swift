import Committee

/// Writes rows, mostly as JSON, by hand: a register is made anew row by row, and `JSONEncoder` takes ten times as long.
///
/// Keys are written in the order in which they are given; what is `nil` is left out.
struct RowText {
    /// With room behind what is written, so that hardly any write has to ask for more.
    private var bytes: [UInt8]
    private(set) var count = 0
    private var needsComma = false

    var text: String { String(decoding: bytes[..<count], as: UTF8.self) }

    init() { bytes = Array(repeating: 0, count: 1024) }

    func withUnsafeBytes<R>(_ look: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try bytes.withUnsafeBytes { try look(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }

    /// Empty, to be written in again.
    mutating func removeAll() {
        count = 0
        needsComma = false
    }

    /// Outside of all JSON.
    mutating func raw(_ text: String) {
        put(text)
        needsComma = false
    }

    mutating func raw(_ text: UnsafeRawBufferPointer) {
        put(text)
        needsComma = false
    }

    mutating func object(_ write: (inout RowText) -> Void) {
        open("{")
        write(&self)
        close("}")
    }

    mutating func text(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        self.key(key)
        quote(value)
    }

    mutating func number(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        self.key(key)
        put(value)
    }

    mutating func flag(_ key: StaticString, _ value: Bool) {
        self.key(key)
        put(value ? "true" : "false")
    }

    mutating func texts(_ key: StaticString, _ values: [String]) {
        self.key(key)
        open("[")
        for value in values {
            separate()
            quote(value)
        }
        close("]")
    }

    mutating func numbers(_ key: StaticString, _ values: [Int]) {
        self.key(key)
        open("[")
        for value in values {
            separate()
            put(value)
        }
        close("]")
    }

    mutating func texts(_ key: StaticString, _ values: [String: String]) {
        self.key(key)
        open("{")
        for (name, value) in values.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            separate()
            quote(name)
            put(UInt8(ascii: ":"))
            quote(value)
        }
        close("}")
    }

    mutating func row(_ key: StaticString, _ row: (some RegisterRow)?) {
        guard let row else { return }
        self.key(key)
        object { row.write(to: &$0) }
    }

    mutating func rows(_ key: StaticString, _ rows: [some RegisterRow]) {
        self.key(key)
        open("[")
        for row in rows {
            separate()
            object { row.write(to: &$0) }
        }
        close("]")
    }

    // MARK: - Punctuation

    private mutating func key(_ key: StaticString) {
        let length = key.utf8CodeUnitCount
        makeRoom(for: length + 4)
        bytes.withUnsafeMutableBytes { bytes in
            if needsComma {
                bytes[count] = UInt8(ascii: ",")
                count += 1
            }
            bytes[count] = UInt8(ascii: "\"")
            bytes[(count + 1)...].copyBytes(from: UnsafeRawBufferPointer(start: key.utf8Start, count: length))
            bytes[count + 1 + length] = UInt8(ascii: "\"")
            bytes[count + 2 + length] = UInt8(ascii: ":")
            count += length + 3
        }
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { put(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        put(UInt8(ascii: bracket))
        needsComma = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        put(UInt8(ascii: bracket))
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        put(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            if text.needsNoEscape {
                put(UnsafeRawBufferPointer(text))
            } else {
                for byte in text { escape(byte) }
            }
        }
        put(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            put(UInt8(ascii: "\\"))
            put(byte)
        case 0..<32:
            put("\\u00")
            put(Self.digit(byte >> 4))
            put(Self.digit(byte & 15))
        default: put(byte)
        }
    }

    private mutating func put(_ number: Int) { put(String(number)) }

    private mutating func put(_ text: String) {
        var text = text
        text.withUTF8 { put(UnsafeRawBufferPointer($0)) }
    }

    private mutating func put(_ byte: UInt8) {
        makeRoom(for: 1)
        bytes[count] = byte
        count += 1
    }

    private mutating func put(_ text: UnsafeRawBufferPointer) {
        makeRoom(for: text.count)
        bytes.withUnsafeMutableBytes { $0[count...].copyBytes(from: text) }
        count += text.count
    }

    private mutating func makeRoom(for more: Int) {
        if count + more > bytes.count {
            bytes.append(contentsOf: repeatElement(0, count: bytes.count + more))
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
