import Committee
import EventLog
import Minutes

// What follows the items: action points, stated figures, attendance, and the fingerprint of the record.
extension Scribe {
    var actionPoints: [Block] {
        let rows = proceedings.actions.compactMap { record.actions[$0] }.map { action in
            [
                Text(action.point.item.flatMap { proceedings.items[$0]?.item.label } ?? ""),
                Text(action.point.text.text ?? say(.withheld)), Text(action.point.responsible),
                Text(action.point.due?.words(in: language) ?? ""),
                Text(action.done?.last.words(in: language) ?? say(.open)),
            ]
        }
        guard !rows.isEmpty else { return [] }
        return [
            .heading(level: .one, Text(say(.actionPoints))),
            .table(
                Table(
                    [
                        .init(Text(say(.item)), .trailing, width: 10),
                        .init(Text(say(.actionPoint)), width: 36),
                        .init(Text(say(.responsible)), width: 20),
                        .init(Text(say(.due).capitalizedFirst), width: 17),
                        .init(Text(say(.done)), width: 17),
                    ], rows: rows)),
        ]
    }

    var attendance: [Block] {
        guard let sitting, !sitting.attendance.isEmpty else { return [] }
        let heading = Block.heading(level: .one, Text(annex(1, .attendance)), anchor: "annex-1")
        let saysChannel =
            Set(sitting.attendance.values.map(\.channel)).count > 1 || sitting.convening.channels.count > 1
        let rows = sitting.attendance.values.sorted(by: seating).map { attendance in
            [
                Text(attendance.delegation.map(name(of:)) ?? ""), Text(name(of: attendance.person)),
                Text(attendance.capacity?.words(in: language) ?? ""), Text(bodyName(of: attendance)),
                Text(presence(attendance, sitting, saysChannel: saysChannel)),
            ]
        }
        return [
            .pageBreak, heading,
            .table(
                Table(
                    [
                        .init(Text(say(.delegation)), width: 17), .init(Text(say(.name)), width: 20),
                        .init(Text(say(.capacity)), width: 17), .init(Text(say(.body)), width: 24),
                        .init(Text(say(.presence)), width: 22),
                    ], rows: rows)),
        ]
    }

    /// Those who decide come first, then those who advise, then those who belong to no delegation.
    func seating(_ a: Sitting.Attendance, _ b: Sitting.Attendance) -> Bool {
        switch (a.delegation, b.delegation) {
        case (let a?, let b?) where a != b: comesBefore(a, b)
        case (.some, nil): true
        case (nil, .some): false
        case (.some, .some), (nil, nil):
            (Self.order(a.capacity), name(of: a.person)) < (Self.order(b.capacity), name(of: b.person))
        }
    }

    func comesBefore(_ a: Delegation, _ b: Delegation) -> Bool {
        (Self.order(standing(of: a)), a.code) < (Self.order(standing(of: b)), b.code)
    }

    func standing(of delegation: Delegation) -> Standing {
        programmes.lazy.compactMap { $0.standings[delegation] }.first ?? .voting
    }

    private static func order(_ standing: Standing) -> Int { Standing.allCases.firstIndex(of: standing) ?? 0 }

    private static func order(_ capacity: Mandate.Capacity?) -> Int {
        capacity.flatMap { Mandate.Capacity.allCases.firstIndex(of: $0) } ?? Mandate.Capacity.allCases.count
    }

    /// The body as named on the day of the sitting.
    func bodyName(of attendance: Sitting.Attendance) -> String {
        let mandate = attendance.mandate.flatMap { dossier?.mandates[$0]?.mandate.body }
        return mandate ?? record.people[attendance.person]?.body ?? ""
    }

    private func presence(
        _ attendance: Sitting.Attendance, _ sitting: SittingDossier, saysChannel: Bool
    ) -> String {
        var words = attendance.presence.words(in: language)
        if let person = attendance.inPlaceOf {
            words += "\(language == .latvian ? "," : "") \(say(.inPlaceOf)) \(name(of: person))"
        }
        var more: [String] = []
        if saysChannel, let channel = attendance.channel, channel != .notSaid {
            more.append(channel.words(in: language))
        }
        more += sitting.arrivals.filter { $0.person == attendance.person }.map { move($0, .arrived) }
        more += sitting.departures.filter { $0.person == attendance.person }.map { move($0, .left) }
        return ([words] + more).joined(separator: ", ")
    }

    private func move(_ move: SittingDossier.Move, _ verb: Phrase) -> String {
        let item = move.before.flatMap { proceedings.items[$0]?.item.label }.map { label in
            language == .latvian ? "pirms \(label). punkta" : "\(say(.beforeItem)) \(label)"
        }
        let time = move.at.map { "\(say(.atTime)) \($0.words(in: language))" }
        return [say(verb), item, time].compactMap(\.self).joined(separator: " ")
    }

    /// The position and root of the record, and the leaf hashes of what these minutes rest on (promise 3).
    var fingerprint: [Block] {
        let lines =
            [
                "\(say(.register)) \(seal.register)",
                "\(say(.position)) \(seal.fingerprint.position)",
                "\(say(.root)) \(seal.fingerprint.hex)",
            ] + (seal.signedBy.map { ["\(say(.signedByKey)) \($0)"] } ?? [])
        let heading = Block.heading(
            level: .one, Text(annex(attendance.isEmpty ? 1 : 2, .fingerprint)), anchor: "fingerprint")
        // A long list of hashes is no part of what is read: it gets pages of its own.
        return (seal.own.count > 40 ? [.pageBreak] : []) + [
            heading,
            .paragraph(Text(say(.fingerprintIntro))), .fingerprint(lines),
            .heading(level: .two, Text(say(.entries))),
            .fingerprint(seal.own.map { "\($0.position) \($0.leaf.hex)" }),
        ]
    }

    /// `Annex 1. Attendance`; `1. pielikums. Dalībnieki`.
    private func annex(_ number: Int, _ title: Phrase) -> String {
        language == .latvian
            ? "\(number). \(say(.annex)). \(say(title))" : "\(say(.annex)) \(number). \(say(title))"
    }
}
