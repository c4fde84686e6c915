import Committee
import Minutes

/// What the record says of one subject that can be found.
struct SearchSource {
    /// Permanent names of the agenda's items.
    private var items: [Item.ID: String] = [:]

    /// - Parameter entries: all entries on the subject.
    init(_ entries: [Entry]) {
        for entry in history(entries) {
            guard case .agenda(.placed(_, let item, _)) = entry.event else { continue }
            items[item] = entry.fact.handle?.text
        }
    }

    /// The documents of a subject on a day, by key.
    func documents(_ record: Record, _ subject: Subject) -> [String: SearchDocument] {
        switch subject.kind {
        case .committee: Body.ID(hex: subject.key).flatMap { committee($0, record) } ?? [:]
        case .decision: Committee.Decision.ID(hex: subject.key).flatMap { decision($0, record) } ?? [:]
        case .project: Project.ID(hex: subject.key).flatMap { project($0, record) } ?? [:]
        case .sitting: Sitting.ID(hex: subject.key).flatMap { sitting($0, record) } ?? [:]
        case .procedure: Procedure.ID(hex: subject.key).flatMap { procedure($0, record) } ?? [:]
        case .register, .programme, .call, .person, .people, .document, .calendar: [:]
        }
    }
}

extension SearchSource {
    private func committee(_ id: Body.ID, _ record: Record) -> [String: SearchDocument]? {
        guard let dossier = record.committees[id] else { return nil }
        return [
            id.hex: SearchDocument(
                kind: nil, handle: dossier.particulars.code, title: "", text: "", day: "",
                names: [dossier.particulars.code])
        ]
    }

    private func decision(_ id: Committee.Decision.ID, _ record: Record) -> [String: SearchDocument]? {
        guard let dossier = record.decisions[id] else { return nil }
        let particulars = dossier.particulars
        let handle = dossier.entry.fact.handle?.text ?? id.hex
        // What was decided was adopted, unless the chair's word on the question is another.
        let declared =
            dossier.question.flatMap { record.declarationThatCounts(on: $0, in: dossier.forum) }?.outcome
            ?? (particulars.kind == .noDecision ? .noted : .adopted)
        let outcomes = Set(
            (particulars.outcomes.map(\.outcome.rawValue) + [declared.rawValue]).map(SearchDocument.outcome))
        return [
            id.hex: SearchDocument(
                kind: .decision, handle: handle, title: particulars.title,
                text: [
                    particulars.number, particulars.text, particulars.kind.rawValue,
                    particulars.kind.words(in: .latvian), handle,
                ].compactMap(\.self).joined(separator: " · "),
                day: dossier.takenOn.last.iso, committee: dossier.committee.hex,
                projects: particulars.outcomes.map(\.project.hex).sorted(),
                facets: outcomes.sorted() + (dossier.openGates.isEmpty ? [] : [SearchDocument.open]))
        ]
    }

    private func project(_ id: Project.ID, _ record: Record) -> [String: SearchDocument]? {
        guard let dossier = record.projects[id] else { return nil }
        let application = dossier.application
        let decision = dossier.decision.flatMap { record.decisions[$0] }
        let label = record.label(of: id)
        let handle = dossier.handle?.text ?? id.hex
        let countries = Set(application.partners.map { SearchDocument.country($0.country.code) }).sorted()
        let common = SearchDocument(
            kind: .project, handle: handle, title: label, text: "", day: dossier.since.iso,
            committee: decision?.committee.hex, projects: [id.hex], facets: countries)
        var documents: [String: SearchDocument] = [:]
        var own = common
        own.title = [label, application.title].compactMap(\.self).joined(separator: ": ")
        own.text =
            (application.partners.compactMap(\.name) + [dossier.recommendation, handle].compactMap(\.self))
            .joined(separator: " · ")
        own.names = [application.code, application.acronym, label, handle, dossier.handle?.path]
            .compactMap(\.self)
        own.facets += dossier.status.outcome.map { [SearchDocument.outcome($0.rawValue)] } ?? []
        // What the due list asks somebody to do about the project is open, whatever its status.
        let dues = record.dues(about: Subject(id), on: dossier.since).filter { !$0.matter.passesOfItself }
        own.facets += dossier.isUnsettled || !dues.isEmpty ? [SearchDocument.open] : []
        documents[id.hex] = own
        let conditions: [(Condition, [String])] =
            dossier.openConditions.map { condition in
                // A condition of an approval that is no more asks nobody for anything.
                let isDue = dues.contains { $0.matter == .condition && $0.key == condition.key }
                return (condition, isDue ? [SearchDocument.open] : [])
            }
            + dossier.fulfilledConditions.map { ($0, []) }
        for (condition, state) in conditions {
            var document = common
            document.kind = .condition
            document.title = "\(label), \(condition.key)"
            document.text = condition.text
            document.day = decision?.takenOn.last.iso ?? common.day
            document.facets += state
            documents["\(id.hex)/\(condition.key)"] = document
        }
        return documents
    }

