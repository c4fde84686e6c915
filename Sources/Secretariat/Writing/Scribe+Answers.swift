import Committee
import Minutes

// The answers to a question of a written procedure, one delegation after the other.
extension Scribe {
    /// Who answered what, when and how the answer came, and who did not answer.
    func answers(to id: Question.ID, _ asked: Proceedings.QuestionDossier) -> [Block] {
        let given = asked.positions.filter { $0.stance != .silent }
        var rows = given.map { (delegation: $0.delegation, position: Optional($0)) }
        rows += unanswered(id, asked).map { ($0, nil) }
        guard !rows.isEmpty else { return [] }
        let hasRemarks = given.contains { $0.words != nil }
        let hasWays = given.contains { $0.channel != nil || $0.from != nil }
        var columns = [
            Table.Column(Text(say(.delegation)), width: 20), .init(Text(say(.answer)), width: 24),
            .init(Text(say(.received)), width: 20),
        ]
        if hasWays { columns.append(.init(Text(say(.wayOfAnswer)), width: 24)) }
        if hasRemarks { columns.append(.init(Text(say(.remark)), width: 36)) }
        let cells = rows.sorted { comesBefore($0.delegation, $1.delegation) }.map { delegation, position in
            var cells = [name(of: delegation)] + (position.map(answer) ?? [say(noAnswer), ""])
            if hasWays { cells.append(position.map(way) ?? "") }
            if hasRemarks { cells.append(position?.words.map { $0.text ?? say(.withheld) } ?? "") }
            return cells.map { Text($0) }
        }
        return [.table(Table(columns, rows: cells))]
    }

    /// Who was silent by the record, and whoever had a vote and is not on record with an answer. Where no answer at all
    /// is on record of a procedure that has ended, nobody knows who gave none.
    private func unanswered(_ id: Question.ID, _ asked: Proceedings.QuestionDossier) -> [Delegation] {
        let standing = asked.standing
        let silent = standing.values.filter { $0.stance == .silent }.map(\.delegation)
        guard !(procedure?.areAnswersUnpublished ?? false), !asked.positions.isEmpty || isRunning else {
            return silent
        }
        let entitled =
            asked.declaration?.proposal?.entitled
            ?? record.votingDelegations(of: body, theme: asked.question.theme)
        return silent
            + entitled.filter { standing[$0] == nil && !record.isRecused($0, from: id, in: forum) }
    }

    private var isRunning: Bool { procedure.map { $0.closed == nil && !$0.isMoved } ?? false }

    private var noAnswer: Phrase { isRunning ? .noAnswerYet : .noAnswer }

    private func answer(_ position: Position) -> [String] {
        let until = position.until.map { " (\(say(.until)) \($0.words(in: language)))" } ?? ""
        return [
            position.stance.words(in: language) + until,
            position.received?.words(in: language) ?? say(.notKnown),
        ]
    }

    /// `by e-mail, from: Ministry for Regions`
    private func way(_ position: Position) -> String {
        let from = position.from.map { "\(say(.sentBy)) \($0.text ?? say(.withheld))" }
        return [position.channel?.told(in: language), from].compactMap(\.self).joined(separator: ", ")
    }
}
