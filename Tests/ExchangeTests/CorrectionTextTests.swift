import Committee
import Testing

@testable import Exchange

@Suite struct `A ready-made correction` {
    @Test func `reads back to the same changes, whatever the texts`() throws {
        let texts: [String?] = [
            "plain", nil, "", " blanks around ", "not known", "yes", "~", "\"quoted\" and 'quoted'",
            "back\\slash\\n",
            "two\nlines\r\nand\ttab", "# no comment", "- no list", "{no: map}", "&a *b !c", "key: value",
            "ā ž ų ø 🎉",
            "\u{2028}\u{FEFF}", "---", "...", "%YAML", "|", ">", "=1+1", "00029",
        ]
        let day = try #require(Day("2025-06-01"))
        // What the record holds is told as it is; what it is to hold has to be fit to be read.
        let becoming = texts.reversed().map { $0 == "\u{2028}\u{FEFF}" ? "legible" : $0 }
        let changes = texts.indices.map { index in
            (field: "conditions.\(index).text", was: texts[index], becomes: becoming[index])
        }
        let yaml = CorrectionText.yaml(
            handle: "TRI/corrections/1", of: "TRI/1#projects/P01", on: day, changes: changes,
            reason: "it's \"wrong\": #1", authority: "joint secretariat", document: "letter")
        let contents = read(yaml)
        #expect(contents.problems.map(\.sentence) == [])
        guard
            case .correction(let name, let read, let reason, let authority, let document) =
                contents.statement("TRI/corrections/1")
        else {
            Issue.record("no correction")
            return
        }
        #expect(name.text == "TRI/1#projects/P01")
        #expect(read.map(\.field) == changes.map(\.field))
        #expect(read.map(\.was) == changes.map(\.was))
        #expect(read.map(\.becomes) == changes.map(\.becomes))
        #expect([reason, authority, document] == ["it's \"wrong\": #1", "joint secretariat", "letter"])
    }

    @Test(arguments: [
        ("particulars.title", "Two\\nlines", "a line break stands in this text (U+000A)"),
        ("particulars.text", "Tw\\u202eo", "an invisible character stands here (U+202E)"),
    ])
    func `brings in nothing that a record file may not say`(field: String, becomes: String, words: String) {
        let yaml = """
            correction: A
            of: B
            on: 2025-06-01
            changes: [{field: \(field), was: "T\\u202e", is: "\(becomes)"}]
            reason: A slip
            authority: joint secretariat
            """
        #expect(complaints(yaml).count == 1 && complaints(yaml).allSatisfy { $0.contains(words) })
    }

    @Test func `asks for the reason, the authority and the document when they are left out`() throws {
        let day = try #require(Day("2025-06-01"))
        let yaml = CorrectionText.yaml(
            handle: "A", of: "B", on: day, changes: [(field: "title", was: "x", becomes: nil)])
        #expect(
            complaints(yaml) == [
                "sitting.yaml:7:8: nothing is written here. Write a text, like `some words`.",
                "sitting.yaml:8:11: nothing is written here. Write a text, like `some words`.",
                "sitting.yaml:9:10: nothing is written here. Write a text, like `some words`.",
            ])
    }
}
