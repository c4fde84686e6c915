import Committee
import EventLog
import Foundation
import GRDB
import Minutes
import Testing

@testable import Secretariat

@Suite struct `A search` {
    @Test(arguments: ["lemum", "lēmum", "LĒMUM", "Lemum", "le"])
    func `finds every form of a word by its beginning, whatever the case and the diacritics`(
        words: String
    ) throws {
        let world = try World.saying()
        #expect(
            try world.found(words, "kind:item").sorted() == [
                "1. «Lēmums» par konkursu", "2. Par «lēmumu» izpildi", "3. «LĒMUMA» projekts",
            ])
    }

    @Test func `takes a word for the beginning of words, and a single letter for itself`() throws {
        let world = try World.saying()
        #expect(try world.found("ēmum") == [])
        #expect(try world.found("lemumu", "kind:item") == ["2. Par «lēmumu» izpildi"])
        #expect(try world.found("P/MC/1") != [])
        #expect(try world.found("3", "kind:item") == ["«3». LĒMUMA projekts"])
    }

    @Test func `wants all words, in any order, and a phrase as it stands`() throws {
        let world = try World.saying()
        #expect(try world.found("izpildi lēmumu", "kind:item") == ["2. Par «lēmumu» «izpildi»"])
        #expect(try world.found("\"par lēmumu\"", "kind:item") == ["2. «Par lēmumu» izpildi"])
        #expect(try world.found("\"lēmumu par\"", "kind:item") == [])
        #expect(try world.found("lēmumu konkurs", "kind:item") == [])
    }

    @Test func `finds what was said, with the words around it`() throws {
        let hits = try World.saying().search("kirs").hits
        #expect(hits.map(\.kind) == ["statement"])
        #expect(hits[0].title == "LV, 1. Lēmums par konkursu")
        #expect(hits[0].snippet == "lūdz, lai «Ķiršu» skola atbild pirmā")
        #expect(hits[0].day == "2024-03-14" && hits[0].committee == "P/MC")
    }

    @Test func `says so where one letter is no word by itself`() throws {
        let world = try World.saying()
        #expect(throws: SearchRefusal.noSuchLetter("x")) { try world.search("x") }
        #expect(
            SearchRefusal.noSuchLetter("x").description
                == "Nothing has “x” as a word or at the beginning of one. Write another beginning of the word."
        )
    }

    @Test func `takes a letter that is no word for the beginning of one, else goes by the other words`()
        throws
    {
        let world = try World.saying()
        #expect(try world.found("izpildi l", "kind:item") == ["2. Par «lēmumu» «izpildi»"])
        #expect(try world.found("izpildi x", "kind:item") == ["2. Par lēmumu «izpildi»"])
    }

    @Test func `finds a decision by what became of its question`() throws {
        let world = try World.small()
        try world.record(Texts.selection(1, on: "2024-03-14", "outcome: approved, projects: [P1]"))
        #expect(try world.found("outcome:adopted", "kind:decision").count == 1)
        #expect(try world.found("outcome:noted", "kind:decision") == [])
    }

    @Test func `puts a project above its conditions where its name was asked for`() throws {
        let world = try World.small()
        try world.record(
            """
            sitting: P/MC/1
            committee: P/MC
            on: 2024-03-14
            attendance: not published
            items:
              - item: 1
                title: Projects
                outcome: adopted
                decision:
                  kind: project selection
                  title: Projects
                  call: P/1
                  block:
                    - outcome: approved with conditions
                      projects: [P1]
                      conditions:
                        - {project: P1, key: alfa, text: Alfa says what Alfa is}
                        - {project: P1, key: two, text: Alfa and Alfa}
            """)
        #expect(try world.search("Alfa", on: "2024-03-20").hits.map(\.kind).first == "project")
    }

    @Test func `puts what fits best first`() throws {
        let world = try World.saying()
        // In the title of one, in the text of another.
        #expect(try world.search("skola").hits.map(\.kind) == ["statement"])
        #expect(try world.search("skola").order == .relevance)
        let hits = try world.search("konkurs").hits
        #expect(hits.first?.title.contains("«konkursu»") == true)
    }

    @Test func `knows what stood on a day`() throws {
        let world = try World.saying()
        #expect(try world.search("lemum", on: "2024-03-13").hits.isEmpty)
        #expect(try world.search("lemum", on: "2024-03-14").hits.count == 7)
    }

    @Test func `knows what the record held at a position`() throws {
        let world = try World.saying()
        let before = try world.position
        try world.record(
            Texts.correction(
                of: "P/MC/1#items/2/decision",
                "field: particulars.title, was: Par lēmumu izpildi, is: Par atlikšanu"))
        #expect(try world.found("atlik", "kind:decision") == ["Par «atlikšanu»"])
        #expect(try world.found("izpild", "kind:decision") == [])
        #expect(
            try world.search("kind:decision izpild", knownAt: before).hits.map(\.title) == [
                "Par lēmumu «izpildi»"
            ])
        #expect(try world.search("kind:decision atlik", knownAt: before).hits.isEmpty)
    }

    @Test func `does not find what was retracted, and still does as it was known`() throws {
        let world = try World.saying()
        let before = try world.position
        try world.record(Texts.retraction(of: "P/MC/1#items/1/remarks/LV"))
        #expect(try world.search("kirs").hits.isEmpty)
        #expect(try world.search("kirs", knownAt: before).hits.count == 1)
    }

    @Test func `shows no text that was erased, and holds it no longer`() throws {
        let world = try World.saying()
        #expect(try world.search("kirs").hits.count == 1)
        let entry = try #require(
            try world.office.log.entries(after: 0).first {
                $0.sealed.values.contains { $0.contains("Ķiršu") }
            })
        let field = try #require(entry.sealed.first { $0.value.contains("Ķiršu") }?.key)
        try world.office.log.erase([SealedPlace(entry: entry.reference, field: field)])
        #expect(try world.search("kirs").hits.isEmpty)
        for file in ["search.sqlite", "search.sqlite-wal"] {
            let bytes = (try? world.bytes(of: file)) ?? Data()
            #expect(bytes.range(of: Data("Ķiršu".utf8)) == nil)
        }
    }

    @Test func `finds no word that people said in a redacted copy, though the index was copied with it`()
        throws
    {
        let world = try World.saying()
        #expect(try world.search("kirs").hits.count == 1)
        _ = try world.raw("search.sqlite") { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        let copy = world.parent.appendingPathComponent("copy")
        try FileManager.default.copyItem(at: world.folder, to: copy)
        try FileManager.default.removeItem(at: copy.appendingPathComponent("sealed.sqlite"))
        #expect(try Office.verify(copy).problems.first?.contains("Delete search.sqlite") == true)
        let office = try Office.open(copy)
        let moment = try office.moment(asOf: Texts.day("2026-06-01"), knownAt: nil, now: noon("2026-06-01"))
        #expect(try office.search("kirs", at: moment).hits.isEmpty)
        #expect(try office.search("lemum kind:item", at: moment).hits.count == 3)
        let bytes = try Data(contentsOf: copy.appendingPathComponent("search.sqlite"))
        #expect(bytes.range(of: Data("Ķiršu".utf8)) == nil)
        #expect(try Office.verify(copy).isSound)
    }

    @Test func `keeps what people said out of the file of the registers`() throws {
        let world = try World.saying()
        #expect(try world.search("kirs").hits.count == 1)
        _ = try world.raw("views.sqlite") { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        #expect(try world.bytes(of: "views.sqlite").range(of: Data("Ķiršu".utf8)) == nil)
    }
}

@Suite struct `The operators of a search` {
    let world = Result { try Fixture.everything() }

    private func kinds(_ query: String, on day: String = "2026-06-01") throws -> Set<String> {
        Set(try world.get().search(query, on: day, limit: 500).hits.map(\.kind))
    }

    private func handles(_ query: String, on day: String = "2026-06-01") throws -> [String] {
        try world.get().search(query, on: day, limit: 500).hits.map(\.handle)
    }

    @Test func `narrow to a committee`() throws {
        let all = try handles("project")
        let own = try handles("project committee:TRI/MC")
        #expect(!own.isEmpty && own.count < all.count)
        #expect(
            try world.get().search("committee:tri/mc", limit: 500).hits.allSatisfy {
                $0.committee == "TRI/MC"
            })
        #expect(throws: OfficeRefusal.noSuch(.committee, "NO/MC")) { try handles("committee:NO/MC") }
    }

    @Test func `narrow to a project, by code, acronym or handle`() throws {
        let found = try handles("project:00103")
        #expect(found.contains("TRI/1#projects/P03") && found.contains("TRI/MC/3#items/4/decision"))
        #expect(try handles("project:joeope") == found)
        #expect(try handles("project:TRI/1#projects/P03") == found)
        #expect(throws: OfficeRefusal.noSuch(.project, "Nekas")) { try handles("project:Nekas") }
    }

    @Test func `narrow to a country: its partners, and what its delegation said`() throws {
        #expect(
            try kinds("country:LV committee:TRI/MC").isSuperset(of: [
                "project", "decision", "statement", "item",
            ]))
        let said = try world.get().search("country:EE kind:statement", limit: 500).hits
        #expect(!said.isEmpty && said.allSatisfy { $0.title.hasPrefix("EE") })
        #expect(throws: SearchRefusal.unknownCountry("XX")) { try handles("country:XX") }
    }

    @Test func `narrow to an outcome, written with hyphens or in Latvian`() throws {
        let reserve = try handles("outcome:reserve-list committee:TRI/MC", on: "2025-03-31")
        #expect(reserve.contains("TRI/1#projects/P04") && reserve.contains("TRI/MC/3#items/4/decision"))
        #expect(try handles("outcome:reserve committee:TRI/MC", on: "2025-03-31") == reserve)
        #expect(try handles("rezultats:rezerves-saraksta komiteja:TRI/MC", on: "2025-03-31") == reserve)
        #expect(throws: SearchRefusal.unknownOutcome("maybe")) { try handles("outcome:maybe") }
    }

    @Test(arguments: SearchKind.allCases)
    func `narrow to a kind, and two kinds allow either`(kind: SearchKind) throws {
        #expect(try kinds("kind:\(kind.rawValue)") == [kind.rawValue])
        #expect(try kinds("veids:\(kind.words(in: .latvian))") == [kind.rawValue])
        #expect(try kinds("kind:\(kind.rawValue) kind:decision") == [kind.rawValue, "decision"])
    }

    @Test func `narrow to days, months and years, the first with its day and the last without`() throws {
        let days = { (query: String) in Set(try world.get().search(query, limit: 500).hits.map(\.day)) }
        let own = try days("kind:decision committee:TRI/MC")
        #expect(own.contains("2025-03-19") && own.contains("2025-06-12"))
        #expect(
            try days("kind:decision committee:TRI/MC after:2025-03-19 before:2025-06-12")
                == own.filter { $0 >= "2025-03-19" && $0 < "2025-06-12" })
        #expect(try days("kind:decision committee:TRI/MC after:2025-06") == ["2025-06-12"])
        #expect(try days("kind:decision committee:TRI/MC before:2025").isEmpty)
        #expect(throws: SearchRefusal.noSuchDay("2025-02-30")) { try days("after:2025-02-30") }
    }

    @Test func `narrow to what is open`() throws {
        let open = try world.get().search("is:open kind:condition committee:TRI/MC", on: "2025-03-31").hits
        #expect(open.count == 2 && open.allSatisfy(\.isOpen))
        #expect(
            try world.get().search("is:open kind:condition committee:TRI/MC", on: "2025-05-20").hits.count
                == 1)
        #expect(throws: SearchRefusal.unknownState("shut")) { try handles("is:shut") }
    }
}

