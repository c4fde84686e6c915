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
        var slots: [Int: Slot] = [:]
    }

    private final class Slot: Sendable {
        let isDone = DispatchSemaphore(value: 0)
        let found = Mutex<Result<EntryExaminer.Stretch, any Error>?>(nil)
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
        guard
            let slot = state.withLock({ state -> Slot? in
                defer { state.taken += 1 }
                return state.slots.removeValue(forKey: state.taken)
            })
        else { return nil }
        slot.isDone.wait()
        goOn()
        return try slot.found.withLock { try $0?.get() }
    }

    private func goOn() {
        let slot = Slot()
        let next = state.withLock { state -> Int? in
            guard state.begun < stretches.count else { return nil }
            defer { state.begun += 1 }
            state.slots[state.begun] = slot
            return state.begun
        }
        guard let next else { return }
        let (examiner, queue) = examiners[next % examiners.count]
        let (start, end) = stretches[next]
        queue.async {
            let found = Result { try examiner.examine(after: start, upTo: end) }
            slot.found.withLock { $0 = found }
            slot.isDone.signal()
        }
    }
}
