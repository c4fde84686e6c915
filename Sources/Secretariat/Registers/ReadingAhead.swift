import Committee
import Dispatch
import EventLog
import Synchronization

/// The commands of a log, in their order, decoded on another thread while those before them are taken in.
final class ReadingAhead: Sendable {
    private let log: EventLog
    private let words: EventLog.Words
    /// Behind this position it begins.
    let start: Int
    private let last: Int
    private let worker = DispatchQueue(label: "reading ahead")
    private let state: Mutex<Reading>
    /// What is being read, or was read and not asked for yet, in its order.
    private let coming: Mutex<[Beside<[FiledCommand]>]> = Mutex([])

    private struct Reading {
        var position: Int
        /// The beginning of a command of which the rest is still to be read.
        var begun: [FiledEntry] = []
        private var source: (stored: String, read: Source)?

        init(position: Int) { self.position = position }

        /// A whole file of entries mostly rests on one source.
        mutating func source(of entry: StoredEntry) throws(Unreadable) -> Source {
            if let source, source.stored == entry.source { return source.read }
            let read = try Source(stored: entry.source)
            source = (entry.source, read)
            return read
        }
    }

    /// So many entries at a time: enough to be worth a thread, and few to hold. What is taken in soon after it was read is
    /// still near the processor.
    private static let atOnce = 250

    /// How many times as much is read ahead: whoever takes it in may be busy with something else for a while.
    private static let ahead = 8

    /// Begins with the command behind a position and ends with `last`, which is the end of a command.
    init(_ log: EventLog, _ words: EventLog.Words, after position: Int, upTo last: Int) {
        self.log = log
        self.words = words
        start = position
        self.last = last
        state = Mutex(Reading(position: position))
        for _ in 0..<Self.ahead { readOn() }
    }

    /// How many entries there are to read.
    var count: Int { last - start }

    /// The next commands; none at the end.
    func commands() throws -> [FiledCommand] {
        let first = coming.withLock { $0.removeFirst() }
        readOn()
        return try first.answer()
    }

    private func readOn() {
        let next = Beside(on: worker) { [self] in try state.withLock { try read(&$0) } }
        coming.withLock { $0.append(next) }
    }

    private func read(_ reading: inout Reading) throws -> [FiledCommand] {
        var commands: [FiledCommand] = []
        while commands.isEmpty {
            guard reading.position < last else {
                defer { reading.begun = [] }
                return reading.begun.isEmpty ? [] : [FiledCommand(reading.begun)]
            }
            let few = try log.entries(after: reading.position, upTo: last, limit: Self.atOnce, words)
            guard let end = few.last?.position else { return [] }
            reading.position = end
            for stored in few {
                if stored.reference.ordinal == 1, !reading.begun.isEmpty {
                    commands.append(FiledCommand(reading.begun))
                    reading.begun = []
                }
                let source = try reading.source(of: stored)
                reading.begun.append(
                    FiledEntry(try Entry(stored, source: source), at: stored.recordedAt))
            }
        }
        return commands
    }
}
