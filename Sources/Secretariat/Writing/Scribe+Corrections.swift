import Committee
import Minutes

// What was corrected after the minutes had been approved: named, and never worked into their text.
extension Scribe {
    /// `Corrected by TRI/corrections/1 (22 April 2025)`
    var correctionMark: String? {
        guard !corrections.isEmpty else { return nil }
        let named = corrections.map { entry in
            "\(entry.fact.handle?.text ?? entry.reference.text) (\(entry.happenedOn.shortWords(in: language)))"
        }
        return "\(say(.correctedBy)) \(named.joined(separator: ", "))"
    }

    var correctionsSince: [Block] {
        guard !corrections.isEmpty else { return [] }
        return [
            .heading(level: .one, Text(say(.correctedSince))),
            .list(corrections.map { Text(words(of: $0)) }, ordered: false),
        ]
    }

    private func words(of entry: Entry) -> String {
        switch entry.event {
        case .record(.corrected(let correction)):
            let fields = SaidFields(language: language, names: record.name(ofIdentity:))
            let changes = fields.changes(from: correction.was.fields, to: correction.becomes.fields).map {
                "\($0.field): \($0.was ?? "–") → \($0.becomes ?? "–")"
            }
            return sentence(
                entry, correction.was.fact, changes.joined(separator: "; "), correction.reason,
                correction.authority, correction.document)
        case .record(.retracted(let retraction)):
            return sentence(
                entry, retraction.was.fact, say(.retractedEntry), retraction.reason, retraction.authority,
                retraction.document)
        case .record, .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda,
            .question, .decision, .action, .minutes, .calendar, .figure:
            return entry.fact.handle?.text ?? entry.reference.text
        }
    }

    private func sentence(
        _ entry: Entry, _ fact: Committee.Fact, _ what: String, _ reason: Sealed, _ authority: Sealed,
        _ document: String?
    ) -> String {
        let place = fact.handle?.text ?? ""
        let why = "\(say(.reason)): \(reason.text ?? say(.withheld))"
        let who = "\(say(.onAuthorityOf)) \(authority.text ?? say(.withheld))"
        let by = [entry.fact.handle?.text, entry.happenedOn.words(in: language), document]
            .compactMap(\.self).joined(separator: ", ")
        return "\(place): \(what) (\(by)). \(why); \(who)".closed
    }
}
