import Committee
import Testing

@testable import Exchange

@Suite struct `A file that cannot be read says why` {
    private func complaints(bytes: [UInt8]) -> [String] {
        RecordFile.read(text: bytes, name: "sitting.yaml") { _ in nil }.problems.map(\.sentence)
    }

    @Test func `when it is too large`() {
        #expect(
            complaints(bytes: Array(repeating: 32, count: 20_000_001)) == [
                "sitting.yaml:1:1: this file is larger than 20 MB. Split it, and check that it is the right one."
            ])
    }

    @Test(
        arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x61, 0x00, 0x3A, 0x00]] as [[UInt8]]
    )
    func `when it is saved as UTF-16`(bytes: [UInt8]) {
        #expect(
            complaints(bytes: bytes) == [
                """
                sitting.yaml:1:1: this file is saved as UTF-16. Save it again with the encoding "UTF-8" \
                (in Excel: "CSV UTF-8").
                """
            ])
    }

    @Test func `when it is saved as Latin text, at the first letter that shows it`() {
        #expect(
            complaints(bytes: Array("sitting: A\nplace: R".utf8) + [0xEE] + Array("ga\n".utf8)) == [
                """
                sitting.yaml:2:9: this is not UTF-8; the file is perhaps saved as Windows or Latin text. Save it \
                again with the encoding "UTF-8" (in Excel: "CSV UTF-8").
                """
            ])
    }

    @Test func `when it holds an invisible character`() {
        #expect(
            complaints(bytes: Array("sitting: A\nplace: R\u{0}\u{7}".utf8)) == [
                "sitting.yaml:2:9: an invisible character stands here (U+0000). Delete it.",
                "sitting.yaml:2:10: an invisible character stands here (U+0007). Delete it.",
            ])
        #expect(
            complaints(bytes: Array("a\u{2028}b".utf8)) == [
                "sitting.yaml:1:2: an invisible character stands here (U+2028). Delete it."
            ])
    }

    @Test func `when an escape brings one in`() {
        #expect(
            complaints(bytes: Array(sitting("place: \"R\\x00ga\"").utf8)) == [
                "sitting.yaml:8:8: an invisible character stands here (U+0000). Delete it."
            ])
    }

    @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n---\n"])
    func `when it holds no document`(text: String) {
        #expect(
            complaints(bytes: Array(text.utf8)) == [
                "sitting.yaml:1:1: the file holds no document. Begin with, for example, `sitting: LL14-20/MC/3`."
            ])
    }

    @Test func `but a byte order mark and any line end are accepted`() {
        let text = sitting()
        let bytes = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        #expect(complaints(bytes: bytes) == [])
        for end in ["\r\n", "\r"] {
            let text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
            #expect(complaints(bytes: Array(text.utf8)) == [])
        }
    }

    @Test func `and letters are read in one normal form`() {
        let contents = Exchange.RecordFile.read(
            text: Array(sitting("place: Liepa\u{304}ja").utf8), name: "a.yaml"
        ) { _ in nil }
        guard case .sitting(_, let convening) = contents.statement("TRI/MC/3") else {
            Issue.record("no sitting")
            return
        }
        #expect(convening.place.map { Array($0.utf8) } == Array("Liep\u{101}ja".utf8))
    }
}
