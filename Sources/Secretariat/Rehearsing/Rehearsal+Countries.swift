import Committee

// What a correction moves in the representation record of each country: counted by what `representation` counts by.
extension Rehearsal {
    /// - Parameters:
    ///   - rows: what the registers hold today.
    ///   - before: the record as it is.
    ///   - after: the record as it would be.
    ///   - touched: what the file speaks of; nothing else can have moved.
    ///   - day: the day as of which both are counted.
    mutating func takeCountries(
        _ rows: CountedRows, _ before: Record, _ after: Record, touching touched: Set<Subject>, on day: Day
    ) {
        var changed = rows
        for subject in touched { changed.take(subject, from: after, on: day) }
        let codes = Set([rows, changed].flatMap(\.programmes.values).flatMap(\.standings.keys))
        for country in codes.sorted().compactMap({ Country($0) }) {
            let held = RepresentationCount(country, rows).lines
            let holds = RepresentationCount(country, changed).lines
            for key in Set(held.keys).union(holds.keys).sorted() {
                let (was, becomes) = (held[key]?.counts, holds[key]?.counts)
                guard let line = holds[key] ?? held[key] else { continue }
                for (figure, (first, last)) in zip(
                    RepresentationAnswer.Line.countNames, zip(was ?? Self.nothing, becomes ?? Self.nothing))
                where first != last {
                    countries.append(
                        CountryMove(
                            programme: line.programme, year: line.year, country: country.code,
                            figure: figure, before: first, after: last))
                }
            }
            takeMoney(of: country, before, after)
        }
        countries.sort { ($0.programme, $0.country) < ($1.programme, $1.country) }
    }

    private static let nothing = RepresentationAnswer.Line.countNames.map { _ in "0" }

    /// The partners' money is no part of `representation`, which counts projects once selected for good: it is that of the
    /// projects that hold money.
    private mutating func takeMoney(of country: Country, _ before: Record, _ after: Record) {
        for (id, programme) in after.programmes
        where programme.standings.keys.contains(Delegation(country)) {
            let (was, becomes) = (
                Share(of: country, in: id, before).money, Share(of: country, in: id, after).money
            )
            guard was != becomes else { continue }
            countries.append(
                CountryMove(
                    programme: programme.particulars.code, year: nil, country: country.code,
                    figure: "money to partners", before: was, after: becomes))
        }
    }
}

extension RepresentationAnswer.Line {
    /// What the figures of `counts` are called.
    static let countNames = [
        "sittings attended", "sittings chaired", "procedures answered", "positions taken",
        "projects selected",
        "projects with a partner", "projects with the lead partner",
    ]

    fileprivate var counts: [String] {
        [
            String(attended), String(asChair), String(answered), String(positions.values.reduce(0, +)),
            String(projectsApproved), withPartner, withLead,
        ]
    }
}
