import Committee
import EventLog
import Foundation
import Minutes
import Testing

@testable import Secretariat

@Suite struct `A document that is held against the record` {
    /// A register that gave out the minutes of its sitting, in the forms that need no other program, with their proof.
    private struct Issued {
        let world: World
        let before: World
        let key: NoteKey
        let files: [String: URL]
        let proof: URL
        let position: Int

        init() throws {
            (world, key) = try World.signing()
            before = try World(copying: world.folder)
            try world.record(Texts.sitting())
            let moment = try world.moment("2026-01-10")
            let name = try #require(try world.office.sittings(at: moment).first?.handle)
            let written = try world.office.minutes(of: name, in: .english, at: moment)
            position = written.fingerprint.position
            let forms = [
                ("md", Array(Markdown.render(written.document).utf8)),
                ("html", Array(HTML.render(written.document).utf8)),
                ("docx", try DOCX.render(written.document)),
            ]
            var files: [String: URL] = [:]
            for (form, bytes) in forms {
                files[form] = world.parent.appendingPathComponent("minutes.\(form)")
                try Data(bytes).write(to: try #require(files[form]))
            }
            self.files = files
            _ = try world.office.issue(
                forms.map { (form: $0.0, bytes: $0.1) }, of: written, by: World.recorder,
                at: try noon("2026-01-11"))
            _ = try world.checkpoint()
            proof = try world.file(
                try world.office.proof(ofFile: try #require(files["docx"])).json, named: "proof.json")
        }
    }

    @Test(arguments: ["md", "html", "docx"])
    func `is the one that was issued, and the record still contains it`(form: String) throws {
        let issued = try Issued()
        let file = try #require(issued.files[form])
        let check = try DocumentCheck.of(file, in: issued.world.office.log)
        #expect(check.isGood, "\(check.lines)")
        #expect(check.lines.contains { $0.hasPrefix("Each of the ") })
        let alone = try DocumentCheck.of(file, provenBy: issued.proof, trusting: issued.key)
        #expect(alone.isGood && alone.lines.contains { $0.hasPrefix("Each of the ") }, "\(alone.lines)")
    }

    // The record is to blame as well, and whoever holds a DOCX file is told so as plainly as the others.
    @Test(arguments: ["md", "html", "docx"])
    func `shows that the record was written anew`(form: String) throws {
        let issued = try Issued()
        var number = 2
        while try issued.before.position < issued.position {
            try issued.before.record(Texts.sitting(number), on: "2026-01-02")
            number += 1
        }
        let check = try DocumentCheck.of(try #require(issued.files[form]), in: issued.before.office.log)
        #expect(!check.isGood)
        #expect(
            check.lines.contains(
                "The record does not contain what it was made from: its first \(issued.position) entries differ."
            ))
    }

    @Test func `is looked at itself where its proof is given`() throws {
        let issued = try Issued()
        let file = try #require(issued.files["md"])
        let text = try String(contentsOf: file, encoding: .utf8) + "."
        let changed = try issued.world.file(text, named: "changed.md")
        let check = try DocumentCheck.of(changed, provenBy: issued.proof, trusting: issued.key)
        #expect(!check.isGood && check.lines.contains(DocumentCheck.Remark.notIssued.words))
        let nowhere = issued.world.parent.appendingPathComponent("nowhere.md")
        #expect(throws: OfficeRefusal.noFile("nowhere.md")) {
            try DocumentCheck.of(nowhere, provenBy: issued.proof, trusting: issued.key)
        }
    }

    @Test func `names its state in the properties of a PDF, or cannot be read`() throws {
        let issued = try Issued()
        let log = issued.world.office.log
        let state = try log.fingerprint(at: issued.position)
        let words =
            "%PDF-1.7\n/Keywords(register \(log.register.hex), position \(state.position), root \(state.hex))"
        let check = try DocumentCheck.of(try issued.world.file(words, named: "a.pdf"), in: log)
        #expect(
            check.lines == [
                DocumentCheck.Remark.notIssued.words,
                "The record contains exactly the \(state.position) entries it was made from.",
            ])
        let blank = try DocumentCheck.of(try issued.world.file("%PDF-1.7\n", named: "b.pdf"), in: log)
        #expect(blank.lines == [DocumentCheck.Remark.notIssued, .notRead].map(\.words))
    }
}
