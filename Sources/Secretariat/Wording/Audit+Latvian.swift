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
            "pieņemts, piedaloties \(Self.number(present)) no \(Self.number(total)); kvorums ir \(Self.number(needed))\(Self.clause(clause))"
        case .outcomeDiffers(let declared, let proposed):
            "paziņots: \(declared.words(in: .latvian)); pēc reglamenta: \(proposed.words(in: .latvian))"
        case .wayDiffers(let way, let delegations, let against):
            "paziņots kā pieņemts (\(way.words(in: .latvian) ?? "")), bet pret: \(delegations.isEmpty ? String(against) : delegations.map(\.code).joined(separator: ", "))"
        case .rankTwice(let projects, let rank):
            "rezerves saraksta \(rank). vieta ir vairākiem projektiem: \(projects.together(in: .latvian))"
        case .ceilingPassed(let place, let excess, let currency):
            "\(place): pārsniegts par \(Amount.plain(cents: excess, currency, in: .latvian))"
        case .foundIneligible(let project, let status):
            "\(project) atzīts par neatbilstošu, bet statuss bija: \(status.words(in: .latvian))"
        case .approvedThoughIneligible(let project):
            "\(project) apstiprināts, lai gan bija atzīts par neatbilstošu"
        case .outcomeRetracted: "iznākuma ieraksts atsaukts, bet lēmums ir spēkā"
        case .outcomeDoesNotCarry(let outcome):
            "iznākums: \(outcome.words(in: .latvian)); bet lēmums ir spēkā"
        case .outsideCompetence(let project, let limit, let clause):
            "\(project ?? "šāds lēmums") nav komitejas kompetencē: \(limit.written)\(Self.clause(clause))"
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
            "\(person): divi pilnvarojumi \(Self.days(from, until))"
        case .twoHeads(let delegation, let from, let until):
            "\(delegation.code): divi delegācijas vadītāji \(Self.days(from, until))"
        case .minutesBehind(let isApproved, let corrections):
            "\(isApproved ? "apstiprināts vai parakstīts" : "izsūtīts") pirms labojumiem (\(corrections))"
        case .notifiedBeforeDecision(let project): "\(project): paziņots pirms jebkāda lēmuma"
        case .notifiedBeforeGates(let project, let gates):
            "\(project): paziņots pirms \(Self.answers(gates))"
        case .contractedBeforeDecision(let project, let day):
            "\(project): līgums noslēgts pirms apstiprināšanas \(day.words(in: .latvian))"
        case .contractedBeforeGates(let project, let gates):
            "\(project): līgums noslēgts pirms \(Self.answers(gates))"
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
            "\(finding.words(in: .latvian)): \(reason ?? "pamatojums netiek glabāts")"
        }
    }

    private static func number(_ number: Int?) -> String { number.map(String.init) ?? "?" }
    private static func clause(_ clause: String?) -> String { clause.map { " (\($0))" } ?? "" }

    private static func days(_ from: Day, _ until: Day?) -> String {
        let first = "no \(from.words(in: .latvian))"
        return until.map { "\(first) līdz \($0.words(in: .latvian))" } ?? first
    }

    private static func answers(_ gates: [Committee.Decision.Gate]) -> String {
        gates.map { $0.words(in: .latvian) }.joined(separator: ", ")
    }
}

extension Tally {
    fileprivate var latvian: String {
        "par \(inFavour), pret \(against), atturas \(abstained), bez nostājas \(noPosition)"
    }
}