@Suite struct `What is typed into a search` {
    @Test(arguments: [
        "\"", "\"\"", "\"lēmums", "lēmums\"", "NEAR(", "NEAR(a b, 5)", "a AND", "OR", "NOT x", "lem*", "*lem",
        "-lem", "^lem", "{title} : x", "(((", "a + b", "'; DROP TABLE document; --", "lēm\u{0}ums",
        "🙂 lēmums",
        "\u{202E}lēmums", "ﬁnance", "a:", "::", "1:2", "title\\:x", "%_", "ĀČĒĢĪĶĻŅŠŪŽ",
        "e\u{301}\u{302}\u{303}", String(repeating: "ļ", count: 10_000),
    ])
    func `is never an error of the database`(text: String) throws {
        let world = try World.saying()
        do { _ = try world.search(text) } catch let refusal as SearchRefusal {
            if case .noSuchLetter = refusal { return }
            #expect(refusal == .nothingToFind)
        }
    }

    @Test(arguments: ["", "  ", "🙂", "\"\"", "- ( ) *", "\u{0}"])
    func `has to be something`(text: String) throws {
        #expect(throws: SearchRefusal.nothingToFind) { try World.small().search(text) }
    }

    @Test func `has operators that are known, and the refusal lists them`() throws {
        #expect(throws: SearchRefusal.unknownOperator("author")) { try World.small().search("author:me") }
        let words = SearchRefusal.unknownOperator("author").description
        for example in SearchOperator.allCases.map(\.example) { #expect(words.contains(example)) }
        #expect(try World.small().search("\"author:me\"").hits.isEmpty)
        #expect(throws: SearchRefusal.nothingAfter(.committee)) { try World.small().search("committee:") }
        #expect(throws: SearchRefusal.unknownKind("vote")) { try World.small().search("kind:vote") }
    }

    @Test func `has an end`() throws {
        let words = (1...40).map { "vards\($0)" }.joined(separator: " ")
        #expect(throws: SearchRefusal.tooManyWords(most: 32)) { try World.small().search(words) }
    }

    @Test func `is told apart into words, phrases and operators`() throws {
        let query = try SearchQuery(
            "lēmums \"darba kārtība\" committee:TRI/MC outcome:\"reserve list\" is:open")
        #expect(
            query.words == [
                .init(text: "lēmums", isPhrase: false), .init(text: "darba kārtība", isPhrase: true),
            ])
        #expect(query.committees == ["TRI/MC"] && query.outcomes == ["reservelist"] && query.isOpen)
    }
}

