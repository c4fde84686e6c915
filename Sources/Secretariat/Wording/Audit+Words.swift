package import Committee
package import Minutes

extension Check {
    /// What the check guards against, in one sentence.
    package func sentence(in language: Language) -> String {
        let both = sentences
        return language == .latvian ? both.latvian : both.english
    }

    private var sentences: (english: String, latvian: String) {
        switch self {
        case .positionsWithoutPresence:
            (
                "A delegation took a position at an item, and the attendance says that it was not there.",
                "Delegācija paudusi nostāju, lai gan dalībnieku sarakstā tā nav bijusi klāt."
            )
        case .positionsWithoutMandate:
            (
                "A delegation took a position, and nobody had a mandate to speak for it on that day.",
                "Delegācija paudusi nostāju, lai gan tajā dienā nevienam nebija pilnvarojuma tās vārdā runāt."
            )
        case .decisionsWithoutQuorum:
            (
                "A question was declared adopted without the quorum that the rules of procedure ask for.",
                "Jautājums paziņots par pieņemtu bez reglamentā noteiktā kvoruma."
            )
        case .outcomesAgainstRules:
            (
                "An outcome was declared that the positions on record and the rules do not give, and no reason is on record.",
                "Paziņots iznākums, kas neizriet no reģistrētajām nostājām un reglamenta, un pamatojuma nav."
            )
        case .decisionsOutsideCompetence:
            (
                "A committee decided what by its rules is not its own to decide.",
                "Komiteja lēmusi par to, kas pēc tās reglamenta nav tās kompetencē."
            )
        case .promotionsOutOfRank:
            (
                "A project came off the reserve list before a better placed one whose money was there.",
                "Projekts pārcelts no rezerves saraksta pirms augstāk novērtēta, kuram nauda pietika."
            )
        case .ranksTwice:
            (
                "Two projects have the same rank on one reserve list, and the committee did not say that they are tied.",
                "Diviem projektiem vienā rezerves sarakstā ir viena vieta, lai gan komiteja to nav noteikusi."
            )
        case .ceilingsPassed:
            (
                "More money is spoken for than is set aside, because less was set aside later or the record was corrected.",
                "Piešķirts vairāk, nekā atvēlēts, jo atvēlējums vēlāk samazināts vai ieraksts labots."
            )
        case .ineligibleApproved:
            (
                "A project was approved that was found ineligible before or later.",
                "Apstiprināts projekts, kas pirms tam vai vēlāk atzīts par neatbilstošu."
            )
        case .conditionsPastDue:
            (
                "A condition of an approval is open though its day has passed.",
                "Apstiprinājuma nosacījums nav izpildīts, lai gan termiņš ir pagājis."
            )
        case .talliesThatDiffer:
            (
                "A tally differs from the positions given by name, or from those who were there and could vote.",
                "Balsu skaits neatbilst nosauktajām nostājām vai klātesošajiem balsstiesīgajiem."
            )
        case .figuresThatDiffer:
            (
                "A source states a count, and the record counts otherwise.",
                "Avotā norādīts viens skaits, bet ierakstos saskaitīts cits."
            )
        case .repeatedWithoutFirst:
            (
                "A vote was repeated, and the first has no outcome.",
                "Balsojums atkārtots, lai gan pirmajam nav rezultāta."
            )
        case .mandatesOverlapping:
            (
                "Somebody has two mandates in one committee at once, or a delegation has two heads.",
                "Personai vienlaikus ir divi pilnvarojumi vienā komitejā, vai delegācijai ir divi vadītāji."
            )
        case .minutesBehindCorrections:
            (
                "Minutes were sent round, approved or signed before an entry that they cover was corrected.",
                "Protokols izsūtīts, apstiprināts vai parakstīts, pirms labots ieraksts, uz ko tas balstās."
            )
        case .announcedBeforeApproved:
            (
                "A contract, a notification or a publication came before the decision, or before what the decision waits for.",
                "Līgums, paziņojums vai publikācija ir agrāka par lēmumu vai par to, no kā atkarīga tā spēkā stāšanās."
            )
        case .contractsWithoutApproval:
            (
                "A contract was signed for a project, or the project completed, that was not selected or has open conditions.",
                "Noslēgts līgums par projektu vai pabeigts projekts, kas nav atlasīts vai kura nosacījumi nav izpildīti."
            )
        case .factsBeforeApplication:
            (
                "Something is on record of a project before the day on which it applied.",
                "Par projektu kas ierakstīts ar agrāku dienu nekā tā pieteikums."
            )
        case .sittingsBeforeCommittee:
            (
                "A sitting or a written procedure is older than its committee.",
                "Sēde vai rakstiskā procedūra ir agrāka par tās komitejas izveidi."
            )
        case .decisionsWithoutSitting:
            (
                "A decision stands though its sitting, written procedure or question was retracted, or its sitting cancelled.",
                "Lēmums ir spēkā, lai gan tā sēdes, rakstiskās procedūras vai jautājuma ieraksts atsaukts vai sēde atcelta."
            )
        case .decisionsWithoutOutcome:
            (
                "A decision stands though the outcome of its question was retracted, or does not carry it.",
                "Lēmums ir spēkā, lai gan tā jautājuma iznākums atsaukts vai lēmumu nepamato."
            )
        case .decisionsInCircles:
            (
                "A decision supersedes itself, or decisions supersede each other in a circle.",
                "Lēmums aizstāj pats sevi, vai lēmumi aizstāj cits citu pa apli."
            )
        case .codesTwice:
            (
                "Two projects of one programme have the same code.",
                "Diviem vienas programmas projektiem ir viens kods."
            )
        case .takenNevertheless:
            (
                "Something was recorded although it is against the rules, and the reason stands beside it.",
                "Ierakstīts kas tāds, kas ir pretrunā ar noteikumiem; pamatojums ir klāt."
            )
        }
    }
}

