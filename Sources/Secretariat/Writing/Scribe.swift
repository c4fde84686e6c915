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
        /// The key whose checkpoint is of exactly this state.
        var signedBy: String?
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
    let timeline: Timeline
    /// Recorded after the minutes were approved.
    let corrections: [Entry]
    private let row: SittingRow

    init(
        _ row: SittingRow, _ record: Record, _ history: [Entry], corrections: [Entry] = [],
        in language: Language, seal: Seal
    ) throws {
        self.corrections = corrections
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
            days =
                Occasion(from: dossier.launched.first, to: (dossier.closed ?? dossier.launched).last)
                ?? dossier.launched
            (body, proceedings) = (dossier.committee, dossier.proceedings)
        } else {
            guard let id = Sitting.ID(hex: row.forum), let dossier = record.sittings[id] else {
                throw OfficeRefusal.noSuch(.sitting, row.handle)
            }
            (forum, sitting, procedure) = (.sitting(id), dossier, nil)
            days = dossier.convening.days
            (body, proceedings) = (dossier.committee, dossier.proceedings)
        }
        timeline = Timeline(history, of: body, upTo: days.last)
    }

    var document: Document {
        let root = Self.inFours(seal.fingerprint.hex.prefix(16))
        return Document(
            language: language, title: "\(title), \(bodyName)",
            header: [
                bodyName, number.map { shortTitle($0, isSitting: procedure == nil) },
                days.shortWords(in: language),
            ].compactMap(\.self)
                .joined(separator: " · "),
            footer: "\(say(.fingerprint)): \(say(.position)) \(seal.fingerprint.position), \(root)",
            draftMark: stage.isFinal ? nil : say(.draft), head: head, blocks: blocks)
    }

    /// Number, sitting, kind, version.
    var fileName: String {
        let parts = [
            row.number, committeeCode, row.lastDay, procedure == nil ? "minutes" : "procedure",
            stage.rawValue,
        ]
        return (parts.compactMap(\.self) + [language.tag]).joined(separator: "-").map {
            $0.isLetter || $0.isNumber || $0 == "-" ? String($0) : "-"
        }.joined()
    }

    private var blocks: [Block] {
        var blocks = summary + amendmentsOfText + correctionsSince + agenda + followUp + declarations
        var day = days.first
        for (id, item) in proceedings.agenda {
            // A sitting of two days says where the second begins.
            if let its = timeline.items[id], its.first == its.last, its.last != day, sitting != nil {
                blocks.append(.heading(level: .one, Text(its.words(in: language))))
                day = its.last
            }
            blocks += write(id, item)
        }
        blocks += otherDecisions + actionPoints + statedFigures + attendance + fingerprint
        return blocks
    }

    /// Sixteen digits can be read out over the telephone.
    static func inFours(_ digits: some StringProtocol) -> String {
        digits.enumerated().map { ($0 > 0 && $0.isMultiple(of: 4) ? " " : "") + String($1) }.joined()
    }
}

/// What the dossiers do not keep: on which day each item stood, and who was chair on the day of the sitting.
struct Timeline {
    private(set) var items: [Item.ID: Occasion] = [:]
    private(set) var chair: Body.Chair?

    init(_ history: [Entry], of committee: Body.ID, upTo day: Day) {
        for entry in history {
            if case .agenda(.placed(_, let id, _)) = entry.event { items[id] = entry.happenedOn }
            if case .committee(.chairTaken(committee, let chair)) = entry.event, entry.happenedOn.last <= day
            {
                self.chair = chair
            }
        }
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

    /// `Minutes of the 3rd sitting`; `3. sēdes protokols`.
    var title: String {
        switch (language, procedure == nil) {
        case (.english, true):
            number.map { "Minutes of \(Self.isCount($0) ? "the " : "")\(shortTitle($0, isSitting: true))" }
                ?? "Minutes"
        case (.latvian, true):
            number.map { Self.isCount($0) ? "\($0). sēdes protokols" : "Sēdes Nr. \($0) protokols" }
                ?? "Protokols"
        case (.english, false): "Record of written procedure\(number.map { " \($0)" } ?? "")"
        case (.latvian, false): "Rakstveida procedūras\(number.map { " Nr. \($0)" } ?? "") protokols"
        }
    }

    /// `3rd sitting`; `3. sēde`.
    func shortTitle(_ number: String, isSitting: Bool) -> String {
        switch (language, isSitting) {
        case (.english, true): Self.isCount(number) ? "\(Self.ordinal(number)) sitting" : "sitting \(number)"
        case (.latvian, true): Self.isCount(number) ? "\(number). sēde" : "sēde Nr. \(number)"
        case (.english, false): "written procedure \(number)"
        case (.latvian, false): "rakstveida procedūra Nr. \(number)"
        }
    }

    private static func isCount(_ number: String) -> Bool { Int(number).map { $0 > 0 } ?? false }

    private static func ordinal(_ number: String) -> String {
        let endings: [Character: String] = ["1": "st", "2": "nd", "3": "rd"]
        let isTeen = number.suffix(2).count == 2 && number.suffix(2).first == "1"
        return number + (isTeen ? "th" : number.last.flatMap { endings[$0] } ?? "th")
    }

    /// `Latvia (LV)`, or the name that the programme gives a delegation that is no country.
    func name(of delegation: Delegation) -> String {
        let own = programmes.lazy.compactMap { $0.delegationNames[delegation] }.first
        let commission = delegation.code == "EC" ? Mandate.Capacity.commission.words(in: language) : nil
        let country = delegation.country?.name(in: language) ?? commission
        let name = language == .latvian ? country ?? own : own ?? country
        return name.map { "\($0) (\(delegation.code))" } ?? delegation.code
    }

    func name(of person: Person.ID) -> String {
        record.people[person]?.name.text ?? say(.withheld)
    }

    /// Code and acronym, or the handle of a project whose acronym no source gives.
    func label(of project: Project.ID) -> String { record.label(of: project) }

    func isNamed(_ project: Project.ID) -> Bool {
        record.projects[project]?.application.acronym != nil
    }

    func list(_ delegations: [Delegation]) -> String {
        delegations.isEmpty ? say(.nobody) : delegations.map(\.code).joined(separator: ", ")
    }

    /// `Decision 3/2`; `Lēmums Nr. 3/2`. What takes note is recorded, and is no decision.
    func label(of particulars: Committee.Decision.Particulars) -> String {
        let word = say(particulars.kind == .noDecision ? .conclusion : .decision)
        guard let number = particulars.number else { return word }
        return language == .latvian ? "\(word) Nr. \(number)" : "\(word) \(number)"
    }
}
