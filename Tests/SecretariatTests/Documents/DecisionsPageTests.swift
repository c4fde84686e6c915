import Committee
import EventLog
import Foundation
import Minutes
import Secretariat
import Testing

@Suite struct `The page of all decisions` {
    @Test(arguments: [Language.english, .latvian])
    func `has every decision of the register as a row under its own name`(language: Language) throws {
        let office = try DemonstrationRegister.office()
        let moment = try office.moment(asOf: Day("2026-10-01"), knownAt: nil, now: .ofTheTests)
        let answer = try office.decisions(at: moment)
        #expect(answer.decisions.count > 10)
        let names = try inDocumentFolder { folder in
            let file = folder.appendingPathComponent("decisions.html")
            try Data(try office.page(of: answer, in: language).utf8).write(to: file)
            return try Reader.python().run(["-c", Self.rows, file.path]).split(separator: "\n").map(
                String.init)
        }
        let handles = answer.decisions.map(\.decision.handle)
        #expect(names.sorted() == handles.map(RegisterPage.anchorID).sorted())
        let third = names.filter { $0.hasPrefix("d-TRI.MC.3_items.") }
        #expect(third.last == "d-TRI.MC.3_items.11.decision")
    }

    @Test func `names all 91 projects of a block decision, and its source`() throws {
        let office = try DemonstrationRegister.office()
        let moment = try office.moment(asOf: Day("2026-10-01"), knownAt: nil, now: .ofTheTests)
        let answer = try office.decisions(at: moment)
        let page = try office.page(of: answer, in: .latvian)
        let root = try office.log.fingerprint(at: answer.knownAt).hex.prefix(4)
        #expect(page.contains("<footer><p>Reģistra nospiedums: pozīcija \(answer.knownAt), \(root) "))
        #expect(page.contains("placeholder-91"))
        #expect(page.contains("Apstiprināti ar nosacījumiem: 36 projekti"))
        #expect(page.contains("href=\"https://2014-2020.latlit.eu/"))
        #expect(!page.contains("36 approved"))
    }

    /// Python's own parser, which runs no script: what it sees is there for everybody.
    private static let rows = """
        import html.parser, sys
        class Rows(html.parser.HTMLParser):
            inside = False
            def handle_starttag(self, tag, attributes):
                attributes = dict(attributes)
                if tag == "tbody":
                    self.inside = True
                if tag == "tr" and self.inside:
                    assert "hidden" not in attributes
                    print(attributes["id"])
        Rows().feed(open(sys.argv[1], encoding="utf-8").read())
        """
}
