package import Committee
import EventLog
package import Minutes

extension Office {
    /// What is due as of a day: overdue, to come, and awaited without a day.
    ///
    /// - Parameters:
    ///   - last: Nothing that is due later, and nothing without a day; `nil` for everything.
    ///   - responsible: Only what is up to a party: a delegation's code, or words of the party's name in either language.
    ///   - programme: Only this programme.
    ///   - language: Of the words; days and codes are the same in all.
    ///   - moment: The two clocks; what is overdue is so at the end of the day asked for.
    /// - Returns: One line a matter, by day and then by party.
    /// - Throws: `OfficeRefusal.noSuch` for a programme that is not on record.
    package func due(
        until last: Day? = nil, responsible: String? = nil, programme: String? = nil,
        in language: Language = .english, at moment: Moment
    ) throws -> DueAnswer {
        let directory = try Directory(views, at: moment)
        let wanted = try programme.map { try directory.programme(coded: $0).programme }
        var desk = DueDesk(office: self, directory: directory, language: language)
        let lines = try directory.dues()
            .filter { row in wanted.map { directory.programmes(of: row).contains($0) } ?? true }
            .compactMap { try desk.matter($0) }
            .filter { matter in
                guard let last else { return true }
                return matter.until.map { $0 <= last } ?? false
            }
            .filter { matter in responsible.map { desk.isUp(matter, to: $0) } ?? true }
            .map { try desk.line($0) }
        return DueAnswer(
            asOf: moment.asOf.iso, knownAt: moment.knownAt,
            lines: lines.sorted {
                ($0.day ?? "~", $0.time ?? "~", $0.responsible, $0.key)
                    < ($1.day ?? "~", $1.time ?? "~", $1.responsible, $1.key)
            }, language: language)
    }
}

extension Directory {
    func programmes(of row: DueRow) -> [String] {
        [row.programme, row.call.flatMap { calls[$0]?.programme }].compactMap(\.self)
            + (row.committee.flatMap { committees[$0]?.programmes } ?? [])
    }
}

/// Puts days, parties and words to what the register holds.
private struct DueDesk {
    let office: Office
    let directory: Directory
    let language: Language
    /// Committees with their rules and the public holidays, read once each.
    private var committees: [String: Record] = [:]
    private var actions: [String: Record] = [:]

    struct Matter {
        var row: DueRow
        var matter: Due.Matter
        var state: Due.State
        var responsible: Due.Responsible
        var until: Day?
    }

    init(office: Office, directory: Directory, language: Language) {
        self.office = office
        self.directory = directory
        self.language = language
    }

    private var moment: Moment { directory.moment }

    /// - Returns: `nil` for what has passed of itself, and for a period that no rule lays down.
    mutating func matter(_ row: DueRow) throws -> Matter? {
        guard let matter = Due.Matter(rawValue: row.matter),
            var responsible = Due.Responsible(code: row.responsible, names: row.names)
        else { return nil }
        var until = row.until.flatMap { Day($0) }
        switch matter {
        case .complaintPeriod, .minutesDraft, .minutesComments:
            until = try until ?? dayByRules(matter, row)
            guard until != nil else { return nil }
        case .papers:
            until = try dayByRules(matter, row)
            guard until != nil else { return nil }
        case .deferred:
            guard let next = try nextSitting(after: row) else { break }
            // It has been held: what was put off was on its agenda, or is of no more concern.
            if next.stage == SittingDossier.Stage.closed.rawValue { return nil }
            until = Day(next.firstDay)
        case .condition, .action, .gate, .complaint, .minutesApproval, .answers, .declarations, .reservation,
            .mandate, .report:
            break
        }
        guard let state = Due.state(of: matter, until: until, on: moment.asOf) else { return nil }
        if matter == .declarations {
            let missing = try Sitting.ID(hex: row.forum ?? "").map {
                try office.record(around: Subject(.sitting, $0.hex), at: moment).undeclared(for: $0)
            }
            guard let missing, !missing.isEmpty else { return nil }
            responsible = .delegations(missing)
        }
        if matter == .answers, let id = Procedure.ID(hex: row.forum ?? "") {
            let missing = try office.record(around: Subject(.procedure, id.hex), at: moment).unanswered(
                in: id)
            // Once everybody has answered, or the time is up, it is the secretariat's turn.
            responsible = missing.isEmpty || state == .overdue ? .secretariat : .delegations(missing)
        }
        return Matter(row: row, matter: matter, state: state, responsible: responsible, until: until)
    }

