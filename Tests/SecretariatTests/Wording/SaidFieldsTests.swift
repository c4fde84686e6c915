import Committee
import Minutes
import Testing

@testable import Secretariat

@Suite struct `The fields that people speak of` {
    private let english = SaidFields(language: .english, names: { ["p": "00102 Šaltinis"][$0] })
    private let latvian = SaidFields(language: .latvian, names: { ["p": "00102 Šaltinis"][$0] })

    @Test func `have a name in both languages, whatever is stored`() {
        for key in Key.allCases {
            #expect(FieldName.words[key.rawValue] != nil, "\(key)")
        }
    }

    @Test func `are named by the project and not by its place, and sums are money`() {
        let amount = "particulars.outcomes.1.amounts.0"
        func fields(_ cents: String) -> [String: String] {
            [
                "particulars.outcomes.1.project": "p", "particulars.outcomes.1.outcome": "approved",
                "\(amount).cents": cents, "\(amount).currency": "EUR", "\(amount).fund": "ERDF",
                "\(amount).basis": "ceiling", "\(amount).qualifier": "exactly", "\(amount).step": "1",
            ]
        }
        let change = english.changes(from: fields("100050"), to: fields("200000"))
        #expect(
            change == [
                .init(
                    field: "00102 Šaltinis, amount", was: "EUR\u{00A0}1\u{00A0}000.50 (ERDF, ceiling)",
                    becomes: "EUR\u{00A0}2\u{00A0}000.00 (ERDF, ceiling)")
            ])
        #expect(latvian.changes(from: fields("1"), to: fields("2")).map(\.field) == ["00102 Šaltinis, summa"])
    }

    @Test func `tell a day once, and the terms of the record in Latvian`() {
        let was = ["happenedOn.first": "2025-03-18", "happenedOn.last": "2025-03-18", "stance": "against"]
        let becomes = [
            "happenedOn.first": "2025-03-19", "happenedOn.last": "2025-03-19", "stance": "in favour",
        ]
        #expect(english.changes(from: was, to: becomes).map(\.field) == ["day", "stance"])
        #expect(
            latvian.changes(from: was, to: becomes).last
                == .init(field: "nostāja", was: "pret", becomes: "par"))
    }

    @Test func `keep two apart that would have one name`() {
        let partners = ["partners.0.country": "LT", "partners.0.role": "lead", "partners.1.country": "LT"]
        #expect(
            english.said(partners).map(\.field) == [
                "partner LT, country", "partner LT, role", "partner LT, country (2)",
            ])
    }
}
