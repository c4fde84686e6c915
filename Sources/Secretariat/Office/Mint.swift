package import Committee
package import EventLog
import Synchronization

/// Makes identities: 64 random bits behind the time and a running number, so that what is made together stays in
/// the order in which it was made, and indexes grow at their end.
package final class Mint: Sendable {
    private let milliseconds: UInt64
    private let made = Mutex<UInt64>(0)

    package init(now: Instant) { milliseconds = UInt64(clamping: now.microseconds / 1000) }

    package func id<Entity>() -> ID<Entity> {
        let number = made.withLock { number in
            number &+= 1
            return number
        }
        return ID(high: milliseconds << 16 &+ number, low: UInt64.random(in: 0...UInt64.max))
    }
}
