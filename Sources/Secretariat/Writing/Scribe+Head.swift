import Committee
import Minutes

// The head block and the facts of the sitting or the written procedure.
extension Scribe {
    var head: [HeadLine] {
        var lines: [HeadLine] = []
        for programme in programmes {
            let particulars = programme.particulars
            let name = (language == .latvian ? particulars.nameLatvian : nil) ?? particulars.name
            let period = "\(say(.forPeriod)) \(particulars.firstYear)–\(particulars.lastYear)"
            lines.append(HeadLine(.programme, Text(name)))
            lines.append(
                HeadLine(.plain, Text("\(period) · \(say(.cci)): \(particulars.cci ?? say(.notKnown))")))
        }
        if !stage.isFinal { lines.append(HeadLine(.draft, Text(say(.draft)))) }
        lines.append(HeadLine(.title, Text(title)))
        lines.append(HeadLine(.plain, Text(bodyName)))
        lines.append(
            HeadLine(.plain, Text(sitting == nil ? days.shortWords(in: language) : days.words(in: language))))
        if let place { lines.append(HeadLine(.plain, Text(place))) }
        lines += (stateOfMinutes + [amendmentMark, correctionMark].compactMap(\.self)).map {
            HeadLine(.plain, Text($0))
        }
        return lines
    }

