import Committee

/// A row of a register and the days on which it holds: from `from`, until the day before `until`.
struct Segment: Hashable {
    let key: String
    let body: String
    let from: Day
    /// The first day on which it no longer holds; `nil` while nothing ends it.
    let until: Day?
}

/// The same before it is put into the form in which it is kept: whoever adds it does that, and not the thread that folds.
struct HeldRow: Sendable {
    let row: any KeptRow
    let from: Day
    let until: Day?

    var segment: Segment { Segment(key: row.key, body: row.body, from: from, until: until) }
}

/// The timeline of one subject: the one fold, asked the register's question on every day on which anything changes.
///
/// It takes all entries on the subject up to the position at which the timeline is known; `frames` only say in which order
/// these follow each other within a day, and by which rules. It answers with the rows and the days on which they hold.
func timeline(
    of entries: [Entry], among frames: [Entry], asking question: @escaping RowQuestion
) throws -> [Segment] {
    try Fold.whole(of: entries, among: frames, asking: [question]).fold.segments(of: 0)
}

extension Fold {
    /// Everything on record about a subject, folded from the beginning, and whether all that it stands on was taken note of.
    static func whole(
        of entries: [Entry], among frames: [Entry], asking questions: [RowQuestion]
    ) throws -> (fold: Fold, isComplete: Bool) {
        let own = Set(entries.map(\.position))
        var others: Set<Int> = []
        let besides = frames.filter { !own.contains($0.position) && others.insert($0.position).inserted }
        var fold = Fold(registers: questions.count)
        let isComplete = try fold.take(
            history(entries + besides).map(Dated.init), besides: others, asking: questions)
        return (fold, isComplete)
    }

    /// Of a register, counted from 0: all rows that held or hold.
    func segments(of register: Int) -> [Segment] {
        ended[register].map(\.held.segment) + holding[register].map { $0.held().segment }
    }
}
