import Committee
import Testing

@testable import Exchange

@Suite struct `Text stays text` {
    @Test(arguments: [
        "NO", "00029", "17:00", "1e3", "yes", "~", "null", "0x1F", "1_000", "2020-02-30", "=1+1",
    ])
    func `whatever it looks like`(text: String) {
        guard case .sitting(_, let convening) = read(sitting("place: \(text)")).statement("TRI/MC/3") else {
            Issue.record("no sitting")
            return
        }
        #expect(convening.place == text)
    }

    @Test func `and only unquoted words mean that something is not known`() {
        for (written, meant) in [("not known", nil), ("\"not known\"", "not known"), ("not held", nil)] {
            guard case .sitting(_, let convening) = read(sitting("place: \(written)")).statement("TRI/MC/3")
            else {
                Issue.record("no sitting")
                return
            }
            #expect(convening.place == meant)
        }
    }

    @Test func `sums keep the precision of their source`() throws {
        let sums: [(String, Int, Qualifier, Int)] = [
            ("15.5 m EUR", 1_550_000_000, .exactly, 10_000_000),
            ("2 145 618 EUR", 214_561_800, .exactly, 100),
            ("250 000.50 EUR", 25_000_050, .exactly, 1),
            ("almost 80 m EUR", 8_000_000_000, .almost, 100_000_000),
            ("up to 1 m EUR", 100_000_000, .upTo, 100_000_000),
            ("over 2.5 m EUR", 250_000_000, .over, 10_000_000),
            ("2\u{A0}145\u{202F}618 EUR", 214_561_800, .exactly, 100),
            ("0.07 m EUR", 7_000_000, .exactly, 1_000_000),
            ("42 421 961.0 NOK", 4_242_196_100, .exactly, 10), ("5 EUR", 500, .exactly, 100),
        ]
        for (text, cents, qualifier, step) in sums {
            let sum = try Spelling<Sum>.amount.read(text)
            #expect(sum.cents == cents && sum.qualifier == qualifier && sum.step == step, "\(text)")
        }
    }
}

@Suite struct `Hostile files are refused, and quickly` {
    @Test(.timeLimit(.minutes(15))) func `billion laughs`() {
        var lines = ["a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
        for (name, before) in zip("bcdefghi", "abcdefgh") {
            lines.append(
                "\(name): &\(name) [\(Array(repeating: "*\(before)", count: 9).joined(separator: ", "))]")
        }
        #expect(
            complaints(lines.joined(separator: "\n")) == [
                """
                sitting.yaml:2:8: aliases (*) are not allowed in record files. Put the text in quotes, or write \
                it out.
                """
            ])
        #expect(complaints((lines + ["? *i", ": x", "? *i", ": y"]).joined(separator: "\n")).count == 1)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
    func `deep nesting`(opening: String) {
        let deep = "sitting: A\nfigures:\n  " + String(repeating: opening, count: 20_000)
        #expect(!complaints(deep).isEmpty)
    }

    @Test func `nesting by indentation`() {
        let lines = (0..<900).map { String(repeating: " ", count: $0) + "a:" }
        #expect(complaints(lines.joined(separator: "\n")).contains { $0.contains("levels deep") })
    }

    @Test(.timeLimit(.minutes(15))) func `a text of a megabyte`() {
        let long = String(repeating: "ā", count: 500_000)
        #expect(complaints(sitting("place: \(long)")) == [])
        #expect(complaints(sitting("country: \(long)")).allSatisfy { $0.count < 300 })
        #expect(complaints("\(long): A").allSatisfy { $0.count < 500 })
    }

    @Test(.timeLimit(.minutes(15))) func `a hundred duplicates`() {
        let lines = (0..<100).map { "place: R\($0)" }.joined(separator: "\n")
        #expect(complaints(sitting(lines)).count == 99)
    }

    @Test func `duplicates that are told apart only by quotes, by shape or inside brackets`() {
        #expect(complaints(sitting("\"1\": a\n1: b")).contains { $0.contains("a second time") })
        #expect(
            complaints(sitting("[a]: a\n[a]: b")) == [
                "sitting.yaml:8:1: this field stands here more than once. Keep one of them."
            ])
        #expect(
            complaints(sitting("chair: {body: A, body: B, persn: x}")) == [
                """
                sitting.yaml:8:18: "body": this field stands here a second time; the first is in line 8. Keep \
                one of them.
                """,
                """
                sitting.yaml:8:27: "persn": this field is not known here. Did you mean `person`? Known here: \
                `delegation`, `body`, `person`.
                """,
            ])
    }

    @Test func `every prefix and every broken byte of a good file`() {
        let bytes = Array((Page.blocks("yaml").first { $0.hasPrefix("sitting: TRI") } ?? "").utf8)
        let annexes = Page.annexes
        for length in stride(from: 0, to: bytes.count, by: 37) {
            var broken = bytes
            broken[length] = [0x00, 0x22, 0x26, 0x2A, 0x5B, 0x7B, 0xFF, 0x09, 0x3A, 0x21][length % 10]
            for text in [Array(bytes.prefix(length)), broken] {
                let contents = RecordFile.read(text: text, name: "a") { annexes[$0].map { Array($0.utf8) } }
                #expect(contents.problems.allSatisfy { !$0.sentence.isEmpty && $0.place.line > 0 })
            }
        }
    }
}
