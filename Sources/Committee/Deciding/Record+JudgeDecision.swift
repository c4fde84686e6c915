// What has to be true of a decision and of what it says for each project.
extension Record {
    /// No consensus is not a rejection (P26), but it is no approval either.
    func isAdopted(_ question: Question.ID?, in forum: Forum) throws(Refusal) {
        guard let question, let outcome = declarationThatCounts(on: question, in: forum)?.outcome else {
            return
        }
        switch outcome {
        case .notAdopted, .noDecision, .deferred: throw .notAdopted(outcome)
        case .adopted, .inPrinciple, .adReferendum, .noted: break
        }
    }

    func judge(
        _ event: Event, _ particulars: Decision.Particulars, _ forum: Forum, of committee: Body.ID,
        on day: Day
    ) throws(Refusal) -> Ruling {
        let programmes = committees[committee]?.particulars.programmes ?? []
        var seen: Set<Project.ID> = []
        var eligibilityUnknown = 0
        for outcome in particulars.outcomes {
            let label = label(of: outcome.project)
            guard let project = projects[outcome.project] else { throw .notYet(.project, label) }
            guard seen.insert(outcome.project).inserted else { throw .projectTwice(label) }
            guard let call = calls[project.call], programmes.contains(call.programme) else {
                throw .projectOfAnotherProgramme(label, committee: self.label(of: committee))
            }
            // A recorded ineligibility is a fact; only a recorded finding of eligibility undoes it.
            if project.isFoundEligible == false, outcome.outcome.isFavourable {
                throw .projectIneligible(label)
            }
            if project.isFoundEligible == nil { eligibilityUnknown += 1 }
        }
        var ruling = weigh(particulars, event.decision, forum, of: committee, on: day)
        ruling.events = [event]
        if eligibilityUnknown > 0 {
            ruling.warnings.insert(.eligibilityNotKnown(projects: eligibilityUnknown), at: 0)
        }
        return ruling
    }

    /// What the rules held, the regulation and the record say against a decision.
    private func weigh(
        _ particulars: Decision.Particulars, _ id: Decision.ID?, _ forum: Forum, of committee: Body.ID,
        on day: Day
    ) -> Ruling {
        let rules = rules(of: forum)?.rules(for: particulars.kind)
        let reserve = judgeReserve(particulars, on: day)
        let partners = judgePartners(
            particulars, gates(of: particulars, in: forum), of: committee, on: day)
        let competence = judgeCompetence(particulars, rules, of: committee)
        var breaches = [secondPostponement(particulars, forum), ceiling(particulars.outcomes)]
            .compactMap(\.self)
        breaches += programmeCeilings(particulars, rules, of: committee, on: day)
        breaches += smallProjectFunds(particulars, rules, on: day)
        breaches += reserve.breaches + partners.breaches + competence.breaches
        breaches += judgeOutcomes(particulars, rules)
        breaches += id.map { judgeContradictions(particulars, $0, forum) } ?? []
        return Ruling(
            [], breaches: breaches,
            warnings: reserve.warnings + ranksGivenTwice(particulars) + partners.warnings
                + competence.warnings
                + departing(particulars, forum, by: rules?.departure?.cited) + untouched(by: particulars))
    }

    /// To take back a decision changes nothing for its projects: each has to be given an outcome.
    private func untouched(by particulars: Decision.Particulars) -> [Warning] {
        let named = Set(particulars.outcomes.map(\.project))
        return particulars.relations.compactMap { relation in
            switch relation.kind {
            case .takesBack, .supersedes: break
            case .amends, .confirms, .references: return nil
            }
            guard let earlier = decisions[relation.decision] else { return nil }
            let resting = earlier.particulars.outcomes.map(\.project).filter {
                !named.contains($0) && projects[$0]?.decision == relation.decision
            }
            guard !resting.isEmpty else { return nil }
            return .projectsStay(
                relation.kind, earlier.particulars.number ?? earlier.particulars.title,
                projects: resting.map { label(of: $0) })
        }
    }

    /// Which projects wait because their outcome departs from the advice.
    private func departing(
        _ particulars: Decision.Particulars, _ forum: Forum, by clause: String?
    ) -> [Warning] {
        let departures = departures(in: particulars, of: forum)
        return particulars.outcomes.compactMap { outcome in
            departures[outcome.project].flatMap {
                $0.isEmpty
                    ? nil : .departsFromAdvice(label(of: outcome.project), needs: $0, by: clause)
            }
        }
    }

    private func secondPostponement(_ particulars: Decision.Particulars, _ forum: Forum) -> Breach? {
        guard let rule = rules(of: forum)?.rules(for: particulars.kind).secondPostponement,
            rule.rule == .forbidden
        else { return nil }
        let again = particulars.outcomes.first {
            $0.outcome == .postponed && (projects[$0.project]?.postponements ?? 0) > 0
        }
        return again.map { .secondPostponement(label(of: $0.project), by: rule.cited) }
    }
}

extension Event {
    fileprivate var decision: Decision.ID? {
        if case .decision(let event) = self { event.decision } else { nil }
    }
}
