import EventLog
package import Committee

extension Office {
    /// The record of one country, by programme and year: half-open by the day on which something happened.
    package func representation(
        of country: Country, programme: String? = nil, year: Int? = nil, at moment: Moment
    ) throws -> RepresentationAnswer {
        let directory = try Directory(views, at: moment)
        let wanted = try programme.map { try directory.programme(coded: $0).programme }
        var count = RepresentationCount(
            country, directory, words: try reservationWords(of: country, at: moment))
        for sitting in try directory.sittings() { count.take(sitting) }
        try count.takeDecisions()
        for figure in try directory.figures() { try count.take(figure) }
        let lines = count.lines.filter { key, _ in
            (wanted == nil || key.programme == wanted) && (year == nil || key.year == year)
        }.map(\.value)
        return RepresentationAnswer(
            country: country.code, asOf: moment.asOf.iso, knownAt: moment.knownAt,
            lines: lines.sorted { ($0.programme, $0.year) < ($1.programme, $1.year) })
    }

    /// Reservations are quoted, and their words are sealed: they are read from the log, not from a view.
    private func reservationWords(of country: Country, at moment: Moment) throws -> [String: [Position]] {
        let delegation = Delegation(country)
        var words: [String: [Position]] = [:]
        for sitting in try Directory(views, at: moment).sittings() where sitting.hasReservation(of: country) {
            let kind: Subject.Kind = sitting.isProcedure ? .procedure : .sitting
            let entries = try log.entries(about: [Subject(kind, sitting.forum)], upTo: moment.knownAt)
                .map { try Entry($0) }
            let record = Record(folding: history(entries, asOf: moment.asOf), on: moment.asOf)
            let proceedings =
                record.sittings.values.first?.proceedings ?? record.procedures.values.first?.proceedings
            words[sitting.forum] = proceedings?.questions.sorted { $0.key < $1.key }.flatMap(
                \.value.positions
            ).filter {
                $0.delegation == delegation && $0.stance.opposes
            }
        }
        return words
    }
}

extension SittingRow {
    fileprivate func hasReservation(of country: Country) -> Bool {
        voices.contains { voice in
            voice.delegation == country.code && (Stance(rawValue: voice.stance)?.opposes ?? false)
        }
    }
}

/// Counts what a country did, year by year.
private struct RepresentationCount {
    struct Key: Hashable {
        let programme: String
        let year: Int
    }

    private(set) var lines: [Key: RepresentationAnswer.Line] = [:]
    private let country: Country
    private let directory: Directory
    private let words: [String: [Position]]
    private let forums: [String: SittingRow]

    init(_ country: Country, _ directory: Directory, words: [String: [Position]]) {
        self.country = country
        self.directory = directory
        self.words = words
        forums = Dictionary(
            ((try? directory.sittings()) ?? []).map { ($0.forum, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private mutating func change(
        _ programme: ProgrammeRow, _ day: String, _ change: (inout RepresentationAnswer.Line) -> Void
    ) {
        guard let year = Day(day)?.year else { return }
        let key = Key(programme: programme.programme, year: year)
        var line =
            lines[key]
            ?? RepresentationAnswer.Line(
                programme: programme.code, year: year, sittings: 0, withAttendance: 0, attended: 0,
                asChair: 0,
                procedures: 0, answered: 0, silent: 0, positions: [:], company: .init(),
                reservations: [], advice: [], projectsApproved: 0,
                projectsWithPartner: 0, projectsWithLead: 0, partnersNotKnown: 0,
                rolesNotKnown: 0, labels: [], stated: [])
        change(&line)
        lines[key] = line
    }

    /// The programmes of the committee in which the country has a standing.
    private func programmes(of committee: String) -> [ProgrammeRow] {
        directory.programmes(ofCommittee: committee).filter { $0.standings[country.code] != nil }
    }

    mutating func take(_ sitting: SittingRow) {
        guard sitting.stage != SittingDossier.Stage.cancelled.rawValue else { return }
        let voices = sitting.voices.filter { $0.delegation == country.code }
        let isThere = sitting.wasAttended(by: country)
        let heard = sitting.wasAnswered(by: country)
        let reserved = words[sitting.forum] ?? []
        let isChair = sitting.wasChaired(by: country)
        let company = sitting.company(of: country)
        let advice = sitting.advice(to: country)
        for programme in programmes(of: sitting.committee) {
            change(programme, sitting.lastDay) { line in
                if sitting.isProcedure {
                    line.procedures += 1
                    line.answered += heard ? 1 : 0
                    line.silent += !heard && !sitting.isAttendanceUnpublished ? 1 : 0
                } else {
                    line.sittings += 1
                    line.withAttendance += sitting.isAttendanceKnown ? 1 : 0
                    line.attended += isThere ? 1 : 0
                    line.asChair += isChair ? 1 : 0
                }
                for voice in voices { line.positions[voice.stance, default: 0] += 1 }
                line.company = line.company + company
                line.advice += advice
                line.reservations += reserved.map {
                    .init(sitting: sitting.handle, stance: $0.stance.rawValue, words: $0.words?.text)
                }
            }
        }
    }

    /// Projects approved in the year, each counted once in the year of its first approval.
    mutating func takeDecisions() throws {
        let projects = Dictionary(
            try directory.projects().map { ($0.project, $0) }, uniquingKeysWith: { first, _ in first })
        for project in projects.values.sorted(by: { $0.handle < $1.handle }) {
            guard let selected = project.selectedOn,
                let programme = directory.programme(ofCall: project.call),
                programme.standings[country.code] != nil
            else { continue }
            let country = country
            change(programme, selected) { line in
                line.projectsApproved += 1
                line.partnersNotKnown += project.arePartnersKnown ? 0 : 1
                guard project.hasPartner(from: country) else { return }
                line.projectsWithPartner += 1
                line.projectsWithLead += project.hasLead(from: country) ? 1 : 0
                line.rolesNotKnown += project.mayHaveLead(from: country) ? 1 : 0
                line.labels.append(project.label)
            }
        }
    }

    mutating func take(_ figure: FigureRow) throws {
        // Of what is not about the country, only the whole it is a part of: projects selected in a sitting or call.
        let isTheWhole =
            figure.measure == Figure.Measure.projectsSelected.rawValue && figure.part == nil
            && figure.aboutKind != "programme"
        guard figure.country == country.code || isTheWhole else { return }
        for programme in try programmes(about: figure) where programme.standings[country.code] != nil {
            change(programme, figure.on) { $0.stated.append(figure) }
        }
    }

    private func programmes(about figure: FigureRow) throws -> [ProgrammeRow] {
        switch figure.aboutKind {
        case "programme": return directory.programmes[figure.about].map { [$0] } ?? []
        case "call": return directory.programme(ofCall: figure.about).map { [$0] } ?? []
        case "decision":
            let decision = try directory.decisions().first { $0.decision == figure.about }
            return decision.map { directory.programmes(ofCommittee: $0.committee) } ?? []
        default: return forums[figure.about].map { directory.programmes(ofCommittee: $0.committee) } ?? []
        }
    }
}
