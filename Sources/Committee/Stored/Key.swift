/// The keys of the stored forms, pinned for ever. One list for all events, so that a key has one meaning.
package enum Key: String, CaseIterable, Sendable {
    case acronym, action, actionText, address, advice, allocations, amount, amounts, at, atLeast
    case atTheRequestOf, authorityName, authorityReason, basis, becomes, before, body, call, capacity
    case cci, cents, chair, chairVote, channel, channels, clause, closesOn, code, command, committee
    case condition, conditions, country, currency, days, deadline, deciding, decision, delegation
    case delegations, derived, digest, document, due, entitled, event, figure, findings, first
    case firstYear, forDelegation, format, forPerson, forum, from, fund, gate, gates, handle, handling
    case happenedOn, id, initiator, inPlaceOf, interest, interestNature, interestRule, item, itemNote
    case judge, justified, key, kind, label, languages, last, lastYear, launch, mandate, measure, name
    case namedBody, nameLatvian, needed, nevertheless, neverthelessReason, none, noteWords, number, of
    case office, opensOn, order, ordinal, outcome, outcomes, page, papers, part, particulars, partners
    case perProject, person, personHandle, personName, place, positionWords, presence, present
    case priority, procedure, programme, programmes, project, projects, proposal, qualifier, question
    case quorum, rank, reasoning, received, recommendation, register, relations, responsible, role
    case rule, rules, rulesFollowed, score, sealed, seat, secondPostponement, shape, share, silence
    case silenceRule, sitting, source, speaker, stance, standing, statementWords, step, steps, strand
    case subject, summary, summaryWords, target, text, time, title, type, until, validFrom, validUntil
    case value, version, was, way, words, zone
}

extension Key {
    /// The one place that says what is personal or restricted (DESIGN: sealed): names, what people said or
    /// wrote, reasons people gave, and handles that name persons. Programme texts are plain.
    package var isSealed: Bool {
        switch self {
        case .actionText, .authorityName, .authorityReason, .interestNature, .itemNote, .neverthelessReason,
            .noteWords, .personHandle, .personName, .positionWords, .statementWords, .summaryWords:
            true
        case .acronym, .action, .address, .advice, .allocations, .amount, .amounts, .at, .atLeast,
            .atTheRequestOf, .basis, .becomes, .before, .body, .call, .capacity, .cci, .cents, .chair,
            .chairVote, .channel, .channels, .clause, .closesOn, .code, .command, .committee, .condition,
            .conditions, .country, .currency, .days, .deadline, .deciding, .decision, .delegation,
            .delegations, .derived, .digest, .document, .due, .entitled, .event, .figure, .findings, .first,
            .firstYear, .forDelegation, .format, .forPerson, .forum, .from, .fund, .gate, .gates, .handle,
            .handling, .happenedOn, .id, .initiator, .inPlaceOf, .interest, .interestRule, .item, .judge,
            .justified, .key, .kind, .label, .languages, .last, .lastYear, .launch, .mandate, .measure,
            .name, .namedBody, .nameLatvian, .needed, .nevertheless, .none, .number, .of, .office, .opensOn,
            .order, .ordinal, .outcome, .outcomes, .page, .papers, .part, .particulars, .partners,
            .perProject, .person, .place, .presence, .present, .priority, .procedure, .programme,
            .programmes, .project, .projects, .proposal, .qualifier, .question, .quorum, .rank, .reasoning,
            .received, .recommendation, .register, .relations, .responsible, .role, .rule, .rules,
            .rulesFollowed, .score, .sealed, .seat, .secondPostponement, .shape, .share, .silence,
            .silenceRule, .sitting, .source, .speaker, .stance, .standing, .step, .steps, .strand, .subject,
            .summary, .target, .text, .time, .title, .type, .until, .validFrom, .validUntil, .value,
            .version, .was, .way, .words, .zone:
            false
        }
    }
}
