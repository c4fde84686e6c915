import Committee
import Minutes

extension Teller {
    func tell(_ decision: DecisionPart, several: Bool) -> [Block] {
        let title =
            explanation.decisions.count > 1 || explanation.kind != .decision
            ? heading(of: decision)
            : say("What was decided", "Kas nolemts")
        var blocks: [Block] = [.heading(level: several ? .two : .one, Text(title))]
        blocks += (decision.text ?? "").paragraphs.map { paragraph($0) }
        blocks.append(paragraph(effect(of: decision)))
        if !decision.gates.isEmpty {
            blocks.append(.list(decision.gates.map { Text(gate($0)) }, ordered: false))
        }
        if !decision.transfers.isEmpty {
            blocks.append(
                paragraph(
                    say("Money moved: ", "Pārvietotais finansējums: ")
                        + decision.transfers.joined(separator: "; ").closed))
        }
        blocks += outcomes(of: decision)
        if !decision.relations.isEmpty {
            blocks.append(paragraph(say("Other decisions:", "Citi lēmumi:")))
            blocks.append(.list(decision.relations.map { Text(relation($0)) }, ordered: false))
        }
        return blocks
    }

    private func heading(of decision: DecisionPart) -> String {
        guard decision.number == nil else {
            return "\(name(of: decision).capitalizedFirst): \(decision.title)"
        }
        return "\(Phrase.decision.words(in: language)): \(decision.title)"
    }

    private func effect(of decision: DecisionPart) -> String {
        if decision.kind == .noDecision {
            return say(
                "It is recorded, and decides nothing.", "Tas ir ierakstīts, bet nekas ar to nav nolemts.")
        }
        if let day = decision.effectFrom {
            return say(
                "It has effect from \(words(day)).", "Tas ir spēkā no \(words(day))".closed)
        }
        let waiting = decision.gates.filter { $0.state == .waiting }
        if decision.gates.contains(where: { $0.state == .refused && $0.projects.isEmpty }) {
            return say(
                "It has no effect, because it was refused:", "Tas nav stājies spēkā, jo saņemts atteikums:")
        }
        guard !waiting.isEmpty else {
            return decision.gates.isEmpty
                ? say("It had effect at once.", "Tas stājās spēkā uzreiz.")
                : say(
                    "It has effect, for all it waited for has come:",
                    "Tas ir spēkā, jo viss gaidītais saņemts:")
        }
        let held = Set(waiting.flatMap(\.projects))
        if waiting.allSatisfy({ !$0.projects.isEmpty }), held.count < decision.outcomes.count {
            return say(
                "It has no effect yet for some projects. They wait for:",
                "Dažiem projektiem tas vēl nav spēkā. Vēl jāsaņem:")
        }
        return say("It has no effect yet. It waits for:", "Tas vēl nav spēkā. Vēl jāsaņem:")
    }

    private func gate(_ gate: DecisionPart.GatePart) -> String {
        let name = language == .latvian ? gate.gate.nominative : gate.gate.words(in: language)
        var parts: [String] = []
        if let asked = gate.askedOn {
            parts.append(say("asked for on \(words(asked))", "lūgts \(words(asked))"))
        }
        switch gate.state {
        case .waiting:
            parts.append(awaited(gate))
        case .open:
            parts.append(
                gate.answeredOn.map { say("came on \(words($0))", "saņemts \(words($0))") }
                    ?? say("has come", "saņemts"))
        case .refused:
            parts.append(
                gate.answeredOn.map { say("refused on \(words($0))", "atteikts \(words($0))") }
                    ?? say("refused", "atteikts"))
        }
        let projects = gate.projects.isEmpty ? "" : " (\(gate.projects.joined(separator: ", ")))"
        return "\(name)\(projects): \(parts.joined(separator: "; "))".closed
    }

