package import Minutes

extension Office {
    /// The register of decisions as one HTML file that can be mailed: it needs no network and no other file.
    package func page(of answer: DecisionsAnswer, in language: Language) -> String {
        func say(_ phrase: Phrase) -> String { phrase.words(in: language) }
        return RegisterPage(
            language: language, title: say(.registerOfDecisions),
            subtitle: "\(say(.asOf)) \(answer.asOf), \(say(.knownAt)) \(answer.knownAt)",
            searchLabel: say(.search), foundLabel: say(.found),
            columns: [.day, .committee, .decision, .kind, .title, .outcomes].map(say),
            entries: answer.decisions.map { line in
                RegisterPage.Entry(
                    anchor: line.decision.handle,
                    cells: [
                        line.decision.lastDay, line.committee, line.decision.number ?? line.decision.handle,
                        line.decision.kind, line.decision.title, line.outcomeWords,
                    ],
                    details: line.decision.outcomes.map {
                        "\(line.projects[$0.project] ?? $0.project): \($0.outcome)\($0.rank.map { " \($0)" } ?? "")"
                    } + [line.decision.text, line.decision.source.address].compactMap(\.self))
            }
        ).html
    }
}
