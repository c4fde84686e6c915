import Committee
import EventLog
import Foundation
import Minutes
import Testing

@testable import Secretariat

@Suite struct `The due list` {
    let world = Result { try Fixture.everything() }

    private func lines(
        on day: String, until: String? = nil, responsible: String? = nil, programme: String? = "TRI",
        knownAt: Int? = nil, _ language: Language = .english
    ) throws -> [DueAnswer.Line] {
        let world = try world.get()
        return try world.office.due(
            until: try until.map(Texts.day), responsible: responsible, programme: programme, in: language,
            at: try world.moment(day, knownAt: knownAt)
        ).lines
    }

    @Test func `tells of a written procedure its hour, its zone and who has not answered`() throws {
        let line = try #require(try lines(on: "2025-01-28").first { $0.matter == "written procedure" })
        #expect(line.dayWords == "2025-02-03 17:00 Europe/Riga" && line.state == "due")
        #expect(line.responsible == "EE, LT" && line.handle == "TRI/WP/2025-1")
        #expect(try lines(on: "2025-02-05").allSatisfy { $0.matter != "written procedure" })
    }

    @Test func `counts the day for draft minutes by the rules of the day`() throws {
        let line = try #require(try lines(on: "2025-03-28").first { $0.matter == "draft minutes" })
        #expect(line.day == "2025-04-09" && line.responsible == "joint secretariat" && line.state == "due")
    }

    @Test func `shows what is late as overdue, and what is met no more`() throws {
        let conditions = { (day: String) in try lines(on: day).filter { $0.matter == "condition" } }
        #expect(try conditions("2025-05-01").map(\.day) == ["2025-05-15", "2025-05-30"])
        #expect(try conditions("2025-05-20").map(\.day) == ["2025-05-30"])
        #expect(try conditions("2025-05-28").isEmpty)
    }

    @Test func `is in order of the days, and then of those who have to act`() throws {
        let lines = try lines(on: "2025-03-28", programme: nil)
        let keys = lines.map { [$0.day ?? "~", $0.time ?? "~", $0.responsible] }
        #expect(lines.count > 5)
        #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(Set(lines.map(\.key)).count == lines.count)
    }

    @Test func `ends with the day asked for, and leaves out what has none`() throws {
        let lines = try lines(on: "2025-03-28", until: "2025-04-02")
        #expect(!lines.isEmpty && lines.allSatisfy { ($0.day ?? "~") <= "2025-04-02" })
    }

    @Test func `is one party's own, by code or by name in either language`() throws {
        #expect(try lines(on: "2025-03-28", responsible: "ee").map(\.matter) == ["reservation"])
        #expect(
            try lines(on: "2025-01-28", responsible: "LV").allSatisfy { $0.matter != "written procedure" })
        let own = try lines(on: "2025-03-28", responsible: "secretariat")
        // Two conditions are the lead partner's to meet and the secretariat's to judge.
        #expect(own.count == 6)
        #expect(
            own.allSatisfy {
                $0.responsible == "joint secretariat" || $0.what.contains("judged by joint secretariat")
            })
        #expect(
            try lines(on: "2025-05-01", responsible: "vadosais partneris").map(\.matter) == [
                "condition", "condition",
            ])
    }

    @Test func `knows what was known`() throws {
        #expect(try lines(on: "2025-03-28", programme: nil, knownAt: 1).isEmpty)
    }

    @Test func `says everything in Latvian as well`() throws {
        let english = try lines(on: "2025-03-28", programme: nil)
        let latvian = try lines(on: "2025-03-28", programme: nil, .latvian)
        #expect(english.count == latvian.count)
        for matter in Due.Matter.allCases {
            #expect(matter.words(in: .english) != matter.words(in: .latvian))
        }
        #expect(Set(latvian.map(\.what)).intersection(english.map(\.what)).isEmpty)
    }

    @Test func `shows the words of an action point only while they are held`() throws {
        let world = try Fixture.everything()
        let words = "Write to all lead applicants"
        let what = { try world.office.due(at: try world.moment("2025-03-28")).lines.map(\.what) }
        #expect(try what().contains("Action point: \(words)"))
        let entry = try #require(
            try world.office.log.entries(after: 0).first { $0.sealed.values.contains(words) })
        let field = try #require(entry.sealed.first { $0.value == words }?.key)
        try world.office.log.erase([SealedPlace(entry: entry.reference, field: field)])
        #expect(try what().contains("Action point: [no longer held]"))
    }

    @Test func `is refused for a programme that is not on record`() throws {
        #expect(throws: OfficeRefusal.noSuch(.programme, "NO")) {
            try lines(on: "2025-01-01", programme: "NO")
        }
    }
}

