import Committee

/// An entry with the days on which it changes anything, each worked out once.
struct Dated: Sendable {
    let entry: Entry
    let position: Int
    let countsFrom: Day
    /// Days after its own on which it changes something.
    let laterDays: [Day]
    /// What the chair declares later may confirm what was adopted ad referendum.
    let concludes: Bool
    let changesWhatWasSaid: Bool
    /// Others may stand on it.
    let ordersOrRules: Bool

    init(_ entry: Entry) {
        let event = entry.event
        self.entry = entry
        position = entry.position
        countsFrom = entry.countsFrom
        let countsFrom = countsFrom
        laterDays = event.furtherDays(besides: entry.happenedOn).filter { $0 > countsFrom }
        concludes = if case .question(.outcomeDeclared) = event { true } else { false }
        changesWhatWasSaid = entry.changesWhatWasSaid
        ordersOrRules = event.ordersTheAgenda || event.givesTheRules
    }
}

extension Event {
    /// The days besides its own on which an entry changes something: a decision with effect from a day, a mandate or
    /// a version of rules that begins or ends.
    fileprivate func furtherDays(besides own: Occasion) -> [Day] {
        switch self {
        case .decision(.taken(_, _, _, _, let particulars)):
            if case .from(let day) = particulars.effect { [day] } else { [] }
        case .committee(.mandateGiven(_, _, let mandate)): mandate.until.map { [$0.next] } ?? []
        // The mandate still covers the day on which it ends.
        case .committee(.mandateEnded): [own.last.next]
        case .committee(.rulesAdopted(_, _, let rules)):
            [rules.validFrom] + (rules.validUntil.map { [$0.next] } ?? [])
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            []
        }
    }
}
