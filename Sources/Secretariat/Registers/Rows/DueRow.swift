import Committee

/// Something that is open on a day. Its day is what the record says; what follows from the rules is added when it is asked.
package struct DueRow: Codable, Equatable, Sendable {
    /// Names the matter for ever, within the register: calendars know an appointment again by it.
    package var key: String
    package var matter: String
    package var until: String?
    package var time: String?
    package var zone: String?
    package var since: String
    /// What kind of party has to act, and its name where it has one.
    package var responsible: String
    package var names: [String]
    package var call: String?
    package var committee: String?
    package var programme: String?
    package var project: String?
    /// Code and acronym.
    package var label: String?
    /// The permanent name of the decision, sitting or procedure behind it.
    package var handle: String?
    package var number: String?
    package var forum: String?
    /// Its words are sealed and are read when they are shown.
    package var action: String?
    package var gate: String?
    package var capacity: String?
    package var condition: String?
    package var text: String?
    package var judge: String?
}

extension Register {
    static let dues = Register(
        .dues, of: [.programme, .committee, .project, .decision, .sitting, .procedure]
    ) { record, subject, day -> [String: DueRow] in
        Dictionary(
            record.dues(about: subject, on: day).map { due in
                let row = DueRow(due, about: subject, in: record)
                return (row.key, row)
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension DueRow {
    fileprivate init(_ due: Due, about subject: Subject, in record: Record) {
        let decision = due.decision.flatMap { record.decisions[$0] }
        let sitting = due.forum.flatMap { record.handle(of: $0) }
        let project = due.project.flatMap { record.projects[$0] }
        self.init(
            key: "\(due.matter.rawValue)/\(subject.key)/\(due.key)", matter: due.matter.rawValue,
            until: due.until?.last.iso, time: due.until?.time?.text, zone: due.until?.zone,
            since: due.since.iso, responsible: due.responsible.code, names: due.responsible.names)
        call = project?.call.hex
        committee =
            subject.kind == .committee
            ? subject.key : (decision?.committee ?? due.forum.flatMap { record.committee(of: $0) })?.hex
        programme = subject.kind == .programme ? subject.key : nil
        self.project = due.project?.hex
        label = due.project.map { record.label(of: $0) }
        handle = decision?.entry.fact.handle?.text ?? sitting
        number = decision?.particulars.number
        forum = due.forum.map { Subject($0).key }
        action = due.action?.hex
        if case .keeper(let gate) = due.responsible { self.gate = gate.rawValue }
        capacity = due.capacity?.rawValue
        if due.matter == .condition { condition = due.key }
        text = due.text
        judge = due.judge
    }

    private init(
        key: String, matter: String, until: String?, time: String?, zone: String?, since: String,
        responsible: String, names: [String]
    ) {
        self.key = key
        self.matter = matter
        self.until = until
        self.time = time
        self.zone = zone
        self.since = since
        self.responsible = responsible
        self.names = names
    }
}

extension Record {
    fileprivate func handle(of forum: Forum) -> String? {
        switch forum {
        case .sitting(let id): sittings[id]?.handle?.text
        case .procedure(let id): procedures[id]?.handle?.text
        }
    }
}

extension Due.Responsible {
    /// What is kept of it: the kind, with its names beside.
    fileprivate var code: String {
        switch self {
        case .leadPartner: "lead partner"
        case .delegations: "delegations"
        case .secretariat: "secretariat"
        case .managingAuthority: "managing authority"
        case .committee: "committee"
        case .applicant: "applicant"
        case .keeper: "keeper"
        case .named: "named"
        }
    }

    fileprivate var names: [String] {
        switch self {
        case .delegations(let delegations): delegations.map(\.code)
        case .keeper(let gate): [gate.rawValue]
        case .named(let name): [name]
        case .leadPartner, .secretariat, .managingAuthority, .committee, .applicant: []
        }
    }

    /// Reads what `code` and `names` keep; `nil` for what a newer program wrote.
    init?(code: String, names: [String]) {
        switch code {
        case "lead partner": self = .leadPartner
        case "delegations": self = .delegations(names.map { Delegation(code: $0) })
        case "secretariat": self = .secretariat
        case "managing authority": self = .managingAuthority
        case "committee": self = .committee
        case "applicant": self = .applicant
        case "keeper":
            guard let gate = names.first.flatMap(Decision.Gate.init(rawValue:)) else { return nil }
            self = .keeper(gate)
        case "named": self = .named(names.first ?? "")
        default: return nil
        }
    }
}
