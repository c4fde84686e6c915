import Committee

/// Where one project stands, told event by event.
struct PlainProject {
    struct Status: Equatable {
        var word: String
        var rank: Int?
        var gates: [Decision.Gate] = []
        var times = 0
    }

    struct Wait {
        let decision: Decision.ID
        let outcome: ProjectOutcome
        var gates: [Decision.Gate]
        let later: Day?
        let before: Status
        let decisionBefore: Decision.ID?
        var asked: [PlainDecision.Asked] = []
    }

    let id: Project.ID
    let call: Call.ID
    let application: Project.Application
    let handle: Handle?
    var status = Status(word: "under decision")
    var since: Day
    var times = 0
    var open: [Condition] = []
    var met: [Condition] = []
    var decided: [Amount] = []
    var contracted: [Amount] = []
    var selectedOn: Day?
    var clearedOn: Day?
    var contractedOn: Day?
    var notifiedOn: Day?
    var complaints: [(day: Day, name: String)] = []
    var decision: Decision.ID?
    var chain: [String] = []
    var waits: [Wait] = []

    static let approvals: Set<Outcome> = [.approved, .approvedWithConditions, .approvedWithRecommendations]
    /// What leaves the project where it is.
    static let words: Set<Outcome> = [.agreedInPrinciple, .noDecision]
    /// With an approval its conditions go.
    private static let withConditions: Set<String> = [
        "approved", "approved with conditions", "approved, awaiting", "contracted", "completed",
    ]

    mutating func become(_ next: Status, _ day: Day) {
        if next != status { since = day }
        status = next
        if !Self.withConditions.contains(next.word) { open = [] }
    }

    mutating func become(_ word: String, _ day: Day) { become(Status(word: word), day) }

    var holdsMoney: Bool { Self.withConditions.contains(status.word) }

    mutating func decide(_ what: ProjectOutcome, _ by: Decision.ID, _ day: Day, _ name: String) {
        chain.append(name)
        if Self.words.contains(what.outcome) { return }
        waits = []
        switch what.outcome {
        case .approved, .approvedWithRecommendations:
            if status.word != "contracted" {
                open = []
                selectedOn = selectedOn ?? day
                clearedOn = day
                become("approved", day)
            }
        case .approvedWithConditions:
            open = what.conditions
            met = []
            selectedOn = selectedOn ?? day
            become("approved with conditions", day)
        case .reserve: become(Status(word: "reserve", rank: what.rank), day)
        case .postponed:
            times += 1
            become(Status(word: "postponed", times: times), day)
        case .rejected: become("rejected", day)
        case .notSelected: become("not selected", day)
        case .recommendedForStep2: become("step 1 passed", day)
        case .notRecommendedForStep2: become("step 1 refused", day)
        case .revoked:
            selectedOn = nil
            clearedOn = nil
            become("decision taken back", day)
        case .agreedInPrinciple, .noDecision: break
        }
        decision = by
        if !what.amounts.isEmpty { decided = what.amounts }
    }

    mutating func wait(
        _ what: ProjectOutcome, _ by: Decision.ID, _ gates: [Decision.Gate], later: Day?, _ day: Day,
        _ name: String
    ) {
        chain.append(name)
        waits.append(
            Wait(
                decision: by, outcome: what, gates: gates, later: later, before: status,
                decisionBefore: decision))
        if Self.approvals.contains(what.outcome) {
            decision = by
            become(Status(word: "approved, awaiting", gates: gates), day)
        }
    }

