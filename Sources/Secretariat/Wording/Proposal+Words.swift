import Committee
import Minutes

extension Proposal {
    /// The proposal as a chair can read it out: each step with the clause behind it.
    ///
    /// In a written procedure answers are counted, not those present.
    func words(in language: Language, isWritten: Bool) -> String {
        let steps = findings.map { $0.words(in: language, isWritten: isWritten) }.joined(separator: "; ")
        let result = outcome.words(in: language)
        return steps.isEmpty ? "\(result)." : "\(steps); \(result)."
    }
}

extension ProposedOutcome {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.adopted, .english): "the proposal is adopted"
        case (.notAdopted, .english): "the proposal is not adopted"
        case (.noDecision, .english): "no decision is taken"
        case (.adReferendum, .english): "the proposal is adopted once those who were absent have confirmed"
        case (.open, .english): "the rules do not say what follows"
        case (.adopted, .latvian): "priekšlikums ir pieņemts"
        case (.notAdopted, .latvian): "priekšlikums nav pieņemts"
        case (.noDecision, .latvian): "lēmums nav pieņemts"
        case (.adReferendum, .latvian): "priekšlikums ir pieņemts, tiklīdz to apstiprina tie, kas nebija klāt"
        case (.open, .latvian): "reglaments vairāk neko nenosaka"
        }
    }
}

extension Declaration {
    /// `adopted by consensus`; `pieņemts vienprātīgi`. Where nothing was decided, the way says why.
    func words(in language: Language) -> String {
        let words = outcome.words(in: language)
        let way = way.words(in: language)
        switch outcome {
        case .adopted, .inPrinciple, .adReferendum:
            return way.map { "\(words) \($0)" } ?? words
        case .notAdopted, .noDecision:
            guard self.way == .consensus else { return way.map { "\(words) (\($0))" } ?? words }
            return words
                + (language == .latvian ? ", jo vienprātība nav panākta" : ", because there was no consensus")
        case .deferred, .noted: return words
        }
    }
}
