import Minutes

/// The words that documents use, in every language they are written in: one catalogue, so that a term is the same
/// everywhere. The Latvian terms follow the glossary of the ministry's Interreg page where it has them.
enum Phrase: CaseIterable {
    case minutes, draft, sitting, writtenProcedure, number, days, place, channel, chair, committee, programme
    case rulesOfProcedure, rulesNotHeld, rulesNotOnRecord, version, attendance, attendanceSee, attendanceNotPublished
    case source, compiledFrom, agenda, discussion, decision, decisions, noDecisionTaken, positions, outcome
    case declaredByChair, byTheRules, reason, interests, noInterest, interestIn, forPerson, forDelegation
    case actionPoints, actionPoint, responsible, due, done, open, conditions, conditionForAll, condition
    case recommendation, amount, project, projects, priority, partners, rank, count, leadPartner
    case acronymNotPublished, followUp, noFollowUp, closedOn, answered, silentDelegations, answersNotPublished
    case deadline, initiator, papers, statedFigures, figure, value, statedBy, annex, name, delegation, capacity
    case body, presence, inPlaceOf, arrived, left, apologies, present, beforeItem, atTime, fingerprint
    case fingerprintIntro, recordAt, entries, notKnown, notPublished, invented, withheld, takenNevertheless
    case cci, effectFrom, effectAfter, legalBasisNote, page, registerOfDecisions, search, found, day, kind, title
    case outcomes, asOf, knownAt, supersededBy, forPeriod, subject, launched, closed, isOpen, unanimously
    case entitled, quorum, of, derived, part, country, nobody

    func words(in language: Language) -> String {
        switch language {
        case .english: both.english
        case .latvian: both.latvian
        }
    }
}

