import Committee

/// A question that a register asks of a record on a day: its rows by key.
typealias RowQuestion = (Record, Day) throws -> [String: any RegisterRow]

/// One subject as its registers see it: the one fold, where it stands, and the rows that hold.
struct Fold: Sendable {
    /// A row that holds, from a day, until something changes it.
    struct Holding: Sendable {
        let row: any RegisterRow
        let from: Day
        /// Whether it stands in the registers already.
        var isKept = false

        func held(_ key: String, until day: Day? = nil) -> HeldRow {
            HeldRow(key: key, row: row, from: from, until: day)
        }
    }

    private var record = Record()
    /// The last day on which the registers were asked.
    private var day: Day?
    /// The positions of the entries that it has taken note of.
    private var noted: Set<Int> = []
    /// Of each register, in their order.
    var holding: [[String: Holding]]
    /// The words by which people ask for it that are on file.
    var named: Set<String> = []
    /// Of each register: rows that held, and no longer do.
    private(set) var ended: [[(held: HeldRow, isKept: Bool)]]

    init(registers: Int) {
        holding = Array(repeating: [:], count: registers)
        ended = Array(repeating: [], count: registers)
    }

    /// Takes note of entries and asks the registers on every day on which anything changes.
    ///
    /// The entries come in the order in which they count, none before the day at which the fold stands. Those that are
    /// not its own only say in which order its own follow each other within a day, and by which rules.
    mutating func take(
        _ entries: [Entry], own: (Entry) -> Bool, asking questions: [RowQuestion]
    ) throws {
        var days: Set<Day> = []
        for entry in entries where entry.event.concludes || own(entry) {
            days.insert(entry.countsFrom)
            days.formUnion(entry.laterDays)
        }
        var next = entries.startIndex
        for day in days.sorted() {
            while next < entries.endIndex, entries[next].countsFrom <= day {
                record.note(entries[next])
                noted.insert(entries[next].position)
                next += 1
            }
            record.advance(to: day)
            for index in questions.indices { try hold(questions[index](record, day), index, from: day) }
            self.day = day
        }
    }

    /// Whether these, and no others, are still to be taken note of, and all of them later than everything that was: then
    /// the fold goes on from where it stands. Otherwise it begins anew.
    func goesOn(with entries: [Entry]) -> Bool {
        guard let day else { return false }
        return entries.allSatisfy { $0.countsFrom > day && !$0.changesWhatWasSaid }
    }

    func isStillToCome(_ entry: Entry) -> Bool { !noted.contains(entry.position) }

    /// Of a register: rows that hold, or held in passing, and do not stand in it yet.
    func newRows(of register: Int) -> [any RegisterRow] {
        ended[register].filter { !$0.isKept }.map(\.held.row)
            + holding[register].values.filter { !$0.isKept }.map(\.row)
    }

    mutating func forgetWhatEnded() {
        for index in ended.indices { ended[index] = [] }
    }

    mutating func keepAll() {
        forgetWhatEnded()
        for index in holding.indices {
            for key in holding[index].keys { holding[index][key]?.isKept = true }
        }
    }

    private mutating func hold(_ rows: [String: any RegisterRow], _ register: Int, from day: Day) {
        for (key, old) in holding[register] {
            if let row = rows[key], row.isEqual(to: old.row) { continue }
            ended[register].append((old.held(key, until: day), old.isKept))
            holding[register][key] = nil
        }
        for (key, row) in rows where holding[register][key] == nil {
            holding[register][key] = Holding(row: row, from: day)
        }
    }
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
            .decision, .action, .minutes, .calendar, .figure, .record:
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
