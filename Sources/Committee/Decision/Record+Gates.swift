// What a decision waits for: worked out from its own words, the rules of its forum and the advice given.
extension Record {
    /// The gates for which the whole decision waits: those it names itself, then those that the rules name for its kind.
    ///
    /// They follow from the rules and are not stored with the decision: a correction of the rules corrects them.
    package func gates(
        of particulars: Decision.Particulars, on question: Question.ID? = nil, in forum: Forum
    ) -> [Decision.Gate] {
        var gates: [Decision.Gate] = []
        if case .after(let own) = particulars.effect { gates = own }
        guard particulars.kind != .noDecision else { return gates }
        // Adopted ad referendum: those who were absent have still to confirm, whether the decision says so or not.
        if let question, declarationThatCounts(on: question, in: forum)?.outcome == .adReferendum,
            !gates.contains(.confirmation)
        {
            gates.append(.confirmation)
        }
        for rule in gateRules(for: particulars.kind, in: forum) where !gates.contains(rule.gate) {
            gates.append(rule.gate)
        }
        return gates
    }

    /// For what each project waits besides, because its outcome departs from the advice (ENPI-13). Only those that depart
    /// are named: the others of the block have their effect.
    package func departures(
        in particulars: Decision.Particulars, of forum: Forum
    ) -> [Project.ID: [Decision.Gate]] {
        guard particulars.kind.awards,
            let rule = rules(of: forum)?.rules(for: particulars.kind).departure?.rule
        else { return [:] }
        var departures: [Project.ID: [Decision.Gate]] = [:]
        for outcome in particulars.outcomes where departs(outcome) {
            let missing: [Decision.Gate] = outcome.departure == nil ? [.writtenReasons] : []
            switch rule {
            case .reasons: departures[outcome.project] = missing
            case .reasonsAnd(let gate): departures[outcome.project] = missing + [gate.gate]
            }
        }
        return departures
    }

    /// Whether the outcome goes against what was advised, or against the assessment where nobody advised. Unknown advice
    /// is not departed from.
    package func departs(_ outcome: ProjectOutcome) -> Bool {
        guard let project = projects[outcome.project],
            let advised = project.advice?.recommendation ?? project.assessment?.recommendation
        else { return false }
        switch (outcome.outcome, advised) {
        case (.approved, .notForFunding), (.approvedWithConditions, .notForFunding),
            (.approvedWithRecommendations, .notForFunding), (.reserve, .notForFunding),
            (.recommendedForStep2, .notForFunding), (.postponed, .forFunding), (.rejected, .forFunding),
            (.notSelected, .forFunding), (.notRecommendedForStep2, .forFunding):
            return true
        case (.approved, _), (.approvedWithConditions, _), (.approvedWithRecommendations, _), (.reserve, _),
            (.recommendedForStep2, _), (.postponed, _), (.rejected, _), (.notSelected, _),
            (.notRecommendedForStep2, _), (.agreedInPrinciple, _), (.noDecision, _), (.revoked, _):
            return false
        }
    }

    /// Within what the keeper of a gate has to answer, where the rules say so (ENPI-13: 15 working days).
    package func period(for gate: Decision.Gate, of decision: Decision.ID) -> Period? {
        guard let dossier = decisions[decision] else { return nil }
        let kind = dossier.particulars.kind
        if let rule = gateRules(for: kind, in: dossier.forum).first(where: { $0.gate == gate }),
            let period = rule.within
        {
            return period
        }
        let held = rules(of: dossier.forum)?.rules(for: kind)
        if gate == .confirmation, case .confirms(let period) = held?.absence?.rule { return period }
        guard case .reasonsAnd(let rule) = held?.departure?.rule,
            rule.gate == gate
        else { return nil }
        return rule.within
    }

    /// The last day for the answer of a gate that is asked on a day: by the rules, where they give a period.
    ///
    /// - Returns: no day where the rules give no period; the country and year whose holidays would have to be on record.
    func answerDue(
        from gate: Decision.Gate, of decision: Decision.ID, asked day: Day
    ) -> (day: Day?, missing: Warning?) {
        guard let period = period(for: gate, of: decision), let dossier = decisions[decision] else {
            return (nil, nil)
        }
        let rules = rules(of: dossier.forum)?.rules(for: dossier.particulars.kind)
        let (end, missing) = end(of: period, after: day, by: rules?.calendar?.rule)
        if case .notOnRecord(let country, let year) = missing {
            return (nil, .answerDayNotKnown(gate, country, year: year))
        }
        return (end, nil)
    }

    private func gateRules(for kind: Decision.Kind, in forum: Forum) -> [GateRule] {
        rules(of: forum)?.rules(for: kind).gates?.rule.elements ?? []
    }
}

extension Decision.Kind {
    /// Gives money to projects that asked for it: what ENPI-13 and the rules of selection are about. An approved change
    /// of a running project is none of these.
    package var awards: Bool {
        switch self {
        case .projectSelection, .reservePromotion, .smallProjectFund, .strategicOperation, .outsideArea: true
        case .rulesOfProcedure, .subordinateBody, .chairmanship, .selectionCriteria, .callForProposals,
            .eligibilityResults, .programmeManual, .authorityProcedures, .evaluationPlan, .communication,
            .programmeAmendment, .report, .workPlan, .projectChange, .complaint, .contentiousCase,
            .predecessor, .controlGuidelines, .minutes, .agenda, .noDecision, .other:
            false
        }
    }
}
