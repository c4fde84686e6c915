import Committee
import Foundation
import Testing

@testable import Secretariat

@Suite struct `The preview of a correction` {
    private let world: World
    private static let decision = "P/MC/1#items/1/decision"

    init() throws {
        world = try World.small()
        try world.record(
            Texts.selection(1, "outcome: approved, projects: [P1, P2], count: 2")
                + "\nfigures: [{measure: projects selected, count: 2, about: {call: P/1}}]")
    }

    private func preview(_ text: String, on day: String = "2024-12-01") throws -> Rehearsal {
        try world.office.rehearse(
            try world.file(text), onlyCorrections: true, for: Texts.country("LV"), at: noon(day))
    }

    private func representation(_ code: String) throws -> [String] {
        let answer = try world.office.representation(
            of: Texts.country(code), at: world.office.moment(asOf: nil, knownAt: nil, now: noon("2024-12-01"))
        )
        return answer.lines.map { "\($0.projectsApproved) \($0.withPartner) \($0.withLead)" }
    }

    private let lead = Texts.correction(of: "P/1#projects/P1", "field: country, was: LV, is: LT")

    @Test func `counts a country's record as representation does, after the project is through`() throws {
        // A project that was withdrawn holds no money, and was selected all the same.
        try world.record("afterwards: P/a\ncall: P/1\nfacts: [{project: P1, on: 2024-04-10, withdrawn: yes}]")
        #expect(try representation("LV") == ["2 at least 1 at least 1"])
        let moves = try preview(lead).countries.filter { $0.country == "LV" }
        #expect(
            moves.map { "\($0.year ?? 0) \($0.figure): \($0.before) > \($0.after)" } == [
                "2024 projects with a partner: at least 1 > not known",
                "2024 projects with the lead partner: at least 1 > not known",
            ])
        try world.record(lead, on: "2024-12-01")
        #expect(try representation("LV") == ["2 not known not known"])
    }

    @Test func `says which stated total of a call would differ, by the name that corrects it`() throws {
        let change = "project: Beta, field: outcome, was: approved, is: reserve list"
        let rehearsal = try preview(Texts.correction(of: Self.decision, change))
        #expect(
            rehearsal.consequences.contains(
                "The source states 2 projects selected; the record counts 1. Both are kept, side by side. Restate the total (P/MC/1#figures/projects selected/P/1) with this correction, if the source was wrong too."
            ), "\(rehearsal.consequences)")
        let whole =
            Texts.correction(of: Self.decision, change) + "\n---\n"
            + Texts.correction(
                "P/corrections/total", of: "P/MC/1#figures/projects selected/P/1",
                "field: value, was: \"2\", is: \"1\"")
        #expect(try !preview(whole).consequences.contains { $0.contains("Restate") })
        try world.record(whole)
        #expect(try world.office.audit([.figuresThatDiffer], at: world.moment("2024-12-31")).findings.isEmpty)
    }

    @Test func `looks at what has happened since the day of the correction, too`() throws {
        try world.record(
            "afterwards: P/a\ncall: P/1\nfacts: [{project: P2, on: 2024-06-10, contract signed: 100 000 EUR}]"
        )
        let rehearsal = try preview(
            Texts.correction(
                of: Self.decision, "project: Beta, field: outcome, was: approved, is: reserve list"))
        #expect((rehearsal.asOf, rehearsal.today) == ("2024-04-15", "2024-12-01"))
        #expect(rehearsal.moves.map { "\($0.before ?? "") > \($0.after)" } == ["approved > reserve"])
        #expect(
            rehearsal.consequences.contains { $0.contains("contracts-without-approval") },
            "\(rehearsal.consequences)")
    }

    @Test func `tells what leaves a list, and what comes into it, in one line each`() throws {
        let rows = try preview(lead).rows.filter { $0.register == "projects" }
        #expect(
            rows.map { "\($0.field): \($0.before ?? "-") > \($0.after ?? "-")" } == [
                "partner: LV, lead > -", "partner: - > LT, lead",
            ])
    }

    @Test func `speaks of nobody by an identity`() throws {
        try world.record(
            "afterwards: P/a\ncall: P/1\nfacts: [{project: P3, on: 2024-02-10, complaint received: yes}]")
        let rehearsal = try preview(Texts.retraction(of: Self.decision))
        for row in rehearsal.rows + rehearsal.laterRows {
            for text in [row.thing, row.field, row.before, row.after].compactMap(\.self) {
                #expect(text.firstMatch(of: /[0-9a-f]{20}/) == nil, "\(text)")
            }
        }
        #expect(!rehearsal.rows.isEmpty)
    }
}

@Suite struct `Two states of a row` {
    private func compare(_ before: String, _ after: String) throws -> RowComparison {
        RowComparison(try #require(try RowValue(before)), try #require(try RowValue(after)))
    }

    @Test func `are laid side by side by what their elements are known by`() throws {
        let comparison = try compare(
            #"{"list":[{"country":"LV","name":"A","role":"lead"},{"country":"LV","name":"B","role":"partner"},{"country":"LV","name":"C","role":"partner"}]}"#,
            #"{"list":[{"country":"LV","name":"B","role":"lead"},{"country":"LV","name":"C","role":"partner"},{"country":"LV","name":"D","role":"partner"}]}"#
        )
        #expect(comparison.added.map { $0.element["name"] } == ["D"])
        #expect(comparison.removed.map { $0.element["name"] } == ["A"])
        let changed = comparison.was.filter { comparison.becomes[$0.key] != $0.value }
        #expect(changed.map(\.value) == ["partner"])
    }

    @Test func `tell an element in one line where it is called otherwise than before`() throws {
        let comparison = try compare(
            #"{"partners":[{"country":"LV","name":"A"}]}"#, #"{"partners":[{"country":"LT","name":"A"}]}"#)
        #expect(comparison.renamed.map { $0.before["country"] } == ["LV"])
        #expect(comparison.renamed.map { $0.after["country"] } == ["LT"])
        #expect(comparison.added.isEmpty && comparison.removed.isEmpty && comparison.was.isEmpty)
    }

    @Test func `tell words that are added to a list or taken from it, and no new order`() throws {
        let comparison = try compare(#"{"rules":["1","2"]}"#, #"{"rules":["3","2"]}"#)
        #expect(
            comparison.added.map(\.element.leaf) == ["3"] && comparison.removed.map(\.element.leaf) == ["1"])
        let turned = try compare(#"{"rules":["1","2"]}"#, #"{"rules":["2","1"]}"#)
        #expect(turned.added.isEmpty && turned.removed.isEmpty && turned.was == turned.becomes)
    }
}
