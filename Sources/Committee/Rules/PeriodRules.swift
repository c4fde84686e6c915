// Time: periods, hours, calendars.

/// A number of days, weeks or months. The day of the event from which it runs is not counted.
package struct Period: WrittenRule {
    package enum Unit: String, CaseIterable, Sendable {
        case workingDays = "working days"
        case days
        case weeks
        case months
    }

    package var count: Int
    package var unit: Unit

    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    package init?(written text: String) {
        let words = text.parts(separatedBy: " ")
        // More than a thousand of anything is a typing error, and would be counted day by day.
        guard words.count >= 2, let count = words[0].digits, (1...1000).contains(count) else { return nil }
        let name = words.dropFirst().joined(separator: " ")
        guard let unit = Unit(rawValue: name) ?? (count == 1 ? Unit(rawValue: name + "s") : nil) else {
            return nil
        }
        self.count = count
        self.unit = unit
    }

    package var written: String {
        count == 1 ? "1 \(unit.rawValue.dropLast())" : "\(count) \(unit.rawValue)"
    }

    package static var form: String { "10 working days, 14 days, 2 weeks or 1 month" }
}

/// A period that the rules lay down, or of which only its existence is known.
package enum Term: WrittenRule {
    case within(Period)
    case notKnown

    package init?(written text: String) {
        if text == "not known" {
            self = .notKnown
        } else if let period = Period(written: text) {
            self = .within(period)
        } else {
            return nil
        }
    }

    package var written: String {
        switch self {
        case .within(let period): period.written
        case .notKnown: "not known"
        }
    }

    package static var form: String { "\(Period.form); or not known" }
}

/// The hour at which a period for answers ends: a deadline has a zone.
package struct AnswerHour: WrittenRule {
    package var time: TimeOfDay
    /// IANA name, `Europe/Riga`.
    package var zone: String

    package init?(written text: String) {
        let words = text.parts(separatedBy: " ")
        guard words.count == 2, let time = TimeOfDay(words[0]), words[1].contains("/") else { return nil }
        self.time = time
        zone = words[1]
    }

    package var written: String { "\(time.text) \(zone)" }
    package static var form: String { "17:00 Europe/Riga" }
}

/// Which days are working days. Whose holidays count is never said by the known texts: it has to be set.
package enum CalendarRule: WrittenRule {
    /// Monday to Friday, holidays or not.
    case weekends
    case publicHolidays(of: [Country])

    package init?(written text: String) {
        if text == "weekends" {
            self = .weekends
            return
        }
        guard let list = text.after("public holidays of ") else { return nil }
        var countries: [Country] = []
        for code in list.parts(separatedBy: ",") {
            guard let country = Country(code) else { return nil }
            countries.append(country)
        }
        self = .publicHolidays(of: countries)
    }

    package var written: String {
        switch self {
        case .weekends: "weekends"
        case .publicHolidays(let countries):
            "public holidays of \(countries.map(\.code).joined(separator: ", "))"
        }
    }

    package static var form: String { "weekends, or public holidays of LV, LT" }
}

/// What an objection does to a written procedure (ENPI-12.4: any member may move it to a meeting).
package enum ObjectionRule: String, CaseIterable, WrittenRule {
    case ends = "ends the procedure"
    case moves = "moves the matter to a sitting"
    case counts
}

/// Whether a written procedure may be closed before its deadline.
package enum EarlyClose: String, CaseIterable, WrittenRule {
    case whenAllAnswered = "when all have answered"
    case never
}
