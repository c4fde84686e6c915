import Committee
import Minutes

/// What is still to be done, by whom and by when.
package struct DueAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        /// The same for ever for the same matter of this register.
        package var key: String
        /// `nil` where nobody has said by when.
        package var day: String?
        package var time: String?
        package var zone: String?
        package var state: String
        package var matter: String
        package var what: String
        package var responsible: String
        package var committee: String?
        package var programme: String?
        /// The permanent name of the decision, sitting or procedure behind it.
        package var handle: String?
    }

    package var asOf: String
    package var knownAt: Int
    package var lines: [Line]
    var language: Language = .english

    private enum CodingKeys: String, CodingKey { case asOf, knownAt, lines }

    package var table: TextTable {
        let columns: [Phrase] = [.day, .state, .responsible, .what, .committee, .reference]
        return TextTable(
            columns: columns.map { $0.words(in: language) },
            rows: lines.map { line in
                [
                    line.dayWords, line.state, line.responsible, line.what, line.committee ?? "",
                    line.handle ?? "",
                ]
            })
    }
}

extension DueAnswer.Line {
    /// `2025-02-03 17:00 Europe/Riga`
    package var dayWords: String { [day, time, zone].compactMap(\.self).joined(separator: " ") }
}
