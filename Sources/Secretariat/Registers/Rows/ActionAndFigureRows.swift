import Committee

/// An action point; its words are sealed and are read from the log when they are shown.
package struct ActionRow: Codable, Equatable, Sendable {
    package var action: String
    package var forum: String
    package var responsible: String
    package var given: String
    package var due: String?
    package var done: String?
    package var entry: String
}

/// A figure as its source states it.
package struct FigureRow: Codable, Equatable, Sendable {
    package var figure: String
    package var aboutKind: String
    package var about: String
    package var measure: String
    package var count: Int?
    package var qualifier: String
    package var amount: AmountRow?
    package var country: String?
    package var part: String?
    package var derived: Bool
    package var on: String
    package var source: SourceRow
}

extension Register {
    static let actions = Register(.actions, of: [.sitting, .procedure]) {
        record, subject, _ -> [String: ActionRow] in
        var rows: [String: ActionRow] = [:]
        for (id, dossier) in record.actions {
            rows[id.hex] = ActionRow(
                action: id.hex, forum: subject.key, responsible: dossier.point.responsible,
                given: dossier.given.last.iso, due: dossier.point.due?.iso, done: dossier.done?.last.iso,
                entry: dossier.reference.text)
        }
        return rows
    }

    static let figures = Register(
        .figures, of: [.programme, .call, .sitting, .procedure, .decision]
    ) { record, subject, _ -> [String: FigureRow] in
        var rows: [String: FigureRow] = [:]
        for (id, dossier) in record.figures where dossier.figure.about.key == subject.key {
            rows[id.hex] = FigureRow(id.hex, dossier)
        }
        return rows
    }
}

extension FigureRow {
    fileprivate init(_ id: String, _ dossier: FigureDossier) {
        var count: Int?
        var amount: AmountRow?
        var qualifier = Qualifier.exactly
        switch dossier.figure.value {
        case .count(let value, let meant):
            count = value
            qualifier = meant
        case .amount(let value):
            amount = AmountRow(value)
            qualifier = value.qualifier
        }
        self.init(
            figure: id, aboutKind: dossier.figure.about.kind, about: dossier.figure.about.key,
            measure: dossier.figure.measure.rawValue, count: count, qualifier: qualifier.rawValue,
            amount: amount, country: dossier.figure.country?.code, part: dossier.figure.part,
            derived: dossier.figure.derived, on: dossier.entry.happenedOn.last.iso,
            source: SourceRow(dossier.entry.source))
    }
}

extension Figure.About {
    var kind: String {
        switch self {
        case .programme: "programme"
        case .call: "call"
        case .sitting: "sitting"
        case .procedure: "procedure"
        case .decision: "decision"
        }
    }

    var key: String {
        switch self {
        case .programme(let id): id.hex
        case .call(let id): id.hex
        case .sitting(let id): id.hex
        case .procedure(let id): id.hex
        case .decision(let id): id.hex
        }
    }
}
