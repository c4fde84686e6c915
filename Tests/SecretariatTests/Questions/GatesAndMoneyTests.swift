import Committee
import Testing

@testable import Secretariat

// From record files to answers: what waits, for whom, until when, and whose money it is.
@Suite struct `A decision that waits` {
    static let programme = """
        programme: N
        name: Invented neighbours
        period: 2007-2013
        strand: external cross-border
        countries: [LV, LT]
        allocations:
          - {priority: P1, amount: 20 m EUR, fund: ENI, on: 2008-01-01}
          - {priority: P4, amount: 10 m EUR, fund: ENI, on: 2008-01-01}
        ---
        committee: N/JMC
        programme: N
        kind: joint monitoring committee
        name: Committee
        on: 2008-01-01
        rules:
          - version: "1"
            valid: from 2008-01-01
            departure: {rule: written reasons and European Commission within 15 working days, clause: "13"}
            calendar: weekends
            special:
              - {for: programme amendment, gates: European Commission}
        ---
        call: N/1
        programme: N
        on: 2009-01-02
        allocations: [{priority: P1, amount: 400 000 EUR, fund: ENI}]
        ---
        projects: N/1
        on: 2009-02-01
        advised-by: selection committee
        list:
          - {project: X, acronym: Xylo, priority: P1, asked: 100 000 EUR, eligible: yes, advised: not for funding}
          - {project: Y, acronym: Ypsilon, priority: P1, asked: 300 000 EUR, eligible: yes, score: 78}
          - {project: Z, acronym: Zeta, priority: P1, asked: 300 000 EUR, eligible: yes, score: 74}
        """

    static let sitting = """
        sitting: N/JMC/1
        committee: N/JMC
        on: 2010-02-26
        attendance: not published
        items:
          - item: 1
            title: Projects
            outcome: adopted
            decision:
              kind: project selection
              title: Projects
              call: N/1
              block:
                - {outcome: approved, projects: [{project: X, ceiling: 100 000 EUR, fund: ENI}]}
                - {outcome: reserve list, projects: [Y, Z]}
          - item: 2
            title: Money
            outcome: adopted
            decision:
              kind: programme amendment
              title: Money for priority 1
              transfers: [{from: P4, to: P1, amount: 7 m EUR, fund: ENI}]
        """

    static func after(_ facts: String...) -> String {
        "afterwards: N/after\ncall: N/1\nfacts:\n" + facts.map { "  - {\($0)}" }.joined(separator: "\n")
    }

    static let asked =
        "decision: N/JMC/1#items/1/decision, project: X, on: 2010-03-01, gate asked: European Commission"
    static let reasons =
        "decision: N/JMC/1#items/1/decision, project: X, on: 2010-03-01, reasons given: It is needed."
    static let opened =
        "decision: N/JMC/1#items/1/decision, project: X, on: 2010-03-19, gate opened: European Commission"

    static func world(_ facts: String...) throws -> World {
        let world = try World()
        try world.record(programme)
        try world.record(sitting)
        if !facts.isEmpty {
            try world.record(
                "afterwards: N/after\ncall: N/1\nfacts:\n"
                    + facts.map { "  - {\($0)}" }.joined(separator: "\n"))
        }
        return world
    }

    static func words(_ world: World, on day: String = "2010-03-02") throws -> String? {
        try world.office.status(project: "Xylo", at: world.moment(day)).projects.first?.project.statusWords
    }

