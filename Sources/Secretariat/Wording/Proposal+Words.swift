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
        let last = positions.standing
        let said = Stance.allCases.compactMap { stance -> String? in
            let who = last.filter { $0.value == stance }.map(\.key).sorted()
            return who.isEmpty ? nil : stance.told(of: who, in: language)
        }
        // A tally is told where it counts more than those who are named.
        let voices = last.values.count { $0.isVoice || $0 == .noPosition }
        let told = said + (tally.flatMap { $0.total > voices ? [$0.told(in: language)] : nil } ?? [])
        let counted = told.isEmpty ? nil : told.joined(separator: "; ")
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

extension [Position] {
    /// The last word of each delegation.
    var standing: [Delegation: Stance] {
        Dictionary(map { ($0.delegation, $0.stance) }, uniquingKeysWith: { $1 })
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
    ///
    /// - Parameters:
    ///   - language: English or Latvian.
    ///   - stances: the last word of each delegation, where it is on record.
    /// - Returns: words for within a sentence.
    func words(in language: Language, stances: [Stance] = []) -> String {
        let words = outcome.words(in: language)
        switch outcome {
        case .adopted, .inPrinciple, .adReferendum:
            return way.words(in: language).map { "\(words) \($0)" } ?? words
        case .notAdopted, .noDecision: return words + failure(in: language, stances)
        case .deferred, .noted: return words
        }
    }

    /// What the way lacked: "not adopted (unanimously)" would read as if all had been against.
    private func failure(in language: Language, _ stances: [Stance]) -> String {
        let isLatvian = language == .latvian
        switch way {
        case .notSaid: return ""
        case .consensus:
            return isLatvian ? ", jo vienprātība nav panākta" : ", because there was no consensus"
        case .silence:
            return isLatvian
                ? ", jo klusējošas piekrišanas nav" : ", because there was no silent consent"
        case .vote: return " (\(way.words(in: language) ?? ""))"
        case .unanimity: break
        }
        guard tally != nil || stances.contains(where: \.isVoice) else {
            // Whether all were against, or one, is not on record.
            return isLatvian ? " (lemj vienbalsīgi)" : " (unanimity was needed)"
        }
        if isNobodyInFavour(stances) {
            return isLatvian ? "; neviena delegācija nebija par" : "; no delegation in favour"
        }
        return isLatvian
            ? ", jo ne visas delegācijas bija par" : ", because not all delegations were in favour"
    }

    /// Known from a count, or where everybody who was entitled is on record.
    private func isNobodyInFavour(_ stances: [Stance]) -> Bool {
        if let tally { return tally.inFavour == 0 }
        let heard = stances.count { $0.isVoice || $0 == .recused }
        let entitled = proposal?.entitled.count ?? 0
        return entitled > 0 && heard >= entitled && !stances.contains(where: \.isAgreement)
    }
}

extension Stance {
    fileprivate var isAgreement: Bool {
        switch self {
        case .joined, .inFavour: true
        case .against, .abstained, .objected, .reserved, .asksForMeeting, .noPosition, .recused, .notEntitled,
            .silent:
            false
        }
    }
}
