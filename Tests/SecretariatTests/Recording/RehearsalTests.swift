import Committee
import Foundation
import Testing

@testable import Secretariat

@Suite struct `A rehearsal` {
    private let world: World

    init() throws { world = try World.small() }

    private func rehearse(_ text: String, country: String = "LV") throws -> Rehearsal {
        try world.office.rehearse(
            try world.file(text, named: "intended.yaml"), for: Texts.country(country),
            at: noon("2024-03-01"))
    }

    @Test func `shows every status that would move, before and after`() throws {
        let rehearsal = try rehearse(
            Texts.selection(
                1, "outcome: approved, projects: [P1, P2], count: 2",
                "outcome: reserve list, projects: [P3], ranked: yes"))
        #expect(rehearsal.asOf == "2024-03-14")
        #expect(
            rehearsal.moves.map { "\($0.project) \($0.before ?? "-") > \($0.after)" } == [
                "Alfa under decision > approved", "Beta under decision > approved",
                "Gamma under decision > reserve",
            ])
        #expect(
            rehearsal.counts == [
                .init(status: "under decision", before: 4, after: 1),
                .init(status: "approved", before: 0, after: 2),
                .init(status: "reserve", before: 0, after: 1),
            ])
        #expect(rehearsal.refused == nil)
    }

    @Test func `shows the reserve list that would follow, with its ranks`() throws {
        let rehearsal = try rehearse(
            Texts.selection(1, "outcome: reserve list, projects: [P3, P1], ranked: yes"))
        #expect(rehearsal.reserve.map { "\($0.rank ?? 0) \($0.project)" } == ["1 Gamma", "2 Alfa"])
    }

    @Test func `shows a country's share, Latvia's or another's`() throws {
        let file = Texts.selection(1, "outcome: approved, projects: [P1], count: 1")
        let latvia = try #require(try rehearse(file).shares.first)
        #expect((latvia.before.withLead, latvia.after.withLead) == (0, 1))
        #expect((latvia.before.projects, latvia.after.projects) == (0, 1))
        #expect(latvia.after.withoutAmount == 1)
        let estonia = try #require(try rehearse(file, country: "EE").shares.first)
        #expect((estonia.after.withPartner, estonia.after.projects) == (0, 1))
    }

    @Test func `shows a decision with effect from a later day as of that day`() throws {
        let rehearsal = try rehearse(
            Texts.selection(
                1, on: "2024-03-14", effect: "from 2024-05-01", "outcome: approved, projects: [P1]"))
        #expect(rehearsal.asOf == "2024-05-01")
        #expect(rehearsal.moves.map(\.after) == ["approved"])
    }

    @Test func `plays on where a rule is broken, and says that the file would be refused`() throws {
        let world = try Fixture.everything()
        let rehearsal = try world.office.rehearse(
            Fixture.file("refused/ceiling-passed.yaml"), for: Texts.country("LV"), at: noon("2026-06-01"))
        #expect(rehearsal.refusals.count == 1)
        #expect(rehearsal.refusals.first?.contains("20\u{A0}000.00\u{A0}EUR") == true)
        #expect(rehearsal.moves.map(\.after) == ["approved"])
        #expect(rehearsal.money.contains { $0.leftAfter == -2_000_000 })
    }

    @Test func `leaves out what is impossible, and says why`() throws {
        let rehearsal = try rehearse(Texts.selection(1, "outcome: approved, projects: the rest, count: 7"))
        #expect(rehearsal.refused?.complaints.count == 1)
        #expect(rehearsal.moves.isEmpty)
    }

    @Test func `writes nothing: every file of the register is what it was, byte for byte`() throws {
        func bytes() throws -> [String: Data] {
            let names = try FileManager.default.contentsOfDirectory(atPath: world.folder.path)
            return Dictionary(
                uniqueKeysWithValues: try names.map { ($0, try world.bytes(of: $0)) })
        }
        let before = try bytes()
        _ = try rehearse(Texts.selection(1, "outcome: approved, projects: [P1], count: 1"))
        _ = try rehearse(Texts.selection(1, "outcome: approved, projects: the rest, count: 7"))
        #expect(try bytes() == before)
    }
}
