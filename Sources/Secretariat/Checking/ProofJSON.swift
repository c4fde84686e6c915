/// Looks at the JSON of a proof before it is decoded: what two programs could read differently is no proof.
///
/// Format.md says what is refused; a decoder would take much of it in silence.
struct ProofJSON {
    static func isPlain(_ bytes: [UInt8]) -> Bool {
        guard String(validating: bytes, as: UTF8.self) != nil else { return false }
        var reader = ProofJSON(bytes: bytes)
        do throws(Fault) {
            try reader.readWhole()
            return true
        } catch {
            return false
        }
    }

    private struct Fault: Error {}

    /// The same as in the log, and shallow enough that no file can exhaust the stack.
    private static let deepest = 100

    private let bytes: [UInt8]
    private var at = 0

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func readWhole() throws(Fault) {
        try readValue(depth: 0)
        guard next == nil else { throw Fault() }
    }

    private mutating func readValue(depth: Int) throws(Fault) {
        guard depth <= Self.deepest else { throw Fault() }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): try readObject(depth)
        case UInt8(ascii: "["): try readArray(depth)
        case UInt8(ascii: "\""): _ = try readText()
        case UInt8(ascii: "t"): try readWord("true")
        case UInt8(ascii: "f"): try readWord("false")
        case UInt8(ascii: "n"): try readWord("null")
        case _: try readInteger()
        }
        skipSpace()
    }

    private mutating func readObject(_ depth: Int) throws(Fault) {
        at += 1
        skipSpace()
        if skip("}") { return }
        var keys: Set<[UInt8]> = []
        repeat {
            skipSpace()
            guard keys.insert(try readText()).inserted else { throw Fault() }
            skipSpace()
            guard skip(":") else { throw Fault() }
            try readValue(depth: depth + 1)
        } while skip(",")
        guard skip("}") else { throw Fault() }
    }

    private mutating func readArray(_ depth: Int) throws(Fault) {
        at += 1
        skipSpace()
        if skip("]") { return }
        repeat { try readValue(depth: depth + 1) } while skip(",")
        guard skip("]") else { throw Fault() }
    }

    /// The text as it is meant: a key that is spelled in two ways is one key.
    private mutating func readText() throws(Fault) -> [UInt8] {
        guard skip("\"") else { throw Fault() }
        var text: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw Fault() }
            at += 1
            if byte == UInt8(ascii: "\\") {
                text += Array(String(try readEscape()).utf8)
            } else {
                text.append(byte)
            }
        }
        guard skip("\"") else { throw Fault() }
        return text
    }

    private mutating func readEscape() throws(Fault) -> Character {
        guard let byte = next else { throw Fault() }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Character(Unicode.Scalar(byte))
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return Character(try readScalar())
        case _: throw Fault()
        }
    }

    /// Half of a surrogate pair is no character.
    private mutating func readScalar() throws(Fault) -> Unicode.Scalar {
        let first = try readUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), skip("\\"), skip("u") else { throw Fault() }
        let second = try readUnit()
        guard UTF16.isTrailSurrogate(second),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)))
        else { throw Fault() }
        return scalar
    }

    private mutating func readUnit() throws(Fault) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw Fault()
            }
            unit = unit << 4 | UInt16(digit)
            at += 1
        }
        return unit
    }

    private mutating func readInteger() throws(Fault) {
        let start = at
        _ = skip("-")
        let first = at
        while let byte = next, (48...57).contains(byte) { at += 1 }
        let digits = bytes[first..<at]
        guard let lead = digits.first, lead != 48 || at - start == 1,
            Int64(String(decoding: bytes[start..<at], as: UTF8.self)) != nil
        else { throw Fault() }
    }

    private mutating func readWord(_ word: String) throws(Fault) {
        guard bytes[at...].starts(with: word.utf8) else { throw Fault() }
        at += word.utf8.count
    }

    private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: sign) else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { at += 1 }
    }
}
