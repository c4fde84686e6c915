import Committee
import EventLog

/// What was set aside, what is spoken for and what is left, and which reserve projects could come next.
package struct BudgetAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var programme: String
        /// `nil` for the money of the programme itself.
        package var call: String?
        package var priority: String?
        package var fund: String
        package var currency: String
        package var allocatedCents: Int
        package var committedCents: Int
        package var leftCents: Int
        /// Projects that hold money of which no sum is known.
        package var withoutAmount: Int
    }

    package struct Next: Encodable, Equatable, Sendable {
        package var call: String
        package var priority: String?
        package var project: String
        package var rank: Int?
        /// Hundredths of a point.
        package var score: Int?
        package var cost: [AmountRow]
    }

    package var asOf: String
    package var knownAt: Int
    package var lines: [Line]
    package var promotions: [Next]

    package var table: TextTable {
        TextTable(
            columns: ["Programme", "Call", "Priority", "Fund", "Allocated", "Committed", "Left"],
            rows: lines.map { line in
                [
                    line.programme, line.call ?? "", line.priority ?? "", line.fund,
                    Amount.plain(cents: line.allocatedCents, line.currency),
                    Amount.plain(cents: line.committedCents, line.currency),
                    Amount.plain(cents: line.leftCents, line.currency),
                ]
            },
            notes: gaps
                + (promotions.isEmpty ? [] : ["Could be promoted from the reserve list, by a decision:"])
                + promotions.map(\.words), sheet: sheet)
    }

    /// Sums that a spreadsheet adds up, and beside them of how many projects no sum is known.
    private var sheet: TextTable.Sheet {
        .init(
            columns: [
                "Programme", "Call", "Priority", "Fund", "Currency", "Allocated", "Committed", "Left",
                "Projects without a sum",
            ],
            rows: lines.map { line in
                [
                    line.programme, line.call ?? "", line.priority ?? "", line.fund, line.currency,
                    Amount.number(cents: line.allocatedCents), Amount.number(cents: line.committedCents),
                    Amount.number(cents: line.leftCents), String(line.withoutAmount),
                ]
            })
    }

    private var gaps: [String] {
        let gaps = lines.filter { $0.withoutAmount > 0 }.map { line in
            let place = [line.call ?? line.programme, line.priority].compactMap(\.self).joined(separator: " ")
            return line.withoutAmount == 1
                ? "\(place): of 1 project with money the sum is not known; less is left."
                : "\(place): of \(line.withoutAmount) projects with money the sums are not known; less is left."
        }
        return gaps.enumerated().filter { index, gap in gaps.firstIndex(of: gap) == index }.map(\.element)
    }
}

extension BudgetAnswer.Next {
    fileprivate var words: String {
        let place = [
            rank.map { "rank \($0)" }, score.map { "score \($0.hundredths)" },
            cost.isEmpty
                ? nil : cost.map { Amount.plain(cents: $0.cents, $0.currency) }.joined(separator: " + "),
        ].compactMap(\.self)
        let under = [call, priority].compactMap(\.self).joined(separator: " ")
        return "  \(under): \(project)\(place.isEmpty ? "" : " (\(place.joined(separator: ", ")))")"
    }
}

extension Office {
    /// The money of every programme, of one, or of one call.
    package func budget(
        programme: String? = nil, call: String? = nil, at moment: Moment
    ) throws -> BudgetAnswer {
        let directory = try Directory(views, at: moment)
        let wantedCall = try call.map { try directory.call(coded: $0) }
        let wanted = try programme.map { [try directory.programme(coded: $0)] }
        let ofCall = wantedCall.flatMap { directory.programmes[$0.programme] }.map { [$0] }
        let programmes = wanted ?? ofCall ?? Array(directory.programmes.values)
        var answer = BudgetAnswer(asOf: moment.asOf.iso, knownAt: moment.knownAt, lines: [], promotions: [])
        for row in programmes.sorted(by: { ($0.code, $0.programme) < ($1.code, $1.programme) }) {
            guard let id = Programme.ID(hex: row.programme) else { continue }
            if let wantedCall, wantedCall.programme != row.programme { continue }
            let record = try record(of: id, at: moment)
            let budget = record.budget(
                of: id, call: wantedCall.flatMap { Call.ID(hex: $0.call) }, on: moment.asOf)
            answer.take(budget, of: row.code, record)
        }
        return answer
    }

    /// Everything that moves a programme's money: its calls with their projects, its committees with their decisions.
    func record(of programme: Programme.ID, at moment: Moment) throws -> Record {
        var reading = Reading { subjects in
            try log.entries(about: subjects, upTo: moment.knownAt).map { try Entry($0) }
        }
        let entries = try reading.read(around: programme)
        return Record(folding: history(entries, asOf: moment.asOf), on: moment.asOf)
    }
}

extension Reading {
    mutating func read(around programme: Programme.ID) throws -> [Entry] {
        var found = try read([Subject(programme)])
        // First its committees and calls, then their projects, sittings and decisions, then what happened to those.
        for kinds in [
            [Subject.Kind.committee, .call], [.project, .sitting, .procedure, .decision], [.decision],
        ] {
            found = try read(found.flatMap(\.fact.subjects).filter { kinds.contains($0.kind) })
        }
        return entries.values.sorted { $0.position < $1.position }
    }
}

extension BudgetAnswer {
    fileprivate mutating func take(_ budget: Budget, of programme: String, _ record: Record) {
        lines += budget.lines.map { line in
            Line(
                programme: programme, call: line.call.flatMap { record.calls[$0]?.particulars.code },
                priority: line.priority, fund: line.fund.rawValue, currency: line.currency,
                allocatedCents: line.allocated, committedCents: line.committed, leftCents: line.left,
                withoutAmount: line.withoutAmount)
        }
        promotions += budget.promotions.map { next in
            Next(
                call: record.calls[next.call]?.particulars.code ?? "", priority: next.priority,
                project: record.label(of: next.project), rank: next.rank, score: next.score,
                cost: next.cost.map(AmountRow.init))
        }
    }
}
