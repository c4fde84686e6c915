import Committee
import EventLog
package import Minutes

/// An explained figure, as data and as a text written from the same data.
package struct FigureAnswer: Sendable {
    package let explanation: FigureExplanation
    package let document: Document
}

extension Office {
    /// What a figure was counted from: every sitting or project it counts, and the entries behind each.
    ///
    /// - Throws: `OfficeRefusal.noSuch` for a programme or call that is not on record.
    package func explain(
        _ question: FigureQuestion, in language: Language, at moment: Moment
    ) throws -> FigureAnswer {
        let directory = try Directory(views, at: moment)
        let counting = Counting(question, directory, log, language)
        let programme = try directory.programme(coded: question.programme)
        let explanation: FigureExplanation
        if question.figure.isOfACountry {
            explanation = try counting.ofCountry(programme)
        } else {
            guard let id = Programme.ID(hex: programme.programme) else {
                throw OfficeRefusal.noSuch(.programme, question.programme)
            }
            let record = try record(of: id, at: moment)
            explanation =
                question.figure == .committed
                ? try counting.ofBudget(record) : try counting.ofLines(record, of: id)
        }
        return FigureAnswer(
            explanation: explanation, document: FigureTeller(explanation, in: language).document)
    }
}

/// Looks at what a figure counts, by the same registers from which the figure comes.
struct Counting {
    let question: FigureQuestion
    let directory: Directory
    private let log: EventLog
    private let language: Language

    init(
        _ question: FigureQuestion, _ directory: Directory, _ log: EventLog, _ language: Language
    ) {
        self.language = language
        self.question = question
        self.directory = directory
        self.log = log
    }

    func explanation(
        _ parts: [FigureExplanation.Part], value: Int? = nil, currency: String? = nil, stated: [String] = []
    ) -> FigureExplanation {
        FigureExplanation(
            figure: question.figure.rawValue, programme: question.programme,
            country: question.figure.isOfACountry ? question.country.code : nil, year: question.year,
            call: question.call, priority: question.priority, asOf: directory.moment.asOf,
            knownAt: directory.moment.knownAt, value: value ?? parts.count(where: \.isCounted),
            unknown: parts.count { !$0.isKnown },
            currency: currency, parts: parts, stated: stated)
    }

    // MARK: - A country's record

    func ofCountry(_ programme: ProgrammeRow) throws -> FigureExplanation {
        switch question.figure {
        case .sittings, .attended, .chair, .procedures, .answered:
            return explanation(try forums(of: programme))
        case .projects, .withPartner, .withLead:
            return explanation(try projects(of: programme), stated: try stated(of: programme))
        case .allocated, .committed, .left: return explanation([])
        }
    }

    private func forums(of programme: ProgrammeRow) throws -> [FigureExplanation.Part] {
        let isOfProcedures = question.figure == .procedures || question.figure == .answered
        return try directory.sittings().filter { row in
            row.isProcedure == isOfProcedures && row.stage != SittingDossier.Stage.cancelled.rawValue
                && isInYear(row.lastDay)
                && directory.programmes(ofCommittee: row.committee).contains {
                    $0.programme == programme.programme
                }
        }.sorted { ($0.lastDay, $0.handle) < ($1.lastDay, $1.handle) }.map { row in
            FigureExplanation.Part(
                handle: row.handle, label: row.number.map { "\(row.handle) (\($0))" } ?? row.handle,
                day: Day(row.lastDay), isCounted: counts(row), isKnown: isKnown(row), cents: nil,
                try entries(behind: row))
        }
    }

    private func counts(_ row: SittingRow) -> Bool {
        switch question.figure {
        case .attended: row.wasAttended(by: question.country)
        case .chair: row.wasChaired(by: question.country)
        case .answered: row.wasAnswered(by: question.country)
        case .sittings, .procedures, .projects, .withPartner, .withLead, .allocated, .committed, .left:
            true
        }
    }

    /// The entries that say that it was held, and what the country did in it.
    private func entries(behind row: SittingRow) throws -> Behind {
        let kind: Subject.Kind = row.isProcedure ? .procedure : .sitting
        let delegation = Delegation(question.country)
        return try standing(Subject(kind, row.forum)) { entry in
            switch entry.event {
            case .sitting(.convened), .procedure(.launched): true
            case .sitting(.opened(_, let opening)):
                question.figure == .chair && opening.chair?.delegation == delegation
            case .sitting(.attended(_, let attendance)):
                question.figure == .attended && attendance.delegation == delegation
            case .question(.positionTaken(_, _, let position)):
                question.figure == .answered && position.delegation == delegation
            case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
                .decision, .action, .minutes, .calendar, .figure, .record:
                false
            }
        }
    }

    private func projects(of programme: ProgrammeRow) throws -> [FigureExplanation.Part] {
        try directory.projects().filter { row in
            row.selectedOn.map(isInYear) ?? false
                && directory.programme(ofCall: row.call)?.programme == programme.programme
        }.sorted { ($0.selectedOn ?? "", $0.label) < ($1.selectedOn ?? "", $1.label) }.map { row in
            FigureExplanation.Part(
                handle: directory.handle(of: row), label: row.label, day: row.selectedOn.flatMap { Day($0) },
                isCounted: counts(row), isKnown: isKnown(row), cents: nil,
                try entries(behind: row))
        }
    }

    private func isKnown(_ row: SittingRow) -> Bool {
        switch question.figure {
        case .attended: row.isAttendanceKnown
        case .answered: counts(row) || !row.isAttendanceUnpublished
        case .sittings, .chair, .procedures, .projects, .withPartner, .withLead, .allocated, .committed,
            .left:
            true
        }
    }