@Suite struct `The pages of a search` {
    @Test(arguments: ["projec", "kind:item", "kind:decision kind:project", "lemum"], [1, 3, 7])
    func `give every hit once, in one order`(query: String, limit: Int) throws {
        let world = try Fixture.everything()
        let all = try world.search(query, limit: 1000)
        #expect(all.next == nil)
        var pages: [SearchAnswer.Hit] = []
        var next: String?
        repeat {
            let page = try world.search(query, limit: limit, after: next)
            #expect(page.hits.count <= limit && (page.next == nil || page.hits.count == limit))
            pages += page.hits
            next = page.next
        } while next != nil
        #expect(pages == all.hits)
    }

    @Test func `go on at their own moment, whatever is recorded meanwhile`() throws {
        let world = try World.saying()
        let all = try world.search("lemum", limit: 100).hits
        let first = try world.search("lemum", limit: 2)
        try world.record(
            Texts.sitting(2, on: "2024-03-15").replacingOccurrences(
                of: "title: First", with: "title: Jauns lēmums"))
        let cursor = try SearchCursor(try #require(first.next))
        let moment = try world.moment(cursor.asOf.iso, knownAt: cursor.knownAt)
        let rest = try world.office.search("lemum", limit: 100, after: cursor, at: moment)
        #expect(Set((first.hits + rest.hits).map(\.handle)) == Set(all.map(\.handle)))
        #expect(first.hits.count + rest.hits.count == all.count)
    }

    @Test func `belong to one search`() throws {
        let world = try World.saying()
        let next = try #require(try world.search("lemum", limit: 2).next)
        #expect(throws: SearchRefusal.foreignCursor) { try world.search("konkurs", limit: 2, after: next) }
        #expect(throws: SearchRefusal.foreignCursor) {
            try world.search("lemum", on: "2024-05-01", limit: 2, after: next)
        }
        #expect(throws: SearchRefusal.unreadableCursor) { try world.search("lemum", limit: 2, after: "x") }
    }

