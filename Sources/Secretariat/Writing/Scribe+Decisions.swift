import Committee
import Minutes

extension Scribe {
    func write(_ dossier: DecisionDossier) -> Block {
        let particulars = dossier.particulars
        var body: [Block] = (particulars.text ?? "").paragraphs.map { .paragraph(Text($0)) }
        body += write(particulars.outcomes)
        body += particulars.relations.compactMap(write)
        body += particulars.transfers.map(write)
        switch particulars.effect {
        case .atOnce, .after: break
        case .from(let day):
            body.append(.paragraph(Text("\(say(.effectFrom)) \(day.wordsOnTheDay(in: language))".closed)))
        }
        body += gates(of: dossier)
        body += departures(of: dossier)
        if let override = dossier.entry.fact.nevertheless {
            body.append(
                .note(Text("\(say(.takenNevertheless)): \(override.reason.text ?? say(.withheld))".closed)))
        }
        return .decision(Minutes.Decision(label(of: particulars), Text(particulars.title), body: body))
    }

    /// What the decision waits or waited for, and until when those who were asked have to answer.
    private func gates(of dossier: DecisionDossier) -> [Block] {
        guard !dossier.gates.isEmpty else { return [] }
        let names = dossier.gates.map { gate in
            words(gate, due: dossier.openGates.contains(gate) ? dossier.due(from: gate) : nil)
        }
        return [.paragraph(Text("\(say(.effectAfter)) \(names.joined(separator: ", "))."))]
    }

    private func words(_ gate: Committee.Decision.Gate, due: Day?) -> String {
        gate.words(in: language) + (due.map { " (\(say(.answerDue)) \($0.words(in: language)))" } ?? "")
    }

    /// Where an outcome departs from the advice: what was advised, the committee's reasons, and what it waits for.
    private func departures(of dossier: DecisionDossier) -> [Block] {
        dossier.particulars.outcomes.compactMap { outcome -> Block? in
            guard let gates = dossier.departures[outcome.project] else { return nil }
            let project = record.projects[outcome.project]
            let advice = project?.advice?.recommendation ?? project?.assessment?.recommendation
            let by = [project?.advice?.by, advice?.words(in: language)].compactMap(\.self).joined(
                separator: ": ")
            let what = "\(say(.departsFromAdvice))\(by.isEmpty ? "" : " (\(by))")"
            let reasons = outcome.departure ?? dossier.reasons[outcome.project]
            let why =
                reasons.map { "\(say(.reason)): \($0.text ?? say(.withheld))".closed } ?? say(.reasonsToCome)
            let waiting = project?.waiting.last { $0.outcome == outcome }
            let names = gates.filter { $0 != .writtenReasons }.map { gate in
                words(gate, due: waiting?.gates.contains(gate) ?? false ? waiting?.due(from: gate) : nil)
            }
            let effect =
                names.isEmpty ? "" : " \(say(.effectAfter)) \(names.joined(separator: ", "))."
            return .paragraph(
                Text([.strong("\(label(of: outcome.project)): "), .plain("\(what). \(why)\(effect)")]))
        }
    }

    private func write(_ transfer: Committee.Decision.Transfer) -> Block {
        .paragraph(
            Text(
                "\(say(.moneyMoved)) \(say(.moneyFrom)) \(transfer.from) \(say(.moneyTo)) \(transfer.to): \(transfer.amount.words(in: language))"
                    .closed))
    }

    private func write(_ relation: Committee.Decision.Relation) -> Block? {
        guard let other = record.decisions[relation.decision] else { return nil }
        let name =
            other.particulars.number == nil
            ? "\(quote(other.particulars.title))" : other.particulars.number ?? ""
        let what = language == .latvian ? "lēmumu \(name)" : "decision \(name)"
        let day = other.takenOn.shortWords(in: language)
        return .paragraph(Text("\(relation.kind.words(in: language)) \(what) (\(day))."))
    }

    private func quote(_ words: String) -> String {
        language == .latvian ? "„\(words)”" : "\u{201C}\(words)\u{201D}"
    }

    /// A block decision in its parts: each outcome with its count, its projects, and what is said of them.
    private func write(_ outcomes: [ProjectOutcome]) -> [Block] {
        let parts = Outcome.allCases.map { outcome in (outcome, outcomes.filter { $0.outcome == outcome }) }
            .filter { !$0.1.isEmpty }
        var blocks: [Block] = []
        if parts.count > 1 {
            let counts = parts.map { outcome, part in outcome.counted(part.count, in: language) }
            let all = Outcome.projects(outcomes.count, in: language)
            blocks.append(.paragraph(Text("\(all): \(counts.joined(separator: ", ")).")))
        }
        return blocks + parts.flatMap { write($1, $0) }
    }

