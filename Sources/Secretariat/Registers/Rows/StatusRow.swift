import Committee

/// What a list of projects shows of one on a day. It is read ten thousand at a time, and so kept as plain fields.
package struct StatusRow: Codable, Equatable, Sendable {
    package var project: String
    package var call: String
    package var handle: String
    package var code: String?
    package var acronym: String?
    package var status: String
    /// In words, with the gates it waits for.
    package var statusWords: String
    package var rank: Int?
    package var since: String
    package var openConditions: Int

    package init(_ row: ProjectRow) {
        project = row.project
        call = row.call
        handle = row.handle
        code = row.code
        acronym = row.acronym
        status = row.status
        statusWords = row.statusWords
        rank = row.rank
        since = row.since
        openConditions = row.openConditions.count
    }

    /// The same without a row of all that is known of the project being made first.
    init(_ id: String, _ dossier: ProjectDossier) {
        project = id
        call = dossier.call.hex
        handle = dossier.handle?.path ?? id
        code = dossier.application.code
        acronym = dossier.application.acronym
        status = dossier.status.code.rawValue
        if case .awaiting(let gates) = dossier.status, !gates.isEmpty {
            statusWords = ProjectRow.words(status, dossier.waiting.map(ProjectRow.Wait.init))
        } else {
            statusWords = status
        }
        rank = dossier.status.rank
        since = dossier.since.iso
        openConditions = dossier.openConditions.count
    }

    /// What people call it: code and acronym; for a project whose names are not published, its handle.
    package var label: String { ProjectRow.label(code, acronym, handle) }
}

extension StatusRow: RegisterRow {
    /// Between fields stands a character that no name can hold: record files refuse what cannot be seen.
    private static let separator: Unicode.Scalar = "\u{1F}"

    func writeBody(to text: inout RowText) {
        let fields = [
            project, call, handle, code ?? "", acronym ?? "", status, statusWords,
            rank.map(String.init) ?? "", since, String(openConditions),
        ]
        for (index, field) in fields.enumerated() {
            if index > 0 { text.raw(String(Self.separator)) }
            text.raw(field)
        }
    }

    func write(to row: inout RowText) { row.text("status", body) }

    /// Reads what `body` wrote; `nil` for anything else.
    init?(body: String) {
        let fields = body.utf8.split(
            separator: UInt8(ascii: Self.separator), omittingEmptySubsequences: false
        ).map {
            String(Substring($0))
        }
        guard fields.count == 10, let open = Int(fields[9]) else { return nil }
        project = fields[0]
        call = fields[1]
        handle = fields[2]
        code = fields[3].nonempty
        acronym = fields[4].nonempty
        status = fields[5]
        statusWords = fields[6]
        rank = Int(fields[7])
        since = fields[8]
        openConditions = open
    }
}
