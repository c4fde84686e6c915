package import Committee
package import EventLog
import Exchange
package import Foundation
import Minutes

extension Office {
    /// Plays an intended record file to its end and records nothing: what would move, what would be left, who would be
    /// next on the reserve list, and what a country would have of it.
    ///
    /// Where the file breaks a rule it is played on as if it had been taken nevertheless, so that one sees by how much; what is
    /// impossible is left out. Both are told among the refusals.
    ///
    /// - Parameters:
    ///   - file: the record file.
    ///   - onlyCorrections: refuses a file that states anything else.
    ///   - country: whose share is shown.
    ///   - now: the present instant.
    /// - Returns: everything before and after, as of the last day on which something in the file has its effect.
    /// - Throws: where the file cannot be read.
    package func rehearse(
        _ file: URL, onlyCorrections: Bool = false, for country: Country, at now: Instant
    ) throws -> Rehearsal {
        let contents = try RecordFolder.read(file)
        if onlyCorrections { try contents.refuseOthersThanCorrections(file) }
        let elements = try withHandles(contents.elements)
        let last = try log.fingerprint().position
        let today = try Self.day(of: now, in: try opening().zone)
        var reading = Reading { try log.entries(about: $0, upTo: last).map { try Entry($0) } }
        // The money of a programme is spoken for in all its calls, and its share is that of all its projects.
        let programmes = Set(
            try reading.read(for: elements).flatMap(\.fact.subjects).filter { $0.kind == .programme })
        for programme in programmes.sorted() {
            if let id = Programme.ID(hex: programme.key) { _ = try reading.read(around: id) }
        }
        let entries = reading.entries.values.sorted { $0.position < $1.position }
        let mint = Mint(now: now)
        var clerk = Clerk(
            entries, after: last, command: mint.id(), mint: mint, today: today, isRehearsal: true)
        for element in elements { clerk.take(element) }
        let day = clerk.new.map(\.lastDay).max() ?? today
        let before = Record(folding: history(entries, asOf: day), on: day)
        let after = Record(folding: history(clerk.entries, asOf: day), on: day)
        var rehearsal = Rehearsal(
            before, after, of: country, on: day, new: clerk.new.count, equal: clerk.equal)
        if clerk.new.contains(where: { $0.fact.event.isAboutTheRecord }) {
            // A correction counts from the day of what it corrects; what it upsets may be of any day since.
            let later = today > day ? today : nil
            let counted = try moment(asOf: later ?? day, knownAt: .position(last), now: now)
            try rehearsal.takeRipple(
                .init(before: before, after: after, day: day),
                later: later.map { .init(entries, clerk.entries, on: $0) },
                CountedRows(Directory(views, at: counted)), of: clerk.new.map(\.fact),
                clerk.entries.questionHandles)
            rehearsal.consequences += Self.upset(
                entries, clerk.entries, on: [later, day].compactMap(\.self))
        }
        rehearsal.warnings = clerk.warnings.map(\.line)
        let complaints = clerk.complaints.sorted { $0.place < $1.place }
        rehearsal.refusals = complaints.map(\.line)
        if !complaints.isEmpty {
            rehearsal.refused = FileRefused(complaints: complaints, corrections: clerk.corrections)
        }
        return rehearsal
    }
}

extension Office {
    /// What the ledger check would find that it does not find now: a contract left without its approval, a position without
    /// its presence. Minutes behind a correction are told by themselves.
    fileprivate static func upset(_ before: [Entry], _ after: [Entry], on days: [Day]) -> [String] {
        let checks = Committee.Check.allCases.filter {
            $0 != .minutesBehindCorrections && $0 != .takenNevertheless
        }
        let old = Set(before.map(\.reference))
        var told: [String] = []
        for day in days {
            let known = Audit(before, checks: checks, asOf: day).findings
            let found = Audit(after, checks: checks, asOf: day).findings
            for finding in found.others(than: known, among: old) {
                // The same may be found of several items: each has its places.
                let places = finding.entries.filter { old.contains($0.reference) }.compactMap(\.handle?.text)
                let shown = places.count > 5 ? places.prefix(5) + ["and \(places.count - 5) more"] : places
                let words =
                    "`audit` will find (\(finding.check.rawValue)): \(([finding.fault.words(in: .english)] + shown).joined(separator: ", "))."
                if !told.contains(words) { told.append(words) }
            }
        }
        return told
    }
}

extension [AuditFinding] {
    /// Those that were not found before. What rests on other entries now than then is no other finding, as long as there was
    /// as much of it.
    fileprivate func others(than known: [AuditFinding], among old: Set<Reference>) -> [AuditFinding] {
        var same = Dictionary(known.map { ($0.key(among: old), 1) }, uniquingKeysWith: +)
        let others = filter { finding in
            guard let count = same[finding.key(among: old)], count > 0 else { return true }
            same[finding.key(among: old)] = count - 1
            return false
        }
        var left = Dictionary(same.map { ($0.key.fault, $0.value) }, uniquingKeysWith: +)
        return others.filter { finding in
            guard let count = left[finding.fault], count > 0 else { return true }
            left[finding.fault] = count - 1
            return false
        }
    }
}

extension AuditFinding {
    fileprivate struct Key: Hashable {
        let fault: Fault
        let entries: Set<Reference>
    }

    fileprivate func key(among old: Set<Reference>) -> Key {
        Key(fault: fault, entries: Set(entries.map(\.reference)).intersection(old))
    }
}

extension Rehearsal.Sides {
    fileprivate init(_ before: [Entry], _ after: [Entry], on day: Day) {
        self.init(
            before: Record(folding: history(before, asOf: day), on: day),
            after: Record(folding: history(after, asOf: day), on: day), day: day)
    }
}

extension Clerk.NewEntry {
    /// The day on which it has its effect, which may be later than its own.
    var lastDay: Day {
        guard case .decision(.taken(_, _, _, _, let particulars)) = fact.event,
            case .from(let later) = particulars.effect
        else { return happenedOn.last }
        return max(later, happenedOn.last)
    }
}

extension [Entry] {
    fileprivate var questionHandles: [Question.ID: String] {
        var handles: [Question.ID: String] = [:]
        for entry in self {
            if case .question(.put(let id, _, _)) = entry.event { handles[id] = entry.fact.handle?.text }
        }
        return handles
    }
}