    /// Answers with an outcome that is still to come, when the last gate has opened before its day.
    mutating func open(_ gate: Decision.Gate, _ by: Decision.ID, _ day: Day, _ name: String)
        -> (ProjectOutcome, Day)?
    {
        guard let place = waits.firstIndex(where: { $0.decision == by && $0.gates.contains(gate) }) else {
            return nil
        }
        waits[place].gates.removeAll { $0 == gate }
        let wait = waits[place]
        if !wait.gates.isEmpty {
            chain.append(name)
            if status.word == "approved, awaiting" { status.gates = wait.gates }
            return nil
        }
        let others = Array(waits.suffix(from: place + 1))
        waits.remove(at: place)
        if let later = wait.later, later > day {
            chain.append(name)
            fallBack(to: wait, day)
            return (wait.outcome, later)
        }
        decide(wait.outcome, by, day, name)
        waits = others
        return nil
    }

    mutating func refuse(_ gate: Decision.Gate, _ by: Decision.ID, _ day: Day, _ name: String) {
        guard let place = waits.firstIndex(where: { $0.decision == by && $0.gates.contains(gate) }) else {
            return
        }
        chain.append(name)
        fallBack(to: waits.remove(at: place), day)
    }

    private mutating func fallBack(to wait: Wait, _ day: Day) {
        guard status.word == "approved, awaiting" else { return }
        decision = wait.decisionBefore
        become(wait.before, day)
    }

    mutating func ask(_ asked: PlainDecision.Asked, _ by: Decision.ID) {
        for place in waits.indices where waits[place].decision == by { waits[place].asked.append(asked) }
    }

    mutating func happen(_ event: ProjectEvent, _ day: Day, _ name: String) {
        chain.append(name)
        switch event {
        case .applied, .assessed, .advised, .modified: break
        case .foundEligible: if status.word == "ineligible" { become("under decision", day) }
        case .foundIneligible: become("ineligible", day)
        case .conditionFulfilled(_, let key):
            guard let place = open.firstIndex(where: { $0.key == key }) else { return }
            met.append(open.remove(at: place))
            if open.isEmpty, status.word == "approved with conditions" {
                clearedOn = day
                become("approved", day)
            }
        case .conditionLapsed: become("lapsed", day)
        case .applicantNotified: notifiedOn = day
        case .contracted(_, let amounts):
            contractedOn = day
            contracted = amounts
            become("contracted", day)
        case .completed: become("completed", day)
        case .terminated:
            waits = []
            become("terminated", day)
        case .withdrawn:
            waits = []
            become("withdrawn", day)
        case .complaintReceived: complaints.append((day, name))
        case .complaintDecided: complaints = Array(complaints.dropFirst())
        }
    }
}

struct PlainDecision {
    struct Asked {
        let gate: Decision.Gate
        let on: Day
        let due: Day?
    }

    let id: Decision.ID
    let forum: Forum
    let committee: Body.ID
    let question: Question.ID?
    let particulars: Decision.Particulars
    let days: Occasion
    let name: String
    let handle: Handle?
    var gates: [Decision.Gate] = []
    var closed: [Decision.Gate] { gates.filter { !opened.contains($0) && !refused.contains($0) } }
    var opened: Set<Decision.Gate> = []
    var refused: Set<Decision.Gate> = []
    var asked: [Asked] = []
    var answers: [Decision.Gate: (projects: Set<Project.ID>, isOpen: Bool)] = [:]
    var effective: Day?
    var touchedBy: [(kind: Decision.Relation.Kind, by: Decision.ID)] = []

    mutating func answer(_ gate: Decision.Gate, _ isOpen: Bool, for projects: [Project.ID], _ day: Day) {
        guard closed.contains(gate) else { return }
        var answer = answers[gate] ?? ([], false)
        answer.projects.formUnion(projects)
        answer.isOpen = answer.isOpen || isOpen
        answers[gate] = answer
        guard particulars.outcomes.allSatisfy({ answer.projects.contains($0.project) }) else { return }
        if answer.isOpen { opened.insert(gate) } else { refused.insert(gate) }
        begin(day)
    }

    mutating func begin(_ day: Day) {
        guard effective == nil, closed.isEmpty, refused.isEmpty else { return }
        effective = day
        if case .from(let later) = particulars.effect, later > day { effective = later }
    }
}
