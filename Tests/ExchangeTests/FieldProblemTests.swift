import Testing

@testable import Exchange

@Suite struct `A wrong field is explained` {
    @Test func `when its name is not known`() {
        let complaint = complaints("people: A\non: 2025\npersons: [{person: a, nmae: B}]")
        #expect(
            complaint == [
                "sitting.yaml:3:11: `name` is missing. Write `name: some words`.",
                """
                sitting.yaml:3:23: "nmae": this field is not known here. Did you mean `name`? Known here: `on`, \
                `source`, `nevertheless`, `person`, `name`, `body`.
                """,
            ])
    }

    @Test func `when it is missing`() {
        #expect(
            complaints("sitting: A\ncommittee: B") == [
                "sitting.yaml:1:1: `on` is missing. Write `on: 2020-02-26`."
            ])
        #expect(
            complaints("people: A\non: 2025") == [
                "sitting.yaml:1:1: one of these is needed here: `annex`, `persons`. Add one."
            ])
        #expect(
            complaints("afterwards: A") == [
                """
                sitting.yaml:1:1: `facts` is missing. Write `facts: [{project: P01, on: 2025-05-02, contract \
                signed: 120 000 EUR}]`.
                """
            ])
    }

    @Test func `when it is needed and said to be not known, so that nothing gets lost`() {
        #expect(
            complaints("sitting: A\ncommittee: B\non: not known") == [
                "sitting.yaml:1:1: `on` is missing. Write `on: 2020-02-26`."
            ])
        #expect(
            complaints(sitting("figures: [{measure: projects selected, count: not known}]")) == [
                "sitting.yaml:8:11: one of these is needed here: `count`, `amount`. Add one."
            ])
        #expect(
            complaints(sitting("attendance: {everyone: present, except: [{person: a, presence: not known}]}"))
                == [
                    "sitting.yaml:8:64: `presence` is missing. Write `presence: present`."
                ])
        #expect(
            complaints("committee: A\nprogramme: []\nkind: steering committee\nname: N\non: 2025") == [
                "sitting.yaml:1:1: `programme` is missing. Write `programme: LL14-20/3`."
            ])
    }

    @Test func `when nothing is written in it`() {
        #expect(
            complaints(sitting("place:")) == [
                "sitting.yaml:8:7: nothing is written here. Write a text, like `some words`."
            ])
    }

    @Test func `when it holds the wrong kind of value`() {
        #expect(
            complaints(sitting("place: [Riga]\nfigures: 26\nattendance: all")) == [
                "sitting.yaml:8:8: a text is expected here. Write it like `some words`.",
                """
                sitting.yaml:9:10: "26": a list is expected here. Write it like `[{measure: projects selected, \
                count: 26}]`.
                """,
                """
                sitting.yaml:10:13: "all": fields are expected here. Write them like `{everyone: present, except: \
                [{person: ee-head, presence: apologised}]}`.
                """,
            ])
    }

    @Test func `when two fields exclude each other`() {
        #expect(
            complaints(sitting("figures: [{measure: projects selected, count: 2, amount: 2 EUR}]")) == [
                "sitting.yaml:8:11: `count` and `amount` cannot stand together. Keep one of them."
            ])
    }

    @Test func `when one needs another`() {
        #expect(
            complaints(sitting(item: "note: said")) == [
                "sitting.yaml:5:5: `note` needs `handled` beside it. Add it."
            ])
    }
}

@Suite struct `A wrong value is explained` {
    private func complaint(_ field: String, _ value: String) -> [String] {
        complaints("call: A\nprogramme: B\nopens: 2020-01-01\n\(field): \(value)\n").map {
            $0.replacing("sitting.yaml:4:", with: "")
        }
    }