    // What a list of projects shows is made without the long row of each.
    @Test(arguments: ["2010-02-01", "2010-03-02", "2010-03-31"])
    func `is the same in the short row of a project as in the long one`(day: String) throws {
        for world in [
            try Self.world(), try Self.world(Self.asked, Self.reasons),
            try Self.world(Self.asked, Self.reasons, Self.opened),
        ] {
            let moment = try world.moment(day)
            let long = try world.office.status(at: moment).projects.map(\.project)
            #expect(
                try world.office.statuses(at: moment).projects.map(\.project) == long.map { StatusRow($0) })
        }
    }

    @Test func `is told with the gates and the day the answer is due (S10)`() throws {
        #expect(
            try Self.words(try Self.world()) == "approved, awaiting written reasons, European Commission")
        #expect(
            try Self.words(try Self.world(Self.asked, Self.reasons))
                == "approved, awaiting European Commission, answer due 2010-03-22")
        #expect(
            try Self.words(try Self.world(Self.asked, Self.opened), on: "2010-03-31")
                == "approved, awaiting written reasons")
        #expect(
            try Self.words(try Self.world(Self.asked, Self.reasons, Self.opened), on: "2010-03-31")
                == "approved")
    }

    @Test func `is not effective while reasons are missing (S10)`() throws {
        func selection(_ world: World) throws -> DecisionsAnswer.Line? {
            try world.office.decisions(at: try world.moment("2010-03-31")).decisions.first
        }
        let open = try #require(try selection(try Self.world(Self.asked, Self.opened)))
        #expect(!open.isEffective)
        #expect(open.outcomeWords == "1 approved, 2 reserve list, awaits written reasons (Xylo)")
        let closed = try #require(try selection(try Self.world(Self.asked, Self.opened, Self.reasons)))
        #expect(closed.isEffective)
    }

    @Test func `warns when it is recorded`() throws {
        let world = try World()
        try world.record(Self.programme)
        let warnings = try world.record(Self.sitting).warnings.map(\.words)
        #expect(
            warnings == [
                Warning.attendanceNotPublished.words,
                "The outcome of project Xylo departs from the advice, so by clause 13 of the rules of procedure it waits for: written reasons, European Commission. Give the committee's reasons under `reasons`, or record them later with `reasons given`.",
            ])
    }

    @Test func `can be recorded again, with the day that was counted for the answer`() throws {
        let world = try Self.world(Self.asked, Self.reasons)
        let again = try world.record(Self.after(Self.asked, Self.reasons))
        #expect(again.new == 0)
        #expect(again.equal == 2)
    }

    @Test func `follows the rules when they are corrected`() throws {
        let world = try Self.world()
        try world.record(
            Texts.correction(
                "N/c", of: "N/JMC#rules/1",
                "field: rules.parameters.1.rule, was: written reasons and European Commission within 15 working days, is: written reasons",
                on: "2010-05-01"))
        #expect(try Self.words(world) == "approved, awaiting written reasons")
        #expect(try world.office.views.dump() == Views(rebuilding: world.office.log).dump())
    }

    static func money(_ world: World, on day: String) throws -> [String] {
        try world.office.budget(programme: "N", at: try world.moment(day)).lines.map {
            "\($0.call ?? "-") \($0.priority ?? "-") \($0.allocatedCents / 100) \($0.committedCents / 100) \($0.leftCents / 100)"
        }
    }

    @Test func `moves no money before its gate has opened (S36)`() throws {
        let answered = "decision: N/JMC/1#items/2/decision, on: 2010-06-23, gate opened: European Commission"
        let world = try Self.world(answered)
        #expect(
            try Self.money(world, on: "2010-06-22") == [
                "- P1 20000000 100000 19900000", "- P4 10000000 0 10000000", "N/1 P1 400000 100000 300000",
            ])
        #expect(
            try Self.money(world, on: "2010-06-23") == [
                "- P1 27000000 100000 26900000", "- P4 3000000 0 3000000", "N/1 P1 400000 100000 300000",
            ])
    }

    @Test func `leaves a reserve list of which the next is proposed and not promoted (S17)`() throws {
        let world = try Self.world()
        let answer = try world.office.budget(call: "N/1", at: try world.moment("2010-03-02"))
        #expect(answer.promotions.map(\.project) == ["Ypsilon"])
        #expect(
            answer.table.notes == [
                "Could be promoted from the reserve list, by a decision:",
                "  N/1 P1: Ypsilon (score 78, 300\u{A0}000.00\u{A0}EUR)",
            ])
        let status = try world.office.status(project: "Ypsilon", at: try world.moment("2010-03-02"))
        #expect(status.projects.map(\.project.status) == ["reserve"])
    }

    @Test func `has the money of a call that was set anew from its day on`() throws {
        let world = try Self.world(
            "call: N/1, on: 2010-04-01, allocation: {priority: P1, amount: 800 000 EUR, fund: ENI}")
        #expect(try Self.money(world, on: "2010-03-31").last == "N/1 P1 400000 100000 300000")
        #expect(try Self.money(world, on: "2010-04-01").last == "N/1 P1 800000 100000 700000")
    }
}
