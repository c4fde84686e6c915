import Committee
import Minutes

extension Nevertheless.Finding {
    /// What was against the rules, as a heading says it; in English the words of the record itself.
    func words(in language: Language) -> String {
        guard language == .latvian else { return rawValue }
        return switch self {
        case .positionWithoutMandate: "nostāja bez pilnvarojuma"
        case .positionWhileRecused: "nostāja, lai gan interešu dēļ dalība nav pieļaujama"
        case .positionWithoutVote: "nostāja bez balsstiesībām"
        case .positionWhileAbsent: "nostāja prombūtnē"
        case .secondPostponement: "otrreizēja atlikšana"
        case .ceilingPassed: "pārsniegts pieejamais finansējums"
        case .smallProjectFundsPassed: "pārsniegta mazo projektu fondiem paredzētā daļa"
        case .rulesOverlap: "reglamenta redakcijas pārklājas"
        case .initiatorNotAllowed: "procedūru ierosinājis tas, kam nav šādu tiesību"
        case .requestNotAllowed: "sēdi lūdzis sasaukt tas, kam nav šādu tiesību"
        case .periodTooShort: "pārāk īss termiņš"
        case .closedEarly: "procedūra pabeigta pirms termiņa"
        case .answerLate: "novēlota atbilde"
        case .papersLate: "novēloti nosūtīti dokumenti"
        case .minutesNotSigned: "neparakstīts protokols"
        case .observerBeyondAccess: "novērotāja dalība ārpus pieļautā"
        case .rankJumped: "neievērota rezerves saraksta secība"
        case .notOnReserve: "projekts nav rezerves sarakstā"
        case .tooFewCountries: "pārāk maz valstu"
        case .withoutAssurance: "partneris bez valsts piekrišanas vai garantijas"
        case .outsideWithoutApproval: "ārpus programmas teritorijas bez apstiprinājuma"
        case .outsideCompetence: "ārpus komitejas kompetences"
        case .outcomeNotAllowed: "reglamentā neparedzēts rezultāts"
        case .wayNotAllowed: "reglamentā neparedzēts lemšanas veids"
        case .castingVoteNotGiven: "reglamentā neparedzēta izšķirošā balss"
        case .castingWithoutTie: "izšķirošā balss bez vienāda balsu skaita"
        case .withoutApproval: "bez apstiprinājuma"
        case .decidedAlready: "par to jau ir lemts"
        case .codeTwice: "kods piešķirts divreiz"
        }
    }
}
