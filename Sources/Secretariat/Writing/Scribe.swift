import Committee
import EventLog
import Minutes

/// Writes the record of one sitting up as a document: every sentence comes from the record, every term from the
/// catalogue, and nothing is added.
struct Scribe {
    /// What makes the document checkable against the log.
    struct Seal {
        let fingerprint: Fingerprint
        let register: String
        let own: [StoredEntry]
    }

    let language: Language
    let record: Record
    let forum: Forum
    let body: Body.ID
    let proceedings: Proceedings
    let seal: Seal
    let sitting: SittingDossier?
    let procedure: ProcedureDossier?
    let days: Occasion
    private let row: SittingRow

    init(_ row: SittingRow, _ record: Record, in language: Language, seal: Seal) throws {
        self.row = row
        self.record = record
        self.language = language
        self.seal = seal
        if row.isProcedure {
            guard let id = Procedure.ID(hex: row.forum), let dossier = record.procedures[id] else {
                throw OfficeRefusal.noSuch(.procedure, row.handle)
            }
            (forum, procedure, sitting) = (.procedure(id), dossier, nil)
            // From the launch to the close, which is the day of its outcomes.
            days = Occasion(from: dossier.launched.first, to: (dossier.closed ?? dossier.launched).last) ?? dossier.launched
            (body, proceedings) = (dossier.committee, dossier.proceedings)
        } else {
            guard let id = Sitting.ID(hex: row.forum), let dossier = record.sittings[id] else {
                throw OfficeRefusal.noSuch(.sitting, row.handle)
            }
            (forum, sitting, procedure) = (.sitting(id), dossier, nil)
            days = dossier.convening.days
            (body, proceedings) = (dossier.committee, dossier.proceedings)
        }
    }

    var document: Document {
        let title = ([say(.minutes), bodyName] + [number].compactMap(\.self)).joined(separator: ", ")
        return Document(
            language: language, title: title, header: "\(bodyName) · \(dayWords)",
            footer: "\(say(.fingerprint)): \(seal.fingerprint.position) · \(seal.fingerprint.hex.prefix(16))",
            draftMark: say(.draft), head: head, blocks: blocks)
    }

    /// Number, sitting, kind, version.
    var fileName: String {
        let parts = [row.number, committeeCode, row.lastDay, procedure == nil ? "minutes" : "procedure", "draft"]
        return (parts.compactMap(\.self) + [language.tag]).joined(separator: "-").map {
            $0.isLetter || $0.isNumber || $0 == "-" ? String($0) : "-"
        }.joined()
    }

    private var blocks: [Block] {
        var blocks = summary
        blocks += followUp
        for (id, item) in proceedings.agenda { blocks += write(id, item) }
        blocks += actionPoints + statedFigures + attendance + fingerprint
        return blocks
    }
}

// MARK: - Names

extension Scribe {
    func say(_ phrase: Phrase) -> String { phrase.words(in: language) }

    var dossier: CommitteeDossier? { record.committees[body] }

    var committeeCode: String { record.label(of: body) }

    var bodyName: String {
        let particulars = dossier?.particulars
        return (language == .latvian ? particulars?.nameLatvian : nil) ?? particulars?.name ?? committeeCode
    }

    var programmes: [ProgrammeDossier] {
        (dossier?.particulars.programmes ?? []).compactMap { record.programmes[$0] }
    }

    var number: String? { row.number }

    var dayWords: String {
        days.first == days.last
            ? days.first.words(in: language)
            : "\(days.first.words(in: language)) – \(days.last.words(in: language))"
    }

    func name(of delegation: Delegation) -> String {
        let full = programmes.lazy.compactMap { $0.delegationNames[delegation] }.first
        return full.map { "\(delegation.code) (\($0))" } ?? delegation.code
    }

    func name(of person: Person.ID) -> String {
        record.people[person]?.name.text ?? say(.withheld)
    }

    func label(of project: Project.ID) -> String {
        guard let dossier = record.projects[project] else { return project.hex }
        let label = record.label(of: project)
        return dossier.application.acronym == nil ? "\(label) (\(say(.acronymNotPublished)))" : label
    }

    func list(_ delegations: [Delegation]) -> String {
        delegations.isEmpty ? say(.nobody) : delegations.map(\.code).joined(separator: ", ")
    }
}
