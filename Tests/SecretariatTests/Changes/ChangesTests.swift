import Committee
import EventLog
import Foundation
import GRDB
import Testing

@testable import Secretariat

@Suite struct `What changed since a position` {
    private let world: World
    private let registered: Int
    private let decided: Int

    init() throws {
        world = try World.small()
        registered = try world.position
        try world.record(
            Texts.selection(
                1, on: "2024-03-14",
                "outcome: approved, projects: [P1, P2], count: 2",
                "outcome: reserve list, projects: [P3], ranked: yes"), on: "2024-03-15")
        decided = try world.position
    }

    private func changes(
        since: Since, until: Moment.KnownAt? = nil, asOf day: String? = nil, only scope: ChangeScope = .init()
    ) throws -> [RecordChange] {
        try world.office.changes(
            since: since, until: until, asOf: try day.map(Texts.day), only: scope,
            now: try noon("2024-12-01")
        ).changes
    }

    private func said(_ changes: [RecordChange], _ kind: RecordChange.Kind) -> [String] {
        changes.filter { $0.kind == kind }.map {
            "\($0.thing): \($0.before ?? "-") > \($0.after ?? "-") (\($0.because ?? "-"))"
        }
    }

    @Test func `is a decision taken, its sitting, and each project's status before and after`() throws {
        let changes = try changes(since: .moment(.position(registered)))
        #expect(
            said(changes, .decisionTaken) == [
                "P/MC/1#items/1/decision: - > Projects: 2 approved, 1 on the reserve list (-)"
            ])
        #expect(
            said(changes, .statusMoved) == [
                "Alfa: under decision > approved (P/MC/1#items/1/decision)",
                "Beta: under decision > approved (P/MC/1#items/1/decision)",
                "Gamma: under decision > reserve 1 (P/MC/1#items/1/decision)",
            ])
        #expect(changes.count { $0.kind == .sittingRecorded } == 1)
        #expect(try self.changes(since: .moment(.position(decided))).isEmpty)
    }

    @Test func `is told of a day as of which both sides are read`() throws {
        let before = try changes(since: .moment(.position(registered)), asOf: "2024-03-13")
        #expect(said(before, .statusMoved).isEmpty && said(before, .decisionTaken).isEmpty)
    }

    @Test func `a day means what the record held when it ended`() throws {
        #expect(
            try changes(since: .moment(.day(Texts.day("2024-03-14")))).contains { $0.kind == .decisionTaken })
        #expect(try changes(since: .moment(.day(Texts.day("2024-03-15")))).isEmpty)
    }

    @Test func `a correction is told with its fields, its reason, and the rows that moved by it`() throws {
        try world.record(
            Texts.correction(
                of: "P/MC/1#items/1/decision",
                "field: particulars.outcomes.1.outcome, was: approved, is: reserve list"), on: "2024-04-15")
        let changes = try changes(since: .moment(.position(decided)))
        #expect(
            said(changes, .decisionCorrected) == [
                "P/MC/1#items/1/decision: Beta: approved > Beta: reserve list (P/corrections/a)"
            ])
        #expect(said(changes, .statusMoved) == ["Beta: approved > reserve (P/corrections/a)"])
        let told = try #require(changes.first { $0.kind == .entryCorrected })
        #expect(told.thing == "P/MC/1#items/1/decision" && told.because == "P/corrections/a")
        #expect((told.reason, told.authority) == ("Typing error", "joint secretariat"))
        #expect(
            told.fields == [
                .init(field: "particulars.outcomes.1.outcome", was: "approved", becomes: "reserve list")
            ])
        #expect(!changes.contains { $0.kind == .decisionTaken })
    }

    @Test func `a new decision is told as a decision, and what it supersedes as superseded`() throws {
        try world.record(
            """
            sitting: P/MC/2
            committee: P/MC
            on: 2024-05-14
            attendance: not published
            items:
              - item: 1
                title: Beta again
                outcome: adopted
                decision:
                  kind: project selection
                  title: Beta again
                  supersedes: P/MC/1#items/1/decision
                  call: P/1
                  block: [{outcome: reserve list, projects: [P2]}]
            """, on: "2024-05-15")
        let changes = try changes(since: .moment(.position(decided)))
        #expect(
            said(changes, .decisionSuperseded)
                == ["P/MC/1#items/1/decision: - > - (P/MC/2#items/1/decision)"])
        #expect(said(changes, .statusMoved) == ["Beta: approved > reserve (P/MC/2#items/1/decision)"])
        #expect(said(changes, .decisionCorrected).isEmpty)
    }

    @Test func `a position corrected is told with its question and its delegation`() throws {
        try world.record(Texts.sitting(7, on: "2024-05-14"), on: "2024-05-15")
        let spoken = try world.position
        try world.record(
            Texts.correction(
                of: "P/MC/7#items/1/positions/EE",
                "field: particulars.stance, was: joined the consensus, is: reserved"), on: "2024-05-20")
        let changes = try changes(since: .moment(.position(spoken)))
        #expect(
            said(changes, .positionCorrected) == [
                "P/MC/7#items/1/question EE: joined the consensus > reserved (P/corrections/a)"
            ])
        #expect(said(changes, .positionTaken).isEmpty)
    }

    @Test func `a condition fulfilled is told with its words`() throws {
        try world.record(
            Texts.selection(
                7, on: "2024-05-14",
                "outcome: approved with conditions, projects: [P4], conditions: [{project: P4, key: budget, text: Mend it, due: 2024-06-01}]"
            ), on: "2024-05-15")
        let conditional = try world.position
        try world.record(
            """
            afterwards: P/after
            call: P/1
            facts:
              - {project: P4, on: 2024-05-20, condition fulfilled: budget}
            """, on: "2024-05-21")
        let changes = try changes(since: .moment(.position(conditional)))
        #expect(
            said(changes, .conditionFulfilled) == [
                "Delta, condition budget: Mend it, due 2024-06-01 > fulfilled (-)"
            ])
        #expect(said(changes, .statusMoved) == ["Delta: approved with conditions > approved (-)"])
    }

    @Test func `a mandate that ended is told with its days`() throws {
        try world.record(
            Texts.register.replacing(
                "rules: not held", with: "rules: not held\nended: [{person: ee-head, on: 2024-02-15}]"),
            on: "2024-05-15")
        #expect(
            said(try changes(since: .moment(.position(decided))), .mandateEnded) == [
                "P/MC: EE, head of delegation, from 2024-01-01 > - (-)"
            ])
    }

    @Test func `minutes approved are told`() throws {
        try world.record(
            """
            minutes: P/MC/1/minutes
            of: P/MC/1
            approved: {on: 2024-06-01, by: next sitting}
            """, on: "2024-06-02")
        let changes = try changes(since: .moment(.position(decided)))
        #expect(changes.map(\.kind) == [.minutesApproved])
        #expect(changes.first?.committee == "P/MC" && changes.first?.programmes == ["P"])
    }

    @Test func `can be narrowed to a programme, a committee and a project`() throws {
        let since = Since.moment(.position(registered))
        let all = try changes(since: since)
        #expect(try changes(since: since, only: .init(programme: "P")) == all)
        let beta = try changes(since: since, only: .init(project: "Beta"))
        #expect(Set(beta.map(\.kind)) == [.decisionTaken, .statusMoved])
        #expect(
            try changes(since: since, only: .init(committee: "P/MC")).allSatisfy { $0.committee == "P/MC" })
        #expect(throws: OfficeRefusal.noSuch(.project, "Zeta")) {
            try changes(since: since, only: .init(project: "Zeta"))
        }
    }

    @Test func `since nothing was known is everything`() throws {
        let kinds = Set(try changes(since: .moment(.position(0))).map(\.kind))
        #expect(
            kinds.isSuperset(of: [.programmeEntered, .committeeEntered, .projectsEntered, .decisionTaken]))
    }

    @Test func `what only one project's outcome was corrected to is not told of the others`() throws {
        try world.record(
            """
            correction: P/c/1
            of: P/MC/1#items/1/decision
            on: 2024-05-01
            changes: [{project: P1, field: outcome, was: approved, is: rejected}]
            reason: \(String(repeating: "a long reason ", count: 9))
            authority: office
            document: D1
            """, on: "2024-05-02")
        let since = Since.moment(.position(decided))
        let alfa = try changes(since: since, only: .init(project: "Alfa"))
        #expect(Set(alfa.map(\.kind)) == [.decisionCorrected, .statusMoved, .entryCorrected])
        #expect(try changes(since: since, only: .init(project: "Beta")) == [])
    }

    @Test func `inside one command is not told backwards either`() throws {
        #expect(throws: OfficeRefusal.sinceAfterUntil(decided, decided - 1)) {
            try changes(since: .moment(.position(decided)), until: .position(decided - 1))
        }
    }

    @Test func `is not told backwards`() throws {
        #expect(throws: OfficeRefusal.sinceAfterUntil(decided, registered)) {
            try changes(since: .moment(.position(decided)), until: .position(registered))
        }
    }
}

