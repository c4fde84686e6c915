import Committee
package import EventLog
package import Foundation
import GRDB

/// What a look at a whole register has shown: the log, what is derived from it, and the registers.
package struct Verification: Sendable {
    package var checkUp: CheckUp
    /// Problems in the words people read, each with the position where one can be named.
    package var ofRecord: [String]
    /// What differs of that which is made from the record: the index of subjects, the registers, the search.
    package var derived: [String] = []
    /// What should be known, and makes nothing unsound.
    package var warnings: [String] = []
    /// What the record says of losses: a sound record that was restored says so for ever.
    package var restorations: [FoundRestoration]
    package var problems: [String] { ofRecord + derived }
    package var isSound: Bool { problems.isEmpty }
    /// The index of subjects, which is no part of the record, is not what the entries give.
    package var isIndexWrong: Bool {
        checkUp.omittedOfTheIndex > 0 || checkUp.findings.contains(where: \.isOfTheIndex)
    }
    /// Nothing that was recorded was changed: as much can be told without this program.
    package var isRecordSound: Bool { ofRecord.isEmpty }
}

extension Office {
    /// Verifies a register without changing it: leaves, tree, head, order, schema, commitments, types, subjects;
    /// then makes the registers anew beside the live ones and compares them row by row.
    package static func verify(_ folder: URL) throws -> Verification {
        try verify(EventLog.inspect(folder), in: folder)
    }

    /// Verifies a record, and unless `registers` says no, the registers and the index of the search as well: these are made
    /// anew to be compared, which takes far longer than to check the record itself.
    package static func verify(
        _ log: EventLog, in folder: URL, comparing registers: Bool = true
    ) throws -> Verification {
        let checkUp = try examine(log)
        var problems = checkUp.findings.filter { !$0.isOfTheIndex }.map(\.description)
        var derived = checkUp.findings.filter(\.isOfTheIndex).map(\.description)
        if checkUp.omitted > 0 { problems.append("And \(checkUp.omitted) more findings.") }
        if checkUp.omittedOfTheIndex > 0 {
            derived.append("And \(checkUp.omittedOfTheIndex) more findings in the index of subjects.")
        }
        let indexIsWhole = derived.isEmpty
        // What the check-up has found to be whole tells where the register's own entries are: a long log is not gone through
        // once more for each of them.
        var restorations: [FoundRestoration] = []
        if problems.isEmpty {
            let keys = try log.ownEntries(ofTypes: KeyChain.types, indexIsWhole: indexIsWhole)
            problems += try KeyChain(keys, of: log.register).problems.map(\.description)
            restorations = try log.restorations(indexIsWhole: indexIsWhole)
            do { try CheckpointFolder(of: folder).refuse(log) } catch let refusal as KeyRefusal {
                problems.append(refusal.description)
            }
            problems += try log.wrong(restorations)
            if registers {
                derived += try compareRegisters(of: log, in: folder)
                derived += try compareSearch(of: log, in: folder)
            }
        }
        return Verification(
            checkUp: checkUp, ofRecord: problems, derived: derived,
            warnings: CheckpointFolder(of: folder).newest(of: log.register).unreadable.map(\.words),
            restorations: problems.isEmpty ? restorations : [])
    }

    /// Checks the record, its entries read as the domain reads them.
    static func examine(_ log: EventLog, listing most: Int = 100) throws -> CheckUp {
        try log.checkUp(listing: most, sources: { try readAnew($0) }, subjects: { try subjects(of: $0) })
    }

    /// Reads the entry as the domain does, writes it anew, and answers with its subjects: an entry of an unknown
    /// type, or one that this program would write otherwise, is a finding.
    static func subjects(of stored: StoredEntry) throws -> [Subject] {
        var commitments: [String: String] = [:]
        let fact = try Fact(
            type: stored.type, shape: stored.shape, payload: stored.storedPayload,
            unsealing: { field, commitment in
                commitments[field] = commitment
                return stored.sealed[field]
            })
        // A text that is not held cannot be committed to again, so its commitment is handed back as it stands.
        let written = fact.storedPayload { field, _ in commitments[field] ?? "" }
        guard stored.storedPayload.withUnsafeBytes({ written.isSame(as: $0) }) || !fact.isWhole else {
            throw PayloadDiffers()
        }
        return fact.subjects
    }

    /// Reads a source and writes it anew.
    private static func readAnew(_ source: String) throws {
        guard try Source(stored: source).stored == source else { throw PayloadDiffers() }
    }

    static func compareRegisters(of log: EventLog, in folder: URL) throws -> [String] {
        let live: [String]
        let rebuilt: [String]
        do {
            guard let standing = try Views.standing(in: folder, of: log) else { return [] }
            live = try standing.views.dump()
            rebuilt = try Views(rebuilding: log, upTo: standing.position).dump()
        } catch let error as DatabaseError where error.isDamage {
            return ["The registers cannot be read. Delete views.sqlite; it is made again on opening."]
        } catch is DatabaseError {
            // On a disk that cannot be written to, SQLite may be unable to open the file at all; nothing is lost.
            return []
        }
        guard live != rebuilt else { return [] }
        let differing = Set(live).symmetricDifference(rebuilt).min() ?? ""
        return [
            "The registers differ from what the log gives, first at: \(differing.prefix(120)). Delete views.sqlite; it is made again on opening."
        ]
    }

    /// The index of the search may be missing; where it stands, it says what the log gives and no word more.
    private static func compareSearch(of log: EventLog, in folder: URL) throws -> [String] {
        do {
            guard let standing = try SearchIndex.standing(in: folder, of: log) else { return [] }
            let rebuilt = try SearchIndex(rebuilding: log, upTo: standing.position)
            guard try standing.index.dump() != rebuilt.dump() else { return [] }
            return [
                "What can be found differs from what the log gives. Delete \(SearchIndex.fileName); it is made again by the next search."
            ]
        } catch let error as DatabaseError where error.isDamage {
            return [
                "The index of the search cannot be read. Delete \(SearchIndex.fileName); it is made again by the next search."
            ]
        } catch is DatabaseError {
            return []
        }
    }
}

private struct PayloadDiffers: Error, CustomStringConvertible {
    var description: String { "its stored form is not the one this program writes" }
}

extension Fact {
    /// A handle that named a person and is no longer held cannot be written anew.
    fileprivate var isWhole: Bool { !(handle?.namesPerson ?? false) || handle?.path.isEmpty == false }
}