    /// What is still to come, and what to do when its day has passed.
    private func awaited(_ gate: DecisionPart.GatePart) -> String {
        guard let due = gate.due else {
            return say("no day is set for the answer", "atbildes termiņš nav noteikts")
        }
        guard due < explanation.asOf else { return say("due by \(words(due))", "termiņš \(words(due))") }
        // 4a: adoption ad referendum holds only if those who were absent confirm within their time.
        guard gate.gate == .confirmation else {
            return say(
                "was due by \(words(due)), and no answer is on record",
                "termiņš bija \(words(due)), un atbilde nav reģistrēta")
        }
        return say(
            "was due by \(words(due)), and no confirmation is on record: the adoption lapses, unless one came in time and is still to be recorded",
            "termiņš bija \(words(due)), un apstiprinājums nav reģistrēts: lēmums zaudē spēku, ja vien laikus saņemts apstiprinājums nav vēl jāreģistrē"
        )
    }

    private func relation(_ relation: DecisionPart.RelationPart) -> String {
        let other = "\(relation.other.label) (\(words(relation.day)), \(relation.other.handle))"
        if relation.isOurs {
            return say(
                "This one \(relation.kind.words(in: language).lowercasedFirst) \(other).",
                "\(relation.kind.words(in: language)): \(other).")
        }
        return say(
            "A later one \(relation.kind.words(in: language).lowercasedFirst) this one: \(other).",
            "Vēlāks lēmums \(relation.kind.words(in: language).lowercasedFirst) šo: \(other).")
    }
}

// MARK: - What it means for projects

extension Teller {
    private func outcomes(of decision: DecisionPart) -> [Block] {
        guard !decision.outcomes.isEmpty else { return [] }
        var blocks: [Block] = [
            paragraph(
                say("For the projects it means:", "Projektiem tas nozīmē:"))
        ]
        let parts = Outcome.allCases.compactMap { outcome -> Text? in
            let part = decision.outcomes.filter { $0.outcome == outcome }.sorted {
                ($0.rank ?? .max, $0.project.label.padded) < ($1.rank ?? .max, $1.project.label.padded)
            }
            guard !part.isEmpty else { return nil }
            let shared = sharedConditions(of: part)
            let names = part.map { project($0, without: shared) }.joined(separator: "; ")
            let forAll = shared.map { " \(Phrase.conditionForAll.words(in: language)): \($0)".closed }
                .joined()
            let heading = outcome.heading(of: part.count, in: language).replacing(": ", with: ", ")
            return Text("\(heading): \(names)".closed + forAll)
        }
        blocks.append(.list(parts, ordered: false))
        let departures = decision.outcomes.filter(\.departsFromAdvice)
        if !departures.isEmpty {
            blocks.append(
                paragraph(
                    say(
                        "Here the committee departed from the advice it was given:",
                        "Šeit komiteja atkāpās no saņemtā ieteikuma:")))
            blocks.append(.list(departures.map { Text(departure($0)) }, ordered: false))
        }
        return blocks
    }

    /// What is a condition for every project of the part is said once.
    private func sharedConditions(of part: [DecisionPart.OutcomePart]) -> [String] {
        guard part.count > 1, let first = part.first else { return [] }
        return first.conditions.filter { condition in part.allSatisfy { $0.conditions.contains(condition) } }
    }

    private func project(_ part: DecisionPart.OutcomePart, without shared: [String]) -> String {
        var details: [String] = []
        if let rank = part.rank { details.append(say("rank \(rank)", "\(rank). vieta")) }
        details += part.amounts.map { $0.words(in: language) }
        let own = part.conditions.filter { !shared.contains($0) }
        if !own.isEmpty {
            details.append(say("conditions: ", "nosacījumi: ") + own.joined(separator: "; "))
        }
        return part.project.label + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
    }

    private func departure(_ part: DecisionPart.OutcomePart) -> String {
        let advice =
            part.advice.map { advice in
                let rank = advice.rank.map { say(", rank \($0)", ", \($0). vieta") } ?? ""
                return "\(advice.by): \(advice.recommendation.told(in: language))\(rank)"
            } ?? say("advice not on record", "ieteikums nav reģistrēts")
        let reasons =
            part.reasons.map { say("reasons: \($0)", "pamatojums: \($0)") }
            ?? say("no reasons are on record", "pamatojums nav reģistrēts")
        return
            "\(part.project.label): \(part.outcome.words(in: language)) (\(advice)); \(reasons)".closed
    }
}

// MARK: - Projects

