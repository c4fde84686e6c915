/// What is on file about a project. *Selected*, *conditions cleared* and *contracted* are three dates.
package struct ProjectDossier: Hashable, Sendable {
    package var call: Call.ID
    package var application: Project.Application
    package var status: ProjectStatus = .underDecision
    /// The day since which the status holds.
    package var since: Day
    package var isFoundEligible: Bool?
    package var assessment: Project.Assessment?
    package var advice: Project.Advice?
    package var postponements = 0
    package var openConditions: [Condition] = []
    package var fulfilledConditions: [Condition] = []
    package var recommendation: String?
    package var decidedAmounts: [Amount] = []
    package var contractedAmounts: [Amount] = []
    package var selectedOn: Day?
    package var clearedOn: Day?
    package var contractedOn: Day?
    package var notifiedOn: Day?
    /// The complaints that are not decided yet, from the first on.
    package var openComplaints: [Complaint] = []
    /// The decision on which the status rests.
    package var decision: Decision.ID?
    /// The entries behind the status, in the order in which they count.
    package var chain: [Reference] = []
    package var handle: Handle?
    /// Outcomes that wait for a gate, with the status to return to if it is refused.
    package internal(set) var waiting: [Waiting] = []

    package struct Waiting: Hashable, Sendable {
        package let decision: Decision.ID
        package let outcome: ProjectOutcome
        package internal(set) var gates: [Decision.Gate]
        /// The day before which it has no effect even when the gates have opened.
        let notBefore: Day?
        let before: ProjectStatus
        let decisionBefore: Decision.ID?
        package internal(set) var asked: [DecisionDossier.Asked] = []

        /// The last day for a gate's answer, as it was last asked.
        package func due(from gate: Decision.Gate) -> Day? { asked.last { $0.gate == gate }?.due }
    }

    package struct Complaint: Hashable, Sendable {
        package let on: Occasion
        package let reference: Reference
    }

    package init(call: Call.ID, application: Project.Application, since: Day, handle: Handle?) {
        self.call = call
        self.application = application
        self.since = since
        self.handle = handle
    }
}

extension ProjectDossier {
    private mutating func become(_ status: ProjectStatus, on day: Day) {
        if self.status != status { since = day }
        self.status = status
        // With the approval go its conditions: nobody has to fulfil what nothing is granted for any more.
        if !status.holdsMoney { openConditions = [] }
    }

    mutating func apply(
        _ outcome: ProjectOutcome, of decision: Decision.ID, on day: Day, reference: Reference
    ) {
        chain.append(reference)
        // A later word of the committee ends what an earlier one was still waiting for.
        if outcome.outcome.movesProject { waiting = [] }
        switch outcome.outcome {
        // A change that is approved for a running project does not take its contract away.
        case .approved where status == .contracted, .approvedWithRecommendations where status == .contracted:
            break
        case .approved, .approvedWithRecommendations:
            openConditions = []
            selectedOn = selectedOn ?? day
            clearedOn = day
            become(.approved, on: day)
        case .approvedWithConditions:
            openConditions = outcome.conditions
            fulfilledConditions = []
            selectedOn = selectedOn ?? day
            become(.approvedWithConditions, on: day)
        case .reserve: become(.reserve(rank: outcome.rank), on: day)
        case .postponed:
            postponements += 1
            become(.postponed(times: postponements), on: day)
        case .rejected: become(.rejected, on: day)
        case .notSelected: become(.notSelected, on: day)
        case .recommendedForStep2: become(.step1Passed, on: day)
        case .notRecommendedForStep2: become(.step1Refused, on: day)
        // No consensus is not a rejection (P26), and "in principle" moves nothing (4b case 12).
        case .agreedInPrinciple, .noDecision: return
        case .revoked:
            selectedOn = nil
            clearedOn = nil
            become(.decisionTakenBack, on: day)
        }
        self.decision = decision
        recommendation = outcome.recommendation ?? recommendation
        if !outcome.amounts.isEmpty { decidedAmounts = outcome.amounts }
    }

