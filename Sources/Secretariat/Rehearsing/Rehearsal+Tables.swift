import Committee

extension Rehearsal {
    /// The parts of the answer that have something to say, each under its heading.
    package var tables: [(title: String, table: TextTable)] {
        guard new > 0 else { return [] }
        return [
            ("Statuses", statusTable), ("Money", moneyTable), ("Reserve list after it", reserveTable),
            ("\(country) in projects that hold money", shareTable),
            ("Countries whose record moves", countryTable),
            ("What the rules say of a question", questionTable),
            ("Rows of the registers", Self.table(rows)),
            ("Statuses that move otherwise as of today", Self.table(laterMoves)),
            ("Rows that change otherwise as of today", Self.table(laterRows)),
        ].filter { !$0.1.rows.isEmpty }
    }

    private var statusTable: TextTable {
        var table = Self.table(moves)
        table.notes = counts.map { "\($0.status): \($0.before) -> \($0.after)" }
        return table
    }

    private static func table(_ moves: [Move]) -> TextTable {
        TextTable(
            columns: ["Programme", "Call", "Project", "Before", "After", "Rank"],
            rows: moves.map {
                [
                    $0.programme, $0.call, $0.project, $0.before ?? "not on record", $0.after,
                    $0.rank.map(String.init) ?? "",
                ]
            })
    }

    private var moneyTable: TextTable {
        TextTable(
            columns: ["Programme", "Call", "Priority", "Fund", "Allocated", "Left before", "Left after"],
            rows: money.map { line in
                [
                    line.programme, line.call ?? "", line.priority ?? "", line.fund,
                    Amount.plain(cents: line.allocatedCents, line.currency),
                    Amount.plain(cents: line.leftBefore, line.currency),
                    Amount.plain(cents: line.leftAfter, line.currency),
                ]
            },
            notes: money.filter { $0.leftAfter < 0 }.map {
                "\($0.place): passed by \(Amount.plain(cents: -$0.leftAfter, $0.currency))."
            }
                + money.filter { $0.withoutAmount > 0 }.map {
                    "\($0.place): the sum is not known of \($0.withoutAmount) \($0.withoutAmount == 1 ? "project" : "projects") with money; less is left."
                })
    }

    private var reserveTable: TextTable {
        TextTable(
            columns: ["Call", "Priority", "Rank", "Project", "Rank before", "Could be promoted"],
            rows: reserve.map {
                [
                    $0.call, $0.priority ?? "", $0.rank.map(String.init) ?? "", $0.project,
                    $0.rankBefore.map(String.init) ?? "", $0.couldBePromoted ? "yes" : "",
                ]
            })
    }

    private var questionTable: TextTable {
        TextTable(
            columns: ["Question", "Before", "After", "Because"],
            rows: questions.map { [$0.question, $0.before, $0.after, $0.because] })
    }

    private var countryTable: TextTable {
        TextTable(
            columns: ["Programme", "Country", "Year", "", "Before", "After"],
            rows: countries.map {
                [
                    $0.programme, $0.country, $0.year.map(String.init) ?? "", $0.figure, $0.before, $0.after,
                ]
            })
    }

    private static func table(_ rows: [RowMove]) -> TextTable {
        TextTable(
            columns: ["Register", "Which", "Field", "Before", "After"],
            rows: rows.map { [$0.register, $0.thing, $0.field, $0.before ?? "", $0.after ?? ""] })
    }

    private var shareTable: TextTable {
        TextTable(
            columns: ["Programme", "", "Before", "After"],
            rows: shares.flatMap { share -> [[String]] in
                [
                    ("projects", String(share.before.projects), String(share.after.projects)),
                    (
                        "with a partner from \(country)", share.before.counted(share.before.withPartner),
                        share.after.counted(share.after.withPartner)
                    ),
                    (
                        "with the lead partner from \(country)", share.before.counted(share.before.withLead),
                        share.after.counted(share.after.withLead)
                    ),
                    ("money to partners from \(country)", share.before.money, share.after.money),
                ].map { [share.programme, $0.0, $0.1, $0.2] }
            })
    }
}

extension Rehearsal.Line {
    fileprivate var place: String { [call ?? programme, priority].compactMap(\.self).joined(separator: " ") }
}

extension Rehearsal.Share {
    /// A zero is an answer only where everything was known to be counted.
    func counted(_ count: Int) -> String {
        switch (count, partnersNotKnown) {
        case (_, 0): String(count)
        case (0, _): "not known"
        case (_, _): "at least \(count)"
        }
    }

    var money: String {
        let sum = Amount.plain(cents: centsToPartners, "EUR")
        if withoutAmount == 0, partnersNotKnown == 0 { return sum }
        return centsToPartners == 0 ? "not known" : "at least \(sum)"
    }
}
