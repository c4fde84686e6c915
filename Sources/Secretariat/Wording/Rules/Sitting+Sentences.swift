import Committee
import Minutes

extension Seats: Readable {
    func sentence(in language: Language) -> String {
        switch language {
        case .english: "\(count) \(count == 1 ? "seat" : "seats") for each."
        case .latvian: "Katram \(count) \(count % 10 == 1 && count % 100 != 11 ? "vieta" : "vietas")."
        }
    }
}

extension [SeatRule] {
    func sentence(in language: Language) -> String {
        map { $0.words(in: language) }.joined(separator: "; ").capitalizedFirst.closed
    }
}

extension SeatRule {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.personal, .english): "a seat is held in person"
        case (.byFunction, .english): "a seat goes with a function"
        case (.sharedInRotation, .english): "a seat is shared in rotation"
        case (.alternates, .english): "members have alternates"
        case (.temporary, .english): "a seat may be temporary"
        case (.personal, .latvian): "vieta ir personiska"
        case (.byFunction, .latvian): "vieta ir saistīta ar amatu"
        case (.sharedInRotation, .latvian): "vietu ieņem pārmaiņus"
        case (.alternates, .latvian): "locekļiem ir aizstājēji"
        case (.temporary, .latvian): "vieta var būt pagaidu"
        }
    }
}

extension ChairSource: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.elected, .english): "The committee elects its chair."
        case (.byCountryAndYear, .english): "The countries chair in turn, each for a year."
        case (.byPresidency, .english): "The chair follows the presidency of the Council."
        case (.managingAuthority, .english): "The managing authority chairs."
        case (.coChairs, .english): "Two co-chairs lead the committee."
        case (.regionsInRotation, .english): "The regions chair in turn."
        case (.jointly, .english): "The managing authority and the delegations chair jointly."
        case (.elected, .latvian): "Priekšsēdētāju ievēlē komiteja."
        case (.byCountryAndYear, .latvian): "Valstis vada komiteju pārmaiņus, katra gadu."
        case (.byPresidency, .latvian): "Priekšsēdētājs mainās līdz ar prezidentūru Padomē."
        case (.managingAuthority, .latvian): "Komiteju vada vadošā iestāde."
        case (.coChairs, .latvian): "Komiteju vada divi līdzpriekšsēdētāji."
        case (.regionsInRotation, .latvian): "Reģioni vada komiteju pārmaiņus."
        case (.jointly, .latvian): "Komiteju kopīgi vada vadošā iestāde un delegācijas."
        }
    }
}

extension ChairVote: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.asRepresentative, .english): "The chair votes only as the representative of a delegation."
        case (.none, .english): "The chair has no vote."
        case (.asRepresentative, .latvian): "Priekšsēdētājs balso tikai kā delegācijas pārstāvis."
        case (.none, .latvian): "Priekšsēdētājam nav balsstiesību."
        }
    }
}

extension [Party] {
    func sentence(in language: Language) -> String {
        map { $0.words(in: language) }.alternatives(in: language).capitalizedFirst.closed
    }
}

extension Party {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.chair, .english): "the chair"
        case (.coPresidents, .english): "both co-presidents together"
        case (.managingAuthority, .english): "the managing authority"
        case (.jointSecretariat, .english): "the joint secretariat"
        case (.commission, .english): "the European Commission"
        case (.country, .english): "any participating country"
        case (.chair, .latvian): "priekšsēdētājs"
        case (.coPresidents, .latvian): "abi līdzpriekšsēdētāji kopā"
        case (.managingAuthority, .latvian): "vadošā iestāde"
        case (.jointSecretariat, .latvian): "kopīgais sekretariāts"
        case (.commission, .latvian): "Eiropas Komisija"
        case (.country, .latvian): "jebkura iesaistītā valsts"
        case (.delegation(let delegation), _): delegation.country?.name(in: language) ?? delegation.code
        case (.other(let words), _): words
        }
    }
}

extension Frequency: Readable {
    func sentence(in language: Language) -> String {
        let isOne = count % 10 == 1 && count % 100 != 11
        return switch (per, language) {
        case (.year, .english): "At least \(count) \(count == 1 ? "sitting" : "sittings") a year."
        case (.halfYear, .english): "At least \(count) \(count == 1 ? "sitting" : "sittings") each half-year."
        case (.year, .latvian): "Vismaz \(count) \(isOne ? "sēde" : "sēdes") gadā."
        case (.halfYear, .latvian): "Vismaz \(count) \(isOne ? "sēde" : "sēdes") pusgadā."
        }
    }
}

extension InterestRule: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.declared, .english): "An interest is declared; nothing more follows from it."
        case (.personAbstains, .english):
            "The person with an interest takes no part; the delegation still does."
        case (.personLeaves, .english): "The person with an interest leaves the room; the delegation stays."
        case (.delegationAbstains, .english): "The whole delegation takes no part in the decision."
        case (.declared, .latvian): "Par interesi paziņo; nekas vairāk no tā neizriet."
        case (.personAbstains, .latvian): "Persona, kurai ir interese, nepiedalās; delegācija piedalās."
        case (.personLeaves, .latvian): "Persona, kurai ir interese, atstāj telpu; delegācija paliek."
        case (.delegationAbstains, .latvian): "Lēmuma pieņemšanā nepiedalās visa delegācija."
        }
    }
}

