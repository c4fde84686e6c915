import Committee
package import Minutes

extension Office {
    /// The register of decisions as one HTML file that can be mailed: it needs no network and no other file.
    package func page(of answer: DecisionsAnswer, in language: Language) throws -> String {
        func say(_ phrase: Phrase) -> String { phrase.words(in: language) }
        let day = Day(answer.asOf)?.words(in: language) ?? answer.asOf
        return RegisterPage(
            language: language, title: say(.registerOfDecisions),
            subtitle: "\(say(.asOf)) \(day), \(say(.knownAt)) \(answer.knownAt)",
            labels: .init(
                caption: say(.registerCaption), search: say(.search), shown: say(.shown), of: say(.of),
                details: say(.details)),
            columns: [.day, .committee, .decision, .title, .kind, .outcomes].map(say), naming: 2,
            entries: answer.decisions.sorted {
                ($0.decision.lastDay, $0.decision.handle.padded) < (
                    $1.decision.lastDay, $1.decision.handle.padded
                )
            }.map { $0.entry(in: language) },
            footer: try state(at: answer.knownAt).words(in: language)
        ).html
    }
}

extension DecisionsAnswer.Line {
    fileprivate func entry(in language: Language) -> RegisterPage.Entry {
        RegisterPage.Entry(
            anchor: decision.handle,
            cells: [
                days(in: language), committee, decision.number ?? decision.handle, decision.title,
                Committee.Decision.Kind(rawValue: decision.kind)?.words(in: language) ?? decision.kind,
                results(in: language),
            ], details: details(in: language))
    }

    private func days(in language: Language) -> String {
        guard let first = Day(decision.firstDay), let last = Day(decision.lastDay),
            let days = Occasion(from: first, to: last)
        else { return decision.lastDay }
        return days.shortWords(in: language)
    }

    private func results(in language: Language) -> String {
        let counted = Outcome.allCases.compactMap { outcome in
            counts[outcome.rawValue].map { outcome.counted($0, in: language) }
        }
        let later = Phrase.laterDecision.words(in: language)
        let touched = decision.touchedBy.compactMap { link in
            Committee.Decision.Relation.Kind(rawValue: link.kind)?.passive(in: language).map {
                "\($0) \(later)"
            }
        }
        let gates = decision.waitsFor.compactMap {
            Committee.Decision.Gate(rawValue: $0)?.words(in: language)
        }
        let ofProjects = openFor.compactMap { open in
            Committee.Decision.Gate(rawValue: open.gate.gate).map {
                "\($0.words(in: language)) (\(open.projects.joined(separator: ", ")))"
            }
        }
        let awaits = (gates + ofProjects).map { "\(Phrase.awaits.words(in: language)) \($0)" }
        return (counted + awaits + touched).joined(separator: ", ")
    }

    private func details(in language: Language) -> [Text] {
        let projects = Outcome.allCases.compactMap { outcome -> Text? in
            let part = decision.outcomes.filter { $0.outcome == outcome.rawValue }
            guard !part.isEmpty else { return nil }
            let names = part.map { result in
                (result.rank.map { "\($0). " } ?? "") + (self.projects[result.project] ?? result.project)
            }
            return Text([
                .strong("\(outcome.heading(of: part.count, in: language)). "),
                .plain(names.joined(separator: "; ").closed),
            ])
        }
        let source = decision.source.address.map { address in
            Text([
                .plain("\(Phrase.source.words(in: language)): "),
                .link(address, address: Scribe.web(address)),
            ])
        }
        return (decision.text ?? "").paragraphs.map { Text($0) } + projects
            + [Text([.code(decision.handle)]), source].compactMap(\.self)
    }
}

extension Committee.Decision.Relation.Kind {
    /// What has become of a decision that another touches; a mere reference changes nothing.
    fileprivate func passive(in language: Language) -> String? {
        switch (self, language) {
        case (.references, _): nil
        case (.supersedes, .english): "superseded"
        case (.amends, .english): "amended"
        case (.takesBack, .english): "taken back"
        case (.confirms, .english): "confirmed"
        case (.supersedes, .latvian): "aizstāts"
        case (.amends, .latvian): "grozīts"
        case (.takesBack, .latvian): "atcelts"
        case (.confirms, .latvian): "apstiprināts"
        }
    }
}
