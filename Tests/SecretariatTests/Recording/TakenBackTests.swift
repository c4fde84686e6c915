import Committee
import Minutes
import Testing

@testable import Secretariat

@Suite struct `A decision that takes back another` {
    private static func second(_ relation: String) -> String {
        """
        sitting: P/MC/2
        committee: P/MC
        on: 2024-06-14
        attendance: not published
        items:
          - item: 1
            title: The first call again
            outcome: adopted
            decision: {kind: other, number: "2/1", title: The first call again, \(relation)}
        """
    }

    private static let first = Texts.selection(1, "outcome: approved, projects: [P1, P2]")
        .replacing("kind: project selection", with: "kind: project selection\n      number: 1/1")

    @Test func `warns that its projects stay as they are`() throws {
        let world = try World.small()
        try world.record(Self.first)
        let recorded = try world.record(Self.second("takes back: P/MC/1#items/1/decision"))
        #expect(recorded.warnings.contains { $0.words.contains("stay as they are: Alfa, Beta") })
        #expect(try world.status(of: "Alfa", on: "2024-07-01") == "approved")
    }

    @Test func `names it by its number as well`() throws {
        let world = try World.small()
        try world.record(Self.first)
        try world.record(Self.second("supersedes: 1/1"))
        let explained = try world.office.explain(
            "1/1", in: .english, at: try world.moment("2024-07-01"))
        #expect(explained.explanation.decisions.first?.relations.map(\.other.label) == ["2/1"])
    }
}
