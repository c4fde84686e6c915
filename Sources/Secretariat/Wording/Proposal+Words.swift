import Committee
import Minutes

extension Proposal {
    /// The proposal as a chair can read it out: each step with the clause behind it.
    func words(in language: Language) -> String {
        let steps = findings.map { $0.words(in: language) }.joined(separator: "; ")
        let result = outcome.words(in: language)
        return steps.isEmpty ? "\(result)." : "\(steps); \(result)."
    }
}

extension ProposedOutcome {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.adopted, .english): "the proposal is adopted"
        case (.notAdopted, .english): "the proposal is not adopted"
        case (.noDecision, .english): "no decision"
        case (.open, .english): "the rules do not say more"
        case (.adopted, .latvian): "priekšlikums pieņemts"
        case (.notAdopted, .latvian): "priekšlikums nav pieņemts"
        case (.noDecision, .latvian): "lēmums nav pieņemts"
        case (.open, .latvian): "noteikumi vairāk neparedz"
        }
    }
}

extension Proposal.Step {
    func words(in language: Language) -> String {
        let text =
            switch language {
            case .english: english
            case .latvian: latvian
            }
        return clause.map { "\(text) (\($0))" } ?? text
    }

    private var who: String { delegations.map(\.code).joined(separator: ", ") }

    private var english: String {
        switch code {
        case .quorumMet: "quorum met: \(delegations.count) present, \(needed ?? 0) needed"
        case .quorumMissed: "quorum missed: \(delegations.count) present, \(needed ?? 0) needed"
        case .quorumNotInRules: "the rules name no quorum"
        case .consensusReached: "consensus reached"
        case .consensusFailed: "no consensus: \(who)"
        case .unanimous: "unanimous"
        case .notUnanimous: "not unanimous: \(who)"
        case .silenceIsConsent: "silence counts as consent: \(who)"
        case .silenceIsNoConsent: "silence is no consent: \(who)"
        case .silenceNotInRules: "the rules do not say what silence means: \(who)"
        case .wayNotInRules: "the rules do not say how to decide"
        case .chairWithoutVote: "the chair has no vote"
        case .recused: "takes no part: \(who)"
        }
    }

    private var latvian: String {
        switch code {
        case .quorumMet: "kvorums ir: klāt \(delegations.count), vajag \(needed ?? 0)"
        case .quorumMissed: "kvoruma nav: klāt \(delegations.count), vajag \(needed ?? 0)"
        case .quorumNotInRules: "noteikumos kvorums nav noteikts"
        case .consensusReached: "panākta vienprātība"
        case .consensusFailed: "vienprātības nav: \(who)"
        case .unanimous: "vienbalsīgi"
        case .notUnanimous: "nav vienbalsīgi: \(who)"
        case .silenceIsConsent: "klusēšana uzskatāma par piekrišanu: \(who)"
        case .silenceIsNoConsent: "klusēšana nav piekrišana: \(who)"
        case .silenceNotInRules: "noteikumi nesaka, ko nozīmē klusēšana: \(who)"
        case .wayNotInRules: "noteikumi nesaka, kā lemt"
        case .chairWithoutVote: "priekšsēdētājam nav balsstiesību"
        case .recused: "nepiedalās: \(who)"
        }
    }
}
