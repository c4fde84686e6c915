import Testing

@testable import Minutes

@Suite struct `A document` {
    @Test func `has tables whose rows are all as wide as their head`() {
        let table = Table([.init("A"), .init("B")], rows: [["1"], ["1", "2", "3"], []])
        #expect(table.header == ["A", "B", ""])
        #expect(table.rows == [["1", "", ""], ["1", "2", "3"], ["", "", ""]])
    }

    @Test func `gives columns the room that was asked for, else what their words need`() {
        let table = Table([.init("A", width: 7), .init("Delegation")], rows: [["x", "Latvia"]])
        #expect(table.widths == [7, 12])
        #expect(WordPage.shares([3, 7, 0]).reduce(0, +) == WordPage.textWidth)
    }

    @Test func `shows a draft mark above its title even where nobody gave it a line`() {
        let document = Document(
            language: .latvian, title: "T", draftMark: "PROJEKTS", head: [HeadLine(.title, "Protokols")],
            blocks: [])
        #expect(document.shownHead.map(\.text.plain) == ["PROJEKTS", "Protokols"])
        #expect(Sample.english.shownHead == Sample.english.head)
    }

    @Test func `names its headings, decisions and rows in order`() {
        let decision = Decision("Decision 1", "Budget", body: [.table(Table([.init("A")], rows: [["1"]]))])
        let document = Document(
            language: .english, title: "T",
            blocks: [
                .heading(level: .two, "Item\n 1"), .paragraph("said"), .decision(decision),
                .facts([Fact("Place", "Riga")]),
            ])
        #expect(
            document.outline == [
                .heading(.two, "Item 1"), .decision(label: "Decision 1", title: "Budget"), .row(["A"]),
                .row(["1"]),
                .row(["Place", "Riga"]),
            ])
    }

    @Test(arguments: [
        ("https://interreg.example/a?b=1&c=%20", "https://interreg.example/a?b=1&c=%20"),
        ("HTTP://x", "HTTP://x"), ("mailto:js@example.org", "mailto:js@example.org"),
        ("https://x/ā \"<>", "https://x/%C4%81%20%22%3C%3E"),
        ("javascript:alert(1)", nil), (" https://x", nil), ("file:///etc/passwd", nil), ("//x", nil),
        ("https://", nil),
    ])
    func `links to the web and to mail only`(address: String, written: String?) {
        #expect(WebAddress(address)?.text == written)
    }

    @Test func `shows what cannot be written, and knows every kind of line end`() {
        #expect("a\u{0}b\u{9F}c\u{FFFE}d".legible == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
        #expect("a\r\nb\rc\nd\u{2028}e\tf".legible == "a\nb\nc\nd\ne f")
    }

    @Test func `makes of an anchor a name that every form can link to`() {
        #expect(anchorName("item-3") == "item-3")
        #expect(anchorName("3. punkts") == "s-3--punkts")
        #expect(anchorName("") == "s-")
    }

    @Test func `keeps two lists in a row apart, also in Markdown`() {
        let list = Block.list(["one"], ordered: true)
        let document = Document(language: .english, title: "T", blocks: [list, list])
        #expect(Markdown.render(document) == "1. one\n\n<!-- -->\n\n1. one\n")
    }

    @Test func `with nothing in it is still written in every form`() throws {
        let nothing = Document(
            language: .english, title: "",
            blocks: [
                .table(Table([], rows: [])), .list([], ordered: true), .facts([]), .fingerprint([]),
                .paragraph([]),
                .decision(Decision("", "")),
            ])
        for form in Form.allCases { #expect(try !form.bytes(of: nothing).isEmpty) }
    }
}
