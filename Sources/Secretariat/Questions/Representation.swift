import Committee

/// A country's representation record: what it did in the committees, and what it got in projects, counted from
/// the record, with the figures that sources state beside them and never mixed with them.
package struct RepresentationAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var programme: String
        package var year: Int
        /// Sittings held in the year, and those of them whose attendance is on record.
        package var sittings: Int
        package var withAttendance: Int
        package var attended: Int
        package var asChair: Int
        package var procedures: Int
        package var answered: Int
        package var silent: Int
        package var positions: [String: Int]
        package var company: Company
        package var reservations: [Reservation]
        package var advice: [Advice]
        package var projectsApproved: Int
        package var projectsWithPartner: Int
        package var projectsWithLead: Int
        /// Approved projects none of whose partners is on record.
        package var partnersNotKnown: Int
        /// Projects with a partner from the country whose part in them no source gives.
        package var rolesNotKnown: Int
        /// Labels of the projects counted under `projectsWithPartner`.
        package var labels: [String]
        package var stated: [FigureRow]
    }

    package struct Reservation: Encodable, Equatable, Sendable {
        package var sitting: String
        package var stance: String
        package var words: String?
    }

    package var country: String
    package var asOf: String
    package var knownAt: Int
    package var lines: [Line]

    package var table: TextTable {
        TextTable(
            columns: [
                "Programme", "Year", "Sittings", "Attended", "Chair", "Procedures", "Answered", "Projects",
                "With \(country)", "Lead \(country)",
            ],
            rows: lines.map { line in
                [
                    line.programme, String(line.year), String(line.sittings),
                    line.withAttendance == 0 && line.sittings > 0
                        ? "not published" : "\(line.attended) of \(line.withAttendance)",
                    String(line.asChair), String(line.procedures), String(line.answered),
                    String(line.projectsApproved),
                    line.withPartner, line.withLead,
                ]
            }, notes: lines.flatMap(\.notes), sheet: sheet)
    }

    /// Counts by themselves, each with what it was counted among or could not be counted among.
    private var sheet: TextTable.Sheet {
        .init(
            columns: [
                "Programme", "Year", "Sittings", "Attendance on record", "Attended", "Chair", "Procedures",
                "Answered", "Projects", "With \(country)", "Lead \(country)", "Partners not known",
                "Roles not known",
            ],
            rows: lines.map { line in
                [
                    line.programme, String(line.year), String(line.sittings), String(line.withAttendance),
                    String(line.attended), String(line.asChair), String(line.procedures),
                    String(line.answered), String(line.projectsApproved), String(line.projectsWithPartner),
                    String(line.projectsWithLead), String(line.partnersNotKnown),
                    String(line.rolesNotKnown),
                ]
            })
    }
}

/// A zero is an answer only where everything was known to be counted.
private func counted(_ count: Int, open: Int) -> String {
    switch (count, open) {
    case (_, 0): String(count)
    case (0, _): "not known"
    case (_, _): "at least \(count)"
    }
}

extension RepresentationAnswer.Line {
    var withPartner: String { counted(projectsWithPartner, open: partnersNotKnown) }
    var withLead: String { counted(projectsWithLead, open: partnersNotKnown + rolesNotKnown) }

    fileprivate var notes: [String] {
        stated.map { "\(programme) \(year), stated: \($0.words)" }
            + (labels.isEmpty ? [] : ["\(programme) \(year), counted: \(labels.joined(separator: ", "))"])
            + voting.map { "\(programme) \(year), \($0)" }
            + reservations.map { "\(programme) \(year), \($0.stance): \($0.words ?? "words not held")" }
            + advice.filter(\.differs).map { "\(programme) \(year), \($0.words)" }
    }

    /// Every position ever taken, counted by stance; and with whom the country stood in the end.
    package var voting: [String] {
        let counts = Stance.allCases.compactMap { stance in
            positions[stance.rawValue].map { "\($0) \(stance.rawValue)" }
        }
        return (counts.isEmpty ? [] : ["positions: \(counts.joined(separator: ", "))"])
            + (company.words.map { ["questions: \($0)"] } ?? [])
    }
}

extension FigureRow {
    /// `4 projects with a lead partner from the country (published notice, interreg.lv/...)`
    package var words: String {
        let value =
            amount.map {
                "\($0.qualifierWords)\(Amount.short(cents: $0.cents, step: $0.step, $0.currency)) \($0.basisWords)"
            }
            ?? "\(qualifier == Qualifier.exactly.rawValue ? "" : qualifier + " ")\(count ?? 0)"
        let origin = [source.kind, source.address].compactMap(\.self).joined(separator: ", ")
        return [
            value.trimmingSpaces, measure, part.map { "(\($0))" }, derived ? "(derived)" : nil, "[\(origin)]",
        ]
        .compactMap(\.self).joined(separator: " ")
    }
}

extension AmountRow {
    fileprivate var qualifierWords: String { qualifier == Qualifier.exactly.rawValue ? "" : qualifier + " " }

    fileprivate var basisWords: String {
        [fund == Fund.notSaid.rawValue ? nil : fund, basis == Basis.notSaid.rawValue ? nil : basis]
            .compactMap(\.self).joined(separator: " ")
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
