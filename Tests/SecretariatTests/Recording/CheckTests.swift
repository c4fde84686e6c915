import Committee
import EventLog
import Exchange
import Foundation
import Testing

@testable import Secretariat

@Suite struct `Checking a file` {
    @Test func `says what recording it says, and stores nothing`() throws {
        let world = try World.small()
        let file = try world.file(Texts.selection(1, "outcome: approved, projects: [P1, P2]"))
        let before = try (world.root, world.bytes(of: "sealed.sqlite"), world.office.views.dump())
        let checked = try world.office.check(file, at: noon("2026-01-01"))
        #expect(try before == (world.root, world.bytes(of: "sealed.sqlite"), world.office.views.dump()))
        let recorded = try world.record(file)
        #expect((checked.new, checked.equal, checked.types) == (recorded.new, recorded.equal, recorded.types))
        #expect(checked.warnings == recorded.warnings && checked.statuses == recorded.statuses)
        #expect(checked.receipt == nil && recorded.receipt != nil)
    }

    @Test func `says of every file in Fixtures what recording it says`() throws {
        let world = try World()
        for path in Fixture.all {
            let checked = try world.office.check(Fixture.file(path), at: noon("2026-01-01"))
            let recorded = try world.record(Fixture.file(path))
            #expect(
                (checked.new, checked.equal, checked.types) == (recorded.new, recorded.equal, recorded.types))
            #expect(checked.warnings == recorded.warnings && checked.statuses == recorded.statuses)
        }
    }

    @Test func `refuses what recording refuses, in the same words`() throws {
        let world = try World.small()
        let file = try world.file(
            "afterwards: P/a\ncall: P/1\nfacts: [{project: P9, on: 2024-05-01, withdrawn: yes}]")
        let checked = try #require(throws: FileRefused.self) {
            try world.office.check(file, at: noon("2026-01-01"))
        }
        let recorded = try #require(throws: FileRefused.self) { try world.record(file) }
        #expect(checked == recorded)
    }

    @Test func `says which statuses move, and how`() throws {
        let world = try World.small()
        let file = try world.file(
            Texts.selection(
                1, "outcome: approved, projects: [P1, P2]", "outcome: reserve list, projects: [P3]"))
        let moves = try world.office.check(file, at: noon("2026-01-01")).statuses
        #expect(
            Set(moves.map(\.status)) == [.underDecision, .approved, .reserve])
        #expect(moves.first { $0.status == .underDecision }.map { [$0.before, $0.after] } == [4, 1])
        #expect(moves.first { $0.status == .approved }.map { [$0.before, $0.after] } == [0, 2])
    }

    @Test func `warns of what is not known, with the place`() throws {
        let world = try World.small()
        try world.record("projects: P/1\non: 2024-02-01\nlist: [{project: P5}]")
        let file = try world.file(Texts.selection(1, "outcome: approved, projects: [P5]"))
        let warnings = try world.office.check(file, at: noon("2026-01-01")).warnings
        #expect(warnings.contains { $0.words.contains("eligible is not on record") && $0.place.line > 0 })
    }
}
