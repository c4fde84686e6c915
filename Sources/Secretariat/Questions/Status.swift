import Committee

/// Every project's status on a day, counted and listed.
package struct StatusAnswer: Answer {
    package struct Line: Encodable, Equatable, Sendable {
        package var programme: String
        package var call: String
        package var project: ProjectRow
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
                    $0.project.openConditions.isEmpty ? "" : String($0.project.openConditions.count),
                ]
            },
            notes: ProjectStatus.Code.allCases.compactMap { code in
                counts[code.rawValue].flatMap { $0 > 0 ? "\($0) \(code.rawValue)" : nil }
            })
    }
}

extension ProjectRow {
    /// The status in words, with the gates it waits for.
    package var statusWords: String {
        // The decision that the project awaits is the last one that waits.
        awaiting.isEmpty ? status : "\(status) \((waits.last?.gates ?? []).words)"
    }
}

extension Office {
    package func status(
        programme: String? = nil, call: String? = nil, project: String? = nil, at moment: Moment
    ) throws -> StatusAnswer {
        let directory = try Directory(views, at: moment)
        let wantedCall = try call.map { try directory.call(coded: $0).call }
        let wantedProgramme = try programme.map { try directory.programme(coded: $0).programme }
        let lines = try directory.projects().filter { row in
            if let wantedCall, row.call != wantedCall { return false }
            if let wantedProgramme, directory.calls[row.call]?.programme != wantedProgramme { return false }
            return project.map(row.answers) ?? true
        }.map { row in
            StatusAnswer.Line(
                programme: directory.programme(ofCall: row.call)?.code ?? "",
                call: directory.calls[row.call]?.code ?? "", project: row)
        }
        if let project, lines.isEmpty { throw OfficeRefusal.noSuch(.project, project) }
        var counts = Dictionary(uniqueKeysWithValues: ProjectStatus.Code.allCases.map { ($0.rawValue, 0) })
        for line in lines { counts[line.project.status, default: 0] += 1 }
        return StatusAnswer(
            asOf: moment.asOf.iso, knownAt: moment.knownAt, counts: counts,
            projects: lines.sorted {
                ($0.call, $0.project.rank ?? .max, $0.project.handle) < (
                    $1.call, $1.project.rank ?? .max, $1.project.handle
                )
            })
    }
}

extension ProjectRow {
    /// Whether people could mean this project by that word: its code, its acronym or its handle.
    func answers(to name: String) -> Bool {
        code == name || acronym == name || label == name || handle == name || handle == "projects/\(name)"
    }
}