    private func counts(_ row: ProjectRow) -> Bool {
        switch question.figure {
        case .withPartner: row.hasPartner(from: question.country)
        case .withLead: row.hasLead(from: question.country)
        case .sittings, .attended, .chair, .procedures, .answered, .projects, .allocated, .committed, .left:
            true
        }
    }

    private func isKnown(_ row: ProjectRow) -> Bool {
        switch question.figure {
        case .withPartner: row.arePartnersKnown
        case .withLead: row.arePartnersKnown && !row.mayHaveLead(from: question.country)
        case .sittings, .attended, .chair, .procedures, .answered, .projects, .allocated, .committed, .left:
            true
        }
    }

    // MARK: - A budget line

    /// From the record itself, as the budget counts it: money that waits for a gate or a day is spoken for as well.
    func ofBudget(_ record: Record) throws -> FigureExplanation {
        let call = try question.call.map { try directory.call(coded: $0).call }
        let held = record.committed.filter { id, _ in
            guard let project = record.projects[id] else { return false }
            return (call == nil || project.call.hex == call)
                && (question.priority == nil || project.application.priority == question.priority)
        }.sorted { (record.label(of: $0.key), $0.key) < (record.label(of: $1.key), $1.key) }
        let currency = held.lazy.flatMap(\.value).first?.currency ?? "EUR"
        let positions = try positions(of: held.map(\.key), in: record)
        let parts = held.map { id, amounts in
            let sums = amounts.filter { $0.currency == currency }.map(\.cents)
            let code = record.projects[id].flatMap { record.calls[$0.call]?.particulars.code } ?? ""
            return FigureExplanation.Part(
                handle: "\(code)#\(record.projects[id]?.handle?.path ?? id.hex)", label: record.label(of: id),
                day: record.projects[id]?.selectedOn, isCounted: !sums.isEmpty,
                isKnown: !sums.isEmpty,
                cents: sums.isEmpty ? nil : sums.reduce(0) { $0.saturatingAdd($1) },
                positions[id] ?? .none)
        }
        return explanation(
            parts, value: parts.reduce(0) { $0.saturatingAdd($1.cents ?? 0) }, currency: currency)
    }

    func positions(of projects: [Project.ID], in record: Record) throws -> [Project.ID: Behind] {
        var positions: [Project.ID: Behind] = [:]
        for id in projects {
            let chain = Set(record.projects[id]?.chain ?? [])
            positions[id] = try standing(Subject(id)) { chain.contains($0.reference) }
        }
        return positions
    }

    // MARK: - Entries

    private func entries(behind row: ProjectRow) throws -> Behind {
        let chain = Set(row.chain)
        return try standing(Subject(.project, row.project)) { chain.contains($0.reference.text) }
    }

    /// What stands of a subject, as far as it is behind the figure, with the corrections of that.
    private func standing(_ subject: Subject, _ isBehind: (Entry) -> Bool) throws -> Behind {
        let read = try entries(about: subject)
        return Behind(history(read, asOf: directory.moment.asOf).filter(isBehind), in: read)
    }

    /// All that was recorded about a subject, whether it still stands or not.
    func entries(about subject: Subject) throws -> [Entry] {
        try log.entries(about: [subject], upTo: directory.moment.knownAt).map { try Entry($0) }
    }

    private func stated(of programme: ProgrammeRow) throws -> [String] {
        let measure: Figure.Measure
        switch question.figure {
        case .projects: measure = .projectsSelected
        case .withPartner: measure = .projectsWithPartner
        case .withLead: measure = .projectsWithLead
        case .sittings, .attended, .chair, .procedures, .answered, .allocated, .committed, .left: return []
        }
        return try directory.figures().filter { figure in
            figure.measure == measure.rawValue && isInYear(figure.on)
                && (figure.country == nil || figure.country == question.country.code)
                && directory.isAbout(figure, programme)
        }.map { language == .latvian ? $0.told(in: language) : $0.words }
    }

    private func isInYear(_ day: String) -> Bool {
        question.year == nil || Day(day)?.year == question.year
    }
}

/// The positions of the entries behind a part of a figure, and what was corrected in them.
struct Behind {
    var entries: [Int]
    var corrections: [CorrectionPart]?

    static let none = Behind(entries: [], corrections: nil)
}

extension Behind {
    /// Entries that stand, among all that were read about their subject.
    init(_ standing: [Entry], in read: [Entry]) {
        let ordered = standing.sorted { $0.position < $1.position }
        let corrections = ordered.flatMap { CorrectionPart.all(of: $0, in: read) }
        self.init(
            entries: ordered.map(\.position), corrections: corrections.isEmpty ? nil : corrections)
    }
}

extension FigureExplanation.Part {
    init(
        handle: String, label: String, day: Day?, isCounted: Bool, isKnown: Bool, cents: Int?,
        _ behind: Behind
    ) {
        self.init(
            handle: handle, label: label, day: day, isCounted: isCounted, isKnown: isKnown, cents: cents,
            entries: behind.entries, corrections: behind.corrections)
    }
}

extension Directory {
    /// Whether a figure is about this programme, one of its calls, or a sitting of its committees.
    fileprivate func isAbout(_ figure: FigureRow, _ programme: ProgrammeRow) -> Bool {
        switch figure.aboutKind {
        case "programme": figure.about == programme.programme
        case "call": calls[figure.about]?.programme == programme.programme
        default:
            ((try? sittings()) ?? []).contains { row in
                row.forum == figure.about
                    && programmes(ofCommittee: row.committee).contains { $0.programme == programme.programme }
            }
        }
    }
}

extension Int {
    /// A typing error of nineteen digits is no reason to stop.
    fileprivate func saturatingAdd(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
