import Testing

@testable import Committee

@Suite struct `Bytes that stand in JSON as they are` {
    private func first(in bytes: [UInt8], from start: Int = 0) -> Int {
        bytes.withUnsafeBufferPointer { $0.firstThatIsNotPlain(from: start) }
    }

    // Eight at a time, with any byte before and behind, and at every place among the eight.
    @Test(arguments: 0...255) func `are told from the others at every place`(_ byte: Int) {
        let byte = UInt8(byte)
        let isPlain = byte >= 32 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
        for neighbour in [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F, 0x80, 0xA2, 0xDC, 0xFF] as [UInt8] {
            for place in 0..<19 {
                var bytes = [UInt8](repeating: neighbour, count: 19)
                bytes[place] = byte
                #expect(first(in: bytes) == (isPlain ? 19 : place))
                #expect(first(in: bytes, from: place + 1) == 19)
            }
        }
    }

    @Test func `are found up to the first of several that are not`() {
        #expect(first(in: Array("ab\"c\\d\u{1}efgh".utf8)) == 2)
        #expect(first(in: Array("ab\"c\\d\u{1}efgh".utf8), from: 3) == 4)
        #expect(first(in: Array("ab\"c\\d\u{1}efgh".utf8), from: 5) == 6)
        #expect(first(in: []) == 0)
    }
}
