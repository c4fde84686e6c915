extension UnsafeBufferPointer<UInt8> {
    /// Whether the text stands in JSON as it is: nearly every text does.
    package var needsNoEscape: Bool {
        allSatisfy { $0 >= 32 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }

    /// Eight bytes at a time.
    package var isASCII: Bool {
        let raw = UnsafeRawBufferPointer(self)
        var all: UInt64 = 0
        for start in stride(from: 0, to: raw.count & ~7, by: 8) {
            all |= raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        }
        for place in (raw.count & ~7)..<raw.count { all |= UInt64(raw[place]) }
        return all & 0x8080_8080_8080_8080 == 0
    }
}
