import Committee

// A small named world: a programme of three countries, its committee, its delegates and a call.

extension Day: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let day = Day(text) else { preconditionFailure("\(text) is no day") }
        self = day
    }
}

extension Country: ExpressibleByStringLiteral {
    public init(stringLiteral code: String) {
        guard let country = Country(code) else { preconditionFailure("\(code) is no country") }
        self = country
    }
}

extension ID {
    init(_ number: UInt64) { self.init(high: 0, low: number) }
}

extension ID where Entity == Programme {
    static var baltic: Self { Self(1) }
    static var other: Self { Self(2) }
}

extension ID where Entity == Body {
    static var committee: Self { Self(11) }
}

extension ID where Entity == Call {
    static var third: Self { Self(21) }
    static var fourth: Self { Self(22) }
    static var foreign: Self { Self(23) }
}

extension ID where Entity == Person {
    static var anna: Self { Self(31) }
    static var janis: Self { Self(32) }
    static var jonas: Self { Self(33) }
    static var kadri: Self { Self(34) }
    static var maria: Self { Self(35) }
    static var stranger: Self { Self(39) }
}

extension ID where Entity == Project {
    static func p(_ number: UInt64) -> Self { Self(100 + number) }
}

extension ID where Entity == Sitting {
    static var spring: Self { Self(41) }
    static var autumn: Self { Self(42) }
}

extension ID where Entity == Procedure {
    static var letter: Self { Self(51) }
}

extension ID where Entity == Item {
    static func item(_ number: UInt64) -> Self { Self(60 + number) }
}

extension ID where Entity == Question {
    static func q(_ number: UInt64) -> Self { Self(200 + number) }
}

extension ID where Entity == Decision {
    static func d(_ number: UInt64) -> Self { Self(300 + number) }
}

extension ID where Entity == Mandate {
    static func of(_ person: Person.ID) -> Self { Self(400 + person.low) }
}

extension ID where Entity == RulesOfProcedure {
    static func version(_ number: UInt64) -> Self { Self(500 + number) }
}

extension ID where Entity == ActionPoint {
    static var letterToAuthority: Self { Self(81) }
}

extension ID where Entity == Figure {
    static var stated: Self { Self(91) }
}

extension Forum {
    static var spring: Self { .sitting(.spring) }
    static var autumn: Self { .sitting(.autumn) }
    static var letter: Self { .procedure(.letter) }
}

extension Delegation {
    static let lv = Delegation(code: "LV")
    static let lt = Delegation(code: "LT")
    static let ee = Delegation(code: "EE")
    static let pl = Delegation(code: "PL")
    static let ua = Delegation(code: "UA")
    static let commission = Delegation(code: "EC")
    static let authority = Delegation(code: "MA")
}

extension Amount {
    static func euro(_ euros: Int, _ fund: Fund = .erdf) -> Amount {
        Amount(cents: euros * 100, fund: fund, basis: .ceiling)
    }
}