extension Fault {
    package func words(in language: Language) -> String {
        switch language {
        case .english: english
        case .latvian: latvian
        }
    }

    private var english: String {
        switch self {
        case .positionWhileAbsent(let delegation): "\(delegation.code) took a position and was not there"
        case .positionWithoutMandate(let delegation, nil):
            "\(delegation.code) took a position and has no mandate on that day"
        case .positionWithoutMandate(let delegation, let person?):
            "\(person) spoke for \(delegation.code) without a mandate to"
        case .quorumMissed(let present, let needed, let total, let clause):
            "adopted with \(Self.number(present)) of \(Self.number(total)) taking part; the quorum is \(Self.number(needed))\(Self.clause(clause))"
        case .outcomeDiffers(let declared, let proposed):
            "declared \(declared.rawValue), and by the rules it is \(proposed.rawValue)"
        case .wayDiffers(let way, let delegations, let against):
            "declared adopted \(way.words(in: .english) ?? ""), and \(Self.opposing(delegations, against)) against it"
        case .rankTwice(let projects, let rank):
            "rank \(rank) is that of \(projects.together(in: .english))"
        case .ceilingPassed(let place, let excess, let currency):
            "\(place): passed by \(Amount.plain(cents: excess, currency))"
        case .foundIneligible(let project, let status):
            "\(project) was found ineligible and was \(status.words(in: .english))"
        case .approvedThoughIneligible(let project):
            "\(project) was approved and had been found ineligible"
        case .outcomeRetracted: "the outcome was retracted, and its decision stands"
        case .outcomeDoesNotCarry(let outcome):
            "the outcome is \(outcome.words(in: .english)), and its decision stands"
        case .outsideCompetence(let project, let limit, let clause):
            "\(project ?? "this kind of decision") is beyond the committee, which \(limit.written)\(Self.clause(clause))"
        case .rankJumped(let project, let before): "\(project) was promoted before \(before)"
        case .notOnReserve(let project, let status):
            "\(project) was promoted and is not on the reserve list, but \(status.words(in: .english))"
        case .conditionPastDue(let project, let condition, let due):
            "\(project): condition \u{201C}\(condition)\u{201D} was due on \(due)"
        case .tallyDiffers(let stated, let named):
            "the tally says \(stated.words), the positions say \(named.words)"
        case .tallyDoesNotAddUp(let stated, let entitled):
            "the tally counts \(stated), and \(entitled) could vote"
        case .figureDiffers(let measure, let stated, let counted):
            "\(measure.rawValue): \(stated) stated, \(counted) counted"
        case .repeatedWithoutFirst(let round): "round \(round), and no earlier round has an outcome"
        case .mandatesOverlap(let person, let from, let until):
            "\(person) has two mandates \(Self.days(from, until))"
        case .twoHeads(let delegation, let from, let until):
            "\(delegation.code) has two heads of delegation \(Self.days(from, until))"
        case .minutesBehind(let isApproved, let corrections):
            "\(isApproved ? "approved or signed" : "sent round") before \(corrections == 1 ? "a correction" : "\(corrections) corrections")"
        case .notifiedBeforeDecision(let project): "\(project) was notified before any decision"
        case .notifiedBeforeGates(let project, let gates):
            "\(project) was notified before \(Self.gates(gates)) answered"
        case .contractedBeforeDecision(let project, let day):
            "\(project) got its contract before it was approved on \(day)"
        case .contractedBeforeGates(let project, let gates):
            "\(project) got its contract before \(Self.gates(gates)) answered"
        case .publishedBeforeApproval(let day): "minutes published before they were approved on \(day)"
        case .contractWithoutApproval(let project, let status):
            "\(project) got its contract and was \(status.words(in: .english))"
        case .completedWithoutApproval(let project, let status):
            "\(project) was completed and was \(status.words(in: .english))"
        case .beforeApplication(let projects, let day):
            "\(projects.joined(separator: ", ")) applied only on \(day)"
        case .sittingBeforeCommittee(let committee, let day):
            "the sitting is older than \(committee), established on \(day)"
        case .procedureBeforeCommittee(let committee, let day):
            "the written procedure is older than \(committee), established on \(day)"
        case .sittingRetracted: "the sitting was retracted, and its decision stands"
        case .procedureRetracted: "the written procedure was retracted, and its decision stands"
        case .sittingCancelled: "the sitting was cancelled, and its decision stands"
        case .questionRetracted: "the question was retracted, and its decision stands"
        case .replacesItself: "it supersedes itself"
        case .replaceEachOther(let count): "\(count) decisions supersede each other"
        case .codeTwice(let code, let programme): "code \(code) stands for two projects of \(programme)"
        case .nevertheless(let finding, let reason):
            "\(finding.rawValue): \(reason ?? "reason not held")"
        }
    }

    private static func opposing(_ delegations: [Delegation], _ against: Int) -> String {
        if delegations.isEmpty { return against == 1 ? "1 vote was" : "\(against) votes were" }
        return delegations.map(\.code).together(in: .english) + (delegations.count == 1 ? " was" : " were")
    }

    private static func number(_ number: Int?) -> String { number.map(String.init) ?? "?" }
    private static func clause(_ clause: String?) -> String { clause.map { " (\($0))" } ?? "" }

    private static func days(_ from: Day, _ until: Day?) -> String {
        until.map { "from \(from) to \($0)" } ?? "from \(from)"
    }

    private static func gates(_ gates: [Committee.Decision.Gate]) -> String {
        gates.map { $0.words(in: .english).replacing("the answer of ", with: "") }.joined(separator: ", ")
    }
}

extension Tally {
    fileprivate var words: String {
        "\(inFavour) in favour, \(against) against, \(abstained) abstained, \(noPosition) without position"
    }
}
