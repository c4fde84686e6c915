extension Country {
    /// Whether the country was a Member State of the European Union on a day: partners are counted by it (I-23.1).
    package func isMemberState(on day: Day) -> Bool {
        switch code {
        case "BE", "DE", "DK", "EL", "ES", "FR", "IE", "IT", "LU", "NL", "PT", "AT", "FI", "SE": true
        // The fifteen of 1995 were in before the first Interreg programme that a register could hold.
        case "CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK": day.iso >= "2004-05-01"
        case "BG", "RO": day.iso >= "2007-01-01"
        case "HR": day.iso >= "2013-07-01"
        case "UK": day.iso <= "2020-01-31"
        default: false
        }
    }
}
