package import Committee
import EventLog
package import Minutes

extension Office {
    /// Looks the whole record over, or that of one programme, in one pass.
    ///
    /// - Parameters:
    ///   - checks: which checks are made.
    ///   - programme: only what concerns this programme is read.
    ///   - language: of the words.
    ///   - moment: the two clocks.
    /// - Returns: the findings in the order of the checks, each with the entries it rests on.
    /// - Throws: `OfficeRefusal.noSuch` for a programme that is not on record.
    package func audit(
        _ checks: [Check] = Check.allCases, programme: String? = nil, in language: Language = .english,
        at moment: Moment
    ) throws -> AuditAnswer {
        let entries = try programme.map { try self.entries(around: $0, at: moment) } ?? allEntries(at: moment)
        let audit = Audit(entries, checks: checks, asOf: moment.asOf, knownAt: moment.knownAt)
        let counts = Dictionary(audit.findings.map { ($0.check, 1) }, uniquingKeysWith: +)
        return AuditAnswer(
            asOf: moment.asOf.iso, knownAt: moment.knownAt,
            checks: Check.allCases.filter(audit.wasMade).map {
                .init(
                    check: $0.rawValue, guardsAgainst: $0.sentence(in: language), findings: counts[$0] ?? 0)
            },
            findings: audit.findings.map {
                .init(
                    check: $0.check.rawValue, words: $0.fault.words(in: language),
                    entries: $0.entries.map(AuditAnswer.EntryName.init))
            }, language: language)
    }

    /// Decoded part by part: what is stored is larger than what it means.
    private func allEntries(at moment: Moment) throws -> [Entry] {
        var entries: [Entry] = []
        entries.reserveCapacity(moment.knownAt)
        for start in stride(from: 0, to: moment.knownAt, by: 5_000) {
            entries += try log.entries(after: start, upTo: min(start + 5_000, moment.knownAt))
                .map { try Entry($0) }
        }
        return entries
    }

    private func entries(around code: String, at moment: Moment) throws -> [Entry] {
        let row = try Directory(views, at: moment).programme(coded: code)
        guard let programme = Programme.ID(hex: row.programme) else { return [] }
        var reading = Reading { subjects in
            try log.entries(about: subjects, upTo: moment.knownAt).map { try Entry($0) }
        }
        _ = try reading.read(around: programme)
        // Findings name people by their handles.
        _ = try reading.read([.people, .calendar])
        return reading.entries.values.sorted { $0.position < $1.position }
    }
}