extension Teller {
    func tell(_ project: ProjectPart) -> [Block] {
        let title = project.title.map { ", \(quote($0))," } ?? ""
        let asOf = words(explanation.asOf)
        var opening = say(
            "Project \(project.project.label)\(title) applied in call \(project.call). On \(asOf) it stands as: \(project.statusWords), since \(words(project.since)).",
            "Projekts \(project.project.label)\(title) iesniegts projektu konkursā \(project.call). Statuss \(asOf): \(project.statusWords), kopš \(words(project.since))"
                .closed)
        if !project.openConditions.isEmpty {
            opening +=
                say(" Conditions still open: ", " Vēl neizpildīti nosacījumi: ")
                + project.openConditions.joined(separator: "; ").closed
        }
        var blocks = [paragraph(opening)]
        if !project.partners.isEmpty {
            let partners = project.partners.map { partner in
                let lead = partner.role == .lead ? say(", lead partner", ", vadošais partneris") : ""
                let country = partner.country.name(in: language)
                return (partner.name.map { "\($0) (\(country))" } ?? country) + lead
            }
            blocks.append(
                paragraph(
                    say("Partners on record: ", "Reģistrētie partneri: ")
                        + partners.joined(separator: "; ").closed))
        }
        blocks.append(heading(say("How it came to that", "Kā tas notika")))
        blocks.append(
            .list(
                project.chain.map { step in
                    Text("\(words(step.day)): \(step.words)")
                }, ordered: true))
        return blocks
    }
}

// MARK: - What it rests on

extension Teller {
    var findings: [Block] {
        guard !explanation.findings.isEmpty else { return [] }
        return [
            heading(
                say("Against the rules, and recorded all the same", "Pretēji reglamentam, tomēr ierakstīts")),
            .list(
                explanation.findings.map { finding in
                    let what = finding.findings.map { $0.words(in: language) }.together(in: language)
                    let reason = finding.reason ?? Phrase.withheld.words(in: language)
                    return Text(
                        say(
                            "\(what.capitalizedFirst) (entry \(finding.position)). Taken nevertheless, because: \(reason)",
                            "\(what.capitalizedFirst) (ieraksts \(finding.position)). Pieņemts, neraugoties uz noteikumiem, jo: \(reason)"
                        ).closed)
                }, ordered: false),
        ]
    }

    /// The entries in the order of the record; what one stroke of the pen recorded many times stands in one line.
    var entries: [Block] {
        guard !explanation.entries.isEmpty else { return [] }
        var groups: [[EntryPart]] = []
        for entry in explanation.entries {
            if let last = groups.last?.last, last.isAlike(entry) {
                groups[groups.count - 1].append(entry)
            } else {
                groups.append([entry])
            }
        }
        return [
            heading(say("The entries behind this", "Ieraksti, uz kuriem tas balstās")),
            paragraph(
                say(
                    "The record is a numbered list of entries that can only grow. This is told from its first \(explanation.knownAt); `protokols log` shows each of them in full.",
                    "Reģistrs ir numurētu ierakstu saraksts, kas var tikai augt. Te stāstīts pēc ierakstiem no 1. līdz \(explanation.knownAt).; katru pilnībā rāda `protokols log`."
                )),
            .list(groups.compactMap { line($0).map { Text($0) } }, ordered: true),
        ]
    }

    private func line(_ group: [EntryPart]) -> String? {
        guard let first = group.first, let last = group.last else { return nil }
        let position =
            group.count == 1
            ? say("position \(first.position)", "\(first.position). pozīcija")
            : say(
                "positions \(first.position) to \(last.position)",
                "pozīcijas no \(first.position). līdz \(last.position).")
        let source = Scribe.words(of: first.source, in: language).plain
        let corrected = group.compactMap(\.corrections).first?.words(in: language).map { "; \($0)" }
        let day = words(first.happenedOn)
        return "\(position): \(first.type), \(day) (\(source))\(corrected ?? "")"
    }
}

extension EntryPart {
    fileprivate func isAlike(_ other: EntryPart) -> Bool {
        position + 1 == other.position && type == other.type && happenedOn == other.happenedOn
            && source == other.source && corrections == nil && other.corrections == nil
    }
}
