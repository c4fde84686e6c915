import Testing

@testable import EventLog

@Suite struct `The type or source of one entry after the other` {
    struct Refused: Error {}

    private func read(
        _ source: inout LastText, _ bytes: [UInt8], _ check: (String) throws -> Void = { _ in }
    ) throws -> String? {
        try bytes.withUnsafeBytes { try source.text(of: $0, check) }
    }

    @Test func `is read once where it stays the same, and anew where it changes`() throws {
        var source = LastText()
        var checked: [String] = []
        for text in ["a", "a", "b", "b", "a", "ab"] {
            #expect(try read(&source, Array(text.utf8)) { checked.append($0) } == text)
        }
        #expect(checked == ["a", "b", "a", "ab"])
    }

    @Test func `is none where it is damaged or refused, and nothing of the last one stays`() throws {
        var source = LastText()
        #expect(try read(&source, Array("a".utf8)) == "a")
        #expect(try read(&source, [0xFF]) == nil)
        var checks = 0
        #expect(try read(&source, Array("a".utf8)) { _ in checks += 1 } == "a")
        #expect(throws: Refused.self) { try read(&source, Array("b".utf8)) { _ in throw Refused() } }
        #expect(try read(&source, Array("a".utf8)) { _ in checks += 1 } == "a")
        #expect(checks == 2)
    }
}
