import Committee
import EventLog
import Foundation
import GRDB
import Testing

@testable import Secretariat

@Suite struct `A timeline` {
    @Test func `begins on the day of what happened, and ends before the day of what changes it`() throws {
        let world = try World.small()
        try world.record(Texts.selection(1, on: "2024-03-14", "outcome: approved, projects: [P1]"))
        #expect(try world.office.status(at: world.moment("2024-01-31")).projects.isEmpty)
        #expect(try world.status(of: "Alfa", on: "2024-02-01") == "under decision")
        #expect(try world.status(of: "Alfa", on: "2024-03-13") == "under decision")
        #expect(try world.status(of: "Alfa", on: "2024-03-14") == "approved")
        #expect(try world.status(of: "Alfa", on: "2999-12-30") == "approved")
    }

    @Test func `of a mandate covers its last day and not the next`() throws {
        let world = try World.small()
        for (day, person) in [("2024-06-30", "Rasa Klevaitė"), ("2024-07-01", "Jonas Uosis")] {
            let members = try world.office.committee("P/MC", at: world.moment(day)).members
            #expect(members.filter { $0.delegation == "LT" }.map(\.name) == [person])
        }
    }

    @Test func `of a mandate that was ended early covers the day on which it ended and not the next`() throws
    {
        let world = try World.small()
        try world.record(
            """
            committee: P/MC
            programme: P
            kind: monitoring committee
            name: Committee
            on: 2024-01-01
            rules: not held
            ended: [{person: ee-head, on: 2024-04-01}]
            """)
        for (day, count) in [("2024-03-31", 1), ("2024-04-01", 1), ("2024-04-02", 0), ("2024-06-01", 0)] {
            let members = try world.office.committee("P/MC", at: world.moment(day)).members
            #expect(members.filter { $0.delegation == "EE" }.count == count, "on \(day)")
        }
    }

    @Test func `of the rules covers the days of their validity`() throws {
        let world = try World.small()
        try world.record(
            """
            committee: P/SC
            programme: P
            kind: steering committee
            name: Other committee
            on: 2024-01-01
            rules:
              - {version: "1", valid: 2024-01-01 to 2024-06-30, deciding: consensus}
              - {version: "2", valid: from 2024-07-01, deciding: unanimity, on: 2024-05-01}
            """)
        for (day, version) in [("2024-06-30", "1"), ("2024-07-01", "2"), ("2024-12-01", "2")] {
            #expect(try world.office.committee("P/SC", at: world.moment(day)).committee.rules == [version])
        }
    }

    @Test func `never holds two rows of one key at one moment, on either clock`() throws {
        let world = try Fixture.everything()
        try world.record(
            Texts.correction(
                of: "TRI/MC/3#items/4/decision",
                "field: particulars.outcomes.5.outcome, was: rejected, is: not selected"))
        try world.record(Texts.retraction(of: "TRI/MC/3/after#facts/P01/withdrawn"))
        let rows = try world.timelineRows()
        #expect(rows.count > 400 && rows.contains { $0.knownUntil != .max })
        for (key, rows) in Dictionary(grouping: rows, by: \.key) {
            for (index, row) in rows.enumerated() {
                #expect(row.from < row.until && row.knownFrom < row.knownUntil, "\(key)")
                for other in rows[..<index] {
                    #expect(!row.overlaps(other), "\(key) holds twice")
                }
            }
        }
    }

    @Test func `knows positions only at the end of a command`() throws {
        let world = try Fixture.everything()
        let ends = Set(try world.office.log.commands(after: 0).map(\.positions.upperBound))
        for row in try world.timelineRows() {
            #expect(ends.contains(row.knownFrom))
            #expect(row.knownUntil == .max || ends.contains(row.knownUntil))
        }
    }
}

private struct TimelineRow {
    let key: String
    let from: String
    let until: String
    let knownFrom: Int
    let knownUntil: Int

    /// Half-open on both clocks.
    func overlaps(_ other: TimelineRow) -> Bool {
        from < other.until && other.from < until && knownFrom < other.knownUntil
            && other.knownFrom < knownUntil
    }
}

extension World {
    fileprivate func timelineRows() throws -> [TimelineRow] {
        try raw("views.sqlite") { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT register || ' ' || subject_kind || ' ' || subject || ' ' || key,
                    valid_from, valid_until, known_from, known_until FROM timeline
                    """
            ).map { TimelineRow(key: $0[0], from: $0[1], until: $0[2], knownFrom: $0[3], knownUntil: $0[4]) }
        }
    }
}
