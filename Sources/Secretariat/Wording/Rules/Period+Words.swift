import Committee
import Minutes

extension Period {
    /// The case in which Latvian needs the words; English has one form for all.
    enum Case { case nominative, accusative, genitive }

    /// `10 working days`; `10 darba dienas`, `10 darba dienu (laikā)`.
    func words(in language: Language, _ form: Case = .nominative) -> String {
        guard language == .latvian else { return written }
        let isOne = count % 10 == 1 && count % 100 != 11
        let noun =
            switch (unit, form, isOne) {
            case (.workingDays, .nominative, true): "darba diena"
            case (.workingDays, .accusative, true), (.workingDays, .genitive, false): "darba dienu"
            case (.workingDays, .genitive, true), (.workingDays, _, false): "darba dienas"
            case (.days, .nominative, true): "diena"
            case (.days, .accusative, true), (.days, .genitive, false): "dienu"
            case (.days, .genitive, true), (.days, _, false): "dienas"
            case (.weeks, .nominative, true): "nedēļa"
            case (.weeks, .accusative, true), (.weeks, .genitive, false): "nedēļu"
            case (.weeks, .genitive, true), (.weeks, _, false): "nedēļas"
            case (.months, .nominative, true): "mēnesis"
            case (.months, .accusative, true): "mēnesi"
            case (.months, .genitive, true): "mēneša"
            case (.months, .nominative, false): "mēneši"
            case (.months, .accusative, false): "mēnešus"
            case (.months, .genitive, false): "mēnešu"
            }
        return "\(count) \(noun)"
    }

    /// `within 10 working days`; `10 darba dienu laikā`.
    func within(in language: Language) -> String {
        language == .latvian ? "\(words(in: language, .genitive)) laikā" : "within \(words(in: language))"
    }

    func ofDeclarations(in language: Language) -> String {
        switch language {
        case .english: "A declaration is handed in at least \(words(in: language)) before the sitting."
        case .latvian: "Paziņojumu iesniedz ne vēlāk kā \(words(in: language, .accusative)) pirms sēdes."
        }
    }

    func ofTheDraft(in language: Language) -> String {
        switch language {
        case .english: "The draft minutes go out \(within(in: language)) of the sitting."
        case .latvian: "Protokola projektu izsūta \(within(in: language)) pēc sēdes."
        }
    }

    func ofComments(in language: Language) -> String {
        switch language {
        case .english: "Delegations have \(words(in: language)) to comment on the draft."
        case .latvian: "Delegācijas var izteikt iebildumus par projektu \(within(in: language))."
        }
    }

    func ofComplaints(in language: Language) -> String {
        switch language {
        case .english: "A complaint is made \(within(in: language))."
        case .latvian: "Sūdzību iesniedz \(within(in: language))."
        }
    }
}

extension Term: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.within(let period), .english):
            "Delegations have \(period.words(in: language)) to answer; the day of dispatch is not counted."
        case (.within(let period), .latvian):
            "Delegācijas atbild \(period.within(in: language)); izsūtīšanas dienu neskaita."
        case (.notKnown, .english): "The rules set a period; how long it is, is not known here."
        case (.notKnown, .latvian): "Reglaments termiņu nosaka, bet tā ilgums šeit nav zināms."
        }
    }
}

extension AnswerHour: Readable {
    func sentence(in language: Language) -> String {
        switch language {
        case .english: "On its last day the period ends at \(time.words(in: language)) (\(zone))."
        case .latvian: "Pēdējā dienā termiņš beidzas plkst. \(time.words(in: language)) (\(zone))."
        }
    }
}

extension Notice: Readable {
    func sentence(in language: Language) -> String {
        switch (language, isFirm) {
        case (.english, true):
            "Papers go out at least \(period.words(in: language)) before the sitting."
        case (.english, false):
            "As a general rule papers go out \(period.words(in: language)) before the sitting."
        case (.latvian, true):
            "Dokumentus izsūta ne vēlāk kā \(period.words(in: language, .accusative)) pirms sēdes."
        case (.latvian, false):
            "Parasti dokumentus izsūta \(period.words(in: language, .accusative)) pirms sēdes."
        }
    }
}

extension CalendarRule: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.weekends, .english): "Every day from Monday to Friday is a working day, public holidays too."
        case (.weekends, .latvian):
            "Darba diena ir katra diena no pirmdienas līdz piektdienai, arī svētku diena."
        case (.publicHolidays(let countries), .english):
            "Monday to Friday, except public holidays: \(countries.names(in: language))."
        case (.publicHolidays(let countries), .latvian):
            "No pirmdienas līdz piektdienai, izņemot svētku dienas: \(countries.names(in: language))."
        }
    }
}

extension [Country] {
    fileprivate func names(in language: Language) -> String {
        map { $0.name(in: language) }.together(in: language)
    }
}

extension EarlyClose: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.whenAllAnswered, .english): "A procedure may be closed early once all have answered."
        case (.never, .english): "A procedure is not closed before its deadline."
        case (.whenAllAnswered, .latvian): "Procedūru var pabeigt agrāk, ja visi ir atbildējuši."
        case (.never, .latvian): "Procedūru nepabeidz pirms termiņa."
        }
    }
}

extension ObjectionRule: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.ends, .english): "One objection ends the procedure without a decision."
        case (.moves, .english):
            "One objection moves the matter to a sitting; the answers are then not votes."
        case (.counts, .english): "An objection is counted, and the procedure goes on."
        case (.ends, .latvian): "Viens iebildums izbeidz procedūru, un lēmums netiek pieņemts."
        case (.moves, .latvian):
            "Viena iebilduma dēļ jautājumu izskata sēdē; līdz tam saņemtās atbildes nav balsis."
        case (.counts, .latvian): "Iebildumu ieskaita, un procedūra turpinās."
        }
    }
}

extension Silence: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.consent, .english): "No answer counts as consent."
        case (.noConsent, .english): "No answer is no consent: it counts like an objection."
        case (.notCounted, .english): "A delegation that does not answer is not counted."
        case (.consent, .latvian): "Atbildes nesniegšana uzskatāma par piekrišanu."
        case (.noConsent, .latvian):
            "Atbildes nesniegšana nav piekrišana: to skaita tāpat kā iebildumu."
        case (.notCounted, .latvian): "Delegāciju, kas neatbild, neskaita."
        }
    }
}
