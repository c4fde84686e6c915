import Committee
import EventLog

/// Written procedures: where each of them stands, and who has not answered.
package struct ProceduresAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var committee: String
        package var procedure: String
        package var number: String?
        package var subject: String
        package var launched: String
        package var deadline: String?
        package var state: String
        package var answered: [String]
        package var notAnswered: [String]
        package var areAnswersUnpublished: Bool
    }

    package var asOf: String
    package var knownAt: Int
    package var procedures: [Line]

    package var table: TextTable {
        TextTable(
            columns: [
                "Committee", "Procedure", "Subject", "Launched", "Deadline", "State", "Answered",
                "Not answered",
            ],
            rows: procedures.map { line in
                [
                    line.committee, line.number ?? line.procedure, line.subject, line.launched,
                    line.deadline ?? "not known", line.state,
                    line.areAnswersUnpublished ? "not published" : line.answered.joined(separator: ", "),
                    line.areAnswersUnpublished ? "not published" : line.notAnswered.joined(separator: ", "),
                ]
            })
    }
}

extension Office {
    /// Every written procedure that was launched by the day, of one committee or of all.
    package func procedures(committee code: String? = nil, at moment: Moment) throws -> ProceduresAnswer {
        let directory = try Directory(views, at: moment)
        let committee = try code.map { try directory.committee(coded: $0).committee }
        let lines = try directory.sittings()
            .filter { $0.isProcedure && (committee == nil || $0.committee == committee) }
            .compactMap { row -> ProceduresAnswer.Line? in
                let record = try record(around: Subject(.procedure, row.forum), at: moment)
                guard let id = Procedure.ID(hex: row.forum), let dossier = record.procedures[id] else {
                    return nil
                }
                return ProceduresAnswer.Line(
                    id, dossier, in: record, committee: directory.committees[row.committee]?.code ?? "",
                    asOf: moment.asOf)
            }
        return ProceduresAnswer(
            asOf: moment.asOf.iso, knownAt: moment.knownAt,
            procedures: lines.sorted {
                ($0.launched, $0.committee, $0.procedure) < ($1.launched, $1.committee, $1.procedure)
            })
    }

    /// The record as of a moment, of one sitting or procedure and of what stands behind it.
    func record(around subject: Subject, at moment: Moment) throws -> Record {
        var reading = Reading { subjects in
            try log.entries(about: subjects, upTo: moment.knownAt).map { try Entry($0) }
        }
        let entries = try reading.read(around: subject)
        return Record(folding: history(entries, asOf: moment.asOf), on: moment.asOf)
    }
}

extension ProceduresAnswer.Line {
    fileprivate init(
        _ id: Procedure.ID, _ dossier: ProcedureDossier, in record: Record, committee: String, asOf day: Day
    ) {
        let missing = record.unanswered(in: id)
        let positions = dossier.proceedings.questions.values.flatMap(\.positions)
        let answered = Set(positions.filter { $0.stance != .silent }.map(\.delegation))
            .subtracting(missing)
        self.init(
            committee: committee, procedure: dossier.handle?.text ?? id.hex, number: dossier.launch.number,
            subject: dossier.launch.subject, launched: dossier.launched.last.iso,
            deadline: dossier.deadline?.isoWords, state: Self.state(of: dossier, on: day),
            answered: answered.sorted().map(\.code), notAnswered: missing.map(\.code),
            areAnswersUnpublished: dossier.areAnswersUnpublished)
    }

    private static func state(of dossier: ProcedureDossier, on day: Day) -> String {
        if dossier.isMoved { return "moved to a sitting" + (dossier.movedOn.map { " \($0.last)" } ?? "") }
        if let closed = dossier.closed { return "closed \(closed.last)" }
        guard let deadline = dossier.deadline else { return "open" }
        if deadline.last < day { return "open, deadline passed" }
        return dossier.isExtended ? "open, extended" : "open"
    }
}

extension Occasion {
    /// `2025-02-03 17:00 Europe/Riga`, as it is typed.
    var isoWords: String {
        [last.iso, time?.text, zone].compactMap(\.self).joined(separator: " ")
    }
}
