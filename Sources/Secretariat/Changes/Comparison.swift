import Committee
import EventLog
import Minutes

/// The record at two positions, as of one day: collects what differs, register by register.
struct Comparison {
    let since: Moment
    let until: Moment
    let language: Language
    let views: Views
    /// Who is who now; what is gone is looked up as it was.
    let directory: Directory
    /// Handles of the corrections and retractions recorded in between, by what they are about.
    private(set) var corrections: [String: [String]] = [:]
    private(set) var changes: [RecordChange] = []
    private var projects: [String: ProjectRow?] = [:]
    private var forums: [String: SittingRow?] = [:]

    init(_ views: Views, since: Moment, until: Moment, in language: Language) throws {
        self.views = views
        self.since = since
        self.until = until
        self.language = language
        directory = try Directory(views, at: until)
    }

    mutating func add(_ change: RecordChange) { changes.append(change) }

    mutating func note(correction handle: String, about subjects: [Subject]) {
        for subject in subjects { corrections[subject.key, default: []].append(handle) }
    }

    /// What was recorded in between about the thing itself.
    func corrections(of key: String) -> String? {
        corrections[key].map { $0.joined(separator: ", ") }
    }

    func rows<Row: Decodable>(_ register: Register.Name) throws -> [ChangedRow<Row>] {
        try views.changes(register, asOf: until.asOf, after: since.knownAt, upTo: until.knownAt)
    }

    // MARK: - Who is who

    mutating func project(_ key: String) throws -> ProjectRow? {
        if let known = projects[key] { return known }
        let row: ProjectRow? =
            try views.row(.projects, key, at: until) ?? views.row(.projects, key, at: since)
        projects[key] = .some(row)
        return row
    }

    mutating func remember(_ row: ProjectRow) { projects[row.project] = .some(row) }

    mutating func label(_ key: String) throws -> String { try project(key)?.label ?? key }

    mutating func forum(_ key: String) throws -> SittingRow? {
        if let known = forums[key] { return known }
        let row: SittingRow? =
            try views.row(.sittings, key, at: until) ?? views.row(.sittings, key, at: since)
        forums[key] = .some(row)
        return row
    }

    func code(ofCommittee key: String) -> String? { directory.committees[key]?.code }

    func programmes(ofCommittee key: String) -> [String] {
        directory.programmes(ofCommittee: key).map(\.code).sorted()
    }

    func programmes(ofCall key: String) -> [String] {
        directory.programme(ofCall: key).map { [$0.code] } ?? []
    }

    /// A change in a committee's business.
    func change(
        _ kind: RecordChange.Kind, in committee: String?, _ thing: String, from before: String? = nil,
        to after: String? = nil, because: String? = nil
    ) -> RecordChange {
        RecordChange(
            kind: kind, committee: committee.flatMap(code(ofCommittee:)),
            programmes: committee.map(programmes(ofCommittee:)) ?? [], thing: thing, before: before,
            after: after, because: because)
    }

    /// The words of the record, in the language asked for.
    func words(_ status: String) -> String {
        guard language == .latvian else { return status }
        return ProjectStatus.Code(rawValue: status)?.words(in: language) ?? status
    }

    func words(outcome: String) -> String { Outcome(rawValue: outcome)?.words(in: language) ?? outcome }
}
