import Committee
import Foundation

// What a correction moves in the representation record of each country.
extension Rehearsal {
    mutating func takeCountries(_ before: Record, _ after: Record, on day: Day) throws {
        let (held, holds) = (Self.sittings(before, day), Self.sittings(after, day))
        for (id, programme) in after.programmes.sorted(by: {
            $0.value.particulars.code < $1.value.particulars.code
        }) {
            let delegations = Set(before.programmes[id]?.standings.keys.map(\.code) ?? [])
                .union(programme.standings.keys.map(\.code))
            for country in delegations.sorted().compactMap({ Country($0) }) {
                let own = after.committees.filter { $0.value.particulars.programmes.contains(id) }.map(
                    \.key.hex)
                let was = Figures(country, id, before, held.filter { own.contains($0.committee) })
                let becomes = Figures(country, id, after, holds.filter { own.contains($0.committee) })
                for (figure, (first, last)) in zip(Figures.names, zip(was.values, becomes.values))
                where first != last {
                    countries.append(
                        CountryMove(
                            programme: programme.particulars.code, country: country.code, figure: figure,
                            before: first, after: last))
                }
            }
        }
    }

    /// Sittings and procedures as the register has them: `representation` counts the same rows.
    private static func sittings(_ record: Record, _ day: Day) -> [SittingRow] {
        let subjects =
            record.sittings.keys.sorted().map { Subject(.sitting($0)) }
            + record.procedures.keys.sorted().map { Subject(.procedure($0)) }
        return subjects.flatMap { subject in
            Register.sittings.rows(record, subject, day).values.compactMap { $0 as? SittingRow }
        }.filter { $0.stage != SittingDossier.Stage.cancelled.rawValue }
    }

    private struct Figures {
        static let names = [
            "sittings attended", "sittings chaired", "procedures answered", "positions taken",
            "projects with a partner", "projects with the lead partner", "money to partners",
        ]
        let values: [String]

        init(_ country: Country, _ programme: Programme.ID, _ record: Record, _ rows: [SittingRow]) {
            let held = rows.filter { !$0.isProcedure }
            let share = Share(of: country, in: programme, record)
            let counts = [
                held.count { $0.wasAttended(by: country) }, held.count { $0.wasChaired(by: country) },
                rows.count { $0.isProcedure && $0.wasAnswered(by: country) },
                rows.map { row in row.voices.count { $0.delegation == country.code } }.reduce(0, +),
            ]
            values =
                counts.map(String.init)
                + [share.counted(share.withPartner), share.counted(share.withLead), share.money]
        }
    }
}
