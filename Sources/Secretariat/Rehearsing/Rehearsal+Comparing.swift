import Committee

extension Rehearsal {
    init(
        _ before: Record, _ after: Record, of country: Country, on day: Day, new: Int, equal: Int
    ) {
        self.init(
            asOf: day.iso, country: country.code, new: new, equal: equal, moves: [], counts: [], money: [],
            reserve: [], shares: [], warnings: [], refusals: [])
        let calls = Set(Self.moved(before, after).values.map(\.call))
        moves = Self.moves(before, after)
        counts = Self.counts(before, after)
        for (id, programme) in after.programmes.sorted(by: {
            $0.value.particulars.code < $1.value.particulars.code
        }) {
            let (held, holds) = (before.budget(of: id, on: day), after.budget(of: id, on: day))
            money += Self.lines(held, holds, of: programme.particulars.code, calls, in: after)
            let next = Set(holds.promotions.map(\.project))
            reserve += Self.reserve(before, after, of: id, calls, next)
            shares.append(
                CountryShare(
                    programme: programme.particulars.code, before: Share(of: country, in: id, before),
                    after: Share(of: country, in: id, after)))
        }
    }

    static func moves(_ before: Record, _ after: Record) -> [Move] {
        moved(before, after).map { id, project in
            Move(id, from: before.projects[id]?.status, to: project, in: after)
        }.sorted {
            ($0.call, $0.before ?? "", $0.after, $0.rank ?? .max, $0.project) < (
                $1.call, $1.before ?? "", $1.after, $1.rank ?? .max, $1.project
            )
        }
    }

    private static func moved(_ before: Record, _ after: Record) -> [Project.ID: ProjectDossier] {
        after.projects.filter { id, project in
            before.projects[id].map { $0.status != project.status } ?? true
        }
    }

    private static func counts(_ before: Record, _ after: Record) -> [Count] {
        func counted(_ record: Record) -> [ProjectStatus.Code: Int] {
            Dictionary(record.projects.values.map { ($0.status.code, 1) }, uniquingKeysWith: +)
        }
        let (held, holds) = (counted(before), counted(after))
        return ProjectStatus.Code.allCases.filter { held[$0] != holds[$0] }.map {
            Count(status: $0.rawValue, before: held[$0] ?? 0, after: holds[$0] ?? 0)
        }
    }

    /// The lines of the calls whose projects move, and every other line that changes.
    private static func lines(
        _ before: Budget, _ after: Budget, of programme: String, _ calls: Set<Call.ID>, in record: Record
    ) -> [Line] {
        after.lines.compactMap { line in
            let earlier = before.lines.first {
                $0.call == line.call && $0.priority == line.priority && $0.fund == line.fund
                    && $0.currency == line.currency
            }
            let concerns = line.call.map(calls.contains) ?? false
            guard concerns || earlier != line else { return nil }
            return Line(
                programme: programme, call: line.call.flatMap { record.calls[$0]?.particulars.code },
                priority: line.priority, fund: line.fund.rawValue, currency: line.currency,
                allocatedCents: line.allocated, committedBefore: earlier?.committed ?? 0,
                committedAfter: line.committed, leftBefore: earlier?.left ?? 0, leftAfter: line.left,
                withoutAmount: line.withoutAmount)
        }
    }

    private static func reserve(
        _ before: Record, _ after: Record, of programme: Programme.ID, _ calls: Set<Call.ID>,
        _ next: Set<Project.ID>
    ) -> [Reserve] {
        after.projects.filter { _, project in
            calls.contains(project.call) && after.calls[project.call]?.programme == programme
                && project.status.code == .reserve
        }.map { id, project in
            Reserve(
                call: after.calls[project.call]?.particulars.code ?? "",
                priority: project.application.priority, project: after.label(of: id),
                rankBefore: before.projects[id]?.status.rank, rank: project.status.rank,
                couldBePromoted: next.contains(id))
        }.sorted {
            ($0.call, $0.priority ?? "", $0.rank ?? .max, $0.project) < (
                $1.call, $1.priority ?? "", $1.rank ?? .max, $1.project
            )
        }
    }
}

extension Rehearsal.Move {
    fileprivate init(
        _ id: Project.ID, from before: ProjectStatus?, to project: ProjectDossier, in record: Record
    ) {
        let call = record.calls[project.call]
        self.init(
            programme: call.flatMap { record.programmes[$0.programme] }?.particulars.code ?? "",
            call: call?.particulars.code ?? "", project: record.label(of: id), before: before?.said,
            after: project.status.said, rank: project.status.rank)
    }
}

extension ProjectStatus {
    /// The status, with the gates it waits for.
    fileprivate var said: String {
        if case .awaiting(let gates) = self {
            "\(code.rawValue) \(gates.map(\.rawValue).joined(separator: ", "))"
        } else {
            code.rawValue
        }
    }
}

extension Rehearsal.Share {
    /// Counted over the projects that hold money: a project withdrawn gives nothing to anybody.
    init(of country: Country, in programme: Programme.ID, _ record: Record) {
        self.init()
        for project in record.projects.values
        where project.status.holdsMoney && record.calls[project.call]?.programme == programme {
            projects += 1
            partnersNotKnown += project.application.partners.isEmpty ? 1 : 0
            let own = project.application.partners.filter { $0.country == country }
            withPartner += own.isEmpty ? 0 : 1
            withLead += own.contains { $0.role == .lead } ? 1 : 0
            centsToPartners += own.compactMap { $0.amount?.cents }.reduce(0, +)
            withoutAmount += own.count { $0.amount == nil }
        }
    }
}
