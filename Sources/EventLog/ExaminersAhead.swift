internal import Dispatch
internal import Synchronization

/// Several examiners at work on one stretch of entries after the other, some way ahead of whoever takes what they found.
final class ExaminersAhead: Sendable {
    private let examiners: [(examiner: EntryExaminer, queue: DispatchQueue)]
    private let stretches: [(start: Int, end: Int)]
    private let state = Mutex(State())

    private struct State: Sendable {
        var begun = 0
        var taken = 0
        var atWork: [Int: Beside<EntryExaminer.Stretch>] = [:]
    }

    /// How many stretches each examiner may be ahead: what they found is held until it is taken.
    private static let ahead = 3

    /// Looks at so many entries, up to the position of the last, which in a damaged file can be any number.
    init(_ examiners: [EntryExaminer], count: Int, upTo last: Int) {
        self.examiners = examiners.enumerated().map { ($1, DispatchQueue(label: "protokols.examiner.\($0)")) }
        let rows = EventLog.rowsInOneRead
        stretches =
            stride(from: 0, to: min(count, last), by: rows).map { ($0, min($0 + rows, count, last)) }
            + (last > count ? [(count, last)] : [])
        for _ in 0..<Self.ahead * examiners.count { goOn() }
    }

    /// What was found of the next stretch, in the order of the entries; `nil` at their end.
    func next() throws -> EntryExaminer.Stretch? {
        let next = state.withLock { state in
            defer { state.taken += 1 }
            return state.atWork.removeValue(forKey: state.taken)
        }
        guard let next else { return nil }
        let stretch = try next.answer()
        goOn()
        return stretch
    }

    private func goOn() {
        state.withLock { state in
            guard state.begun < stretches.count else { return }
            let (examiner, queue) = examiners[state.begun % examiners.count]
            let (start, end) = stretches[state.begun]
            state.atWork[state.begun] = Beside(on: queue) { try examiner.examine(after: start, upTo: end) }
            state.begun += 1
        }
    }
}
