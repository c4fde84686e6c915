/// What is on file about a decision, and which later decisions touch it.
package struct DecisionDossier: Hashable, Sendable {
    package struct Link: Hashable, Sendable {
        package var kind: Decision.Relation.Kind
        package var by: Decision.ID
    }

    /// When the keeper of a gate was asked, and by when the answer is due.
    package struct Asked: Hashable, Sendable {
        package var gate: Decision.Gate
        package var on: Occasion
        package var due: Day?
    }

    package var forum: Forum
    package var committee: Body.ID
    package var question: Question.ID?
    package var particulars: Decision.Particulars
    package var takenOn: Occasion
    package var entry: Entry
    package var links: [Link] = []
    package var openedGates: [Decision.Gate] = []
    package var asked: [Asked] = []
    package var refusedGates: [Decision.Gate] = []
    /// For which projects a gate has answered, and whether it has opened for any of them.
    var answered: [Decision.Gate: GateAnswers] = [:]
    /// All for which the whole decision waits: its own gates, then those of the rules for its kind.
    package var gates: [Decision.Gate] = []
    /// Projects whose outcome departs from the advice, with what each of them waits for besides.
    package var departures: [Project.ID: [Decision.Gate]] = [:]
    /// The reasons for departing that were given after the decision.
    package var reasons: [Project.ID: Sealed] = [:]
    /// The day from which it has effect, which may be to come; `nil` while a gate has not opened, and for ever where one
    /// refused.
    package var effectiveOn: Day?

    /// The gates that have not answered yet.
    package var openGates: [Decision.Gate] {
        gates.filter { !openedGates.contains($0) && !refusedGates.contains($0) }
    }

    /// Whether a gate has still to answer for one of these projects; for the decision itself where none is named.
    func awaits(_ gate: Decision.Gate, for projects: [Project.ID]) -> Bool {
        guard openGates.contains(gate) else { return false }
        return projects.isEmpty || !Set(projects).isSubset(of: answered[gate]?.projects ?? [])
    }

    /// The last day for a gate's answer, as it was last asked.
    package func due(from gate: Decision.Gate) -> Day? { asked.last { $0.gate == gate }?.due }

    /// A gate may answer for one project today and for another tomorrow: it has answered for the decision when it has
    /// for every project, and refused it when it opened for none. A departing project's own gate is not the decision's.
    mutating func note(
        _ gate: Decision.Gate, opened: Bool, for projects: [Project.ID], on day: Day
    ) {
        guard gates.contains(gate), openGates.contains(gate) else { return }
        answered[gate, default: .init()].note(opened, for: projects)
        let answer = answered[gate] ?? .init()
        guard Set(particulars.outcomes.map(\.project)).isSubset(of: answer.projects) else { return }
        if answer.hasOpened {
            openedGates.append(gate)
        } else {
            refusedGates.append(gate)
        }
        takeEffect(on: day)
    }

    /// Takes note that nothing holds the decision back any more, if that is so.
    mutating func takeEffect(on day: Day) {
        guard effectiveOn == nil, openGates.isEmpty, refusedGates.isEmpty else { return }
        if case .from(let later) = particulars.effect {
            effectiveOn = max(day, later)
        } else {
            effectiveOn = day
        }
    }
}

/// For which projects a gate has answered so far, and whether it has opened for any of them.
struct GateAnswers: Hashable, Sendable {
    private(set) var projects: Set<Project.ID> = []
    private(set) var hasOpened = false

    mutating func note(_ opened: Bool, for projects: [Project.ID]) {
        self.projects.formUnion(projects)
        hasOpened = hasOpened || opened
    }
}
