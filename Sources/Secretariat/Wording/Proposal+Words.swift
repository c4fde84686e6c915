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
        case (.open, .english): "the rules do not say what follows"
        case (.adopted, .latvian): "priekšlikums ir pieņemts"
        case (.notAdopted, .latvian): "priekšlikums nav pieņemts"
        case (.noDecision, .latvian): "lēmums nav pieņemts"
        case (.open, .latvian): "reglaments vairāk neko nenosaka"
        }
    }
}

extension Proposal.Step {
    func words(in language: Language, isWritten: Bool) -> String {
        switch language {
        case .english: english(isWritten) + (clause.map { " (clause \($0))" } ?? "")
        case .latvian: latvian(isWritten) + (clause.map { " (\($0). punkts)" } ?? "")
        }
    }

    private var who: String { delegations.map(\.code).joined(separator: ", ") }

    private func english(_ isWritten: Bool) -> String {
        let count = "\(delegations.count) \(isWritten ? "answered" : "present"), \(needed ?? 0) needed"
        return switch code {
        case .quorumMet: "quorum met, \(count)"
        case .quorumMissed: "no quorum, \(count)"
        case .quorumNotInRules: "the rules name no quorum"
        case .consensusReached: "consensus reached"
        case .consensusFailed: "no consensus, because of \(who)"
        case .unanimous: "unanimous"
        case .notUnanimous: "not unanimous, because of \(who)"
        case .silenceIsConsent: "the silence of \(who) counts as consent"
        case .silenceIsNoConsent: "the silence of \(who) is no consent"
        case .silenceNotInRules: "the rules do not say what the silence of \(who) means"
        case .wayNotInRules: "the rules do not say how to decide"
        case .chairWithoutVote: "the chair has no vote"
        case .recused: "\(who) \(delegations.count == 1 ? "takes" : "take") no part"
        }
    }

    private func latvian(_ isWritten: Bool) -> String {
        let count = "\(isWritten ? "atbildējušas" : "klāt") \(delegations.count), vajadzīgas \(needed ?? 0)"
        return switch code {
        case .quorumMet: "kvorums ir, \(count)"
        case .quorumMissed: "kvoruma nav, \(count)"
        case .quorumNotInRules: "reglaments kvorumu nenosaka"
        case .consensusReached: "panākta vienprātība"
        case .consensusFailed: "vienprātības nav: \(who)"
        case .unanimous: "vienbalsīgi"
        case .notUnanimous: "nav vienbalsīgi: \(who)"
        case .silenceIsConsent: "klusēšana uzskatāma par piekrišanu: \(who)"
        case .silenceIsNoConsent: "klusēšana nav uzskatāma par piekrišanu: \(who)"
        case .silenceNotInRules: "reglaments nenosaka, ko nozīmē klusēšana: \(who)"
        case .wayNotInRules: "reglaments nenosaka, kā lemj"
        case .chairWithoutVote: "priekšsēdētājam nav balsstiesību"
        case .recused: "\(who) \(delegations.count == 1 ? "nepiedalās" : "lēmumā nepiedalās")"
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
