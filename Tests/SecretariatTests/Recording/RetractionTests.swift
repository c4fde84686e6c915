import Committee
import EventLog
import Exchange
import Foundation
import Testing

@testable import Secretariat

@Suite struct `A retraction` {
    private static let withdrawal =
        "afterwards: P/a\ncall: P/1\nfacts: [{project: P1, on: 2024-03-10, withdrawn: yes}]"

    @Test func `takes a fact away`() throws {
        let world = try World.small()
        try world.record(Self.withdrawal)
        let before = try world.position
        try world.record(Texts.retraction(of: "P/a#facts/P1/withdrawn"))
        #expect(try world.status(of: "Alfa", on: "2024-05-01") == "under decision")
        #expect(try world.status(of: "Alfa", on: "2024-05-01", knownAt: before) == "withdrawn")
    }

    @Test func `lets the fact be recorded anew`() throws {
        let world = try World.small()
        try world.record(Self.withdrawal)
        try world.record(Texts.retraction(of: "P/a#facts/P1/withdrawn"))
        let anew = try world.record(
            Self.withdrawal.replacingOccurrences(of: "2024-03-10", with: "2024-03-20"))
        #expect(anew.new == 1)
        #expect(try world.status(of: "Alfa", on: "2024-03-19") == "under decision")
        #expect(try world.status(of: "Alfa", on: "2024-03-20") == "withdrawn")
    }

    // The same file again records nothing: what was taken back does not come back by itself.
    @Test func `is not undone by a file that still states the fact`() throws {
        let world = try World.small()
        try world.record(Self.withdrawal)
        try world.record(Texts.retraction(of: "P/a#facts/P1/withdrawn"))
        let refused = try world.refusal(of: Self.withdrawal)
        #expect(refused.complaints.map(\.words) == [Refusal.retracted("P/a#facts/P1/withdrawn").words])
    }

    @Test func `recorded twice is equal, also when the fact was recorded anew`() throws {
        let world = try World.small()
        let retraction = Texts.retraction(of: "P/a#facts/P1/withdrawn")
        try world.record(Self.withdrawal)
        try world.record(retraction)
        #expect(try world.record(retraction).equal == 1)
        try world.record(Self.withdrawal.replacingOccurrences(of: "2024-03-10", with: "2024-03-20"))
        let root = try world.root
        #expect(try world.record(retraction).equal == 1)
        #expect(try world.root == root)
        #expect(try world.status(of: "Alfa", on: "2024-05-01") == "withdrawn")
    }

    @Test func `of another element under a handle on record is refused`() throws {
        let world = try World.small()
        try world.record(Self.withdrawal)
        try world.record(Texts.retraction(of: "P/a#facts/P1/withdrawn"))
        let refused = try world.refusal(of: Texts.retraction(of: "P/1#projects/P4"))
        #expect(refused.complaints.map(\.words) == [Refusal.handleTaken.words])
    }

    @Test func `in the same file lets the fact be stated anew below it`() throws {
        let world = try World.small()
        try world.record(Self.withdrawal)
        let report = try world.record(
            """
            \(Texts.retraction(of: "P/a#facts/P1/withdrawn"))
            ---
            \(Self.withdrawal.replacingOccurrences(of: "P1", with: "P2"))
            """)
        #expect(report.new == 2)
        #expect(try world.status(of: "Alfa", on: "2024-05-01") == "under decision")
        #expect(try world.status(of: "Beta", on: "2024-05-01") == "withdrawn")
    }

    @Test func `of a person makes the handle unknown`() throws {
        let world = try World.small()
        let refused = try world.refusal(
            of: """
                \(Texts.retraction(of: "P/people#ee-head"))
                ---
                \(Texts.sitting(attendance: "{persons: [{person: ee-head, presence: present}]}"))
                """)
        #expect(refused.complaints.contains { $0.words.contains("No person “ee-head” is on record") })
    }
}