extension Phrase {
    private var both: (english: String, latvian: String) {
        switch self {
        case .minutes: ("Minutes", "Protokols")
        case .draft: ("DRAFT", "PROJEKTS")
        case .sitting: ("Sitting", "Sēde")
        case .writtenProcedure: ("Written procedure", "Rakstveida procedūra")
        case .number: ("Number", "Numurs")
        case .days: ("Date", "Datums")
        case .place: ("Place", "Vieta")
        case .channel: ("Form", "Norises veids")
        case .chair: ("Chair", "Priekšsēdētājs")
        case .committee: ("Committee", "Komiteja")
        case .programme: ("Programme", "Programma")
        case .rulesOfProcedure: ("Rules of procedure", "Reglaments")
        case .rulesNotHeld: (
            "not held; outcomes stand as the chair declared them",
            "nav mūsu rīcībā; rezultāti norādīti tā, kā tos paziņoja priekšsēdētājs"
        )
        case .rulesNotOnRecord: ("none on record for this day", "šai dienai nav reģistrētas")
        case .version: ("version", "redakcija")
        case .attendance: ("Attendance", "Dalībnieki")
        case .attendanceSee: ("see Annex 1", "skat. 1. pielikumu")
        case .attendanceNotPublished: ("Attendance is not published.", "Dalībnieku saraksts nav publicēts.")
        case .source: ("Source", "Avots")
        case .compiledFrom: ("Compiled from", "Sagatavots pēc avota")
        case .agenda: ("Agenda", "Darba kārtība")
        case .discussion: ("Discussion", "Diskusija")
        case .decision: ("Decision", "Lēmums")
        case .decisions: ("Decisions", "Lēmumi")
        case .noDecisionTaken: ("No decision was taken.", "Lēmums netika pieņemts.")
        case .positions: ("Positions", "Nostājas")
        case .outcome: ("Outcome", "Rezultāts")
        case .declaredByChair: ("declared by the chair", "paziņoja priekšsēdētājs")
        case .byTheRules: ("By the rules of procedure", "Saskaņā ar reglamentu")
        case .reason: ("Reason", "Pamatojums")
        case .interests: ("Declared interests", "Paziņotās intereses")
        case .noInterest: ("declares no interest", "paziņo, ka interešu konflikta nav")
        case .interestIn: ("declares an interest", "paziņo par interesi")
        case .forPerson: ("the person", "persona")
        case .forDelegation: ("the delegation", "delegācija")
        case .actionPoints: ("Action points", "Uzdevumi")
        case .actionPoint: ("Action point", "Uzdevums")
        case .responsible: ("Responsible", "Atbildīgais")
        case .due: ("Due", "Termiņš")
        case .done: ("Done", "Izpildīts")
        case .open: ("open", "nav izpildīts")
        case .conditions: ("Conditions", "Nosacījumi")
        case .conditionForAll: ("Condition for all", "Nosacījums visiem")
        case .condition: ("Condition", "Nosacījums")
        case .recommendation: ("Recommendation", "Ieteikums")
        case .amount: ("Amount", "Summa")
        case .project: ("Project", "Projekts")
        case .projects: ("Projects", "Projekti")
        case .priority: ("Priority", "Prioritāte")
        case .partners: ("Partners from", "Partneri no")
        case .rank: ("Rank", "Vieta sarakstā")
        case .count: ("Number", "Skaits")
        case .leadPartner: ("Lead partner", "Vadošais partneris")
        case .acronymNotPublished: ("acronym not published", "akronīms nav publicēts")
        case .followUp: ("Follow-up of written procedures", "Rakstveida procedūru rezultāti")
        case .noFollowUp: (
            "No written procedure was closed since the last sitting on record.",
            "Kopš iepriekšējās reģistrētās sēdes nav pabeigta neviena rakstveida procedūra."
        )
        case .closedOn: ("Closed on", "Pabeigta")
        case .answered: ("Answered", "Atbildēja")
        case .silentDelegations: ("Silent", "Neatbildēja")
        case .answersNotPublished: ("The answers are not published.", "Atbildes nav publicētas.")
        case .deadline: ("Deadline", "Termiņš")
        case .initiator: ("Started by", "Uzsāka")
        case .papers: ("Papers", "Dokumenti")
        case .statedFigures: ("Figures as stated by sources", "Avotos norādītie skaitļi")
        case .figure: ("Figure", "Rādītājs")
        case .value: ("Value", "Vērtība")
        case .statedBy: ("Stated by", "Avots")
        case .annex: ("Annex", "Pielikums")
        case .name: ("Name", "Vārds, uzvārds")
        case .delegation: ("Delegation", "Delegācija")
        case .capacity: ("Capacity", "Statuss")
        case .body: ("Body", "Iestāde")
        case .presence: ("Presence", "Klātbūtne")
        case .inPlaceOf: ("in place of", "aizstāj")
        case .arrived: ("arrived", "ieradās")
        case .left: ("left", "devās prom")
        case .apologies: ("Apologies", "Attaisnotā prombūtnē")
        case .present: ("Present", "Klāt")
        case .beforeItem: ("before item", "pirms punkta")
        case .atTime: ("at", "plkst.")
        case .fingerprint: ("Fingerprint of the record", "Reģistra nospiedums")
        case .fingerprintIntro: (
            "These minutes were made from the register below, as it stood at this position. Whoever keeps them can detect any later change to what they cover.",
            "Protokols sagatavots no zemāk norādītā reģistra, kāds tas bija šajā pozīcijā. Ikviens, kas to glabā, var atklāt jebkādas vēlākas izmaiņas."
        )
        case .recordAt: ("Position", "Pozīcija")
        case .entries: ("Entries of this record", "Šī protokola ieraksti")
        case .notKnown: ("not known", "nav zināms")
        case .notPublished: ("not published", "nav publicēts")
        case .invented: (
            "Invented example: no such programme, committee, project or person exists.",
            "Izdomāts piemērs: šādas programmas, komitejas, projekta un personu nav."
        )
        case .withheld: ("[no longer held]", "[vairs netiek glabāts]")
        case .takenNevertheless: ("Taken nevertheless", "Pieņemts, neraugoties uz noteikumiem")
        case .cci: ("CCI", "CCI")
        case .effectFrom: ("Takes effect on", "Stājas spēkā")
        case .effectAfter: ("Takes effect after the answer of", "Stājas spēkā pēc atbildes, ko sniedz")
        case .legalBasisNote: ("Clause", "Punkts")
        case .page: ("page", "lpp.")
        case .registerOfDecisions: ("Register of decisions", "Lēmumu reģistrs")
        case .search: ("Search", "Meklēt")
        case .found: ("decisions shown", "lēmumi parādīti")
        case .day: ("Day", "Diena")
        case .kind: ("Kind", "Veids")
        case .title: ("Title", "Nosaukums")
        case .outcomes: ("Outcomes", "Rezultāti")
        case .asOf: ("as of", "uz")
        case .knownAt: ("as known at position", "pēc reģistra pozīcijas")
        case .supersededBy: ("touched by a later decision", "skarts ar vēlāku lēmumu")
        case .forPeriod: ("Programming period", "Plānošanas periods")
        case .subject: ("Subject", "Temats")
        case .launched: ("Launched on", "Uzsākta")
        case .closed: ("closed", "pabeigta")
        case .isOpen: ("open", "nav pabeigta")
        case .unanimously: ("unanimously", "vienbalsīgi")
        case .entitled: ("Entitled", "Balsstiesīgie")
        case .quorum: ("Quorum", "Kvorums")
        case .of: ("of", "no")
        case .derived: ("derived", "aprēķināts")
        case .part: ("Part", "Daļa")
        case .country: ("Country", "Valsts")
        case .nobody: ("nobody", "neviens")
        }
    }
}
