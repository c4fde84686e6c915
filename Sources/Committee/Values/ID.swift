/// The identity of one thing for ever: 128 bits, minted once and never reused, unguessable but not secret (it begins
/// with the time of its making).
///
/// Codes, acronyms, numbers and names are attributes that change; nothing is ever matched by them.
/// `Project.ID` and `Sitting.ID` are different types, so that one cannot be passed for the other.
package struct ID<Entity>: Hashable, Sendable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// One number tells them apart, for half of an identity is drawn by lot.
    package func hash(into hasher: inout Hasher) { hasher.combine(high ^ low) }

    /// Reads the 32 hexadecimal digits that `hex` writes; `nil` for anything else.
    package init?(hex: some StringProtocol) {
        guard let id = hex.utf8.inOnePiece({ Self(digits: $0) }) else { return nil }
        self = id
    }

    /// The same digits, where they lie.
    init?(digits: UnsafeBufferPointer<UInt8>) {
        guard digits.count == 32, let high = Self.word(digits[..<16]), let low = Self.word(digits[16...])
        else { return nil }
        self.init(high: high, low: low)
    }

    /// 32 lower-case hexadecimal digits, the one stored form.
    package var hex: String {
        String(unsafeUninitializedCapacity: 32) { digits in
            write(to: digits)
            return 32
        }
    }

    /// The digits, without a text being made of them.
    func withDigits(_ look: (UnsafeRawBufferPointer) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digits in
            write(to: digits)
            look(UnsafeRawBufferPointer(digits))
        }
    }

    private func write(to digits: UnsafeMutableBufferPointer<UInt8>) {
        for place in 0..<16 {
            digits[place] = Self.digit(high >> UInt64(60 - place * 4))
            digits[place + 16] = Self.digit(low >> UInt64(60 - place * 4))
        }
    }

    private static func digit(_ word: UInt64) -> UInt8 {
        let nibble = UInt8(truncatingIfNeeded: word & 0xF)
        return nibble < 10 ? 48 + nibble : 87 + nibble
    }

    /// Only lower-case digits: one identity has one written form.
    private static func word(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
        var word: UInt64 = 0
        for digit in digits {
            switch digit {
            case 48...57: word = word << 4 | UInt64(digit - 48)
            case 97...102: word = word << 4 | UInt64(digit - 87)
            default: return nil
            }
        }
        return word
    }
}

extension ID: Comparable {
    package static func < (a: Self, b: Self) -> Bool { (a.high, a.low) < (b.high, b.low) }
}

extension ID: CustomStringConvertible {
    package var description: String { hex }
}
