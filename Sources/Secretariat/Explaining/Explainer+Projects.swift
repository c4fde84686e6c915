import Committee
import Minutes

extension Explainer {
    func projectPart(_ id: Project.ID, _ dossier: ProjectDossier) -> ProjectPart {
        var awaiting: [Committee.Decision.Gate] = []
        if case .awaiting(let gates) = dossier.status { awaiting = gates }
        return ProjectPart(
            project: named(id), title: dossier.application.title,
            call: record.calls[dossier.call]?.particulars.code ?? dossier.call.hex,
            status: dossier.status.code, statusWords: dossier.status.words(in: language),
            rank: dossier.status.rank, awaiting: awaiting, since: dossier.since,
            openConditions: dossier.openConditions.map { condition in
                condition.text
                    + (condition.due.map { " (\(Phrase.due.words(in: language)) \($0.words(in: language)))" }
                        ?? "")
            },
            partners: dossier.application.partners.map {
                .init(country: $0.country, role: $0.role, name: $0.name)
            },
            chain: steps(of: id))
    }

    /// What happened to the project, one sentence an entry, and the status wherever it changed.
    private func steps(of id: Project.ID) -> [ProjectPart.Step] {
        let subject = Subject(id)
        var then = Record()
        var status: ProjectStatus?
        var steps: [ProjectPart.Step] = []
        for entry in standing {
            then.note(entry)
            guard entry.fact.subjects.contains(subject),
                let words = story(of: entry, for: id, then)
            else { continue }
            let now = then.projects[id]?.status
            let change = now == status ? nil : now.map { $0.words(in: language) }
            status = now
            steps.append(
                .init(
                    position: entry.position, day: entry.happenedOn,
                    words: words.closed + (change.map { " \(say("Status", "Statuss")): \($0)." } ?? "")))
        }
        return steps
    }

    func say(_ english: String, _ latvian: String) -> String { language == .latvian ? latvian : english }

    /// One entry as a sentence about the project; nothing for entries that only mention it.
    private func story(of entry: Entry, for id: Project.ID, _ then: Record) -> String? {
        switch entry.event {
        case .project(let event): story(of: event, then)
        case .decision(.taken(_, let forum, let committee, _, let particulars)):
            particulars.outcomes.first { $0.project == id }.map { outcome in
                story(of: outcome, in: particulars, by: then.label(of: committee), forum)
            }
        case .decision(.gateOpened(_, let gate, _)):
            say(
                "\(gate.words(in: language)) came", "Saņemts: \(gate.nominative)"
            ).capitalizedFirst
        case .decision(.gateRefused(_, let gate, _)):
            say("\(gate.words(in: language)) was a refusal", "Atteikums: \(gate.nominative)").capitalizedFirst
        case .decision(.gateAsked(_, let gate, let due, _)):
            say("\(gate.words(in: language)) was asked for", "Lūgts: \(gate.nominative)").capitalizedFirst
                + (due.map { ", \(Phrase.due.words(in: language)) \($0.words(in: language))" } ?? "")
        case .decision(.reasonsGiven):
            say(
                "The written reasons for departing from the advice were given",
                "Sniegts rakstisks pamatojums atkāpei no ieteikuma")
        case .programme, .committee, .person, .call, .sitting, .procedure, .agenda, .question, .action,
            .minutes, .calendar, .figure, .record:
            nil
        }
    }

    private func story(
        of outcome: ProjectOutcome, in particulars: Committee.Decision.Particulars, by committee: String,
        _ forum: Forum
    ) -> String {
        let number = particulars.number.map { " \($0)" } ?? ""
        let name =
            language == .latvian
            ? "lēmums\(particulars.number.map { " Nr. \($0)" } ?? "")" : "decision\(number)"
        var words = say(
            "The committee \(committee) took \(name) (\u{201C}\(particulars.title)\u{201D}): ",
            "Komitejas \(committee) \(name) („\(particulars.title)”): ")
        words += outcome.outcome.words(in: language)
        if let rank = outcome.rank { words += say(", rank \(rank)", ", \(rank). vieta") }
        if !outcome.amounts.isEmpty {
            words += ", " + outcome.amounts.map { $0.words(in: language) }.joined(separator: "; ")
        }
        if !outcome.conditions.isEmpty {
            let texts = outcome.conditions.map { "\u{201C}\($0.text)\u{201D}" }
            let latvian = outcome.conditions.map { "„\($0.text)”" }
            words += say(
                "; conditions: \(texts.together(in: .english))",
                "; nosacījumi: \(latvian.together(in: .latvian))")
        }
        switch particulars.effect {
        case .atOnce, .after: break
        case .from(let day):
            words += say(
                "; with effect from \(day.words(in: language))", "; spēkā no \(day.words(in: language))")
        }
        return words
    }

    private func story(of event: ProjectEvent, _ then: Record) -> String {
        switch event {
        case .applied(_, let call, _):
            let code = then.calls[call]?.particulars.code ?? call.hex
            return say("It applied in call \(code)", "Iesniegts projektu konkursā \(code)")
        case .foundEligible: return say("It was found eligible", "Atzīts par atbilstošu")
        case .foundIneligible(_, let reason):
            return say("It was found ineligible", "Atzīts par neatbilstošu") + because(reason)
        case .assessed(_, let assessment):
            let score = assessment.score.map { score in
                say("\(score.hundredths) points", "\(score.hundredths.replacing(".", with: ",")) punkti")
            }
            let parts = [score, assessment.recommendation?.told(in: language)].compactMap(\.self)
            return say("It was assessed", "Izvērtēts")
                + (parts.isEmpty ? "" : ": \(parts.joined(separator: ", "))")
        case .advised(_, let advice):
            let rank = advice.rank.map { say(", rank \($0)", ", \($0). vieta") } ?? ""
            return "\(advice.by): \(advice.recommendation.told(in: language))\(rank)"
        case .conditionFulfilled(let id, let key):
            return say("A condition was met: ", "Izpildīts nosacījums: ") + condition(key, of: id, then)
        case .conditionLapsed(let id, let key):
            return say("A condition was not met in time: ", "Nosacījums nav izpildīts laikā: ")
                + condition(key, of: id, then)
        case .applicantNotified: return say("The applicant was told", "Iesniedzējs informēts")
        case .contracted(_, let amounts):
            let sums = amounts.map { $0.words(in: language) }.joined(separator: "; ")
            return say("The contract was signed", "Noslēgts līgums") + (sums.isEmpty ? "" : ": \(sums)")
        case .modified(_, let summary): return say("It was modified: ", "Grozīts: ") + summary
        case .completed: return say("It was completed", "Pabeigts")
        case .terminated(_, let reason): return say("It was terminated", "Izbeigts") + because(reason)
        case .withdrawn: return say("It was withdrawn", "Atsaukts")
        case .complaintReceived(_, let summary):
            return say("A complaint was received", "Saņemta sūdzība") + because(summary)
        case .complaintDecided(_, let justified, _):
            return justified
                ? say("The complaint was found justified", "Sūdzība atzīta par pamatotu")
                : say("The complaint was found not justified", "Sūdzība atzīta par nepamatotu")
        }
    }

    private func because(_ reason: Sealed?) -> String { reason.map { ": \(words($0))" } ?? "" }

    private func condition(_ key: String, of id: Project.ID, _ then: Record) -> String {
        let project = then.projects[id]
        let all = (project?.fulfilledConditions ?? []) + (project?.openConditions ?? [])
        return all.first { $0.key == key }?.text ?? key
    }
}
