import Testing

@testable import Minutes

@Suite struct `The written minutes` {
    @Test(arguments: Language.allCases)
    func `look as somebody approved them`(language: Language) throws {
        let document = Sample.minutes(in: language)
        let name = language.tag
        try expectGolden(Markdown.render(document), "\(name).md")
        try expectGolden(HTML.render(document), "\(name).html")
        try expectGolden(Typst.json(document), "\(name).document.json")
        let body = try #require(DOCX.parts(of: document).first { $0.name == "word/document.xml" })
        // One paragraph a line: a difference can then be read.
        try expectGolden(body.contents.replacing("</w:p>", with: "</w:p>\n"), "\(name).document.xml")
    }

    @Test(arguments: Language.allCases)
    func `are the same bytes twice`(language: Language) throws {
        let document = Sample.minutes(in: language)
        for form in Form.allCases {
            #expect(try form.bytes(of: document) == form.bytes(of: document), "\(form)")
        }
    }

    @Test(arguments: Language.allCases, Form.allCases)
    func `say the same in every form`(language: Language, form: Form) throws {
        let document = Sample.minutes(in: language)
        #expect(try form.outline(of: document) == document.outline.map(\.line))
    }
}
