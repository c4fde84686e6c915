import Committee

/// A question that a register asks of a record on a day: its rows, each key once.
typealias RowQuestion = (Record, Day) throws -> [any KeptRow]

/// One subject as its registers see it: the one fold, where it stands, and the rows that hold.
struct Fold: Sendable {
    /// A row that holds, from a day, until something changes it.
    struct Holding: Sendable {
        let row: any KeptRow
        let from: Day
        /// Whether it stands in the registers already.
        var isKept = false

        func held(until day: Day? = nil) -> HeldRow { HeldRow(row: row, from: from, until: day) }
    }

    private var record = Record()
    /// The last day on which the registers were asked.
    private var day: Day?
    /// The positions of the entries on which others may stand that it has taken note of.
    private var noted: Set<Int> = []
    /// Of each register, in their order.
    private(set) var holding: [[Holding]]
    /// The words by which people ask for it that are on file, and the row that was looked through for them last.
    var named: Set<String> = []
    var lastNamed: ProjectRow?
    /// Of each register: rows that held, and no longer do.
    private(set) var ended: [[(held: HeldRow, isKept: Bool)]]
    /// Whether every row that it ever gave still holds: then these are all that stand in the registers.
    private(set) var nothingEnded = true

    init(registers: Int) {
        holding = Array(repeating: [], count: registers)
        ended = Array(repeating: [], count: registers)
    }

    /// Takes note of entries and asks the registers on every day on which anything changes.
    ///
    /// The entries come in the order in which they count, each of them later than the day at which the fold stands. The others
    /// among them, by their positions, only say in which order its own follow each other within a day, and by which rules.
    ///
    /// - Returns: whether all of them have been taken note of; what others stand on may be of a day after the last of its own.
    mutating func take(
        _ entries: [Dated], besides others: Set<Int>, asking questions: [RowQuestion]
    ) throws -> Bool {
        var days: [Day] = []
        for dated in entries where dated.concludes || !others.contains(dated.position) {
            // Most are of one day.
            if days.last != dated.countsFrom { days.append(dated.countsFrom) }
            days += dated.laterDays
        }
        days.sort()
        var next = entries.startIndex
        for day in days where day != self.day {
            while next < entries.endIndex, entries[next].countsFrom <= day {
                record.note(entries[next].entry)
                if entries[next].ordersOrRules { noted.insert(entries[next].position) }
                next += 1
            }
            record.advance(to: day)
            for index in questions.indices { try hold(questions[index](record, day), index, from: day) }
            self.day = day
        }
        return next == entries.endIndex
    }

    /// Whether these, and no others, are still to be taken note of, and all of them later than everything that was: then
    /// the fold goes on from where it stands. Otherwise it begins anew.
    func goesOn(with entries: [FiledEntry]) -> Bool {
        guard let day else { return false }
        return entries.allSatisfy { $0.dated.countsFrom > day && !$0.dated.changesWhatWasSaid }
    }

    func holdsRows(of register: Int) -> Bool { !holding[register].isEmpty }

    /// Of an entry on which others may stand.
    func isStillToCome(_ entry: FiledEntry) -> Bool { !noted.contains(entry.position) }

    /// Of a register: rows that hold, or held in passing, and do not stand in it yet.
    func newRows(of register: Int) -> [any KeptRow] {
        ended[register].filter { !$0.isKept }.map(\.held.row)
            + holding[register].filter { !$0.isKept }.map(\.row)
    }

    /// All of it stands in the registers now.
    mutating func keepAll() {
        for register in holding.indices {
            if !ended[register].isEmpty { nothingEnded = false }
            ended[register] = []
            for index in holding[register].indices { holding[register][index].isKept = true }
        }
    }

    /// Takes note of which of its rows stand in the registers already, where those of an earlier fold of which nothing ended do.
    ///
    /// - Returns: the registers and keys of the rows that stand there and are no longer right.
    mutating func findKept(among old: Fold) -> [(register: Int, key: String)] {
        var wrong: [(register: Int, key: String)] = []
        for register in old.holding.indices {
            for standing in old.holding[register] {
                let same = holding[register].firstIndex {
                    $0.from == standing.from && $0.row.key == standing.row.key
                        && $0.row.isEqual(to: standing.row)
                }
                if let same {
                    holding[register][same].isKept = true
                } else {
                    wrong.append((register, standing.row.key))
                }
            }
        }
        return wrong
    }

    private mutating func hold(_ rows: [any KeptRow], _ register: Int, from day: Day) {
        if rows.count < 2, holding[register].count < 2 {
            // Nearly every subject has one row, or none.
            let (row, old) = (rows.first, holding[register].first)
            if let row, let old, row.key == old.row.key, row.isEqual(to: old.row) { return }
            if let old { ended[register].append((old.held(until: day), old.isKept)) }
            holding[register] = row.map { [Holding(row: $0, from: day)] } ?? []
            return
        }
        let byKey = Dictionary(rows.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var held: Set<String> = []
        holding[register].removeAll { old in
            if let row = byKey[old.row.key], row.isEqual(to: old.row) {
                held.insert(old.row.key)
                return false
            }
            ended[register].append((old.held(until: day), old.isKept))
            return true
        }
        for row in rows where !held.contains(row.key) {
            holding[register].append(Holding(row: row, from: day))
        }
    }
}
