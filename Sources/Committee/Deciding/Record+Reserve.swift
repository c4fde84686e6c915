// The reserve list: a project comes off it by a decision, in its order, while there is money (P02).
extension Record {
    func judgeReserve(
        _ particulars: Decision.Particulars, on day: Day
    ) -> (breaches: [Breach], warnings: [Warning]) {
        guard particulars.kind == .reservePromotion else { return ([], []) }
        var breaches: [Breach] = []
        var warnings: [Warning] = []
        for outcome in approvals(in: particulars) {
            guard let project = projects[outcome.project] else { continue }
            guard project.isOnReserve else {
                breaches.append(.notOnReserve(label(of: outcome.project), project.status.code))
                continue
            }
            guard let passed = passedOver(by: outcome, among: particulars.outcomes, on: day) else { continue }
            if passed.fits == true {
                breaches.append(
                    .rankJumped(label(of: outcome.project), before: label(of: passed.project)))
            } else {
                warnings.append(
                    .rankMayBeJumped(label(of: outcome.project), before: label(of: passed.project)))
            }
        }
        return (breaches, warnings)
    }
}

/// Projects that share a place on the reserve list of a call and a priority.
struct SharedRank: Hashable {
    let rank: Int
    let projects: [Project.ID]
}

extension Record {
    /// Places that more than one project has. What the committee itself put on one place says so: `tied` stands in the words
    /// of its decision.
    func ranksTwice() -> [SharedRank] {
        struct List: Hashable {
            let call: Call.ID
            let priority: String?
            let rank: Int
        }
        var lists: [List: [Project.ID]] = [:]
        for (id, project) in projects {
            guard let rank = project.status.rank, !saysTied(project.decision) else { continue }
            let list = List(call: project.call, priority: project.application.priority, rank: rank)
            lists[list, default: []].append(id)
        }
        return lists.filter { $0.value.count > 1 }
            .map { SharedRank(rank: $0.key.rank, projects: $0.value.sorted()) }
            .sorted { ($0.rank, $0.projects[0]) < ($1.rank, $1.projects[0]) }
    }

    /// The projects whose place a decision would give to more than one.
    package func ranksGivenTwice(_ particulars: Decision.Particulars) -> [Warning] {
        guard !particulars.saysTied else { return [] }
        let own = Set(particulars.outcomes.map(\.project))
        let ranked = particulars.outcomes.filter { $0.outcome == .reserve && $0.rank != nil }
        var told: Set<SharedRank> = []
        return ranked.compactMap { outcome in
            guard let rank = outcome.rank, let project = projects[outcome.project] else { return nil }
            func isOnTheList(_ other: Project.ID) -> Bool {
                projects[other]?.call == project.call
                    && projects[other]?.application.priority == project.application.priority
            }
            let within = ranked.filter { $0.rank == rank && isOnTheList($0.project) }.map(\.project)
            let before = projects.filter { id, other in
                !own.contains(id) && other.status.rank == rank && isOnTheList(id)
                    && !saysTied(other.decision)
            }.map(\.key)
            let alike = SharedRank(rank: rank, projects: Set(within + before).sorted())
            guard alike.projects.count > 1, told.insert(alike).inserted else { return nil }
            return .rankTwice(alike.projects.map { label(of: $0) }.sorted(), rank: rank)
        }
    }

    private func saysTied(_ decision: Decision.ID?) -> Bool {
        decision.flatMap { decisions[$0] }?.particulars.saysTied ?? false
    }
}

extension Decision.Particulars {
    fileprivate var saysTied: Bool {
        (text ?? "").lowercased().split { !$0.isLetter }.contains("tied")
    }
}
