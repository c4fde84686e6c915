import Committee
import Testing

// One written form for record files, the log and the page of the rules: what is written is read back as itself.
@Suite struct `The written form of a rule` {
    struct Example: CustomTestStringConvertible {
        var name: RuleName
        var words: String
        var testDescription: String { "\(name.rawValue): \(words)" }
    }

    static let examples = RuleExamples.all.flatMap { name, words in
        words.map { Example(name: name, words: $0) }
    }

    static func read(_ name: RuleName, _ words: String) throws(RuleUnreadable) -> Clause<String>? {
        var rules = Rules()
        try rules.set(name, Clause(words, number: "5(2)", text: "the treaty"))
        return rules[name]
    }

    @Test(arguments: examples) func `is read as what was written`(_ example: Example) throws {
        #expect(
            try Self.read(example.name, example.words)
                == Clause(example.words, number: "5(2)", text: "the treaty"))
    }

    @Test(arguments: examples) func `sets its own parameter and no other`(_ example: Example) throws {
        var rules = Rules()
        try rules.set(example.name, Clause(example.words))
        #expect(RuleName.allCases.filter { rules[$0] != nil } == [example.name])
    }

    /// What is only read by people may be any text.
    static let plain: Set<RuleName> = [.guests, .complaintBy, .complaintRoute]
    /// Somebody whom no list knows may convene, ask or start.
    static let open: Set<RuleName> = [.convenedBy, .meetingRequests, .initiators]

    @Test(arguments: RuleName.allCases) func `is refused with what it may say where it is nonsense`(
        _ name: RuleName
    ) {
        let nonsense = ["", " ", "Zwölf", "-1", "0", "1 of", "4 of 3", "consent ", "not  known", "a, b,, c"]
        for words in nonsense where !Self.plain.contains(name) && !Self.open.contains(name) {
            #expect(throws: RuleUnreadable(name: name, text: words), "\(words)") {
                try Self.read(name, words)
            }
        }
        #expect(throws: RuleUnreadable(name: name, text: "")) { try Self.read(name, "") }
        #expect(!RuleUnreadable(name: name, text: "").form.isEmpty)
    }

    @Test(arguments: [
        (RuleName.threshold, "3 of 2"), (.threshold, "0 of 2"), (.threshold, "more than 2 of 2"),
        (.threshold, "2/3"), (.quorum, "0 delegations"), (.quorum, "2 Delegations"), (.seats, "0"),
        (.period, "0 days"), (.period, "10 workdays"), (.period, "1 month and a day"), (.notice, "soon"),
        (.answerHour, "25:00 Europe/Riga"), (.answerHour, "17:00"), (.calendar, "public holidays of XX"),
        (.calendar, "public holidays of"), (.meetings, "0 a year"), (.meetings, "1 a month"),
        (.gates, "European Commission within"), (.gates, "the Council"), (.publication, "minutes"),
        (.publication, "minutes: secret"), (.competence, "decides up to much"),
        (.competence, "decides up to 92 233 720 368 547 758.08 EUR"),
        (.competence, "decides up to 99 999 999 999 999 999 999 EUR"),
        (.competence, "decides up to 500 000"), (.competence, "decides within"),
        (.competence, "decides within North,,South"), (.departure, "reasons"),
        (.departure, "written reasons and nobody"), (.absence, "confirms within a while"),
        (.initiators, "chair,"), (.smallProjectFunds, "120 of 100"),
    ])
    func `is not taken for something near to it`(_ name: RuleName, _ words: String) {
        #expect(throws: RuleUnreadable(name: name, text: words)) { try Self.read(name, words) }
    }

    @Test func `of one is in the singular, of more in the plural`() {
        #expect(Period(1, .workingDays).written == "1 working day")
        #expect(Period(2, .weeks).written == "2 weeks")
        #expect(Period(written: "1 working days") == Period(1, .workingDays))
    }

    @Test(arguments: [
        "500 000 EUR", "1 200.50 EUR", "7 EUR", "999 999 999 EUR", "999.05 NOK", "1 000 000 000 EUR",
        "92 233 720 368 547 758.07 EUR",
    ])
    func `of a sum keeps every cent`(_ sum: String) throws {
        #expect(try Self.read(.competence, "decides up to \(sum)")?.rule == "decides up to \(sum)")
    }
}
