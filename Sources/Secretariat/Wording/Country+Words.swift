import Committee
import Minutes

extension Country {
    /// `Latvia`; `Latvija`. A country without a name here is written by its two letters.
    func name(in language: Language) -> String {
        guard let names = Self.names[code] else { return code }
        return language == .latvian ? names.latvian : names.english
    }

    /// Where something comes from: `from Latvia`; `no Latvijas`.
    func origin(in language: Language) -> String {
        guard let names = Self.names[code] else { return "\(language == .latvian ? "no" : "from") \(code)" }
        return language == .latvian ? "no \(names.genitive)" : "from \(names.english)"
    }

    private static let names: [String: (english: String, latvian: String, genitive: String)] = [
        "AT": ("Austria", "Austrija", "Austrijas"), "BE": ("Belgium", "Beļģija", "Beļģijas"),
        "BG": ("Bulgaria", "Bulgārija", "Bulgārijas"), "BY": ("Belarus", "Baltkrievija", "Baltkrievijas"),
        "CH": ("Switzerland", "Šveice", "Šveices"), "CY": ("Cyprus", "Kipra", "Kipras"),
        "CZ": ("Czechia", "Čehija", "Čehijas"), "DE": ("Germany", "Vācija", "Vācijas"),
        "DK": ("Denmark", "Dānija", "Dānijas"), "EE": ("Estonia", "Igaunija", "Igaunijas"),
        "EL": ("Greece", "Grieķija", "Grieķijas"), "ES": ("Spain", "Spānija", "Spānijas"),
        "FI": ("Finland", "Somija", "Somijas"), "FR": ("France", "Francija", "Francijas"),
        "HR": ("Croatia", "Horvātija", "Horvātijas"), "HU": ("Hungary", "Ungārija", "Ungārijas"),
        "IE": ("Ireland", "Īrija", "Īrijas"), "IS": ("Iceland", "Īslande", "Īslandes"),
        "IT": ("Italy", "Itālija", "Itālijas"), "LI": ("Liechtenstein", "Lihtenšteina", "Lihtenšteinas"),
        "LT": ("Lithuania", "Lietuva", "Lietuvas"), "LU": ("Luxembourg", "Luksemburga", "Luksemburgas"),
        "LV": ("Latvia", "Latvija", "Latvijas"), "MD": ("Moldova", "Moldova", "Moldovas"),
        "MT": ("Malta", "Malta", "Maltas"), "NL": ("Netherlands", "Nīderlande", "Nīderlandes"),
        "NO": ("Norway", "Norvēģija", "Norvēģijas"), "PL": ("Poland", "Polija", "Polijas"),
        "PT": ("Portugal", "Portugāle", "Portugāles"), "RO": ("Romania", "Rumānija", "Rumānijas"),
        "RU": ("Russia", "Krievija", "Krievijas"), "SE": ("Sweden", "Zviedrija", "Zviedrijas"),
        "SI": ("Slovenia", "Slovēnija", "Slovēnijas"), "SK": ("Slovakia", "Slovākija", "Slovākijas"),
        "UA": ("Ukraine", "Ukraina", "Ukrainas"),
        "UK": ("United Kingdom", "Apvienotā Karaliste", "Apvienotās Karalistes"),
    ]
}
