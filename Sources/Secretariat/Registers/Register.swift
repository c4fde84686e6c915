import Committee

/// A register: the fold with another question. `rows` answers it for one subject on one day.
struct Register: Sendable {
    let name: Name
    /// The kinds of subject that have a timeline in this register.
    let kinds: Set<Subject.Kind>
    /// Its rows on one subject on one day, each key once.
    let rows: @Sendable (Record, Subject, Day) -> [any KeptRow]

    enum Name: String, CaseIterable, Sendable {
        case programmes, committees, calls, projects, statuses, sittings, decisions, actions, figures, dues
    }

    init<Row: RegisterRow>(
        _ name: Name, of kinds: Set<Subject.Kind>,
        _ rows: @escaping @Sendable (Record, Subject, Day) -> [String: Row]
    ) {
        self.name = name
        self.kinds = kinds
        self.rows = { record, subject, day in rows(record, subject, day).map { Kept($0, $1) } }
    }

    /// One that has a single row on each of its subjects, under the subject's own key.
    init<Row: RegisterRow>(
        _ name: Name, ofEach kinds: Set<Subject.Kind>,
        _ row: @escaping @Sendable (Record, Subject, Day) -> Row?
    ) {
        self.name = name
        self.kinds = kinds
        rows = { record, subject, day in
            row(record, subject, day).map { [Kept(subject.key, $0)] } ?? []
        }
    }

    static let all: [Register] = [
        programmes, committees, calls, projects, statuses, sittings, decisions, actions, figures, dues,
    ]

    static func about(_ kind: Subject.Kind) -> [Register] { byKind[kind] ?? [] }

    private static let byKind = Dictionary(
        uniqueKeysWithValues: Subject.Kind.allCases.map { kind in
            (kind, all.filter { $0.kinds.contains(kind) })
        })
}
