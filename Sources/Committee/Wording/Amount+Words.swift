extension Amount {
    /// `2 145 618.00 EUR`, with no-break spaces: for messages, where no cent may be hidden.
    package static func plain(cents: Int, _ currency: String) -> String {
        let magnitude = cents.magnitude
        let rest = magnitude % 100
        return
            "\(cents < 0 ? "-" : "")\(grouped(magnitude / 100)).\(rest < 10 ? "0" : "")\(rest)\u{00A0}\(currency)"
    }

    /// `2145618.00`: for files that are counted with.
    package static func number(cents: Int) -> String {
        let rest = cents.magnitude % 100
        return "\(cents < 0 ? "-" : "")\(cents.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// As precise as the source was: `EUR 15.5 m` stays 15.5 m.
    package static func short(cents: Int, step: Int, _ currency: String) -> String {
        let million = 100_000_000
        guard step >= 100 else { return plain(cents: cents, currency) }
        guard step >= 1_000_000, cents % step == 0 else {
            return "\(cents < 0 ? "-" : "")\(grouped(cents.magnitude / 100))\u{00A0}\(currency)"
        }
        var decimals = ""
        var scale = million
        var rest = cents.magnitude % million.magnitude
        while scale > step {
            scale /= 10
            decimals += String(rest / scale.magnitude)
            rest %= scale.magnitude
        }
        let whole = grouped(cents.magnitude / million.magnitude)
        return
            "\(cents < 0 ? "-" : "")\(whole)\(decimals.isEmpty ? "" : "." + decimals)\u{00A0}m\u{00A0}\(currency)"
    }

    private static func grouped(_ number: UInt) -> String {
        var grouped: [Character] = []
        for (index, digit) in String(number).reversed().enumerated() {
            if index > 0, index % 3 == 0 { grouped.append("\u{00A0}") }
            grouped.append(digit)
        }
        return String(grouped.reversed())
    }
}
