/// A moment, in microseconds since 1970-01-01T00:00:00Z: the one stored form of a time of recording.
///
/// Nothing in this target reads a clock; whoever writes says what time it is.
package struct Instant: Hashable, Comparable, Sendable {
    package let microseconds: Int64

    package init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    package static func < (a: Self, b: Self) -> Bool { a.microseconds < b.microseconds }
}
