import Committee
import EventLog
import Foundation
import GRDB
import Testing

@testable import Secretariat

/// What is dated ahead is on record long before it takes effect.
@Suite struct `A reader who looked before the day` {
    private let world: World

    init() throws {
        world = try World.small()
        try world.record(
            Texts.selection(
                1, on: "2024-03-14", effect: "from 2024-05-01", "outcome: approved, projects: [P1]")
                + "\n---\n" + Texts.selection(2, on: "2024-06-10", "outcome: rejected, projects: [P2]"),
            on: "2024-03-15")
    }

    private func answer(on day: String) throws -> ChangesAnswer {
        try world.office.changes(since: .lastRead(by: "anna"), now: try noon(day))
    }

    private func moves(_ answer: ChangesAnswer) -> [String] {
        answer.changes.filter { $0.kind == .statusMoved }.map {
            "\($0.thing): \($0.before ?? "-") > \($0.after ?? "-")"
        }
    }

    @Test func `is told what has taken effect since, though nothing was recorded`() throws {
        try world.office.mark(answer(on: "2024-03-20"), readBy: "anna")
        #expect(try answer(on: "2024-04-30").changes.isEmpty)
        let may = try answer(on: "2024-05-02")
        #expect(moves(may) == ["Alfa: under decision > approved"])
        #expect(may.sinceAsOf == "2024-03-20")
        #expect(may.table.notes.last == "with what has taken effect after 2024-03-20")
        let june = try answer(on: "2024-06-11")
        #expect(moves(june).contains("Beta: under decision > rejected"))
        #expect(june.changes.contains { $0.kind == .decisionTaken && $0.thing.hasPrefix("P/MC/2") })
        try world.office.mark(june, readBy: "anna")
        #expect(try answer(on: "2024-06-12").changes.isEmpty)
    }

    @Test func `is told minutes that were dated ahead`() throws {
        try world.record(
            "minutes: P/MC/1/minutes\nof: P/MC/1\napproved: {on: 2024-04-10, by: tacit}", on: "2024-03-16")
        try world.office.mark(answer(on: "2024-03-20"), readBy: "anna")
        #expect(try answer(on: "2024-04-09").changes.isEmpty)
        #expect(try answer(on: "2024-04-10").changes.map(\.kind) == [.minutesApproved])
    }

    @Test func `and marked before days were kept, is told from the day of the last entry then on record`()
        throws
    {
        try world.office.mark(answer(on: "2024-06-20"), readBy: "anna")
        try world.raw("desk.sqlite") { try $0.execute(sql: "ALTER TABLE reading DROP COLUMN day") }
        let answer = try answer(on: "2024-05-02")
        #expect(answer.sinceAsOf == "2024-03-15")
        #expect(moves(answer) == ["Alfa: under decision > approved"])
        try world.office.mark(answer, readBy: "anna")
        #expect(try self.answer(on: "2024-05-03").changes.isEmpty)
    }

    @Test func `and asks for an earlier day than that of the mark, is told nothing backwards`() throws {
        try world.office.mark(answer(on: "2024-06-20"), readBy: "anna")
        #expect(try answer(on: "2024-03-20").changes.isEmpty)
    }
}

@Suite struct `What recording says of statuses` {
    @Test func `names the day where that is still to come`() throws {
        let world = try World.small()
        let text = Texts.selection(1, on: "2024-06-10", "outcome: approved, projects: [P1]")
        let ahead = try world.record(text, on: "2024-03-15")
        #expect(ahead.statusesOn == Day("2024-06-10"))
        #expect(ahead.statuses.map(\.status) == [.underDecision, .approved])
        let past = try world.record(
            Texts.selection(2, on: "2024-06-11", "outcome: approved, projects: [P2]"), on: "2024-07-01")
        #expect(past.statusesOn == nil)
    }
}
