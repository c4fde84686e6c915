import Committee
import Minutes

extension [GateRule] {
    /// The gates stand in the genitive in Latvian, after "pēc".
    func sentence(in language: Language) -> String {
        let gates = map { $0.words(in: language) }.together(in: language)
        return switch language {
        case .english: "A decision has effect only after \(gates)."
        case .latvian: "Lēmums stājas spēkā tikai pēc \(gates)."
        }
    }
}

extension GateRule {
    func words(in language: Language) -> String {
        gate.words(in: language) + (within.map { " (\($0.within(in: language)))" } ?? "")
    }
}

extension Provisional: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.programmeApproval, .english): "Decisions are provisional until the programme is approved."
        case (.establishment, .english): "Decisions are provisional until the committee is established."
        case (.confirmation, .english): "Decisions are provisional until they are confirmed."
        case (.programmeApproval, .latvian): "Līdz programmas apstiprināšanai lēmumi ir pagaidu."
        case (.establishment, .latvian): "Līdz komitejas izveidošanai lēmumi ir pagaidu."
        case (.confirmation, .latvian): "Līdz apstiprinājumam lēmumi ir pagaidu."
        }
    }
}

extension DepartureRule: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.reasons, .english): "A decision that departs from the advice needs written reasons."
        case (.reasonsAnd(let gate), .english):
            "A decision that departs from the advice needs written reasons and \(gate.words(in: language))."
        case (.reasons, .latvian): "Lēmumam, kas atkāpjas no ieteikuma, vajag rakstisku pamatojumu."
        case (.reasonsAnd(let gate), .latvian):
            "Lēmums, kas atkāpjas no ieteikuma, ir spēkā pēc rakstiska pamatojuma un \(gate.words(in: language))."
        }
    }
}

extension [Committee.Outcome] {
    func sentence(in language: Language) -> String {
        map { $0.words(in: language) }.alternatives(in: language).capitalizedFirst.closed
    }
}

extension Permission {
    func ofPostponement(in language: Language) -> String {
        switch (self, language) {
        case (.allowed, .english): "A project may be postponed more than once."
        case (.forbidden, .english): "A project may be postponed only once."
        case (.allowed, .latvian): "Projektu var atlikt vairākkārt."
        case (.forbidden, .latvian): "Projektu var atlikt tikai vienreiz."
        }
    }
}

extension [BudgetLimit] {
    func sentence(in language: Language) -> String {
        map { $0.words(in: language) }.joined(separator: "; ").capitalizedFirst.closed
    }
}

extension BudgetLimit {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.perPriority, .english): "approvals stay within the money of their priority"
        case (.perCall, .english): "approvals stay within the money of the call"
        case (.perFund, .english): "approvals stay within the money of their fund"
        case (.perTheme, .english): "approvals stay within the money of their theme"
        case (.rateByCommittee, .english): "the committee sets the rate of support"
        case (.perPriority, .latvian): "apstiprināto projektu summa nepārsniedz prioritātes finansējumu"
        case (.perCall, .latvian): "apstiprināto projektu summa nepārsniedz projektu konkursa finansējumu"
        case (.perFund, .latvian): "apstiprināto projektu summa nepārsniedz fonda finansējumu"
        case (.perTheme, .latvian): "apstiprināto projektu summa nepārsniedz temata finansējumu"
        case (.rateByCommittee, .latvian): "atbalsta likmi nosaka komiteja"
        }
    }
}

extension Competence: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.decides, .english): "The committee decides itself."
        case (.refersUpwards, .english): "The committee above this one decides."
        case (.upTo(let amount), .english):
            "The committee decides up to \(amount.sum(in: language)) for a project; above that, the committee above it."
        case (.within(let areas), .english):
            "The committee decides on projects that lie in \(areas.together(in: language)) alone; on others, the committee above it."
        case (.decides, .latvian): "Lemj pati komiteja."
        case (.refersUpwards, .latvian): "Lemj augstākā komiteja."
        case (.upTo(let amount), .latvian):
            "Komiteja lemj, ja projektam piešķir ne vairāk kā \(amount.sum(in: language)); par lielāku summu lemj augstākā komiteja."
        case (.within(let areas), .latvian):
            "Komiteja lemj par projektiem, kas atrodas tikai šajā teritorijā: \(areas.together(in: language)); par citiem lemj augstākā komiteja."
        }
    }
}
