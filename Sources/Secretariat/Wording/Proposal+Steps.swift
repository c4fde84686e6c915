import Committee
import Minutes

/// Each step of a proposal, as a chair can read it out. In a written procedure answers are counted, not those present.
extension Proposal.Step {
    func words(in language: Language, isWritten: Bool) -> String {
        switch language {
        case .english: english(isWritten) + (clause.map { " (clause \($0))" } ?? "")
        case .latvian: latvian(isWritten) + (clause.map { " (\($0). punkts)" } ?? "")
        }
    }

    /// The delegations; or how many, where a tally gave only numbers; or both, where it gave the numbers of some.
    private func who(in language: Language) -> String {
        let unnamed = number - delegations.count
        guard !delegations.isEmpty else { return "\(number)" }
        guard unnamed > 0 else { return delegations.listed(in: language) }
        let names = delegations.map(\.code).joined(separator: ", ")
        return language == .latvian ? "\(names) un vēl \(unnamed)" : "\(names) and \(unnamed) more"
    }

    /// A tally says that there were objections, and not whose.
    private var isNameless: Bool { delegations.isEmpty }

    private var objections: String { isOne ? "1 objection" : "\(number) objections" }

    private var isOne: Bool { number == 1 }
    private var number: Int { max(counted ?? 0, delegations.count) }

    private func english(_ isWritten: Bool) -> String {
        let who = who(in: .english)
        let there = "\(counted ?? delegations.count)\(total.map { " of \($0)" } ?? "")"
        let count = "\(there) \(isWritten ? "answered" : "present"), \(needed ?? 0) needed"
        let votes = "\(counted ?? 0) of \(total ?? 0) votes in favour, \(needed ?? 0) needed"
        let (have, take, isOrAre) = isOne ? ("has", "takes", "is") : ("have", "take", "are")
        return switch code {
        case .repetitionNotInRules: "the rules do not say what a repeated vote counts for"
        case .firstVoteCounts: "of repeated votes the first counts"
        case .lastVoteCounts: "of repeated votes the last counts"
        case .notEntitled: "\(who) \(have) no vote here"
        case .recused: "\(who) \(take) no part"
        case .chairWithoutVote: "the chair has no vote"
        case .nobodyEntitled: "nobody is entitled to decide"
        case .moved: "the matter was moved to a sitting, so the answers are not votes"
        case .quorumMet: "the quorum is met: \(count)"
        case .quorumMissed: "there is no quorum: \(count)"
        case .quorumNotInRules: "the rules name no quorum"
        case .repliesNotInRules: "the rules do not say how many have to answer"
        case .attendanceNotOnRecord: "attendance is not on record, so the quorum cannot be told"
        case .recusalNotInRules: "the rules do not say whether a recusal counts towards the quorum (\(who))"
        case .objectionEnds: "the objection of \(who) ends the procedure"
        case .objectionMoves: "the objection of \(who) moves the matter to a sitting"
        case .objectionCounts: "the objection of \(who) counts like a vote"
        case .objectionNotInRules: "the rules do not say what the objection of \(who) does to the procedure"
        case .silenceIsConsent: "the silence of \(who) counts as consent"
        case .silenceIsNoConsent: "the silence of \(who) is no consent"
        case .silenceIsObjection: "the silence of \(who) counts as an objection"
        case .silenceNotCounted: "the silence of \(who) does not count"
        case .silenceNotInRules: "the rules do not say what the silence of \(who) means"
        case .abstentionIsConsent: "the abstention of \(who) counts as consent"
        case .abstentionIsObjection: "the abstention of \(who) counts as an objection"
        case .abstentionNotCounted: "the abstention of \(who) does not count"
        case .abstentionNotInRules: "the rules do not say what the abstention of \(who) means"
        case .noPositionIsConsent: "that \(who) took no position counts as consent"
        case .noPositionIsObjection: "that \(who) took no position counts as an objection"
        case .noPositionNotCounted: "that \(who) took no position does not count"
        case .noPositionNotInRules: "the rules do not say what it means that \(who) took no position"
        case .noPositionJoins: "\(who) raised no objection and so joined the consensus"
        case .absenceIsConsent: "the absence of \(who) counts as consent"
        case .absenceIsObjection: "the absence of \(who) counts as an objection"
        case .absenceNotCounted: "the absence of \(who) does not count"
        case .absenceNotInRules: "the rules do not say what the absence of \(who) means"
        case .absentConfirm: "\(who) still \(have) to confirm"
        case .notHeard: "whether \(who) \(isOrAre) present is not on record"
        case .consensusReached: "there is consensus"
        case .consensusFailed: "there is no consensus, because of \(isNameless ? objections : who)"
        case .consensusReserved: "there is no consensus as long as the reservation of \(who) stands"
        case .unanimous: "those who decide are unanimous"
        case .notUnanimous:
            "those who decide are not unanimous, because of \(isNameless ? objections : who)"
        case .voteCarried: "the vote is carried: \(votes)"
        case .voteLost: "the vote is lost: \(votes)"
        case .castingInFavour: "it is a tie, and the chair's casting vote is in favour"
        case .castingAgainst: "it is a tie, and the chair's casting vote is against"
        case .castingNotGiven: "it is a tie, and no casting vote of the chair is on record"
        case .voteMayBeTaken: "the rules allow a vote, and none was taken"
        case .nobodyConsented: "nobody consented"
        case .nobodyVoted: "nobody voted"
        case .thresholdNotInRules: "the rules name no majority"
        case .thresholdNotKnown: "the majority needed is not known: the threshold is not configured"
        case .wayNotInRules: "the rules do not say how to decide"
        }
    }

