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
    private let next: Mutex<Reading>

    private struct Reading {
        var position: Int
        /// The beginning of a command of which the rest is still to be read.
        var begun: [FiledEntry] = []
        var read: Result<[[FiledEntry]], any Error> = .success([])
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

    /// Begins with the command behind a position and ends with `last`, which is the end of a command.
    init(_ log: EventLog, _ words: EventLog.Words, after position: Int, upTo last: Int) {
        self.log = log
        self.words = words
        start = position
        self.last = last
        next = Mutex(Reading(position: position))
        readOn()
    }

    /// How many entries there are to read.
    var count: Int { last - start }

    /// The next commands; none at the end.
    func commands() throws -> [[FiledEntry]] {
        // What was asked for is waited for: the worker does one thing at a time.
        let commands = try worker.sync { try next.withLock { try $0.read.get() } }
        if !commands.isEmpty { readOn() }
        return commands
    }

    private func readOn() {
        worker.async { [self] in
            next.withLock { reading in
                reading.read = Result { try read(&reading) }
            }
        }
    }

    private func read(_ reading: inout Reading) throws -> [[FiledEntry]] {
        var commands: [[FiledEntry]] = []
        while commands.isEmpty {
            guard reading.position < last else {
                defer { reading.begun = [] }
                return reading.begun.isEmpty ? [] : [reading.begun]
            }
            let few = try log.entries(after: reading.position, upTo: last, limit: Self.atOnce, words)
            guard let end = few.last?.position else { return [] }
            reading.position = end
            for stored in few {
                if stored.reference.ordinal == 1, !reading.begun.isEmpty {
                    commands.append(reading.begun)
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