    @Test func `a day`() {
        #expect(
            complaints("call: A\nprogramme: B\nopens: 2020-02-30") == [
                "sitting.yaml:3:8: \"2020-02-30\": this day does not exist. Write a day as YYYY-MM-DD."
            ])
        #expect(
            complaints("call: A\nprogramme: B\nopens: 26.02.2020") == [
                "sitting.yaml:3:8: \"26.02.2020\": this is not a day. Write it like `2020-02-26`."
            ])
    }

    @Test func `an occasion`() {
        #expect(
            complaint("closes", "soon") == [
                """
                9: "soon": this is not a day, a month, a year or a time. Write it like `2020-02-26`.
                """
            ])
        #expect(
            complaint("closes", "2020-02-06 to 2020-02-05") == [
                "9: \"2020-02-06 to 2020-02-05\": the end comes before the beginning. Check both days."
            ])
        #expect(
            complaint("closes", "2019-07-09 12:00") == [
                "9: \"2019-07-09 12:00\": a time needs its time zone. Write `2019-07-09 12:00 Europe/Riga`."
            ])
        #expect(
            complaint("closes", "2019-07-09 12:00 Europe/Rga") == [
                """
                9: "2019-07-09 12:00 Europe/Rga": this time zone is not known. Write it like `Europe/Riga`.
                """
            ])
    }

    @Test func `a sum`() {
        func sum(_ text: String) -> [String] {
            complaints("call: A\nprogramme: B\nopens: 2020-01-01\nallocations: [{amount: \"\(text)\"}]\n").map
            {
                $0.replacing("sitting.yaml:4:24: ", with: "")
            }
        }
        #expect(
            sum("4.674 EUR") == [
                """
                "4.674 EUR": a sum has at most two decimals. Write `250 000.50 EUR`, or `4.674 m EUR`.
                """
            ])
        #expect(
            sum("15,5 m EUR") == [
                """
                "15,5 m EUR": a comma stands in this number. Write decimals with a point and thousands with \
                blanks: `2 145 618.50`.
                """
            ])
        #expect(
            sum("2 145 618") == ["\"2 145 618\": the currency is missing. Write it like `2 145 618 EUR`."])
        for text in ["21 45 618 EUR", "-5 EUR", "1e3 EUR", "much EUR"] {
            #expect(sum(text) == ["\"\(text)\": this is not a sum of money. Write it like `2 145 618 EUR`."])
        }
        #expect(sum("1 000 000 000 EUR").isEmpty && sum("1 000 000 000 m EUR").isEmpty)
        for text in ["99999999999999999999 EUR", "1 000 000 001 m EUR", "92 233 720 368 547 758.08 EUR"] {
            #expect(
                sum(text) == [
                    """
                    "\(text)": this sum is larger than a register can hold (1 000 000 000 m at most). Check its \
                    zeros.
                    """
                ])
        }
    }

    @Test func `a word`() {
        #expect(
            complaints(sitting(item: "kind: for decisions")) == [
                """
                sitting.yaml:7:11: "for decisions": this word is not known here. Write one of: `for decision`, \
                `for information`, `procedural`.
                """
            ])
    }

    @Test func `a country`() {
        #expect(
            complaints(sitting("country: GR")) == [
                """
                sitting.yaml:8:10: "GR": this is no country's code. Write its two letters, like `LV` (Greece is \
                `EL`).
                """
            ])
    }

    @Test func `a handle`() {
        #expect(
            complaints("people: TRI people\non: 2025\npersons: []") == [
                "sitting.yaml:1:9: \"TRI people\": this is not a handle. Write it like `LL14-20/3`."
            ])
        let long = String(repeating: "a", count: 121)
        #expect(
            complaints("people: \(long)\non: 2025\npersons: []") == [
                "sitting.yaml:1:9: \"\(long.prefix(80))…\": this is longer than 120 characters. Shorten it."
            ])
    }

    @Test func `everything else that has a form of its own`() {
        let file = """
            committee: A
            programme: B
            kind: steering committee
            name: C
            on: 2025
            rules:
              - {version: "1", valid: 2025, quorum: most}
            ---
            call: C/1
            programme: B
            opens: 2025-01-01
            steps: two
            figures: [{measure: projects selected, count: many}]
            ---
            programme: B
            name: D
            period: "2014"
            strand: transnational
            """
        #expect(
            complaints(file) == [
                """
                sitting.yaml:7:27: "2025": this is not a time of validity. Write it like `2025-01-01 to \
                2026-12-31`.
                """,
                "sitting.yaml:7:41: \"most\": the rule cannot say this. It may say: 2 of 3, 3 delegations or all.",
                "sitting.yaml:12:8: \"two\": this is not a number. Write it like `36`.",
                "sitting.yaml:13:47: \"many\": this is not a count. Write it like `almost 80`.",
                "sitting.yaml:17:9: \"2014\": this is not a period. Write it like `2014-2020`.",
            ])
    }
}