    mutating func wait(
        for gates: [Decision.Gate], _ outcome: ProjectOutcome, of decision: Decision.ID, on day: Day,
        notBefore later: Day? = nil, reference: Reference
    ) {
        chain.append(reference)
        waiting.append(
            Waiting(
                decision: decision, outcome: outcome, gates: gates, notBefore: later, before: status,
                decisionBefore: self.decision))
        switch outcome.outcome {
        case .approved, .approvedWithConditions, .approvedWithRecommendations:
            self.decision = decision
            become(.awaiting(gates), on: day)
        case .reserve, .postponed, .rejected, .notSelected, .recommendedForStep2, .notRecommendedForStep2,
            .agreedInPrinciple, .noDecision, .revoked:
            break
        }
    }

    /// - Returns: the day from which the outcome holds, where that is still to come when the last gate has opened.
    mutating func open(
        _ gate: Decision.Gate, of decision: Decision.ID, on day: Day, reference: Reference
    ) -> (outcome: ProjectOutcome, from: Day)? {
        guard let index = waiting.firstIndex(where: { $0.decision == decision && $0.gates.contains(gate) })
        else { return nil }
        waiting[index].gates.removeAll { $0 == gate }
        let open = waiting[index]
        guard open.gates.isEmpty else {
            chain.append(reference)
            if case .awaiting = status { status = .awaiting(open.gates) }
            return nil
        }
        // What was decided later still waits for its own gates.
        let decidedLater = Array(waiting[(index + 1)...])
        waiting.remove(at: index)
        if let later = open.notBefore, later > day {
            chain.append(reference)
            if case .awaiting = status {
                self.decision = open.decisionBefore
                become(open.before, on: day)
            }
            return (open.outcome, later)
        }
        apply(open.outcome, of: decision, on: day, reference: reference)
        waiting = decidedLater
        return nil
    }

    /// `reference` is the entry by which it was asked, where that is not the decision itself.
    mutating func ask(_ asked: DecisionDossier.Asked, of decision: Decision.ID, reference: Reference? = nil) {
        if let reference { chain.append(reference) }
        for index in waiting.indices where waiting[index].decision == decision {
            waiting[index].asked.append(asked)
        }
    }

    func isWaiting(for gate: Decision.Gate, of decision: Decision.ID) -> Bool {
        waiting.contains { $0.decision == decision && $0.gates.contains(gate) }
    }

    mutating func refuse(_ gate: Decision.Gate, of decision: Decision.ID, on day: Day, reference: Reference) {
        guard let index = waiting.firstIndex(where: { $0.decision == decision && $0.gates.contains(gate) })
        else { return }
        chain.append(reference)
        let refused = waiting.remove(at: index)
        guard case .awaiting = status else { return }
        self.decision = refused.decisionBefore
        become(refused.before, on: day)
    }

    mutating func note(_ event: ProjectEvent, _ entry: Entry) {
        let day = entry.happenedOn.last
        chain.append(entry.reference)
        switch event {
        case .applied: break
        case .foundEligible:
            isFoundEligible = true
            if status == .ineligible { become(.underDecision, on: day) }
        case .foundIneligible:
            isFoundEligible = false
            become(.ineligible, on: day)
        case .assessed(_, let assessment): self.assessment = assessment
        case .advised(_, let advice): self.advice = advice
        case .conditionFulfilled(_, let key):
            guard let index = openConditions.firstIndex(where: { $0.key == key }) else { return }
            fulfilledConditions.append(openConditions.remove(at: index))
            guard openConditions.isEmpty, status == .approvedWithConditions else { return }
            clearedOn = day
            become(.approved, on: day)
        case .conditionLapsed: become(.lapsed, on: day)
        case .applicantNotified: notifiedOn = day
        case .contracted(_, let amounts):
            contractedOn = day
            contractedAmounts = amounts
            become(.contracted, on: day)
        case .modified: break
        case .complaintReceived:
            openComplaints.append(Complaint(on: entry.happenedOn, reference: entry.reference))
        // Complaints have no names on record: the one that came first is taken to be decided first.
        case .complaintDecided: if !openComplaints.isEmpty { openComplaints.removeFirst() }
        case .completed: become(.completed, on: day)
        case .terminated:
            waiting = []
            become(.terminated, on: day)
        case .withdrawn:
            waiting = []
            become(.withdrawn, on: day)
        }
    }
}
