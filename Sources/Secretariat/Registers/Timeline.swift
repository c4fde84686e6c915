import Committee

/// A row of a register and the days on which it holds: from `from`, until the day before `until`.
struct Segment: Hashable {
    let key: String
    let body: String
    let from: Day
    /// The first day on which it no longer holds; `nil` while nothing ends it.
    let until: Day?
}

/// The timeline of one subject: the one fold, asked the register's question on every day on which anything changes.
///
/// - Parameters:
///   - entries: all entries on the subject up to the position at which the timeline is known.
///   - frames: entries that only say in which order the others follow each other within a day, and by which rules.
///   - question: the rows of the register on a day, by key.
/// - Returns: the rows with the days on which they hold.
func timeline(
    of entries: [Entry], among frames: [Entry] = [],
    asking question: (Record, Day) throws -> [String: String]
) rethrows -> [Segment] {
    let own = Set(entries.map(\.reference))
    let others = frames.filter { !own.contains($0.reference) }
    let ordered = history(entries + others)
    var days: Set<Day> = []
    for entry in ordered where own.contains(entry.reference) || entry.event.concludes {
        days.insert(entry.countsFrom)
        days.formUnion(entry.laterDays)
    }
    var record = Record()
    var next = ordered.startIndex
    var open: [String: (body: String, from: Day)] = [:]
    var segments: [Segment] = []
    for day in days.sorted() {
        while next < ordered.endIndex, ordered[next].countsFrom <= day {
            record.note(ordered[next])
            next += 1
        }
        record.advance(to: day)
        let rows = try question(record, day)
        for (key, row) in open where rows[key] != row.body {
            segments.append(Segment(key: key, body: row.body, from: row.from, until: day))
            open[key] = nil
        }
        for (key, body) in rows where open[key] == nil { open[key] = (body, day) }
    }
    for (key, row) in open { segments.append(Segment(key: key, body: row.body, from: row.from, until: nil)) }
    return segments
}

extension Entry {
    /// Days after its own on which an entry changes something: a decision with effect from a day, a mandate or
    /// a version of rules that begins or ends.
    fileprivate var laterDays: [Day] {
        switch event {
        case .decision(.taken(_, _, _, _, let particulars)):
            if case .from(let day) = particulars.effect { [day] } else { [] }
        case .committee(.mandateGiven(_, _, let mandate)): mandate.until.map { [$0.next] } ?? []
        // The mandate still covers the day on which it ends.
        case .committee(.mandateEnded): [happenedOn.last.next]
        case .committee(.rulesAdopted(_, _, let rules)):
            [rules.validFrom] + (rules.validUntil.map { [$0.next] } ?? [])
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision,
            .action, .minutes, .calendar, .figure, .record:
            []
        }
    }
}

extension Event {
    /// What the chair declares later may confirm what was adopted ad referendum.
    fileprivate var concludes: Bool {
        if case .question(.outcomeDeclared) = self { true } else { false }
    }
}