    private func sitting(_ id: Sitting.ID, _ record: Record) -> [String: SearchDocument]? {
        record.sittings[id].map { dossier in
            agenda(
                dossier.proceedings, on: dossier.convening.days.last, of: dossier.committee,
                under: dossier.handle?.text ?? id.hex)
        }
    }

    private func procedure(_ id: Procedure.ID, _ record: Record) -> [String: SearchDocument]? {
        guard let dossier = record.procedures[id] else { return nil }
        let handle = dossier.handle?.text ?? id.hex
        var documents = agenda(
            dossier.proceedings, on: dossier.launched.last, of: dossier.committee, under: handle)
        let isOpen = dossier.closed == nil && !dossier.isMoved
        documents[id.hex] = SearchDocument(
            kind: .item, handle: handle, title: dossier.launch.subject,
            text: ([dossier.launch.number].compactMap(\.self) + dossier.launch.papers)
                .joined(separator: " · "),
            day: dossier.launched.last.iso, committee: dossier.committee.hex,
            facets: isOpen ? [SearchDocument.open] : [])
        return documents
    }

    private func agenda(
        _ proceedings: Proceedings, on day: Day, of committee: Body.ID, under handle: String
    ) -> [String: SearchDocument] {
        var documents: [String: SearchDocument] = [:]
        for (id, dossier) in proceedings.agenda {
            let questions = proceedings.questions(at: id).map(\.dossier)
            let outcomes = questions.compactMap { $0.declaration?.outcome.rawValue }
            let isOpen =
                dossier.item.kind == .decision && dossier.handlings.isEmpty
                && (questions.isEmpty || questions.contains { $0.declaration == nil })
                || questions.contains { question in
                    question.standing.values.contains { $0.stance == .reserved && $0.until != nil }
                }
            documents[id.hex] = SearchDocument(
                kind: .item, handle: items[id] ?? handle,
                title: "\(dossier.item.label). \(dossier.item.title)",
                text: questions.map(\.question.text).filter { $0 != dossier.item.title }
                    .joined(separator: " · "),
                day: day.iso, committee: committee.hex,
                projects: Set(questions.flatMap(\.question.projects).map(\.hex)).sorted(),
                facets: Set(outcomes.map(SearchDocument.outcome)).sorted()
                    + (isOpen ? [SearchDocument.open] : []))
        }
        return documents
    }
}

extension ProjectStatus {
    /// The committee's word on which the status rests, where it still is that word.
    fileprivate var outcome: Outcome? {
        switch self {
        case .approved: .approved
        case .approvedWithConditions: .approvedWithConditions
        case .reserve: .reserve
        case .postponed: .postponed
        case .rejected: .rejected
        case .notSelected: .notSelected
        case .step1Passed: .recommendedForStep2
        case .step1Refused: .notRecommendedForStep2
        case .decisionTakenBack: .revoked
        case .underDecision, .ineligible, .awaiting, .lapsed, .contracted, .completed, .terminated,
            .withdrawn:
            nil
        }
    }
}

extension ProjectDossier {
    /// Whether the committee, or somebody it asked, has still to say something.
    fileprivate var isUnsettled: Bool {
        switch status {
        case .underDecision, .step1Passed, .postponed, .awaiting, .approvedWithConditions, .decisionTakenBack:
            true
        case .ineligible, .step1Refused, .approved, .reserve, .rejected, .notSelected, .lapsed, .contracted,
            .completed, .terminated, .withdrawn:
            !waiting.isEmpty
        }
    }
}
