/// A country by its two letters, as programmes and NUTS write it (`EL` for Greece).
package struct Country: Hashable, Comparable, Sendable {
    package let code: String

    /// Fails for letters that name no country an Interreg programme could meet.
    package init?(_ code: some StringProtocol) {
        guard Self.known.contains(String(code)) else { return nil }
        self.code = String(code)
    }

    /// Reads a stored code. The list of known ones grows; what was recorded with a longer list stays readable.
    init?(stored code: String) {
        guard code.utf8.count == 2, code.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
        self.code = code
    }

    /// EU and EFTA states, the candidates and neighbours of the external and outermost programmes, and the UK.
    package static let known: Set<String> = [
        "AL", "AM", "AT", "AZ", "BA", "BE", "BG", "BY", "CH", "CV", "CY", "CZ", "DE", "DK", "DZ", "EE", "EG",
        "EL",
        "ES", "FI", "FO", "FR", "GE", "GL", "HR", "HU", "IE", "IL", "IS", "IT", "JO", "LB", "LI", "LT", "LU",
        "LV", "MA", "MD", "ME", "MG", "MK", "MR", "MT", "MU", "NL", "NO", "PL", "PS", "PT", "RO", "RS", "RU",
        "SC", "SE", "SI", "SK", "SN",
        "TN", "TR", "UA", "UK", "XK",
    ]

    package static func < (a: Country, b: Country) -> Bool { a.code < b.code }
}

/// Who sits at the table as one: a country, or a body such as the European Commission or Åland.
///
/// The country, not the person, is the unit that speaks and decides (ENI-23.3), but not always (P07, P19):
/// a delegation that is not a country has a code of its own, given with its standing in the programme.
package struct Delegation: Hashable, Comparable, Sendable {
    package let code: String

    package init(code: String) { self.code = code }
    package init(_ country: Country) { code = country.code }

    package var country: Country? { Country(code) }

    package static func < (a: Delegation, b: Delegation) -> Bool { a.code < b.code }
}
