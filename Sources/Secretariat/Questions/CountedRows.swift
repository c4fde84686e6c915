import Committee

/// The rows from which a country's record is counted: those of the registers, or what they would be with a correction.
struct CountedRows {
    private(set) var programmes: [String: ProgrammeRow]
    private(set) var committees: [String: CommitteeRow]
    private(set) var calls: [String: CallRow]
    private(set) var sittings: [String: SittingRow]
    private(set) var projects: [String: ProjectRow]
    private(set) var figures: [FigureRow]
    private var decided: [String: String]

    init(_ directory: Directory) throws {
        programmes = directory.programmes
        committees = directory.committees
        calls = directory.calls
        sittings = Dictionary(
            try directory.sittings().map { ($0.forum, $0) }, uniquingKeysWith: { first, _ in first })
        projects = Dictionary(
            try directory.projects().map { ($0.project, $0) }, uniquingKeysWith: { first, _ in first })
        figures = try directory.figures()
        // Few figures are about a decision, and there are many decisions.
        decided =
            figures.contains { $0.aboutKind == "decision" }
            ? Dictionary(
                try directory.decisions().map { ($0.decision, $0.committee) },
                uniquingKeysWith: { first, _ in first })
            : [:]
    }

    func programme(ofCall call: String) -> ProgrammeRow? { calls[call].flatMap { programmes[$0.programme] } }

    func programmes(ofCommittee committee: String) -> [ProgrammeRow] {
        (committees[committee]?.programmes ?? []).compactMap { programmes[$0] }
    }

    func committees(ofDecision decision: String) -> [String] { decided[decision].map { [$0] } ?? [] }

    /// The rows of one subject as they stand in this record, in the place of those that are kept.
    mutating func take(_ subject: Subject, from record: Record, on day: Day) {
        func rows<Row>(_ register: Register, as _: Row.Type) -> [String: Row] {
            Dictionary(
                uniqueKeysWithValues: register.rows(record, subject, day).compactMap { kept in
                    (kept.row as? Row).map { (kept.key, $0) }
                })
        }
        switch subject.kind {
        case .programme: programmes[subject.key] = rows(.programmes, as: ProgrammeRow.self)[subject.key]
        case .committee: committees[subject.key] = rows(.committees, as: CommitteeRow.self)[subject.key]
        case .call: calls[subject.key] = rows(.calls, as: CallRow.self)[subject.key]
        case .sitting, .procedure:
            sittings[subject.key] = rows(.sittings, as: SittingRow.self)[subject.key]
        case .project: projects[subject.key] = rows(.projects, as: ProjectRow.self)[subject.key]
        case .decision, .register, .person, .people, .document, .calendar: break
        }
    }
}
