import Committee
import EventLog
import Foundation
import Testing

@testable import Secretariat

@Suite struct `Several who record at once` {
    @Test func `different files: all are recorded, and none twice`() async throws {
        let world = try World.small()
        let before = try world.position
        let files = try (1...4).map { number in
            try world.file(
                Texts.selection(
                    number, on: "2024-03-1\(number)", "outcome: postponed, projects: [P\(number)]"),
                named: "\(number).yaml")
        }
        let reports = try await withThrowingTaskGroup(of: FileRecord.self) { group in
            for file in files {
                group.addTask { [folder = world.folder] in
                    let office = try Office.open(folder)
                    return try office.record(file, by: World.recorder, at: try noon("2026-01-01"))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let new = reports.map(\.new).reduce(0, +)
        #expect(reports.allSatisfy { $0.new > 0 && $0.equal == 0 && !$0.registersAreBehind })
        #expect(try world.position == before + new)
        #expect(Set(reports.flatMap { Array($0.receipt?.positions ?? 0..<0) }).count == new)
        let counts = try world.office.status(at: world.moment("2024-04-01")).counts
        #expect(counts["postponed"] == 4)
        #expect(try Office.verify(world.folder).problems == [])
    }

    @Test func `the same file: it is recorded once, and the others hear that nothing was new`() async throws {
        let world = try World.small()
        let before = try world.position
        let file = try world.file(Texts.selection(1, "outcome: approved, projects: [P1]"))
        let reports = try await withThrowingTaskGroup(of: FileRecord.self) { group in
            for _ in 0..<5 {
                group.addTask { [folder = world.folder] in
                    let office = try Office.open(folder)
                    return try office.record(file, by: World.recorder, at: try noon("2026-01-01"))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let new = reports.map(\.new).filter { $0 > 0 }
        #expect(new.count == 1)
        #expect(reports.filter { $0.new == 0 }.allSatisfy { $0.equal == new.first })
        #expect(try world.position == before + (new.first ?? 0))
    }

    @Test func `within one open office: as if one after the other`() async throws {
        let world = try World.small()
        let file = try world.file(Texts.selection(1, "outcome: approved, projects: [P1]"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask { [office = world.office] in
                    _ = try office.record(file, by: World.recorder, at: try noon("2026-01-01"))
                    _ = try office.status(
                        at: office.moment(asOf: nil, knownAt: nil, now: try noon("2026-01-01")))
                }
            }
            try await group.waitForAll()
        }
        #expect(try world.entries().filter { $0.fact.event.type == .decisionTaken }.count == 1)
        #expect(try world.office.views.dump() == Views(rebuilding: world.office.log).dump())
    }

    @Test func `a clock that stands earlier than the record is said so, once a command`() throws {
        let world = try World.small()
        try world.record(Texts.selection(1, "outcome: approved, projects: [P1]"), on: "2026-01-02")
        let report = try world.record(
            Texts.selection(2, "outcome: postponed, projects: [P2]"), on: "2026-01-01")
        let said = try world.entries().filter { $0.fact.event.type == .clockSteppedBack }
        #expect(said.count == 1 && said.first?.position == report.receipt?.positions.last)
        #expect(try Office.verify(world.folder).isSound)
    }
}
