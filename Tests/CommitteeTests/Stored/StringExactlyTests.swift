import Testing

@testable import Committee

@Suite struct `Bytes as a text` {
    // Eight bytes are looked at in one go: the places around that border are the ones to get wrong.
    @Test(arguments: 0...17) func `are what they say, whatever stands where`(place: Int) {
        for letter in ["a", "ē", "€", "\u{0}"] {
            let text = String(repeating: "x", count: place) + letter + "yz"
            #expect(Array(text.utf8).withUnsafeBufferPointer { String(exactly: $0) } == text)
        }
    }

    @Test(arguments: 0...17) func `are none where one of them is damaged`(place: Int) {
        var bytes = Array(repeating: UInt8(ascii: "x"), count: 18)
        for damage in [0x80, 0xC4, 0xFF] as [UInt8] {
            bytes[place] = damage
            #expect(bytes.withUnsafeBufferPointer { String(exactly: $0) } == nil)
        }
    }

    @Test func `need no escape unless one is defined for them`() {
        func needsNone(_ text: String) -> Bool {
            Array(text.utf8).withUnsafeBufferPointer(\.needsNoEscape)
        }
        #expect(needsNone("") && needsNone("lēmums / 1\u{7F}"))
        #expect(!needsNone("a\"") && !needsNone("\\b") && !needsNone("a\u{1F}") && !needsNone("\n"))
    }
}
