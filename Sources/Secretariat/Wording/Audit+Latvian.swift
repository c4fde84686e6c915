import Committee
import Minutes

extension Fault {
    var latvian: String {
        switch self {
        case .positionWhileAbsent(let delegation): "\(delegation.code) paudusi nostāju, bet nav bijusi klāt"
        case .positionWithoutMandate(let delegation, nil):
            "\(delegation.code) paudusi nostāju, bet tajā dienā tai nav pilnvarojuma"
        case .positionWithoutMandate(let delegation, let person?):
            "\(person) runājis(-usi) \(delegation.code) vārdā bez pilnvarojuma"
        case .quorumMissed(let present, let needed, let total, let clause):
            "pieņemts, piedaloties \(Self.skaitlis(present)) no \(Self.skaitlis(total)); kvorums ir \(Self.skaitlis(needed))\(Self.punkts(clause))"
        case .outsideCompetence(let project, let limit, let clause):
            "\(project ?? "šāds lēmums") nav komitejas kompetencē: \(limit.written)\(Self.punkts(clause))"
        case .rankJumped(let project, let before): "\(project) pārcelts pirms \(before)"
        case .notOnReserve(let project, let status):
            "\(project) pārcelts, bet nav rezerves sarakstā: \(status.words(in: .latvian))"
        case .conditionPastDue(let project, let condition, let due):
            "\(project): nosacījuma \u{201C}\(condition)\u{201D} termiņš bija \(due.words(in: .latvian))"
        case .tallyDiffers(let stated, let named):
            "paziņots: \(stated.latvian); pēc nostājām: \(named.latvian)"
        case .tallyDoesNotAddUp(let stated, let entitled):
            "saskaitītas balsis: \(stated), balsot varēja: \(entitled)"
        case .figureDiffers(let measure, let stated, let counted):
            "\(measure.words(in: .latvian)): norādīts \(stated), saskaitīts \(counted)"
        case .repeatedWithoutFirst(let round): "\(round). balsojums, bet iepriekšējam nav rezultāta"
        case .mandatesOverlap(let person, let from, let until):
            "\(person): divi pilnvarojumi \(Self.dienas(from, until))"
        case .twoHeads(let delegation, let from, let until):
            "\(delegation.code): divi delegācijas vadītāji \(Self.dienas(from, until))"
        case .minutesBehind(let isApproved, let corrections):
            "\(isApproved ? "apstiprināts vai parakstīts" : "izsūtīts") pirms labojumiem (\(corrections))"
        case .notifiedBeforeDecision(let project): "\(project): paziņots pirms jebkāda lēmuma"
        case .notifiedBeforeGates(let project, let gates):
            "\(project): paziņots pirms \(Self.atbildes(gates))"
        case .contractedBeforeDecision(let project, let day):
            "\(project): līgums noslēgts pirms apstiprināšanas \(day.words(in: .latvian))"
        case .contractedBeforeGates(let project, let gates):
            "\(project): līgums noslēgts pirms \(Self.atbildes(gates))"
        case .publishedBeforeApproval(let day):
            "protokols publicēts pirms apstiprināšanas \(day.words(in: .latvian))"
        case .contractWithoutApproval(let project, let status):
            "\(project): noslēgts līgums, bet statuss bija: \(status.words(in: .latvian))"
        case .completedWithoutApproval(let project, let status):
            "\(project): pabeigts, bet statuss bija: \(status.words(in: .latvian))"
        case .beforeApplication(let projects, let day):
            "\(projects.joined(separator: ", ")): pieteikums iesniegts tikai \(day.words(in: .latvian))"
        case .sittingBeforeCommittee(let committee, let day):
            "sēde ir agrāka par komiteju \(committee), kas izveidota \(day.words(in: .latvian))"
        case .procedureBeforeCommittee(let committee, let day):
            "rakstiskā procedūra ir agrāka par komiteju \(committee), kas izveidota \(day.words(in: .latvian))"
        case .sittingRetracted: "sēdes ieraksts atsaukts, bet lēmums ir spēkā"
        case .procedureRetracted: "rakstiskās procedūras ieraksts atsaukts, bet lēmums ir spēkā"
        case .sittingCancelled: "sēde atcelta, bet lēmums ir spēkā"
        case .questionRetracted: "jautājuma ieraksts atsaukts, bet lēmums ir spēkā"
        case .replacesItself: "lēmums aizstāj pats sevi"
        case .replaceEachOther(let count): "\(count) lēmumi aizstāj cits citu"
        case .codeTwice(let code, let programme): "kods \(code) ir diviem \(programme) projektiem"
        case .nevertheless(let finding, let reason):
            "\(finding.latvian): \(reason ?? "pamatojums netiek glabāts")"
        }
    }

    private static func skaitlis(_ number: Int?) -> String { number.map(String.init) ?? "?" }
    private static func punkts(_ clause: String?) -> String { clause.map { " (\($0))" } ?? "" }

    private static func dienas(_ from: Day, _ until: Day?) -> String {
        let first = "no \(from.words(in: .latvian))"
        return until.map { "\(first) līdz \($0.words(in: .latvian))" } ?? first
    }

    private static func atbildes(_ gates: [Committee.Decision.Gate]) -> String {
        gates.map { $0.words(in: .latvian) }.joined(separator: ", ")
    }
}

extension Tally {
    fileprivate var latvian: String {
        "par \(inFavour), pret \(against), atturas \(abstained), bez nostājas \(noPosition)"
    }
}

extension Nevertheless.Finding {
    fileprivate var latvian: String {
        switch self {
        case .positionWithoutMandate: "nostāja bez pilnvarojuma"
        case .positionWhileRecused: "nostāja interešu konflikta apstākļos"
        case .positionWithoutVote: "nostāja bez balsstiesībām"
        case .secondPostponement: "atlikts otro reizi"
        case .ceilingPassed: "pārsniegta pieejamā summa"
        case .rulesOverlap: "vienlaikus spēkā divas reglamenta redakcijas"
        case .initiatorNotAllowed: "ierosinātājs nav tiesīgs"
        case .requestNotAllowed: "lūdzējs nav tiesīgs"
        case .periodTooShort: "par īsu termiņš"
        case .closedEarly: "slēgts pirms termiņa"
        case .answerLate: "novēlota atbilde"
        case .papersLate: "novēloti dokumenti"
        case .minutesNotSigned: "protokols nav parakstīts"
        case .observerBeyondAccess: "novērotājs ārpus tam atļautā"
        case .positionWhileAbsent: "nostāja prombūtnē"
        case .rankJumped: "nav ievērota vieta sarakstā"
        case .notOnReserve: "nav rezerves sarakstā"
        case .smallProjectFundsPassed: "pārsniegta mazo projektu fondu daļa"
        case .tooFewCountries: "par maz valstu"
        case .withoutAssurance: "partneris bez nodrošinājuma"
        case .outsideWithoutApproval: "ārpus teritorijas bez apstiprinājuma"
        case .outsideCompetence: "ārpus kompetences"
        case .outcomeNotAllowed: "iznākums nav atļauts"
        case .withoutApproval: "bez apstiprinājuma"
        case .decidedAlready: "jau izlemts"
        case .codeTwice: "kods divreiz"
        case .wayNotAllowed: "lēmuma pieņemšanas veids nav atļauts"
        case .castingVoteNotGiven: "izšķirošās balss nav"
        }
    }
}
