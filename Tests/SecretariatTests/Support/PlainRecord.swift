/// What was recorded of three projects, kept as plainly as can be: the registers are compared with a fold over this
/// that knows no timeline, no subject and no database.
struct PlainRecord {
    enum What: Equatable {
        /// Taken in a sitting: outcomes by project, with effect from a day of March 2024 or at once.
        case decided([String: String], effect: Int?)
        /// Happened to one project outside a sitting.
        case became(String, project: String)
    }

    struct Fact {
        let position: Int
        var day: Int
        var what: What
    }

    private enum Change {
        case stated(Fact)
        case moved(Int, to: Int)
        case changed(Int, to: What)
        case retracted(Int)
    }

    private var changes: [(position: Int, change: Change)] = []

    mutating func state(_ what: What, on day: Int, at position: Int) {
        changes.append((position, .stated(Fact(position: position, day: day, what: what))))
    }

    /// Corrections and retractions name the fact by the position at which it was stated.
    mutating func move(_ fact: Int, to day: Int, at position: Int) {
        changes.append((position, .moved(fact, to: day)))
    }
    mutating func change(_ fact: Int, to what: What, at position: Int) {
        changes.append((position, .changed(fact, to: what)))
    }
    mutating func retract(_ fact: Int, at position: Int) { changes.append((position, .retracted(fact))) }

    /// The facts as the record knew them, in the order in which they count.
    func facts(knownAt position: Int) -> [Fact] {
        var facts: [Int: Fact] = [:]
        for (at, change) in changes where at <= position {
            switch change {
            case .stated(let fact): facts[fact.position] = fact
            case .moved(let fact, let day): facts[fact]?.day = day
            case .changed(let fact, let what): facts[fact]?.what = what
            case .retracted(let fact): facts[fact] = nil
            }
        }
        // Within a day the sittings come before what happened outside them.
        return facts.values.sorted { a, b in
            (a.day, a.what.isOutside ? 1 : 0, a.position) < (b.day, b.what.isOutside ? 1 : 0, b.position)
        }
    }

    /// `approved since 14`, as of a day of March 2024.
    func status(of project: String, asOf day: Int, knownAt position: Int) -> String {
        var status = "under decision"
        var since = 0
        var postponements = 0
        var coming: [(day: Int, outcome: String)] = []
        func become(_ next: String, on day: Int) {
            if next != status || next == "postponed" { since = day }
            status = next
        }
        func apply(_ outcome: String, on day: Int) {
            switch outcome {
            // A change that is approved for a running project leaves its contract.
            case "approved" where status == "contracted": break
            case "reserve list": become("reserve", on: day)
            case "decision revoked": become("decision taken back", on: day)
            case "postponed":
                postponements += 1
                become("postponed", on: day)
            default: become(outcome, on: day)
            }
        }
        func advance(to day: Int) {
            for due in coming.filter({ $0.day <= day }).sorted(by: { $0.day < $1.day }) {
                apply(due.outcome, on: due.day)
            }
            coming.removeAll { $0.day <= day }
        }
        for fact in facts(knownAt: position) where fact.day <= day {
            advance(to: fact.day)
            switch fact.what {
            case .decided(let outcomes, let effect):
                guard let outcome = outcomes[project] else { continue }
                if let effect, effect > fact.day {
                    coming.append((effect, outcome))
                } else {
                    // A later word of the committee ends what an earlier one announced.
                    coming = []
                    apply(outcome, on: fact.day)
                }
            case .became(let next, let whom):
                guard whom == project else { continue }
                if next == "withdrawn" { coming = [] }
                become(next, on: fact.day)
            }
        }
        advance(to: day)
        return since == 0 ? status : "\(status) since \(since)"
    }
}

extension PlainRecord.What {
    var isOutside: Bool {
        if case .became = self { true } else { false }
    }
}
