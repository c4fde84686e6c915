import Committee
import Minutes

// The committee's own terms in Latvian; in English they are the words the record uses. `att` in the project's
// glossary where the ministry uses them, ordinary Latvian elsewhere.

extension Committee.Outcome {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .approved: "apstiprināts"
        case .approvedWithConditions: "apstiprināts ar nosacījumiem"
        case .approvedWithRecommendations: "apstiprināts ar ieteikumiem"
        case .reserve: "rezerves sarakstā"
        case .postponed: "atlikts"
        case .rejected: "noraidīts"
        case .notSelected: "nav atlasīts"
        case .recommendedForStep2: "ieteikts otrajam posmam"
        case .notRecommendedForStep2: "nav ieteikts otrajam posmam"
        case .agreedInPrinciple: "konceptuāli atbalstīts"
        case .noDecision: "lēmums nav pieņemts"
        case .revoked: "lēmums atcelts"
        }
    }
}

extension Stance {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .joined: "pievienojas vienprātībai"
        case .inFavour: "par"
        case .against: "pret"
        case .abstained: "atturas"
        case .objected: "iebilst"
        case .reserved: "izsaka atrunu"
        case .noPosition: "bez nostājas"
        case .recused: "nepiedalās interešu konflikta dēļ"
        case .notEntitled: "nav balsstiesību"
        case .silent: "nav atbildējusi"
        }
    }
}

extension QuestionOutcome {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .adopted: "pieņemts"
        case .notAdopted: "nav pieņemts"
        case .noDecision: "lēmums nav pieņemts"
        case .inPrinciple: "konceptuāli atbalstīts"
        case .adReferendum: "pieņemts ar nosacījumu, ka tiks apstiprināts vēlāk"
        case .deferred: "atlikts"
        case .noted: "pieņemts zināšanai"
        }
    }
}

extension WayDecided {
    func words(in language: Language) -> String? {
        switch (self, language) {
        case (.notSaid, _): nil
        case (.consensus, .english): "by consensus"
        case (.unanimity, .english): "unanimously"
        case (.vote, .english): "by vote"
        case (.silence, .english): "by silence"
        case (.consensus, .latvian): "ar vienprātību"
        case (.unanimity, .latvian): "vienbalsīgi"
        case (.vote, .latvian): "balsojot"
        case (.silence, .latvian): "ar klusēšanu"
        }
    }
}

extension Mandate.Capacity {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .head: "delegācijas vadītājs"
        case .member: "loceklis"
        case .deputy: "aizstājējs"
        case .adviser: "padomdevējs"
        case .observer: "novērotājs"
        case .secretary: "sekretārs"
        case .authority: "vadošā iestāde"
        case .commission: "Eiropas Komisija"
        }
    }
}

extension Sitting.Attendance.Presence {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .present: "klāt"
        case .apologised: "attaisnotā prombūtnē"
        case .deputised: "klāt kā aizstājējs"
        case .absent: "nav klāt"
        case .guest: "viesis"
        }
    }
}

extension Sitting.Channel {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .room: "klātienē"
        case .online: "tiešsaistē"
        case .hybrid: "hibrīdformā"
        case .telephone: "telefonkonference"
        case .written: "rakstveidā"
        case .notSaid: "nav norādīts"
        }
    }
}

extension Item.Handling {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.takenUp, .english): "The item was taken up."
        case (.discussed, .english): "The item was discussed."
        case (.noted, .english): "The committee took note."
        case (.withdrawn, .english): "The item was withdrawn from the agenda."
        case (.deferred, .english): "The item was deferred."
        case (.takenUp, .latvian): "Jautājums tika skatīts."
        case (.discussed, .latvian): "Jautājums tika apspriests."
        case (.noted, .latvian): "Komiteja pieņēma informāciju zināšanai."
        case (.withdrawn, .latvian): "Jautājums tika izņemts no darba kārtības."
        case (.deferred, .latvian): "Jautājuma izskatīšana tika atlikta."
        }
    }
}

extension Interest.Consequence {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .none: "bez sekām"
        case .noPart: "nepiedalās"
        case .leftRoom: "atstāja telpu"
        case .notSaid: "nav norādīts"
        }
    }
}

extension Source.Kind {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .ownRecord: "pašu ieraksts"
        case .officialMinutes: "oficiāls protokols"
        case .publishedNotice: "publicēts paziņojums"
        case .programmeDocument: "programmas dokuments"
        case .legalAct: "tiesību akts"
        case .letter: "vēstule"
        case .invented: "izdomāts piemērs"
        }
    }
}

extension Committee.Decision.Gate {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .commission: "Eiropas Komisija"
        case .managingAuthority: "vadošā iestāde"
        case .thirdCountry: "trešā valsts"
        case .programmeApproval: "programmas apstiprināšana"
        }
    }
}
