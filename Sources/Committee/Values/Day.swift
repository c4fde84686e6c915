/// A day in the calendar, without time and without zone: the day on which a committee sat.
package struct Day: Hashable, Comparable, Sendable {
    /// Year, month and day in one number that grows with them: a long record compares days millions of times.
    private let packed: Int32

    package var year: Int { Int(packed >> 9) }
    package var month: Int { Int(packed >> 5 & 15) }
    package var day: Int { Int(packed & 31) }

    /// Fails for a date that does not exist (30 February) and for years outside 1900 to 2999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.days(in: month, of: year)
        else { return nil }
        self.init(known: year, month, day)
    }

    private init(known year: Int, _ month: Int, _ day: Int) {
        packed = Int32(year << 9 | month << 5 | day)
    }

    /// The last day of the calendar: what has effect by then has effect at all.
    package static let forEver = Day(known: 2999, 12, 31)

    /// Reads `2020-02-26`, exactly so.
    package init?(_ text: some StringProtocol) { self.init(digits: text.utf8) }

    /// The same, of bytes.
    @inlinable
    package init?(digits: some Collection<UInt8>) {
        guard let day = digits.inOnePiece(Self.init(plain:)) else { return nil }
        self = day
    }

    package init?(plain digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 10 else { return nil }
        var numbers = (0, 0, 0)
        for (place, byte) in digits.enumerated() {
            switch (place, byte) {
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
            case (0..<4, 48...57): numbers.0 = numbers.0 * 10 + Int(byte - 48)
            case (5..<7, 48...57): numbers.1 = numbers.1 * 10 + Int(byte - 48)
            case (8..<10, 48...57): numbers.2 = numbers.2 * 10 + Int(byte - 48)
            default: return nil
            }
        }
        self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    /// The stored form: `2020-02-26`.
    package var iso: String {
        String(unsafeUninitializedCapacity: 10) { text in
            var place = 0
            for (number, digits) in [(year, 4), (month, 2), (day, 2)] {
                var rest = number
                for digit in stride(from: place + digits - 1, through: place, by: -1) {
                    text[digit] = UInt8(48 + rest % 10)
                    rest /= 10
                }
                place += digits
                if place < 10 { text[place] = UInt8(ascii: "-") }
                place += 1
            }
            return 10
        }
    }

    package static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package var next: Day {
        // Past the end of 2999 there is no next day to name; the last one stands for "for ever".
        Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1)
            ?? Day(year: year + 1, month: 1, day: 1) ?? self
    }

    package static func < (a: Day, b: Day) -> Bool {
        a.packed < b.packed
    }
}

extension Day: CustomStringConvertible {
    package var description: String { iso }
}
