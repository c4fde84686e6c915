import Committee
import Testing

@Suite struct `A sum of money` {
    @Test(arguments: [
        (0, "0.00\u{A0}EUR"), (5, "0.05\u{A0}EUR"), (100, "1.00\u{A0}EUR"), (99_999, "999.99\u{A0}EUR"),
        (214_561_800, "2\u{A0}145\u{A0}618.00\u{A0}EUR"), (-12_345, "-123.45\u{A0}EUR"),
        (Int.min, "-92\u{A0}233\u{A0}720\u{A0}368\u{A0}547\u{A0}758.08\u{A0}EUR"),
    ])
    func `is written in groups of three that no line break can part`(_ cents: Int, _ text: String) {
        #expect(Amount.plain(cents: cents, "EUR") == text)
    }

    @Test func `says nothing that its source does not say`() {
        let amount = Amount(cents: 1)
        #expect(amount.fund == .notSaid)
        #expect(amount.basis == .notSaid)
        #expect(amount.qualifier == .exactly)
    }
}
