import Committee
import Minutes

// An entry that is neither a decision nor a project nor what was put to a committee.
extension Teller {
    func tellEntry(_ account: AccountPart) -> [Block] {
        let place = account.position.map { say(", entry \($0)", ", \($0). ieraksts") } ?? ""
        let about = "\(account.handle) (\(account.type), \(words(account.happenedOn))\(place))"
        var blocks = [
            paragraph(say("\(about) is on record. It says:", "\(about) ir reģistrā. Tajā teikts:")),
            .list(account.said.map { Text("\($0.field): \($0.was ?? "–")") }, ordered: false),
        ]
        if let counted = account.counted {
            blocks.append(
                paragraph(
                    say("The record itself counts \(counted).", "Pats reģistrs saskaita \(counted).")))
        }
        if !account.changes.isEmpty {
            blocks.append(heading(say("What was corrected", "Kas labots")))
            for change in account.changes { blocks += tell(other: change) }
        }
        return blocks
    }
}