    @Test func `show what was recorded last first where hits are too many to be weighed`() throws {
        let world = try World.small()
        let lines = (1...2100).map { "  - {project: M\($0), acronym: Many\($0), title: Ordinary word}" }
        try world.record("projects: P/1\non: 2024-02-05\nlist:\n\(lines.joined(separator: "\n"))")
        let page = try world.search("ordin", limit: 5)
        #expect(page.order == .latest && page.hits.count == 5)
        #expect(page.table.notes.first == "What was recorded last comes first.")
        let rare = try world.search("ordin many2099", limit: 5)
        #expect(rare.order == .relevance && rare.hits.map(\.title) == ["«Many2099»: «Ordinary» word"])
        var seen: Set<String> = []
        var next: String?
        repeat {
            let page = try world.search("ordin", limit: 500, after: next)
            for hit in page.hits { #expect(seen.insert(hit.handle).inserted) }
            next = page.next
        } while next != nil
        #expect(seen.count == 2100)
    }
}

@Suite struct `The index of the search` {
    @Test func `made anew is the same, row by row`() throws {
        let world = try Fixture.everything()
        let position = try world.position
        let live = try SearchIndex.current(in: world.folder, of: world.office.log, upTo: position).dump()
        #expect(live.count > 100)
        #expect(try live == SearchIndex(rebuilding: world.office.log, upTo: position).dump())
        #expect(try Office.verify(world.folder).isSound)
    }

