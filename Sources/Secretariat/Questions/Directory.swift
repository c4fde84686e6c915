import Committee
import Foundation

/// Who is who at a moment: rows by identity, and the words people know them by.
struct Directory {
    let moment: Moment
    private let views: Views
    let programmes: [String: ProgrammeRow]
    let committees: [String: CommitteeRow]
    let calls: [String: CallRow]

    init(_ views: Views, at moment: Moment) throws {
        self.moment = moment
        self.views = views
        programmes = Self.byKey(try views.rows(.programmes, at: moment), \ProgrammeRow.programme)
        committees = Self.byKey(try views.rows(.committees, at: moment), \CommitteeRow.committee)
        calls = Self.byKey(try views.rows(.calls, at: moment), \CallRow.call)
    }

    func projects() throws -> [ProjectRow] { try views.rows(.projects, at: moment) }
    func decisions() throws -> [DecisionRow] { try views.rows(.decisions, at: moment) }
    func sittings() throws -> [SittingRow] { try views.rows(.sittings, at: moment) }
    func actions() throws -> [ActionRow] { try views.rows(.actions, at: moment) }
    func dues() throws -> [DueRow] { try views.rows(.dues, at: moment) }
    func figures() throws -> [FigureRow] { try views.rows(.figures, at: moment) }

    /// `TRI/1#projects/P01`
    func handle(of row: ProjectRow) -> String { "\(calls[row.call]?.code ?? row.call)#\(row.handle)" }

    func programme(ofCall call: String) -> ProgrammeRow? { calls[call].flatMap { programmes[$0.programme] } }

    func programmes(ofCommittee committee: String) -> [ProgrammeRow] {
        (committees[committee]?.programmes ?? []).compactMap { programmes[$0] }
    }

    /// The programme with this code, or the refusal that names it.
    func programme(coded code: String) throws -> ProgrammeRow {
        guard let row = programmes.values.first(where: { $0.code == code }) else {
            throw try refusal(.programme, code) { later in
                later.programmes.values.contains { $0.code == code }
            }
        }
        return row
    }

    func call(coded code: String) throws -> CallRow {
        guard let row = calls.values.first(where: { $0.code == code }) else {
            throw try refusal(.call, code) { later in later.calls.values.contains { $0.code == code } }
        }
        return row
    }

    func committee(coded code: String) throws -> CommitteeRow {
        guard let row = committees.values.first(where: { $0.code == code }) else {
            throw try refusal(.committee, code) { later in
                later.committees.values.contains { $0.code == code }
            }
        }
        return row
    }

    /// The same day as the record knows it by now.
    var latest: Directory? {
        get throws {
            guard moment.knownAt < Self.ever else { return nil }
            return try Directory(views, at: Moment(asOf: moment.asOf, knownAt: Self.ever))
        }
    }

    private static let ever = 1 << 53

    /// Why a name stands for nothing: it may only have come to the record later than was asked for.
    func refusal(
        _ thing: Refusal.Thing, _ name: String, isKnown: (Directory) throws -> Bool
    ) throws -> OfficeRefusal {
        guard let latest = try latest, try isKnown(latest) else { return .noSuch(thing, name) }
        return .notKnownThen(name, moment.knownAt)
    }

    func refusal(ofProject name: String) throws -> OfficeRefusal {
        try refusal(.project, name) { later in try later.projects().contains { $0.answers(to: name) } }
    }

    private static func byKey<Row>(_ rows: [Row], _ key: (Row) -> String) -> [String: Row] {
        Dictionary(rows.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Views {
    func rows<Row: Decodable>(_ register: Register.Name, at moment: Moment) throws -> [Row] {
        let decoder = JSONDecoder()
        return try rows(register, asOf: moment.asOf, knownAt: moment.knownAt).map {
            try decoder.decode(Row.self, from: Data($0.utf8))
        }
    }
}
