extension UnsafeBufferPointer<UInt8> {
    /// Whether the text stands in JSON as it is: nearly every text does.
    package var needsNoEscape: Bool { firstThatIsNotPlain(from: 0) == count }

    /// Where the next byte is, from a place on, that a text in JSON does not hold as it is: a quote, a backslash, a control
    /// character; behind the last byte where there is none. Eight bytes at a time: every byte of every entry is looked at.
    func firstThatIsNotPlain(from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(self)
        var place = start
        while place + 8 <= raw.count {
            let eight = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let plain = eight.plainBytesAtItsLowEnd
            place += plain
            if plain < 8 { return place }
        }
        while place < raw.count, raw[place] >= 32, raw[place] != UInt8(ascii: "\""),
            raw[place] != UInt8(ascii: "\\")
        {
            place += 1
        }
        return place
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

extension UInt64 {
    /// How many of its eight bytes, from the lowest on, stand in a JSON text as they are. A byte borrows from its neighbour
    /// above only where it is itself not plain, so the first that is marked is marked rightly.
    fileprivate var plainBytesAtItsLowEnd: Int {
        let each: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        let quotes = self ^ (each &* UInt64(UInt8(ascii: "\"")))
        let escapes = self ^ (each &* UInt64(UInt8(ascii: "\\")))
        let controls = (self &- each &* 32) & ~self
        let marks = (controls | (quotes &- each) & ~quotes | (escapes &- each) & ~escapes) & high
        return marks.trailingZeroBitCount / 8
    }
}
