import Committee
import Minutes

extension Figure.Measure {
    /// The measure with the country named whose partners it counts, where it speaks of a country.
    func words(in language: Language, country: Country? = nil) -> String {
        let plain = words(in: language)
        guard let country else { return plain }
        switch language {
        case .english: return plain.replacing("from the country", with: country.origin(in: language))
        case .latvian: return plain.replacing("no valsts", with: country.origin(in: language))
        }
    }

    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .projectsReceived: "saņemtie projektu pieteikumi"
        case .projectsPutToSelection: "atlasei nodotie projekti"
        case .projectsSelected: "atlasītie projekti"
        case .projectsOnReserve: "projekti rezerves sarakstā"
        case .projectsNotSelected: "neatlasītie projekti"
        case .projectsIntoStep2: "projekti otrajā posmā"
        case .projectsWithPartner: "projekti ar partneriem no valsts"
        case .projectsWithLead: "projekti ar vadošo partneri no valsts"
        case .institutions: "institūcijas no valsts"
        case .amountAsked: "pieprasītā summa"
        case .amountAvailable: "pieejamā summa"
        case .amountGranted: "piešķirtā summa"
        case .amountToPartners: "summa partneriem no valsts"
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
        case (.available, .latvian): "pieejamais"
        case (.asked, .latvian): "pieprasītais"
        case (.ceiling, .latvian): "maksimālais apmērs"
        case (.provisional, .latvian): "provizoriskais"
        case (.contracted, .latvian): "pēc līguma"
        case (.paid, .latvian): "izmaksātais"
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
        sum(in: language) + (details(in: language).map { " (\($0))" } ?? "")
    }

    /// The sum alone: `EUR 15.5 m`; `15,5 milj. EUR`. In English the currency comes first, in Latvian last.
    func sum(in language: Language) -> String {
        let figure = Amount.short(cents: cents, step: step, currency)
        let written =
            switch language {
            case .english:
                "\(currency)\u{00A0}\(figure.dropLast(currency.count + 1))"
            case .latvian:
                figure.replacing(".", with: ",").replacing("\u{00A0}m\u{00A0}", with: "\u{00A0}milj.\u{00A0}")
            }
        return qualifier.words(in: language) + written
    }

    /// The fund and the basis, where the source gives them: `ERDF, ceiling`.
    func details(in language: Language) -> String? {
        let details = [fund.words(in: language), basis.words(in: language)].compactMap(\.self)
        return details.isEmpty ? nil : details.joined(separator: ", ")
    }
}
