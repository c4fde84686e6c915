import Committee
import Minutes

// One item of the agenda: what became of it, who said what, who took which position, what was decided.
extension Scribe {
    func write(_ id: Item.ID, _ dossier: Proceedings.ItemDossier) -> [Block] {
        var blocks: [Block] = [
            .heading(
                level: .one, Text("\(dossier.item.label). \(dossier.item.title)"),
                anchor: "item-\(dossier.item.order)")
        ]
        for handled in dossier.handlings {
            blocks.append(.paragraph(Text(handled.handling.words(in: language))))
            let note = handled.note.map { $0.text ?? say(.withheld) } ?? ""
            blocks += note.split(separator: "\n\n").map { .paragraph(Text(String($0).unwrapped)) }
        }
        blocks += proceedings.interests.filter { $0.item == id }.map(write)
        if !dossier.remarks.isEmpty {
            blocks.append(.heading(level: .two, Text(say(.discussion))))
            blocks += dossier.remarks.map { .remark(by: $0.by.code, Text($0.words.text ?? say(.withheld))) }
        }
        for (question, asked) in proceedings.questions(at: id) { blocks += write(question, asked) }
        blocks += proceedings.actions.compactMap { record.actions[$0] }.filter { $0.point.item == id }.map {
            .paragraph(
                [.strong("\(say(.actionPoint)): ")] + Text(
                    "\($0.point.text.text ?? say(.withheld)) (\($0.point.responsible)\($0.point.due.map { ", \($0.words(in: language))" } ?? ""))"
                ))
        }
        return blocks
    }

    private func write(_ interest: Interest) -> Block {
        guard let nature = interest.nature else {
            return .paragraph(Text("\(interest.delegation.code) \(say(.noInterest))."))
        }
        var text = "\(interest.delegation.code) \(say(.interestIn)): \(nature.text ?? say(.withheld))"
        if let project = interest.project { text += " (\(label(of: project)))" }
        let consequences = [
            interest.forPerson == .notSaid ? nil : "\(say(.forPerson)): \(interest.forPerson.words(in: language))",
            interest.forDelegation == .notSaid
                ? nil : "\(say(.forDelegation)): \(interest.forDelegation.words(in: language))",
        ].compactMap(\.self)
        return .paragraph(Text(([text] + consequences).joined(separator: "; ") + "."))
    }

    private func write(_ id: Question.ID, _ asked: Proceedings.QuestionDossier) -> [Block] {
        var blocks: [Block] = []
        let positions = positions(asked)
        if !positions.isEmpty {
            blocks.append(.paragraph([.strong("\(say(.positions)): ")] + Text(positions)))
        }
        let reservations = asked.positions.filter { $0.words != nil }
        blocks += reservations.map {
            let until = $0.until.map { " (\($0.words(in: language)))" } ?? ""
            return .remark(
                by: $0.delegation.code,
                Text("\($0.stance.words(in: language))\(until): \($0.words?.text ?? say(.withheld))"))
        }
        if let declaration = asked.declaration { blocks += write(declaration) }
        let decisions = proceedings.decisions.compactMap { record.decisions[$0] }.filter { $0.question == id }
        for decision in decisions { blocks.append(write(decision)) }
        return blocks
    }

    /// One phrase for each stance, in the order in which it was first taken.
    private func positions(_ asked: Proceedings.QuestionDossier) -> String {
        Stance.allCases.compactMap { stance in
            let delegations = asked.positions.filter { $0.stance == stance }.map(\.delegation)
            return delegations.isEmpty ? nil : "\(list(Set(delegations).sorted())) \(stance.words(in: language))"
        }.joined(separator: "; ")
    }

    private func write(_ declaration: Declaration) -> [Block] {
        let way = declaration.way.words(in: language).map { " \($0)" } ?? ""
        var blocks: [Block] = [
            .paragraph(
                [.strong("\(say(.outcome)): ")] + Text(
                    "\(declaration.outcome.words(in: language))\(way) (\(say(.declaredByChair)))."))
        ]
        if let proposal = declaration.proposal {
            blocks.append(.note(Text("\(say(.byTheRules)): \(proposal.words(in: language))")))
        }
        if let reason = declaration.reason {
            blocks.append(.note(Text("\(say(.reason)): \(reason.text ?? say(.withheld))")))
        }
        return blocks
    }
}

extension Text {
    fileprivate static func + (left: [Inline], right: Text) -> Text { Text(left + right.inlines) }
}

extension String {
    /// A Markdown paragraph is one line of running text.
    fileprivate var unwrapped: String { split(separator: "\n").joined(separator: " ") }
}
