package import Committee
internal import GRDB

/// What lies on the table while a command is decided: the log as it is within the write transaction.
///
/// It is of no use after `decide` has returned. What `decide` asks of the `EventLog` itself is answered out of
/// the same transaction.
package struct Desk {
    /// 0 only before a register has its first entry.
    package let lastPosition: Int
    /// The time of the last entry. A command recorded before it must say first that the clock was stepped back.
    package let lastRecordedAt: Instant
    /// The time at which the command is recorded.
    package let now: Instant
    private let tables: LogTables
    private let log: EventLog

    init(_ tables: LogTables, of log: EventLog, now: Instant) throws {
        lastPosition = try tables.lastPosition()
        lastRecordedAt = try tables.lastRecordedAt() ?? Instant(microseconds: .min)
        self.now = now
        self.tables = tables
        self.log = log
    }

    /// The entries about any of the subjects, by position, each once.
    package func entries(about subjects: some Sequence<Subject>, after position: Int = 0) throws
        -> [StoredEntry]
    {
        try LogRefusal.said(of: "log.sqlite") {
            try tables.positions(about: subjects, after: position, upTo: lastPosition).map {
                try log.entry(try tables.row(at: $0))
            }
        }
    }
}
