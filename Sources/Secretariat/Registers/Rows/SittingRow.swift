import Committee

/// A sitting or a written procedure, with what each delegation did in it: the ground of the representation record.
package struct SittingRow: Codable, Equatable, Sendable {
    package struct Seat: Codable, Equatable, Sendable {
        package var person: String
        package var delegation: String?
        package var capacity: String?
        package var presence: String
    }

    package struct Voice: Codable, Equatable, Sendable {
        package var question: String
        package var delegation: String
        package var stance: String
        /// 2 and more where a vote was repeated.
        package var round: Int
    }

    /// A question put, and what it is about.
    package struct Asked: Codable, Equatable, Sendable {
        package var question: String
        package var item: String?
        package var projects: [String]
    }

    /// What a national body advised before the sitting (LV-1).
    package struct Advice: Codable, Equatable, Sendable {
        package var item: String
        /// The item's label, where it is on the agenda.
        package var label: String?
        package var delegation: String
        package var body: String
        package var view: String
        package var projects: [String]
    }

    package var forum: String
    package var isProcedure: Bool
    package var handle: String
    package var committee: String
    package var number: String?
    package var firstDay: String
    package var lastDay: String
    package var words: String?
    package var place: String?
    package var country: String?
    package var stage: String
    package var chair: ChairRow?
    package var isAttendanceUnpublished: Bool
    package var seats: [Seat]
    package var voices: [Voice]
    package var questions: [Asked]
    package var advice: [Advice]
    /// Questions put, with the outcome declared.
    package var outcomes: [String: String]
    package var decisions: [String]
}

extension Register {
    static let sittings = Register(.sittings, ofEach: [.sitting, .procedure]) {
        record, subject, _ -> SittingRow? in
        if let id: Sitting.ID = subject.id(), subject.kind == .sitting, let dossier = record.sittings[id] {
            return SittingRow(subject.key, dossier, record.opinions[.sitting(id)] ?? [])
        }
        if let id: Procedure.ID = subject.id(), let dossier = record.procedures[id] {
            return SittingRow(subject.key, dossier, record.opinions[.procedure(id)] ?? [])
        }
        return nil
    }
}

extension SittingRow {
    fileprivate init(_ id: String, _ dossier: SittingDossier, _ opinions: [GivenOpinion]) {
        self.init(
            forum: id, isProcedure: false, handle: dossier.handle?.text ?? id,
            committee: dossier.committee.hex,
            number: dossier.convening.number, firstDay: dossier.convening.days.first.iso,
            lastDay: dossier.convening.days.last.iso, words: dossier.convening.days.words,
            place: dossier.convening.place, country: dossier.convening.country?.code,
            stage: dossier.stage.rawValue, chair: dossier.opening?.chair.map(ChairRow.init),
            isAttendanceUnpublished: dossier.isAttendanceUnpublished,
            seats: dossier.attendance.values.sorted { $0.person < $1.person }.map {
                Seat(
                    person: $0.person.hex, delegation: $0.delegation?.code, capacity: $0.capacity?.rawValue,
                    presence: $0.presence.rawValue)
            }, voices: dossier.proceedings.voices, questions: dossier.proceedings.asked,
            advice: dossier.proceedings.advice(opinions), outcomes: dossier.proceedings.outcomes,
            decisions: dossier.proceedings.decisions.map(\.hex))
    }

    fileprivate init(_ id: String, _ dossier: ProcedureDossier, _ opinions: [GivenOpinion]) {
        self.init(
            forum: id, isProcedure: true, handle: dossier.handle?.text ?? id,
            committee: dossier.committee.hex,
            number: dossier.launch.number, firstDay: dossier.launched.first.iso,
            lastDay: (dossier.closed ?? dossier.launched).last.iso, words: dossier.launched.words, place: nil,
            country: nil, stage: dossier.closed == nil ? (dossier.isMoved ? "moved" : "open") : "closed",
            chair: nil, isAttendanceUnpublished: dossier.areAnswersUnpublished, seats: [],
            voices: dossier.proceedings.voices, questions: dossier.proceedings.asked,
            advice: dossier.proceedings.advice(opinions), outcomes: dossier.proceedings.outcomes,
            decisions: dossier.proceedings.decisions.map(\.hex))
    }
}

extension Proceedings {
    fileprivate var voices: [SittingRow.Voice] {
        questions.sorted { $0.key < $1.key }.flatMap { id, question in
            let id = id.hex
            return question.positions.map {
                SittingRow.Voice(
                    question: id, delegation: $0.delegation.code, stance: $0.stance.rawValue,
                    round: $0.round)
            }
        }
    }

    fileprivate var asked: [SittingRow.Asked] {
        inOrder(questions).map { id, dossier in
            SittingRow.Asked(
                question: id.hex, item: dossier.question.item?.hex,
                projects: dossier.question.projects.map(\.hex))
        }
    }

    fileprivate func advice(_ opinions: [GivenOpinion]) -> [SittingRow.Advice] {
        opinions.map { given in
            SittingRow.Advice(
                item: given.item.hex, label: items[given.item]?.item.label,
                delegation: given.opinion.delegation.code, body: given.opinion.body,
                view: given.opinion.view.rawValue, projects: given.opinion.projects.map(\.hex))
        }
    }

    fileprivate var outcomes: [String: String] {
        var outcomes: [String: String] = [:]
        for (id, question) in questions {
            outcomes[id.hex] = question.declaration?.outcome.rawValue ?? "open"
        }
        return outcomes
    }
}
