import Committee
import Minutes

extension Day {
    /// `Wednesday, 26 February 2020`; `2020. gada 26. februāris, trešdiena`.
    func longWords(in language: Language) -> String {
        switch language {
        case .english: "\(Self.weekdays[weekday].english), \(day) \(Self.months[month - 1].english) \(year)"
        case .latvian: "\(year). gada \(day). \(Self.months[month - 1].latvian), \(Self.weekdays[weekday].latvian)"
        }
    }

    /// `26 February 2020`; `26.02.2020.`
    func words(in language: Language) -> String {
        switch language {
        case .english: "\(day) \(Self.months[month - 1].english) \(year)"
        case .latvian: "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)."
        }
    }

    /// 0 for Monday. Sakamoto's method, good for the Gregorian calendar.
    var weekday: Int {
        let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? self.year - 1 : self.year
        return (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day + 6) % 7
    }

    private static let weekdays: [(english: String, latvian: String)] = [
        ("Monday", "pirmdiena"), ("Tuesday", "otrdiena"), ("Wednesday", "trešdiena"),
        ("Thursday", "ceturtdiena"), ("Friday", "piektdiena"), ("Saturday", "sestdiena"),
        ("Sunday", "svētdiena"),
    ]

    private static let months: [(english: String, latvian: String)] = [
        ("January", "janvāris"), ("February", "februāris"), ("March", "marts"),
        ("April", "aprīlis"), ("May", "maijs"), ("June", "jūnijs"), ("July", "jūlijs"),
        ("August", "augusts"), ("September", "septembris"), ("October", "oktobris"),
        ("November", "novembris"), ("December", "decembris"),
    ]
}

extension Occasion {
    /// One day, or the days from first to last, with the source's own words where the date was partial.
    func words(in language: Language) -> String {
        var text = first.longWords(in: language)
        if last != first { text += " – \(last.longWords(in: language))" }
        if let time { text += ", \(time.text)" }
        if let zone { text += " (\(zone))" }
        if let words { text += " (\u{201C}\(words)\u{201D})" }
        return text
    }
}
