/// What the law lays down on procedure for the programmes it binds, where a committee's own rules are silent.
enum Law: Hashable, Sendable {
    /// Regulation (EC) 951/2007, external borders 2007 to 2013.
    case enpi
    /// Regulation (EU) 897/2014, external borders 2014 to 2020.
    case eni

    var title: String {
        switch self {
        case .enpi: "Regulation (EC) 951/2007"
        case .eni: "Regulation (EU) 897/2014"
        }
    }

    /// ENI-23.6b, ENPI-12.4: the chair, the managing authority or one participating country.
    var initiators: Clause<RuleList<Party>> {
        let parties = RuleList<Party>([.chair, .managingAuthority, .country])
        return switch self {
        case .enpi: clause(parties, "ENPI-12.4")
        case .eni: clause(parties, "ENI-23.6b")
        }
    }

    /// ENI-23.6a: the managing authority, a participating country or the Commission. ENPI does not say.
    var meetingRequests: Clause<RuleList<Party>>? {
        switch self {
        case .enpi: nil
        case .eni: clause(RuleList([.managingAuthority, .country, .commission]), "ENI-23.6a")
        }
    }

    /// ENI-23.7, ENPI-12.5: by chair and secretary.
    var minutesSignedBy: Clause<RuleList<Signatory>> {
        clause(RuleList([.chair, .secretary]), minutesClause)
    }

    /// ENI-23.7: to the countries, the Commission and all other observers. ENPI-12.5 does not name the observers.
    var minutesSentTo: Clause<RuleList<Recipient>> {
        switch self {
        case .enpi: clause(RuleList([.members, .commission]), minutesClause)
        case .eni: clause(RuleList([.countries, .commission, .observers]), minutesClause)
        }
    }

    private var minutesClause: String {
        switch self {
        case .enpi: "ENPI-12.5"
        case .eni: "ENI-23.7"
        }
    }

    private func clause<Rule>(_ rule: Rule, _ number: String) -> Clause<Rule> {
        Clause(rule, number: number, text: title)
    }
}

extension Clause {
    /// Where the rule stands, as the subject of a sentence: `clause 9.4 of the rules of procedure`.
    package var cited: String {
        if let text { return number.map { "\(text) (\($0))" } ?? text }
        return number.map { "clause \($0) of the rules of procedure" } ?? "the text of the rules of procedure"
    }
}

extension Record {
    /// The law on procedure that binds a committee's programme, where the record knows of one.
    func law(of committee: Body.ID) -> Law? {
        for programme in committees[committee]?.particulars.programmes ?? [] {
            guard let particulars = programmes[programme]?.particulars, particulars.strand == .externalBorder
            else { continue }
            if (2007...2013).contains(particulars.firstYear) { return .enpi }
            if (2014...2020).contains(particulars.firstYear) { return .eni }
        }
        return nil
    }

    /// The rules of a day on which one version is in force; with two, nobody has chosen yet (P27).
    func rulesInForce(of committee: Body.ID, on day: Day) -> Rules? {
        let inForce = committees[committee]?.rules(on: day) ?? []
        return inForce.count == 1 ? inForce[0].rules.general : nil
    }

    /// Who signs the minutes of a sitting or procedure, by its rules or by law.
    package func signatories(of forum: Forum) -> Clause<RuleList<Signatory>>? {
        rules(of: forum)?.general.minutesSignedBy
            ?? committee(of: forum).flatMap(law(of:))?.minutesSignedBy
    }

    func recipients(of forum: Forum) -> Clause<RuleList<Recipient>>? {
        rules(of: forum)?.general.minutesSentTo ?? committee(of: forum).flatMap(law(of:))?.minutesSentTo
    }
}
