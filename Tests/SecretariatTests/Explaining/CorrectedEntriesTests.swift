import Committee
import Minutes
import Testing

@testable import Secretariat

/// One decision, corrected twice by two people for two reasons.
@Suite struct `An entry that was corrected more than once` {
    private let world: World
    private let before: Int
    private static let decision = "P/MC/1#items/1/decision"

    init() throws {
        world = try World.small()
        before = try world.position
        try world.record(
            Texts.selection(
                1, on: "2024-03-14", "outcome: approved, projects: [P1, P2], count: 2",
                "outcome: reserve list, projects: [P3], ranked: yes"), on: "2024-03-15")
        for (number, change) in ["was: approved, is: rejected", "was: rejected, is: postponed"].enumerated() {
            try world.record(
                Texts.correction(
                    "P/corrections/\(number + 1)", of: Self.decision,
                    "project: P1, field: outcome, \(change)",
                    on: "2024-04-1\(number)"), on: "2024-04-20")
        }
    }

    @Test func `is told with each correction, its day and its reason, and not only the last`() throws {
        let answer = try world.office.explain(Self.decision, in: .english, at: world.moment("2024-12-31"))
        let entry = try #require(answer.explanation.entries.first { $0.handle == Self.decision })
        let corrections = try #require(entry.corrections)
        #expect(corrections.map(\.handle) == ["P/corrections/1", "P/corrections/2"])
        #expect(corrections.map(\.reason) == ["Typing error", "Typing error"])
        #expect(corrections.map(\.on.last.iso) == ["2024-04-10", "2024-04-11"])
        let said = try #require(corrections.words(in: .english))
        #expect(
            said.hasPrefix("corrected by P/corrections/1 (entry ")
                && said.contains("; then by P/corrections/2 (entry ") && said.hasSuffix(": Typing error"))
        #expect(try #require(corrections.words(in: .latvian)).contains("; pēc tam ar P/corrections/2 ("))
    }

    @Test func `is behind a figure with its corrections`() throws {
        let question = FigureQuestion(.projects, programme: "P", country: try Texts.country("LV"))
        let parts = try world.office.explain(question, in: .english, at: world.moment("2024-12-31"))
            .explanation.parts
        let beta = try #require(parts.first { $0.label.contains("Beta") })
        #expect(beta.corrections?.map(\.handle) == ["P/corrections/1", "P/corrections/2"])
    }

    @Test func `leaves no condition of an approval that is no more, in any answer`() throws {
        let world = try World.small()
        try world.record(
            Texts.selection(
                1, on: "2024-03-14",
                "outcome: approved with conditions, projects: [P1], conditions: [{project: P1, key: budget, text: Mend it}]"
            ))
        try world.record(
            Texts.selection(2, on: "2024-04-14", "outcome: reserve list, projects: [P1]")
                + "\nnevertheless: it happened")
        let moment = try world.moment("2024-12-31")
        let alfa = try #require(try world.office.status(project: "Alfa", at: moment).projects.first)
        #expect(alfa.project.status == "reserve" && alfa.project.openConditions == [])
        let project = try world.office.explain("Alfa", in: .english, at: moment).explanation.project
        #expect(project?.openConditions == [])
        let march = try world.moment("2024-03-31")
        #expect(
            try world.office.status(project: "Alfa", at: march).projects.first?.project.openConditions.count
                == 1)
    }

    @Test func `is a matter of the other clock where it was only not known yet`() throws {
        let then = Moment(asOf: try Texts.day("2024-12-31"), knownAt: before)
        #expect(throws: OfficeRefusal.notKnownThen(Self.decision, before)) {
            try world.office.explain(Self.decision, in: .english, at: then)
        }
        #expect(throws: OfficeRefusal.noSuch(.project, "Nobody")) {
            try world.office.status(project: "Nobody", at: then)
        }
        #expect(
            OfficeRefusal.notKnownThen("3/2", 190).description
                == "“3/2” came to the record only after position 190. Ask with a later `--known-at`, or leave it out."
        )
    }
}

@Suite struct `What was against the rules in a block decision` {
    @Test func `is told of the projects that it concerns`() {
        let decision = Event.decision(
            .taken(
                ID(high: 1, low: 1), .sitting(ID(high: 1, low: 2)), committee: ID(high: 1, low: 3),
                question: nil,
                .init(
                    kind: .projectSelection, title: "Projects",
                    outcomes: [
                        .init(project: ID(high: 2, low: 1), outcome: .approved),
                        .init(project: ID(high: 2, low: 2), outcome: .reserve),
                    ])))
        #expect(decision.concerns(ID(high: 2, low: 1), by: .ceilingPassed))
        #expect(!decision.concerns(ID(high: 2, low: 2), by: .ceilingPassed))
        #expect(decision.concerns(ID(high: 2, low: 2), by: .outsideCompetence))
    }
}