    private func latvian(_ isWritten: Bool) -> String {
        let who = who(in: .latvian)
        let there = "\(counted ?? delegations.count)\(total.map { " no \($0)" } ?? "")"
        let count = "\(isWritten ? "atbildējušas" : "klāt") \(there), vajadzīgas \(needed ?? 0)"
        let balsis = "par \(counted ?? 0) no \(total ?? 0) balsīm, vajadzīgas \(needed ?? 0)"
        let takesNoPart = isOne ? "nepiedalās" : "lēmumā nepiedalās"
        return switch code {
        case .repetitionNotInRules: "reglaments nenosaka, kas izriet no atkārtota balsojuma"
        case .firstVoteCounts: "no atkārtotiem balsojumiem ir spēkā pirmais"
        case .lastVoteCounts: "no atkārtotiem balsojumiem ir spēkā pēdējais"
        case .notEntitled: "nav balsstiesību: \(who)"
        case .recused: "\(who) \(takesNoPart)"
        case .chairWithoutVote: "priekšsēdētājam nav balsstiesību"
        case .nobodyEntitled: "neviens nav tiesīgs lemt"
        case .moved: "jautājums nodots izskatīšanai sanāksmē, tāpēc atbildes nav balsis"
        case .quorumMet: "kvorums ir: \(count)"
        case .quorumMissed: "kvoruma nav: \(count)"
        case .quorumNotInRules: "reglaments kvorumu nenosaka"
        case .repliesNotInRules: "reglaments nenosaka, cik atbilžu vajag"
        case .attendanceNotOnRecord: "klātesošie nav reģistrēti, tāpēc kvorumu nevar noteikt"
        case .recusalNotInRules: "reglaments nenosaka, vai nepiedalīšanās ietekmē kvorumu (\(who))"
        case .objectionEnds: "\(who) iebildums izbeidz procedūru"
        case .objectionMoves: "\(who) iebilduma dēļ jautājums jāizskata sanāksmē"
        case .objectionCounts: "\(who) iebildumu skaita kā balsi"
        case .objectionNotInRules: "reglaments nenosaka, kas izriet no iebilduma: \(who)"
        case .silenceIsConsent: "klusēšana uzskatāma par piekrišanu: \(who)"
        case .silenceIsNoConsent: "klusēšana nav uzskatāma par piekrišanu: \(who)"
        case .silenceIsObjection: "klusēšana uzskatāma par iebildumu: \(who)"
        case .silenceNotCounted: "klusēšanu neskaita: \(who)"
        case .silenceNotInRules: "reglaments nenosaka, ko nozīmē klusēšana: \(who)"
        case .abstentionIsConsent: "atturēšanās uzskatāma par piekrišanu: \(who)"
        case .abstentionIsObjection: "atturēšanās uzskatāma par iebildumu: \(who)"
        case .abstentionNotCounted: "atturēšanos neskaita: \(who)"
        case .abstentionNotInRules: "reglaments nenosaka, ko nozīmē atturēšanās: \(who)"
        case .noPositionIsConsent: "nostājas neizteikšana uzskatāma par piekrišanu: \(who)"
        case .noPositionIsObjection: "nostājas neizteikšana uzskatāma par iebildumu: \(who)"
        case .noPositionNotCounted: "nostājas neizteikšanu neskaita: \(who)"
        case .noPositionNotInRules: "reglaments nenosaka, ko nozīmē nostājas neizteikšana: \(who)"
        case .noPositionJoins: "\(who) neiebilda un tādējādi pievienojās vienprātībai"
        case .absenceIsConsent: "prombūtne uzskatāma par piekrišanu: \(who)"
        case .absenceIsObjection: "prombūtne uzskatāma par iebildumu: \(who)"
        case .absenceNotCounted: "prombūtni neskaita: \(who)"
        case .absenceNotInRules: "reglaments nenosaka, ko nozīmē prombūtne: \(who)"
        case .absentConfirm: "vēl jāapstiprina: \(who)"
        case .notHeard: "nav reģistrēts, vai klāt: \(who)"
        case .consensusReached: "vienprātība ir panākta"
        case .consensusFailed:
            "vienprātības nav, jo \(isNameless ? "bija iebildumi (\(number))" : "nepiekrita \(who)")"
        case .consensusReserved: "vienprātības nav, kamēr spēkā ir atruna: \(who)"
        case .unanimous: "lemts vienbalsīgi"
        case .notUnanimous:
            "vienbalsības nav, jo \(isNameless ? "bija iebildumi (\(number))" : "nepiekrita \(who)")"
        case .voteCarried: "balsojumā vairākums ir panākts: \(balsis)"
        case .voteLost: "balsojumā vairākums nav panākts: \(balsis)"
        case .castingInFavour: "balsis sadalās vienādi; priekšsēdētāja izšķirošā balss ir par"
        case .castingAgainst: "balsis sadalās vienādi; priekšsēdētāja izšķirošā balss ir pret"
        case .castingNotGiven: "balsis sadalās vienādi, un priekšsēdētāja izšķirošā balss nav reģistrēta"
        case .voteMayBeTaken: "reglaments atļauj balsot, bet balsojuma nebija"
        case .nobodyConsented: "neviens nepiekrita"
        case .nobodyVoted: "neviens nebalsoja"
        case .thresholdNotInRules: "reglaments nenosaka vajadzīgo vairākumu"
        case .thresholdNotKnown: "vajadzīgais vairākums nav zināms"
        case .wayNotInRules: "reglaments nenosaka, kā lemj"
        }
    }
}
