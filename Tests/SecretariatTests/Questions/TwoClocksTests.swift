import Committee
import EventLog
import Foundation
import Testing

@testable import Secretariat

/// D2, the third call of Latvia–Lithuania: once one project was on the reserve list all along and the record was
/// wrong; once the committee decided so a month later.
@Suite struct `Two clocks` {
    private static let decision = "LL14-20/MC/2020-02-26#items/1/decision"

    private static func decided() throws -> World {
        let world = try World()
        for path in ["programmes/2014-2020.yaml", "sittings/D2/sitting.yaml"] {
            try world.record(Fixture.file(path), on: "2020-02-28")
        }
        return world
    }

    /// The block now has 35 approved and 7 on the reserve list, as the mended file has it.
    private static func recordError(in world: World, on day: String = "2020-03-26") throws {
        let folder = try Fixture.copy(of: "D2", in: world)
        try exchange("placeholder-36\n", for: "", in: folder.appendingPathComponent("approved.csv"))
        try exchange(
            "project\n", for: "project\nplaceholder-36\n", in: folder.appendingPathComponent("reserve.csv"))
        let file = folder.appendingPathComponent("sitting.yaml")
        try exchange("count: 36, conditions", for: "count: 35, conditions", in: file)
        try exchange("count: 6, ranked", for: "count: 7, ranked", in: file)
        let refused = try #require(throws: FileRefused.self) { try world.record(file, on: day) }
        try world.recordCorrections(of: refused, on: day)
        #expect(try world.record(file, on: day).new == 0)
    }

    private static func decideAnew(in world: World) throws {
        try world.record(
            """
            sitting: LL14-20/MC/2020-03-26
            committee: LL14-20/MC
            on: 2020-03-26
            rules: not held
            attendance: not published
            items:
              - item: 1
                title: One project
                outcome: adopted
                decision:
                  kind: project selection
                  title: One project to the reserve list
                  call: LL14-20/3
                  block: [{outcome: reserve list, projects: [placeholder-36]}]
            """, on: "2020-03-26")
    }

    @Test func `as of the day between, an error in the record is gone`() throws {
        let world = try Self.decided()
        try Self.recordError(in: world)
        #expect(try world.counts(on: "2020-03-10") == [35, 7, 49, 0])
        #expect(try world.counts(on: "2020-02-26") == [35, 7, 49, 0])
    }

    @Test func `as of the day between, a new decision has not been taken`() throws {
        let world = try Self.decided()
        try Self.decideAnew(in: world)
        #expect(try world.counts(on: "2020-03-10") == [36, 6, 49, 0])
        #expect(try world.counts(on: "2020-03-26") == [35, 7, 49, 0])
    }

    @Test func `as known before either, the old answer stands for both days`() throws {
        for change in [{ try Self.recordError(in: $0) }, Self.decideAnew] as [(World) throws -> Void] {
            let world = try Self.decided()
            let before = try world.position
            try change(world)
            #expect(try world.counts(on: "2020-03-10", knownAt: before) == [36, 6, 49, 0])
            #expect(try world.counts(on: "2020-04-10", knownAt: before) == [36, 6, 49, 0])
            #expect(try world.counts(on: "2020-04-10") == [35, 7, 49, 0])
        }
    }

    @Test func `known at a day is the record as it stood when the day ended in its own zone`() throws {
        let world = try World()
        try world.record(Texts.register, on: "2024-02-02")
        let text = "afterwards: P/a\ncall: P/1\nfacts: [{project: P1, on: 2024-02-03, withdrawn: yes}]"
        let first = try world.position
        // Half past eleven in Riga, two hours ahead; then half past midnight.
        _ = try world.office.record(
            try world.file(text), by: World.recorder, at: try instant("2024-02-10T21:30:00Z"))
        let second = try world.position
        _ = try world.office.record(
            try world.file(
                text.replacingOccurrences(of: "P/a", with: "P/b").replacingOccurrences(of: "P1", with: "P2")),
            by: World.recorder, at: try instant("2024-02-10T22:30:00Z"))
        for (day, position) in [
            ("2023-12-31", 0), ("2024-01-01", 1), ("2024-02-01", 1), ("2024-02-02", first),
            ("2024-02-09", first),
            ("2024-02-10", second), ("2024-02-11", second + 1), ("2030-01-01", second + 1),
        ] {
            let moment = try world.office.moment(
                asOf: nil, knownAt: .day(try Texts.day(day)), now: try noon("2024-03-01"))
            #expect(moment.knownAt == position, "known at \(day)")
        }
    }

