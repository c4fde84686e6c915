import Minutes

/// The words that documents use, in every language they are written in: one catalogue, so that a term is the same
/// everywhere. The Latvian terms follow the glossary of the ministry's Interreg page where it has them.
enum Phrase: CaseIterable {
    // The head block.
    case draft, forPeriod, cci, notKnown, notPublished, invented, compiledFrom
    // The facts of a sitting.
    case wordsOfSource, channel, request, chair, forDelegationOf, theDelegationOf, chairStandsIn,
        rulesOfProcedure, version
    case inForceSince, rulesNotHeld, rulesNotOnRecord, delegationsPresent, deputies, inPlaceOf, apologies,
        absent
    case attendance, attendanceSee, attendanceNotKnown, attendanceNotPublished, cancelled, adjourned
    // The facts of a written procedure.
    case subject, initiator, launched, deadline, extended, reminded, closedOn, silence, silenceIsConsent
    case silenceIsNoConsent, papers, movedToSitting, answersNotPublished, answer, received, remark
    case wayOfAnswer, sentBy, noAnswer, noAnswerYet
    // Agenda, follow-up, items.
    case agenda, item, purpose, result, followUp, number, interests, noInterest, interestDeclared, seeItem
    case thePerson, theDelegation, discussion, positions, outcomeDeclared, outcomeReported, byTheRules, reason
    case otherDecisions, open, isOpen, isWithdrawn, isDeferred, isDiscussed, until
    // Decisions.
    case decision, conclusion, project, priority, amount, rank, title, acronymsNotPublished,
        acronymNotPublished
    case conditionsFor, conditionForAll, due, judge, recommendation, effectFrom, effectAfter,
        takenNevertheless
    // Action points and figures.
    case actionPoint, actionPoints, responsible, done, statedFigures, figure, value, source, sources
    case sourceAsAbove, sourceOfAll, derived, page
    // Annexes.
    case annex, delegation, name, capacity, body, presence, arrived, left, beforeItem, atTime, fingerprint
    case fingerprintIntro, register, position, root, signedByKey, entries, withheld, nobody
    // The register of decisions.
    case registerOfDecisions, registerCaption, asOf, knownAt, search, shown, of, day, committee, kind,
        outcomes
    case details, laterDecision, awaits
    // The state of minutes.
    case circulated, commentsUntil, minutesApproved, minutesSigned, notYetSigned, movedTo
    case textAmended, textAmendedSince, approvedTextStands
    case correctedBy, correctedSince, retractedEntry, onAuthorityOf
    // Advice, gates and money.
    case answerDue, departsFromAdvice, reasonsToCome, moneyMoved, moneyFrom, moneyTo
    // Questions and votes.
    case question, round, tally, castingVote, theme, takesUp, takenUpAgain, withinTheDelegation
    // The due list.
    case state, what, reference

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
        case .draft: ("DRAFT", "PROJEKTS")
        case .correctedBy: ("Corrected by", "Labots ar")
        case .correctedSince:
            ("Corrected since these minutes were approved", "Labots pēc šī protokola apstiprināšanas")
        case .retractedEntry: ("was recorded in error and is taken back", "ierakstīts kļūdaini un atsaukts")
        case .onAuthorityOf: ("on the authority of", "pamatojums:")
        case .forPeriod: ("Programming period", "Plānošanas periods")
        case .cci: ("CCI", "CCI")
        case .notPublished: ("not published", "nav publicēts")
        case .notKnown: ("not known", "nav zināms")
        case .invented:
            (
                "Invented example: no such programme, committee, project or person exists.",
                "Izdomāts piemērs: šādas programmas, komitejas, projektu un personu nav."
            )
        case .compiledFrom: ("Compiled from", "Sagatavots pēc avota")

        case .wordsOfSource: ("Date in the words of the source", "Datums avota vārdiem")
        case .channel: ("Form", "Norises veids")
        case .request: ("Convened at the request of", "Sasaukšanas ierosinātājs")
        case .chair: ("Chaired by", "Sēdi vada")
        case .theDelegationOf: ("the delegation of", "delegācija:")
        case .forDelegationOf: ("for the delegation of", "delegācija:")
        case .chairStandsIn: ("standing in for the chair", "aizstāj priekšsēdētāju")
        case .rulesOfProcedure: ("Rules of procedure", "Reglaments")
        case .version: ("version", "redakcija")
        case .inForceSince: ("in force since", "spēkā no")
        case .rulesNotHeld:
            (
                "not held; the outcomes are not checked against them",
                "nav mūsu rīcībā; rezultāti pēc tā nav pārbaudīti"
            )
        case .rulesNotOnRecord: ("none on record for this day", "šai dienai nav reģistrēts")
        case .delegationsPresent: ("Delegations present", "Klātesošās delegācijas")
        case .deputies: ("Deputies", "Aizstājēji")
        case .inPlaceOf: ("in place of", "aizstāj:")
        case .apologies: ("Apologies", "Attaisnotā prombūtnē")
        case .absent: ("Absent", "Nav klāt")
        case .attendance: ("Attendance", "Dalībnieki")
        case .attendanceSee: ("see Annex 1", "sk. 1. pielikumu")
        case .attendanceNotKnown: ("not known", "nav zināmi")
        case .attendanceNotPublished: ("not published", "saraksts nav publicēts")
        case .cancelled: ("The sitting was cancelled.", "Sēde tika atcelta.")
        case .adjourned: ("The sitting was adjourned.", "Sēde tika pārtraukta.")

