import Committee
import EventLog

/// Who declared what at a sitting, and who declared nothing.
package struct InterestsAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var person: String?
        package var delegation: String?
        package var body: String?
        /// `not declared`, `none`, or `interest` with the project or item.
        package var declared: String
        package var on: String?
        package var forPerson: String?
        package var forDelegation: String?
    }

    package var asOf: String
    package var knownAt: Int
    package var sitting: String
    /// What the committee's rules say of interests, with the clause.
    package var rule: String?
    package var lines: [Line]

    package var table: TextTable {
        TextTable(
            columns: [
                "Delegation", "Name", "Body", "Declared", "On", "For the person", "For the delegation",
            ],
            rows: lines.map {
                [
                    $0.delegation ?? "", $0.person ?? "", $0.body ?? "", $0.declared, $0.on ?? "",
                    $0.forPerson ?? "", $0.forDelegation ?? "",
                ]
            },
            notes: rule.map { ["By the rules of procedure: \($0)"] } ?? [])
    }
}

extension Office {
    /// The declarations of a sitting or written procedure, person by person.
    package func interests(at handle: String, moment: Moment) throws -> InterestsAnswer {
        let row = try sitting(called: handle, at: moment)
        let record = try record(
            around: Subject(row.isProcedure ? .procedure : .sitting, row.forum), at: moment)
        let forum: Forum? =
            row.isProcedure
            ? Procedure.ID(hex: row.forum).map(Forum.procedure)
            : Sitting.ID(hex: row.forum).map(Forum.sitting)
        guard let forum, let proceedings = record.proceedings(of: forum) else {
            throw OfficeRefusal.noSuch(.sitting, handle)
        }
        let clause = record.rules(of: forum)?.general.interest
        return InterestsAnswer(
            asOf: moment.asOf.iso, knownAt: moment.knownAt, sitting: row.handle,
            rule: clause.map { "\($0.rule.written)\($0.number.map { " (clause \($0))" } ?? "")" },
            lines: DeclaredInterests(record: record, forum: forum, proceedings: proceedings).lines)
    }
}

/// Puts declarations beside those who were there.
private struct DeclaredInterests {
    let record: Record
    let forum: Forum
    let proceedings: Proceedings

    private var declared: [Proceedings.Declared] { proceedings.declaredInterests }

    var lines: [InterestsAnswer.Line] {
        let people = attendance
        let ofPeople = people.flatMap(lines)
        // A delegation that declared as such, or somebody who is not on the list.
        let others = declared.filter { entry in !people.contains { entry.interest.isBy($0) } }
            .map { line($0.interest, $0.on, person: $0.interest.person.map(name), $0.interest.body) }
        return (ofPeople + others).sorted {
            ($0.delegation ?? "~", $0.person ?? "~", $0.declared)
                < ($1.delegation ?? "~", $1.person ?? "~", $1.declared)
        }
    }

    private var attendance: [Sitting.Attendance] {
        guard case .sitting(let id) = forum else { return [] }
        return (record.sittings[id]?.attendance ?? [:]).values
            .filter { $0.presence.isThere || $0.presence == .guest }.sorted { $0.person < $1.person }
    }

    private func lines(of attendance: Sitting.Attendance) -> [InterestsAnswer.Line] {
        let committee = record.committee(of: forum).flatMap { record.committees[$0] }
        let body =
            attendance.mandate.flatMap { committee?.mandates[$0]?.mandate.body }
            ?? record.people[attendance.person]?.body
        let own = declared.filter { $0.interest.isBy(attendance) }
        guard !own.isEmpty else {
            guard let id = record.committee(of: forum), record.hasToDeclare(attendance, in: id) else {
                return []
            }
            return [
                InterestsAnswer.Line(
                    person: name(of: attendance.person), delegation: attendance.delegation?.code, body: body,
                    declared: "not declared")
            ]
        }
        return own.map {
            var line = self.line($0.interest, $0.on, person: name(of: attendance.person), body)
            line.delegation = attendance.delegation?.code
            return line
        }
    }

    private func line(
        _ interest: Interest, _ on: Occasion, person: String?, _ body: String?
    ) -> InterestsAnswer.Line {
        let project = interest.project.map { record.label(of: $0) }
        let item = interest.item.flatMap { proceedings.items[$0]?.item.label }.map { "item \($0)" }
        let matter = [project, item].compactMap(\.self).joined(separator: ", ")
        let what = interest.isNone ? "none" : "interest"
        return InterestsAnswer.Line(
            person: person, delegation: interest.delegation?.code, body: body,
            declared: matter.isEmpty ? what : "\(what): \(matter)", on: on.last.iso,
            forPerson: words(interest.forPerson, interest),
            forDelegation: words(interest.forDelegation, interest))
    }

    private func words(_ consequence: Interest.Consequence, _ interest: Interest) -> String? {
        interest.isNone ? nil : consequence.rawValue
    }

    private func name(of person: Person.ID) -> String {
        record.people[person]?.name.text ?? "[no longer held]"
    }
}
