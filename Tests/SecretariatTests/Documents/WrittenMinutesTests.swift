import Foundation
import Secretariat
import Testing

@testable import Minutes

@Suite struct `The minutes of a recorded sitting` {
    @Test(arguments: FixtureMinutes.all, WrittenForm.allCases)
    func `have the same headings, decisions and rows in every form`(
        minutes: FixtureMinutes, form: WrittenForm
    ) throws {
        let document = try minutes.written().document
        try inDocumentFolder { folder in
            let file = try form.write(document, to: folder)
            #expect(try Reader.outline(of: file) == document.outline.map(\.line))
        }
    }

    @Test(arguments: [
        FixtureMinutes(handle: "TRI/MC/3", language: .english),
        FixtureMinutes(handle: "TRI/MC/3", language: .latvian),
        FixtureMinutes(handle: "TRI/WP/2025-1", language: .english),
        FixtureMinutes(handle: "TRI/WP/2025-1", language: .latvian),
        FixtureMinutes(handle: "LL14-20/MC/2020-02-26", language: .english),
    ])
    func `read as somebody approved them`(minutes: FixtureMinutes) throws {
        let text = Markdown.render(try minutes.written().document)
        let name = minutes.handle.replacing("/", with: "-")
        try expectGoldenDocument(masked(text), "\(name).\(minutes.language.tag).md")
    }

    /// Identities and hashes are new in every register, and positions move with what was recorded before.
    private func masked(_ text: String) -> String {
        text.replacing(/(?m)^[0-9]+ [0-9a-f]{64}$/, with: "… …").replacing(/[0-9a-f]{32,64}/, with: "…")
            .replacing(/position [0-9]+/, with: "position …").replacing(/pozīcija [0-9]+/, with: "pozīcija …")
    }

    @Test(arguments: FixtureMinutes.all)
    func `are the same bytes twice`(minutes: FixtureMinutes) throws {
        let (first, second) = (try minutes.written().document, try minutes.written().document)
        #expect(Typst.json(first) == Typst.json(second))
        #expect(try DOCX.render(first) == DOCX.render(second))
    }

    @Test(arguments: FixtureMinutes.all)
    func `become a sound PDF with tags, title, language and every letter`(minutes: FixtureMinutes) throws {
        let pdfinfo = try Reader.named("pdfinfo", package: "poppler-utils")
        let pdftotext = try Reader.named("pdftotext", package: "poppler-utils")
        let qpdf = try Reader.named("qpdf", package: "qpdf")
        let document = try minutes.written().document
        try inDocumentFolder { folder in
            let file = try WrittenForm.pdf.write(document, to: folder).path
            #expect(try qpdf.run(["--check", file]).contains("No syntax or stream encoding errors found"))
            let information = try pdfinfo.run([file])
            #expect(information.contains(/Tagged: +yes/))
            #expect(information.contains(document.title))
            #expect(try pdfinfo.run(["-meta", file]).contains(">\(minutes.language.tag)<"))
            let letters = Set(Markdown.render(document).filter { $0.isLetter && !$0.isASCII })
            let lost = letters.subtracting(try pdftotext.run([file, "-"]))
            #expect(lost.isEmpty, "lost: \(lost.sorted())")
        }
    }

    /// The letters that the invented committee was written to carry; without them the test above would prove little.
    @Test func `carry the letters of Latvian, Lithuanian and Estonian`() throws {
        let words = Markdown.render(try FixtureMinutes.all[1].written().document).lowercased()
        #expect(Set("āēģīķļņšūžąėųöåõäü").subtracting(words).isEmpty)
    }

    @Test func `keep all 91 projects and every row of attendance when LibreOffice converts them`() throws {
        let soffice = try Reader.named("soffice", package: "libreoffice-writer-nogui")
        let pdftotext = try Reader.named("pdftotext", package: "poppler-utils")
        let block = try FixtureMinutes(handle: "LL14-20/MC/2020-02-26", language: .english).written()
        let sitting = try FixtureMinutes(handle: "TRI/MC/3", language: .latvian).written()
        try inDocumentFolder { folder in
            let files = try [("block", block), ("sitting", sitting)].map { name, minutes in
                let file = folder.appendingPathComponent("\(name).docx")
                try Data(try DOCX.render(minutes.document)).write(to: file)
                return file.path
            }
            let profile = folder.appendingPathComponent("profile").absoluteString
            try soffice.run(
                [
                    "-env:UserInstallation=\(profile)", "--headless", "--convert-to", "pdf", "--outdir",
                    folder.path,
                ]
                    + files)
            let text = try pdftotext.run([folder.appendingPathComponent("block.pdf").path, "-"])
            let joined = text.replacing("-\n", with: "-")
            for number in 1...91 {
                let handle = "placeholder-\(number < 10 ? "0" : "")\(number)"
                #expect(joined.ranges(of: handle).count == 1, "\(handle)")
            }
            let annex = try pdftotext.run(["-layout", folder.appendingPathComponent("sitting.pdf").path, "-"])
            let people = try attendance(of: sitting.document)
            #expect(people.count == 12)
            for person in people { #expect(annex.contains(person), "\(person)") }
        }
    }

    /// The surnames, which the layout does not divide.
    private func attendance(of document: Document) throws -> [String] {
        let annex = try #require(
            document.blocks.firstIndex {
                if case .heading(_, _, "annex-1") = $0 { true } else { false }
            })
        guard case .table(let table) = document.blocks[annex + 1] else { return [] }
        return table.rows.compactMap { $0[1].plain.split(separator: " ").last.map(String.init) }
    }
}

extension OutlineEntry {
    /// The entry as `Tools/read.py` prints it.
    fileprivate var line: String {
        switch self {
        case .heading(let level, let words): "heading \(level.rawValue): \(words)"
        case .decision(let label, let title): "decision: \(label). \(title)"
        case .row(let cells): "row: " + cells.joined(separator: " ¦ ")
        }
    }
}
