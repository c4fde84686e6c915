import Committee

// What was said: remarks, notes and reservations. The words are sealed, so each document names the entries that hold them.
extension SearchSource {
    /// What was said in a sitting or procedure, from the day on which it was said. Words that are no longer held are in
    /// no document.
    func statements(_ entries: [Entry], _ subject: Subject) -> [(key: String, from: Day, SearchDocument)] {
        guard let forum = subject.forum else { return [] }
        let standing = history(entries)
        let record = Record(folding: standing)
        guard let proceedings = record.proceedings(of: forum) else { return [] }
        let carriers = Self.carriers(entries)
        return standing.compactMap { entry in
            guard let said = Self.said(in: entry.event), let words = said.words?.text else { return nil }
            let item = said.item ?? said.question.flatMap { proceedings.questions[$0]?.question.item }
            let place = item.flatMap { proceedings.items[$0]?.item }
            let handle = entry.fact.handle.map { $0.namesPerson ? $0.document : $0.text } ?? subject.key
            let about = said.question.flatMap { proceedings.questions[$0]?.question.projects } ?? []
            let document = SearchDocument(
                kind: .statement, handle: handle,
                title: [said.by?.code, place.map { "\($0.label). \($0.title)" }].compactMap(\.self)
                    .joined(separator: ", "),
                text: words, day: entry.countsFrom.iso, committee: record.committee(of: forum)?.hex,
                projects: about.map(\.hex).sorted(),
                facets: said.by.map { [SearchDocument.country($0.code)] } ?? [],
                sealedAt: [carriers[entry.reference] ?? entry.position])
            return (entry.reference.text, entry.countsFrom, document)
        }
    }

    private struct Said {
        var by: Delegation?
        var item: Item.ID?
        var question: Question.ID?
        var words: Sealed?
    }

    private static func said(in event: Event) -> Said? {
        switch event {
        case .agenda(.stated(_, let item, let delegation, let words)):
            Said(by: delegation, item: item, words: words)
        case .agenda(.handled(_, let item, _, let note)): Said(item: item, words: note)
        case .agenda(.opinionGiven(_, let item, let opinion)):
            Said(by: opinion.delegation, item: item, words: opinion.words)
        case .question(.positionTaken(let question, _, let position)):
            Said(by: position.delegation, question: question, words: position.words)
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            nil
        }
    }

    /// Where the words lie that stand now: with a corrected entry, in its latest correction.
    private static func carriers(_ entries: [Entry]) -> [Reference: Int] {
        var carriers: [Reference: Int] = [:]
        for entry in entries.sorted(by: { $0.position < $1.position }) {
            if case .record(.corrected(let correction)) = entry.event {
                carriers[correction.target] = entry.position
            }
        }
        return carriers
    }
}

extension Subject {
    var forum: Forum? {
        switch kind {
        case .sitting: Sitting.ID(hex: key).map(Forum.sitting)
        case .procedure: Procedure.ID(hex: key).map(Forum.procedure)
        case .register, .programme, .committee, .call, .project, .person, .decision, .people, .document,
            .calendar:
            nil
        }
    }
}
