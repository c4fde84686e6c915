import Testing

@testable import Committee

@Suite("A handle")
struct HandleTests {
    @Test(
        "is read as it is written",
        arguments: [
            Handle(document: "LV-LT/MC/2020-02-26"),
            Handle(document: "LV-LT/MC/2020-02-26", path: "items/1/decision"),
            Handle(document: "Sēde", path: "balsojumi/Ē#2"),
            Handle(document: "people", path: "anna", namesPerson: true),
        ])
    func isReadAsWritten(_ handle: Handle) {
        let read = Handle(parsing: handle.text, namesPerson: handle.namesPerson)
        #expect(read == handle)
        #expect(read.document == handle.document)
        #expect(read.path == handle.path)
    }

    @Test(
        "with a mark and nothing behind it has no path",
        arguments: [("a#", "a"), ("#", ""), ("\u{600}#", "\u{600}")])
    func hasNoPath(text: String, document: String) {
        let read = Handle(parsing: text, namesPerson: false)
        #expect(read == Handle(document: document))
        #expect(read.path.isEmpty)
        #expect(read.text == document)
    }

    @Test("begins its path at the first mark")
    func beginsAtTheFirstMark() {
        let read = Handle(parsing: "a#b#c", namesPerson: false)
        #expect((read.document, read.path) == ("a", "b#c"))
    }
}
