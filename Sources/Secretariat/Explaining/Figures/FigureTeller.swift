import Committee
import Minutes

/// Tells what a figure was counted from, for somebody who has never seen this program.
struct FigureTeller {
    private let explanation: FigureExplanation
    private let language: Language

    init(_ explanation: FigureExplanation, in language: Language) {
        self.explanation = explanation
        self.language = language
    }

    var document: Document {
        let title = "\(place): \(heading)"
        return Document(
            language: language, title: title, head: [HeadLine(.title, Text(title))], blocks: blocks)
    }

    private func say(_ english: String, _ latvian: String) -> String {
        language == .latvian ? latvian : english
    }

    private var figure: CountedFigure { CountedFigure(rawValue: explanation.figure) ?? .projects }

    /// `TRI 2025`, `TRI/1 P1`
    private var place: String {
        [
            explanation.call ?? explanation.programme, explanation.priority,
            explanation.year.map(String.init),
        ].compactMap(\.self).joined(separator: " ")
    }

    /// A zero is an answer only where everything was known to be counted.
    private var value: String {
        let sum =
            explanation.currency.map { Amount.plain(cents: explanation.value, $0, in: language) }
            ?? String(explanation.value)
        switch (explanation.value, explanation.unknown) {
        case (_, 0): return sum
        // Of projects that hold money the record does not know how much: less is left.
        case (_, _) where figure == .left: return say("at most \(sum)", "ne vairāk kā \(sum)")
        case (0, _): return say("not known", "nav zināms")
        case (_, _): return say("at least \(sum)", "vismaz \(sum)")
        }
    }

    private var country: String {
        let country = explanation.country.flatMap(Country.init)
        return country?.name(in: language) ?? explanation.country ?? ""
    }

    private var heading: String {
        switch figure {
        case .sittings: say("sittings: \(value)", "sēdes: \(value)")
        case .attended:
            say("sittings attended, \(country): \(value)", "apmeklētās sēdes, \(country): \(value)")
        case .chair: say("sittings chaired, \(country): \(value)", "vadītās sēdes, \(country): \(value)")
        case .procedures: say("written procedures: \(value)", "rakstveida procedūras: \(value)")
        case .answered:
            say(
                "written procedures answered, \(country): \(value)",
                "rakstveida procedūras ar atbildi, \(country): \(value)")
        case .projects: say("projects approved: \(value)", "apstiprinātie projekti: \(value)")
        case .withPartner:
            say(
                "projects with a partner, \(country): \(value)", "projekti ar partneri, \(country): \(value)"
            )
        case .withLead:
            say(
                "projects with the lead partner, \(country): \(value)",
                "projekti ar vadošo partneri, \(country): \(value)")
        case .allocated: say("allocated: \(value)", "atvēlētais finansējums: \(value)")
        case .left: say("left: \(value)", "atlikušais finansējums: \(value)")
        case .committed: say("committed: \(value)", "piešķirtais finansējums: \(value)")
        }
    }

