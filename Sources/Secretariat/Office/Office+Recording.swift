package import Committee
import Crypto
package import EventLog
import Exchange
package import Foundation

extension Office {
    /// Records a file, all or nothing.
    ///
    /// - Parameters:
    ///   - file: the record file; its annexes lie in the same folder or below.
    ///   - onlyCorrections: refuses a file that states anything else.
    ///   - recorder: who records it.
    ///   - time: the time of recording, asked for when our turn has come; its day in the register's zone is that of the corrections offered.
    /// - Returns: what became of the file.
    /// - Throws: `FileRefused` with every complaint; `LogRefusal` when the log cannot take it.
    package func record(
        _ file: URL, onlyCorrections: Bool = false, by recorder: ID<Recorder>,
        at time: @autoclosure () throws -> Instant
    ) throws -> FileRecord {
        let reading = try RecordFolder.read(file)
        if onlyCorrections { try reading.refuseOthersThanCorrections(file) }
        let elements = try withHandles(reading.elements)
        let mint = Mint(now: try time())
        let command: ID<CommandKind> = mint.id()
        let zone = try opening().zone
        var report: FileRecord?
        let (receipt, trouble) = try write(
            command: command, request: reading.digest, by: recorder, at: try time()
        ) { desk in
            let today = try Self.day(of: desk.now, in: zone)
            let judged = try Self.judge(
                elements, on: today, command: command, mint, after: desk.lastPosition
            ) { try desk.entries(about: $0).map(Entry.init) }
            report = judged.report
            guard !judged.drafts.isEmpty, desk.now < desk.lastRecordedAt else { return judged.drafts }
            // Order and time would disagree: the log says that the clock stood earlier.
            return judged.drafts + [
                Draft(
                    Fact(.record(.clockSteppedBack)),
                    happenedOn: Occasion(on: today), source: .ownRecord)
            ]
        }
        var recorded = report ?? FileRecord(new: 0, equal: 0, types: [:], warnings: [], statuses: [])
        recorded.receipt = receipt
        recorded.trouble = trouble
        // The entries are on record whatever becomes of the registers: these catch up at the next question.
        do { try views.catchUp(with: log) } catch { recorded.registersAreBehind = true }
        return recorded
    }

    /// Says what recording the file would do, and does nothing.
    package func check(_ file: URL, at now: Instant) throws -> FileRecord {
        let reading = try RecordFolder.read(file)
        let last = try log.fingerprint().position
        return try Self.judge(
            try withHandles(reading.elements), on: try Self.day(of: now, in: try opening().zone),
            command: Mint(now: now).id(),
            Mint(now: now), after: last
        ) { try log.entries(about: $0, upTo: last).map(Entry.init) }.report
    }

    private static func judge(
        _ elements: [Element], on today: Day, command: ID<CommandKind>, _ mint: Mint, after position: Int,
        _ about: @escaping ([Subject]) throws -> [Entry]
    ) throws -> (drafts: [Draft], report: FileRecord) {
        var reading = Reading(about)
        let entries = try reading.read(for: elements)
        var clerk = Clerk(entries, after: position, command: command, mint: mint, today: today)
        for element in elements { clerk.take(element) }
        guard clerk.complaints.isEmpty else {
            throw FileRefused(
                complaints: clerk.complaints.sorted { $0.place < $1.place }, corrections: clerk.corrections)
        }
        // What is dated ahead moves statuses only on its day, and the report says so.
        let day = max(today, clerk.new.map(\.lastDay).max() ?? today)
        let (before, after) = (statuses(of: entries, on: day), statuses(of: clerk.entries, on: day))
        let moves = ProjectStatus.Code.allCases.filter { before[$0, default: 0] != after[$0, default: 0] }
            .map {
                FileRecord.StatusMove(
                    status: $0, before: before[$0, default: 0], after: after[$0, default: 0])
            }
        let types = Dictionary(clerk.new.map { ($0.fact.event.type, 1) }, uniquingKeysWith: +)
        return (
            clerk.new.map { Draft($0.fact, happenedOn: $0.happenedOn, source: $0.source) },
            FileRecord(
                new: clerk.new.count, equal: clerk.equal, types: types, warnings: clerk.warnings,
                statuses: moves, statusesOn: day > today ? day : nil)
        )
    }

    private static func statuses(of entries: [Entry], on day: Day) -> [ProjectStatus.Code: Int] {
        let record = Record(folding: history(entries, asOf: day), on: day)
        return Dictionary(record.projects.values.map { ($0.status.code, 1) }, uniquingKeysWith: +)
    }
}
