package import Committee
package import EventLog
package import Minutes

/// From where on changes are told.
package enum Since: Equatable, Sendable {
    case moment(Moment.KnownAt)
    /// Where the reader last said that everything was read.
    case lastRead(by: String)
}

/// What the answer is narrowed to; everything where nothing is named.
package struct ChangeScope: Equatable, Sendable {
    package var programme: String?
    package var committee: String?
    package var project: String?

    package init(programme: String? = nil, committee: String? = nil, project: String? = nil) {
        self.programme = programme
        self.committee = committee
        self.project = project
    }
}

extension Office {
    /// What the record knew at one position and knows otherwise at another, both read as of one day. A reader is told
    /// besides what was known of a later day when they last looked, and has come to pass since.
    ///
    /// - Parameters:
    ///   - since: the earlier position; a day stands for the record as it was when that day ended.
    ///   - until: the later position; now where it is left out.
    ///   - day: on which day both are read; today where it is left out.
    ///   - scope: narrows the answer.
    ///   - language: of the table.
    ///   - now: the present instant.
    /// - Returns: the changes, with the two positions they lie between.
    /// - Throws: `OfficeRefusal` where the positions are in the wrong order or a name is not on record.
    package func changes(
        since: Since, until: Moment.KnownAt? = nil, asOf day: Day? = nil, only scope: ChangeScope = .init(),
        in language: Language = .english, now: Instant
    ) throws -> ChangesAnswer {
        let later = try moment(asOf: day, knownAt: until, now: now)
        let earlier: Moment
        switch since {
        // Nothing was known yet.
        case .moment(.position(0)): earlier = Moment(asOf: later.asOf, knownAt: 0)
        case .moment(let known):
            earlier = Moment(
                asOf: later.asOf, knownAt: try moment(asOf: day, knownAt: known, now: now).knownAt)
        case .lastRead(let reader): earlier = try lastRead(by: reader, at: later)
        }
        // Both may lie in one command, which is known whole: the order that was asked for counts.
        if case .moment(.position(let from)) = since, case .position(let to)? = until, from > to {
            throw OfficeRefusal.sinceAfterUntil(from, to)
        }
        let first = earlier.knownAt
        guard first <= later.knownAt else { throw OfficeRefusal.sinceAfterUntil(first, later.knownAt) }
        var comparison = try Comparison(views, since: earlier, until: later, in: language)
        try comparison.take(
            try log.entries(ofTypes: Comparison.types, after: first, upTo: later.knownAt).map {
                try Entry($0)
            })
        if earlier.asOf < later.asOf, first > 0 {
            try comparison.takeDue(
                try log.entries(ofTypes: Comparison.types, after: 0, upTo: first).map { try Entry($0) })
        }
        try comparison.compareDecisions()
        try comparison.compareProjects()
        try comparison.compareSittings { try questionHandles(of: $0, upTo: later.knownAt) }
        try comparison.compareStanding { try handle(ofEntry: $0) }
        let wanted = try narrowing(scope, comparison)
        let byKind = Dictionary(grouping: comparison.changes.filter(wanted), by: \.kind)
        return ChangesAnswer(
            asOf: later.asOf.iso, sinceAsOf: earlier.asOf == later.asOf ? nil : earlier.asOf.iso,
            since: first, until: later.knownAt,
            changes: RecordChange.Kind.allCases.flatMap { kind in
                (byKind[kind] ?? []).enumerated().sorted {
                    ($0.element.thing, $0.offset) < ($1.element.thing, $1.offset)
                }.map(\.element)
            }, language: language)
    }

    /// Where a reader stopped: nobody who marked nothing knows anything, on whatever day. An old mark has no day; it was
    /// made when its last entry was on record already.
    private func lastRead(by reader: String, at later: Moment) throws -> Moment {
        guard let mark = try ReadingCursors(in: folder).mark(of: reader, in: log), mark.position > 0 else {
            return Moment(asOf: later.asOf, knownAt: 0)
        }
        let recorded = try log.entries(after: mark.position - 1, upTo: mark.position, limit: 1).first
        let zone = try opening().zone
        let day = try mark.day ?? recorded.map { try Self.day(of: $0.recordedAt, in: zone) } ?? later.asOf
        return Moment(asOf: min(day, later.asOf), knownAt: mark.position)
    }

    /// Remembers that the reader has read everything up to this answer, as of its day.
    package func mark(_ answer: ChangesAnswer, readBy reader: String) throws {
        try ReadingCursors(in: folder).mark(
            try log.fingerprint(at: answer.until), on: answer.asOf, for: reader)
    }

    /// Whether the reader has marked anything that can be gone on from.
    package func hasRead(_ reader: String) throws -> Bool {
        try ReadingCursors(in: folder).mark(of: reader, in: log) != nil
    }

    /// The name of the entry that a row names as `command.ordinal`.
    private func handle(ofEntry text: String) throws -> String? {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let command = ID<CommandKind>(hex: parts[0]), let ordinal = Int(parts[1])
        else { return nil }
        return try log.entry(named: Reference(command: command, ordinal: ordinal), .withheld)
            .flatMap { try Entry($0).fact.handle?.text }
    }

    private func questionHandles(of row: SittingRow, upTo position: Int) throws -> [String: String] {
        let kind: Subject.Kind = row.isProcedure ? .procedure : .sitting
        var handles: [String: String] = [:]
        let puts = try log.entries(
            about: [Subject(kind, row.forum)], ofTypes: [EventType.questionPut.rawValue], upTo: position)
        for stored in puts {
            let entry = try Entry(stored)
            if case .question(.put(let id, _, _)) = entry.event { handles[id.hex] = entry.fact.handle?.text }
        }
        return handles
    }

    private func narrowing(
        _ scope: ChangeScope, _ comparison: Comparison
    ) throws -> (RecordChange) -> Bool {
        let directory = comparison.directory
        let programme = try scope.programme.map { try directory.programme(coded: $0).code }
        let committee = try scope.committee.map { try directory.committee(coded: $0).code }
        let projects = try scope.project.map { name in
            let keys = Set(try directory.projects().filter { $0.answers(to: name) }.map(\.project))
            guard !keys.isEmpty else { throw try directory.refusal(ofProject: name) }
            return keys
        }
        return { change in
            if let programme, !change.programmes.contains(programme) { return false }
            if let committee, change.committee != committee { return false }
            if let projects, change.projectKeys.isDisjoint(with: projects) { return false }
            return true
        }
    }
}
