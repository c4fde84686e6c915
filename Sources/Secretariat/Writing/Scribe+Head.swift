import Committee
import Minutes

// The head block, the facts of the sitting, and the follow-up of written procedures.
extension Scribe {
    var head: [HeadLine] {
        var lines: [HeadLine] = []
        for programme in programmes {
            let particulars = programme.particulars
            let name = (language == .latvian ? particulars.nameLatvian : nil) ?? particulars.name
            lines.append(HeadLine(.programme, Text(name)))
            lines.append(
                HeadLine(
                    .plain,
                    Text(
                        "\(say(.forPeriod)) \(particulars.firstYear)–\(particulars.lastYear) · \(say(.cci)) \(particulars.cci ?? say(.notKnown))"
                    )))
        }
        lines.append(HeadLine(.draft, Text(say(.draft))))
        lines.append(HeadLine(.title, Text(say(.minutes))))
        lines.append(HeadLine(.plain, Text(bodyName)))
        let what = say(procedure == nil ? .sitting : .writtenProcedure)
        if let number { lines.append(HeadLine(.plain, Text("\(what) \(number)"))) }
        lines.append(HeadLine(.plain, Text(days.words(in: language))))
        if let place { lines.append(HeadLine(.plain, Text(place))) }
        return lines
    }

    private var place: String? {
        guard let convening = sitting?.convening else { return nil }
        let parts = [convening.place, convening.country?.code].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    var summary: [Block] {
        var blocks: [Block] = []
        let source = sitting?.source ?? procedure?.source ?? .ownRecord
        switch source.kind {
        case .invented: blocks.append(.note(Text(say(.invented))))
        case .officialMinutes, .publishedNotice, .programmeDocument, .legalAct, .letter:
            blocks.append(.note(Text("\(say(.compiledFrom)): ") + words(of: source)))
        case .ownRecord: break
        }
        blocks.append(.facts(sitting.map(facts) ?? procedure.map(facts) ?? []))
        return blocks
    }

    private func facts(_ sitting: SittingDossier) -> [Minutes.Fact] {
        let channels = sitting.convening.channels.map { $0.words(in: language) }.joined(separator: ", ")
        var facts = [Minutes.Fact(Text(say(.days)), Text(days.words(in: language)))]
        if let place { facts.append(Fact(Text(say(.place)), Text(place))) }
        if !channels.isEmpty { facts.append(Fact(Text(say(.channel)), Text(channels))) }
        facts.append(Fact(Text(say(.chair)), Text(words(of: sitting.opening?.chair))))
        facts.append(Fact(Text(say(.rulesOfProcedure)), Text(rules)))
        facts.append(
            Fact(
                Text(say(.attendance)),
                Text(say(sitting.isAttendanceUnpublished ? .attendanceNotPublished : .attendanceSee))))
        return facts
    }

    private func facts(_ procedure: ProcedureDossier) -> [Minutes.Fact] {
        var facts = [
            Minutes.Fact(Text(say(.subject)), Text(procedure.launch.subject)),
            Fact(Text(say(.initiator)), Text(procedure.launch.initiator ?? say(.notKnown))),
            Fact(Text(say(.launched)), Text(procedure.launched.words(in: language))),
            Fact(Text(say(.deadline)), Text(procedure.deadline?.words(in: language) ?? say(.notKnown))),
        ]
        if let closed = procedure.closed {
            facts.append(Fact(Text(say(.closedOn)), Text(closed.words(in: language))))
        }
        facts.append(Fact(Text(say(.rulesOfProcedure)), Text(rules)))
        if !procedure.launch.papers.isEmpty {
            facts.append(Fact(Text(say(.papers)), Text(procedure.launch.papers.joined(separator: "; "))))
        }
        return facts
    }

    private var rules: String {
        if let rules = record.rules(of: forum) { return "\(say(.version)) \(rules.version)" }
        return say(dossier?.saysRulesNotHeld ?? true ? .rulesNotHeld : .rulesNotOnRecord)
    }

    private func words(of chair: Body.Chair?) -> String {
        guard let chair else { return say(.notKnown) }
        let person = chair.person.map(name(of:))
        return [person, chair.delegation.map(name(of:)), chair.body].compactMap(\.self).joined(separator: ", ")
    }

    func words(of source: Source) -> Text {
        var text = Text(
            ([source.kind.words(in: language)] + [source.title, source.page.map { "\(say(.page)) \($0)" }]
                .compactMap(\.self)).joined(separator: ", "))
        if let address = source.address {
            text = text + ", " + Text([.link(address, address: Self.web(address))])
        }
        return text
    }

    /// Sources are noted without the scheme, as people write them.
    private static func web(_ address: String) -> String {
        address.contains("://") ? address : "https://\(address)"
    }

    /// Written procedures closed since the committee's last sitting are reported in the next one (INTERREG IVC).
    var followUp: [Block] {
        guard sitting != nil else { return [] }
        let before = record.sittings.values
            .filter { $0.committee == body && $0.convening.days.last < days.first }
            .map(\.convening.days.last).max()
        let closed = record.procedures.values.filter { procedure in
            guard procedure.committee == body, let day = procedure.closed?.last, day <= days.last else {
                return false
            }
            return before.map { day > $0 } ?? true
        }.sorted { ($0.closed?.last ?? $0.launched.last) < ($1.closed?.last ?? $1.launched.last) }
        guard !closed.isEmpty else { return [] }
        let rows = closed.map { procedure in
            [
                Text(procedure.launch.number ?? procedure.handle?.text ?? ""), Text(procedure.launch.subject),
                Text(procedure.closed?.last.words(in: language) ?? ""), Text(outcomes(of: procedure.proceedings)),
            ]
        }
        return [
            .heading(level: .one, Text(say(.followUp))),
            .table(
                Table(
                    [
                        .init(Text(say(.number))), .init(Text(say(.subject))), .init(Text(say(.closedOn))),
                        .init(Text(say(.outcome))),
                    ], rows: rows)),
        ]
    }

    private func outcomes(of proceedings: Proceedings) -> String {
        proceedings.agenda.flatMap { proceedings.questions(at: $0.id) }.map { _, question in
            let outcome = question.declaration?.outcome.words(in: language) ?? say(.isOpen)
            return "\(question.question.text): \(outcome)"
        }.joined(separator: "; ")
    }
}
