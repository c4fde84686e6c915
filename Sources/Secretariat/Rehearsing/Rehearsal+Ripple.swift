import Committee
import Foundation
import Minutes

// What a correction moves beyond its own line: every row of every register, what the rules make of each question, minutes
// and stated totals.
extension Rehearsal {
    /// The record as it is and as it would be, as of one day.
    struct Sides {
        let before: Record
        let after: Record
        let day: Day
    }

    /// - Parameters:
    ///   - sides: as of the last day on which the file has its effect.
    ///   - later: the same as of today, where that is another day.
    ///   - counted: the rows from which countries' records are counted today.
    ///   - new: what the file adds to the record.
    ///   - handles: those of the questions on record.
    /// - Throws: where a row cannot be read again.
    mutating func takeRipple(
        _ sides: Sides, later: Sides?, _ counted: CountedRows, of new: [Committee.Fact],
        _ handles: [Question.ID: String]
    ) throws {
        let touched = Set(new.flatMap(\.subjects))
        rows = try Self.rows(sides, touched, handles)
        if let later {
            today = later.day.iso
            laterMoves = Self.moves(later.before, later.after).filter { !moves.contains($0) }
            laterRows = try Self.rows(later, touched, handles).filter { !rows.contains($0) }
        }
        let last = later ?? sides
        takeCountries(counted, last.before, last.after, touching: touched, on: last.day)
        questions = Self.questions(last.before, last.after, handles)
        consequences = Self.minutes(last.after, touched: touched) + Self.totals(last.before, last.after)
    }

    // MARK: - Questions

    private static func questions(
        _ before: Record, _ after: Record, _ handles: [Question.ID: String]
    ) -> [QuestionMove] {
        var moves: [QuestionMove] = []
        for forum in forums(of: after) {
            guard let committee = after.committee(of: forum), let proceedings = after.proceedings(of: forum)
            else { continue }
            for (id, dossier) in proceedings.inOrder(proceedings.questions) {
                guard let now = after.propose(id, in: forum, of: committee, declared: dossier.declaration)
                else { continue }
                let earlier = before.proceedings(of: forum)?.questions[id]
                let was = before.propose(id, in: forum, of: committee, declared: earlier?.declaration)
                guard let was, was.outcome != now.outcome else { continue }
                moves.append(
                    QuestionMove(
                        question: handles[id] ?? dossier.question.text, before: was.outcome.rawValue,
                        after: now.outcome.rawValue,
                        because: now.findings.last?.words(in: .english, isWritten: !forum.isSitting) ?? ""))
            }
        }
        return moves
    }

    private static func forums(of record: Record) -> [Forum] {
        record.sittings.sorted {
            ($0.value.convening.days.first, $0.key) < ($1.value.convening.days.first, $1.key)
        }.map { .sitting($0.key) }
            + record.procedures.sorted {
                ($0.value.launched.first, $0.key) < ($1.value.launched.first, $1.key)
            }
            .map { .procedure($0.key) }
    }

    // MARK: - Minutes and totals

    /// Minutes are never altered: they will say that something in them was corrected.
    private static func minutes(_ record: Record, touched: Set<Subject>) -> [String] {
        forums(of: record).compactMap { forum in
            guard touched.contains(Subject(forum)), let minutes = record.minutes[forum] else { return nil }
            let handle: String?
            switch forum {
            case .sitting(let id): handle = record.sittings[id]?.handle?.text
            case .procedure(let id): handle = record.procedures[id]?.handle?.text
            }
            if let approval = minutes.approval {
                return
                    "The minutes of \(handle ?? "") were approved on \(approval.on.last) and stay as they are; they will be marked as corrected."
            }
            return minutes.circulatedOn.map {
                "The draft minutes of \(handle ?? "") went out on \($0.last); a new draft will differ."
            }
        }
    }

    private static func totals(_ before: Record, _ after: Record) -> [String] {
        after.figures.sorted { $0.key < $1.key }.flatMap { id, dossier -> [String] in
            let day = dossier.entry.happenedOn.last
            let earlier = before.figures[id].map { before.differing($0.figure, on: day) } ?? []
            let name = dossier.entry.fact.handle.map { " (\($0.text))" } ?? ""
            return after.differing(dossier.figure, on: day).filter { !earlier.contains($0) }.map {
                "\($0.words) Restate the total\(name) with this correction, if the source was wrong too."
            }
        }
    }
}
