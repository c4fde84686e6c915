// Money: what is spoken for against what was set aside, as both stand at the end.
extension Audit {
    /// A decision is judged by the money of its day. What was set aside less since then, moved away or corrected passes the
    /// ceiling without anybody's deciding anything.
    mutating func concludeMoney() {
        guard checks.contains(.ceilingsPassed) else { return }
        for (id, programme) in record.programmes.sorted(by: { $0.key < $1.key }) {
            for line in record.budget(of: id, on: day).lines where line.left < 0 {
                let approvals = approvals(on: line, of: id)
                // Where it was passed with open eyes the reason stands with that decision.
                guard !approvals.contains(where: \.isPassedKnowingly) else { continue }
                let code =
                    line.call.flatMap { record.calls[$0]?.particulars.code } ?? programme.particulars.code
                find(
                    .ceilingsPassed,
                    .ceilingPassed(
                        place: [code, line.priority].compactMap(\.self).joined(separator: " "),
                        excess: 0.less(line.left), currency: line.currency),
                    (trace.allocations[line.call?.hex ?? id.hex] ?? []) + approvals.map(Evidence.init))
            }
        }
    }

    /// The decisions that gave the projects of a line their money.
    private func approvals(on line: Budget.Line, of programme: Programme.ID) -> [Entry] {
        let holders = record.projects.values.filter { project in
            project.status.holdsMoney && record.calls[project.call]?.programme == programme
                && (line.call == nil || project.call == line.call)
                && (line.priority == nil || project.application.priority == line.priority)
        }
        return Set(holders.compactMap(\.decision)).sorted().compactMap { record.decisions[$0]?.entry }
    }
}

extension Entry {
    fileprivate var isPassedKnowingly: Bool { fact.nevertheless?.findings.contains(.ceilingPassed) ?? false }
}
