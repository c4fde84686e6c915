import Committee
import Minutes

extension Day {
    /// `Wednesday, 26 February 2020`; `2020. gada 26. februāris, trešdiena`.
    func longWords(in language: Language) -> String {
        switch language {
        case .english: "\(weekdayWords(in: language)), \(day) \(Self.months[month - 1].english) \(year)"
        case .latvian:
            "\(year). gada \(day). \(Self.months[month - 1].latvian), \(weekdayWords(in: language))"
        }
    }

    /// `26 February 2020`; `26.02.2020.`
    func words(in language: Language) -> String {
        switch language {
        case .english: "\(day) \(Self.months[month - 1].english) \(year)"
        case .latvian: "\(Self.twoFigures(day)).\(Self.twoFigures(month)).\(year)."
        }
    }

    /// The day on which something happens, within a sentence: `on 26 February 2020`; `2020. gada 26. februārī`.
    func wordsOnTheDay(in language: Language) -> String {
        switch language {
        case .english: "on \(words(in: language))"
        case .latvian: "\(year). gada \(day). \(Self.months[month - 1].locative)"
        }
    }

    fileprivate func weekdayWords(in language: Language) -> String {
        let both = Self.weekdays[weekday.rawValue]
        return language == .latvian ? both.latvian : both.english
    }

    fileprivate func monthWords(in language: Language) -> String {
        let both = Self.months[month - 1]
        return language == .latvian ? both.latvian : both.english
    }

    fileprivate static func twoFigures(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

    private static let weekdays: [(english: String, latvian: String)] = [
        ("Monday", "pirmdiena"), ("Tuesday", "otrdiena"), ("Wednesday", "trešdiena"),
        ("Thursday", "ceturtdiena"), ("Friday", "piektdiena"), ("Saturday", "sestdiena"),
        ("Sunday", "svētdiena"),
    ]

    private static let months: [(english: String, latvian: String, locative: String)] = [
        ("January", "janvāris", "janvārī"), ("February", "februāris", "februārī"),
        ("March", "marts", "martā"), ("April", "aprīlis", "aprīlī"), ("May", "maijs", "maijā"),
        ("June", "jūnijs", "jūnijā"), ("July", "jūlijs", "jūlijā"), ("August", "augusts", "augustā"),
        ("September", "septembris", "septembrī"), ("October", "oktobris", "oktobrī"),
        ("November", "novembris", "novembrī"), ("December", "decembris", "decembrī"),
    ]
}

extension Occasion {
    /// One day, or the days from first to last, with the time and its zone:
    /// `Tuesday–Wednesday, 18–19 March 2025`; `2025. gada 18.–19. marts, otrdiena–trešdiena`.
    func words(in language: Language) -> String {
        guard let time else { return daysInWords(language) }
        let at = language == .latvian ? "plkst. \(time.words(in: language))" : time.words(in: language)
        return daysInWords(language) + ", \(at)" + (zone.map { " (\($0))" } ?? "")
    }

    /// `18–19 March 2025`; `18.–19.03.2025.`
    func shortWords(in language: Language) -> String {
        guard first != last else { return first.words(in: language) }
        switch language {
        case .english where isInOneMonth: return "\(first.day)–\(last.words(in: language))"
        case .latvian where isInOneMonth: return "\(Day.twoFigures(first.day)).–\(last.words(in: language))"
        case .english, .latvian: return "\(first.words(in: language)) – \(last.words(in: language))"
        }
    }

    private var isInOneMonth: Bool { (first.year, first.month) == (last.year, last.month) }

    private func daysInWords(_ language: Language) -> String {
        guard first != last else { return first.longWords(in: language) }
        guard isInOneMonth, last.day - first.day < 7 else {
            return "\(first.longWords(in: language)) – \(last.longWords(in: language))"
        }
        let weekdays = "\(first.weekdayWords(in: language))–\(last.weekdayWords(in: language))"
        let month = first.monthWords(in: language)
        return switch language {
        case .english: "\(weekdays), \(first.day)–\(last.day) \(month) \(first.year)"
        case .latvian: "\(first.year). gada \(first.day).–\(last.day). \(month), \(weekdays)"
        }
    }
}

extension TimeOfDay {
    /// `17:00`; `17.00`.
    func words(in language: Language) -> String {
        language == .latvian ? text.replacing(":", with: ".") : text
    }
}
