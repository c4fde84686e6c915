import Committee
import EventLog
import Minutes

extension Comparison {
    /// The handles of a sitting's questions are read only where something about them changed.
    mutating func compareSittings(handles: (SittingRow) throws -> [String: String]) throws {
        let lists = LongLists(fields: ["questions", "seats", "voices"])
        for row: ChangedRow<SittingRow> in try rows(.sittings, unlessAlike: lists) {
            switch (row.before, row.after) {
            case (nil, let new?):
                tell(
                    new.isProcedure ? .procedureRecorded : .sittingRecorded, new, new.handle,
                    to: ChangeWords.extent(of: new, in: language))
            case (let gone?, nil):
                tell(
                    .sittingGone, gone, gone.handle,
                    because: corrections(of: [.forum(row.key)], about: row.key))
            case (let before?, let after?): try compare(before, after, handles)
            case (nil, nil): break
            }
        }
    }

    private mutating func compare(
        _ before: SittingRow, _ after: SittingRow, _ handles: (SittingRow) throws -> [String: String]
    ) throws {
        let correction = corrections(of: [.forum(after.forum)], about: after.forum)
        for (was, becomes) in [
            (before.days, after.days), (words(stage: before.stage), words(stage: after.stage)),
            (before.number, after.number),
            (before.place, after.place),
        ] where was != becomes {
            tell(.sittingChanged, after, after.handle, from: was, to: becomes, because: correction)
        }
        compareSeats(before, after)
        let (was, becomes) = (before.voicesByQuestion, after.voicesByQuestion)
        let outcomes = Set(before.outcomes.keys).union(after.outcomes.keys).filter {
            before.outcomes[$0, default: "open"] != after.outcomes[$0, default: "open"]
        }
        let spoken = Set(was.keys).union(becomes.keys).filter { was[$0] != becomes[$0] }
        guard !outcomes.isEmpty || !spoken.isEmpty else { return }
        let names = try handles(after)
        for question in outcomes.sorted(by: { names[$0, default: $0] < names[$1, default: $1] }) {
            let held = before.outcomes[question].flatMap(QuestionOutcome.init)?.words(in: language)
            tell(
                held == nil ? .outcomeDeclared : .outcomeCorrected, after, names[question] ?? after.handle,
                from: held,
                to: after.outcomes[question].flatMap(QuestionOutcome.init)?.words(in: language),
                because: held == nil
                    ? nil : corrections(of: [.question(question)], about: after.forum))
        }
        // Each is named once, not for every comparison: in a month many have spoken.
        let voices = spoken.map { (name: names[$0.question, default: ""], voice: $0) }.sorted {
            ($0.name, $0.voice.delegation, $0.voice.round) < ($1.name, $1.voice.delegation, $1.voice.round)
        }
        for (_, voice) in voices {
            compare(
                was[voice] ?? [], becomes[voice] ?? [], of: voice, in: after,
                names[voice.question] ?? after.handle,
                corrections(
                    of: [.position(question: voice.question, delegation: voice.delegation)],
                    about: after.forum))
        }
    }

    /// A delegation that reserved and then joined has both on record: that is a further position, no correction.
    private mutating func compare(
        _ before: [String], _ after: [String], of voice: SittingRow.Speaker, in row: SittingRow,
        _ question: String, _ correction: String?
    ) {
        let isFurther = after.starts(with: before)
        func words(_ stances: [String]) -> String? {
            stances.map { Stance(rawValue: $0)?.words(in: language) ?? $0 }.joined(separator: ", ").nonempty
        }
        tell(
            isFurther ? .positionTaken : .positionCorrected, row, "\(question) \(voice.delegation)",
            from: words(before), to: words(after), because: isFurther ? nil : correction)
    }

    private func words(stage: String) -> String {
        guard language == .latvian, let stage = SittingDossier.Stage(rawValue: stage) else { return stage }
        return switch stage {
        case .convened: "sasaukta"
        case .opened: "atklāta"
        case .adjourned: "pārtraukta"
        case .closed: "slēgta"
        case .cancelled: "atcelta"
        }
    }

    private mutating func compareSeats(_ before: SittingRow, _ after: SittingRow) {
        func byPerson(_ row: SittingRow) -> [String: SittingRow.Seat] {
            Dictionary(row.seats.map { ($0.person, $0) }, uniquingKeysWith: { $1 })
        }
        let (was, becomes) = (byPerson(before), byPerson(after))
        for person in Set(was.keys).union(becomes.keys).sorted() where was[person] != becomes[person] {
            tell(
                .attendanceCorrected, after, after.handle, from: was[person]?.words(in: language),
                to: becomes[person]?.words(in: language),
                because: corrections(
                    of: [.seat(forum: after.forum, person: person)], about: after.forum))
        }
    }

    private mutating func tell(
        _ kind: RecordChange.Kind, _ row: SittingRow, _ thing: String, from before: String? = nil,
        to after: String? = nil, because: String? = nil
    ) {
        add(
            change(kind, in: row.committee, thing, from: before, to: after, because: because))
    }
}

extension SittingRow {
    fileprivate struct Speaker: Hashable {
        let question: String
        let delegation: String
        let round: Int
    }

    /// Every stance ever taken, in its order.
    fileprivate var voicesByQuestion: [Speaker: [String]] {
        Dictionary(
            voices.map {
                (Speaker(question: $0.question, delegation: $0.delegation, round: $0.round), [$0.stance])
            }, uniquingKeysWith: +)
    }

    fileprivate var days: String? { firstDay == lastDay ? lastDay : "\(firstDay) – \(lastDay)" }
}

extension SittingRow.Seat {
    fileprivate func words(in language: Language) -> String {
        let capacity = capacity.map {
            language == .latvian ? Mandate.Capacity(rawValue: $0)?.words(in: language) ?? $0 : $0
        }
        let presence =
            language == .latvian
            ? Sitting.Attendance.Presence(rawValue: presence)?.words(in: language) ?? presence : presence
        return "\([delegation, capacity].compactMap(\.self).joined(separator: " ")): \(presence)"
    }
}