extension DeclarationDuty: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.once, .english): "Once, when the person takes the seat."
        case (.eachSitting, .english): "At each sitting."
        case (.eachItem, .english): "At each item of the agenda."
        case (.once, .latvian): "Vienreiz, stājoties amatā."
        case (.eachSitting, .latvian): "Katrā sēdē."
        case (.eachItem, .latvian): "Par katru darba kārtības punktu."
        }
    }
}

extension ObserverAccess: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.whole, .english): "Observers may attend the whole sitting."
        case (.decisionPart, .english): "Observers attend only where decisions are taken, not the discussion."
        case (.notAdmitted, .english): "Observers are not admitted."
        case (.whole, .latvian): "Novērotāji var piedalīties visā sēdē."
        case (.decisionPart, .latvian): "Novērotāji piedalās tikai lēmumu pieņemšanā, nevis diskusijā."
        case (.notAdmitted, .latvian): "Novērotāji netiek pielaisti."
        }
    }
}

extension [Signatory] {
    func sentence(in language: Language) -> String {
        map { $0.words(in: language) }.together(in: language).capitalizedFirst.closed
    }
}

extension Signatory {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.chair, .english): "the chair"
        case (.secretary, .english): "the secretary"
        case (.coChair, .english): "the co-chair"
        case (.managingAuthority, .english): "the managing authority"
        case (.chair, .latvian): "priekšsēdētājs"
        case (.secretary, .latvian): "sekretārs"
        case (.coChair, .latvian): "līdzpriekšsēdētājs"
        case (.managingAuthority, .latvian): "vadošā iestāde"
        }
    }
}

extension [Recipient] {
    func sentence(in language: Language) -> String {
        map { $0.words(in: language) }.together(in: language).capitalizedFirst.closed
    }
}

extension Recipient {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.countries, .english): "the participating countries"
        case (.members, .english): "the members"
        case (.commission, .english): "the European Commission"
        case (.observers, .english): "the observers"
        case (.managingAuthority, .english): "the managing authority"
        case (.website, .english): "everybody, on the website"
        case (.countries, .latvian): "iesaistītās valstis"
        case (.members, .latvian): "locekļi"
        case (.commission, .latvian): "Eiropas Komisija"
        case (.observers, .latvian): "novērotāji"
        case (.managingAuthority, .latvian): "vadošā iestāde"
        case (.website, .latvian): "visi interesenti tīmekļvietnē"
        }
    }
}

extension MinutesApproval: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.nextSitting, .english): "The next sitting approves them."
        case (.procedure, .english): "They are approved by written procedure."
        case (.tacit, .english): "They are approved when nobody comments in time."
        case (.nextSitting, .latvian): "Protokolu apstiprina nākamajā sēdē."
        case (.procedure, .latvian): "Protokolu apstiprina rakstveida procedūrā."
        case (.tacit, .latvian): "Protokols ir apstiprināts, ja termiņā neviens neiebilst."
        }
    }
}

extension [Publication] {
    /// By what may be seen: `Public: the rules, the decisions. On request: the minutes.`
    func sentence(in language: Language) -> String {
        Publication.Access.allCases.compactMap { access in
            let things = filter { $0.access == access }.map { $0.thing.words(in: language) }
            guard !things.isEmpty else { return nil }
            return "\(access.words(in: language)): \(things.joined(separator: ", "))."
        }.joined(separator: " ")
    }
}

extension Publication.Access {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.published, .english): "Public"
        case (.onRequest, .english): "On request"
        case (.notPublished, .english): "Not public"
        case (.published, .latvian): "Publiski"
        case (.onRequest, .latvian): "Pēc pieprasījuma"
        case (.notPublished, .latvian): "Nav publiski"
        }
    }
}

extension Publication.Thing {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.rules, .english): "the rules of procedure"
        case (.members, .english): "the list of members"
        case (.decisions, .english): "the decisions"
        case (.minutes, .english): "the minutes"
        case (.annexes, .english): "their annexes"
        case (.papers, .english): "the papers"
        case (.sittings, .english): "the sittings themselves"
        case (.rules, .latvian): "reglaments"
        case (.members, .latvian): "locekļu saraksts"
        case (.decisions, .latvian): "lēmumi"
        case (.minutes, .latvian): "protokoli"
        case (.annexes, .latvian): "to pielikumi"
        case (.papers, .latvian): "dokumenti"
        case (.sittings, .latvian): "pašas sēdes"
        }
    }
}

extension NationalOpinion: Readable {
    func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.advisory, .english): "The opinion advises; the delegation may take another position."
        case (.binding, .english): "The opinion binds the delegation."
        case (.none, .english): "There is no such opinion."
        case (.advisory, .latvian): "Viedoklis ir ieteikums; delegācija var paust citu nostāju."
        case (.binding, .latvian): "Viedoklis delegācijai ir saistošs."
        case (.none, .latvian): "Šāda viedokļa nav."
        }
    }
}
