import Committee
import Testing

@testable import EventLog

@Suite struct `Reading` {
    @Test func `goes through the whole log in parts`() throws {
        let (world, log) = try World.withRegister()
        try world.write(Array(repeating: World.draft("{}"), count: 1200), in: log)
        #expect(try log.entries(after: 0).map(\.position) == Array(1...1201))
        #expect(try log.entries(after: 3, upTo: 700).map(\.position) == Array(4...700))
        #expect(try log.entries(after: 0, upTo: 900, limit: 600).map(\.position) == Array(1...600))
        #expect(try log.entries(after: 1201) == [])
    }

    @Test func `finds the entries about hundreds of subjects, each once`() throws {
        let (world, log) = try World.withRegister()
        let subjects = (0..<800).map { Subject(.project, "p\($0)") }
        try world.write(
            subjects.map { World.draft("{}", about: [$0, World.programme]) }, in: log)
        #expect(try log.entries(about: subjects).map(\.position) == Array(2...801))
        #expect(
            try log.entries(about: subjects + [World.programme], upTo: 10).map(\.position) == Array(2...10))
        #expect(try log.entries(about: [World.programme], after: 800).map(\.position) == [801])
        #expect(try log.entries(about: [Subject(.call, "p1")]) == [])
    }

    @Test func `gives every text back byte for byte`() throws {
        let (world, log) = try World.withRegister()
        let odd = "e\u{301} \u{e9} \u{0}end\u{0} \u{1F1F1}\u{1F1FB} \u{FEFF}\r\n \u{10FFFF} l\u{113}mums"
        let when = try #require(
            Occasion(
                from: World.day(2024, 1, 1), to: World.day(2024, 1, 31), time: TimeOfDay("17:00"),
                zone: odd, words: odd))
        let draft = Draft(
            type: odd, shape: 7, happenedOn: when, source: #"{"kind":"e\#u{301}é"}"#,
            subjects: [Subject(.document, odd), Subject(.document, "é"), Subject(.document, "e\u{301}")]
        ) { seal in #"{"name":{"sealed":"\#(seal("name", odd))"},"text":"e\#u{301}é\u0000"}"# }
        try world.write([draft], in: log)

        let entry = try #require(try world.open().entries(after: 1).first)
        func same(_ a: String?, _ b: String) -> Bool { a.map { Array($0.utf8) == Array(b.utf8) } ?? false }
        #expect(
            same(entry.type, odd) && same(entry.happenedOn.words, odd) && same(entry.happenedOn.zone, odd))
        #expect(same(entry.source, draft.source) && same(entry.sealed["name"], odd))
        #expect(entry.shape == 7 && entry.happenedOn == when)
        #expect(entry.payload.utf8.contains(0) == false)
        // Swift holds the two equal; the index does not.
        let rows = SubjectRow.rows(of: draft.subjects, at: 2)
        #expect(rows.count == 3)
        for subject in draft.subjects { #expect(try log.entries(about: [subject]).count == 1) }
        let subjects = draft.subjects
        #expect(try EventLog.inspect(world.folder).checkUp { $0.position == 2 ? subjects : [] }.isClean)
    }

    @Test func `keeps an empty text apart from none`() throws {
        let (world, log) = try World.withRegister()
        let day = World.day(2024, 1, 1)
        let when = try #require(Occasion(from: day, to: day, words: ""))
        try world.write([World.draft("{}", happenedOn: when), World.sealedDraft("")], in: log)
        let entries = try world.open().entries(after: 1)
        #expect(entries.first?.happenedOn.words == "")
        #expect(entries.last?.sealed == ["name": ""])
        #expect(try world.checkUp().findings == [])
    }
}
