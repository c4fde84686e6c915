import Committee
import EventLog
import Foundation
import Minutes
import Testing

@testable import Secretariat

@Suite struct `Whatever is on record` {
    private let world: World
    private static let figure = "P/MC/1#figures/projects selected"

    init() throws {
        world = try World.small()
        try world.record(
            Texts.selection(1, "outcome: approved, projects: [P1, P2], count: 2")
                + "\nfigures: [{measure: projects selected, count: 2}]")
    }

    private func explain(_ name: String, in language: Language = .english) throws -> String {
        let answer = try world.office.explain(name, in: language, at: world.moment("2024-12-31"))
        return PlainText.render(answer.document)
    }

    @Test func `can be corrected: a stated figure, by the name that has blanks`() throws {
        try world.record(Texts.correction(of: Self.figure, "field: figure.value, was: \"2\", is: \"3\""))
        let audit = try world.office.audit([.figuresThatDiffer], at: world.moment("2024-12-31"))
        #expect(audit.findings.count == 1)
    }

    @Test func `can be retracted`() throws {
        try world.record(Texts.retraction(of: Self.figure))
        let figures = try Directory(world.office.views, at: world.moment("2024-12-31")).figures()
        #expect(figures.isEmpty)
    }

    @Test func `can be explained: what it says, and what was set right in it`() throws {
        #expect(try explain(Self.figure).contains("The record itself counts 2."))
        try world.record(Texts.correction(of: Self.figure, "field: figure.value, was: \"2\", is: \"3\""))
        let words = try explain(Self.figure)
        #expect(words.contains("What the record says of \(Self.figure)"))
        #expect(words.contains("- value: 3") && words.contains("P/corrections/a corrected it"))
        #expect(words.contains("- value: 2 → 3"))
        #expect(try explain(Self.figure, in: .latvian).contains("Pats reģistrs saskaita 2."))
        for name in ["P", "P/MC", "P/1", "P/people#lv-head", "P/MC#mandates/lv-head"] {
            #expect(try explain(name).contains("is on record. It says:"), "\(name)")
        }
    }
}

@Suite struct `A correction names as people do` {
    private let world: World

    init() throws {
        world = try World.small()
        try world.record(
            Texts.sitting(1).replacing("committee: P/MC", with: "committee: P/MC\nnumber: 1st"))
        try world.record(Texts.selection(2, on: "2024-04-02", "outcome: approved, projects: [P1, P2]"))
    }

    private func title() throws -> String? {
        try world.entries().compactMap { entry -> String? in
            guard case .record(.corrected(let correction)) = entry.event,
                case .agenda(.placed(_, _, let item)) = correction.becomes.fact.event
            else { return nil }
            return item.title
        }.last
    }

    @Test(arguments: [
        "1st, item 2", "item 2 of 1st", "P/MC/1, item 2", "item 2", "1st#items/2", "P/MC/1#items/2",
    ])
    func `an item by its place on the agenda`(name: String) throws {
        let text = Texts.correction(of: name, "field: title, was: Second, is: Seconds")
        try world.record(text)
        #expect(try title() == "Seconds")
        #expect(try world.record(text).equal == 1)
    }

    @Test func `and is asked which of several is meant`() throws {
        let file = try world.file(Texts.correction(of: "item 1", "field: title, was: First, is: Firsts"))
        let refused = #expect(throws: OfficeRefusal.self) {
            try world.office.check(file, at: noon("2026-01-01"))
        }
        #expect(refused == .severalCalled("item 1", ["P/MC/1#items/1", "P/MC/2#items/1"]))
    }

    @Test func `a project of an item by its acronym: what is meant is the decision there`() throws {
        try world.record(
            Texts.correction(
                of: "P/MC/2, item 1", "project: Beta, field: outcome, was: approved, is: reserve list"))
        #expect(try world.status(of: "Beta", on: "2024-12-01") == "reserve")
    }

    @Test func `and so does explain`() throws {
        let answer = try world.office.explain(
            "1st, item 2", in: .english, at: world.moment("2024-12-31"))
        #expect(answer.explanation.name == "P/MC/1#items/2")
    }

    @Test(arguments: ["stance", "particulars.stance", "nostāja", "Stance"])
    func `a field by the word that files and tables have for it`(field: String) throws {
        try world.record(
            Texts.correction(
                of: "P/MC/1#items/1/positions/LV", "field: \(field), was: joined the consensus, is: against"))
        let row = try #require(
            try Directory(world.office.views, at: world.moment("2024-12-31")).sittings().first {
                $0.handle == "P/MC/1"
            })
        #expect(row.voices.contains { $0.delegation == "LV" && $0.stance == "against" })
    }

    @Test func `a field that the record says nothing of yet`() throws {
        try world.record(Texts.correction(of: "Alfa", "field: code, is: \"00101\""))
        #expect(try world.status(of: "00101", on: "2024-12-01") == "approved")
    }

    @Test func `and is shown the places where one word stands several times`() throws {
        let statement = try #require(
            try world.entries().first { $0.fact.handle?.text == "P/MC/2#items/1/decision" }?.statement)
        let fields = FieldsByName(statement)
        #expect(throws: ChangeRefusal.self) { try fields.path(of: "outcome", was: "approved") }
        let refusal = #expect(throws: ChangeRefusal.self) { try fields.path(of: "outcome", was: nil) }
        #expect(refusal?.words.contains("particulars.outcomes.0.outcome (“approved”)") == true)
        #expect(
            try fields.path(of: "outcome", was: nil, under: "particulars.outcomes.1.")
                == "particulars.outcomes.1.outcome")
        #expect(try fields.path(of: "colour", was: nil) == "colour")
    }
}

@Suite struct `A correction without a document` {
    private static let text = Texts.correction(
        of: "P/1#projects/P1", "field: acronym, was: Alfa, is: Alpha")

    private func without(_ text: String) -> String {
        text.replacing("\ndocument: Note for the file", with: "")
    }

    @Test func `is refused, and says what to do; so is such a retraction`() throws {
        let world = try World.small()
        for text in [Self.text, Texts.retraction(of: "P/1#projects/P4")] {
            let refused = try world.refusal(of: without(text))
            #expect(refused.complaints.map(\.words) == [Refusal.documentNeeded.words])
        }
    }

    @Test func `that is on record already is passed over, as ever`() throws {
        let world = try World.small()
        try world.record(Self.text)
        let entry = try #require(try world.entries().last)
        guard case .record(.corrected(var correction)) = entry.event else { return }
        // As it was written before a document was asked for.
        let older = try World.small()
        let target = try #require(
            try older.entries().first { $0.fact.handle?.text == "P/1#projects/P1" })
        correction = .init(
            target: target.reference, was: target.statement,
            becomes: try target.statement.changing([
                FieldChange(field: "particulars.acronym", was: "Alfa", becomes: "Alpha")
            ]), reason: correction.reason, authority: correction.authority, document: nil)
        _ = try older.office.write(
            command: ID(high: 7, low: 7), request: Array(repeating: 7, count: 32), by: World.recorder,
            at: noon("2025-01-01")
        ) { _ in
            [
                Draft(
                    Fact(.record(.corrected(correction)), handle: entry.fact.handle),
                    happenedOn: entry.happenedOn, source: entry.source)
            ]
        }
        let again = try older.record(without(Self.text))
        #expect((again.new, again.equal) == (0, 1))
        #expect(try older.status(of: "Alpha", on: "2024-02-01") == "under decision")
    }
}
