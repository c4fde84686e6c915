/// Reads the one form of JSON that is stored: no white space, integers only, no `null`, no second spelling.
///
/// A pull scanner over bytes: reading an entry costs no dictionary and no intermediate tree.
struct JSONScanner {
    let bytes: [UInt8]
    var offset: Int

    init(_ bytes: [UInt8], at offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func take(_ byte: UInt8) throws(Unreadable) {
        guard next == byte else { throw .notJSON(at: offset) }
        offset += 1
    }

    /// Passes over one value of any kind; `depth` bounds what a damaged file can make us do.
    mutating func skipValue(depth: Int = 0) throws(Unreadable) {
        guard depth < 32 else { throw .notJSON(at: offset) }
        switch next {
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "{"):
            try skipItems(closing: UInt8(ascii: "}")) { scanner throws(Unreadable) in
                try scanner.skipString()
                try scanner.take(UInt8(ascii: ":"))
                try scanner.skipValue(depth: depth + 1)
            }
        case UInt8(ascii: "["):
            try skipItems(closing: UInt8(ascii: "]")) { scanner throws(Unreadable) in
                try scanner.skipValue(depth: depth + 1)
            }
        case UInt8(ascii: "t"): try skip("true")
        case UInt8(ascii: "f"): try skip("false")
        default: _ = try integer()
        }
    }

    mutating func skipString() throws(Unreadable) {
        try take(UInt8(ascii: "\""))
        while let byte = next {
            guard byte >= 32 else { throw .notJSON(at: offset) }
            offset += 1
            if byte == UInt8(ascii: "\"") { return }
            if byte == UInt8(ascii: "\\") { offset += 1 }
        }
        throw .notJSON(at: offset)
    }

    mutating func integer() throws(Unreadable) -> Int {
        let start = offset
        let negative = next == UInt8(ascii: "-")
        if negative { offset += 1 }
        let firstDigit = offset
        var value = 0
        while let byte = next, (48...57).contains(byte) {
            let (shifted, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let digit = Int(byte - 48)
            let (sum, overflow) =
                negative
                ? shifted.subtractingReportingOverflow(digit) : shifted.addingReportingOverflow(digit)
            guard !tooLarge, !overflow else { throw .notJSON(at: start) }
            value = sum
            offset += 1
        }
        let digits = offset - firstDigit
        // One number has one spelling: no leading zero, no minus zero.
        guard digits > 0, digits == 1 || bytes[firstDigit] != 48, !(negative && value == 0) else {
            throw .notJSON(at: start)
        }
        return value
    }

    mutating func string() throws(Unreadable) -> String {
        let start = offset
        try take(UInt8(ascii: "\""))
        let first = offset
        offset = bytes.withUnsafeBufferPointer { $0.firstThatIsNotPlain(from: first) }
        if next == UInt8(ascii: "\"") {
            // Nearly every text is without an escape, and need not be put together.
            guard let string = String(validating: bytes[first..<offset], as: UTF8.self) else {
                throw .notJSON(at: start)
            }
            offset += 1
            return string
        }
        var text = Array(bytes[first..<offset])
        while let byte = next, byte != UInt8(ascii: "\"") {
            // A control character is stored by its escape, never as it is.
            guard byte >= 32 else { throw .notJSON(at: offset) }
            offset += 1
            text.append(byte == UInt8(ascii: "\\") ? try escaped() : byte)
        }
        try take(UInt8(ascii: "\""))
        // `decoding:` would repair damaged bytes in silence.
        guard let string = String(validating: text, as: UTF8.self) else { throw .notJSON(at: start) }
        return string
    }

    private mutating func escaped() throws(Unreadable) -> UInt8 {
        guard let byte = next else { throw .notJSON(at: offset) }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
        case UInt8(ascii: "b"): return 8
        case UInt8(ascii: "f"): return 12
        case UInt8(ascii: "n"): return 10
        case UInt8(ascii: "r"): return 13
        case UInt8(ascii: "t"): return 9
        case UInt8(ascii: "u"):
            guard offset + 4 <= bytes.count, bytes[offset] == 48, bytes[offset + 1] == 48,
                let high = Self.hexDigit(bytes[offset + 2]), let low = Self.hexDigit(bytes[offset + 3]),
                high < 2
            else { throw .notJSON(at: offset) }
            offset += 4
            // Those with a short escape have no second spelling.
            guard ![8, 9, 10, 12, 13].contains(high << 4 | low) else { throw .notJSON(at: offset) }
            return high << 4 | low
        default: throw .notJSON(at: offset - 1)
        }
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 97...102: byte - 87
        default: nil
        }
    }

    private mutating func skip(_ word: StaticString) throws(Unreadable) {
        for byte in word.description.utf8 { try take(byte) }
    }

    private mutating func skipItems(
        closing: UInt8, _ item: (inout JSONScanner) throws(Unreadable) -> Void
    ) throws(Unreadable) {
        offset += 1
        if next == closing {
            offset += 1
            return
        }
        while true {
            try item(&self)
            if next == closing {
                offset += 1
                return
            }
            try take(UInt8(ascii: ","))
        }
    }
}
