/// The one way to fold: what happened on some subjects, as of a day, as the record knew it at a position.
///
/// Of the entries recorded up to `knownAt`, retracted ones are dropped and corrected ones replaced by their
/// latest correction, which restates the whole fact and keeps the original's place. They are sorted by day,
/// then by their place in the agenda, then by position, and cut at `asOf`.
///
/// - Parameters:
///   - entries: all entries on the subjects, in any order.
///   - asOf: the last day that counts; `nil` for everything recorded.
///   - knownAt: the last position that counts; `nil` for the whole record.
/// - Returns: the entries that count, in the order in which they count.
package func history(_ entries: [Entry], asOf: Day? = nil, knownAt: Int? = nil) -> [Entry] {
    let standing =
        entries.contains(where: \.changesWhatWasSaid)
        ? corrected(entries, knownAt: knownAt) : recorded(entries, knownAt: knownAt)
    let agenda = AgendaOrder(standing)
    var order: [(place: AgendaOrder.Place, index: Int)] = []
    order.reserveCapacity(standing.count)
    for (index, entry) in standing.enumerated() where asOf.map({ entry.countsFrom <= $0 }) ?? true {
        order.append((agenda.place(of: entry), index))
    }
    order.sort { $0.place < $1.place }
    return order.map { standing[$0.index] }
}

/// In which order further entries count, where none of them changes what was said before: as `history` would have them among
/// all others.
///
/// - Parameters:
///   - entries: what has come, each once.
///   - frames: what says in which order they follow each other: the agenda, and what was corrected of it.
/// - Returns: the indices of these entries, in the order in which they count.
package func inOrder(_ entries: [Entry], among frames: [Entry]) -> [Int] {
    let all = frames + entries
    let agenda = AgendaOrder(
        frames.contains(where: \.changesWhatWasSaid) ? corrected(all, knownAt: nil) : all)
    let places = entries.map { agenda.place(of: $0) }
    return entries.indices.sorted { places[$0] < places[$1] }
}

/// Where nothing was corrected or taken back, which is the rule: all that was recorded, each once.
private func recorded(_ entries: [Entry], knownAt: Int?) -> [Entry] {
    var seen: Set<Int> = []
    seen.reserveCapacity(entries.count)
    return entries.filter { entry in
        knownAt.map { entry.position <= $0 } ?? true && seen.insert(entry.position).inserted
    }
}

private func corrected(_ entries: [Entry], knownAt: Int?) -> [Entry] {
    var standing: [Reference: Entry] = [:]
    var retracted: Set<Reference> = []
    for entry in entries.sorted(by: { $0.position < $1.position }) {
        if let knownAt, entry.position > knownAt { break }
        switch entry.event {
        case .record(.corrected(let correction)):
            if let original = standing[correction.target] {
                standing[correction.target] = original.restated(as: correction.becomes)
            } else if !retracted.contains(correction.target),
                !entries.contains(where: { $0.reference == correction.target })
            {
                // The fact has come to these subjects by its correction: the original is on others only.
                standing[correction.target] = entry.standing(for: correction)
            }
        case .record(.retracted(let retraction)):
            retracted.insert(retraction.target)
            standing[retraction.target] = nil
        case .record(.opened), .record(.clockSteppedBack), .record(.key), .record(.issued),
            .record(.restored), .programme,
            .committee, .person, .call, .project,
            .sitting, .procedure, .agenda, .question, .decision, .action, .minutes, .calendar, .figure:
            standing[entry.reference] = entry
        }
    }
    return Array(standing.values)
}

extension Entry {
    /// Whether it takes back or restates an earlier entry.
    package var changesWhatWasSaid: Bool {
        switch event {
        case .record(.corrected), .record(.retracted): true
        case .record(.opened), .record(.clockSteppedBack), .record(.key), .record(.issued),
            .record(.restored), .programme,
            .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question, .decision,
            .action, .minutes, .calendar, .figure:
            false
        }
    }

    /// The day from which an entry counts: the last it may have happened on, so that nothing is shown before it is
    /// certain. What frames a sitting of several days counts from its first: an item of that day is already on
    /// the agenda, before those who are there.
    package var countsFrom: Day {
        switch event {
        case .sitting(.convened), .sitting(.papersSent), .sitting(.opened), .sitting(.attendanceNotPublished),
            .sitting(.attended), .sitting(.arrived), .sitting(.left), .agenda(.placed),
            .agenda(.interestDeclared), .agenda(.opinionGiven):
            happenedOn.first
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            happenedOn.last
        }
    }

    fileprivate func standing(for correction: RecordEvent.Correction) -> Entry {
        Entry(
            position: position, reference: correction.target, happenedOn: correction.becomes.happenedOn,
            source: correction.becomes.source, fact: correction.becomes.fact)
    }

    fileprivate func restated(as statement: RecordEvent.Statement) -> Entry {
        Entry(
            position: position, reference: reference, happenedOn: statement.happenedOn,
            source: statement.source, fact: statement.fact)
    }
}

/// Where an entry stands among those of the same day.
private struct AgendaOrder {
    struct Place: Comparable {
        let day: Day
        let item: Int
        let position: Int

        static func < (a: Place, b: Place) -> Bool {
            (a.day, a.item, a.position) < (b.day, b.item, b.position)
        }
    }

    private var orders: [Item.ID: Int] = [:]
    private var items: [Question.ID: Item.ID] = [:]

    init(_ entries: some Collection<Entry>) {
        for entry in entries {
            if case .agenda(.placed(_, let id, let item)) = entry.event { orders[id] = item.order }
            if case .question(.put(let id, _, let question)) = entry.event { items[id] = question.item }
        }
    }

    func place(of entry: Entry) -> Place {
        Place(day: entry.countsFrom, item: item(of: entry.event), position: entry.position)
    }

    /// What comes before the agenda has 0; what follows the sitting comes after its last item.
    private func item(of event: Event) -> Int {
        switch event {
        case .programme, .committee, .person, .call, .calendar, .sitting(.convened), .sitting(.papersSent),
            .sitting(.opened), .sitting(.attendanceNotPublished), .sitting(.attended), .sitting(.arrived),
            .sitting(.left), .procedure(.launched), .procedure(.reminded), .procedure(.extended),
            .procedure(.answersNotPublished), .project(.applied), .project(.foundEligible),
            .project(.foundIneligible), .project(.assessed), .project(.advised), .record:
            0
        case .agenda(let event): event.item.flatMap { orders[$0] } ?? 0
        case .question(let event): items[event.question].flatMap { orders[$0] } ?? 1
        case .decision(.taken(_, _, _, let question, let particulars)):
            (particulars.item ?? question.flatMap { items[$0] }).flatMap { orders[$0] } ?? 1
        case .action(.given(_, _, let point)): point.item.flatMap { orders[$0] } ?? 1
        case .project, .sitting(.adjourned), .sitting(.closed), .sitting(.cancelled),
            .procedure(.movedToSitting), .procedure(.closed), .decision(.gateOpened), .decision(.gateRefused),
            .decision(.gateAsked), .decision(.reasonsGiven), .minutes, .action(.done), .figure:
            Int.max
        }
    }
}
