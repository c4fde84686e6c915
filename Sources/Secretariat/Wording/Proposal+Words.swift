import Committee
import Minutes

extension Proposal {
    /// The proposal as a chair can read it out, in one paragraph: by which rules, who was entitled, the quorum, what
    /// each delegation said, each step with the clause behind it, and the outcome.
    ///
    /// - Parameters:
    ///   - language: English or Latvian.
    ///   - isWritten: in a written procedure answers are counted, not those present.
    ///   - version: the rules of procedure that were applied.
    ///   - positions: what was said in the round, in order; the last word of each delegation is told.
    ///   - tally: the count, where it stood for names.
    /// - Returns: sentences, each closed.
    func paragraph(
        in language: Language, isWritten: Bool, version: String? = nil, positions: [Position] = [],
        tally: Tally? = nil
    ) -> String {
        let steps = findings.map { (step: $0, words: $0.words(in: language, isWritten: isWritten)) }
        let before = steps.filter { $0.step.code.isBeforeTheVote }.map(\.words)
        let after = steps.filter { !$0.step.code.isBeforeTheVote }.map(\.words)
        let last = Dictionary(positions.map { ($0.delegation, $0.stance) }, uniquingKeysWith: { $1 })
        let said = Stance.allCases.compactMap { stance -> String? in
            let who = last.filter { $0.value == stance }.map(\.key).sorted()
            return who.isEmpty ? nil : stance.told(of: who, in: language)
        }
        let counted = said.isEmpty ? tally.map { $0.told(in: language) } : said.joined(separator: "; ")
        let sentences = ([entitlement(in: language)] + before + [counted] + after).compactMap(\.self)
        let opening = opening(in: language, version: version)
        let body = (sentences + [outcome.words(in: language)]).enumerated().map { index, sentence in
            // The first one stands after a colon.
            (index == 0 ? sentence : sentence.capitalizedFirst).closed
        }
        return "\(opening): \(body.joined(separator: " "))"
    }

    private func opening(in language: Language, version: String?) -> String {
        let version = version.map { " (\(Phrase.version.words(in: language)) \($0))" } ?? ""
        return Phrase.byTheRules.words(in: language) + version
    }

    private func entitlement(in language: Language) -> String? {
        guard !entitled.isEmpty else { return nil }
        let who = entitled.listed(in: language)
        return switch language {
        case .english: "\(who) \(entitled.count == 1 ? "was" : "were") entitled to decide"
        case .latvian: "tiesības lemt bija \(who)"
        }
    }
}

extension [Delegation] {
    /// `EE, LT and LV`; `EE, LT un LV`.
    func listed(in language: Language) -> String {
        let codes = map(\.code)
        guard let last = codes.last, codes.count > 1 else { return codes.first ?? "" }
        return codes.dropLast().joined(separator: ", ") + (language == .latvian ? " un " : " and ") + last
    }
}

extension Stance {
    /// What delegations did, after the event: `EE and LT joined the consensus`; `vienprātībai pievienojās EE un LT`.
    fileprivate func told(of delegations: [Delegation], in language: Language) -> String {
        let who = delegations.listed(in: language)
        let isOne = delegations.count == 1
        return switch (self, language) {
        case (.joined, .english): "\(who) joined the consensus"
        case (.inFavour, .english): "\(who) \(isOne ? "was" : "were") in favour"
        case (.against, .english): "\(who) \(isOne ? "was" : "were") against"
        case (.abstained, .english): "\(who) abstained"
        case (.objected, .english): "\(who) objected"
        case (.reserved, .english): "\(who) reserved \(isOne ? "its position" : "their positions")"
        case (.asksForMeeting, .english): "\(who) asked for a meeting"
        case (.noPosition, .english): "\(who) took no position"
        case (.recused, .english): "\(who) stood aside because of an interest"
        case (.notEntitled, .english): "\(who) had no vote"
        case (.silent, .english): "\(who) did not answer"
        case (.joined, .latvian): "vienprātībai pievienojās \(who)"
        case (.inFavour, .latvian): "par bija \(who)"
        case (.against, .latvian): "pret bija \(who)"
        case (.abstained, .latvian): "atturējās \(who)"
        case (.objected, .latvian): "iebilda \(who)"
        case (.reserved, .latvian): "atrunu izteica \(who)"
        case (.asksForMeeting, .latvian): "izskatīt sanāksmē lūdza \(who)"
        case (.noPosition, .latvian): "nostāju neizteica \(who)"
        case (.recused, .latvian): "interešu konflikta dēļ nepiedalījās \(who)"
        case (.notEntitled, .latvian): "balsstiesību nebija: \(who)"
        case (.silent, .latvian): "neatbildēja \(who)"
        }
    }
}

extension Tally {
    /// `3 in favour, 1 against, 1 abstained`; `par 3, pret 1, atturas 1`.
    func words(in language: Language) -> String {
        let counts: [(Int, Stance)] = [
            (inFavour, .inFavour), (against, .against), (abstained, .abstained), (noPosition, .noPosition),
        ]
        // The two that decide are told even where nobody was.
        return counts.filter { $0.0 > 0 || $0.1 == .inFavour || $0.1 == .against }.map { count, stance in
            let words = stance.words(in: language)
            return language == .latvian ? "\(words) \(count)" : "\(count) \(words)"
        }.joined(separator: ", ")
    }

    fileprivate func told(in language: Language) -> String {
        language == .latvian ? "balsis: \(words(in: language))" : "the votes: \(words(in: language))"
    }
}

extension Proposal.Step.Code {
    /// Told before what the delegations said.
    fileprivate var isBeforeTheVote: Bool {
        switch self {
        case .repetitionNotInRules, .firstVoteCounts, .lastVoteCounts, .notEntitled, .recused,
            .chairWithoutVote, .nobodyEntitled, .moved, .quorumMet, .quorumMissed, .quorumNotInRules,
            .repliesNotInRules, .attendanceNotOnRecord, .recusalNotInRules:
            true
        case .objectionEnds, .objectionMoves, .objectionCounts, .objectionNotInRules, .silenceIsConsent,
            .silenceIsNoConsent, .silenceIsObjection, .silenceNotCounted, .silenceNotInRules,
            .abstentionIsConsent, .abstentionIsObjection, .abstentionNotCounted, .abstentionNotInRules,
            .noPositionIsConsent, .noPositionIsObjection, .noPositionNotCounted, .noPositionNotInRules,
            .noPositionJoins, .absenceIsConsent, .absenceIsObjection, .absenceNotCounted, .absenceNotInRules,
            .absentConfirm, .notHeard, .consensusReached, .consensusFailed, .consensusReserved, .unanimous,
            .notUnanimous, .voteCarried, .voteLost, .castingInFavour, .castingAgainst, .castingNotGiven,
            .voteMayBeTaken, .nobodyConsented, .nobodyVoted, .thresholdNotInRules, .thresholdNotKnown,
            .wayNotInRules:
            false
        }
    }
}

extension Position.Channel {
    /// How a position came that was not given in the sitting itself.
    func wordsFromOutside(in language: Language) -> String? {
        switch (self, language) {
        case (.room, _), (.online, _): nil
        case (.telephone, .english): "by telephone"
        case (.email, .english): "by e-mail"
        case (.letter, .english): "by letter"
        case (.form, .english): "by online form"
        case (.telephone, .latvian): "pa tālruni"
        case (.email, .latvian): "pa e-pastu"
        case (.letter, .latvian): "vēstules veidā"
        case (.form, .latvian): "tiešsaistes veidlapā"
        }
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
