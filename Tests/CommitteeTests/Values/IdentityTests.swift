import Committee
import Testing

@Suite struct `An identity` {
    @Test func `is written as 32 lower-case digits, the high half first`() {
        #expect(Project.ID(high: 0x0123_4567_89ab_cdef, low: 1).hex == "0123456789abcdef0000000000000001")
    }

    @Test func `is read as it is written, whatever its bits`() {
        var dice = Dice(3)
        for _ in 0..<200 {
            let id = Project.ID(high: dice.next(), low: dice.next())
            #expect(Project.ID(hex: id.hex) == id)
        }
        #expect(Project.ID(hex: String(repeating: "f", count: 32)) == .init(high: .max, low: .max))
    }

    @Test(arguments: [
        "", "0123456789abcdef000000000000000", "0123456789abcdef00000000000000011",
        "0123456789ABCDEF0000000000000001", "0123456789abcdeg0000000000000001",
        "0123456789abcdef-000000000000001", "0123456789abcdef00000000000000\u{101}",
    ])
    func `has no second spelling`(_ text: String) {
        #expect(Project.ID(hex: text) == nil)
    }

    @Test func `is ordered as its digits are`() {
        var dice = Dice(4)
        let ids = (0..<50).map { _ in Project.ID(high: dice.next() % 3, low: dice.next()) }
        #expect(ids.sorted().map(\.hex) == ids.map(\.hex).sorted())
    }
}

@Suite struct `A reference` {
    @Test func `comes by its command first and by its number in it second`() {
        let references = [
            Reference(command: ID(2), ordinal: 1), Reference(command: ID(1), ordinal: 10),
            Reference(command: ID(1), ordinal: 2),
        ]
        #expect(references.sorted().map(\.ordinal) == [2, 10, 1])
    }
}

@Suite struct `A country` {
    @Test(arguments: [("EL", true), ("GR", false), ("UK", true), ("GB", false), ("LV", true)])
    func `is Greece as EL and the United Kingdom as UK, as programmes write them`(
        _ code: String, _ isCountry: Bool
    ) {
        #expect((Country(code)?.code == code) == isCountry)
    }

    @Test(arguments: ["lv", "LVA", "XX", "AX", "", "L\u{12A}"]) func `is not read from other letters`(
        _ code: String
    ) {
        #expect(Country(code) == nil)
    }

    // P07, 4b case 15: Åland sits beside the countries.
    @Test func `is not what every delegation is`() {
        #expect(Delegation.lv.country == "LV" as Country)
        #expect(Delegation(code: "AX").country == nil)
        #expect(Delegation("LT" as Country) == .lt)
    }
}
