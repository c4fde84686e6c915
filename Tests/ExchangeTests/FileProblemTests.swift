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

    @Test(arguments: [
        ("\u{202E}", "U+202E"), ("\u{202A}", "U+202A"), ("\u{2066}", "U+2066"), ("\u{2069}", "U+2069"),
        ("\u{200E}", "U+200E"), ("\u{200F}", "U+200F"), ("\u{061C}", "U+061C"),
    ])
    func `when something turns the direction of writing`(mark: String, code: String) {
        let words =
            "an invisible character stands here (\(code)); it turns the direction in which text is read. Delete it."
        #expect(
            complaints(bytes: Array(sitting("place: Ri\(mark)ga").utf8)) == ["sitting.yaml:8:10: \(words)"])
        let escape = code.replacing("U+", with: "\\u")
        #expect(
            complaints(bytes: Array(sitting("place: \"Ri\(escape)ga\"").utf8)) == [
                "sitting.yaml:8:8: \(words)"
            ])
    }

    @Test(arguments: [
        ("\u{200B}", "U+200B"), ("\u{200C}", "U+200C"), ("\u{200D}", "U+200D"), ("\u{2060}", "U+2060"),
        ("\u{FEFF}", "U+FEFF"), ("\u{AD}", "U+00AD"), ("\u{3164}", "U+3164"), ("\u{E0041}", "U+E0041"),
        ("\u{85}", "U+0085"),
    ])
    func `when it holds what has no width, so that two names look alike`(mark: String, code: String) {
        #expect(
            complaints(bytes: Array(sitting("place: Ri\(mark)ga").utf8)) == [
                "sitting.yaml:8:10: an invisible character stands here (\(code)). Delete it."
            ])
    }

    @Test(arguments: ["Rīga ❤️", "Ąžuolas", "2\u{A0}145", "Ελλάδα, Київ"])
    func `and not for letters and signs that can be seen`(text: String) {
        #expect(complaints(bytes: Array(sitting("place: \(text)").utf8)) == [])
    }

    @Test func `when a text of one line has two, wherever it comes from`() {
        let words = "a line break stands in this text (U+000A), which has room for one line. Join the lines."
        #expect(
            complaints(bytes: Array(sitting("place: \"Ri\\nga\"").utf8)) == [
                "sitting.yaml:8:8: \"Ri…\": \(words)"
            ])
        #expect(
            complaints(bytes: Array(sitting("place: |\n  Ri\n  ga").utf8)) == [
                "sitting.yaml:8:8: \"Ri…\": \(words)"
            ])
        #expect(
            complaints(bytes: Array(sitting("place: \"Ri\\tga\"").utf8)) == [
                "sitting.yaml:8:8: \"Ri\tga\": a tab stands in this text (U+0009). Write a blank in its place."
            ])
        let projects = "projects: TRI/1\non: 2024-12-02\nannex: projects.csv"
        let cells = read(projects, ["projects.csv": "project,title\nP1,\"Two\nlines\"\n"])
        #expect(cells.problems.map(\.sentence) == ["projects.csv:2:4: \"Two…\": \(words)"])
    }

    @Test func `and not where prose has several lines, unless something in them cannot be seen`() {
        let noted = sitting(item: "handled: discussed\nnote: |\n  One.\n\n  Two.")
        #expect(complaints(bytes: Array(noted.utf8)) == [])
        let beside = sitting(item: "handled: discussed\nprose: notes.md")
        #expect(read(beside, ["notes.md": "One.\n\nTwo.\n"]).problems == [])
        #expect(
            read(beside, ["notes.md": "One.\n\nTw\u{202E}o.\n"]).problems.map(\.sentence) == [
                """
                notes.md:3:3: an invisible character stands here (U+202E); it turns the direction \
                in which text is read. Delete it.
                """
            ])
    }

    @Test func `and a complaint shows by its number what nobody can see`() {
        #expect(
            complaints(bytes: Array(sitting("\"pl\\u202eace\": Riga").utf8)).allSatisfy {
                $0.contains("plU+202Eace") && !$0.unicodeScalars.contains("\u{202E}")
            })
    }

    @Test(arguments: [
        "holidays: LV/2031\ncountry: LV\nyear: 2031\ndays: []", "people: A\non: 2025\npersons: []",
        "projects: TRI/1\non: 2025\nlist: []", "afterwards: A\nfacts: []",
        "minutes: A\nof: TRI/MC/3\napproved: []",
    ])
    func `when a document says nothing`(text: String) throws {
        let handle = try #require(text.split(separator: "\n").first?.split(separator: " ").last)
        #expect(
            complaints(bytes: Array((sitting("place: Riga") + "\n---\n" + text).utf8)) == [
                """
                sitting.yaml:10:1: "\(handle)": this document says nothing that could be recorded. Fill in its \
                list, or delete the document.
                """
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
