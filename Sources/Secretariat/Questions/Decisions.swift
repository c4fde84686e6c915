package import Committee
import Foundation

/// The decision register: every decision, each under one permanent name.
package struct DecisionsAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var committee: String
        package var sitting: String
        package var decision: DecisionRow
        package var counts: [String: Int]
        /// Labels by project identity, for the outcomes.
        package var projects: [String: String]
        /// For what single projects wait, where the whole decision does not: written reasons, the Commission (ENPI-13).
        package var openFor: [OpenFor]
        /// Whether all of it has its effect on the day.
        package var isEffective: Bool
    }

    package struct OpenFor: Encodable, Equatable, Sendable {
        package var gate: GateRow
        package var projects: [String]
    }

    package var asOf: String
    package var knownAt: Int
    package var decisions: [Line]

    package var table: TextTable {
        TextTable(
            columns: ["Day", "Committee", "Decision", "Kind", "Title", "Outcomes"],
            rows: decisions.map { line in
                [
                    line.decision.lastDay, line.committee, line.decision.number ?? line.decision.handle,
                    line.decision.kind, line.decision.title, line.outcomeWords,
                ]
            })
    }
}

extension DecisionsAnswer.Line {
    package var outcomeWords: String {
        let counted = Outcome.allCases.compactMap { outcome in
            counts[outcome.rawValue].map { "\($0) \(outcome.rawValue)" }
        }
        let marks =
            decision.gates.map { "awaits \($0.words)" }
            + openFor.map { "awaits \($0.gate.words) (\($0.projects.joined(separator: ", ")))" }
            + decision.touchedBy.map { "\($0.passive) by a later decision" }
        return (counted + marks).joined(separator: ", ")
    }
}

extension Office {
    /// - Parameters:
    ///   - words: text in the title, the text or the handle, whatever the case and the diacritics.
    ///   - project: code, acronym or handle of a project the decision concerns.
    ///   - country: a country with a partner in one of the decision's projects.
    ///   - outcome: an outcome that one of its projects got.
    ///   - moment: the two clocks.
    /// - Returns: the decisions to which all of that applies.
    /// - Throws: `OfficeRefusal.noSuch` for a project that is not on record.
    package func decisions(
        find words: String? = nil, project: String? = nil, country: String? = nil, outcome: Outcome? = nil,
        at moment: Moment
    ) throws -> DecisionsAnswer {
        let directory = try Directory(views, at: moment)
        let projects = Dictionary(
            try directory.projects().map { ($0.project, $0) }, uniquingKeysWith: { first, _ in first })
        if let project, !projects.values.contains(where: { $0.answers(to: project) }) {
            throw try directory.refusal(ofProject: project)
        }
        let sittings = Dictionary(
            try directory.sittings().map { ($0.forum, $0) }, uniquingKeysWith: { first, _ in first })
        let lines = try directory.decisions().filter { row in
            let concerned = row.outcomes.filter { outcome == nil || $0.outcome == outcome?.rawValue }
            if outcome != nil, concerned.isEmpty { return false }
            if let words, !row.says(words) { return false }
            if let project,
                !concerned.contains(where: { projects[$0.project]?.answers(to: project) ?? false })
            {
                return false
            }
            guard let country else { return true }
            return concerned.contains {
                projects[$0.project]?.partners.contains { $0.country == country } ?? false
            }
        }.map { row in
            let openFor = row.openFor(projects)
            return DecisionsAnswer.Line(
                committee: directory.committees[row.committee]?.code ?? "",
                sitting: sittings[row.forum]?.handle ?? "", decision: row,
                counts: Dictionary(row.outcomes.map { ($0.outcome, 1) }, uniquingKeysWith: +),
                projects: Dictionary(
                    row.outcomes.map { ($0.project, projects[$0.project]?.label ?? $0.project) },
                    uniquingKeysWith: { first, _ in first }), openFor: openFor,
                isEffective: openFor.isEmpty && row.inEffect.map { $0 <= moment.asOf.iso } ?? false)
        }
        return DecisionsAnswer(
            asOf: moment.asOf.iso, knownAt: moment.knownAt,
            decisions: lines.sorted {
                ($0.decision.lastDay, $0.decision.handle.padded)
                    < ($1.decision.lastDay, $1.decision.handle.padded)
            })
    }
}

extension DecisionRow {
    /// What single projects of the decision wait for beside what it waits for as a whole.
    fileprivate func openFor(_ projects: [String: ProjectRow]) -> [DecisionsAnswer.OpenFor] {
        var open: [DecisionsAnswer.OpenFor] = []
        for project in outcomes.compactMap({ projects[$0.project] }) {
            for gate in project.waits.filter({ $0.decision == decision }).flatMap(\.gates)
            where !waitsFor.contains(gate.gate) {
                if let index = open.firstIndex(where: { $0.gate == gate }) {
                    open[index].projects.append(project.label)
                } else {
                    open.append(.init(gate: gate, projects: [project.label]))
                }
            }
        }
        return open
    }

    /// `lemums` finds `lēmums`: people search as they type.
    fileprivate func says(_ words: String) -> Bool {
        let text = [handle, number, title, text, kind].compactMap(\.self).joined(separator: " ").searchable
        return words.searchable.split(separator: " ").allSatisfy { text.contains($0) }
    }
}

extension String {
    var searchable: String {
        folding(options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "lv_LV"))
    }
}

extension DecisionRow.Link {
    /// What the later decision did to this one, said of this one.
    fileprivate var passive: String {
        switch Decision.Relation.Kind(rawValue: kind) {
        case .supersedes: "superseded"
        case .amends: "amended"
        case .takesBack: "taken back"
        case .confirms: "confirmed"
        case .references: "referred to"
        case nil: kind
        }
    }
}
