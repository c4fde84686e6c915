import Committee
import Minutes

/// By what words a party is named: action points name whoever is to act as people write, `Latvia`, `the delegation of LV`,
/// `Latvijas delegācija`, `EC`.
struct PartyNames {
    /// Each name as the beginnings of its words.
    private let names: [[String]]

    /// - Parameters:
    ///   - party: What was asked for: a code, an abbreviation or words.
    ///   - programmes: Where a delegation that is no country has its name.
    ///   - committee: Where delegations have the bodies that sit for them.
    init(_ party: String, _ programmes: [ProgrammeRow], _ committee: CommitteeRow?) {
        let code = party.searchable
        var names = [Self.words(party)]
        if let country = Country(party.uppercased()) {
            // `Latvia`, `Latvian`; `Latvija`, `Latvijas`.
            names += Language.allCases.map { language in
                Self.words(country.name(in: language)).map { $0.count > 4 ? String($0.dropLast()) : $0 }
            }
        }
        for programme in programmes {
            names += programme.delegationNames.filter { $0.key.searchable == code }.map {
                Self.words($0.value)
            }
        }
        names += (committee?.members ?? []).filter { $0.delegation?.searchable == code }
            .compactMap { $0.body.map(Self.words) }
        names += (Self.abbreviations[code] ?? []).map(Self.words)
        self.names = names.filter { !$0.isEmpty }
        isShort = code.count < 3
    }

    /// A code of two letters is a word by itself: `EE` is not the beginning of `eel`.
    private let isShort: Bool

    /// Whether one of the names stands in the words.
    func stand(in text: String) -> Bool {
        let words = Self.words(text)
        return names.enumerated().contains { place, name in
            guard words.count >= name.count else { return false }
            return (0...(words.count - name.count)).contains { start in
                zip(name, words[start...]).allSatisfy { beginning, word in
                    place == 0 && isShort ? word == beginning : word.hasPrefix(beginning)
                }
            }
        }
    }

    private static func words(_ text: String) -> [String] {
        text.searchable.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// As they are written in programmes, in both languages; by their searchable form.
    private static let abbreviations: [String: [String]] = [
        "ec": ["European Commission", "Eiropas Komisija", "Commission"],
        "com": ["European Commission", "Eiropas Komisija", "EC"],
        "ek": ["European Commission", "Eiropas Komisija", "EC"],
        "ma": ["managing authority", "vadošā iestāde"], "vi": ["managing authority", "vadošā iestāde"],
        "js": ["joint secretariat", "kopīgais sekretariāts"],
        "ks": ["joint secretariat", "kopīgais sekretariāts"],
        "lp": ["lead partner", "vadošais partneris"],
    ]
}
