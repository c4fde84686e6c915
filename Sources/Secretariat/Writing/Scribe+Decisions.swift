import Committee
import Minutes

extension Scribe {
    func write(_ dossier: DecisionDossier) -> Block {
        let particulars = dossier.particulars
        let label = [say(.decision), particulars.number].compactMap(\.self).joined(separator: " ")
        var body: [Block] = []
        if let text = particulars.text { body.append(.paragraph(Text(text))) }
        body += write(particulars.outcomes)
        switch particulars.effect {
        case .atOnce: break
        case .from(let day): body.append(.paragraph(Text("\(say(.effectFrom)) \(day.words(in: language)).")))
        case .after(let gates):
            let names = gates.map { $0.words(in: language) }.joined(separator: ", ")
            body.append(.paragraph(Text("\(say(.effectAfter)): \(names).")))
        }
        if let override = dossier.entry.fact.nevertheless {
            body.append(.note(Text("\(say(.takenNevertheless)): \(override.reason.text ?? say(.withheld))")))
        }
        return .decision(Minutes.Decision(label, Text(particulars.title), body: body))
    }

    /// A block decision in its parts: each outcome with its count, its projects, and what is said of them.
    private func write(_ outcomes: [ProjectOutcome]) -> [Block] {
        Outcome.allCases.flatMap { outcome -> [Block] in
            let part = outcomes.filter { $0.outcome == outcome }
            guard !part.isEmpty else { return [] }
            return [table(part, outcome)] + common(part)
        }
    }

    private func table(_ part: [ProjectOutcome], _ outcome: Outcome) -> Block {
        let shared = sharedConditions(part)
        let projects = part.map { (outcome: $0, dossier: record.projects[$0.project]) }
        let hasRank = part.contains { $0.rank != nil }
        let hasPriority = projects.contains { $0.dossier?.application.priority != nil }
        let hasAmount = part.contains { !$0.amounts.isEmpty }
        let hasOwn = part.contains { $0.recommendation != nil || $0.conditions.contains { !shared.contains($0) } }
        var columns: [Table.Column] = []
        if hasRank { columns.append(.init(Text(say(.rank)), .trailing)) }
        columns.append(.init(Text(say(.project))))
        if hasPriority { columns.append(.init(Text(say(.priority)))) }
        if hasAmount { columns.append(.init(Text(say(.amount)), .trailing)) }
        if hasOwn { columns.append(.init(Text("\(say(.conditions)) / \(say(.recommendation))"))) }
        let rows = projects.map { outcome, dossier in
            var cells: [Text] = []
            if hasRank { cells.append(Text(outcome.rank.map(String.init) ?? say(.notKnown))) }
            cells.append(Text(label(of: outcome.project)))
            if hasPriority { cells.append(Text(dossier?.application.priority ?? "")) }
            if hasAmount {
                cells.append(Text(outcome.amounts.map { $0.words(in: language) }.joined(separator: "; ")))
            }
            if hasOwn { cells.append(Text(remarks(outcome, without: shared))) }
            return cells
        }
        let caption = "\(say(.projects)): \(part.count), \(outcome.words(in: language))"
        return .table(Table(caption: Text(caption), columns, rows: rows))
    }

    private func remarks(_ outcome: ProjectOutcome, without shared: [Committee.Condition]) -> String {
        let own = outcome.conditions.filter { !shared.contains($0) }.map(words)
        return (own + [outcome.recommendation].compactMap(\.self)).joined(separator: "; ")
    }

    /// What is a condition for every project of the part is said once.
    private func sharedConditions(_ part: [ProjectOutcome]) -> [Committee.Condition] {
        guard part.count > 1, let first = part.first else { return [] }
        return first.conditions.filter { condition in part.allSatisfy { $0.conditions.contains(condition) } }
    }

    private func common(_ part: [ProjectOutcome]) -> [Block] {
        sharedConditions(part).map { .paragraph(Text("\(say(.conditionForAll)): \(words($0)).")) }
    }

    private func words(_ condition: Committee.Condition) -> String {
        let details = [condition.due.map { "\(say(.due)): \($0.words(in: language))" }, condition.judge]
            .compactMap(\.self)
        return condition.text + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
    }
}
