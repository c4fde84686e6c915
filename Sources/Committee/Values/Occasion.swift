/// When something happened, as far as the source says.
///
/// A source may give a day, a month, a year, two days of a sitting, or words ("30 October of this year").
/// What it leaves open is kept open: `first` and `last` bound the truth, and a question *as of* a day
/// uses `last`, so that nothing is shown before it is certain to have happened.
package struct Occasion: Hashable, Sendable {
    package let first: Day
    package let last: Day
    /// Time on the clock, `17:00`, where the source gives one.
    package let time: TimeOfDay?
    /// The time zone of `time`, by its IANA name, `Europe/Riga`.
    package let zone: String?
    /// The source's own words, where the date is partial.
    package let words: String?

    /// Fails when the last day comes before the first, or when a time has no zone.
    package init?(
        from first: Day, to last: Day, time: TimeOfDay? = nil, zone: String? = nil, words: String? = nil
    ) {
        guard first <= last, (time == nil) == (zone == nil) else { return nil }
        self.first = first
        self.last = last
        self.time = time
        self.zone = zone
        self.words = words
    }

    package init(on day: Day) {
        first = day
        last = day
        time = nil
        zone = nil
        words = nil
    }
}

/// A time on the clock, to the minute.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    package let hour: Int
    package let minute: Int

    package init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// Reads `17:00`, exactly so.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
            [0, 1, 3, 4].allSatisfy({ (48...57).contains(bytes[$0]) })
        else { return nil }
        self.init(
            hour: Int(bytes[0] - 48) * 10 + Int(bytes[1] - 48),
            minute: Int(bytes[3] - 48) * 10 + Int(bytes[4] - 48))
    }

    package var text: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }

    package static func < (a: Self, b: Self) -> Bool { (a.hour, a.minute) < (b.hour, b.minute) }
}
