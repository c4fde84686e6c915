package import Committee
package import EventLog
import Foundation

/// The two clocks of every question: what was in force on a day, as the record knew it at a position.
package struct Moment: Equatable, Sendable {
    package let asOf: Day
    package let knownAt: Int

    package enum KnownAt: Equatable, Sendable {
        case position(Int)
        /// The record as it stood when this day ended in the register's zone.
        case day(Day)
    }
}

extension Office {
    /// - Parameters:
    ///   - asOf: the day in question; today when it is left out.
    ///   - knownAt: when it was known; now when it is left out.
    ///   - now: the present instant.
    /// - Returns: the two clocks of a question, with the registers brought up to the second.
    /// - Throws: `OfficeRefusal.positionNotReached`.
    package func moment(asOf: Day?, knownAt: Moment.KnownAt?, now: Instant) throws -> Moment {
        let zone = try opening().zone
        let last = try log.fingerprint().position
        let position: Int
        switch knownAt {
        case nil: position = last
        case .position(let wanted):
            guard (1...last).contains(wanted) else {
                throw OfficeRefusal.positionNotReached(wanted, last: last)
            }
            position = try commandEnd(notAfter: wanted)
        case .day(let day): position = try lastPosition(recordedBy: day, in: zone)
        }
        try views.catchUp(with: log, to: position)
        return Moment(asOf: try asOf ?? Self.day(of: now, in: zone), knownAt: position)
    }

    /// A command is known whole or not at all: half a sitting was never on record.
    private func commandEnd(notAfter position: Int) throws -> Int {
        guard let next = try log.entries(after: position, limit: 1).first else { return position }
        return position + 1 - next.reference.ordinal
    }

    /// The prefix before the first entry that was recorded after the day: always at a command's end, because a
    /// command's entries are recorded at one instant.
    private func lastPosition(recordedBy day: Day, in zone: String) throws -> Int {
        let last = try log.fingerprint().position
        try views.catchUp(with: log, to: last)
        let later = try views.position(recordedFrom: try Self.end(of: day, in: zone))
        return min(last, later.map { $0 - 1 } ?? last)
    }
}
