import Committee
import Minutes

extension Comparison {
    mutating func compareDecisions() throws {
        for row: ChangedRow<DecisionRow> in try rows(.decisions) {
            switch (row.before, row.after) {
            case (nil, let taken?):
                try tell(.decisionTaken, taken, to: said(of: taken))
            case (let gone?, nil):
                try tell(
                    .decisionGone, gone, from: said(of: gone),
                    because: corrections(of: [.decision(row.key)], about: row.key))
            case (let before?, let after?): try compare(before, after)
            case (nil, nil): break
            }
        }
    }

    private mutating func compare(_ before: DecisionRow, _ after: DecisionRow) throws {
        let correction = corrections(of: [.decision(after.decision)], about: after.decision)
        let (was, becomes, projects) = try outcomes(before, after)
        if !was.isEmpty || !becomes.isEmpty {
            try tell(
                .decisionCorrected, after, from: was.joined(separator: "; "),
                to: becomes.joined(separator: "; "), projects: projects,
                because: corrections(
                    of: projects.map { .outcome(decision: after.decision, project: $0) },
                    about: after.decision))
        }
        if before.plain != after.plain {
            try tell(
                .decisionCorrected, after, from: before.plain, to: after.plain, projects: [],
                because: correction)
        }
        for link in after.touchedBy where !before.touchedBy.contains(link) {
            guard let kind = RecordChange.Kind(link) else { continue }
            let by: DecisionRow? = try views.row(.decisions, link.decision, at: until)
            try tell(kind, after, projects: [], because: by?.handle ?? link.decision)
        }
        let (held, holds) = (before.effectWords(in: language), after.effectWords(in: language))
        if held != holds {
            try tell(.effectChanged, after, from: held, to: holds, projects: [], because: correction)
        }
    }

    /// Only the projects whose outcome differs.
    private mutating func outcomes(
        _ before: DecisionRow, _ after: DecisionRow
    ) throws -> (was: [String], becomes: [String], projects: [String]) {
        func byProject(_ row: DecisionRow) -> [String: DecisionRow.Outcome] {
            Dictionary(row.outcomes.map { ($0.project, $0) }, uniquingKeysWith: { $1 })
        }
        let (held, holds) = (byProject(before), byProject(after))
        let differing = (before.outcomes + after.outcomes).map(\.project).filter { held[$0] != holds[$0] }
        var (was, becomes): ([String], [String]) = ([], [])
        var told: [String] = []
        for project in differing where !told.contains(project) {
            told.append(project)
            let label = try label(project)
            if let outcome = held[project] { was.append("\(label): \(words(outcome))") }
            if let outcome = holds[project] { becomes.append("\(label): \(words(outcome))") }
        }
        return (was, becomes, told)
    }

    private func words(_ outcome: DecisionRow.Outcome) -> String {
        let words = words(outcome: outcome.outcome)
        return outcome.rank.map { "\(words) \($0)" } ?? words
    }

    private func said(of row: DecisionRow) -> String {
        let counts = Dictionary(row.outcomes.map { ($0.outcome, 1) }, uniquingKeysWith: +)
        let counted = Outcome.allCases.compactMap { outcome in
            counts[outcome.rawValue].map { outcome.counted($0, in: language) }
        }
        return ([row.title] + (counted.isEmpty ? [] : [counted.joined(separator: ", ")]))
            .joined(separator: ": ")
    }

    private mutating func tell(
        _ kind: RecordChange.Kind, _ row: DecisionRow, from before: String? = nil, to after: String? = nil,
        projects: [String]? = nil, because: String? = nil
    ) throws {
        let keys = projects ?? row.outcomes.map(\.project)
        var change = change(
            kind, in: row.committee, row.handle, from: before?.nonempty, to: after?.nonempty,
            because: because)
        change.projects = try keys.map { try label($0) }
        // What is said of the whole decision is told to whoever asks for one of its projects; a corrected outcome only to
        // those whose it is.
        let isOfSome = projects.map { !$0.isEmpty } ?? false
        change.projectKeys = isOfSome ? Set(keys) : Set(row.outcomes.map(\.project)).union(keys)
        add(change)
    }
}

extension DecisionRow {
    /// What people read of it beside the outcomes; a day that was corrected counts too.
    fileprivate var plain: String {
        let days = firstDay == lastDay ? lastDay : "\(firstDay) – \(lastDay)"
        return [number, title, text, kind, days].compactMap(\.self).joined(separator: ", ")
    }

    fileprivate func effectWords(in language: Language) -> String {
        if let inEffect { return ChangeWords.inEffect(from: inEffect, in: language) }
        return ChangeWords.awaits(waitsFor.compactMap(Committee.Decision.Gate.init), in: language)
    }
}

extension RecordChange.Kind {
    /// What a later decision did; one that is only referred to does not change.
    fileprivate init?(_ link: DecisionRow.Link) {
        switch Committee.Decision.Relation.Kind(rawValue: link.kind) {
        case .supersedes: self = .decisionSuperseded
        case .amends: self = .decisionAmended
        case .takesBack: self = .decisionTakenBack
        case .confirms: self = .decisionConfirmed
        case .references, nil: return nil
        }
    }
}

extension String {
    var nonempty: String? { isEmpty ? nil : self }
}
