/// The keys of the stored forms, pinned for ever. One list for all events, so that a key has one meaning.
package enum Key: String, CaseIterable, Sendable {
    case acronym, action, actionText, address, allocations, amount, amounts, at, atTheRequestOf
    case authority, authorityReason, basis, becomes, before, body, call, capacity, cci, cents, chair
    case chairVote, channel, channels, clause, closesOn, code, command, committee, condition
    case conditions, country, currency, days, deadline, deciding, decision, delegation, delegations
    case derived, digest, document, due, entitled, event, figure, finding, findings, first, firstYear
    case forDelegation, format, forPerson, forum, from, fund, gate, gates, handle, handling
    case happenedOn, id, initiator, inPlaceOf, interest, interestNature, item, itemNote, judge
    case justified, key, kind, label, languages, last, lastYear, launch, mandate, measure, name
    case nameLatvian, needed, nevertheless, neverthelessReason, noteWords, number, of, office, opensOn
    case order, ordinal, outcome, outcomes, page, papers, part, particulars, partners, perProject
    case person, personHandle, personName, place, positionWords, presence, present, priority
    case procedure, programme, programmes, project, projects, proposal, qualifier, question, quorum
    case rank, reason, received, recommendation, register, relations, responsible, role, rule, rules
    case score, sealed, seat, secondPostponement, shape, share, silence, sitting, source, speaker
    case stance, standing, statementWords, step, steps, strand, subject, summary, summaryWords, target
    case text, time, title, type, until, validFrom, validUntil, value, version, was, way, words, zone
}

extension Key {
    /// The one place that says what is personal or restricted (DESIGN: sealed): names, what people said or
    /// wrote, reasons people gave, and handles that name persons. Programme texts are plain.
    package var isSealed: Bool {
        switch self {
        case .actionText, .authorityReason, .interestNature, .itemNote, .neverthelessReason, .noteWords,
            .personHandle, .personName, .positionWords, .statementWords, .summaryWords:
            true
        case .acronym, .action, .address, .allocations, .amount, .amounts, .at, .atTheRequestOf, .authority,
            .basis, .becomes, .before, .body, .call, .capacity, .cci, .cents, .chair, .chairVote, .channel,
            .channels, .clause, .closesOn, .code, .command, .committee, .condition, .conditions, .country,
            .currency, .days, .deadline, .deciding, .decision, .delegation, .delegations, .derived, .digest,
            .document, .due, .entitled, .event, .figure, .finding, .findings, .first, .firstYear,
            .forDelegation, .format, .forPerson, .forum, .from, .fund, .gate, .gates, .handle, .handling,
            .happenedOn, .id, .initiator, .inPlaceOf, .interest, .item, .judge, .justified, .key, .kind,
            .label, .languages, .last, .lastYear, .launch, .mandate, .measure, .name, .nameLatvian, .needed,
            .nevertheless, .number, .of, .office, .opensOn, .order, .ordinal, .outcome, .outcomes, .page,
            .papers, .part, .particulars, .partners, .perProject, .person, .place, .presence, .present,
            .priority, .procedure, .programme, .programmes, .project, .projects, .proposal, .qualifier,
            .question, .quorum, .rank, .reason, .received, .recommendation, .register, .relations,
            .responsible, .role, .rule, .rules, .score, .sealed, .seat, .secondPostponement, .shape, .share,
            .silence, .sitting, .source, .speaker, .stance, .standing, .step, .steps, .strand, .subject,
            .summary, .target, .text, .time, .title, .type, .until, .validFrom, .validUntil, .value,
            .version, .was, .way, .words, .zone:
            false
        }
    }
}
