import Committee
package import Minutes

/// What the ledger check has found, and which checks were made.
package struct AuditAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var check: String
        package var words: String
        package var entries: [EntryName]
    }

    package struct EntryName: Encodable, Equatable, Sendable {
        package var position: Int
        package var reference: String
        package var handle: String?
    }

    package struct Made: Encodable, Equatable, Sendable {
        package var check: String
        package var guardsAgainst: String
        package var findings: Int
    }

    package var asOf: String
    package var knownAt: Int
    package var checks: [Made]
    package var findings: [Line]
    /// Of the table; files keep the words of the record.
    var language = Language.english

    enum CodingKeys: String, CodingKey {
        case asOf, knownAt, checks, findings
    }

    package var table: TextTable {
        TextTable(
            columns: language == .latvian
                ? ["Pārbaude", "Konstatējums", "Ieraksti"] : ["Check", "Finding", "Entries"],
            rows: findings.map { line in
                [line.check, line.words, line.entries.map(\.words).joined(separator: ", ")]
            },
            notes: [note])
    }

    private var note: String {
        let (made, found) = (checks.count, findings.count)
        switch language {
        case .english:
            let checks = made == 1 ? "1 check" : "\(made) checks"
            if found == 0 { return "Nothing found by \(checks)." }
            return "\(found == 1 ? "1 finding" : "\(found) findings") by \(checks)."
        case .latvian:
            return found == 0
                ? "Nekas nav konstatēts; veiktās pārbaudes: \(made)."
                : "Konstatējumi: \(found); veiktās pārbaudes: \(made)."
        }
    }
}

extension AuditAnswer.EntryName {
    init(_ evidence: Evidence) {
        self.init(
            position: evidence.position, reference: evidence.reference.text, handle: evidence.handle?.text)
    }

    fileprivate var words: String { handle.map { "\(position) \($0)" } ?? String(position) }
}

/// The names of the checks, with what each guards against.
package struct ChecksAnswer: Answer {
    package var checks: [AuditAnswer.Made]
    private let language: Language

    package init(in language: Language) {
        self.language = language
        checks = Check.allCases.map {
            .init(check: $0.rawValue, guardsAgainst: $0.sentence(in: language), findings: 0)
        }
    }

    package var table: TextTable {
        TextTable(
            columns: language == .latvian ? ["Pārbaude", "No kā sargā"] : ["Check", "Guards against"],
            rows: checks.map { [$0.check, $0.guardsAgainst] })
    }

    package func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        for check in checks {
            var object = list.nestedContainer(keyedBy: Keys.self)
            try object.encode(check.check, forKey: .check)
            try object.encode(check.guardsAgainst, forKey: .guardsAgainst)
        }
    }

    private enum Keys: CodingKey { case check, guardsAgainst }
}
