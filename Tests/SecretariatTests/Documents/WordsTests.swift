import Committee
import Minutes
import Testing

@testable import Secretariat

@Suite struct `The words of documents` {
    /// Proper abbreviations, the same in both languages.
    private static let same: Set<Phrase> = [.cci]

    @Test(arguments: Phrase.allCases)
    func `are there in both languages, and differ`(phrase: Phrase) {
        let (english, latvian) = (phrase.words(in: .english), phrase.words(in: .latvian))
        #expect(!english.isEmpty && !latvian.isEmpty)
        #expect((english == latvian) == Self.same.contains(phrase), "\(english)")
    }

    @Test func `have a term in each language for everything the record knows`() {
        expectTerms(Outcome.self) { $0.words(in: $1) }
        expectTerms(Outcome.self) { $0.heading(of: 2, in: $1) }
        expectTerms(Stance.self) { $0.words(in: $1) }
        expectTerms(QuestionOutcome.self) { $0.words(in: $1) }
        expectTerms(WayDecided.self, without: [.notSaid]) { $0.words(in: $1) }
        expectTerms(Mandate.Capacity.self) { $0.words(in: $1) }
        expectTerms(Sitting.Attendance.Presence.self) { $0.words(in: $1) }
        expectTerms(Sitting.Channel.self) { $0.words(in: $1) }
        expectTerms(Item.Handling.self) { $0.words(in: $1) }
        expectTerms(Item.Kind.self) { $0.words(in: $1) }
        expectTerms(Interest.Consequence.self, without: [.notSaid]) { $0.words(in: $1) }
        expectTerms(Source.Kind.self) { $0.words(in: $1) }
        expectTerms(Standing.self) { $0.words(in: $1) }
        expectTerms(Committee.Decision.Kind.self) { $0.words(in: $1) }
        expectTerms(Committee.Decision.Gate.self) { $0.words(in: $1) }
        expectTerms(Committee.Decision.Relation.Kind.self) { $0.words(in: $1) }
        expectTerms(Figure.Measure.self) { $0.words(in: $1) }
        expectTerms(Qualifier.self, without: [.exactly]) { $0.words(in: $1) }
        expectTerms(Basis.self, without: [.notSaid]) { $0.words(in: $1) }
        // IPA, NDICI and ENI are names, written alike everywhere.
        expectTerms(Fund.self, without: [.notSaid, .ipa, .ndici, .eni]) { $0.words(in: $1) }
        expectTerms(Signatory.self) { $0.words(in: $1) }
        expectTerms(MinutesApproval.self) { $0.words(in: $1) }
        expectTerms(ProposedOutcome.self) { $0.words(in: $1) }
        expectTerms(Nevertheless.Finding.self) { $0.words(in: $1) }
        expectTerms(Position.Channel.self) { $0.told(in: $1) }
        expectTerms(Proposal.Step.Code.self) { Proposal.Step($0).words(in: $1, isWritten: false) }
    }

