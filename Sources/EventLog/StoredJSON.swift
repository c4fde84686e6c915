internal import Foundation

/// Reads JSON in the stored form of `Format.md`, and nothing else: one content has one byte form, so that a
/// record can be compared and hashed as bytes by any program.
struct StoredJSON {
    /// Where the text departs from the stored form.
    struct Fault: Error, Equatable {
        let offset: Int
    }

    /// The commitments of an object's text, by their paths.
    ///
    /// The top must be an object, for a payload is one.
    static func commitments(in utf8: [UInt8]) throws(Fault) -> [String: Hash] {
        try of(utf8) { (utf8) throws(Fault) in try commitments(in: utf8) }
    }

    static func commitments(in utf8: UnsafeRawBufferPointer) throws(Fault) -> [String: Hash] {
        var reader = StoredJSON(bytes: utf8)
        guard utf8.first == UInt8(ascii: "{") else { throw Fault(offset: 0) }
        try reader.readWhole()
        return reader.commitments
    }

    static func check(_ utf8: [UInt8]) throws(Fault) {
        try of(utf8) { (utf8) throws(Fault) in try check(utf8) }
    }

    private static func of<Answer>(
        _ utf8: [UInt8], _ read: (UnsafeRawBufferPointer) throws(Fault) -> Answer
    ) throws(Fault) -> Answer {
        try utf8.withUnsafeBufferPointer { (utf8) throws(Fault) in try read(UnsafeRawBufferPointer(utf8)) }
    }

    static func check(_ utf8: UnsafeRawBufferPointer) throws(Fault) {
        var reader = StoredJSON(bytes: utf8)
        try reader.readWhole()
    }

    /// They are looked at where they lie: every byte of every entry is.
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0
    private var commitments: [String: Hash] = [:]
    private var depth = 0
    /// The way to the value that is being read; empty where nothing is sealed, for then nobody asks for it.
    private var path: [Step] = []
    private let mayHoldSealed: Bool

    private enum Step {
        case key(Range<Int>)
        case item(Int)
    }

    /// Deeper than any record needs, and shallow enough that no file can exhaust the stack.
    private static let deepest = 100

    private init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        mayHoldSealed = bytes.mayHoldSealed
    }

    private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func readWhole() throws(Fault) {
        try readValue()
        guard offset == bytes.count else { throw Fault(offset: offset) }
    }

    private mutating func readValue() throws(Fault) {
        guard depth <= Self.deepest else { throw Fault(offset: offset) }
        switch next {
        case UInt8(ascii: "{"): try readObject()
        case UInt8(ascii: "["): try readArray()
        case UInt8(ascii: "\""): _ = try readText()
        case UInt8(ascii: "t"): try readWord("true")
        case UInt8(ascii: "f"): try readWord("false")
        default: try readInteger()
        }
    }

    private mutating func readValue(at step: Step) throws(Fault) {
        depth += 1
        if mayHoldSealed { path.append(step) }
        try readValue()
        if mayHoldSealed { path.removeLast() }
        depth -= 1
    }

    private mutating func readObject() throws(Fault) {
        let start = offset
        try expect("{")
        if skip("}") { return }
        var last: Range<Int>?
        var keys = 0
        var sealed: Range<Int>?
        repeat {
            let key = try readKey()
            if let last, !bytes[last].lexicographicallyPrecedes(bytes[key]) { throw Fault(offset: offset) }
            try expect(":")
            let value = offset
            try readValue(at: .key(key))
            if key.count == 6, bytes[key].elementsEqual("sealed".utf8) { sealed = value..<offset }
            last = key
            keys += 1
        } while skip(",")
        try expect("}")
        if keys == 1, let sealed { try noteCommitment(sealed, from: start) }
    }

    /// An object whose only key is `sealed` is a commitment, and can be nothing else.
    private mutating func noteCommitment(_ value: Range<Int>, from start: Int) throws(Fault) {
        guard !path.isEmpty,
            let hash = Hash(digits: bytes[value].dropFirst().dropLast())
        else { throw Fault(offset: start) }
        commitments[path.map(words).joined(separator: ".")] = hash
    }

    private func words(_ step: Step) -> String {
        switch step {
        case .key(let key): String(decoding: bytes[key], as: UTF8.self)
        case .item(let number): String(number)
        }
    }

    private mutating func readArray() throws(Fault) {
        try expect("[")
        if skip("]") { return }
        var index = 0
        repeat {
            try readValue(at: .item(index))
            index += 1
        } while skip(",")
        try expect("]")
    }

    /// Keys are ours: printable ASCII, without the dot that joins paths.
    private mutating func readKey() throws(Fault) -> Range<Int> {
        let start = offset
        let text = try readText()
        for byte in bytes[text] {
            guard (0x21...0x7E).contains(byte), byte != UInt8(ascii: "."), byte != UInt8(ascii: "\\") else {
                throw Fault(offset: start)
            }
        }
        guard !text.isEmpty else { throw Fault(offset: start) }
        return text
    }

    private mutating func readText() throws(Fault) -> Range<Int> {
        try expect("\"")
        let start = offset
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { throw Fault(offset: offset) }
            if byte == UInt8(ascii: "\\") { try readEscape() } else { offset += 1 }
        }
        let text = start..<offset
        try expect("\"")
        return text
    }

    /// Each character that must be escaped has exactly one escape.
    private mutating func readEscape() throws(Fault) {
        let start = offset
        offset += 1
        switch next {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            offset += 1
        case UInt8(ascii: "u"):
            let digits = bytes[min(offset, bytes.count)...].prefix(5)
            guard Self.controls.contains(Array(digits)) else { throw Fault(offset: start) }
            offset += 5
        default: throw Fault(offset: start)
        }
    }

    private static let controls: Set<[UInt8]> = {
        let named: Set<UInt8> = [8, 9, 10, 12, 13]
        return Set((0..<32).filter { !named.contains($0) }.map { Array("u00\(Hash.hex([$0]))".utf8) })
    }()

    private mutating func readInteger() throws(Fault) {
        let start = offset
        _ = skip("-")
        let first = offset
        while let byte = next, (48...57).contains(byte) { offset += 1 }
        let digits = bytes[first..<offset]
        let isNegative = first > start
        guard let leading = digits.first,
            leading != 48 || (digits.count == 1 && !isNegative),
            Int64(String(decoding: bytes[start..<offset], as: UTF8.self)) != nil
        else { throw Fault(offset: start) }
    }

    private mutating func readWord(_ word: StaticString) throws(Fault) {
        for index in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[index] else { throw Fault(offset: offset) }
            offset += 1
        }
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(Fault) {
        guard skip(character) else { throw Fault(offset: offset) }
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }
}

extension UnsafeRawBufferPointer {
    /// Whether a payload may hold commitments; where it holds none, no sealed text need be looked for.
    var mayHoldSealed: Bool {
        let mark = "{\"sealed\":\"" as StaticString
        let length = mark.utf8CodeUnitCount
        guard let start = baseAddress else { return false }
        let end = start + count
        var place = start
        while let found = UnsafeRawPointer(memchr(place, Int32(UInt8(ascii: "{")), end - place)),
            end - found >= length
        {
            if memcmp(found, mark.utf8Start, length) == 0 { return true }
            place = found + 1
        }
        return false
    }
}
