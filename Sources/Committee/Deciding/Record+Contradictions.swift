// Facts that do not go together. Some happen all the same, because committees and offices err.
extension Record {
    func judgeContradictions(
        _ particulars: Decision.Particulars, _ id: Decision.ID, _ forum: Forum
    ) -> [Breach] {
        // Whoever takes back, replaces or confirms an earlier decision speaks of the same projects again.
        let touched = Set(particulars.relations.filter { $0.kind != .references }.map(\.decision))
        let earlier = earlierOutcomes(in: forum, except: id, of: particulars.kind)
        return particulars.outcomes.compactMap { outcome in
            guard let project = projects[outcome.project], outcome.outcome.movesProject else { return nil }
            let label = label(of: outcome.project)
            // To revoke is to speak of what was decided.
            if outcome.outcome != .revoked, let earlier = earlier[outcome.project],
                !touched.contains(earlier.decision)
            {
                return .twoOutcomes(label, earlier.outcome, outcome.outcome)
            }
            guard particulars.kind.awards, !(project.decision.map(touched.contains) ?? false) else {
                return nil
            }
            switch outcome.outcome {
            case .approved, .approvedWithConditions, .approvedWithRecommendations:
                return project.status.isFinallyApproved
                    ? .approvedAlready(label, project.status.code) : nil
            case .reserve, .postponed, .rejected, .notSelected:
                return project.status.hasContract ? .contractedAlready(label, outcome.outcome) : nil
            case .recommendedForStep2, .notRecommendedForStep2, .agreedInPrinciple, .noDecision, .revoked:
                return nil
            }
        }
    }

    /// What other decisions of the same kind gave projects in the same sitting.
    private func earlierOutcomes(
        in forum: Forum, except id: Decision.ID, of kind: Decision.Kind
    ) -> [Project.ID: (decision: Decision.ID, outcome: Outcome)] {
        var earlier: [Project.ID: (decision: Decision.ID, outcome: Outcome)] = [:]
        for decision in proceedings(of: forum)?.decisions ?? [] where decision != id {
            guard let dossier = decisions[decision], dossier.particulars.kind == kind, !dossier.isTakenBack
            else { continue }
            for outcome in dossier.particulars.outcomes
            where outcome.outcome.movesProject && outcome.outcome != .revoked {
                earlier[outcome.project] = (decision, outcome.outcome)
            }
        }
        return earlier
    }

    func judgeContradictions(_ event: ProjectEvent) throws(Refusal) -> [Breach] {
        if case .applied(let id, let call, let application) = event {
            guard let code = application.code, let other = codes[call]?[code], other != id else { return [] }
            return [.codeTwice(code, call: calls[call]?.particulars.code ?? call.hex)]
        }
        guard let project = projects[event.project] else {
            throw .notYet(.project, label(of: event.project))
        }
        let label = label(of: event.project)
        switch event {
        case .contracted(_, let amounts):
            // P02, P07: what is approved under conditions cannot be contracted before they are met.
            guard project.status.isContractable else {
                return [.contractWithoutApproval(label, project.status.code)]
            }
            return [excess(of: amounts, over: project.decidedAmounts, label)].compactMap(\.self)
        case .completed:
            return project.status.hasContract || project.status == .approved
                ? [] : [.completedWithoutApproval(label, project.status.code)]
        case .applied, .foundEligible, .foundIneligible, .assessed, .advised, .conditionFulfilled,
            .conditionLapsed, .applicantNotified, .modified, .terminated, .withdrawn, .complaintReceived,
            .complaintDecided:
            return []
        }
    }
}

extension Record {
    /// The ceiling is the committee's: a contract may be over less, not over more.
    private func excess(of contracted: [Amount], over decided: [Amount], _ label: String) -> Breach? {
        for limit in decided where limit.qualifier == .exactly || limit.qualifier == .upTo {
            let sum = contracted.filter { $0.counts(against: limit) && $0.basis == .contracted }.totalCents
            if sum > limit.cents {
                return .contractAboveDecision(label, by: sum - limit.cents, currency: limit.currency)
            }
        }
        return nil
    }
}

extension ProjectStatus {
    fileprivate var isContractable: Bool {
        switch self {
        case .approved, .contracted, .completed: true
        case .underDecision, .ineligible, .step1Passed, .step1Refused, .approvedWithConditions, .awaiting,
            .reserve, .postponed, .rejected, .notSelected, .lapsed, .decisionTakenBack, .terminated,
            .withdrawn:
            false
        }
    }

    fileprivate var hasContract: Bool {
        switch self {
        case .contracted, .completed: true
        case .underDecision, .ineligible, .step1Passed, .step1Refused, .approved, .approvedWithConditions,
            .awaiting, .reserve, .postponed, .rejected, .notSelected, .lapsed, .decisionTakenBack,
            .terminated, .withdrawn:
            false
        }
    }

    /// An approval that was under conditions may still be confirmed by a second one.
    fileprivate var isFinallyApproved: Bool {
        switch self {
        case .approved, .awaiting, .contracted, .completed: true
        case .underDecision, .ineligible, .step1Passed, .step1Refused, .approvedWithConditions, .reserve,
            .postponed, .rejected, .notSelected, .lapsed, .decisionTakenBack, .terminated, .withdrawn:
            false
        }
    }
}
