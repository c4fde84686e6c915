import Committee
import EventLog
import Minutes

/// The record at two moments: collects what differs, register by register.
struct Comparison {
    let since: Moment
    let until: Moment
    let language: Language
    let views: Views
    /// Who is who now; what is gone is looked up as it was.
    let directory: Directory
    /// Handles of the corrections and retractions recorded in between, by what each of them moved.
    private var corrections: [Touched: [String]] = [:]
    /// How many there are about a subject: what only follows from something else can be credited to the only one.
    private var about: [String: [String]] = [:]
    private(set) var changes: [RecordChange] = []
    private var projects: [String: ProjectRow?] = [:]
    private var forums: [String: ForumName?] = [:]
    /// Whom the fields told so far speak of; `nil` for what has no name.
    private var names: [String: String?] = [:]

    init(_ views: Views, since: Moment, until: Moment, in language: Language) throws {
        self.views = views
        self.since = since
        self.until = until
        self.language = language
        directory = try Directory(views, at: until)
    }

    mutating func add(_ change: RecordChange) { changes.append(change) }

    mutating func note(correction handle: String, _ entry: Entry) {
        for touched in entry.touched { corrections[touched, default: []].append(handle) }
        for subject in entry.fact.subjects { about[subject.key, default: []].append(handle) }
    }

    /// What moved one of these in between; else the only correction there was about the subject.
    func corrections(of touched: [Touched], about key: String) -> String? {
        var handles: [String] = []
        for handle in touched.flatMap({ corrections[$0] ?? [] }) where !handles.contains(handle) {
            handles.append(handle)
        }
        if handles.isEmpty, let all = about[key], all.count == 1 { handles = all }
        return handles.joined(separator: ", ").nonempty
    }

    func rows<Row: Decodable>(
        _ register: Register.Name, unlessAlike lists: LongLists = LongLists(fields: [])
    ) throws -> [ChangedRow<Row>] {
        try views.changes(register, from: since, to: until, unlessAlike: lists)
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

    mutating func forum(_ key: String) throws -> ForumName? {
        if let known = forums[key] { return known }
        let found =
            try views.fields("handle", "committee", of: .sittings, key, at: until)
            ?? views.fields("handle", "committee", of: .sittings, key, at: since)
        let name = found.map { ForumName(handle: $0.0, committee: $0.1) }
        forums[key] = .some(name)
        return name
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

    func say(_ english: String, _ latvian: String) -> String { language == .latvian ? latvian : english }

    /// The fields of an entry by the names people know. Only whom these fields speak of is looked up: a month touches
    /// little of what is on record.
    mutating func said(_ fields: [String: String]...) throws -> SaidFields {
        for identity in fields.flatMap(Self.identities) where names[identity] == nil {
            names[identity] = .some(try name(of: identity))
        }
        let known = names
        return SaidFields(language: language, names: { known[$0] ?? nil })
    }

    /// Identities stand as values, and where rows are kept by key, as steps of a path.
    private static func identities(in fields: [String: String]) -> [String] {
        fields.flatMap { path, value in [value] + path.split(separator: ".").map(String.init) }
            .filter { $0.utf8.count == 32 && $0.allSatisfy(\.isHexDigit) }
    }

    private func name(of identity: String) throws -> String? {
        if let row = directory.calls[identity] { return row.code }
        if let row = directory.programmes[identity] { return row.code }
        if let row = directory.committees[identity] { return row.code }
        if let row = try views.fields("handle", "committee", of: .sittings, identity, at: until) {
            return row.0
        }
        if let row: DecisionRow = try views.row(.decisions, identity, at: until) {
            return row.number ?? row.handle
        }
        if let row: ProjectRow = try views.row(.projects, identity, at: until) { return row.label }
        return nil
    }

    func words(outcome: String) -> String { Outcome(rawValue: outcome)?.words(in: language) ?? outcome }
}

/// A sitting or procedure by name. Its row holds everybody who was there and all that was said: that is not read for a name.
struct ForumName {
    let handle: String
    let committee: String
}
