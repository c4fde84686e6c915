import Committee
import Testing

@testable import Secretariat

/// The invented committee in Fixtures, which has everything a record can hold.
@Suite struct `The record of the invented committee` {
    private let world: World

    init() throws { world = try Fixture.everything() }

    private func line(of country: String) throws -> RepresentationAnswer.Line {
        let answer = try world.office.representation(
            of: Texts.country(country), programme: "TRI", year: 2025, at: world.moment("2026-06-01"))
        try #require(answer.lines.count == 1)
        return answer.lines[0]
    }

    @Test func `says how often each country sat, and how often in the chair`() throws {
        for (country, chair) in [("LV", 0), ("LT", 2), ("EE", 0)] {
            let line = try line(of: country)
            #expect((line.sittings, line.withAttendance, line.attended) == (2, 2, 2), "\(country)")
            #expect(line.asChair == chair, "\(country)")
        }
    }

    @Test func `says which written procedures a country answered, and in which it was silent`() throws {
        #expect(try (line(of: "LV").procedures, line(of: "LV").answered, line(of: "LV").silent) == (1, 1, 0))
        #expect(try (line(of: "LT").procedures, line(of: "LT").answered, line(of: "LT").silent) == (1, 0, 1))
    }

    @Test func `quotes a reservation in its own words`() throws {
        #expect(
            try line(of: "EE").reservations == [
                .init(
                    sitting: "TRI/MC/3", stance: "reserved",
                    words: "Tallinn has to see the costs of the Räpina fair.")
            ])
        #expect(try line(of: "LV").reservations == [])
    }

    @Test func `counts a country that took no part as recused, not as silent`() throws {
        #expect(try line(of: "LV").positions["recused"] == 1)
        #expect(try line(of: "EE").positions["reserved"] == 1)
        #expect(try line(of: "LT").positions["silent"] == 1)
    }

    @Test func `counts projects with a partner and with the lead, once each`() throws {
        // Approved in 2025: P01, P02, P03, P05 and, off the reserve list, P04.
        let line = try line(of: "LV")
        #expect((line.projectsApproved, line.projectsWithPartner, line.projectsWithLead) == (5, 5, 2))
    }

    @Test func `lists the members of a day under their mandates`() throws {
        let answer = try world.office.committee("TRI/MC", at: world.moment("2025-03-18"))
        #expect(answer.members.count == 12 && answer.committee.rules == ["1"])
        #expect(answer.committee.chair?.delegation == "LT")
        #expect(answer.standings == ["EC": "advisory", "EE": "voting", "LT": "voting", "LV": "voting"])
        let head = try #require(answer.members.first { $0.name == "Līga Izdomātā" })
        #expect(head.delegation == "LV" && head.capacity == "head of delegation")
        #expect(head.document == "Invented order 17 of 27 May 2024")
    }

    @Test func `lists other members, and another chair, on another day`() throws {
        let early = try world.office.committee("TRI/MC", at: world.moment("2024-06-30"))
        #expect(early.members.count == 9 && !early.members.contains { $0.delegation == "EE" })
        #expect(early.committee.chair?.delegation == "LV")
        let late = try world.office.committee("TRI/MC", at: world.moment("2028-01-01"))
        #expect(!late.members.contains { $0.name == "Šarūnas Nebūtasis" } && late.members.count == 11)
    }

    @Test func `knows which action points are open and which are done, with their words`() throws {
        let between = try world.office.actions(at: world.moment("2025-03-31")).actions
        #expect(between.map(\.action.done) == [nil, nil])
        let later = try world.office.actions(at: world.moment("2025-04-01")).actions
        #expect(
            later.count == 2
                && later.filter { $0.action.done == "2025-04-01" }.map(\.text) == [
                    "Write to all lead applicants"
                ])
        let open = try world.office.actions(openOnly: true, at: world.moment("2025-04-01")).actions
        #expect(open.map(\.text) == ["Send the costs of the fair to the Estonian delegation"])
        #expect(open.map(\.sitting) == ["TRI/MC/3"])
    }

    @Test func `lets a decision wait for its gate`() throws {
        for (day, waits) in [("2025-09-14", ["European Commission"]), ("2025-09-15", [])] {
            let found = try world.office.decisions(find: "EUR 100 000", at: world.moment(day)).decisions
            #expect(found.map(\.decision.waitsFor) == [waits])
        }
    }

    @Test func `follows a project from the reserve list to its contract`() throws {
        for (day, status) in [
            ("2025-03-18", "under decision"), ("2025-03-19", "reserve"), ("2025-06-12", "approved"),
            ("2025-07-01", "contracted"),
        ] {
            #expect(try world.status(of: "00104 Ūdensceļš", on: day) == status, "on \(day)")
        }
    }
}

@Suite struct `Looking for a decision` {
    private let world: World

    init() throws { world = try Fixture.everything() }

    private func numbers(
        find words: String? = nil, project: String? = nil, country: String? = nil, outcome: Outcome? = nil
    ) throws -> [String] {
        try world.office.decisions(
            find: words, project: project, country: country, outcome: outcome, at: world.moment("2026-06-01")
        ).decisions.map { $0.decision.number ?? $0.decision.handle }
    }

    @Test(arguments: ["udenscels", "ŪDENSCEĻŠ", "Ūdensceļš comes", "comes ūdensceļš", "4/1"])
    func `minds neither case nor diacritics nor the order of the words`(words: String) throws {
        #expect(try numbers(find: words) == ["4/1"])
    }

    @Test func `needs every word`() throws {
        #expect(try numbers(find: "udenscels nowhere") == [])
    }

    @Test(arguments: ["00105", "ReģiPlāns", "00105 ReģiPlāns", "P05", "projects/P05"])
    func `finds it by a project, whatever people call it`(project: String) throws {
        #expect(try numbers(project: project) == ["3/3"])
    }

    @Test func `finds it by an outcome, and by what a project got in it`() throws {
        #expect(try numbers(outcome: .rejected) == ["3/2"])
        #expect(try numbers(project: "00104", outcome: .reserve) == ["3/2"])
        #expect(try numbers(project: "00104", outcome: .approved) == ["4/1"])
        #expect(try numbers(project: "00104", outcome: .rejected) == [])
    }

    @Test func `finds it by a country with a partner in one of its projects`() throws {
        #expect(try numbers(country: "EE", outcome: .approved) == ["3/3", "4/1"])
        #expect(try numbers(country: "SE") == [])
        #expect(try numbers(country: "DE") == [])
    }

    @Test func `shows what refers to it`() throws {
        let found = try world.office.decisions(find: "3/2", at: world.moment("2026-06-01")).decisions
        #expect(found.map { $0.decision.touchedBy.map(\.kind) } == [["references"]])
        let before = try world.office.decisions(find: "3/2", at: world.moment("2025-06-11")).decisions
        #expect(before.map(\.decision.touchedBy.count) == [0])
    }

    @Test func `counts its outcomes`() throws {
        let found = try world.office.decisions(find: "3/2", at: world.moment("2026-06-01")).decisions
        #expect(
            found.map(\.counts) == [
                ["approved": 2, "approved with conditions": 1, "reserve list": 2, "rejected": 1]
            ])
    }
}
