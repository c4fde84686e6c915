import Committee
import EventLog
import Exchange
import Foundation
import Testing

@testable import Secretariat

@Suite struct `A file that is recorded twice` {
    @Test(arguments: Fixture.all.filter { $0 != "sittings/invented/register.yaml" })
    func `says nothing new the second time, and changes nothing`(path: String) throws {
        let world = try Fixture.everything()
        let before = try (world.root, world.bytes(of: "sealed.sqlite"))
        let again = try world.record(Fixture.file(path), on: "2026-05-01")
        #expect(again.new == 0 && again.equal > 0 && again.types.isEmpty && again.statuses.isEmpty)
        #expect(again.receipt?.positions.isEmpty == true)
        #expect(try before == (world.root, world.bytes(of: "sealed.sqlite")))
    }

    @Test func `says so when it still says what was corrected since, and offers no way back`() throws {
        let world = try Fixture.everything()
        let refused = try #require(throws: FileRefused.self) {
            try world.record(Fixture.file("sittings/invented/register.yaml"))
        }
        #expect(refused.complaints.map(\.text) == ["TRI/1#projects/P02"])
        #expect(
            refused.complaints[0].words
                == "says what the record said before it was corrected: particulars.acronym is “Šaltiniai” now, no longer “Šaltinis”. Change the file."
        )
        #expect(refused.corrections.isEmpty)
    }

    @Test func `counts as equal what it counted as new`() throws {
        let world = try World()
        let first = try world.record(Texts.register)
        let second = try world.record(Texts.register)
        #expect(first.new > 0 && first.equal == 0)
        #expect((second.new, second.equal) == (0, first.new))
    }

    @Test func `may come back under another name and from another folder`() throws {
        let world = try World.small()
        let root = try world.root
        try world.record(try world.file(Texts.register, named: "copy.yaml"))
        #expect(try world.root == root)
    }

    @Test func `records only what was added to it meanwhile`() throws {
        let world = try World.small()
        let longer = Texts.register + "\n  - {project: P5, acronym: Epsilon, eligible: yes}"
        let report = try world.record(longer)
        #expect(report.new == 2)
        #expect(report.types == [.projectApplied: 1, .projectEligible: 1])
    }

    @Test func `is compared with the record on which it was decided, whatever came later`() throws {
        let world = try World.small()
        let selection = Texts.selection(
            1, "outcome: approved, projects: [P1]", "outcome: rejected, projects: the rest")
        try world.record(selection)
        try world.record(Texts.register + "\n  - {project: P5, acronym: Epsilon}")
        try world.record(
            "afterwards: P/after\ncall: P/1\nfacts: [{project: P2, on: 2024-02-20, withdrawn: yes}]")
        #expect(try world.record(selection).new == 0)
    }

    // The procedure names the sitting, and the sitting's question the procedure's: neither can be first with both.
    @Test func `tells in two goes of a procedure and a sitting that name each other`() throws {
        let world = try World.small()
        func procedure(_ move: String) -> String {
            """
            procedure: P/WP/1
            committee: P/MC
            subject: Manual
            on: 2024-03-01
            answers: not published
            items: [{item: 1, title: Manual, question: {text: Manual, kind: programme manual}}]
            \(move)
            closed: 2024-03-10
            """
        }
        let sitting = """
            sitting: P/MC/1
            committee: P/MC
            on: 2024-03-14
            attendance: not published
            items:
              - item: 1
                title: Manual
                question: {text: Manual, kind: programme manual, takes up: P/WP/1#items/1}
                outcome: adopted
            """
        let move = "moved: {on: 2024-03-10, sitting: P/MC/1}"
        #expect(throws: FileRefused.self) { try world.record(procedure(move)) }
        #expect(throws: FileRefused.self) { try world.record(sitting) }
        try world.record(procedure(""))
        try world.record(sitting)
        #expect(try world.record(procedure(move)).new == 1)
    }
}
