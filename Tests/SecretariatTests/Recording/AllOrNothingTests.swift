import Committee
import EventLog
import Exchange
import Foundation
import GRDB
import Testing

@testable import Secretariat

@Suite struct `A file with a fault` {
    private static let faulty = """
        people: P/more
        on: 2024-03-01
        persons: [{person: lv-3, name: Zane Krūmiņa}]
        ---
        \(Texts.selection(1, "outcome: approved, projects: [P1]"))
        ---
        afterwards: P/after
        call: P/1
        facts:
          - {project: P1, on: 2024-05-01, applicant notified: yes}
          - {project: P9, on: 2024-05-01, withdrawn: yes}
        """

    @Test func `is not recorded at all`() throws {
        let world = try World.small()
        let before = try (world.root, world.position, world.office.views.dump())
        _ = try world.refusal(of: Self.faulty)
        #expect(try before == (world.root, world.position, world.office.views.dump()))
    }

    @Test func `leaves no sealed text behind`() throws {
        let world = try World.small()
        let before = try world.raw("sealed.sqlite") {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM sealed")
        }
        _ = try world.refusal(of: Self.faulty)
        let after = try world.raw("sealed.sqlite") {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM sealed")
        }
        #expect(before == after && before ?? 0 > 0)
    }

    @Test func `hears every complaint, each with its place, from the top down`() throws {
        let world = try World.small()
        let refused = try world.refusal(
            of: """
                afterwards: P/after
                call: P/1
                facts:
                  - {project: P9, on: 2024-05-01, withdrawn: yes}
                  - {project: P1, on: 2024-05-01, condition fulfilled: budget}
                  - {project: P2, on: 2024-05-01, applicant notified: yes}
                  - {project: P8, on: 2024-05-01, completed: yes}
                """)
        #expect(refused.complaints.map(\.place.line) == [4, 5, 7])
        #expect(refused.complaints.allSatisfy { $0.place.file == "refused.yaml" && !$0.words.isEmpty })
        #expect(
            refused.complaints.map(\.text) == [
                "P/1#projects/P9", "P/after#facts/P1/condition-fulfilled/budget", "P/1#projects/P8",
            ])
    }

    @Test func `in its writing hears of it before anything is read`() throws {
        let world = try World.small()
        let refused = try world.refusal(of: "sitting: P/MC/1\ncommitte: P/MC\non: 2024-02-30\n")
        #expect(refused.complaints.count >= 2)
        #expect(refused.complaints.allSatisfy { $0.place.line > 0 })
    }

    @Test func `that is mended afterwards is recorded whole`() throws {
        let world = try World.small()
        _ = try world.refusal(of: Self.faulty)
        let report = try world.record(Self.faulty.replacingOccurrences(of: "P9", with: "P3"))
        #expect(report.equal == 0 && report.types[.projectWithdrawn] == 1)
    }

    @Test func `that is missing is named`() throws {
        let world = try World.small()
        #expect(throws: OfficeRefusal.noFile("none.yaml")) {
            try world.record(world.parent.appendingPathComponent("none.yaml"))
        }
    }

    @Test func `for corrections alone is refused when it states anything else`() throws {
        let world = try World.small()
        let file = try world.file(Texts.register, named: "all.yaml")
        #expect(throws: OfficeRefusal.notACorrectionFile("all.yaml")) {
            try world.office.record(file, onlyCorrections: true, by: World.recorder, at: noon("2026-01-01"))
        }
    }

    @Test(arguments: try refusedFixtures())
    func `among those in Fixtures is refused with its place, and changes nothing`(name: String) throws {
        let world = try World()
        for file in ["register", "procedure", "sitting", "afterwards", "sitting-4", "correction"] {
            try world.record(Fixture.file("sittings/invented/\(file).yaml"))
        }
        let root = try world.root
        let refused = try #require(throws: FileRefused.self) {
            try world.record(Fixture.file("refused/\(name)"))
        }
        #expect(refused.complaints.allSatisfy { $0.place.line > 0 && !$0.words.isEmpty })
        #expect(!refused.complaints.isEmpty)
        #expect(try world.root == root)
    }

    static func refusedFixtures() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Fixture.file("refused").path)
            .filter { $0.hasSuffix(".yaml") }.sorted()
    }
}
