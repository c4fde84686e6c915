/// An address that a document may link to: of the web or of mail, and nothing else.
///
/// Minutes are opened in browsers and word processors; `javascript:` and `file:` have no business there.
struct WebAddress: Equatable {
    let text: String

    init?(_ address: String) {
        let lowercased = address.lowercased()
        let schemes = ["https://", "http://", "mailto:"]
        guard let scheme = schemes.first(where: lowercased.hasPrefix) else { return nil }
        guard address.utf8.count > scheme.utf8.count else { return nil }
        text = address.utf8.map(Self.written).joined()
    }

    /// A byte as it stands in an address; what could end the address early is percent-encoded.
    private static func written(_ byte: UInt8) -> String {
        let scalar = Unicode.Scalar(byte)
        if byte > 0x20, byte < 0x7F, !#""<>\^`{|}()[]"#.unicodeScalars.contains(scalar) {
            return String(Character(scalar))
        }
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count < 2 ? "0" : "") + digits
    }
}

/// The name that a heading can be linked by: letters, figures and hyphens, never empty, a letter first.
func anchorName(_ anchor: String) -> String {
    let plain = anchor.unicodeScalars.map { scalar -> Character in
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            ? Character(scalar) : "-"
    }
    guard let first = plain.first, first.isLetter else { return "s-" + String(plain) }
    return String(plain)
}
