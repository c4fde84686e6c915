import Committee

/// Counts what a country did, year by year.
struct RepresentationCount {
    struct Key: Hashable, Comparable {
        let programme: String
        let year: Int

        static func < (one: Key, other: Key) -> Bool {
            (one.programme, one.year) < (other.programme, other.year)
        }
    }

    private(set) var lines: [Key: RepresentationAnswer.Line] = [:]
    private let country: Country
    private let rows: CountedRows
    private let words: [String: [Position]]

    /// `words` are the country's reservations, by sitting; where none are given they are not quoted.
    init(_ country: Country, _ rows: CountedRows, words: [String: [Position]] = [:]) {
        self.country = country
        self.rows = rows
        self.words = words
        for sitting in rows.sittings.values.sorted(by: {
            ($0.lastDay, $0.handle) < ($1.lastDay, $1.handle)
        }) { take(sitting) }
        takeDecisions()
        for figure in rows.figures { take(figure) }
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
        rows.programmes(ofCommittee: committee).filter { $0.standings[country.code] != nil }
    }

    private mutating func take(_ sitting: SittingRow) {
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
    private mutating func takeDecisions() {
        for project in rows.projects.values.sorted(by: { $0.handle < $1.handle }) {
            guard let selected = project.selectedOn,
                let programme = rows.programme(ofCall: project.call),
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

    private mutating func take(_ figure: FigureRow) {
        // Of what is not about the country, only the whole it is a part of: projects selected in a sitting or call.
        let isTheWhole =
            figure.measure == Figure.Measure.projectsSelected.rawValue && figure.part == nil
            && figure.aboutKind != "programme"
        guard figure.country == country.code || isTheWhole else { return }
        for programme in programmes(about: figure) where programme.standings[country.code] != nil {
            change(programme, figure.on) { $0.stated.append(figure) }
        }
    }

    private func programmes(about figure: FigureRow) -> [ProgrammeRow] {
        switch figure.aboutKind {
        case "programme": rows.programmes[figure.about].map { [$0] } ?? []
        case "call": rows.programme(ofCall: figure.about).map { [$0] } ?? []
        case "decision":
            rows.committees(ofDecision: figure.about).flatMap { rows.programmes(ofCommittee: $0) }
        default: rows.sittings[figure.about].map { rows.programmes(ofCommittee: $0.committee) } ?? []
        }
    }
}
