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
    static let projects = Register(.projects, of: [.project]) { record, subject, _ -> [String: ProjectRow] in
        guard let id = Project.ID(hex: subject.key), let dossier = record.projects[id] else { return [:] }
        return [subject.key: ProjectRow(subject.key, dossier)]
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
    package var label: String {
        let names = [code, acronym].compactMap(\.self)
        return names.isEmpty ? String(handle.split(separator: "/").last ?? "") : names.joined(separator: " ")
    }
}

extension ProjectRow.Condition {
    fileprivate init(_ condition: Committee.Condition) {
        self.init(key: condition.key, text: condition.text, due: condition.due?.iso)
    }
}
