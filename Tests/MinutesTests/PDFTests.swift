import Foundation
import Testing

@testable import Minutes

@Suite struct `A PDF of the minutes` {
    @Test(arguments: Language.allCases)
    func `is tagged for readers who listen, and says so`(language: Language) throws {
        let pdfinfo = try Tool.named("pdfinfo", package: "poppler-utils")
        try inTemporaryFolder { folder in
            let file = try Self.written(Sample.minutes(in: language), to: folder)
            #expect(try pdfinfo.run([file]).contains(/Tagged: +yes/))
            let marks = try pdfinfo.run(["-meta", file])
            #expect(marks.contains(/pdfuaid:part(="|>)1/))
            #expect(marks.contains(">\(language.tag)<"))
        }
    }

    @Test func `passes the check of another program and carries its fonts`() throws {
        let qpdf = try Tool.named("qpdf", package: "qpdf")
        let pdffonts = try Tool.named("pdffonts", package: "poppler-utils")
        try inTemporaryFolder { folder in
            let file = try Self.written(Sample.english, to: folder)
            #expect(try qpdf.run(["--check", file]).contains("No syntax or stream encoding errors found"))
            let fonts = try pdffonts.run([file]).split(separator: "\n").dropFirst(2)
            #expect(!fonts.isEmpty)
            for font in fonts { #expect(font.contains(/\byes +yes +yes\b/), "\(font) is not embedded") }
        }
    }

    // Whoever checks minutes has no reader of PDF: the fingerprint is found in the properties, which are not compressed.
    @Test func `names the state of the record in its properties`() throws {
        let lines = ["reģistrs \(String(repeating: "ab", count: 16))", "position 169", "root 0123"]
        let document = Document(
            language: .latvian, title: "T",
            blocks: [.paragraph("Text"), .fingerprint(lines), .fingerprint(["1 cd"])])
        let text = String(decoding: try typeset(document), as: UTF8.self)
        #expect(text.contains("<pdf:Keywords>\(lines.joined(separator: ", "))</pdf:Keywords>"))
    }

    @Test func `keeps the letters of the countries around the Baltic Sea`() throws {
        let pdftotext = try Tool.named("pdftotext", package: "poppler-utils")
        try inTemporaryFolder { folder in
            let file = try Self.written(Sample.latvian, to: folder)
            #expect(try pdftotext.run([file, "-"]).contains(Sample.letters))
        }
    }

    @Test(arguments: [(Sample.english, "Page 1 of 3"), (Sample.latvian, "1. lpp. no 1")])
    func `counts its pages`(document: Document, words: String) throws {
        let pdftotext = try Tool.named("pdftotext", package: "poppler-utils")
        try inTemporaryFolder { folder in
            let file = try Self.written(document, to: folder)
            #expect(try pdftotext.run(["-layout", file, "-"]).contains(words))
        }
    }

    @Test func `is refused when no font has a letter, and the letter is named`() throws {
        let document = Document(language: .english, title: "T", blocks: [.paragraph("The 漢字 project, 漢")])
        #expect(throws: PDFProblem.lettersWithoutFont(["漢", "字"])) { try typeset(document) }
    }

    @Test func `is laid out by the secretariat's own template`() throws {
        let template = """
            #let minutes = json("document.json")
            #set document(title: minutes.title, date: none)
            #set text(lang: minutes.language)
            Own layout
            """
        #expect(try !typeset(Sample.english, template: template).isEmpty)
    }

    @Test func `says what Typst says of a template with a mistake`() throws {
        let problem = try #require(throws: PDFProblem.self) {
            try typeset(Sample.english, template: "#nonsense")
        }
        guard case .template(let message) = problem else {
            Issue.record("\(problem)")
            return
        }
        #expect(message.contains("unknown variable: nonsense"))
    }

    static func written(_ document: Document, to folder: URL) throws -> String {
        let file = folder.appendingPathComponent("minutes.pdf")
        try Data(try typeset(document)).write(to: file)
        return file.path
    }
}
