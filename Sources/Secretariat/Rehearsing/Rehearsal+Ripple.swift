import Committee
import Foundation
import Minutes

// What a correction moves beyond its own line: every row of every register, what the rules make of each question, minutes
// and stated totals.
extension Rehearsal {
    /// `new` is what the file adds to the record; `handles` are those of the questions on record.
    mutating func takeRipple(
        _ before: Record, _ after: Record, of new: [Committee.Fact], _ handles: [Question.ID: String],
        on day: Day
    ) throws {
        let touched = new.flatMap(\.subjects)
        // The statuses say what the projects say, in fewer words.
        for register in Register.all where register.name != .statuses {
            let subjects = Set(touched.filter { register.kinds.contains($0.kind) }).sorted()
            for subject in subjects {
                rows += try Self.moves(
                    in: register, from: register.rows(before, subject, day).mapValues(\.body),
                    to: register.rows(after, subject, day).mapValues(\.body), after, handles)
            }
        }
        try takeCountries(before, after, on: day)
        questions = Self.questions(before, after, handles)
        consequences =
            Self.minutes(after, touched: Set(touched)) + Self.totals(before, after)
    }

    // MARK: - Rows

    private static func moves(
        in register: Register, from before: [String: String], to after: [String: String], _ record: Record,
        _ handles: [Question.ID: String]
    ) throws -> [RowMove] {
        var moves: [RowMove] = []
        for key in Set(before.keys).union(after.keys).sorted() where before[key] != after[key] {
            let (was, becomes) = (try fields(before[key]), try fields(after[key]))
            let names = becomes.isEmpty ? was : becomes
            let thing =
                [names["code"], names["acronym"]].compactMap(\.self).joined(separator: " ").nonempty
                ?? names["handle"] ?? key
            let said = SaidFields(language: .english) { identity in
                record.name(ofIdentity: identity) ?? Question.ID(hex: identity).flatMap { handles[$0] }
            }
            moves += said.changes(from: was, to: becomes).map { change in
                RowMove(
                    register: register.name.rawValue, thing: thing, field: change.field, before: change.was,
                    after: change.becomes)
            }
        }
        return moves
    }

    /// `outcomes.3.outcome`: the row's fields by their paths.
    private static func fields(_ row: String?) throws -> [String: String] {
        guard let row else { return [:] }
        return try JSONDecoder().decode(RowValue.self, from: Data(row.utf8)).fields(under: "")
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
            let earlier = before.figures[id].map { before.differing($0.figure) } ?? []
            return after.differing(dossier.figure).filter { !earlier.contains($0) }.map {
                "\($0.words) Restate the total with this correction, if the source was wrong too."
            }
        }
    }
}

/// A row as it is stored: whatever its type, field by field.
private indirect enum RowValue: Decodable {
    case object([String: RowValue])
    case list([RowValue])
    case text(String)
    case number(Int)
    case flag(Bool)
    case none

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .none
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? value.decode(Int.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([RowValue].self) {
            self = .list(list)
        } else {
            self = .object(try value.decode([String: RowValue].self))
        }
    }

    func fields(under path: String) -> [String: String] {
        switch self {
        case .none: [:]
        case .text(let text): [path: text]
        case .number(let number): [path: String(number)]
        case .flag(let flag): [path: flag ? "yes" : "no"]
        case .list(let list):
            list.enumerated().reduce(into: [:]) { fields, part in
                fields.merge(part.element.fields(under: "\(path).\(part.offset)")) { first, _ in first }
            }
        case .object(let object):
            object.reduce(into: [:]) { fields, part in
                fields.merge(part.value.fields(under: path.isEmpty ? part.key : "\(path).\(part.key)")) {
                    first, _ in first
                }
            }
        }
    }
}
