package import Committee

package struct DecisionRow: Codable, Equatable, Sendable {
    package struct Outcome: Codable, Equatable, Sendable {
        package var project: String
        package var outcome: String
        package var rank: Int?
    }

    package struct Link: Codable, Equatable, Sendable {
        package var kind: String
        package var decision: String
    }

    package var decision: String
    package var handle: String
    package var forum: String
    package var committee: String
    package var kind: String
    package var number: String?
    package var title: String
    package var text: String?
    package var firstDay: String
    package var lastDay: String
    package var words: String?
    package var effectFrom: String?
    package var waitsFor: [String]
    package var gates: [GateRow]
    /// The first day of its effect; `nil` while it waits.
    package var inEffect: String?
    package var outcomes: [Outcome]
    /// Decisions this one touches, and decisions that touch it.
    package var touches: [Link]
    package var touchedBy: [Link]
    package var source: SourceRow
    package var entry: String
}

package struct SourceRow: Codable, Equatable, Sendable {
    package var kind: String
    package var title: String?
    package var address: String?
    package var page: String?
}

extension SourceRow {
    package init(_ source: Source) {
        self.init(kind: source.kind.rawValue, title: source.title, address: source.address, page: source.page)
    }
}

extension Register {
    static let decisions = Register(.decisions, ofEach: [.decision]) {
        record, subject, _ -> DecisionRow? in
        guard let id: Decision.ID = subject.id(), let dossier = record.decisions[id] else { return nil }
        let particulars = dossier.particulars
        var effect: String?
        if case .from(let day) = particulars.effect { effect = day.iso }
        let forum =
            switch dossier.forum {
            case .sitting(let id): id.hex
            case .procedure(let id): id.hex
            }
        return DecisionRow(
            decision: subject.key, handle: dossier.entry.fact.handle?.text ?? subject.key, forum: forum,
            committee: dossier.committee.hex, kind: particulars.kind.rawValue, number: particulars.number,
            title: particulars.title, text: particulars.text, firstDay: dossier.takenOn.first.iso,
            lastDay: dossier.takenOn.last.iso, words: dossier.takenOn.words, effectFrom: effect,
            waitsFor: dossier.openGates.map(\.rawValue),
            gates: dossier.openGates.map { GateRow($0, dossier.asked) },
            inEffect: dossier.effectiveOn?.iso,
            outcomes: particulars.outcomes.map {
                .init(project: $0.project.hex, outcome: $0.outcome.rawValue, rank: $0.rank)
            },
            touches: particulars.relations.map {
                .init(kind: $0.kind.rawValue, decision: $0.decision.hex)
            },
            touchedBy: dossier.links.map { .init(kind: $0.kind.rawValue, decision: $0.by.hex) },
            source: SourceRow(dossier.entry.source),
            entry: dossier.entry.reference.text)
    }
}
