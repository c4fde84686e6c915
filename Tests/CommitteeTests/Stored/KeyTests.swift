import Committee
import Testing

@Suite struct `The keys of the stored forms` {
    // DESIGN 5: names, what people say or write, reasons and handles that name persons; programme text is plain.
    @Test func `that are sealed are these and no others`() {
        #expect(
            Key.allCases.filter(\.isSealed).map(\.rawValue) == [
                "actionText", "authorityName", "authorityReason", "departureReasons", "dissentWords",
                "interestNature", "itemNote", "neverthelessReason", "noteWords", "opinionWords",
                "personHandle", "personName", "positionWords", "replyFrom", "statementWords", "summaryWords",
                "newWords", "oldWords", "passageWords", "requestWords",
            ])
    }

    @Test func `are plain ASCII letters, so that thirty years from now anybody can sort them`() {
        for key in Key.allCases {
            #expect(key.rawValue.utf8.allSatisfy { (97...122).contains($0) || (65...90).contains($0) })
        }
    }
}
