import Committee

/// Writes rows as JSON, by hand: a register is made anew row by row, and `JSONEncoder` takes ten times as long.
///
/// Keys are written in the order in which they are given; what is `nil` is left out.
struct RowText {
    private var bytes: [UInt8] = []
    private var needsComma = false

    var text: String { String(decoding: bytes, as: UTF8.self) }

    init() { bytes.reserveCapacity(1024) }

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
        bytes.append(contentsOf: String(value).utf8)
    }

    mutating func flag(_ key: StaticString, _ value: Bool) {
        self.key(key)
        bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
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
            bytes.append(contentsOf: String(value).utf8)
        }
        close("]")
    }

    mutating func texts(_ key: StaticString, _ values: [String: String]) {
        self.key(key)
        open("{")
        for (name, value) in values.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            separate()
            quote(name)
            bytes.append(UInt8(ascii: ":"))
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
        separate()
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { text in
            if text.needsNoEscape {
                bytes.append(contentsOf: text)
            } else {
                for byte in text { escape(byte) }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0..<32:
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(Self.digit(byte >> 4))
            bytes.append(Self.digit(byte & 15))
        default: bytes.append(byte)
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
