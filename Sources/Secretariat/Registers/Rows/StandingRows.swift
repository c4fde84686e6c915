package import Committee

package struct ProgrammeRow: Codable, Equatable, Sendable {
    package struct Body: Codable, Equatable, Sendable {
        package var role: String
        package var name: String
        package var seat: String?
    }

    package var programme: String
    package var code: String
    package var name: String
    package var nameLatvian: String?
    package var firstYear: Int
    package var lastYear: Int
    package var strand: String
    package var cci: String?
    package var standings: [String: String]
    package var delegationNames: [String: String]
    package var bodies: [Body]
}

package struct CallRow: Codable, Equatable, Sendable {
    package var call: String
    package var programme: String
    package var code: String
    package var number: String?
    package var title: String?
}

package struct CommitteeRow: Codable, Equatable, Sendable {
    package struct Member: Codable, Equatable, Sendable {
        package var mandate: String
        package var person: String
        package var delegation: String?
        package var capacity: String
        package var body: String?
        package var from: String
        package var until: String?
        package var document: String?
    }

    package var committee: String
    package var code: String
    package var kind: String
    package var name: String
    package var nameLatvian: String?
    package var programmes: [String]
    package var rules: [String]
    package var saysRulesNotHeld: Bool
    package var chair: ChairRow?
    package var members: [Member]
}

package struct ChairRow: Codable, Equatable, Sendable {
    package var delegation: String?
    package var body: String?
    package var person: String?
}

extension ChairRow {
    package init(_ chair: Body.Chair) {
        self.init(delegation: chair.delegation?.code, body: chair.body, person: chair.person?.hex)
    }
}

extension Register {
    static let programmes = Register(.programmes, ofEach: [.programme]) {
        record, subject, _ -> ProgrammeRow? in
        guard let id: Programme.ID = subject.id(), let dossier = record.programmes[id] else { return nil }
        let particulars = dossier.particulars
        return ProgrammeRow(
            programme: subject.key, code: particulars.code, name: particulars.name,
            nameLatvian: particulars.nameLatvian, firstYear: particulars.firstYear,
            lastYear: particulars.lastYear, strand: particulars.strand.rawValue, cci: particulars.cci,
            standings: Dictionary(
                uniqueKeysWithValues: dossier.standings.map { ($0.key.code, $0.value.rawValue) }),
            delegationNames: Dictionary(
                uniqueKeysWithValues: dossier.delegationNames.map { ($0.key.code, $0.value) }),
            bodies: dossier.bodies.map { .init(role: $0.role.rawValue, name: $0.name, seat: $0.seat) })
    }

    static let calls = Register(.calls, ofEach: [.call]) { record, subject, _ -> CallRow? in
        guard let id: Call.ID = subject.id(), let dossier = record.calls[id] else { return nil }
        return CallRow(
            call: subject.key, programme: dossier.programme.hex, code: dossier.particulars.code,
            number: dossier.particulars.number, title: dossier.particulars.title)
    }

    static let committees = Register(.committees, ofEach: [.committee]) {
        record, subject, day -> CommitteeRow? in
        guard let id: Body.ID = subject.id(), let dossier = record.committees[id] else { return nil }
        return CommitteeRow(
            committee: subject.key, code: dossier.particulars.code,
            kind: dossier.particulars.kind.rawValue, name: dossier.particulars.name,
            nameLatvian: dossier.particulars.nameLatvian,
            programmes: dossier.particulars.programmes.map(\.hex),
            rules: dossier.rules(on: day).map(\.rules.version),
            saysRulesNotHeld: dossier.saysRulesNotHeld,
            chair: dossier.chair.map(ChairRow.init),
            members: dossier.mandates(on: day).map { id, held in
                .init(
                    mandate: id.hex, person: held.mandate.person.hex,
                    delegation: held.mandate.delegation?.code, capacity: held.mandate.capacity.rawValue,
                    body: held.mandate.body, from: held.from.iso, until: held.mandate.until?.iso,
                    document: held.mandate.document)
            })
    }
}
