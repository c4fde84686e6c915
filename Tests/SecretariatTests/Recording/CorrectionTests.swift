import Committee
import EventLog
import Exchange
import Foundation
import Testing

@testable import Secretariat

@Suite struct `A correction` {
    private static let alfa = "P/1#projects/P1"

    @Test func `sets a field right from the original day on`() throws {
        let world = try World.small()
        try world.record(
            Texts.correction(of: Self.alfa, "field: particulars.acronym, was: Alfa, is: Alpha"),
            on: "2024-04-15")
        #expect(try world.status(of: "Alpha", on: "2024-02-01") == "under decision")
        #expect(throws: OfficeRefusal.noSuch(.project, "Alfa")) {
            try world.status(of: "Alfa", on: "2024-02-01")
        }
    }

    @Test func `is refused when the record never said what it says it said`() throws {
        let world = try World.small()
        let refused = try world.refusal(
            of: Texts.correction(of: Self.alfa, "field: particulars.acronym, was: Alva, is: Alpha"))
        #expect(
            refused.complaints.map(\.words).first?.contains("was “Alva”, but the record says “Alfa”") == true)
    }

    @Test(arguments: [
        ("field: particulars.colour, is: green", "is not a field of this entry"),
        ("field: happenedOn.last, was: 2024-02-01, is: 2024-02-30", "cannot become “2024-02-30”"),
        ("field: particulars.partners.0.role, was: lead, is: king", "cannot become “king”"),
        ("field: happenedOn.first, was: 2024-02-01, is: 2024-02-02", "cannot become “2024-02-02”"),
        ("field: particulars.acronym, was: Alfa, is: Alfa", "changes nothing"),
    ])
    func `is refused when it makes no sense`(change: String, words: String) throws {
        let world = try World.small()
        let refused = try world.refusal(of: Texts.correction(of: Self.alfa, change))
        #expect(refused.complaints.count == 1)
        #expect(refused.complaints[0].words.contains(words), "\(refused.complaints[0].words)")
    }

    @Test func `of the day moves the fact`() throws {
        let world = try World.small()
        try world.record("afterwards: P/a\ncall: P/1\nfacts: [{project: P1, on: 2024-05-10, withdrawn: yes}]")
        try world.record(
            Texts.correction(
                of: "P/a#facts/P1/withdrawn", "field: happenedOn.first, was: 2024-05-10, is: 2024-04-20",
                "field: happenedOn.last, was: 2024-05-10, is: 2024-04-20"))
        #expect(try world.status(of: "Alfa", on: "2024-04-19") == "under decision")
        #expect(try world.status(of: "Alfa", on: "2024-04-20") == "withdrawn")
    }

    @Test func `of what no element is called is refused`() throws {
        let world = try World.small()
        let refused = try world.refusal(
            of: Texts.correction(of: "P/1#projects/P9", "field: particulars.acronym, was: Alfa, is: Alpha"))
        #expect(refused.complaints.map(\.words).first?.contains("No element “P/1#projects/P9”") == true)
    }

    @Test func `recorded twice is equal`() throws {
        let world = try World.small()
        let text = Texts.correction(of: Self.alfa, "field: particulars.acronym, was: Alfa, is: Alpha")
        try world.record(text)
        let root = try world.root
        let again = try world.record(text)
        #expect((again.new, again.equal) == (0, 1))
        #expect(try world.root == root)
    }

    @Test func `that moves a fact to one day is not the correction that moves it to another`() throws {
        let world = try World.small()
        try world.record("afterwards: P/a\ncall: P/1\nfacts: [{project: P1, on: 2024-05-10, withdrawn: yes}]")
        func moved(to day: String) -> String {
            Texts.correction(
                of: "P/a#facts/P1/withdrawn", "field: happenedOn.first, was: 2024-05-10, is: \(day)",
                "field: happenedOn.last, was: 2024-05-10, is: \(day)")
        }
        try world.record(moved(to: "2024-04-20"))
        let refused = try world.refusal(of: moved(to: "2024-04-21"))
        #expect(refused.complaints.map(\.words).first?.contains("stands for another") == true)
        #expect(try world.record(moved(to: "2024-04-20")).equal == 1)
    }

    @Test func `recorded twice is equal even after its element was retracted`() throws {
        let world = try World.small()
        let text = Texts.correction(of: Self.alfa, "field: particulars.acronym, was: Alfa, is: Alpha")
        try world.record(text)
        try world.record(Texts.retraction(of: Self.alfa))
        #expect(try world.record(text).equal == 1)
    }

    @Test(arguments: [
        ("Typing error", "Heard wrongly"), ("joint secretariat", "chair"), ("2024-04-15", "2024-04-16"),
    ])
    func `that says something else under a handle on record is refused`(words: String, others: String) throws
    {
        let world = try World.small()
        let text = Texts.correction(of: Self.alfa, "field: particulars.acronym, was: Alfa, is: Alpha")
        try world.record(text)
        let refused = try world.refusal(of: text.replacingOccurrences(of: words, with: others))
        #expect(refused.complaints.map(\.words) == [Refusal.handleTaken.words])
    }

    @Test func `builds on the correction before it`() throws {
        let world = try World.small()
        try world.record(Texts.correction(of: Self.alfa, "field: particulars.acronym, was: Alfa, is: Alpha"))
        try world.record(
            Texts.correction(
                "P/corrections/b", of: Self.alfa, "field: particulars.acronym, was: Alpha, is: ALPHA"))
        #expect(try world.status(of: "ALPHA", on: "2024-02-01") == "under decision")
    }

    @Test func `of a correction is refused, because it would change nothing`() throws {
        let world = try World.small()
        try world.record(Texts.correction(of: Self.alfa, "field: particulars.acronym, was: Alfa, is: Alpha"))
        for text in [
            Texts.correction(
                "P/corrections/b", of: "P/corrections/a", "field: authority, was: joint secretariat, is: x"),
            Texts.retraction(of: "P/corrections/a"),
        ] {
            let refused = try world.refusal(of: text)
            #expect(
                refused.complaints.map(\.words) == [Refusal.correctionOfACorrection("P/corrections/a").words])
        }
    }

    @Test func `and the file that it makes right may lie in one file`() throws {
        let world = try World.small()
        let report = try world.record(
            """
            \(Texts.correction(of: Self.alfa, "field: particulars.acronym, was: Alfa, is: Alpha"))
            ---
            \(Texts.register.replacingOccurrences(of: "acronym: Alfa", with: "acronym: Alpha"))
            """)
        #expect(report.new == 1)
    }

    @Test func `of a name keeps the person, and the old name is not shown any more`() throws {
        let world = try World.small()
        try world.record(
            Texts.correction(of: "P/people#lv-head", "field: personName, was: Anna Ozola, is: Anna Ozoliņa"))
        let names = try world.office.committee("P/MC", at: world.moment("2024-03-01")).members.map(\.name)
        #expect(names.contains("Anna Ozoliņa") && !names.contains("Anna Ozola"))
    }
}
