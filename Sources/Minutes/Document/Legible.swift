extension String {
    /// The text with every line end as "\n", a tab as a space, and a replacement sign for what no page can show.
    ///
    /// XML 1.0 has no way to write most control characters, not even escaped. Every renderer reads text through
    /// this, so that all renderings say the same and a lost character is seen.
    var legible: String {
        var legible = String.UnicodeScalarView()
        var afterCarriageReturn = false
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x0A where afterCarriageReturn: break
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: legible.append("\n")
            case 0x09: legible.append(" ")
            case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: legible.append("\u{FFFD}")
            case let value where value & 0xFFFE == 0xFFFE: legible.append("\u{FFFD}")
            case _: legible.append(scalar)
            }
            afterCarriageReturn = scalar.value == 0x0D
        }
        return String(legible)
    }

    /// The text on one line, single spaces between words.
    var onOneLine: String {
        legible.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
