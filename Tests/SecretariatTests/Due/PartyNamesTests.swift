import Testing

@testable import Secretariat

@Suite struct `The names of a party` {
    @Test(arguments: [
        ("LV", "Latvia", true), ("LV", "the delegation of LV", true), ("LV", "Latvian ministry", true),
        ("LV", "Latvijas delegācija", true), ("lv", "LV, LT", true), ("EE", "eel farm", false),
        ("LV", "Lithuania", false), ("EC", "European Commission", true), ("EC", "EC", true),
        ("EC", "decision", false), ("MA", "Managing Authority", true),
        ("secretariat", "joint secretariat", true),
    ])
    func `are found as people write them, and not inside other words`(
        party: String, text: String, isNamed: Bool
    ) {
        #expect(PartyNames(party, [], nil).stand(in: text) == isNamed)
    }
}
