// What became of projects, and when it was said.
extension Audit {
    mutating func examine(_ event: ProjectEvent, _ entry: Entry) {
        let id = event.project
        switch event {
        case .applied: return
        case .applicantNotified: examineNotice(to: id, entry)
        case .contracted, .completed: examineApproval(behind: event, entry)
        case .foundIneligible: examineEligibility(of: id, entry)
        case .foundEligible, .assessed, .advised, .conditionFulfilled, .conditionLapsed,
            .modified, .terminated, .withdrawn, .complaintReceived, .complaintDecided:
            break
        }
        examine([id], dated: entry)
    }

    /// Nothing can be said of a project before it applied; an application known only by its year is taken at its first day.
    mutating func examine(_ projects: [Project.ID], dated entry: Entry) {
        guard checks.contains(.factsBeforeApplication) else { return }
        let early = projects.compactMap { trace.projects[$0] }
            .filter { entry.happenedOn.last < $0.origin.happenedOn.first }
        guard let first = early.map(\.origin.happenedOn.first).min() else { return }
        find(
            .factsBeforeApplication, .beforeApplication(early.map(\.label), applied: first),
            [Evidence(entry)] + early.map(\.origin.evidence))
    }

    private mutating func examineNotice(to id: Project.ID, _ entry: Entry) {
        guard let project = record.projects[id] else { return }
        let label = record.label(of: id)
        switch project.status {
        case .awaiting(let gates):
            find(
                .announcedBeforeApproved, .notifiedBeforeGates(label, gates), Evidence(entry),
                project.decision.flatMap { record.decisions[$0] }.map { Evidence($0.entry) })
        case .underDecision where !decided.contains(id):
            find(.announcedBeforeApproved, .notifiedBeforeDecision(label), Evidence(entry))
        case .underDecision, .ineligible, .step1Passed, .step1Refused, .approved, .approvedWithConditions,
            .reserve, .postponed, .rejected, .notSelected, .lapsed, .decisionTakenBack, .contracted,
            .completed, .terminated, .withdrawn:
            break
        }
    }

    /// Recorded at once it would have been refused: an ineligible project is not approved.
    private mutating func examineEligibility(of id: Project.ID, _ entry: Entry) {
        ineligible[id] = Evidence(entry)
        guard let project = record.projects[id], project.status.holdsMoney else { return }
        find(
            .ineligibleApproved, .foundIneligible(record.label(of: id), project.status.code),
            Evidence(entry), project.decision.flatMap { record.decisions[$0] }.map { Evidence($0.entry) })
    }

    /// P02, P07: what is contracted was approved before, without conditions and without gates that have not opened.
    private mutating func examineApproval(behind event: ProjectEvent, _ entry: Entry) {
        guard let project = record.projects[event.project],
            let breach = (try? record.judgeContradictions(event))?.first
        else { return }
        let decision = project.decision.flatMap { record.decisions[$0] }.map { Evidence($0.entry) }
        let isContract: Bool
        if case .contractWithoutApproval = breach { isContract = true } else { isContract = false }
        let label = record.label(of: event.project)
        if isContract, case .awaiting(let gates) = project.status {
            return find(
                .announcedBeforeApproved, .contractedBeforeGates(label, gates), Evidence(entry), decision)
        }
        let fault: Fault =
            isContract
            ? .contractWithoutApproval(label, project.status.code)
            : .completedWithoutApproval(label, project.status.code)
        // A later decision may still approve it: then it was announced too early.
        guard isContract, !decided.contains(event.project) else {
            return find(.contractsWithoutApproval, fault, Evidence(entry), decision)
        }
        contracts[event.project] = (fault, Evidence(entry), entry.happenedOn.last)
    }

    mutating func concludeProjects() {
        for (_, contract) in contracts.sorted(by: { $0.key < $1.key }) {
            find(.contractsWithoutApproval, contract.fault, contract.evidence)
        }
        guard checks.contains(.conditionsPastDue) else { return }
        for (id, project) in record.projects.sorted(by: { $0.key < $1.key }) where project.status.holdsMoney {
            for condition in project.openConditions {
                guard let due = condition.due, due < day else { continue }
                find(
                    .conditionsPastDue,
                    .conditionPastDue(
                        project: record.label(of: id), condition: condition.key, due: due),
                    project.decision.flatMap { record.decisions[$0] }.map { Evidence($0.entry) })
            }
        }
    }

    /// One place, one project: whoever comes off the list next would be anybody's guess.
    mutating func concludeRanks() {
        guard checks.contains(.ranksTwice) else { return }
        for alike in record.ranksTwice() {
            let decisions = Set(alike.projects.compactMap { record.projects[$0]?.decision }).sorted()
            find(
                .ranksTwice,
                .rankTwice(alike.projects.map { record.label(of: $0) }.sorted(), rank: alike.rank),
                decisions.compactMap { record.decisions[$0].map { Evidence($0.entry) } })
        }
    }

    /// Inside a call this is refused; a programme whose calls were recorded one by one may still have it.
    mutating func concludeCodes() {
        guard checks.contains(.codesTwice) else { return }
        var bearers: [Bearer: [Project.ID]] = [:]
        for (id, project) in record.projects {
            guard let code = project.application.code, let programme = record.calls[project.call]?.programme
            else { continue }
            bearers[Bearer(programme: programme, code: code), default: []].append(id)
        }
        for (bearer, projects) in bearers where projects.count > 1 {
            find(
                .codesTwice,
                .codeTwice(
                    bearer.code, programme: record.programmes[bearer.programme]?.particulars.code ?? ""),
                projects.sorted().compactMap { trace.projects[$0]?.origin.evidence })
        }
    }

    private struct Bearer: Hashable {
        let programme: Programme.ID
        let code: String
    }
}
