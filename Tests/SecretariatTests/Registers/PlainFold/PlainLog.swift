import Committee

/// What was recorded, kept as plainly as can be: the registers are compared with a fold over this that knows no timeline,
/// no subject and no database, and shares nothing with them but the events.
struct PlainLog {
    struct Fact {
        let position: Int
        let name: String
        var days: Occasion
        var event: Event
        let handle: Handle?
    }

    private enum Change {
        case stated(Fact)
        case restated(String, Event, Occasion)
        case retracted(String)
    }

    private var changes: [(position: Int, change: Change)] = []

    mutating func state(
        _ event: Event, on days: Occasion, at position: Int, named name: String, _ handle: Handle?
    ) {
        let fact = Fact(position: position, name: name, days: days, event: event, handle: handle)
        changes.append((position, .stated(fact)))
    }

    mutating func restate(_ name: String, as event: Event, on days: Occasion, at position: Int) {
        changes.append((position, .restated(name, event, days)))
    }

    mutating func retract(_ name: String, at position: Int) { changes.append((position, .retracted(name))) }

    /// What the record knew at a position, as of a day, in the order in which it counts.
    func facts(asOf day: Day, knownAt position: Int) -> [Fact] {
        var facts: [String: Fact] = [:]
        for (at, change) in changes where at <= position {
            switch change {
            case .stated(let fact): facts[fact.name] = fact
            case .restated(let name, let event, let days):
                facts[name]?.event = event
                facts[name]?.days = days
            case .retracted(let name): facts[name] = nil
            }
        }
        var items: [Item.ID: Int] = [:]
        var questions: [Question.ID: Item.ID] = [:]
        for fact in facts.values {
            if case .agenda(.placed(_, let id, let item)) = fact.event { items[id] = item.order }
            if case .question(.put(let id, _, let question)) = fact.event { questions[id] = question.item }
        }
        func order(_ item: Item.ID?, or otherwise: Int) -> Int { item.flatMap { items[$0] } ?? otherwise }
        // On one day: what comes before the agenda, then its items, then what follows the sitting.
        func place(_ event: Event) -> Int {
            switch event {
            case .programme, .committee, .person, .call, .calendar, .record: return 0
            case .sitting(.adjourned), .sitting(.closed), .sitting(.cancelled): return 1_000_000
            case .sitting: return 0
            case .procedure(.movedToSitting), .procedure(.closed): return 1_000_000
            case .procedure: return 0
            case .project(.applied), .project(.foundEligible), .project(.foundIneligible),
                .project(.assessed), .project(.advised):
                return 0
            case .project, .minutes, .figure, .action(.done): return 1_000_000
            case .agenda(.placed(_, let item, _)), .agenda(.handled(_, let item, _, _)),
                .agenda(.stated(_, let item, _, _)), .agenda(.opinionGiven(_, let item, _)):
                return order(item, or: 0)
            case .agenda(.interestDeclared(_, let interest)): return order(interest.item, or: 0)
            case .question(.put(let id, _, _)), .question(.positionTaken(let id, _, _)),
                .question(.outcomeDeclared(let id, _, _)):
                return order(questions[id], or: 1)
            case .decision(.taken(_, _, _, let question, let particulars)):
                return order(particulars.item ?? question.flatMap { questions[$0] }, or: 1)
            case .decision: return 1_000_000
            case .action(.given(_, _, let point)): return order(point.item, or: 1)
            }
        }
        return facts.values.filter { $0.counts <= day }.sorted { a, b in
            (a.counts, place(a.event), a.position) < (b.counts, place(b.event), b.position)
        }
    }
}

extension PlainLog.Fact {
    /// What opens a sitting of two days counts from its first day, everything else from its last.
    var counts: Day {
        switch event {
        case .sitting(.adjourned), .sitting(.closed), .sitting(.cancelled): days.last
        case .sitting, .agenda(.placed), .agenda(.interestDeclared), .agenda(.opinionGiven): days.first
        case .programme, .committee, .person, .call, .calendar, .record, .procedure, .project, .minutes,
            .figure, .action, .agenda, .question, .decision:
            days.last
        }
    }
}
