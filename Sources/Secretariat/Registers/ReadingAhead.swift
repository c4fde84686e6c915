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

    private struct Reading {
        var position: Int
        /// The beginning of a command of which the rest is still to be read.
        var begun: [FiledEntry] = []
        private var source: (stored: String, read: Source)?

        init(position: Int) { self.position = position }

        /// Nothing more is read.
        mutating func end(at last: Int) {
            position = last
            begun = []
        }

        /// A whole file of entries mostly rests on one source.
        mutating func source(of entry: StoredEntry) throws(Unreadable) -> Source {
            if let source, source.stored == entry.source { return source.read }
            let read = try Source(stored: entry.source)
            source = (entry.source, read)
            return read
        }
    }

    /// So many entries at a time: enough to be worth a thread, and few to hold.
    private static let atOnce = 250

    /// So many times as much is read, worked on or waits to be taken in. What was just read still lies near the processor, so it is
    /// not more than keeps everybody busy.
    private static let ahead = 8

    /// Begins with the command behind a position and ends with `last`, which is the end of a command.
    init(_ log: EventLog, _ words: EventLog.Words, after position: Int, upTo last: Int) {
        self.log = log
        self.words = words
        start = position
        self.last = last
        state = Mutex(Reading(position: position))
    }

    /// Whether there is too little to read to be worth a thread for what is made of it.
    var isSmall: Bool { last - start <= EventLog.worthOpeningFilesFor }

    /// Has all commands read, a few at a time, and worked on, and hands them on in their order.
    ///
    /// - Parameters:
    ///   - begin: Begins to work on commands that are still being read, or has others do it.
    ///   - take: Takes in the commands, with what `begin` gave for them.
    /// - Throws: `LogRefusal` or `Unreadable` for what cannot be read, and what `take` throws.
    func forEach<Work>(
        _ begin: (Beside<[FiledCommand]>) -> Work,
        taking take: ([FiledCommand], Work) throws -> Void
    ) throws {
        var atWork: [(commands: Beside<[FiledCommand]>, work: Work)] = []
        // Where something was wrong, nothing more is read for nobody.
        defer { state.withLock { $0.end(at: last) } }
        while true {
            while atWork.count < Self.ahead {
                let commands = Beside(on: worker) { [self] in
                    try state.withLock { state in
                        do { return try read(&state) } catch {
                            // What stands behind it would be taken for the rest of a command.
                            state.end(at: last)
                            throw error
                        }
                    }
                }
                atWork.append((commands, begin(commands)))
            }
            let next = atWork.removeFirst()
            let commands = try next.commands.answer()
            if commands.isEmpty { return }
            try take(commands, next.work)
        }
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
