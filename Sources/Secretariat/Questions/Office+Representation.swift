import EventLog
package import Committee

extension Office {
    /// The record of one country, by programme and year: half-open by the day on which something happened.
    package func representation(
        of country: Country, programme: String? = nil, year: Int? = nil, at moment: Moment
    ) throws -> RepresentationAnswer {
        let directory = try Directory(views, at: moment)
        let wanted = try programme.map { try directory.programme(coded: $0).programme }
        let lines = RepresentationCount(
            country, try CountedRows(directory), words: try reservationWords(of: country, at: moment)
        ).lines.filter { key, _ in
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
