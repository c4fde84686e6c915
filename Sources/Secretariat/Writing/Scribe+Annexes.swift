import Committee
import EventLog
import Minutes

// What follows the items: action points, stated figures, attendance, and the fingerprint of the record.
extension Scribe {
    var actionPoints: [Block] {
        let rows = proceedings.actions.compactMap { record.actions[$0] }.map { action in
            [
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
                        .init(Text(say(.actionPoint)), width: 40), .init(Text(say(.responsible)), width: 20),
                        .init(Text(say(.due)), width: 18), .init(Text(say(.done)), width: 18),
                    ], rows: rows)),
        ]
    }

    var statedFigures: [Block] {
        let own = record.figures.values.filter { figure in
            switch (figure.figure.about, forum) {
            case (.sitting(let about), .sitting(let id)): about == id
            case (.procedure(let about), .procedure(let id)): about == id
            case (.decision(let about), _): proceedings.decisions.contains(about)
            case (.sitting, _), (.procedure, _), (.programme, _), (.call, _): false
            }
        }.sorted { $0.entry.position < $1.entry.position }
        guard !own.isEmpty else { return [] }
        return [
            .heading(level: .one, Text(say(.statedFigures))),
            .table(
                Table(
                    [
                        .init(Text(say(.figure)), width: 34), .init(Text(say(.value)), .trailing, width: 22),
                        .init(Text(say(.source)), width: 44),
                    ], rows: own.map(row))),
        ]
    }

    private func row(_ dossier: FigureDossier) -> [Text] {
        let figure = dossier.figure
        let details = [figure.country?.code, figure.part, figure.derived ? say(.derived) : nil].compactMap(\.self)
        let measure = figure.measure.words(in: language) + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
        let value =
            switch figure.value {
            case .count(let count, let qualifier): "\(qualifier.words(in: language))\(count)"
            case .amount(let amount): amount.words(in: language)
            }
        return [Text(measure), Text(value), words(of: dossier.entry.source)]
    }

    var attendance: [Block] {
        guard let sitting else { return [] }
        let heading = Block.heading(level: .one, Text("\(say(.annex)) 1. \(say(.attendance))"), anchor: "annex-1")
        guard !sitting.attendance.isEmpty else {
            let words = sitting.isAttendanceUnpublished ? say(.attendanceNotPublished) : say(.notKnown)
            return [heading, .paragraph(Text(words))]
        }
        let rows = sitting.attendance.values.sorted(by: seating).map { attendance in
            [
                Text(attendance.delegation?.code ?? ""), Text(name(of: attendance.person)),
                Text(attendance.capacity?.words(in: language) ?? ""), Text(bodyName(of: attendance)),
                Text(presence(attendance, sitting)),
            ]
        }
        return [
            heading,
            .table(
                Table(
                    [
                        .init(Text(say(.delegation)), width: 12), .init(Text(say(.name)), width: 22),
                        .init(Text(say(.capacity)), width: 18), .init(Text(say(.body)), width: 26),
                        .init(Text(say(.presence)), width: 22),
                    ], rows: rows)),
        ]
    }

    private func seating(_ a: Sitting.Attendance, _ b: Sitting.Attendance) -> Bool {
        (a.delegation?.code ?? "~", Self.order(a.capacity), a.person)
            < (b.delegation?.code ?? "~", Self.order(b.capacity), b.person)
    }

    private static func order(_ capacity: Mandate.Capacity?) -> Int {
        capacity.flatMap { Mandate.Capacity.allCases.firstIndex(of: $0) } ?? Mandate.Capacity.allCases.count
    }

    /// The body as named on the day of the sitting.
    private func bodyName(of attendance: Sitting.Attendance) -> String {
        let mandate = attendance.mandate.flatMap { dossier?.mandates[$0]?.mandate.body }
        return mandate ?? record.people[attendance.person]?.body ?? ""
    }

    private func presence(_ attendance: Sitting.Attendance, _ sitting: SittingDossier) -> String {
        var words = [attendance.presence.words(in: language)]
        if let person = attendance.inPlaceOf { words.append("\(say(.inPlaceOf)): \(name(of: person))") }
        if let channel = attendance.channel { words.append(channel.words(in: language)) }
        words += sitting.arrivals.filter { $0.person == attendance.person }.map { move($0, .arrived) }
        words += sitting.departures.filter { $0.person == attendance.person }.map { move($0, .left) }
        return words.joined(separator: ", ")
    }

    private func move(_ move: SittingDossier.Move, _ verb: Phrase) -> String {
        let item = move.before.flatMap { proceedings.items[$0]?.item.label }
        return
            ([say(verb)] + [item.map { "\(say(.beforeItem)) \($0)" }, move.at.map { "\(say(.atTime)) \($0.text)" }]
            .compactMap(\.self)).joined(separator: " ")
    }

    /// The position and root of the record, and the leaf hashes of what these minutes rest on (promise 3).
    var fingerprint: [Block] {
        let annex = sitting == nil ? 1 : 2
        let lines = [
            "\(say(.recordAt)) \(seal.fingerprint.position)", seal.fingerprint.hex,
            "register \(seal.register)",
        ]
        return [
            .heading(level: .one, Text("\(say(.annex)) \(annex). \(say(.fingerprint))"), anchor: "fingerprint"),
            .paragraph(Text(say(.fingerprintIntro))), .fingerprint(lines),
            .heading(level: .two, Text(say(.entries))),
            .fingerprint(seal.own.map { "\($0.position) \($0.leaf.hex)" }),
        ]
    }
}