    private var place: String? {
        guard let convening = sitting?.convening else { return nil }
        let parts = [convening.place, convening.country?.name(in: language)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    var source: Source { sitting?.source ?? procedure?.source ?? .ownRecord }

    var summary: [Block] {
        var blocks: [Block] = []
        switch source.kind {
        case .invented: blocks.append(.note(Text(say(.invented))))
        case .officialMinutes, .publishedNotice, .programmeDocument, .legalAct, .letter:
            blocks.append(.note(Text("\(say(.compiledFrom)): ") + words(of: source)))
        case .ownRecord: break
        }
        switch sitting?.stage {
        case .cancelled: blocks.append(.paragraph(Text(say(.cancelled))))
        case .adjourned: blocks.append(.paragraph(Text(say(.adjourned))))
        case .convened, .opened, .closed, nil: break
        }
        blocks.append(.facts(sitting.map(facts) ?? procedure.map(facts) ?? []))
        if procedure?.isMoved ?? false { blocks.append(.paragraph(Text(say(.movedToSitting)))) }
        if procedure?.areAnswersUnpublished ?? false {
            blocks.append(.paragraph(Text(say(.answersNotPublished))))
        }
        return blocks
    }

    /// The days and the place stand in the head block and are not said again.
    private func facts(_ sitting: SittingDossier) -> [Minutes.Fact] {
        let channels = sitting.convening.channels.filter { $0 != .notSaid }.map { $0.words(in: language) }
        let rows: [(Phrase, String?)] = [
            (.wordsOfSource, days.words.map(quoted)),
            (.channel, parts(of: sitting) ?? (channels.isEmpty ? nil : channels.joined(separator: ", "))),
            (.request, sitting.convening.atTheRequestOf),
            (.chair, words(of: sitting.opening?.chair)),
            (.rulesOfProcedure, rules),
            (.delegationsPresent, delegationsPresent(sitting)),
            (.deputies, people(sitting, .deputised)),
            (.apologies, people(sitting, .apologised)),
            (.absent, people(sitting, .absent)),
            (.attendance, say(attendanceStatus(sitting))),
        ]
        return facts(rows)
    }

    private func attendanceStatus(_ sitting: SittingDossier) -> Phrase {
        guard sitting.attendance.isEmpty else { return .attendanceSee }
        return sitting.isAttendanceUnpublished ? .attendanceNotPublished : .attendanceNotKnown
    }

    private func facts(_ procedure: ProcedureDossier) -> [Minutes.Fact] {
        let extended = procedure.isExtended ? " (\(say(.extended)))" : ""
        let reminders = procedure.reminders.map { $0.words(in: language) }
        let rows: [(Phrase, String?)] = [
            (.subject, procedure.launch.subject),
            (.initiator, procedure.launch.initiator),
            (.launched, procedure.launched.words(in: language)),
            (
                .papers,
                procedure.launch.papers.isEmpty ? nil : procedure.launch.papers.joined(separator: "; ")
            ),
            (.deadline, (procedure.deadline?.words(in: language) ?? say(.notKnown)) + extended),
            (.silence, silence(procedure)),
            (.reminded, reminders.isEmpty ? nil : reminders.joined(separator: "; ")),
            (.closedOn, procedure.closed.map { $0.words(in: language) } ?? say(.isOpen)),
            (.rulesOfProcedure, rules),
        ]
        return facts(rows)
    }

    private func facts(_ rows: [(Phrase, String?)]) -> [Minutes.Fact] {
        rows.compactMap { label, value in value.map { Fact(Text(say(label)), Text($0)) } }
    }

    /// What the papers of the procedure say of silence, else the rules with their clause.
    private func silence(_ procedure: ProcedureDossier) -> String? {
        let clause = record.rules(of: forum)?.general.silence
        guard let rule = procedure.launch.silence ?? clause?.rule else { return nil }
        let words = say(rule == .consent ? .silenceIsConsent : .silenceIsNoConsent)
        guard let number = clause?.number, clause?.rule == rule else { return words }
        return words + (language == .latvian ? " (\(number). punkts)" : " (clause \(number))")
    }

    private var rules: String {
        if let rules = record.rules(of: forum) {
            return
                "\(say(.version)) \(rules.version), \(say(.inForceSince)) \(rules.validFrom.words(in: language))"
        }
        return say(dossier?.saysRulesNotHeld ?? true ? .rulesNotHeld : .rulesNotOnRecord)
    }

    /// Who chairs and for whom; that somebody stands in for the committee's chair is said.
    private func words(of chair: Body.Chair?) -> String {
        guard let chair else { return say(.notKnown) }
        var parts = [chair.person.map(name(of:))]
        if let delegation = chair.delegation {
            let whose = say(chair.person == nil ? .theDelegationOf : .forDelegationOf)
            parts.append("\(whose) \(name(of: delegation))")
        }
        parts.append(chair.body)
        if let usual = timeline.chair, usual.delegation != chair.delegation || usual.body != chair.body {
            let whose = usual.delegation.map(name(of:)) ?? usual.body
            parts.append(say(.chairStandsIn) + (whose.map { " (\($0))" } ?? ""))
        }
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    private func delegationsPresent(_ sitting: SittingDossier) -> String? {
        let present = sitting.attendance.values.filter { [.present, .deputised].contains($0.presence) }
        let delegations = Set(present.compactMap(\.delegation)).sorted(by: comesBefore)
        guard !delegations.isEmpty else { return nil }
        return delegations.map { delegation in
            let standing = standing(of: delegation)
            return name(of: delegation) + (standing == .voting ? "" : ", \(standing.words(in: language))")
        }.joined(separator: "; ")
    }

    private func people(_ sitting: SittingDossier, _ presence: Sitting.Attendance.Presence) -> String? {
        let people = sitting.attendance.values.filter { $0.presence == presence }.sorted(by: seating)
        guard !people.isEmpty else { return nil }
        return people.map { attendance in
            let replaced = attendance.inPlaceOf.map { "\(say(.inPlaceOf)) \(name(of: $0))" }
            let from = [attendance.delegation?.code, bodyName(of: attendance), replaced]
                .compactMap(\.self).filter { !$0.isEmpty }
            return name(of: attendance.person) + (from.isEmpty ? "" : " (\(from.joined(separator: ", ")))")
        }.joined(separator: "; ")
    }

    private func quoted(_ words: String) -> String {
        language == .latvian ? "„\(words)”" : "\u{201C}\(words)\u{201D}"
    }

    func words(of source: Source) -> Text { Self.words(of: source, in: language) }

    static func words(of source: Source, in language: Language) -> Text {
        let word = Phrase.page.words(in: language)
        let page = source.page.map { language == .latvian ? "\($0). \(word)" : "\(word) \($0)" }
        var text = Text(
            ([source.kind.words(in: language)] + [source.title, page].compactMap(\.self)).joined(
                separator: ", "))
        if let address = source.address {
            text = text + ", " + Text([.link(address, address: web(address))])
        }
        return text
    }

    /// Sources are noted without the scheme, as people write them.
    static func web(_ address: String) -> String {
        address.contains("://") ? address : "https://\(address)"
    }
}
