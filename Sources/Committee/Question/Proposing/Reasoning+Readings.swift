extension Reasoning {
    mutating func readTheRest() {
        readSilence()
        read(
            groups.abstention, rules.abstention,
            (.abstentionIsConsent, .abstentionIsObjection, .abstentionNotCounted, .abstentionNotInRules))
        if rules.noPosition == nil, rules.deciding?.rule.seeksConsensus ?? false {
            // Who raises no objection joins the consensus: that is what the word means.
            note(.noPositionJoins, groups.noPosition, as: .consent)
        } else {
            read(
                groups.noPosition, rules.noPosition,
                (.noPositionIsConsent, .noPositionIsObjection, .noPositionNotCounted, .noPositionNotInRules))
        }
        readAbsence()
        note(.notHeard, groups.notHeard, as: nil)
    }

    mutating func readSilence() {
        let ruled = deliberation.questionSilence == nil ? rules.silence : nil
        var silence = deliberation.questionSilence ?? ruled?.rule
        if silence == nil, case .procedure(_, let papers) = deliberation.setting { silence = papers }
        switch silence {
        case .consent: note(.silenceIsConsent, groups.silence, as: .consent, clause: ruled?.number)
        case .noConsent: note(.silenceIsObjection, groups.silence, as: .objection, clause: ruled?.number)
        case .notCounted: note(.silenceNotCounted, groups.silence, as: .notCounted, clause: ruled?.number)
        case nil: note(.silenceNotInRules, groups.silence, as: nil)
        }
    }

    mutating func readAbsence() {
        let codes: Codes = (.absenceIsConsent, .absenceIsObjection, .absenceNotCounted, .absenceNotInRules)
        switch rules.absence?.rule {
        case .read(let reading):
            read(groups.absence, Clause(reading, number: rules.absence?.number), codes)
        case .confirms(let period):
            guard groups.absence.count > 0 else { return }
            steps.append(
                .init(
                    .absentConfirm, clause: rules.absence?.number, delegations: groups.absence.names,
                    needed: period.count, counted: groups.absence.count))
            groups.isConfirmationAwaited = true
        case nil: read(groups.absence, nil, codes)
        }
    }

    typealias Codes = (
        consent: Proposal.Step.Code, objection: Proposal.Step.Code, notCounted: Proposal.Step.Code,
        unknown: Proposal.Step.Code
    )

    mutating func read(_ group: Group, _ rule: Clause<Reading>?, _ codes: Codes) {
        switch rule?.rule {
        case .consent: note(codes.consent, group, as: .consent, clause: rule?.number)
        case .objection: note(codes.objection, group, as: .objection, clause: rule?.number)
        case .notCounted: note(codes.notCounted, group, as: .notCounted, clause: rule?.number)
        case nil: note(codes.unknown, group, as: nil)
        }
    }

    mutating func note(
        _ code: Proposal.Step.Code, _ group: Group, as reading: Reading?, clause: String? = nil
    ) {
        guard group.count > 0 else { return }
        steps.append(.init(code, clause: clause, delegations: group.names, counted: group.count))
        switch reading {
        case .consent: groups.consent.add(group)
        case .objection: groups.objection.add(group)
        case .notCounted: break
        case nil: groups.unknown += group.count
        }
    }
}

extension WayOfDeciding {
    fileprivate var seeksConsensus: Bool {
        switch self {
        case .consensus, .consensusThenVote: true
        case .unanimity, .vote: false
        }
    }
}