    @Test func `kept up command by command is the same as made at once`() throws {
        let world = try World.saying()
        _ = try world.search("lemum")
        try world.record(Texts.selection(2, on: "2024-04-01", "outcome: reserve list, projects: [P1]"))
        _ = try world.search("lemum")
        try world.record(Texts.retraction(of: "P/MC/1#items/1/remarks/LV"))
        _ = try world.search("lemum")
        let standing = try #require(try SearchIndex.standing(in: world.folder, of: world.office.log))
        #expect(
            try standing.index.dump()
                == SearchIndex(rebuilding: world.office.log, upTo: world.position).dump())
    }

    @Test(arguments: [
        "deleted", "rubbish", "empty", "of another register", "of another version", "without a table",
    ])
    func `may be lost: it is made again`(loss: String) throws {
        let world = try World.saying()
        let before = try world.search("lemum").hits
        let file = world.folder.appendingPathComponent("search.sqlite")
        switch loss {
        case "deleted": SearchIndex.remove(from: world.folder)
        case "rubbish":
            SearchIndex.remove(from: world.folder)
            try Data(repeating: 0x5A, count: 9000).write(to: file)
        case "empty":
            SearchIndex.remove(from: world.folder)
            try Data().write(to: file)
        case "of another register":
            let other = try World.small()
            _ = try other.search("alfa")
            _ = try other.raw("search.sqlite") { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
            SearchIndex.remove(from: world.folder)
            try FileManager.default.copyItem(
                at: other.folder.appendingPathComponent("search.sqlite"), to: file)
        case "of another version":
            try world.raw("search.sqlite") { try $0.execute(sql: "UPDATE taken SET version = 99") }
        default: try world.raw("search.sqlite") { try $0.execute(sql: "DROP TABLE document") }
        }
        #expect(try world.search("lemum").hits == before)
        #expect(try Office.verify(world.folder).isSound)
    }

    @Test func `that was tampered with is told by verify`() throws {
        let world = try World.saying()
        _ = try world.search("lemum")
        try world.raw("search.sqlite") {
            try $0.execute(sql: "UPDATE document SET body = replace(body, 'konkursu', 'konkurss')")
        }
        let problems = try Office.verify(world.folder).problems
        #expect(problems.count == 1 && problems[0].contains("Delete search.sqlite"))
    }
}

@Suite struct `A snippet` {
    @Test func `shows some words before the first that is marked, and says where it was cut`() throws {
        let text = (1...100).map { "vārds\($0)" }.joined(separator: " ")
        let snippet = MarkedSnippet(of: text, for: try SearchQuery("vards50").words)
        #expect(snippet.isMarked)
        #expect(snippet.text.hasPrefix("… vārds42 vārds43") && snippet.text.contains("«vārds50» vārds51"))
        #expect(snippet.text.hasSuffix("vārds69 …"))
    }

    @Test func `marks phrases as a whole and leaves everything else as it stands`() throws {
        let words = try SearchQuery("\"darba kārtīb\" \"darba kārtība\" skol").words
        let snippet = MarkedSnippet(of: "Par (darba kārtība), skolas\nun «skolām»; SKOLA!", for: words)
        #expect(snippet.text == "Par («darba kārtība»), «skolas» un ««skolām»»; «SKOLA»!")
        #expect(MarkedSnippet(of: "", for: words).text == "")
        #expect(!MarkedSnippet(of: "Nekas", for: words).isMarked)
    }
}

extension World {
    /// A sitting in Latvian.
    static func saying() throws -> World {
        let world = try World.small()
        try world.record(
            """
            sitting: P/MC/1
            committee: P/MC
            on: 2024-03-14
            attendance: not published
            items:
              - item: 1
                title: Lēmums par konkursu
                remarks: [{LV: "lūdz, lai Ķiršu skola atbild pirmā"}]
                outcome: adopted
                decision: {kind: other, title: Lēmums par konkursu}
              - item: 2
                title: Par lēmumu izpildi
                outcome: adopted
                decision: {kind: other, title: Par lēmumu izpildi}
              - item: 3
                title: LĒMUMA projekts
                outcome: adopted
                decision: {kind: other, title: LĒMUMA projekts}
            """)
        return world
    }

    func search(
        _ text: String, on day: String = "2026-06-01", knownAt: Int? = nil, limit: Int = 20,
        after cursor: String? = nil
    ) throws -> SearchAnswer {
        try office.search(
            text, limit: limit, after: try cursor.map { try SearchCursor($0) },
            at: try moment(day, knownAt: knownAt))
    }

    func found(_ words: String...) throws -> [String] {
        try search(words.joined(separator: " ")).hits.map(\.title)
    }
}
