import Committee
import Minutes

extension RecordChange.Kind {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .decisionTaken: "pieņemts lēmums"
        case .decisionCorrected: "labots lēmums"
        case .decisionSuperseded: "lēmums aizstāts"
        case .decisionAmended: "lēmums grozīts"
        case .decisionTakenBack: "lēmums atcelts"
        case .decisionConfirmed: "lēmums apstiprināts"
        case .effectChanged: "mainījusies lēmuma spēkā esība"
        case .decisionGone: "lēmuma ieraksts atsaukts"
        case .statusMoved: "mainījies projekta statuss"
        case .conditionFulfilled: "nosacījums izpildīts"
        case .conditionLapsed: "nosacījums nav izpildīts"
        case .projectChanged: "mainījušies projekta dati"
        case .projectsEntered: "ierakstīti projekti"
        case .projectGone: "projekta ieraksts atsaukts"
        case .sittingRecorded: "ierakstīta sēde"
        case .procedureRecorded: "ierakstīta rakstiskā procedūra"
        case .sittingChanged: "mainījušies sēdes dati"
        case .sittingGone: "sēdes ieraksts atsaukts"
        case .outcomeDeclared: "paziņots rezultāts"
        case .outcomeCorrected: "labots rezultāts"
        case .positionTaken: "pausta nostāja"
        case .positionCorrected: "labota nostāja"
        case .attendanceCorrected: "labots dalībnieku saraksts"
        case .minutesCirculated: "protokols izsūtīts saskaņošanai"
        case .minutesApproved: "protokols apstiprināts"
        case .minutesSigned: "protokols parakstīts"
        case .minutesDistributed: "protokols izplatīts"
        case .minutesAmended: "grozīts protokola teksts"
        case .committeeEntered: "ierakstīta komiteja"
        case .committeeChanged: "mainījušies komitejas dati"
        case .rulesChanged: "mainījies reglaments"
        case .mandateGiven: "piešķirts pilnvarojums"
        case .mandateEnded: "beidzies pilnvarojums"
        case .programmeEntered: "ierakstīta programma"
        case .programmeChanged: "mainījušies programmas dati"
        case .callEntered: "ierakstīts konkurss"
        case .callChanged: "mainījušies konkursa dati"
        case .actionGiven: "dots uzdevums"
        case .actionDone: "uzdevums izpildīts"
        case .figureStated: "avotā norādīts skaitlis"
        case .entryCorrected: "labots ieraksts"
        case .entryRetracted: "atsaukts ieraksts"
        }
    }
}

/// The sentences inside a change.
enum ChangeWords {
    static func inEffect(from day: String, in language: Language) -> String {
        switch language {
        case .english: "in effect from \(day)"
        case .latvian: "spēkā no \(day)"
        }
    }

    static func awaits(_ gates: [Committee.Decision.Gate], in language: Language) -> String {
        let words = gates.map { language == .latvian ? $0.words(in: language) : $0.rawValue }
            .joined(separator: ", ")
        return switch (words.isEmpty, language) {
        case (true, .english): "not in effect"
        case (true, .latvian): "nav spēkā"
        case (false, .english): "awaits \(words)"
        case (false, .latvian): "spēkā pēc \(words)"
        }
    }

    /// How much of a sitting has come to the record: `5 questions, 12 positions, 4 decisions`.
    static func extent(of row: SittingRow, in language: Language) -> String {
        let counts = (row.questions.count, row.voices.count, row.decisions.count)
        switch language {
        case .english:
            return
                "\(row.lastDay): \(plural(counts.0, "question")), \(plural(counts.1, "position")), \(plural(counts.2, "decision"))"
        case .latvian:
            return "\(row.lastDay): jautājumi \(counts.0), nostājas \(counts.1), lēmumi \(counts.2)"
        }
    }

    private static func plural(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
