import Foundation
import Testing

@testable import Minutes

@Suite struct `A DOCX of the minutes` {
    @Test(arguments: Language.allCases)
    func `is found without fault by a validator of the format`(language: Language) throws {
        let python = try Tool.python(modules: ["openxml_audit"])
        try inTemporaryFolder { folder in
            let file = folder.appendingPathComponent("minutes.docx")
            try Data(try DOCX.render(Sample.minutes(in: language))).write(to: file)
            // The tool exits with a status other than 0 when it finds an error.
            #expect(try python.run(["-m", "openxml_audit", file.path]).contains("Errors: 0"))
        }
    }

    @Test func `repeats the head of a table on every page, and keeps no row together`() throws {
        let body = try Self.part("word/document.xml", of: Sample.english)
        #expect(body.ranges(of: "<w:tblHeader/>").count == 2)
        #expect(!body.contains("cantSplit"))
        #expect(try !Self.part("word/styles.xml", of: Sample.english).contains("cantSplit"))
    }

    @Test func `starts each numbered list at 1`() throws {
        let list = Block.list(["one", "two"], ordered: true)
        let document = Document(language: .english, title: "T", blocks: [list, .paragraph("between"), list])
        let body = try Self.part("word/document.xml", of: document)
        #expect(body.ranges(of: "<w:numId w:val=\"2\"/>").count == 2)
        #expect(body.ranges(of: "<w:numId w:val=\"3\"/>").count == 2)
        #expect(try Self.part("word/numbering.xml", of: document).ranges(of: "startOverride").count == 2)
    }

    @Test func `marks a draft on every page and a passage in the other language`() throws {
        #expect(try Self.part("word/header1.xml", of: Sample.latvian).contains(">PROJEKTS<"))
        let body = try Self.part("word/document.xml", of: Sample.latvian)
        #expect(body.contains("<w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>"))
        #expect(try Self.part("word/styles.xml", of: Sample.latvian).contains("<w:lang w:val=\"lv-LV\""))
    }

    /// LibreOffice 7.4 drops rows of a table with a repeated head near the end of a page when rows are kept
    /// together. Nothing warns, so the table is moved down the page by a millimetre a time and counted.
    @Test func `loses no row in LibreOffice, wherever the page ends`() throws {
        let soffice = try Tool.named("soffice", package: "libreoffice-writer-nogui")
        let pdftotext = try Tool.named("pdftotext", package: "poppler-utils")
        try inTemporaryFolder { folder in
            let names = try (0..<52).map { try Self.writeTable(number: $0, to: folder) }
            let profile = folder.appendingPathComponent("profile").absoluteString
            let convert = ["-env:UserInstallation=\(profile)", "--headless", "--convert-to", "pdf"]
            try soffice.run(convert + names.map { $0 + ".docx" }, in: folder)
            var divided = 0
            for name in names {
                let text = try pdftotext.run(["-layout", name + ".pdf", "-"], in: folder)
                let lost = (1...9).filter { !text.contains("Row-\($0)-end") }
                #expect(lost.isEmpty, "table \(name)")
                let firstPage = text.prefix { $0 != "\u{0C}" }
                if firstPage.contains("Row-1-end"), !firstPage.contains("Row-9-end") { divided += 1 }
            }
            #expect(divided > 10, "The sweep hardly met an end of a page: \(divided) times")
        }
    }

    /// Every second table is within a decision.
    private static func writeTable(number: Int, to folder: URL) throws -> String {
        let document = table(lower: number / 2, inDecision: !number.isMultiple(of: 2))
        try Data(try DOCX.render(document)).write(to: folder.appendingPathComponent("\(number).docx"))
        return String(number)
    }

    /// A table of nine rows near the end of a page: each small line made large moves it down by a millimetre.
    private static func table(lower largeLines: Int, inDecision: Bool) -> Document {
        let rows = (1...9).map { [Text("Delegation \($0)"), Text("Row-\($0)-end"), "in favour"] }
        let columns = ["Delegation", "Mark", "Vote"].map { Table.Column($0) }
        let table = Block.table(Table(caption: "Votes", columns, rows: rows))
        let filling = (0..<37).map { line in
            line < largeLines ? Block.paragraph("Filling line \(line)") : .note("Filling line \(line)")
        }
        let last = inDecision ? Block.decision(Decision("Decision 1", "Votes", body: [table])) : table
        return Document(language: .english, title: "Sweep", header: "Sweep", blocks: filling + [last])
    }

    private static func part(_ name: String, of document: Document) throws -> String {
        try #require(DOCX.parts(of: document).first { $0.name == name }).contents
    }
}
