import Committee
import Minutes

// Corrections and retractions in words.
extension Teller {
    func tell(_ account: AccountPart) -> [Block] {
        var blocks = [paragraph(opening(account))]
        for change in account.changes where change.isAsked || account.changes.count == 1 {
            blocks += tell(change, isAlone: true)
        }
        let others = account.changes.filter { !$0.isAsked }
        if !others.isEmpty, account.changes.count > 1 {
            blocks.append(
                heading(say("What else was done to this entry", "Kas vēl ar šo ierakstu darīts")))
            for change in others { blocks += tell(other: change) }
        }
        if !account.said.isEmpty {
            blocks.append(
                heading(say("What it had said", "Kas tajā bija teikts")))
            blocks.append(
                .list(account.said.map { Text("\($0.field): \($0.was ?? "–")") }, ordered: false))
        }
        return blocks + [paragraph(before(account))]
    }

    private func opening(_ account: AccountPart) -> String {
        let place = account.position.map { say(", entry \($0)", ", \($0). ieraksts") } ?? ""
        let about = "\(account.handle) (\(account.type), \(words(account.happenedOn))\(place))"
        guard let change = account.changes.first(where: \.isAsked) ?? account.changes.last else {
            return about.closed
        }
        let day = words(change.on)
        switch (explanation.kind, account.isRetracted) {
        case (.retracted, _), (.retraction, _):
            return say(
                "\(about) was recorded in error. \(change.handle) took it back on \(day) (entry \(change.position)); since then it counts nowhere, on whatever day one asks for.",
                "\(about) bija ierakstīts kļūdaini. To \(day) atsauca \(change.handle) (\(change.position). ieraksts); kopš tā laika tas nekur netiek ņemts vērā, par kuru dienu arī jautātu."
            )
        case (_, let isRetracted):
            let later =
                isRetracted
                ? say(" The entry was taken back later.", " Vēlāk ieraksts ir atsaukts.") : ""
            return say(
                "\(change.handle), of \(day) (entry \(change.position)), set right an error in our record of \(about). It counts from the original day on.\(later)",
                "\(change.handle), \(day) (\(change.position). ieraksts), laboja kļūdu mūsu ierakstā \(about). Labojums attiecas jau uz sākotnējo dienu.\(later)"
            )
        }
    }

    /// A change that was not asked for itself.
    func tell(other change: AccountPart.ChangePart) -> [Block] {
        [paragraph(head(change))] + tell(change, isAlone: false)
    }

    private func head(_ change: AccountPart.ChangePart) -> String {
        let what =
            change.isRetraction ? say("took it back", "to atsauca") : say("corrected it", "to laboja")
        return say(
            "\(change.handle) \(what) on \(words(change.on)) (entry \(change.position)).",
            "\(change.handle) \(what) \(words(change.on)) (\(change.position). ieraksts).")
    }

    private func tell(_ change: AccountPart.ChangePart, isAlone: Bool) -> [Block] {
        var blocks: [Block] = []
        if !change.fields.isEmpty {
            if isAlone { blocks.append(heading(say("What was corrected", "Kas labots"))) }
            blocks.append(
                .list(
                    change.fields.map { field in
                        Text("\(field.field): \(field.was ?? "–") → \(field.becomes ?? "–")")
                    }, ordered: false))
        }
        let withheld = Phrase.withheld.words(in: language)
        var why = "\(Phrase.reason.words(in: language)): \(change.reason ?? withheld)".closed
        why += " " + say("Authority", "Kas to nosaka") + ": \(change.authority ?? withheld)".closed
        why +=
            " " + say("Document", "Dokuments")
            + ": \(change.document ?? say("none named", "nav norādīts"))".closed
        return blocks + [paragraph(why)]
    }

    /// The record as it was before can be asked for.
    private func before(_ account: AccountPart) -> String {
        guard let change = account.changes.first(where: \.isAsked) else { return "" }
        return say(
            "What the record said before is answered with --known-at \(change.position - 1).",
            "Ko reģistrs teica iepriekš, var jautāt ar --known-at \(change.position - 1).")
    }
}