        case .subject: ("Subject", "Temats")
        case .initiator: ("Started by", "Ierosinātājs")
        case .launched: ("Launched on", "Uzsākta")
        case .deadline: ("Deadline for answers", "Atbilžu termiņš")
        case .extended: ("extended", "pagarināts")
        case .reminded: ("Reminder sent on", "Atgādinājums nosūtīts")
        case .closedOn: ("Closed on", "Pabeigta")
        case .silence: ("Silence", "Klusēšana")
        case .silenceIsConsent:
            ("no answer counts as consent", "atbildes nesniegšana uzskatāma par piekrišanu")
        case .silenceIsNoConsent:
            (
                "no answer does not count as consent", "atbildes nesniegšana nav uzskatāma par piekrišanu"
            )
        case .papers: ("Papers", "Dokumenti")
        case .movedToSitting:
            (
                "The matter was moved to a sitting; the answers given so far are not votes.",
                "Jautājums tika nodots izskatīšanai sēdē; līdz tam sniegtās atbildes nav balsojums."
            )
        case .answersNotPublished: ("The answers are not published.", "Atbildes nav publicētas.")
        case .answer: ("Answer", "Atbilde")
        case .received: ("Received on", "Saņemta")
        case .remark: ("Remark", "Piezīme")
        case .wayOfAnswer: ("How it came", "Saņemšanas veids")
        case .sentBy: ("sent by", "sūtītājs:")
        case .noAnswer: ("no answer", "atbildes nav")
        case .noAnswerYet: ("no answer yet", "atbildes vēl nav")

        case .agenda: ("Agenda", "Darba kārtība")
        case .item: ("Item", "Punkts")
        case .purpose: ("Purpose", "Nolūks")
        case .result: ("Result", "Rezultāts")
        case .followUp:
            (
                "Written procedures since the last sitting", "Rakstveida procedūras kopš iepriekšējās sēdes"
            )
        case .number: ("Number", "Numurs")
        case .interests: ("Declarations of interest", "Paziņojumi par interesēm")
        case .noInterest: ("no interest to declare", "interešu konflikta nav")
        case .interestDeclared: ("Interest declared", "Paziņotā interese")
        case .seeItem: ("interest declared, see item", "par interesi paziņots, sk. darba kārtībā")
        case .thePerson: ("the person", "persona")
        case .theDelegation: ("the delegation", "delegācija")
        case .discussion: ("Discussion", "Diskusija")
        case .positions: ("Positions", "Nostājas")
        case .outcomeDeclared: ("Outcome declared by the chair", "Priekšsēdētāja paziņotais rezultāts")
        case .outcomeReported: ("Outcome reported by the source", "Avotā norādītais rezultāts")
        case .byTheRules: ("By the rules of procedure", "Saskaņā ar reglamentu")
        case .reason: ("Reason", "Pamatojums")
        case .otherDecisions: ("Other decisions", "Citi lēmumi")
        case .open: ("open", "nav izpildīts")
        case .isOpen: ("open", "nav pabeigts")
        case .isWithdrawn: ("withdrawn", "izņemts no darba kārtības")
        case .isDeferred: ("deferred", "atlikts")
        case .isDiscussed: ("discussed", "apspriests")
        case .until: ("until", "līdz")

        case .decision: ("Decision", "Lēmums")
        case .conclusion: ("Conclusion", "Secinājums")
        case .project: ("Project", "Projekts")
        case .priority: ("Priority", "Prioritāte")
        case .amount: ("Amount", "Summa")
        case .rank: ("Rank", "Vieta")
        case .title: ("Title", "Nosaukums")
        case .acronymsNotPublished: ("Acronyms not published", "Akronīmi nav publicēti")
        case .acronymNotPublished: ("acronym not published", "akronīms nav publicēts")
        case .conditionsFor: ("Conditions and recommendations:", "Nosacījumi un ieteikumi:")
        case .conditionForAll: ("Condition for all of these projects", "Nosacījums visiem šiem projektiem")
        case .due: ("due", "termiņš")
        case .judge: ("judged by", "izpildi vērtē:")
        case .recommendation: ("Recommendation", "Ieteikums")
        case .effectFrom: ("Takes effect", "Stājas spēkā")
        case .effectAfter: ("Takes effect after", "Stājas spēkā pēc")
        case .takenNevertheless: ("Taken nevertheless, because", "Pieņemts, neraugoties uz noteikumiem, jo")