@Suite struct `A reader` {
    private let world: World

    init() throws { world = try World.small() }

    private func answer(until: Moment.KnownAt? = nil) throws -> ChangesAnswer {
        try world.office.changes(since: .lastRead(by: "anna"), until: until, now: try noon("2024-12-01"))
    }

    @Test func `who has marked nothing is told everything, and nothing is written`() throws {
        #expect(try answer().since == 0)
        #expect(try !world.office.hasRead("anna"))
        #expect(!FileManager.default.fileExists(atPath: world.folder.path + "/desk.sqlite"))
    }

    @Test func `is told what came since the last mark, each reader by their own`() throws {
        let read = try answer()
        try world.office.mark(read, readBy: "anna")
        #expect(try answer().changes.isEmpty)
        try world.record(Texts.selection(1, "outcome: approved, projects: [P1]"), on: "2024-03-15")
        #expect(try answer().changes.contains { $0.kind == .decisionTaken })
        #expect(try answer().since == read.until)
        #expect(try !world.office.hasRead("juris"))
        #expect(try Office.verify(world.folder).isSound)
    }

    @Test func `whose mark lies in a record that is held no more begins anew`() throws {
        try world.office.mark(answer(), readBy: "anna")
        try world.raw("desk.sqlite") { try $0.execute(sql: "UPDATE reading SET root = 'other'") }
        #expect(try answer().since == 0)
    }

    @Test func `is told when the desk cannot be used`() throws {
        try Data("no database, and longer than the header of one is".utf8)
            .write(to: world.folder.appendingPathComponent("desk.sqlite"))
        #expect(throws: OfficeRefusal.self) { try answer() }
        let words = OfficeRefusal.deskUnusable("file is not a database").description
        #expect(words.contains("move it away and mark again"))
    }
}
