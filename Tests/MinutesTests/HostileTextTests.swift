import Testing

@testable import Minutes

@Suite struct `Text that somebody typed` {
    static let hostile = [
        "<script>alert(1)</script>", "]]>", "<!-- -->", "&amp; &lt;", "#import \"x\"", "#panic()", "$x$",
        "a|b||c",
        #"C:\new\table\"#, "=cmd|' /C calc'!A0", "+1", "- dash", "1. one", "1) one", "# heading", "> quote",
        "***", "---", "===", "```", "``a`b", "_under_ *star* ~~gone~~", "[link](javascript:x)", "![image](x)",
        "{{mustache}} ${dollar} %s %n", "\"quoted\" 'single'", "@label <label>", "http://example.org",
        "::: div",
        "null\u{0}bell\u{7}escape\u{1B}[31m", "noncharacter\u{FFFE}\u{FFFF}", "mark\u{200F}mark",
        "a\u{0300}e\u{301}",
        "line\nbreak\r\nand\ttab\u{2028}more", "    indented like code", "trailing  ", "\\", "`",
    ]
    static let endless = String(repeating: "ā", count: 10_000)

    /// The text everywhere that text can stand.
    static func document(_ text: String) -> Document {
        Document(
            language: .english, title: text, header: text, footer: text, head: [HeadLine(.plain, Text(text))],
            blocks: [
                .heading(level: .one, Text(text), anchor: text),
                .paragraph(Text(text)),
                .paragraph([.strong(text), .emphasis(text), .plain(text)]),
                .paragraph([
                    "x".inline, .strong(text), "x".inline, .foreign(text, .latvian),
                    .link(text, address: text),
                ]),
                .list([Text(text), Text(text)], ordered: true),
                .facts([Fact(Text(text), Text(text))]),
                .table(Table(caption: Text(text), [Table.Column(Text(text))], rows: [[Text(text)]])),
                .decision(Decision(text, Text(text), body: [.paragraph(Text(text)), .note(Text(text))])),
                .remark(by: text, Text(text)),
                .fingerprint([text]),
                .paragraph([.code(text)]),
            ])
    }

    /// How often the text stands in that document, apart from its running lines.
    static let places = 22

    @Test(arguments: Form.allCases)
    func `goes through every form unharmed`(form: Form) throws {
        // Every text is a part of one document, so that one run of a foreign program reads them all.
        let documents = Self.hostile.map(Self.document)
        let all = Document(language: .english, title: "Hostile", blocks: documents.flatMap(\.headAndBlocks))
        let words = Self.squeezed(try form.words(of: all))
        for text in Self.hostile {
            let expected = Self.squeezed(text.legible)
            let count = words.ranges(of: expected).count
            #expect(count >= Self.places, "\(expected.prefix(40)): \(count) times")
        }
    }

    @Test(arguments: Form.allCases)
    func `may be a word longer than a page`(form: Form) throws {
        let word = Text(Self.endless)
        let document = Document(
            language: .latvian, title: "Endless",
            blocks: [
                .paragraph(word), .remark(by: "LV", word), .facts([Fact("Fact", word)]),
                .table(Table([.init("A"), .init("B")], rows: [[word, "b"]])),
                .decision(Decision("Decision 1", "Title", body: [.list([word], ordered: true)])),
            ])
        let words =
            form == .pdf
            ? try Tool.named("pdftotext", package: "poppler-utils").output(for: try typeset(document))
            : try form.words(of: document)
        #expect(words.count { $0 == "ā" } == Self.endless.count * 5)
    }

    @Test func `cannot run as a script in the page`() throws {
        for text in Self.hostile {
            let page = HTML.render(Self.document(text))
            #expect(!page.lowercased().contains("<script"))
            #expect(!page.contains("href=\"javascript"))
        }
    }

    @Test func `leaves no sign in a DOCX that XML forbids`() throws {
        for text in Self.hostile {
            for part in DOCX.parts(of: Self.document(text)) {
                #expect(
                    !part.contents.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(part.name)")
                #expect(
                    !part.contents.unicodeScalars.contains { $0.value & 0xFFFE == 0xFFFE }, "\(part.name)")
            }
        }
    }

    @Test func `does not hurt as a title or a running line of a PDF`() throws {
        for text in Self.hostile {
            var document = Sample.latvian
            document.title = text
            document.header = text
            document.footer = text
            document.draftMark = text
            #expect(try !typeset(document).isEmpty)
        }
    }

    /// Without spaces, which each form may set differently, and without the marks that only steer direction.
    static func squeezed(_ words: String) -> String {
        String(
            words.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{200F}" }.map(
                Character.init)
        )
        .precomposed
    }
}

extension Document {
    fileprivate var headAndBlocks: [Block] { head.map { .paragraph($0.text) } + blocks }
}