        case .actionPoint: ("Action point", "Uzdevums")
        case .actionPoints: ("Action points", "Uzdevumi")
        case .responsible: ("Responsible", "Atbildīgais")
        case .done: ("Done", "Izpildīts")
        case .statedFigures: ("Figures as the sources state them", "Avotos norādītie skaitļi")
        case .figure: ("Figure", "Rādītājs")
        case .value: ("Value", "Vērtība")
        case .source: ("Source", "Avots")
        case .sources: ("Sources", "Avoti")
        case .sourceAsAbove:
            (
                "Source of these figures: as given at the top of this document.",
                "Šo skaitļu avots: norādīts dokumenta sākumā."
            )
        case .sourceOfAll: ("Source of these figures", "Šo skaitļu avots")
        case .derived: ("computed from the stated figures", "aprēķināts no norādītajiem skaitļiem")
        case .page: ("page", "lpp.")

        case .annex: ("Annex", "pielikums")
        case .delegation: ("Delegation", "Delegācija")
        case .name: ("Name", "Vārds, uzvārds")
        case .capacity: ("Capacity", "Statuss")
        case .body: ("Body", "Iestāde")
        case .presence: ("Presence", "Klātbūtne")
        case .arrived: ("arrived", "ieradās")
        case .left: ("left", "devās prom")
        case .beforeItem: ("before item", "pirms")
        case .atTime: ("at", "plkst.")
        case .fingerprint: ("Fingerprint of the record", "Reģistra nospiedums")
        case .signedByKey: ("signed with key", "parakstīts ar atslēgu")
        case .fingerprintIntro:
            (
                "This document was written from the register named below, as it stood at this position. Whoever keeps this page can show later whether any of the entries listed has been changed.",
                "Dokuments sagatavots no tālāk norādītā reģistra, kāds tas bija šajā pozīcijā. Kas glabā šo lapu, var vēlāk pārbaudīt, vai kāds no uzskaitītajiem ierakstiem ir mainīts."
            )
        case .register: ("register", "reģistrs")
        case .position: ("position", "pozīcija")
        case .root: ("root", "sakne")
        case .entries: ("Entries of this record, by position", "Šī dokumenta ieraksti pēc pozīcijas")
        case .withheld: ("[no longer held]", "[vairs netiek glabāts]")
        case .nobody: ("nobody", "neviens")

        case .registerOfDecisions: ("Register of decisions", "Lēmumu reģistrs")
        case .registerCaption: ("Decisions, from the first to the last", "Lēmumi no pirmā līdz pēdējam")
        case .asOf: ("As of", "Stāvoklis")
        case .knownAt: ("as known at position", "pēc reģistra pozīcijas")
        case .search: ("Search", "Meklēt")
        case .shown: ("Decisions shown", "Parādīti lēmumi")
        case .of: ("of", "no")
        case .day: ("Day", "Diena")
        case .committee: ("Committee", "Komiteja")
        case .kind: ("Kind", "Veids")
        case .outcomes: ("Outcomes", "Rezultāti")
        case .details: ("Details", "Sīkāk")
        case .laterDecision: ("by a later decision", "ar vēlāku lēmumu")
        case .awaits: ("waits for", "spēkā pēc")

        case .circulated: ("Sent for comments on", "Nosūtīts saskaņošanai")
        case .commentsUntil: ("comments until", "piezīmes līdz")
        case .minutesApproved: ("Approved on", "Apstiprināts")
        case .minutesSigned: ("Signed by", "Parakstīja")
        case .notYetSigned: ("Not yet signed by", "Vēl nav parakstījis")
        case .movedTo:
            ("moved to a sitting, without result", "nodots izskatīšanai sēdē, bez rezultāta")
        case .textAmended: ("Amendments to the text of these minutes", "Grozījumi šī protokola tekstā")
        case .textAmendedSince: ("Text amended after the approval", "Teksts grozīts pēc apstiprināšanas")
        case .approvedTextStands:
            (
                "What follows is the text as it was approved; each amendment names its passage.",
                "Turpmāk ir apstiprinātais teksts; katrs grozījums norāda vietu tekstā."
            )
        case .answerDue: ("answer due", "atbildes termiņš")
        case .departsFromAdvice: ("departs from the advice", "atkāpe no ieteikuma")
        case .reasonsToCome:
            ("The written reasons are still to come.", "Rakstisks pamatojums vēl nav sniegts.")
        case .moneyMoved: ("Moved", "Pārvietots")
        case .moneyFrom: ("from", "no")
        case .moneyTo: ("to", "uz")
        case .question: ("Question", "Jautājums")
        case .round: ("Vote", "balsojums")
        case .tally: ("Count of votes", "Balsu skaits")
        case .castingVote: ("Casting vote of the chair", "Priekšsēdētāja izšķirošā balss")
        case .theme: ("Theme", "Tēma")
        case .takesUp: ("Takes up again the question of", "Atkārtoti izskata jautājumu")
        case .takenUpAgain: ("Taken up again", "Izskatīts atkārtoti")
        case .state: ("State", "Stāvoklis")
        case .what: ("What", "Kas darāms")
        case .reference: ("Where", "Kur")
        case .withinTheDelegation: ("within the delegation", "delegācijas iekšienē")
        }
    }
}
