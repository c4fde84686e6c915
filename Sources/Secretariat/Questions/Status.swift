import Committee
import GRDB

/// Every project's status on a day, counted and listed.
package struct StatusList: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var programme: String
        package var call: String
        package var project: StatusRow
    }

    package var asOf: String
    package var knownAt: Int
    /// Every status with its count, the empty ones too: a zero is an answer.
    package var counts: [String: Int]
    package var projects: [Line]

    package var table: TextTable {
        TextTable(
            columns: ["Programme", "Call", "Project", "Status", "Rank", "Since", "Open conditions"],
            rows: projects.map {
                [
                    $0.programme, $0.call, $0.project.label, $0.project.statusWords,
                    $0.project.rank.map(String.init) ?? "", $0.project.since,
                    $0.project.openConditions == 0 ? "" : String($0.project.openConditions),
                ]
            },
            notes: ProjectStatus.Code.allCases.compactMap { code in
                counts[code.rawValue].flatMap { $0 > 0 ? "\($0) \(code.rawValue)" : nil }
            })
    }
}

/// The same with everything on record about each project.
package struct StatusAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var programme: String
        package var call: String
        package var project: ProjectRow
    }

    package var asOf: String
    package var knownAt: Int
    package var counts: [String: Int]
    package var projects: [Line]

    package var table: TextTable {
        StatusList(
            asOf: asOf, knownAt: knownAt, counts: counts,
            projects: projects.map {
                .init(programme: $0.programme, call: $0.call, project: StatusRow($0.project))
            }
        ).table
    }
}

extension ProjectRow {
    /// The status in words, with the gates it waits for.
    package var statusWords: String {
        awaiting.isEmpty ? status : Self.words(status, waits)
    }

    /// Of a status that waits for gates: the decision that the project awaits is the last one that waits.
    static func words(_ status: String, _ waits: [Wait]) -> String {
        "\(status) \((waits.last?.gates ?? []).words)"
    }
}

// MARK: - Asking

extension Office {
    package func statuses(
        programme: String? = nil, call: String? = nil, project: String? = nil, at moment: Moment
    ) throws -> StatusList {
        let named = try project.map { try views.statuses(named: $0, at: moment) }
        let (lines, counts) = try listed(
            named ?? views.statuses(at: moment), inProgramme: programme, call, at: moment,
            StatusList.Line.init)
        if let project, lines.isEmpty {
            throw try Directory(views, at: moment).refusal(ofProject: project)
        }
        return StatusList(asOf: moment.asOf.iso, knownAt: moment.knownAt, counts: counts, projects: lines)
    }

    package func status(
        programme: String? = nil, call: String? = nil, project: String? = nil, at moment: Moment
    ) throws -> StatusAnswer {
        let named = try project.map { try views.projects(named: $0, at: moment) }
        let (lines, counts) = try listed(
            named ?? views.rows(.projects, at: moment), inProgramme: programme, call, at: moment,
            StatusAnswer.Line.init)
        if let project, lines.isEmpty {
            throw try Directory(views, at: moment).refusal(ofProject: project)
        }
        return StatusAnswer(asOf: moment.asOf.iso, knownAt: moment.knownAt, counts: counts, projects: lines)
    }

    /// Projects of the programme and call that were asked for, by call, rank and handle, and how many have each status.
    private func listed<Row: ListedProject, Line>(
        _ rows: [Row], inProgramme programme: String?, _ call: String?, at moment: Moment,
        _ line: (String, String, Row) -> Line
    ) throws -> ([Line], [String: Int]) {
        var calls = CallsInUse(views, moment)
        let wantedCall = try call.map { try Directory(views, at: moment).call(coded: $0).call }
        let wantedProgramme = try programme.map {
            try Directory(views, at: moment).programme(coded: $0).programme
        }
        var places: [(code: String, programme: String, row: Row)] = []
        var counts = Dictionary(uniqueKeysWithValues: ProjectStatus.Code.allCases.map { ($0.rawValue, 0) })
        for row in rows where wantedCall.map({ $0 == row.call }) ?? true {
            let place = try calls.place(of: row.call)
            if let wantedProgramme, place.programme != wantedProgramme { continue }
            counts[row.status, default: 0] += 1
            places.append((place.call, place.programmeCode, row))
        }
        places.sort {
            ($0.code, $0.row.rank ?? .max, $0.row.handle) < ($1.code, $1.row.rank ?? .max, $1.row.handle)
        }
        return (places.map { line($0.programme, $0.code, $0.row) }, counts)
    }
}

/// A project as lists show it, and the words by which people ask for it.
protocol ListedProject {
    var call: String { get }
    var code: String? { get }
    var acronym: String? { get }
    var handle: String { get }
    var label: String { get }
    var status: String { get }
    var rank: Int? { get }
}

extension StatusRow: ListedProject {}
extension ProjectRow: ListedProject {}

extension ListedProject {
    /// Whether people could mean this project by that word: its code, its acronym or its handle.
    func answers(to name: String) -> Bool { names.contains(name) }

    /// Whether the same words mean it.
    func isCalled(as other: Self) -> Bool {
        code == other.code && acronym == other.acronym && handle == other.handle
    }

    /// All the words by which people could mean it.
    var names: Set<String> {
        var names = Set([code, acronym, label, handle].compactMap(\.self))
        if handle.hasPrefix("projects/") { names.insert(String(handle.dropFirst("projects/".count))) }
        return names
    }
}

/// The calls that a list of projects comes from, and their programmes: read when the first project asks.
private struct CallsInUse {
    /// By what people call them; empty where a code is not on record.
    struct Place {
        var call = ""
        var programme = ""
        var programmeCode = ""
    }

    private let views: Views
    private let moment: Moment
    private var places: [String: Place] = [:]

    init(_ views: Views, _ moment: Moment) {
        self.views = views
        self.moment = moment
    }

    mutating func place(of id: String) throws -> Place {
        if let known = places[id] { return known }
        var place = Place()
        if let call = try views.fields("code", "programme", of: .calls, id, at: moment) {
            place.call = call.0
            place.programme = call.1
            let programme = try views.fields("code", "programme", of: .programmes, call.1, at: moment)
            place.programmeCode = programme?.0 ?? ""
        }
        places[id] = place
        return place
    }
}

extension Views {
    fileprivate func statuses(at moment: Moment) throws -> [StatusRow] {
        try rows(.statuses, asOf: moment.asOf, knownAt: moment.knownAt).map(StatusRow.init(kept:))
    }

    /// The projects that people could mean by a word, on the day.
    fileprivate func statuses(named name: String, at moment: Moment) throws -> [StatusRow] {
        try subjects(named: name).compactMap { key in
            try body(.statuses, key, at: moment).map(StatusRow.init(kept:))
        }.filter { $0.answers(to: name) }
    }

    fileprivate func projects(named name: String, at moment: Moment) throws -> [ProjectRow] {
        try subjects(named: name).compactMap { key in
            try self.row(.projects, key, at: moment)
        }.filter { $0.answers(to: name) }
    }
}

extension StatusRow {
    fileprivate init(kept body: String) throws {
        guard let row = StatusRow(body: body) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a row is no status")
        }
        self = row
    }
}
