import Committee
import Foundation

/// A register: the fold with another question. `rows` answers it for one subject on one day.
struct Register: Sendable {
    let name: Name
    /// The kinds of subject that have a timeline in this register.
    let kinds: Set<Subject.Kind>
    let rows: @Sendable (Record, Subject, Day) throws -> [String: String]

    enum Name: String, CaseIterable, Sendable {
        case programmes, committees, calls, projects, sittings, decisions, actions, figures, dues
    }

    init<Row: Encodable & SendableMetatype>(
        _ name: Name, of kinds: Set<Subject.Kind>,
        _ rows: @escaping @Sendable (Record, Subject, Day) -> [String: Row]
    ) {
        self.name = name
        self.kinds = kinds
        self.rows = { record, subject, day in
            let encoder = JSONEncoder()
            // The order of keys is not stable otherwise, and dumps are compared byte for byte.
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return try rows(record, subject, day).mapValues {
                String(decoding: try encoder.encode($0), as: UTF8.self)
            }
        }
    }

    static let all: [Register] = [
        programmes, committees, calls, projects, sittings, decisions, actions, figures, dues,
    ]
}