    /// How it is counted, in one sentence: the same rule by which the figure was made.
    private var rule: String {
        switch figure {
        case .sittings, .procedures:
            say(
                "Each is counted in the year of its last day; cancelled sittings are not counted.",
                "Katra skaitīta tās pēdējās dienas gadā; atceltās sēdes nav skaitītas.")
        case .attended:
            say(
                "A sitting counts where a person of the delegation was present or came as a deputy.",
                "Sēde skaitīta, ja kāds no delegācijas bija klāt vai piedalījās kā vietnieks.")
        case .chair:
            say(
                "A sitting counts where the chair sat for the delegation.",
                "Sēde skaitīta, ja to vadīja delegācijas pārstāvis.")
        case .answered:
            say(
                "A procedure counts where the delegation took a position on one of its questions.",
                "Procedūra skaitīta, ja delegācija pauda nostāju vismaz vienā jautājumā.")
        case .projects:
            say(
                "Each project is counted once, in the year in which it was first approved.",
                "Katrs projekts skaitīts vienreiz, gadā, kad tas pirmoreiz apstiprināts.")
        case .withPartner:
            say(
                "Of the projects approved, those with a partner from the country on record.",
                "No apstiprinātajiem projektiem tie, kuriem reģistrēts partneris no šīs valsts.")
        case .withLead:
            say(
                "Of the projects approved, those whose lead partner is from the country.",
                "No apstiprinātajiem projektiem tie, kuru vadošais partneris ir no šīs valsts.")
        case .allocated:
            say(
                "What was set aside last for each line, with the money moved since.",
                "Katrai rindai pēdējoreiz atvēlētais kopā ar vēlāk pārvietoto finansējumu.")
        case .left:
            say(
                "What was set aside, less what was granted to each project out of it, also under a condition or to have effect later.",
                "Atvēlētais bez tā, kas no tā piešķirts katram projektam, arī ar nosacījumu vai ar vēlāku spēkā stāšanos."
            )
        case .committed:
            say(
                "What was granted, also under a condition or to have effect later; the contract's sum where the decision named none.",
                "Piešķirtais, arī ar nosacījumu vai ar vēlāku spēkā stāšanos; līguma summa, ja lēmumā tās nav."
            )
        }
    }

    private var blocks: [Block] {
        let counted = explanation.parts.filter(\.isCounted)
        let unknown = explanation.parts.filter { !$0.isCounted && !$0.isKnown }
        let others = explanation.parts.filter { !$0.isCounted && $0.isKnown }
        var blocks: [Block] = [
            .paragraph(
                Text(
                    say(
                        "As of \(explanation.asOf.words(in: language)): \(rule)",
                        "Uz \(explanation.asOf.words(in: language)): \(rule)")))
        ]
        blocks += list(say("What was counted", "Kas skaitīts"), counted)
        blocks += list(notKnown, unknown)
        blocks += list(say("Looked at and not counted", "Aplūkots, bet nav skaitīts"), others)
        if !explanation.stated.isEmpty {
            blocks.append(
                .paragraph(
                    Text(
                        say(
                            "Stated by sources, beside the count and never mixed with it:",
                            "Avotos norādīts, līdzās skaitītajam un ar to nejaukts:"))))
            blocks.append(.list(explanation.stated.map { Text($0) }, ordered: false))
        }
        return blocks
    }

    private var notKnown: String {
        !figure.isOfACountry
            ? say("Hold money of which no sum is on record", "Finansējums, kura summa nav reģistrēta")
            : say("Not known whether it counts", "Nav zināms, vai skaitāms")
    }

    private func list(_ heading: String, _ parts: [FigureExplanation.Part]) -> [Block] {
        guard !parts.isEmpty else { return [] }
        return [
            .heading(level: .one, Text(heading)), .list(parts.map { Text(line($0)) }, ordered: false),
        ]
    }

    /// `; entry 132: corrected by TRI/corrections/1 (…): …`
    private func corrected(_ part: FigureExplanation.Part) -> String {
        let all = part.corrections ?? []
        return Set(all.map(\.of)).sorted().compactMap { entry in
            all.filter { $0.of == entry }.words(in: language).map {
                say("; entry \(entry) \($0)", "; \(entry). ieraksts \($0)")
            }
        }.joined()
    }

    private func line(_ part: FigureExplanation.Part) -> String {
        let day = part.day.map { ", \($0.words(in: language))" } ?? ""
        let sum = part.cents.flatMap { cents in
            explanation.currency.map { ": \(Amount.plain(cents: cents, $0, in: language))" }
        }
        let entries = part.entries.map(String.init).joined(separator: ", ")
        let behind =
            part.entries.isEmpty
            ? "" : say(" (entries \(entries))", " (ieraksti \(entries))")
        return "\(part.label)\(day)\(sum ?? "")\(behind)\(corrected(part))"
    }
}
