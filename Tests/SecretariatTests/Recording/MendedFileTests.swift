import Committee
import EventLog
import Exchange
import Foundation
import Testing

@testable import Secretariat

@Suite struct `A file in which something was mended` {
    private static let mended = Texts.register
        .replacingOccurrences(of: "acronym: Beta", with: "acronym: Bēta, title: Second letter")
        .replacingOccurrences(of: "name: Anna Ozola", with: "name: Anna Ozoliņa")

    @Test func `is refused with a correction for each element that differs`() throws {
        let world = try World.small()
        let refused = try world.refusal(of: Self.mended)
        #expect(refused.complaints.map(\.text) == ["P/people#lv-head", "P/1#projects/P2"])
        #expect(refused.complaints.allSatisfy { $0.words.contains("is on record in other words") })
        #expect(refused.corrections.count == 2)
    }

    @Test func `gives corrections that carry the day on which they are made, in the zone of the register`()
        throws
    {
        let world = try World.small()
        let file = try world.file(Self.mended)
        let late = try #require(throws: FileRefused.self) {
            try world.office.record(file, by: World.recorder, at: try instant("2026-01-01T22:30:00Z"))
        }
        #expect(late.corrections.allSatisfy { $0.contains("on: 2026-01-02\n") })
    }

    @Test func `is equal once its corrections are recorded, pasted together`() throws {
        let world = try World.small()
        try world.recordCorrections(of: try world.refusal(of: Self.mended))
        let again = try world.record(Self.mended)
        #expect(again.new == 0 && again.equal > 0)
        #expect(try world.office.status(project: "Bēta", at: world.moment("2024-03-01")).projects.count == 1)
    }

    @Test func `can be mended again, and its corrections still have handles of their own`() throws {
        let world = try World.small()
        try world.recordCorrections(of: try world.refusal(of: Self.mended))
        let twice = Self.mended.replacingOccurrences(of: "Bēta", with: "Beta II")
        let refused = try world.refusal(of: twice)
        #expect(refused.corrections.count == 1)
        try world.recordCorrections(of: refused)
        #expect(try world.record(twice).new == 0)
    }

    @Test func `records its new elements after the correction, not before`() throws {
        let world = try World.small()
        let longer = Self.mended + "\n  - {project: P5, acronym: Epsilon}"
        let root = try world.root
        let refused = try world.refusal(of: longer)
        #expect(try world.root == root)
        try world.recordCorrections(of: refused)
        #expect(try world.record(longer).types == [.projectApplied: 1])
    }

    @Test func `may say less than the record, too`() throws {
        let world = try World.small()
        let shorter = Texts.register.replacingOccurrences(
            of: ", partners: [{country: LV, role: lead}]", with: "")
        try world.recordCorrections(of: try world.refusal(of: shorter))
        #expect(try world.record(shorter).new == 0)
        let rows = try world.office.status(project: "Alfa", at: world.moment("2024-03-01")).projects
        #expect(rows.first?.project.partners.isEmpty == true)
    }

    @Test func `may move the day of a sitting with everything in it`() throws {
        let world = try World.small()
        let text = Texts.selection(1, on: "2024-03-14", "outcome: approved, projects: [P1]")
        try world.record(text)
        let moved = text.replacingOccurrences(of: "2024-03-14", with: "2024-03-21")
        try world.recordCorrections(of: try world.refusal(of: moved))
        #expect(try world.record(moved).new == 0)
        #expect(try world.status(of: "Alfa", on: "2024-03-20") == "under decision")
        #expect(try world.status(of: "Alfa", on: "2024-03-21") == "approved")
    }

    @Test func `may name other sources`() throws {
        let world = try World.small()
        let sourced = Texts.register.replacingOccurrences(
            of: "title: First call",
            with: "title: First call\nsource: {kind: published notice, address: example.lv}")
        try world.recordCorrections(of: try world.refusal(of: sourced))
        #expect(try world.record(sourced).new == 0)
    }
}

extension World {
    /// Fills in what the corrections leave open, pastes them into one file and records it.
    @discardableResult
    func recordCorrections(of refused: FileRefused, on day: String = "2026-01-01") throws -> FileRecord {
        let text = refused.corrections.joined(separator: "---\n")
            .replacingOccurrences(of: "reason: # why the record was wrong", with: "reason: Typing error")
            .replacingOccurrences(of: "authority: # who says so", with: "authority: joint secretariat")
            .replacingOccurrences(of: "document: # what shows it", with: "document: Note for the file")
        let file = try file(text, named: "corrections.yaml")
        return try office.record(file, onlyCorrections: true, by: Self.recorder, at: try noon(day))
    }

    /// The status of the one project that people call by that name.
    func status(of project: String, on day: String, knownAt: Int? = nil) throws -> String {
        let rows = try office.status(project: project, at: try moment(day, knownAt: knownAt)).projects
        try #require(rows.count == 1)
        return rows[0].project.status
    }
}
