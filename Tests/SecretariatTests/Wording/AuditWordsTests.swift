import Committee
import Minutes
import Testing

@testable import Secretariat

@Suite struct `The words of an audit` {
    @Test(arguments: Check.allCases)
    func `say in one sentence what a check guards against, in both languages`(
        check: Check
    ) {
        let (english, latvian) = (check.sentence(in: .english), check.sentence(in: .latvian))
        for sentence in [english, latvian] {
            #expect(sentence.hasSuffix(".") && sentence.first?.isUppercase == true, "\(sentence)")
        }
        #expect(english != latvian)
    }

    static let faults: [(Fault, String, String)] = [
        (
            .positionWhileAbsent(Delegation(code: "EE")), "EE took a position and was not there",
            "EE paudusi nostāju, bet nav bijusi klāt"
        ),
        (
            .quorumMissed(present: 2, needed: 3, of: 4, clause: "6.1"),
            "adopted with 2 of 4 taking part; the quorum is 3 (6.1)",
            "pieņemts, piedaloties 2 no 4; kvorums ir 3 (6.1)"
        ),
        (
            .wayDiffers(.consensus, [Delegation(code: "LT")], against: 1),
            "declared adopted by consensus, and LT was against it",
            "paziņots kā pieņemts (vienprātīgi), bet pret: LT"
        ),
        (
            .wayDiffers(.unanimity, [], against: 2),
            "declared adopted unanimously, and 2 votes were against it",
            "paziņots kā pieņemts (vienbalsīgi), bet pret: 2"
        ),
        (
            .rankTwice(["00104 Ūdensceļš", "00106 Žuvų kelias"], rank: 1),
            "rank 1 is that of 00104 Ūdensceļš and 00106 Žuvų kelias",
            "rezerves saraksta 1. vieta ir vairākiem projektiem: 00104 Ūdensceļš un 00106 Žuvų kelias"
        ),
        (
            .ceilingPassed(place: "P/1", excess: 93_000_000, currency: "EUR"),
            "P/1: passed by 930\u{A0}000.00\u{A0}EUR", "P/1: pārsniegts par 930\u{A0}000,00\u{A0}EUR"
        ),
        (
            .tallyDiffers(
                stated: Tally(inFavour: 3, against: 0), named: Tally(inFavour: 2, against: 1)),
            "the tally says 3 in favour, 0 against, 0 abstained, 0 without position, the positions say 2 in favour, 1 against, 0 abstained, 0 without position",
            "paziņots: par 3, pret 0, atturas 0, bez nostājas 0; pēc nostājām: par 2, pret 1, atturas 0, bez nostājas 0"
        ),
        (
            .figureDiffers(.projectsSelected, stated: 23, counted: 22),
            "projects selected: 23 stated, 22 counted", "atlasītie projekti: norādīts 23, saskaitīts 22"
        ),
        (
            .minutesBehind(isApproved: true, corrections: 1), "approved or signed before a correction",
            "apstiprināts vai parakstīts pirms labojumiem (1)"
        ),
        (
            .minutesBehind(isApproved: false, corrections: 2), "sent round before 2 corrections",
            "izsūtīts pirms labojumiem (2)"
        ),
        (
            .notifiedBeforeGates("00101", [.commission]),
            "00101 was notified before the European Commission answered",
            "00101: paziņots pirms Eiropas Komisijas atbildes"
        ),
        (
            .contractWithoutApproval("00101", .rejected), "00101 got its contract and was rejected",
            "00101: noslēgts līgums, bet statuss bija: noraidīts"
        ),
        (
            .outcomeDiffers(declared: .adopted, proposed: .notAdopted),
            "declared adopted, and by the rules it is not adopted",
            "paziņots: pieņemts; pēc reglamenta: priekšlikums nav pieņemts"
        ),
        (
            .ceilingPassed(place: "TRI/1 P2", excess: 1_000_000, currency: "EUR"),
            "TRI/1 P2: passed by 10\u{00A0}000.00\u{00A0}EUR",
            "TRI/1 P2: pārsniegts par 10\u{00A0}000,00\u{00A0}EUR"
        ),
        (
            .foundIneligible("00101", .contracted), "00101 was found ineligible and was contracted",
            "00101 atzīts par neatbilstošu, bet statuss bija: noslēgts līgums"
        ),
        (
            .approvedThoughIneligible("00101"), "00101 was approved and had been found ineligible",
            "00101 apstiprināts, lai gan bija atzīts par neatbilstošu"
        ),
        (
            .outcomeRetracted, "the outcome was retracted, and its decision stands",
            "iznākuma ieraksts atsaukts, bet lēmums ir spēkā"
        ),
        (
            .outcomeDoesNotCarry(.deferred), "the outcome is deferred, and its decision stands",
            "iznākums: atlikts; bet lēmums ir spēkā"
        ),
        (
            .nevertheless(.secondPostponement, reason: nil), "second postponement: reason not held",
            "otrreizēja atlikšana: pamatojums netiek glabāts"
        ),
    ]

    @Test(arguments: faults) func `say each fault plainly, in both languages`(
        fault: Fault, english: String, latvian: String
    ) {
        #expect(fault.words(in: .english) == english)
        #expect(fault.words(in: .latvian) == latvian)
    }
}
