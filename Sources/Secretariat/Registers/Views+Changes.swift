import Committee
import Foundation
import GRDB

/// A row of a register as the record knew it at two positions; one of them may be missing, never both.
struct ChangedRow<Row> {
    let key: String
    let before: Row?
    let after: Row?
}

extension Views {
    /// The rows of a register that are others at the second moment than at the first: because the record has learnt
    /// something, or because what it knew of a later day has come to pass.
    ///
    /// Rows that were closed and opened again alike are no change. What was never touched in between is not read.
    ///
    /// Of the lists that are named, which may be long, those in which both rows hold the same are not decoded, and are empty.
    func changes<Row: Decodable>(
        _ register: Register.Name, from first: Moment, to last: Moment,
        unlessAlike lists: LongLists = LongLists(fields: [])
    ) throws -> [ChangedRow<Row>] {
        let (closed, opened) = try queue.read { database in
            (
                try Self.bodies(database, register, at: first, notAt: last),
                try Self.bodies(database, register, at: last, notAt: first)
            )
        }
        let decoder = JSONDecoder()
        func row(_ body: String?) throws -> Row? {
            try body.map { try decoder.decode(Row.self, from: Data($0.utf8)) }
        }
        return try Set(closed.keys).union(opened.keys).sorted().compactMap { key in
            guard let before = closed[key], let after = opened[key] else {
                return ChangedRow(key: key, before: try row(closed[key]), after: try row(opened[key]))
            }
            if before == after { return nil }
            let (one, other) = try lists.emptied(before, after)
            return ChangedRow(key: key, before: try row(one), after: try row(other))
        }
    }

    /// One subject's row at a moment.
    func row<Row: Decodable>(_ register: Register.Name, _ key: String, at moment: Moment) throws -> Row? {
        try body(register, key, at: moment).map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }

    /// One subject's row at a moment, as it is kept.
    func body(_ register: Register.Name, _ key: String, at moment: Moment) throws -> String? {
        try one("body", register, key, moment) { $0[0] }
    }

    /// Two fields of one subject's row, where the rest would be decoded for nothing; a field that is absent is empty.
    func fields(
        _ first: String, _ second: String, of register: Register.Name, _ key: String, at moment: Moment
    ) throws -> (String, String)? {
        try one("body ->> '$.\(first)', body ->> '$.\(second)'", register, key, moment) {
            ($0[0] ?? "", $0[1] ?? "")
        }
    }

    private func one<Answer>(
        _ columns: String, _ register: Register.Name, _ key: String, _ moment: Moment,
        _ answer: (Row) -> Answer
    ) throws -> Answer? {
        try queue.read { database in
            try Row.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT \(columns) FROM timeline INDEXED BY timeline_subject WHERE subject = ? AND register = ? AND key = ?
                        AND valid_from <= ? AND valid_until > ? AND known_from <= ? AND known_until > ?
                        """),
                arguments: [
                    key, register.rawValue, key, moment.asOf.iso, moment.asOf.iso, moment.knownAt,
                    moment.knownAt,
                ]
            ).map(answer)
        }
    }

    /// The rows that hold at one of two moments and not at the other.
    private static func bodies(
        _ database: Database, _ register: Register.Name, at moment: Moment, notAt other: Moment
    ) throws -> [String: String] {
        let isLater = moment.knownAt > other.knownAt
        // Which index serves best depends on what moved: in most questions only what is known did.
        let known =
            isLater || moment.knownAt == other.knownAt
            ? "known_from > :otherKnown" : "known_until <= :otherKnown"
        let inForce = moment.asOf > other.asOf ? "valid_from > :otherDay" : "valid_until <= :otherDay"
        let differs = moment.asOf == other.asOf ? known : "(\(known) OR \(inForce))"
        var arguments: StatementArguments = [
            "register": register.rawValue, "known": moment.knownAt, "day": moment.asOf.iso,
            "otherKnown": other.knownAt,
        ]
        if moment.asOf != other.asOf { arguments += ["otherDay": other.asOf.iso] }
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT key, body FROM timeline WHERE register = :register AND \(differs)
                    AND known_from <= :known AND known_until > :known AND valid_from <= :day AND valid_until > :day
                    """),
            arguments: arguments)
        var bodies: [String: String] = [:]
        while let row = try rows.next() { bodies[row[0]] = row[1] as String }
        return bodies
    }
}
