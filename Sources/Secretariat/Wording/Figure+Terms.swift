import Committee
import Minutes

extension Figure.Measure {
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .projectsReceived: "saņemtie projektu pieteikumi"
        case .projectsPutToSelection: "atlasei nodotie projekti"
        case .projectsSelected: "atlasītie projekti"
        case .projectsOnReserve: "projekti rezerves sarakstā"
        case .projectsNotSelected: "neatlasītie projekti"
        case .projectsIntoStep2: "projekti otrajā posmā"
        case .projectsWithPartner: "projekti ar valsts partneri"
        case .projectsWithLead: "projekti ar valsts vadošo partneri"
        case .institutions: "valsts institūcijas"
        case .amountAsked: "pieprasītā summa"
        case .amountAvailable: "pieejamā summa"
        case .amountGranted: "piešķirtā summa"
        case .amountToPartners: "summa valsts partneriem"
        }
    }
}

extension Qualifier {
    /// The word before the figure; nothing when the figure is meant exactly.
    func words(in language: Language) -> String {
        switch (self, language) {
        case (.exactly, _): ""
        case (.almost, .english): "almost "
        case (.about, .english): "about "
        case (.over, .english): "over "
        case (.upTo, .english): "up to "
        case (.almost, .latvian): "gandrīz "
        case (.about, .latvian): "apmēram "
        case (.over, .latvian): "vairāk nekā "
        case (.upTo, .latvian): "līdz "
        }
    }
}

extension Basis {
    func words(in language: Language) -> String? {
        switch (self, language) {
        case (.notSaid, _): nil
        case (_, .english): rawValue
        case (.available, .latvian): "pieejams"
        case (.asked, .latvian): "pieprasīts"
        case (.ceiling, .latvian): "maksimālā summa"
        case (.provisional, .latvian): "provizoriski"
        case (.contracted, .latvian): "pēc līguma"
        case (.paid, .latvian): "izmaksāts"
        }
    }
}

extension Fund {
    func words(in language: Language) -> String? {
        switch (self, language) {
        case (.notSaid, _): nil
        case (.erdf, .latvian): "ERAF"
        case (.norwegian, .latvian): "Norvēģijas finansējums"
        case (.swiss, .latvian): "Šveices finansējums"
        case (.stateBudget, .latvian): "valsts budžets"
        case (.erdf, .english), (.norwegian, .english), (.swiss, .english), (.stateBudget, .english),
            (.ipa, _), (.ndici, _), (.eni, _):
            rawValue
        }
    }
}

extension Amount {
    /// As precise as the source was, with the qualifier, the fund and the basis it gave.
    func words(in language: Language) -> String {
        let figure = Amount.short(cents: cents, step: step, currency)
        let written =
            switch language {
            case .english: figure
            case .latvian: figure.replacing(".", with: ",").replacing("\u{00A0}m\u{00A0}", with: "\u{00A0}milj.\u{00A0}")
            }
        let details = [fund.words(in: language), basis.words(in: language)].compactMap(\.self)
        return qualifier.words(in: language) + written
            + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
    }
}
