import Committee
import Foundation
import Minutes
import Testing

@testable import Secretariat

@Suite struct `What is against the rules` {
    /// The people on record speak for a country; Lithuania's later head has no mandate yet in March.
    private static func position(_ nevertheless: String) -> String {
        Texts.sitting(
            attendance: "not published",
            positions: "[{delegation: LT, stance: against, person: lt-later\(nevertheless)}]")
    }

    @Test func `is refused, and the refusal says how to record it all the same`() throws {
        let world = try World.small()
        let refused = try world.refusal(of: Self.position(""))
        #expect(refused.complaints.allSatisfy { $0.words.contains("has no mandate") })
        #expect(refused.complaints.allSatisfy { $0.words.contains("nevertheless:") })
    }

    @Test func `is recorded with its finding and its reason when the secretary says nevertheless`() throws {
        let world = try World.small()
        try world.record(Self.position(", nevertheless: The chair let him speak"))
        let found = try world.entries().compactMap(\.fact.nevertheless)
        #expect(found.map(\.findings) == [[.positionWithoutMandate], [.positionWithoutMandate]])
        #expect(found.map(\.reason.text) == ["The chair let him speak", "The chair let him speak"])
    }

    @Test func `is told in the language of the page`() throws {
        let world = try World.small()
        try world.record(Self.position(", nevertheless: The chair let him speak"))
        let told = try world.office.explain(
            "P/MC/1", in: .latvian, at: world.moment("2024-12-31"))
        let words = Markdown.render(told.document)
        #expect(words.contains("Nostāja bez pilnvarojuma (ieraksts"))
        #expect(!words.contains("osition without mandate"))
    }

    @Test func `recorded again with the same words is equal`() throws {
        let world = try World.small()
        let text = Self.position(", nevertheless: The chair let him speak")
        try world.record(text)
        #expect(try world.record(text).new == 0)
    }

    @Test func `is warned of where nothing was against the rules`() throws {
        let world = try World.small()
        let report = try world.record(
            "afterwards: P/a\ncall: P/1\nfacts: [{project: P1, on: 2024-05-01, withdrawn: yes, nevertheless: So be it}]"
        )
        #expect(report.warnings.map(\.words) == [Warning.overrideNotNeeded.words])
        #expect(try world.entries().allSatisfy { $0.fact.nevertheless == nil })
    }
}

@Suite struct `What is impossible` {
    @Test(arguments: [
        ("outcome: approved, projects: [P7]", "No project “P/1#projects/P7” is on record"),
        ("outcome: approved, projects: [P5]", "was recorded as ineligible"),
        ("outcome: approved, projects: [Q/1#projects/Q1]", "belongs to another programme"),
    ])
    func `stays refused, whatever the secretary says`(part: String, words: String) throws {
        let world = try World.small()
        try world.record(
            """
            \(Texts.register)
              - {project: P5, acronym: Epsilon, eligible: no}
            ---
            programme: Q
            name: Other
            period: 2021-2027
            strand: cross-border
            countries: [LV, SE]
            ---
            call: Q/1
            programme: Q
            on: 2024-01-01
            ---
            projects: Q/1
            on: 2024-02-01
            list: [{project: Q1}]
            """)
        let text = Texts.selection(1, part).replacingOccurrences(
            of: "      kind: project selection",
            with: "      nevertheless: So be it\n      kind: project selection")
        let refused = try world.refusal(of: text)
        #expect(refused.complaints.contains { $0.words.contains(words) }, "\(refused.complaints.map(\.line))")
    }
}
