import Committee
import Minutes

// The terms that explanations need beside those of the minutes.

extension ProjectStatus.Code {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.awaiting, .english): "approved, and not in effect before"
        case (.reserve, .english): "on the reserve list"
        case (.step1Passed, .english): "passed step 1"
        case (.step1Refused, .english): "not admitted to step 2"
        case (.lapsed, .english): "lapsed, because a condition was not met"
        case (.decisionTakenBack, .english): "under decision again, because the decision was taken back"
        case (.underDecision, .english), (.ineligible, .english), (.approved, .english),
            (.approvedWithConditions, .english), (.postponed, .english), (.rejected, .english),
            (.notSelected, .english), (.contracted, .english), (.completed, .english),
            (.terminated, .english), (.withdrawn, .english):
            rawValue
        case (.underDecision, .latvian): "gaida lēmumu"
        case (.ineligible, .latvian): "neatbilstošs"
        case (.step1Passed, .latvian): "pirmais posms izturēts"
        case (.step1Refused, .latvian): "nav ielaists otrajā posmā"
        case (.approved, .latvian): "apstiprināts"
        case (.approvedWithConditions, .latvian): "apstiprināts ar nosacījumiem"
        case (.awaiting, .latvian): "apstiprināts, spēkā tikai pēc"
        case (.reserve, .latvian): "rezerves sarakstā"
        case (.postponed, .latvian): "atlikts"
        case (.rejected, .latvian): "noraidīts"
        case (.notSelected, .latvian): "nav atlasīts"
        case (.lapsed, .latvian): "zaudējis spēku, jo nosacījums nav izpildīts"
        case (.decisionTakenBack, .latvian): "atkal gaida lēmumu, jo iepriekšējais ir atcelts"
        case (.contracted, .latvian): "noslēgts līgums"
        case (.completed, .latvian): "pabeigts"
        case (.terminated, .latvian): "izbeigts"
        case (.withdrawn, .latvian): "atsaukts"
        }
    }
}

extension Project.Recommendation {
    /// In a sentence of its own.
    func told(in language: Language) -> String {
        switch (self, language) {
        case (.forFunding, .english): "recommended for funding"
        case (.withConditions, .english): "recommended with conditions"
        case (.notForFunding, .english): "not recommended for funding"
        case (.forFunding, .latvian): "ieteikts finansēt"
        case (.withConditions, .latvian): "ieteikts finansēt ar nosacījumiem"
        case (.notForFunding, .latvian): "ieteikts nefinansēt"
        }
    }
}

extension Committee.Decision.Gate {
    /// Latvian has the gates in the genitive after "pēc"; standing alone they are in the nominative.
    var nominative: String {
        switch self {
        case .commission: "Eiropas Komisijas atbilde"
        case .managingAuthority: "vadošās iestādes atbilde"
        case .thirdCountry: "trešās valsts atbilde"
        case .programmeApproval: "programmas apstiprinājums"
        case .confirmation: "prombūtnē esošo delegāciju apstiprinājums"
        case .writtenReasons: "rakstisks pamatojums"
        }
    }
}

extension Opinion.View {
    func told(in language: Language) -> String {
        switch (self, language) {
        case (.inFavour, .english): "in favour"
        case (.withRemarks, .english): "in favour, with remarks"
        case (.against, .english): "against"
        case (.none, .english): "gave no opinion"
        case (.inFavour, .latvian): "par"
        case (.withRemarks, .latvian): "par, ar piezīmēm"
        case (.against, .latvian): "pret"
        case (.none, .latvian): "viedokļa nav"
        }
    }
}

extension Position.Channel {
    /// Whether a position came from outside the sitting, which is worth telling there.
    var isOutside: Bool {
        switch self {
        case .room, .online: false
        case .telephone, .email, .letter, .form: true
        }
    }

    func told(in language: Language) -> String {
        switch (self, language) {
        case (.room, .english): "in the room"
        case (.online, .english): "online"
        case (.telephone, .english): "by telephone"
        case (.email, .english): "by e-mail"
        case (.letter, .english): "by letter"
        case (.form, .english): "by online form"
        case (.room, .latvian): "klātienē"
        case (.online, .latvian): "tiešsaistē"
        case (.telephone, .latvian): "pa tālruni"
        case (.email, .latvian): "pa e-pastu"
        case (.letter, .latvian): "ar vēstuli"
        case (.form, .latvian): "tiešsaistes veidlapā"
        }
    }
}
