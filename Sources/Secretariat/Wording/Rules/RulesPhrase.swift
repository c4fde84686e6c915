import Minutes

/// The words of the page of the rules, in both languages.
enum RulesPhrase: CaseIterable {
    case intro, inForce, kindOfQuestion, point, says, standsIn, silent, special, specialIntro, notHeld
    case noneOnRecord, versionsOnRecord

    func words(in language: Language) -> String {
        language == .latvian ? both.latvian : both.english
    }

    private var both: (english: String, latvian: String) {
        switch self {
        case .intro:
            (
                "What the committee's own rules of procedure say, point by point, as this register holds them. This is a summary to be read, not the text of the rules. Where the rules are silent nothing is assumed: such points are named under each heading, and what follows from them is for the chair to declare.",
                "Ko nosaka komitejas reglaments, punktu pa punktam, kā tas ierakstīts šajā reģistrā. Šis ir kopsavilkums lasīšanai, nevis reglamenta teksts. Ja reglaments ko nenosaka, nekas netiek pieņemts tā vietā: šādi jautājumi nosaukti katras sadaļas beigās, un rezultātu paziņo priekšsēdētājs."
            )
        case .inForce: ("In force", "Spēkā")
        case .kindOfQuestion: ("Kind of question", "Jautājuma veids")
        case .point: ("Point", "Jautājums")
        case .says: ("What the rules say", "Ko nosaka reglaments")
        case .standsIn: ("Stands in", "Kur noteikts")
        case .silent: ("The rules do not say", "Reglaments nenosaka")
        case .special: ("Special rules", "Īpaši noteikumi")
        case .specialIntro:
            (
                "For the kinds of question named here, the following goes before what stands above. Everything else stays as it is.",
                "Šeit nosauktajiem jautājumu veidiem turpmākais ir spēkā iepriekš minētā vietā. Pārējais paliek nemainīgs."
            )
        case .notHeld:
            (
                "This register does not hold the committee's rules of procedure. The committee may well have some; nobody has entered them here. So no outcome is proposed from them and none is checked: each stands as the chair declared it.",
                "Komitejas reglaments šajā reģistrā nav ierakstīts. Komitejai tas var būt, bet šeit tas nav ievadīts. Tāpēc pēc tā netiek ne ieteikts, ne pārbaudīts neviens rezultāts: katrs paliek tāds, kādu to paziņojis priekšsēdētājs."
            )
        case .noneOnRecord:
            (
                "No version of the rules of procedure is on record for this day. The committee may well have had some; nobody has entered them here. So no outcome of this day is proposed from them and none is checked: each stands as the chair declared it.",
                "Šai dienai nav ierakstīta neviena reglamenta redakcija. Komitejai tāda varēja būt, bet šeit tā nav ievadīta. Tāpēc pēc tās netiek ne ieteikts, ne pārbaudīts neviens šīs dienas rezultāts: katrs paliek tāds, kādu to paziņojis priekšsēdētājs."
            )
        case .versionsOnRecord: ("Versions on record", "Ierakstītās redakcijas")
        }
    }

    /// `from 1 January 2025 until 31 December 2026`; `no 01.01.2025. līdz 31.12.2026.`
    static func validity(_ from: String, _ until: String?, in language: Language) -> String {
        switch (language, until) {
        case (.english, nil): "since \(from), until another version follows"
        case (.english, let until?): "from \(from) until \(until)"
        case (.latvian, nil): "no \(from), līdz stājas spēkā cita redakcija"
        case (.latvian, let until?): "no \(from) līdz \(until)"
        }
    }

    /// Several versions on one day (P27): which of them is shown, and where to look for the one followed.
    static func overlap(_ versions: String, shown: String, in language: Language) -> String {
        switch language {
        case .english:
            "On this day several versions are in force: \(versions). This page shows version \(shown). Which one a sitting followed is kept with that sitting."
        case .latvian:
            "Šajā dienā spēkā ir vairākas redakcijas: \(versions). Šī lapa rāda redakciju \(shown). Kuru no tām ievēroja sēdē, norādīts pie šīs sēdes."
        }
    }

    static func notInForce(_ version: String, on day: String, in language: Language) -> String {
        switch language {
        case .english: "Version \(version) is not in force \(day)."
        case .latvian: "\(day.capitalizedFirst) redakcija \(version) nav spēkā."
        }
    }
}
