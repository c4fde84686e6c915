import Committee
import EventLog
package import Minutes

extension Office {
    /// The rules of a committee that are in force on the day, or the version that is named.
    ///
    /// - Throws: `OfficeRefusal.severalVersions` where the day alone does not say which (P27).
    package func rules(
        of code: String, version: String? = nil, in language: Language, at moment: Moment
    ) throws -> RulesAnswer {
        let (id, entries) = try entries(ofCommittee: code, at: moment)
        let onTheDay = Record(folding: history(entries, asOf: moment.asOf), on: moment.asOf)
        guard let dossier = onTheDay.committees[id] else { throw OfficeRefusal.noSuch(.committee, code) }
        let all = Self.versions(of: id, in: entries)
        let inForce = dossier.rules(on: moment.asOf)
        let shown: CommitteeDossier.HeldRules?
        if let version {
            shown = all.first { $0.rules.version == version }
            guard shown != nil else {
                throw OfficeRefusal.noSuchRules(version, held: all.map(\.rules.version))
            }
        } else {
            guard inForce.count < 2 else {
                throw OfficeRefusal.severalVersions(
                    code, on: moment.asOf, inForce.map(\.rules.version))
            }
            shown = inForce.first
        }
        return RulesAnswer(
            RulesPage(
                code: code, dossier: dossier, shown: shown, inForce: inForce, all: all,
                programmes: dossier.particulars.programmes.compactMap { onTheDay.programmes[$0] },
                day: moment.asOf, language: language,
                fingerprint: try log.fingerprint(at: moment.knownAt)))
    }

    /// Every version on record, whatever its days.
    package func rulesVersions(of code: String, at moment: Moment) throws -> RulesVersionsAnswer {
        let (id, entries) = try entries(ofCommittee: code, at: moment)
        let dossier = Record(folding: history(entries)).committees[id]
        let all = Self.versions(of: id, in: entries)
        let rules = all.map(\.rules)
        return RulesVersionsAnswer(
            asOf: moment.asOf.iso, knownAt: moment.knownAt, committee: code,
            name: dossier?.particulars.name ?? code, saysNotHeld: dossier?.saysRulesNotHeld ?? false,
            versions: all.map { .init($0, on: moment.asOf) },
            overlaps: rules.indices.flatMap { index in
                rules[(index + 1)...].compactMap { .init(rules[index], $0) }
            })
    }

    private func entries(ofCommittee code: String, at moment: Moment) throws -> (Body.ID, [Entry]) {
        let row = try Directory(views, at: moment).committee(coded: code)
        guard let id = Body.ID(hex: row.committee) else { throw OfficeRefusal.noSuch(.committee, code) }
        let subjects = [Subject(.committee, row.committee)] + row.programmes.map { Subject(.programme, $0) }
        return (id, try log.entries(about: subjects, upTo: moment.knownAt).map { try Entry($0) })
    }

    private static func versions(of id: Body.ID, in entries: [Entry]) -> [CommitteeDossier.HeldRules] {
        (Record(folding: history(entries)).committees[id]?.rules ?? []).sorted {
            ($0.rules.validFrom, $0.rules.version.padded) < ($1.rules.validFrom, $1.rules.version.padded)
        }
    }
}
