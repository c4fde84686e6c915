package import Committee

/// A project on a day.
package struct ProjectRow: Codable, Equatable, Sendable {
    package struct Partner: Codable, Equatable, Sendable {
        package var country: String
        package var role: String
        package var name: String?
        package var cents: Int?
    }

    package struct Condition: Codable, Equatable, Sendable {
        package var key: String
        package var text: String
        package var due: String?
    }

    /// An outcome that has no effect yet, and the gates it waits for.
    package struct Wait: Codable, Equatable, Sendable {
        package var decision: String
        package var outcome: String
        package var gates: [GateRow]
    }

    package var project: String
    package var handle: String
    package var call: String
    package var code: String?
    package var acronym: String?
    package var title: String?
    package var priority: String?
    package var status: String
    package var rank: Int?
    package var awaiting: [String]
    package var waits: [Wait]
    package var postponements: Int
    package var since: String
    package var selectedOn: String?
    package var clearedOn: String?
    package var contractedOn: String?
    package var openConditions: [Condition]
    package var fulfilledConditions: [Condition]
    package var partners: [Partner]
    package var decided: [AmountRow]
    package var contracted: [AmountRow]
    package var decision: String?
    /// The entries behind the status, as `command.ordinal`.
    package var chain: [String]
}

/// A sum with everything a source left open kept open.
package struct AmountRow: Codable, Equatable, Sendable {
    package var cents: Int
    package var currency: String
    package var fund: String
    package var basis: String
    package var qualifier: String
    package var step: Int
}

extension AmountRow {
    package init(_ amount: Amount) {
        self.init(
            cents: amount.cents, currency: amount.currency, fund: amount.fund.rawValue,
            basis: amount.basis.rawValue, qualifier: amount.qualifier.rawValue, step: amount.step)
    }
}

extension Register {
    static let projects = Register(.projects, ofEach: [.project]) { record, subject, _ -> ProjectRow? in
        guard let id: Project.ID = subject.id(), let dossier = record.projects[id] else { return nil }
        return ProjectRow(subject.key, dossier)
    }

    static let statuses = Register(.statuses, ofEach: [.project]) { record, subject, _ -> StatusRow? in
        guard let id: Project.ID = subject.id(), let dossier = record.projects[id] else { return nil }
        return StatusRow(subject.key, dossier)
    }
}

extension ProjectRow {
    fileprivate init(_ id: String, _ dossier: ProjectDossier) {
        var gates: [String] = []
        if case .awaiting(let open) = dossier.status { gates = open.map(\.rawValue) }
        self.init(
            project: id, handle: dossier.handle?.path ?? id, call: dossier.call.hex,
            code: dossier.application.code, acronym: dossier.application.acronym,
            title: dossier.application.title, priority: dossier.application.priority,
            status: dossier.status.code.rawValue, rank: dossier.status.rank, awaiting: gates,
            waits: dossier.waiting.map(Wait.init),
            postponements: dossier.postponements, since: dossier.since.iso,
            selectedOn: dossier.selectedOn?.iso, clearedOn: dossier.clearedOn?.iso,
            contractedOn: dossier.contractedOn?.iso,
            openConditions: dossier.openConditions.map(Condition.init),
            fulfilledConditions: dossier.fulfilledConditions.map(Condition.init),
            partners: dossier.application.partners.map {
                Partner(
                    country: $0.country.code, role: $0.role.rawValue, name: $0.name, cents: $0.amount?.cents)
            }, decided: dossier.decidedAmounts.map(AmountRow.init),
            contracted: dossier.contractedAmounts.map(AmountRow.init), decision: dossier.decision?.hex,
            chain: dossier.chain.map(\.text))
    }

    /// What people call it: code and acronym; for a project whose names are not published, its handle.
    package var label: String { Self.label(code, acronym, handle) }

    static func label(_ code: String?, _ acronym: String?, _ handle: String) -> String {
        switch (code, acronym) {
        case (let code?, let acronym?): "\(code) \(acronym)"
        case (let name?, nil), (nil, let name?): name
        case (nil, nil): String(handle.split(separator: "/").last ?? "")
        }
    }
}

/// A gate that has not opened, since when its keeper is asked, and until when an answer is due.
package struct GateRow: Codable, Equatable, Sendable {
    package var gate: String
    package var asked: String?
    package var due: String?

    init(_ gate: Decision.Gate, _ asked: [DecisionDossier.Asked]) {
        let last = asked.last { $0.gate == gate }
        self.gate = gate.rawValue
        self.asked = last?.on.last.iso
        due = last?.due?.iso
    }

    package var words: String { gate + (due.map { ", answer due \($0)" } ?? "") }
}

extension [GateRow] {
    /// Those without a day first, so that each day stands beside its own gate.
    package var words: String {
        (filter { $0.due == nil } + filter { $0.due != nil }).map(\.words).joined(separator: ", ")
    }
}

extension ProjectRow.Wait {
    init(_ waiting: ProjectDossier.Waiting) {
        self.init(
            decision: waiting.decision.hex, outcome: waiting.outcome.outcome.rawValue,
            gates: waiting.gates.map { GateRow($0, waiting.asked) })
    }
}

extension ProjectRow.Condition {
    fileprivate init(_ condition: Committee.Condition) {
        self.init(key: condition.key, text: condition.text, due: condition.due?.iso)
    }
}
