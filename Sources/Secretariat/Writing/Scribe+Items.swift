import Committee
import Minutes

// One item of the agenda: what became of it, who said what, who took which position, what was decided.
extension Scribe {
    func write(_ id: Item.ID, _ dossier: Proceedings.ItemDossier) -> [Block] {
        let questions = proceedings.questions(at: id)
        var blocks: [Block] = [
            .heading(
                level: .one, Text("\(dossier.item.label). \(dossier.item.title)"),
                anchor: "item-\(dossier.item.order)")
        ]
        for handled in dossier.handlings {
            if isWorthSaying(handled, of: dossier, questions.map(\.dossier)) {
                blocks.append(.paragraph(Text(handled.handling.words(in: language))))
            }
            let note = handled.note.map { $0.text ?? say(.withheld) } ?? ""
            blocks += note.paragraphs.map { .paragraph(Text($0)) }
        }
        blocks += proceedings.interests.filter { $0.item == id }.map(write)
        if !dossier.remarks.isEmpty {
            blocks.append(.heading(level: .two, Text(say(.discussion))))
            blocks += dossier.remarks.map { .remark(by: $0.by.code, Text($0.words.text ?? say(.withheld))) }
        }
        for (number, question) in questions.enumerated() {
            blocks += write(
                question.id, question.dossier, under: dossier.item.title,
                number: questions.count > 1 ? (number + 1, questions.count) : nil)
        }
        // A decision may be taken at an item without a question being put (a source that reports no more).
        blocks += proceedings.decisions.compactMap { record.decisions[$0] }
            .filter { $0.question == nil && $0.particulars.item == id }.map(write)
        blocks += proceedings.actions.compactMap { record.actions[$0] }.filter { $0.point.item == id }.map(
            write)
        return blocks
    }

    /// That an item was taken up goes without saying where more is said of it.
    private func isWorthSaying(
        _ handled: Proceedings.Handled, of dossier: Proceedings.ItemDossier,
        _ questions: [Proceedings.QuestionDossier]
    ) -> Bool {
        switch handled.handling {
        case .takenUp:
            dossier.handlings.count == 1 && dossier.remarks.isEmpty && questions.isEmpty
                && handled.note == nil
        case .discussed: dossier.remarks.isEmpty
        case .noted: !questions.contains { $0.declaration?.outcome == .noted }
        case .withdrawn, .deferred: true
        }
    }

    private func write(_ action: ActionDossier) -> Block {
        let due = action.point.due.map { "\(say(.due)) \($0.words(in: language))" }
        let details = [action.point.responsible, due].compactMap(\.self).joined(separator: ", ")
        return .paragraph(
            Text([
                .strong("\(say(.actionPoint)): "),
                .plain("\(action.point.text.text ?? say(.withheld)) (\(details))".closed),
            ]))
    }

    /// Decisions and questions that stand under no item of the agenda.
    var otherDecisions: [Block] {
        let questions = proceedings.questions.filter {
            $0.value.question.item.flatMap { proceedings.items[$0] } == nil
        }
        let loose = proceedings.decisions.compactMap { record.decisions[$0] }
            .filter { $0.question.flatMap { proceedings.questions[$0] } == nil }
        guard !questions.isEmpty || !loose.isEmpty else { return [] }
        return [.heading(level: .one, Text(say(.otherDecisions)))]
            + proceedings.inOrder(questions).flatMap { write($0.id, $0.dossier, under: "", number: nil) }
            + loose.map(write)
    }
}

extension String {
    /// Paragraphs are parted by an empty line; within one, a line end is a space.
    var paragraphs: [String] {
        split(separator: "\n\n").map { $0.split(separator: "\n").joined(separator: " ") }
    }
}
