import Committee
import Minutes

extension Due.State {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.overdue, .english), (.due, .english), (.awaiting, .english): rawValue
        case (.overdue, .latvian): "nokavēts"
        case (.due, .latvian): "gaidāms"
        case (.awaiting, .latvian): "bez termiņa"
        }
    }
}

extension Due.Matter {
    /// What has to be done, without what it is about. Once its time is up, a written procedure waits only to be closed.
    func words(in language: Language, isLate: Bool = false) -> String {
        switch (self, language) {
        case (.answers, .english) where isLate: "Written procedure to be closed"
        case (.answers, .latvian) where isLate: "Jāpabeidz rakstveida procedūra"
        case (.condition, .english): "Condition"
        case (.action, .english): "Action point"
        case (.gate, .english): "Answer awaited"
        case (.complaint, .english): "Complaint to be decided"
        case (.complaintPeriod, .english): "Last day for a complaint"
        case (.minutesDraft, .english): "Draft minutes to be sent"
        case (.minutesComments, .english): "Comments on the draft minutes"
        case (.minutesApproval, .english): "Minutes to be approved"
        case (.answers, .english): "Answers in the written procedure"
        case (.declarations, .english): "Declarations of interest"
        case (.papers, .english): "Papers to be sent"
        case (.deferred, .english): "Deferred item to be put on the agenda"
        case (.reservation, .english): "Reservation to be lifted or kept"
        case (.mandate, .english): "Mandate ends"
        case (.report, .english): "Final performance report to the European Commission"
        case (.condition, .latvian): "Nosacījums"
        case (.action, .latvian): "Uzdevums"
        case (.gate, .latvian): "Gaidāma atbilde"
        case (.complaint, .latvian): "Jāizlemj par sūdzību"
        case (.complaintPeriod, .latvian): "Sūdzības iesniegšanas pēdējā diena"
        case (.minutesDraft, .latvian): "Jānosūta protokola projekts"
        case (.minutesComments, .latvian): "Piezīmes par protokola projektu"
        case (.minutesApproval, .latvian): "Jāapstiprina protokols"
        case (.answers, .latvian): "Atbildes rakstveida procedūrā"
        case (.declarations, .latvian): "Paziņojumi par interesēm"
        case (.papers, .latvian): "Jānosūta dokumenti"
        case (.deferred, .latvian): "Darba kārtībā jāiekļauj atliktais jautājums"
        case (.reservation, .latvian): "Atruna jāatceļ vai jāuztur"
        case (.mandate, .latvian): "Beidzas pilnvaras"
        case (.report, .latvian): "Noslēguma snieguma ziņojums Eiropas Komisijai"
        }
    }
}

extension Due.Responsible {
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.delegations(let delegations), _) where !delegations.isEmpty:
            delegations.map(\.code).joined(separator: ", ")
        case (.named(let name), _): name
        case (.keeper(let gate), _): gate.keeper(in: language)
        case (.delegations, .english): "the delegations"
        case (.leadPartner, .english): "lead partner"
        case (.secretariat, .english): "joint secretariat"
        case (.managingAuthority, .english): "managing authority"
        case (.committee, .english): "committee"
        case (.applicant, .english): "applicant"
        case (.delegations, .latvian): "delegācijas"
        case (.leadPartner, .latvian): "vadošais partneris"
        case (.secretariat, .latvian): "kopīgais sekretariāts"
        case (.managingAuthority, .latvian): "vadošā iestāde"
        case (.committee, .latvian): "komiteja"
        case (.applicant, .latvian): "projekta iesniedzējs"
        }
    }
}

extension Committee.Decision.Gate {
    /// Who has to answer.
    fileprivate func keeper(in language: Language) -> String {
        switch (self, language) {
        case (.commission, .english): "European Commission"
        case (.managingAuthority, .english), (.programmeApproval, .english): "managing authority"
        case (.thirdCountry, .english): "third country"
        case (.confirmation, .english): "the delegations that were absent"
        case (.writtenReasons, .english): "committee"
        case (.commission, .latvian): "Eiropas Komisija"
        case (.managingAuthority, .latvian), (.programmeApproval, .latvian): "vadošā iestāde"
        case (.thirdCountry, .latvian): "trešā valsts"
        case (.confirmation, .latvian): "delegācijas, kas nebija klāt"
        case (.writtenReasons, .latvian): "komiteja"
        }
    }

    /// What is awaited, standing alone: `answer of the European Commission`.
    func awaited(in language: Language) -> String {
        guard language == .english else { return nominative }
        let words = words(in: .english)
        return words.hasPrefix("the ") ? String(words.dropFirst(4)) : words
    }
}