    @Test func `known at a day before the register was opened, nothing is known`() throws {
        let world = try World.small()
        let moment = try world.office.moment(
            asOf: nil, knownAt: .day(try Texts.day("2023-12-31")), now: try noon("2024-03-01"))
        #expect(try world.office.status(at: moment).projects.isEmpty)
        #expect(try world.office.decisions(at: moment).decisions.isEmpty)
        #expect(try world.office.actions(at: moment).actions.isEmpty)
        #expect(try world.office.representation(of: Texts.country("LV"), at: moment).lines.isEmpty)
        #expect(try world.office.listing(knownAt: moment.knownAt).entries.isEmpty)
    }

    @Test func `today is the day of the register's zone`() throws {
        let world = try World.small()
        let moment = try world.office.moment(
            asOf: nil, knownAt: nil, now: try instant("2024-02-10T22:30:00Z"))
        #expect(moment.asOf == (try Texts.day("2024-02-11")))
    }

    @Test func `a position that has not been reached is refused`() throws {
        let world = try World.small()
        let last = try world.position
        #expect(throws: OfficeRefusal.positionNotReached(last + 1, last: last)) {
            try world.moment("2024-03-01", knownAt: last + 1)
        }
    }

    @Test func `a decision with effect from a later day waits for it`() throws {
        let world = try World.small()
        try world.record(Texts.selection(1, effect: "from 2024-04-01", "outcome: approved, projects: [P1]"))
        #expect(try world.status(of: "Alfa", on: "2024-03-14") == "under decision")
        #expect(try world.status(of: "Alfa", on: "2024-03-31") == "under decision")
        #expect(try world.status(of: "Alfa", on: "2024-04-01") == "approved")
    }

    @Test func `what has not happened yet on a day is not shown`() throws {
        let world = try World.small()
        try world.record(
            Texts.selection(1, on: "2027-03-14", "outcome: approved, projects: [P1]"), on: "2024-03-01")
        #expect(try world.status(of: "Alfa", on: "2027-03-13") == "under decision")
        #expect(try world.office.decisions(at: world.moment("2027-03-13")).decisions.isEmpty)
        #expect(try world.office.decisions(at: world.moment("2027-03-14")).decisions.count == 1)
    }

    @Test func `a date that is known in part counts from its last day`() throws {
        let world = try World.small()
        try world.record(Texts.selection(1, on: "2024-03", "outcome: approved, projects: [P1]"))
        #expect(try world.status(of: "Alfa", on: "2024-03-30") == "under decision")
        #expect(try world.status(of: "Alfa", on: "2024-03-31") == "approved")
    }

    @Test func `the questions of one day follow the agenda, in whatever order they were recorded`() throws {
        let world = try World.small()
        func item(_ number: Int, _ outcome: String?) -> String {
            let decision = outcome.map {
                """
                , outcome: adopted, decision: {kind: project selection, title: Item \(number), call: P/1, block: [{outcome: \($0), projects: [P1]}]}
                """
            }
            return "  - {item: \(number), title: Item \(number)\(decision ?? "")}"
        }
        let head =
            "sitting: P/MC/1\ncommittee: P/MC\non: 2024-03-14\nattendance: not published\nnevertheless: it happened\nitems:\n"
        try world.record(head + item(1, nil) + "\n" + item(2, "approved"))
        let later = try world.record(head + item(1, "reserve list") + "\n" + item(2, "approved"))
        #expect(later.types[.decisionTaken] == 1)
        #expect(try world.status(of: "Alfa", on: "2024-03-14") == "approved")
    }
}

extension World {
    /// D2 on a day: approved with conditions, on the reserve list, not selected, under decision.
    func counts(on day: String, knownAt: Int? = nil) throws -> [Int] {
        let counts = try office.status(call: "LL14-20/3", at: moment(day, knownAt: knownAt)).counts
        return ["approved with conditions", "reserve", "not selected", "under decision"].map {
            counts[$0] ?? -1
        }
    }
}
