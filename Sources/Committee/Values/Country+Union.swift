extension Country {
    /// Whether the country was a Member State of the European Union on a day: partners are counted by it (I-23.1).
    package func isMemberState(on day: Day) -> Bool {
        guard let membership = Self.membership[code] else { return false }
        return membership.from <= day.iso && day.iso <= membership.until
    }

    /// The days of the treaties of accession, and of the one withdrawal. The fifteen of 1995 were in before the first
    /// Interreg programme that a register could hold.
    private static let membership: [String: (from: String, until: String)] = {
        var days: [String: (from: String, until: String)] = [:]
        func note(_ codes: [String], from: String) {
            for code in codes { days[code] = (from, "2999-12-31") }
        }
        note(
            ["AT", "BE", "DE", "DK", "EL", "ES", "FI", "FR", "IE", "IT", "LU", "NL", "PT", "SE"],
            from: "1995-01-01")
        note(["CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK"], from: "2004-05-01")
        note(["BG", "RO"], from: "2007-01-01")
        note(["HR"], from: "2013-07-01")
        days["UK"] = ("1995-01-01", "2020-01-31")
        return days
    }()
}