    private func write(_ part: [ProjectOutcome], _ outcome: Outcome) -> [Block] {
        let shared = sharedConditions(part)
        let sorted = part.map { (label: label(of: $0.project), outcome: $0) }.sorted {
            ($0.outcome.rank ?? .max, $0.label.padded) < ($1.outcome.rank ?? .max, $1.label.padded)
        }.map(\.outcome)
        let listed = sorted.filter { !isBare($0, shared) }
        let bare = sorted.filter { isBare($0, shared) }
        let heading = Text(outcome.heading(of: part.count, in: language))
        var blocks: [Block] =
            listed.isEmpty
            ? [.paragraph(Text(heading.inlines.map { .strong($0.plain) }))] : [table(listed, heading)]
        if !bare.isEmpty {
            let handles = bare.map { label(of: $0.project) }.joined(separator: ", ")
            blocks.append(.paragraph(Text("\(say(.acronymsNotPublished)) (\(bare.count)): \(handles).")))
        }
        blocks += shared.map { .paragraph(Text("\(say(.conditionForAll)): \(words($0))".closed)) }
        return blocks + listed.flatMap { remarks($0, without: shared) }
    }

    /// A placeholder of which nothing is known but that there is one: no row of its own, but not left out.
    private func isBare(_ outcome: ProjectOutcome, _ shared: [Committee.Condition]) -> Bool {
        !isNamed(outcome.project) && outcome.rank == nil && outcome.amounts.isEmpty
            && outcome.recommendation == nil && outcome.conditions.allSatisfy(shared.contains)
            && record.projects[outcome.project]?.application.priority == nil
            && record.projects[outcome.project]?.application.title == nil
    }

    private func table(_ part: [ProjectOutcome], _ caption: Text) -> Block {
        let projects = part.map { (outcome: $0, application: record.projects[$0.project]?.application) }
        let hasRank = part.contains { $0.rank != nil }
        let hasTitle = projects.contains { $0.application?.title != nil }
        let hasPriority = projects.contains { $0.application?.priority != nil }
        let hasAmount = part.contains { !$0.amounts.isEmpty }
        let basis = commonBasis(part)
        var columns: [Table.Column] = []
        if hasRank { columns.append(.init(Text(say(.rank)), .trailing, width: 9)) }
        columns.append(.init(Text(say(.project)), width: 28))
        if hasTitle { columns.append(.init(Text(say(.title)), width: 36)) }
        if hasPriority { columns.append(.init(Text(say(.priority)), width: 15)) }
        if hasAmount {
            columns.append(.init(Text(say(.amount) + (basis.map { " (\($0))" } ?? "")), .trailing, width: 24))
        }
        let rows = projects.map { outcome, application in
            var cells: [Text] = []
            if hasRank { cells.append(Text(outcome.rank.map { "\($0)." } ?? say(.notKnown))) }
            let name = label(of: outcome.project)
            cells.append(Text(isNamed(outcome.project) ? name : "\(name) (\(say(.acronymNotPublished)))"))
            if hasTitle { cells.append(Text(application?.title ?? "")) }
            if hasPriority { cells.append(Text(application?.priority ?? "")) }
            if hasAmount {
                let sums = outcome.amounts.map {
                    basis == nil ? $0.words(in: language) : $0.sum(in: language)
                }
                cells.append(Text(sums.joined(separator: "; ")))
            }
            return cells
        }
        return .table(Table(caption: caption, columns, rows: rows))
    }

    /// Fund and basis stand in the head of the column where they are the same for all.
    private func commonBasis(_ part: [ProjectOutcome]) -> String? {
        let all = Set(part.flatMap(\.amounts).map { $0.details(in: language) })
        guard all.count == 1, let only = all.first else { return nil }
        return only
    }

    private func remarks(_ outcome: ProjectOutcome, without shared: [Committee.Condition]) -> [Block] {
        let own = outcome.conditions.filter { !shared.contains($0) }.map { Text(words($0).closed) }
        let advice = outcome.recommendation.map { Text("\(say(.recommendation)): \($0)".closed) }
        let all = own + [advice].compactMap(\.self)
        guard !all.isEmpty else { return [] }
        return [
            .paragraph(Text([.strong("\(label(of: outcome.project)). "), .plain(say(.conditionsFor))])),
            .list(all, ordered: false),
        ]
    }

    /// What is a condition for every project of the part is said once.
    private func sharedConditions(_ part: [ProjectOutcome]) -> [Committee.Condition] {
        guard part.count > 1, let first = part.first else { return [] }
        return first.conditions.filter { condition in part.allSatisfy { $0.conditions.contains(condition) } }
    }

    private func words(_ condition: Committee.Condition) -> String {
        let details = [
            condition.due.map { "\(say(.due)) \($0.words(in: language))" },
            condition.judge.map { "\(say(.judge)) \($0)" },
        ].compactMap(\.self)
        return condition.text + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
    }
}

extension String {
    /// Figures filled up with noughts, so that `placeholder-9` comes before `placeholder-10`.
    var padded: String {
        var padded = ""
        var figures = ""
        func close() { padded += String(repeating: "0", count: max(0, 12 - figures.count)) + figures }
        for character in self {
            if character.isASCII, character.isNumber {
                figures.append(character)
            } else {
                if !figures.isEmpty { close() }
                figures = ""
                padded.append(character)
            }
        }
        if !figures.isEmpty { close() }
        return padded
    }
}
