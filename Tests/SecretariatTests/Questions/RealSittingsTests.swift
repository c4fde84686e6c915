import Committee
import Testing

@testable import Secretariat

/// The four real sittings in Fixtures, asked what their sources say.
@Suite struct `The record of real sittings` {
    private let world: World

    init() throws { world = try Fixture.everything() }

    @Test
    func `counts the 91 projects of D2 on the day after the sitting, and none as decided the day before`()
        throws
    {
        #expect(try world.counts(on: "2020-02-27") == [36, 6, 49, 0])
        #expect(try world.counts(on: "2020-02-26") == [36, 6, 49, 0])
        #expect(try world.counts(on: "2020-02-25") == [0, 0, 0, 91])
        #expect(
            try world.office.decisions(at: world.moment("2020-02-25")).decisions.filter {
                $0.committee == "LL14-20/MC"
            } == [])
    }

    @Test func `has no project of D2 before anybody applied`() throws {
        #expect(try world.counts(on: "2019-07-08") == [0, 0, 0, 0])
    }

    @Test func `quotes what D5 states of Latvia, with its source, beside what it counts`() throws {
        let line = try line("CB21-27", 2024)
        #expect(line.sittings == 1 && line.withAttendance == 0)
        #expect(line.projectsApproved == 26 && line.projectsWithPartner == 11 && line.projectsWithLead == 0)
        #expect(line.labels.count == 11 && line.labels.contains("BaltCOP"))
        let stated = line.stated
        #expect(stated.count { $0.measure == "projects selected" && $0.count == 26 } == 1)
        #expect(
            stated.contains { $0.measure == "projects with a partner from the country" && $0.count == 11 })
        #expect(
            stated.contains { $0.measure == "projects with a lead partner from the country" && $0.count == 4 }
        )
        let money = try #require(stated.first { $0.amount != nil })
        #expect(money.amount?.cents == 214_561_800 && money.amount?.basis == "provisional")
        #expect(
            stated.allSatisfy {
                $0.source.kind == "published notice"
                    && $0.source.address?.hasPrefix("www.interreg.lv/") == true
            })
    }

    @Test func `keeps “almost” of D6, and the ministry among the partners`() throws {
        let line = try line("BSR21-27", 2022)
        #expect(line.projectsApproved == 31 && line.projectsWithPartner == 2 && line.projectsWithLead == 1)
        #expect(
            line.stated.contains {
                $0.measure == "projects with a partner from the country" && $0.count == 28
            })
        #expect(
            line.stated.contains {
                $0.measure == "projects with a lead partner from the country" && $0.count == 5
            })
        #expect(line.labels.sorted() == ["BalticSea2Land", "NonHazCity 3"])
        let project = try world.office.status(project: "BalticSea2Land", at: world.moment("2022-10-01"))
            .projects
        #expect(project.first?.project.partners.contains { $0.name?.contains("VARAM") == true } == true)
        let directory = try Directory(world.office.views, at: world.moment("2022-10-01"))
        let amounts = try directory.figures().filter { $0.measure == "amount granted" }
        #expect(amounts.map(\.qualifier) == ["almost", "almost"])
        #expect(Set(amounts.compactMap(\.amount?.fund)) == ["ERDF", "Norwegian"])
    }

    @Test func `holds the 23 that D9 states and the 18 that it names, side by side`() throws {
        let moment = try world.moment("2017-11-30")
        #expect(try world.office.status(call: "CB14-20/3", at: moment).counts["approved"] == 18)
        let directory = try Directory(world.office.views, at: moment)
        let figures = try directory.figures().filter {
            $0.measure == "projects selected" && $0.part == "regular projects"
        }
        #expect(figures.map(\.count) == [23])
    }

    @Test func `has seven programmes of one period and nine of the other`() throws {
        let rows = try Directory(world.office.views, at: world.moment("2026-01-01")).programmes.values
        #expect(rows.count { $0.firstYear == 2014 } == 9)
        // The invented one is the eighth.
        #expect(rows.count { $0.firstYear == 2021 } == 8)
    }

    @Test func `refuses a programme, a call and a project that are not on record`() throws {
        let moment = try world.moment("2026-01-01")
        #expect(throws: OfficeRefusal.noSuch(.programme, "XX")) {
            try world.office.status(programme: "XX", at: moment)
        }
        #expect(throws: OfficeRefusal.noSuch(.call, "XX/1")) {
            try world.office.status(call: "XX/1", at: moment)
        }
        #expect(throws: OfficeRefusal.noSuch(.project, "XX")) {
            try world.office.decisions(project: "XX", at: moment)
        }
        #expect(throws: OfficeRefusal.noSuch(.committee, "XX")) {
            try world.office.committee("XX", at: moment)
        }
    }

    private func line(_ programme: String, _ year: Int) throws -> RepresentationAnswer.Line {
        let answer = try world.office.representation(
            of: Texts.country("LV"), programme: programme, year: year, at: world.moment("2026-01-01"))
        try #require(answer.lines.count == 1)
        return answer.lines[0]
    }
}
