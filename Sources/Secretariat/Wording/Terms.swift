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

extension Committee.Outcome {
    /// The head of a part of a block decision: `Approved: 36 projects`; `Apstiprināti: 36 projekti`.
    func heading(of count: Int, in language: Language) -> String {
        "\(heading(isOne: Self.isOne(count, language), language)): \(Self.projects(count, in: language))"
    }

    /// One count among others: `2 approved`, `1 on the reserve list`; `2 apstiprināti`.
    func counted(_ count: Int, in language: Language) -> String {
        if language == .english, self == .reserve { return "\(count) on the reserve list" }
        let heading = heading(isOne: Self.isOne(count, language), language)
        return "\(count) \(heading.prefix(1).lowercased())\(heading.dropFirst())"
    }

    /// `36 projects`; `36 projekti`, but `21 projekts`.
    static func projects(_ count: Int, in language: Language) -> String {
        switch language {
        case .english: "\(count) \(isOne(count, language) ? "project" : "projects")"
        case .latvian: "\(count) \(isOne(count, language) ? "projekts" : "projekti")"
        }
    }

    /// Latvian has the singular for 1, 21, 31, 101, and the plural for 11.
    private static func isOne(_ count: Int, _ language: Language) -> Bool {
        switch language {
        case .english: count == 1
        case .latvian: count % 10 == 1 && count % 100 != 11
        }
    }

    private func heading(isOne: Bool, _ language: Language) -> String {
        guard language == .latvian, !isOne else { return words(in: language).capitalizedFirst }
        return switch self {
        case .approved: "Apstiprināti"
        case .approvedWithConditions: "Apstiprināti ar nosacījumiem"
        case .approvedWithRecommendations: "Apstiprināti ar ieteikumiem"
        case .reserve: "Rezerves sarakstā"
        case .postponed: "Atlikti"
        case .rejected: "Noraidīti"
        case .notSelected: "Nav atlasīti"
        case .recommendedForStep2: "Ieteikti otrajam posmam"
        case .notRecommendedForStep2: "Nav ieteikti otrajam posmam"
        case .agreedInPrinciple: "Konceptuāli atbalstīti"
        case .noDecision: "Lēmums nav pieņemts"
        case .revoked: "Lēmums atcelts"
        }
    }
}

extension String {
    /// The text with a capital first letter.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The text closed by a full stop, where it has none: Latvian dates end in one.
    var closed: String {
        guard let last, !".!?…".contains(last) else { return self }
        return self + "."
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
        case .asksForMeeting: "lūdz izskatīt sanāksmē"
        case .noPosition: "bez nostājas"
        case .recused: "nepiedalās interešu konflikta dēļ"
        case .notEntitled: "nav balsstiesību"
        case .silent: "nav atbildējusi"
        }
    }
}

extension QuestionOutcome {
    func words(in language: Language) -> String {
        guard language == .latvian else { return self == .adReferendum ? "adopted ad referendum" : rawValue }
        return switch self {
        case .adopted: "pieņemts"
        case .notAdopted: "nav pieņemts"
        case .noDecision: "lēmums nav pieņemts"
        case .inPrinciple: "konceptuāli atbalstīts"
        case .adReferendum: "pieņemts, bet vēl jāapstiprina"
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
        case (.silence, .english): "by silent consent"
        case (.consensus, .latvian): "vienprātīgi"
        case (.unanimity, .latvian): "vienbalsīgi"
        case (.vote, .latvian): "balsojot"
        case (.silence, .latvian): "ar klusējošu piekrišanu"
        }
    }
}

extension Source.Kind {
    /// A notice reports an outcome; that the chair declared it is then not known.
    var isReport: Bool {
        switch self {
        case .ownRecord, .officialMinutes, .invented: false
        case .publishedNotice, .programmeDocument, .legalAct, .letter: true
        }
    }

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
    /// What has to come before the decision has effect: `the answer of the European Commission`.
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.commission, .english): "the answer of the European Commission"
        case (.managingAuthority, .english): "the answer of the managing authority"
        case (.thirdCountry, .english): "the answer of the third country"
        case (.programmeApproval, .english): "the approval of the programme"
        case (.confirmation, .english): "the confirmation of the delegations that were absent"
        case (.writtenReasons, .english): "the written reasons"
        case (.commission, .latvian): "Eiropas Komisijas atbildes"
        case (.managingAuthority, .latvian): "vadošās iestādes atbildes"
        case (.thirdCountry, .latvian): "trešās valsts atbildes"
        case (.programmeApproval, .latvian): "programmas apstiprināšanas"
        case (.confirmation, .latvian): "prombūtnē esošo delegāciju apstiprinājuma"
        case (.writtenReasons, .latvian): "rakstiska pamatojuma"
        }
    }
}

extension Committee.Decision.Relation.Kind {
    /// The words before the decision that is touched.
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.supersedes, .english): "Supersedes"
        case (.amends, .english): "Amends"
        case (.takesBack, .english): "Takes back"
        case (.confirms, .english): "Confirms"
        case (.references, .english): "Refers to"
        case (.supersedes, .latvian): "Aizstāj"
        case (.amends, .latvian): "Groza"
        case (.takesBack, .latvian): "Atceļ"
        case (.confirms, .latvian): "Apstiprina"
        case (.references, .latvian): "Atsaucas uz"
        }
    }
}

extension Committee.Decision.Kind {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .projectSelection: "projektu atlase"
        case .rulesOfProcedure: "reglaments"
        case .subordinateBody: "pakļautā struktūra"
        case .chairmanship: "priekšsēdētāja amats"
        case .selectionCriteria: "atlases kritēriji"
        case .callForProposals: "projektu konkurss"
        case .eligibilityResults: "atbilstības pārbaudes rezultāti"
        case .programmeManual: "programmas rokasgrāmata"
        case .authorityProcedures: "vadošās iestādes procedūras"
        case .evaluationPlan: "izvērtēšanas plāns"
        case .communication: "komunikācija"
        case .programmeAmendment: "programmas grozījumi"
        case .report: "ziņojums"
        case .workPlan: "darba plāns un tehniskā palīdzība"
        case .projectChange: "izmaiņas projektā"
        case .reservePromotion: "pārcelšana no rezerves saraksta"
        case .smallProjectFund: "mazo projektu fonds"
        case .outsideArea: "ārpus programmas teritorijas"
        case .strategicOperation: "stratēģiski svarīga darbība"
        case .complaint: "sūdzība"
        case .contentiousCase: "strīdīgs gadījums"
        case .predecessor: "priekšteča lēmumu apstiprināšana"
        case .controlGuidelines: "kontroles vadlīnijas"
        case .minutes: "protokola apstiprināšana"
        case .agenda: "darba kārtība"
        case .noDecision: "pieņemts zināšanai"
        case .other: "cits"
        }
    }
}
