package import Committee
package import EventLog
package import Foundation

/// An open register: the log, the registers computed from it, and what may be done with them.
package struct Office: Sendable {
    package let folder: URL
    package let log: EventLog
    let views: Views

    /// Makes a new register in a folder that does not hold one yet.
    package static func found(
        in folder: URL, named office: String, zone: String, by recorder: ID<Recorder>, at now: Instant
    ) throws -> Office {
        guard TimeZone(identifier: zone) != nil else { throw OfficeRefusal.unknownZone(zone) }
        let mint = Mint(now: now)
        let register: ID<RegisterKind> = mint.id()
        let opening = RecordEvent.Opening(
            register: ID(high: register.high, low: register.low), format: 1, zone: zone,
            office: office.precomposedStringWithCanonicalMapping)
        let log = try EventLog.create(
            in: folder, register: register, command: mint.id(), by: recorder, at: now,
            opening: Draft(
                Fact(.record(.opened(opening))), happenedOn: Occasion(on: try day(of: now, in: zone)),
                source: .ownRecord))
        return try Office(folder: folder, log: log)
    }

    package static func open(_ folder: URL) throws -> Office {
        let log = try EventLog.open(folder)
        try CheckpointFolder(of: folder).refuse(log)
        return try Office(folder: folder, log: log)
    }

    init(folder: URL, log: EventLog) throws {
        self.folder = folder
        self.log = log
        views = try Views(in: folder, of: log)
    }

    /// What the register said of itself when it was opened.
    package func opening() throws -> RecordEvent.Opening {
        guard let first = try log.entries(after: 0, upTo: 1, limit: 1).first,
            case .record(.opened(let opening)) = try Entry(first).event
        else { throw OfficeRefusal.noOpening }
        return opening
    }

    /// The first instant behind a day in the register's zone.
    static func end(of day: Day, in zone: String) throws -> Instant {
        let calendar = try calendar(in: zone)
        let next = DateComponents(year: day.year, month: day.month, day: day.day + 1)
        guard let end = calendar.date(from: next) else { throw OfficeRefusal.clockOutOfRange }
        return Instant(microseconds: Int64(calendar.startOfDay(for: end).timeIntervalSince1970) * 1_000_000)
    }

    private static func calendar(in zone: String) throws -> Calendar {
        guard let zone = TimeZone(identifier: zone) else { throw OfficeRefusal.unknownZone(zone) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }

    /// The day on which an instant falls in the register's zone.
    package static func day(of instant: Instant, in zone: String) throws -> Day {
        let parts = try calendar(in: zone).dateComponents(
            [.year, .month, .day],
            from: Date(timeIntervalSince1970: Double(instant.microseconds) / 1_000_000))
        guard let year = parts.year, let month = parts.month, let date = parts.day,
            let day = Day(year: year, month: month, day: date)
        else { throw OfficeRefusal.clockOutOfRange }
        return day
    }
}

/// Why the office cannot do what was asked. Put into words in `OfficeRefusal+Words`.
package enum OfficeRefusal: Error, Equatable, Sendable {
    case unknownZone(String)
    case noOpening
    case clockOutOfRange
    case noFile(String)
    case annexOutside(String)
    case positionNotReached(Int, last: Int)
    case noSuch(Refusal.Thing, String)
    /// On record for that day today, and not yet when the record ended at this position.
    case notKnownThen(String, Int)
    case notACorrectionFile(String)
    /// More than one version of a committee's rules is in force on the day (P27).
    case severalVersions(String, on: Day, [String])
    case noSuchRules(String, held: [String])
    /// Nothing to be explained has that name; these come near.
    case nothingCalled(String, near: [String])
    case severalCalled(String, [String])
    /// Changes are told forwards only.
    case sinceAfterUntil(Int, Int)
    /// `desk.sqlite` cannot be read or written; the reason is SQLite's.
    case deskUnusable(String)
}
