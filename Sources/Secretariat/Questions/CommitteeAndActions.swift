import EventLog
import Committee

/// A committee on a day: members, mandates, rules, chair.
package struct CommitteeAnswer: Answer {
    package struct Member: Encodable, Equatable, Sendable {
        package var name: String
        package var delegation: String?
        package var capacity: String
        package var body: String?
        package var from: String
        package var until: String?
        package var document: String?
    }

    package var asOf: String
    package var knownAt: Int
    package var committee: CommitteeRow
    package var programmes: [String]
    package var standings: [String: String]
    package var members: [Member]

    package var table: TextTable {
        let rules =
            committee.rules.isEmpty
            ? (committee.saysRulesNotHeld ? "not held" : "none on record for this day")
            : "version \(committee.rules.joined(separator: ", "))"
        let chair = [committee.chair?.delegation, committee.chair?.body].compactMap(\.self).joined(
            separator: ", ")
        return TextTable(
            columns: ["Delegation", "Name", "Capacity", "Body", "From", "Until", "Document"],
            rows: members.map {
                [
                    $0.delegation ?? "", $0.name, $0.capacity, $0.body ?? "", $0.from, $0.until ?? "",
                    $0.document ?? "",
                ]
            },
            notes: [
                "\(committee.name), \(committee.kind), \(programmes.joined(separator: ", "))",
                "Rules of procedure: \(rules)", "Chair: \(chair.isEmpty ? "not on record" : chair)",
                "Standing: "
                    + standings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
                    .joined(separator: ", "),
            ])
    }
}

/// What the committees asked for, and what became of it.
package struct ActionsAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var committee: String
        package var sitting: String
        package var text: String?
        package var action: ActionRow
    }

    package var asOf: String
    package var knownAt: Int
    package var actions: [Line]

    package var table: TextTable {
        TextTable(
            columns: ["Committee", "Given", "Responsible", "Due", "Done", "What"],
            rows: actions.map {
                [
                    $0.committee, $0.action.given, $0.action.responsible, $0.action.due ?? "",
                    $0.action.done ?? "open", $0.text ?? "[no longer held]",
                ]
            })
    }
}

extension Office {
    package func committee(_ code: String, at moment: Moment) throws -> CommitteeAnswer {
        let directory = try Directory(views, at: moment)
        let row = try directory.committee(coded: code)
        let people = try people(knownAt: moment.knownAt)
        let programmes = directory.programmes(ofCommittee: row.committee)
        return CommitteeAnswer(
            asOf: moment.asOf.iso, knownAt: moment.knownAt, committee: row,
            programmes: programmes.map(\.code),
            standings: programmes.reduce(into: [:]) { $0.merge($1.standings) { first, _ in first } },
            members: row.members.map { member in
                CommitteeAnswer.Member(
                    name: Person.ID(hex: member.person).flatMap { people[$0]?.name.text }
                        ?? "[no longer held]",
                    delegation: member.delegation, capacity: member.capacity, body: member.body,
                    from: member.from, until: member.until, document: member.document)
            }.sorted {
                ($0.delegation ?? "~", $0.capacity, $0.name) < ($1.delegation ?? "~", $1.capacity, $1.name)
            })
    }

    package func actions(openOnly: Bool = false, at moment: Moment) throws -> ActionsAnswer {
        let directory = try Directory(views, at: moment)
        let sittings = Dictionary(
            try directory.sittings().map { ($0.forum, $0) }, uniquingKeysWith: { first, _ in first })
        let lines = try directory.actions().filter { !openOnly || $0.done == nil }.map { row in
            let sitting = sittings[row.forum]
            return ActionsAnswer.Line(
                committee: sitting.flatMap { directory.committees[$0.committee]?.code } ?? "",
                sitting: sitting?.handle ?? "", text: try words(of: row, at: moment), action: row)
        }
        return ActionsAnswer(
            asOf: moment.asOf.iso, knownAt: moment.knownAt,
            actions: lines.sorted {
                ($0.action.due ?? "~", $0.action.given) < ($1.action.due ?? "~", $1.action.given)
            })
    }

    /// Names are sealed: they are read from the log where they are still held, never from a view.
    func people(knownAt position: Int) throws -> [Person.ID: PersonDossier] {
        let entries = try log.entries(about: [.people], upTo: position).map { try Entry($0) }
        return Record(folding: history(entries)).people
    }

    private func words(of row: ActionRow, at moment: Moment) throws -> String? {
        for kind in [Subject.Kind.sitting, .procedure] {
            let entries = try log.entries(about: [Subject(kind, row.forum)], upTo: moment.knownAt)
                .map { try Entry($0) }
            let record = Record(folding: history(entries, asOf: moment.asOf))
            if let id = ActionPoint.ID(hex: row.action), let action = record.actions[id] {
                return action.point.text.text
            }
        }
        return nil
    }
}