@Suite struct `The due list as a calendar` {
    private func calendar(
        of lines: [DueAnswer.Line], stamp: String = "2025-01-28T10:00:00Z", _ language: Language = .english
    ) throws -> String {
        DueCalendar(
            lines: lines, register: String(repeating: "0a", count: 16), stamp: try instant(stamp),
            language: language, clocks: "As of 2025-01-28, as known at position 7."
        ).text
    }

    private func line(
        _ what: String, on day: String? = "2025-02-03", at time: String? = nil, zone: String? = nil
    ) -> DueAnswer.Line {
        DueAnswer.Line(
            key: "condition/\(what)", day: day, time: time, zone: zone, state: "due", matter: "condition",
            what: what, responsible: "lead partner", committee: "TRI/MC", handle: "TRI/MC/3")
    }

    private func whole(_ language: Language = .english) throws -> String {
        let world = try Fixture.everything()
        let answer = try world.office.due(
            programme: "TRI", in: language, at: try world.moment("2025-01-28"))
        return try world.office.calendar(of: answer).text
    }

    @Test(arguments: [Language.english, .latvian])
    func `reads as it is written down`(language: Language) throws {
        // Identities differ from run to run, and the register of the tests is recorded on days of its own.
        let text = try whole(language).replacingOccurrences(of: "\r\n", with: "\n")
            .replacing(/UID:[0-9a-f]{32}/, with: "UID:…")
        try expectGoldenDocument(text, "TRI-due.\(language == .english ? "en" : "lv").ics")
    }

    @Test func `is the same bytes for the same record, and keeps its identifiers as this grows`() throws {
        let world = try Fixture.everything()
        let uids = { (text: String) in text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") } }
        let text = {
            try world.office.calendar(
                of: world.office.due(programme: "TRI", at: try world.moment("2025-03-28"))
            ).text
        }
        let before = try text()
        #expect(try text() == before)
        try world.record(Texts.register, on: "2026-05-01")
        #expect(try uids(text()) == uids(before) && !uids(before).isEmpty)
    }

    @Test func `ends every line with CRLF and folds it at 75 octets, never within a letter`() throws {
        let long = String(repeating: "Ķēķa ņēmējs 🙂, ", count: 30)
        let text = try calendar(of: [line(long)])
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") && !$0.contains("\r") })
        #expect(
            text.replacingOccurrences(of: "\r\n ", with: "").contains(
                "SUMMARY:\(long.replacingOccurrences(of: ",", with: "\\,"))"))
    }

    @Test func `has days as days, hours in universal time, and nothing without a day`() throws {
        let text = try calendar(of: [
            line("a"), line("b", at: "17:00", zone: "Europe/Riga"),
            line("c", on: "2025-07-03", at: "17:00", zone: "Europe/Riga"), line("d", on: nil),
        ])
        #expect(text.contains("DTSTART;VALUE=DATE:20250203\r\n"))
        #expect(
            text.contains("DTSTART:20250203T150000Z\r\n") && text.contains("DTSTART:20250703T140000Z\r\n"))
        #expect(text.components(separatedBy: "BEGIN:VEVENT").count == 4)
    }

    @Test func `escapes what would end a value, and lets no control character in`() throws {
        let text = try calendar(of: [line("a;b,c\\d\r\nEND:VEVENT\u{7}\u{1B}")])
        #expect(text.contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\r\n"))
        #expect(text.components(separatedBy: "\r\nEND:VEVENT\r\n").count == 2)
    }

    @Test func `is read by software that knows nothing of ours`() throws {
        let world = try Fixture.everything()
        let answer = try world.office.due(at: try world.moment("2025-01-28"))
        let odd = line(
            "a;b,c\\d, «Ķirši» and \(String(repeating: "ļoti ", count: 40))", at: "17:00", zone: "Europe/Riga"
        )
        let dated = answer.lines.filter { $0.day != nil } + [odd]
        let program = """
            import icalendar, sys
            calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
            assert not calendar.errors
            for event in calendar.walk('VEVENT'):
                assert not event.errors and event['UID'] and event['DTSTAMP'].dt.tzinfo
                start = event['DTSTART'].dt
                print(start.isoformat() + '|' + str(event['SUMMARY']))
            """
        try inDocumentFolder { folder in
            let file = folder.appendingPathComponent("due.ics")
            try Data(try calendar(of: dated).utf8).write(to: file)
            let read = try Reader.python().run(["-c", program, file.path]).split(separator: "\n").map(
                String.init)
            #expect(read.count == dated.count)
            #expect(read.map { String($0.drop { $0 != "|" }.dropFirst()) } == dated.map(\.what))
            #expect(read.last?.hasPrefix("2025-02-03T15:00:00+00:00|") == true)
            #expect(read.contains { $0.hasPrefix("2031-02-15|") })
        }
    }
}