    /// The day that the committee's rules give. Where they are not held, where two versions are in force or where holidays
    /// are not on record, there is none.
    private mutating func dayByRules(_ matter: Due.Matter, _ row: DueRow) throws -> Day? {
        guard let committee = row.committee, let id = Body.ID(hex: committee), let since = Day(row.since)
        else { return nil }
        let record: Record
        if let read = committees[committee] {
            record = read
        } else {
            let entries = try office.log.entries(
                about: [Subject(.committee, committee), .calendar], upTo: moment.knownAt)
            record = Record(folding: history(try entries.map { try Entry($0) }, asOf: moment.asOf))
            committees[committee] = record
        }
        if matter == .papers { return record.lastDayForPapers(of: since, in: id) }
        let inForce = record.committees[id]?.rules(on: since) ?? []
        guard inForce.count == 1 else { return nil }
        return record.day(of: matter, since: since, by: inForce[0].rules.general)
    }

    /// The committee's next sitting that was not called off.
    private func nextSitting(after row: DueRow) throws -> SittingRow? {
        try directory.sittings().filter {
            !$0.isProcedure && $0.committee == row.committee && $0.firstDay > row.since
                && $0.stage != SittingDossier.Stage.cancelled.rawValue
        }.min { ($0.firstDay, $0.forum) < ($1.firstDay, $1.forum) }
    }

    func isUp(_ matter: Matter, to party: String) -> Bool {
        let programmes = directory.programmes(of: matter.row).compactMap { directory.programmes[$0] }
        switch matter.responsible {
        case .delegations(let delegations):
            let codes =
                delegations.isEmpty
                ? programmes.flatMap { $0.standings.keys.map(\.self) } : delegations.map(\.code)
            if codes.contains(where: { $0.searchable == party.searchable }) { return true }
        case .leadPartner, .secretariat, .managingAuthority, .committee, .applicant, .keeper, .named: break
        }
        let names = PartyNames(
            party, programmes, matter.row.committee.flatMap { directory.committees[$0] })
        return Language.allCases.contains { language in
            names.stand(in: matter.responsible.words(in: language))
        } || matter.row.judge.map(names.stand) ?? false
    }

    mutating func line(_ matter: Matter) throws -> DueAnswer.Line {
        let row = matter.row
        return DueAnswer.Line(
            key: row.key, day: matter.until?.iso, time: row.time, zone: row.zone,
            state: matter.state.words(in: language), matter: row.matter, what: try words(matter),
            responsible: matter.responsible.words(in: language),
            committee: row.committee.flatMap { directory.committees[$0]?.code },
            programme: directory.programmes(of: row).first.flatMap { directory.programmes[$0]?.code },
            handle: row.handle)
    }

    private mutating func words(_ matter: Matter) throws -> String {
        let row = matter.row
        let isLate = matter.state == .overdue
        var head = matter.matter.words(in: language, isLate: isLate)
        if let condition = row.condition { head += " \(condition)" }
        if let gate = row.gate.flatMap(Committee.Decision.Gate.init(rawValue:)) {
            head = gate.awaited(in: language).capitalizedFirst
        }
        let capacity = row.capacity.flatMap(Mandate.Capacity.init(rawValue:))?.words(in: language)
        let judge = row.judge.map { "(\(Phrase.judge.words(in: language)) \($0))" }
        let text = row.action == nil ? row.text : try actionWords(row) ?? Phrase.withheld.words(in: language)
        let number = row.matter == Due.Matter.gate.rawValue ? row.number : nil
        let programme = matter.matter == .report ? directory.programmes(of: row).first : nil
        let details = [
            row.label, capacity, number, programme.flatMap { directory.programmes[$0]?.code },
            text.map { [$0, judge].compactMap(\.self).joined(separator: " ") },
        ].compactMap(\.self)
        return details.isEmpty ? head : "\(head): \(details.joined(separator: ", "))"
    }

    /// The words of an action point are sealed: they are read from the log where they are still held.
    private mutating func actionWords(_ row: DueRow) throws -> String? {
        guard let id = row.action.flatMap(ActionPoint.ID.init(hex:)), let forum = row.forum else {
            return nil
        }
        if actions[forum] == nil {
            let subjects = [Subject(.sitting, forum), Subject(.procedure, forum)]
            let entries = try office.log.entries(about: subjects, upTo: moment.knownAt)
            actions[forum] = Record(folding: history(try entries.map { try Entry($0) }, asOf: moment.asOf))
        }
        return actions[forum]?.actions[id]?.point.text.text
    }
}
