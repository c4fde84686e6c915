import Testing

@testable import Exchange

@Suite struct `A slip in YAML is located` {
    private func yaml(_ line: String) -> [String] { complaints("sitting: A\n" + line) }

    @Test func `a tab`() {
        #expect(yaml("items:\n\t- item: 1") == ["sitting.yaml:3:1: a tab stands here. Indent with blanks."])
    }

    @Test func `a quote that is never closed, where it begins`() {
        #expect(
            yaml("place: \"Riga\non: 2025\n") == ["sitting.yaml:2:8: this quote is never closed. Close it."])
    }

    @Test func `a colon in a text`() {
        #expect(
            yaml("place: Riga: the hall") == [
                "sitting.yaml:2:12: a colon stands in this text. Put the text in quotes."
            ])
    }

    @Test func `an open bracket, where it begins`() {
        #expect(
            yaml("channels: [online\nplace: Riga\n") == [
                "sitting.yaml:2:11: this bracket is not closed, or a comma is missing. Check the list."
            ])
    }

    @Test func `a line in the wrong column`() {
        #expect(
            yaml("items:\n    - item: 1\n  - item: 2\n") == [
                """
                sitting.yaml:4:3: this line does not fit the lines above it. Begin it in the same column as its \
                list.
                """
            ])
    }

    @Test func `a text that begins with a reserved character`() {
        #expect(
            yaml("place: @Riga") == [
                "sitting.yaml:2:8: a text cannot begin with this character. Put the text in quotes."
            ])
    }

    @Test func `an escape that is not known`() {
        #expect(
            yaml(#"place: "C:\qualm""#) == [
                #"sitting.yaml:2:11: this escape is not known. Write a backslash twice: \\."#
            ])
    }

    @Test func `anything else, in the parser's words`() {
        #expect(
            complaints("%YAML 9.9\n---\nsitting: A") == [
                """
                sitting.yaml:1:1: this is not YAML (found incompatible YAML document). Check the line and the \
                one above it.
                """
            ])
    }

    @Test func `a field written twice, each time, and with what else is wrong`() {
        #expect(
            complaints(
                sitting("place: Riga\n\"place\": Cēsis\nchannels: [online]\non: 2025-03-30x\nrequets: Ogre"))
                == [
                    """
                    sitting.yaml:9:1: "place": this field stands here a second time; the first is in line 8. Keep \
                    one of them.
                    """,
                    """
                    sitting.yaml:11:1: "on": this field stands here a second time; the first is in line 3. Keep one \
                    of them.
                    """,
                    """
                    sitting.yaml:12:1: "requets": this field is not known here. Did you mean `request`? Known here: `sitting`, `on`, \
                    `source`, `nevertheless`, `committee`, `number`, `place`, `country`, `channels`, `request`, `parts`, \
                    `chair`, `rules`, `cancelled`, `attendance`, `interests`, `figures`, `closed`, `actions`, \
                    `adjourned`, \
                    `items`, `papers sent`.
                    """,
                ])
    }

    @Test func `an anchor, an alias and a tag`() {
        #expect(
            complaints(sitting("place: &a Riga\nnumber: *a\nrequest: !!binary aGk=")) == [
                """
                sitting.yaml:8:8: anchors (&) are not allowed in record files. Put the text in quotes, or write \
                it out.
                """,
                """
                sitting.yaml:10:10: tags (!) are not allowed in record files. Put the text in quotes, or delete \
                the tag.
                """,
            ])
        #expect(
            yaml("place: *riga") == [
                """
                sitting.yaml:2:8: aliases (*) are not allowed in record files. Put the text in quotes, or write \
                it out.
                """
            ])
    }

    @Test func `nesting that nobody needs`() {
        let deep = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
        #expect(
            complaints(sitting("figures: \(deep)")).last
                == "sitting.yaml:8:33: this is nested more than 24 levels deep. Write it flatter.")
    }

    @Test func `more values than anybody types`() {
        let many = "[" + String(repeating: "a,", count: 200_001) + "]"
        #expect(
            complaints(sitting("request: \(many)")) == [
                "sitting.yaml:8:10: a text is expected here. Write it like `some words`.",
                "sitting.yaml:8:399979: the file holds more than 200000 values. Split it.",
            ])
    }

    @Test func `a field name that is a list`() {
        #expect(
            complaints(sitting("[a, b]: c")) == [
                "sitting.yaml:8:1: a field's name is expected here. Write `name: value`."
            ])
    }

    @Test func `a document that is not one`() {
        #expect(
            complaints("just words") == [
                """
                sitting.yaml:1:1: "just words": a document is expected here. Begin it with, for example, \
                `sitting: LL14-20/MC/3`.
                """
            ])
        #expect(
            complaints("siting: A") == [
                """
                sitting.yaml:1:1: "siting": no document begins with this field. Did you mean `sitting`? A \
                document begins with one of: `programme`, `committee`, `people`, `call`, `projects`, `sitting`, \
                `procedure`, `afterwards`, `correction`, `retraction`, `minutes`, \
                `holidays`.
                """
            ])
    }
}
