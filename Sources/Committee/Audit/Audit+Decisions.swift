// What was decided: by whom it could be, in which order, and on what it rests.
extension Audit {
    mutating func examine(
        _ particulars: Decision.Particulars, in forum: Forum, of committee: Body.ID, _ entry: Entry
    ) {
        let day = entry.happenedOn.last
        if checks.contains(.decisionsOutsideCompetence) {
            let rules = record.rules(of: forum)?.rules(for: particulars.kind)
            for breach in record.judgeCompetence(particulars, rules, of: committee).breaches {
                guard case .outsideCompetence(_, let project, let limit, _, _) = breach else {
                    continue
                }
                find(
                    .decisionsOutsideCompetence,
                    .outsideCompetence(
                        project: project, limit,
                        clause: record.rules(of: forum)?.rules(for: particulars.kind).competence?.number),
                    [Evidence(entry)] + self.rules(of: forum))
            }
        }
        if checks.contains(.promotionsOutOfRank) {
            for breach in record.judgeReserve(particulars, on: day).breaches {
                guard let fault = Fault(ofPromotion: breach) else { continue }
                find(
                    .promotionsOutOfRank, fault,
                    [Evidence(entry)] + particulars.outcomes.compactMap { ranked($0.project) })
            }
        }
        for outcome in particulars.outcomes {
            decided.insert(outcome.project)
            if outcome.outcome.isApproval, record.projects[outcome.project]?.status == .ineligible {
                find(
                    .ineligibleApproved, .approvedThoughIneligible(record.label(of: outcome.project)),
                    Evidence(entry), ineligible[outcome.project])
            }
            guard outcome.outcome.isApproval, let contract = contracts[outcome.project] else { continue }
            contracts[outcome.project] = nil
            find(
                .announcedBeforeApproved,
                .contractedBeforeDecision(record.label(of: outcome.project), decided: day),
                contract.evidence, Evidence(entry))
        }
        examine(particulars.outcomes.map(\.project), dated: entry)
    }

    /// The decision that gave a project its place.
    private func ranked(_ project: Project.ID) -> Evidence? {
        record.projects[project]?.decision.flatMap { record.decisions[$0] }.map { Evidence($0.entry) }
    }

    mutating func concludeDecisions() {
        for (id, decision) in record.decisions.sorted(by: { $0.key < $1.key }) {
            let evidence = Evidence(decision.entry)
            if checks.contains(.decisionsWithoutSitting) { concludeForum(of: decision, evidence) }
            if checks.contains(.decisionsWithoutOutcome) { concludeOutcome(of: decision, evidence) }
            if decision.particulars.relations.contains(where: { $0.kind.replaces && $0.decision == id }) {
                find(.decisionsInCircles, .replacesItself, evidence)
            }
        }
        if checks.contains(.decisionsInCircles) { concludeCircles() }
    }

    private mutating func concludeForum(of decision: DecisionDossier, _ evidence: Evidence) {
        switch decision.forum {
        case .sitting(let id):
            if let gone = trace.retracted[id.hex], trace.sittings[id] == nil {
                find(.decisionsWithoutSitting, .sittingRetracted, evidence, gone)
            } else if record.sittings[id]?.stage == .cancelled {
                find(.decisionsWithoutSitting, .sittingCancelled, evidence, trace.cancelled[id])
            }
        case .procedure(let id):
            if let gone = trace.retracted[id.hex], trace.procedures[id] == nil {
                find(.decisionsWithoutSitting, .procedureRetracted, evidence, gone)
            }
        }
        if let question = decision.question, let gone = trace.retracted[question.hex],
            trace.questions[question] == nil
        {
            find(.decisionsWithoutSitting, .questionRetracted, evidence, gone)
        }
    }

    /// A decision rests on what was declared of its question: on nothing, where that was retracted.
    private mutating func concludeOutcome(of decision: DecisionDossier, _ evidence: Evidence) {
        guard let question = decision.question else { return }
        guard let outcome = record.declarationThatCounts(on: question, in: decision.forum)?.outcome else {
            guard let gone = trace.retractedOutcomes[question] else { return }
            return find(
                .decisionsWithoutOutcome, .outcomeRetracted, evidence, trace.questions[question], gone)
        }
        switch outcome {
        case .adopted, .inPrinciple, .adReferendum, .noted: return
        case .notAdopted, .noDecision, .deferred:
            find(
                .decisionsWithoutOutcome, .outcomeDoesNotCarry(outcome),
                [evidence] + (trace.questions[question].map { [$0] } ?? [])
                    + (trace.outcomes[question] ?? []))
        }
    }

    /// Decisions that replace each other: each would be undone by the other.
    private mutating func concludeCircles() {
        var told: Set<Decision.ID> = []
        for start in record.decisions.keys.sorted() where !told.contains(start) {
            let reached = replaced(from: start)
            guard reached.contains(start) else { continue }
            let circle = reached.filter { replaced(from: $0).contains(start) }.union([start])
            told.formUnion(circle)
            guard circle.count > 1 else { continue }
            find(
                .decisionsInCircles, .replaceEachOther(circle.count),
                circle.sorted().compactMap { record.decisions[$0].map { Evidence($0.entry) } })
        }
    }

    /// All decisions that one replaces, and those that these replace, and so on.
    private func replaced(from start: Decision.ID) -> Set<Decision.ID> {
        var reached: Set<Decision.ID> = []
        var next = [start]
        while let id = next.popLast() {
            for relation in record.decisions[id]?.particulars.relations ?? []
            where relation.kind.replaces && reached.insert(relation.decision).inserted {
                next.append(relation.decision)
            }
        }
        return reached
    }
}

extension Fault {
    fileprivate init?(ofPromotion breach: Breach) {
        switch breach {
        case .rankJumped(let project, let before): self = .rankJumped(project, before: before)
        case .notOnReserve(let project, let status): self = .notOnReserve(project, status)
        case .positionWithoutMandate, .positionWithoutVote, .positionWhileRecused, .secondPostponement,
            .ceilingPassed, .ceilingPassedLater, .projectCeilingPassed, .rulesOverlap, .initiatorNotAllowed,
            .requestNotAllowed,
            .periodTooShort, .closedEarly, .answerLate, .papersLate, .minutesNotSigned, .observerBeyondAccess,
            .positionWhileAbsent, .programmeCeilingPassed, .smallProjectFundsPassed, .tooFewCountries,
            .withoutAssurance, .outsideWithoutApproval, .outsideCompetence, .outcomeNotAllowed,
            .contractWithoutApproval, .completedWithoutApproval, .approvedAlready, .contractedAlready,
            .twoOutcomes, .codeTwice, .positionOutsideTheme, .wayNotAllowed, .castingVoteNotGiven,
            .castingWithoutTie, .contractAboveDecision:
            return nil
        }
    }
}

extension Decision.Relation.Kind {
    /// The earlier decision stands no longer.
    fileprivate var replaces: Bool {
        switch self {
        case .supersedes, .takesBack: true
        case .amends, .confirms, .references: false
        }
    }
}
