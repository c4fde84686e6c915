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
            let changes = correction.was.changes(to: correction.becomes).map {
                words(of: $0, in: correction.becomes.fact.event)
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

    /// A project of a block is named by its label, not by its place in the stored list.
    private func words(of change: FieldChange, in event: Event) -> String {
        var path = change.field.split(separator: ".").map(String.init)
        var project: String?
        if case .decision(.taken(_, _, _, _, let particulars)) = event, path.count > 3,
            path[0] == "particulars", path[1] == "outcomes", let place = Int(path[2]),
            particulars.outcomes.indices.contains(place)
        {
            project = label(of: particulars.outcomes[place].project)
            path = Array(path[3...])
        } else if path.first == "particulars" {
            path.removeFirst()
        }
        let was = change.was ?? "–"
        let becomes = change.becomes ?? "–"
        return "\(project.map { "\($0), " } ?? "")\(path.joined(separator: " ")): \(was) → \(becomes)"
    }
}
