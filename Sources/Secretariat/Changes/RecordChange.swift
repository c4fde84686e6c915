import Committee
import Minutes

/// One thing that the record says otherwise than it did at an earlier position.
package struct RecordChange: Encodable, Equatable, Sendable {
    /// What changed; the raw values are those of the files. The order is that of the answer.
    package enum Kind: String, CaseIterable, Encodable, Sendable {
        case decisionTaken = "decision taken"
        case decisionCorrected = "decision corrected"
        case decisionSuperseded = "decision superseded"
        case decisionAmended = "decision amended"
        case decisionTakenBack = "decision taken back"
        case decisionConfirmed = "decision confirmed"
        case effectChanged = "effect changed"
        case decisionGone = "decision retracted"

        case statusMoved = "status moved"
        case conditionFulfilled = "condition fulfilled"
        case conditionLapsed = "condition lapsed"
        case projectChanged = "project changed"
        case projectsEntered = "projects entered"
        case projectGone = "project retracted"

        case sittingRecorded = "sitting recorded"
        case procedureRecorded = "written procedure recorded"
        case sittingChanged = "sitting changed"
        case sittingGone = "sitting retracted"
        case outcomeDeclared = "outcome declared"
        case outcomeCorrected = "outcome corrected"
        case positionTaken = "position taken"
        case positionCorrected = "position corrected"
        case attendanceCorrected = "attendance corrected"

        case minutesCirculated = "minutes circulated"
        case minutesApproved = "minutes approved"
        case minutesSigned = "minutes signed"
        case minutesDistributed = "minutes distributed"
        case minutesAmended = "minutes amended"

        case committeeEntered = "committee entered"
        case committeeChanged = "committee changed"
        case rulesChanged = "rules changed"
        case mandateGiven = "mandate given"
        case mandateEnded = "mandate ended"
        case programmeEntered = "programme entered"
        case programmeChanged = "programme changed"
        case callEntered = "call entered"
        case callChanged = "call changed"
        case actionGiven = "action point given"
        case actionDone = "action point done"
        case figureStated = "figure stated"

        case entryCorrected = "entry corrected"
        case entryRetracted = "entry retracted"
    }

    /// A field that a correction restated.
    package struct Field: Encodable, Equatable, Sendable {
        package var field: String
        package var was: String?
        package var becomes: String?
    }

    package var kind: Kind
    /// The committee's code, where it happened in one.
    package var committee: String?
    /// Codes of the programmes concerned.
    package var programmes: [String]
    /// What changed, by the name people know: a handle, a project's code and acronym.
    package var thing: String
    /// Labels of the projects concerned.
    package var projects: [String] = []
    /// `nil` where there was nothing before.
    package var before: String?
    /// `nil` where there is nothing any more.
    package var after: String?
    /// The decision, correction or retraction behind it, by its handle.
    package var because: String?
    /// Of an entry that was corrected.
    package var fields: [Field]?
    package var reason: String?
    package var authority: String?
    package var document: String?

    /// What a line of the table holds of long texts; files have all of them.
    struct Brief: Equatable, Sendable {
        var before: String?
        var after: String?
    }

    var brief: Brief?

    /// Identities of the projects concerned, to narrow the answer by.
    var projectKeys: Set<String> = []

    enum CodingKeys: String, CodingKey {
        case kind, committee, programmes, thing, projects, before, after, because, fields, reason, authority,
            document
    }
}

/// What the record says otherwise between two positions, both read as of one day.
package struct ChangesAnswer: Answer {
    package var asOf: String
    /// Where the earlier side is read as of an earlier day: what has come to pass since is told as well.
    package var sinceAsOf: String?
    /// The position before the first change told.
    package var since: Int
    /// The last position that counts.
    package var until: Int
    package var changes: [RecordChange]
    /// Of the table; files keep the words of the record.
    var language = Language.english

    enum CodingKeys: String, CodingKey {
        case asOf, sinceAsOf, since, until, changes
    }

    private var comeToPass: [String] {
        guard let sinceAsOf else { return [] }
        return [
            language == .latvian
                ? "arī tas, kas stājies spēkā pēc \(sinceAsOf)"
                : "with what has taken effect after \(sinceAsOf)"
        ]
    }

    package var table: TextTable {
        let columns =
            language == .latvian
            ? ["Kas", "Kur", "Kurš", "Bija", "Ir", "Pamats"]
            : ["What", "Where", "Which", "Before", "After", "Because of"]
        return TextTable(
            columns: columns, rows: changes.map { row(of: $0, $0.brief) },
            notes: [
                language == .latvian
                    ? "no \(since). līdz \(until). pozīcijai, uz \(asOf)"
                    : "since position \(since), until position \(until), as of \(asOf)"
            ] + comeToPass, sheet: .init(columns: columns, rows: changes.map { row(of: $0, nil) }))
    }

    private func row(of change: RecordChange, _ brief: RecordChange.Brief?) -> [String] {
        let (before, after) = brief.map { ($0.before, $0.after) } ?? (change.before, change.after)
        return [
            change.kind.words(in: language),
            change.committee ?? change.programmes.joined(separator: ", "), change.thing, before ?? "",
            after ?? "", change.because ?? "",
        ]
    }
}