    // A tally hides the names of those who were there, never how many they were.
    @Test func `of an objection say how many objected, whether their names are known or not`() {
        func words(_ names: [Delegation], _ count: Int, _ language: Language) -> String {
            Proposal.Step(.consensusFailed, delegations: names, counted: count)
                .words(in: language, isWritten: false)
        }
        #expect(words([], 2, .english) == "there is no consensus, because of 2 objections")
        #expect(words([Delegation(code: "LV")], 1, .english) == "there is no consensus, because of LV")
        #expect(
            words([Delegation(code: "LV")], 3, .english) == "there is no consensus, because of LV and 2 more")
        #expect(words([Delegation(code: "LV")], 3, .latvian).contains("LV un vēl 2"))
    }

    // "Not adopted (unanimously)" would say that all were against.
    @Test func `of a rejection say what was lacking, as far as the record knows it`() {
        let three = Proposal(
            outcome: .notAdopted, entitled: ["EE", "LT", "LV"].map(Delegation.init(code:)), present: [],
            findings: [])
        func words(_ way: WayDecided, _ stances: [Stance] = [], tally: Tally? = nil) -> String {
            Declaration(outcome: .notAdopted, way: way, proposal: three, tally: tally)
                .words(in: .english, stances: stances)
        }
        let nobody = "not adopted; no delegation in favour"
        let notAll = "not adopted, because not all delegations were in favour"
        #expect(words(.unanimity, [.against, .abstained, .objected]) == nobody)
        #expect(words(.unanimity, [.against, .against, .recused]) == nobody)
        #expect(words(.unanimity, tally: Tally(inFavour: 0, against: 3)) == nobody)
        #expect(words(.unanimity, [.inFavour, .against, .recused]) == notAll)
        #expect(words(.unanimity, [.against]) == notAll)
        #expect(words(.unanimity) == "not adopted (unanimity was needed)")
        #expect(words(.consensus) == "not adopted, because there was no consensus")
        #expect(words(.silence) == "not adopted, because there was no silent consent")
        #expect(words(.vote, [.against]) == "not adopted (by vote)")
        #expect(words(.notSaid) == "not adopted")
        let adopted = Declaration(outcome: .adopted, way: .unanimity)
        #expect(adopted.words(in: .english, stances: [.inFavour]) == "adopted unanimously")
        #expect(
            Declaration(outcome: .notAdopted, way: .unanimity).words(in: .latvian, stances: [.against])
                == "nav pieņemts, jo ne visas delegācijas bija par")
    }

    private func expectTerms<Term: CaseIterable & Equatable>(
        _ type: Term.Type, without left: [Term] = [], words: (Term, Language) -> String?
    ) {
        let terms = type.allCases.filter { !left.contains($0) }
        for term in terms {
            let (english, latvian) = (words(term, .english) ?? "", words(term, .latvian) ?? "")
            #expect(!english.isEmpty && !latvian.isEmpty && english != latvian, "\(type): \(term)")
        }
        #expect(
            Set(terms.map { words($0, .latvian) }).count == terms.count,
            "\(type): two terms are one in Latvian")
    }

    @Test(arguments: [
        (
            "2025-03-18", "2025-03-19", "Tuesday–Wednesday, 18–19 March 2025",
            "2025. gada 18.–19. marts, otrdiena–trešdiena"
        ),
        ("2020-02-26", "2020-02-26", "Wednesday, 26 February 2020", "2020. gada 26. februāris, trešdiena"),
        (
            "2025-05-31", "2025-06-01", "Saturday, 31 May 2025 – Sunday, 1 June 2025",
            "2025. gada 31. maijs, sestdiena – 2025. gada 1. jūnijs, svētdiena"
        ),
    ])
    func `write days as people do`(first: String, last: String, english: String, latvian: String) throws {
        let (from, to) = (try #require(Day(first)), try #require(Day(last)))
        let days = try #require(Occasion(from: from, to: to))
        #expect(days.words(in: .english) == english)
        #expect(days.words(in: .latvian) == latvian)
    }

    @Test func `write a deadline with its time and zone`() throws {
        let day = try #require(Day("2025-02-03"))
        let deadline = try #require(
            Occasion(from: day, to: day, time: TimeOfDay("17:00"), zone: "Europe/Riga"))
        #expect(deadline.words(in: .english) == "Monday, 3 February 2025, 17:00 (Europe/Riga)")
        #expect(
            deadline.words(in: .latvian) == "2025. gada 3. februāris, pirmdiena, plkst. 17.00 (Europe/Riga)")
        #expect(day.wordsOnTheDay(in: .latvian) == "2025. gada 3. februārī")
    }

    @Test func `write money as each language does, as precisely as the source`() {
        let amount = Amount(
            cents: 1_550_000_000, fund: .erdf, basis: .provisional, qualifier: .almost, step: 10_000_000)
        #expect(amount.words(in: .english) == "almost EUR\u{A0}15.5\u{A0}m (ERDF, provisional)")
        #expect(amount.words(in: .latvian) == "gandrīz 15,5\u{A0}milj.\u{A0}EUR (ERAF, provizoriskais)")
        #expect(Amount(cents: 39_550_050).sum(in: .english) == "EUR\u{A0}395\u{A0}500.50")
        #expect(Amount(cents: 39_550_050).sum(in: .latvian) == "395\u{A0}500,50\u{A0}EUR")
    }

    @Test(arguments: [
        (1, "1 projekts"), (2, "2 projekti"), (11, "11 projekti"), (21, "21 projekts"), (91, "91 projekts"),
    ])
    func `count projects as Latvian does`(count: Int, words: String) {
        #expect(Outcome.projects(count, in: .latvian) == words)
    }
}
