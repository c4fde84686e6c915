package import Committee
package import EventLog

/// Makes identities: random, and ordered by time so that indexes grow at their end.
package struct Mint: Sendable {
    private let now: Instant

    package init(now: Instant) { self.now = now }

    package func id<Entity>() -> ID<Entity> {
        let milliseconds = UInt64(clamping: now.microseconds / 1000)
        return ID(
            high: milliseconds << 16 | UInt64.random(in: 0...0xFFFF), low: UInt64.random(in: 0...UInt64.max))
    }
}
