/// A reserve project that could come next: better ranked ones are served first, and its money is there. A proposal; only
/// a decision promotes (P02).
package struct Promotion: Hashable, Sendable {
    package var project: Project.ID
    package var call: Call.ID
    package var priority: String?
    package var rank: Int?
    /// Hundredths of a point.
    package var score: Int?
    package var cost: [Amount]
}

extension Record {
    /// Whom rank, else score, and the money left would promote, priority by priority. Who does not fit is passed over; a
    /// project whose cost is not known ends the list of its priority, because then nobody knows what is left.
    package func promotions(in call: Call.ID, on day: Day) -> [Promotion] {
        let waiting = projects.filter { $0.value.call == call && $0.value.isOnReserve }
        let priorities = Set(waiting.values.map { $0.application.priority ?? "" }).sorted()
        var purse = Purse(self, call, on: day)
        return priorities.flatMap { priority -> [Promotion] in
            let candidates = waiting.filter { ($0.value.application.priority ?? "") == priority }
                .sorted { ($0.value.place, $0.key) < ($1.value.place, $1.key) }
            var promoted: [Promotion] = []
            for (id, project) in candidates {
                guard let fits = purse.fits(project.cost, for: project.application.priority) else { break }
                guard fits else { continue }
                purse.take(project.cost, for: project.application.priority)
                promoted.append(
                    Promotion(
                        project: id, call: call, priority: project.application.priority,
                        rank: project.status.rank, score: project.assessment?.score, cost: project.cost))
            }
            return promoted
        }
    }

    /// The reserve projects that a promotion passes over though they are better placed, and whether their money would
    /// have been there: `nil` where that is not known.
    func passedOver(
        by outcome: ProjectOutcome, among outcomes: [ProjectOutcome], on day: Day
    ) -> (project: Project.ID, fits: Bool?)? {
        guard let promoted = projects[outcome.project] else { return nil }
        let inDecision = Set(outcomes.map(\.project))
        let better = projects.filter { id, other in
            other.call == promoted.call && other.isOnReserve && !inDecision.contains(id)
                && other.application.priority == promoted.application.priority
                && other.isBetter(than: promoted) ?? false
        }.sorted { ($0.value.place, $0.key) < ($1.value.place, $1.key) }
        var unknown: Project.ID?
        for (id, other) in better {
            var purse = Purse(self, promoted.call, on: day)
            // Those of the same decision that stand before it are served before it.
            for ahead in outcomes where ahead.outcome.isApproval {
                guard let project = projects[ahead.project], project.call == promoted.call,
                    project.application.priority == promoted.application.priority,
                    project.isBetter(than: other) ?? false
                else { continue }
                purse.take(
                    ahead.amounts.isEmpty ? project.cost : ahead.amounts, for: project.application.priority)
            }
            switch purse.fits(other.cost, for: other.application.priority) {
            case true?: return (id, true)
            case nil: unknown = unknown ?? id
            case false?: break
            }
        }
        return unknown.map { ($0, nil) }
    }
}

extension ProjectDossier {
    var isOnReserve: Bool {
        if case .reserve = status { true } else { false }
    }

    /// By rank where both have one, else by score where both have one; otherwise nobody knows.
    fileprivate func isBetter(than other: ProjectDossier) -> Bool? {
        if let rank = status.rank, let its = other.status.rank { return rank == its ? nil : rank < its }
        if let score = assessment?.score, let its = other.assessment?.score {
            return score == its ? nil : score > its
        }
        return nil
    }

    /// Where it stands on the list: the ranked first, then the scored, then those of which neither is known.
    fileprivate var place: Place {
        Place(rank: status.rank ?? .max, lack: -(assessment?.score ?? -1))
    }

    fileprivate struct Place: Comparable {
        let rank: Int
        let lack: Int

        static func < (a: Self, b: Self) -> Bool { (a.rank, a.lack) < (b.rank, b.lack) }
    }
}

/// The money of a call that is left, by allocation.
private struct Purse {
    private var left: [(priority: String?, limit: Amount, cents: Int)]

    /// The call's own money; where the call has none on record, the programme's.
    init(_ record: Record, _ call: Call.ID, on day: Day) {
        guard let dossier = record.calls[call] else {
            left = []
            return
        }
        let budget = record.lines(of: dossier.programme, call, on: day)
        left = budget.map {
            ($0.priority, Amount(cents: $0.allocated, currency: $0.currency, fund: $0.fund), $0.left)
        }
    }

    /// `nil` where neither the money nor the cost is known.
    func fits(_ cost: [Amount], for priority: String?) -> Bool? {
        let concerned = left.filter { $0.priority == nil || $0.priority == priority }
        guard !concerned.isEmpty, !cost.isEmpty else { return nil }
        var isKnown = false
        for purse in concerned {
            let asked = cost.filter { $0.counts(against: purse.limit) }
            guard !asked.isEmpty else { continue }
            isKnown = true
            if asked.totalCents > purse.cents { return false }
        }
        return isKnown ? true : nil
    }

    mutating func take(_ cost: [Amount], for priority: String?) {
        for index in left.indices where left[index].priority == nil || left[index].priority == priority {
            let taken = cost.filter { $0.counts(against: left[index].limit) }.totalCents
            left[index].cents = left[index].cents.less(taken)
        }
    }
}
