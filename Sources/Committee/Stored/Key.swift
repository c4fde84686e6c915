/// The keys of the stored forms, pinned for ever. One list for all events, so that a key has one meaning.
package enum Key: String, CaseIterable, Sendable {
    case abstained, acronym, action, actionText, address, advice, advisedBy, against, allocations,
        allPartners, amount
    case amounts, approval, areas, assurance, at, atLeast, atTheRequestOf, authorityName, authorityReason
    case basis, becomes, before, body, call, capacity, casting, cci, cents, chair, chairVote, channel
    case channels, clause, closesOn, code, command, committee, condition, conditions, counted, country
    case currency, days, daysOff, deadline, deciding, decision, decisionPartOnly, delegation, delegations
    case departureReasons, derived, digest, dissent, dissentWords, document, due, entitled, event, figure
    case findings, first, firstYear, forDelegation, form, format, forPerson, forum, from, fund, gate, gates
    case handle, handling, happenedOn, id, inFavour, initiator, inPlaceOf, interest, interestNature
    case interestRule, item, itemNote, judge, justified, key, kind, kinds, label, languages, last, lastYear
    case launch, mandate, measure, movedFrom, movedTo, name, namedBody, nameLatvian, needed, nevertheless,
        neverthelessReason
    case none, noPosition, noteWords, number, of, office, opensOn, opinion, opinionWords, order, ordinal
    case outcome, outcomes, page, papers, parameters, part, particulars, partlyOutside, partners, parts
    case perProject, person, personHandle, personName, place, positionWords, presence, present, priority
    case procedure, programme, programmes, project, projects, proposal, qualifier, question, quorum, rank
    case reasoning, received, recipients, recommendation, register, relations, replyFrom, responsible, role
    case round, rule, rules, rulesFollowed, score, sealed, seat, seatGiven, secondPostponement, shape, share
    case signatory, silence, silenceRule, sitting, smallProjectFund, source, speaker, special, stance
    case standing, standsIn, statementWords, step, steps, strand, subject, summary, summaryWords, takesUp
    case tally, target, text, theme, themes, time, title, total, transfers, type, under, until, urgent
    case validFrom, validUntil, value, version, view, was, way, words, year, zone
    case documentForm, language, offlineKey, offlineSignature, position, publicKey, root, signature, successor
    case successorSignature, trustedUpTo
    case acknowledged, anchored, grounds, kept
    case decidedBy, newWords, oldWords, passageWords, requestWords
}

extension Key {
    /// The one place that says what is personal or restricted (DESIGN: sealed): names, what people said or
    /// wrote, reasons people gave, and handles that name persons. Programme texts are plain.
    package var isSealed: Bool {
        switch self {
        case .actionText, .authorityName, .authorityReason, .departureReasons, .dissentWords,
            .interestNature, .itemNote, .neverthelessReason, .newWords, .noteWords, .oldWords, .opinionWords,
            .passageWords, .personHandle, .personName, .positionWords, .replyFrom, .requestWords,
            .statementWords, .summaryWords:
            true
        case .abstained, .acronym, .action, .address, .advice, .advisedBy, .against, .allocations,
            .allPartners,
            .amount, .amounts, .approval, .areas, .assurance, .at, .atLeast, .atTheRequestOf, .basis,
            .becomes, .before, .body, .call, .capacity, .casting, .cci, .cents, .chair, .chairVote,
            .channel, .channels, .clause, .closesOn, .code, .command, .committee, .condition, .conditions,
            .counted, .country, .currency, .days, .daysOff, .deadline, .decidedBy, .deciding, .decision,
            .decisionPartOnly, .delegation, .delegations, .derived, .digest, .dissent, .document, .due,
            .entitled, .event, .figure, .findings, .first, .firstYear, .forDelegation, .form, .format,
            .forPerson, .forum, .from, .fund, .gate, .gates, .handle, .handling, .happenedOn, .id,
            .inFavour, .initiator, .inPlaceOf, .interest, .interestRule, .item, .judge, .justified, .key,
            .kind, .kinds, .label, .languages, .last, .lastYear, .launch, .mandate, .measure, .movedFrom,
            .movedTo, .name,
            .namedBody, .nameLatvian, .needed, .nevertheless, .none, .noPosition, .number, .of, .office,
            .opensOn, .opinion, .order, .ordinal, .outcome, .outcomes, .page, .papers, .parameters, .part,
            .particulars, .partlyOutside, .partners, .parts, .perProject, .person, .place, .presence,
            .present, .priority, .procedure, .programme, .programmes, .project, .projects, .proposal,
            .qualifier, .question, .quorum, .rank, .reasoning, .received, .recipients, .recommendation,
            .register, .relations, .responsible, .role, .round, .rule, .rules, .rulesFollowed, .score,
            .sealed, .seat, .seatGiven, .secondPostponement, .shape, .share, .signatory, .silence,
            .silenceRule, .sitting, .smallProjectFund, .source, .speaker, .special, .stance, .standing,
            .standsIn, .step, .steps, .strand, .subject, .summary, .takesUp, .tally, .target, .text, .theme,
            .themes, .time, .title, .total, .transfers, .type, .under, .until, .urgent, .validFrom,
            .validUntil, .value, .version, .view, .was, .way, .words, .year, .zone, .documentForm, .language,
            .offlineKey, .offlineSignature, .position, .publicKey, .root, .signature, .successor,
            .successorSignature, .trustedUpTo, .acknowledged, .anchored, .grounds, .kept:
            false
        }
    }
}
