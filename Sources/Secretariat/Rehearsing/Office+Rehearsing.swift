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
            try rehearsal.takeRipple(
                before, after, of: clerk.new.map(\.fact), clerk.entries.questionHandles, on: day)
            rehearsal.consequences += Self.upset(entries, clerk.entries, on: day)
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
    fileprivate static func upset(_ before: [Entry], _ after: [Entry], on day: Day) -> [String] {
        let checks = Committee.Check.allCases.filter {
            $0 != .minutesBehindCorrections && $0 != .takenNevertheless
        }
        let known = Audit(before, checks: checks, asOf: day).findings
        var left = Dictionary(known.map { ($0.fault, 1) }, uniquingKeysWith: +)
        return Audit(after, checks: checks, asOf: day).findings.compactMap { finding in
            if let count = left[finding.fault], count > 0 {
                left[finding.fault] = count - 1
                return nil
            }
            let first = finding.entries.first?.handle?.text
            return
                "`audit` will find (\(finding.check.rawValue)): \(finding.fault.words(in: .english))\(first.map { ", \($0)" } ?? "")."
        }
    }
}

extension Clerk.NewEntry {
    /// The day on which it has its effect, which may be later than its own.
    fileprivate var lastDay: Day {
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
