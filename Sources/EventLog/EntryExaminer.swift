internal import Committee
internal import Foundation
internal import GRDB

/// Looks at the entries of one stretch after another, while others look at other stretches: what is found of one entry does
/// not hang on another.
struct EntryExaminer: Sendable {
    let register: ID<RegisterKind>
    let log: DatabaseQueue
    /// `nil` in a redacted copy.
    let sealed: DatabaseQueue?
    let erasures: @Sendable (StoredEntry) throws -> [SealedPlace]
    let sources: @Sendable (String) throws -> Void
    let subjects: @Sendable (StoredEntry) throws -> [Subject]

    /// What can be said of an entry without looking elsewhere, and what its neighbours are compared with.
    struct Examined: Sendable {
        let position: Int
        let command: ID<CommandKind>?
        let ordinal: Int
        let recordedAt: Int64
        let recordedBy: ID<Recorder>?
        let saysThatTheClockWentBack: Bool
        let leaf: Hash
        /// It does not fit its own leaf hash.
        let isAltered: Bool
        fileprivate(set) var findings: [Finding] = []
    }

    /// What is found of so many entries.
    struct Stretch: Sendable {
        let start: Int
        let end: Int
        fileprivate(set) var entries: [Result<Examined, any Error>] = []
        fileprivate(set) var subjects = SubjectSums()
        fileprivate(set) var erased: [SealedPlace] = []
        fileprivate(set) var sealedFound = 0
        fileprivate(set) var sealedMissing: [(position: Int, place: SealedPlace)] = []
    }

    /// The entries behind `start`, up to `end`.
    func examine(after start: Int, upTo end: Int) throws -> Stretch {
        try log.said { db in
            guard let sealed else { return try examine(after: start, upTo: end, in: db, nil) }
            return try LogRefusal.said(of: "sealed.sqlite") {
                try sealed.read { try examine(after: start, upTo: end, in: db, SealedTexts.Look(in: $0)) }
            }
        }
    }

    /// Many entries of one type stand together, and a whole file of them mostly rests on one source: each is then read once.
    private struct Last {
        var type = LastText()
        var source = LastText()
    }

    private func examine(
        after start: Int, upTo end: Int, in db: Database, _ sealed: SealedTexts.Look?
    ) throws -> Stretch {
        var stretch = Stretch(start: start, end: end)
        stretch.entries.reserveCapacity(min(end - start, EventLog.rowsInOneRead))
        var last = Last()
        var data = FieldEncoding(bytes: [0])
        try LogTables(db: db).forEachRow(after: start, upTo: end, limit: end - start) { result in
            switch result {
            case .success(let passing):
                let isAltered = passing.row.leaf(of: register, in: &data) != passing.leaf
                var examined = Examined(passing, isAltered: isAltered)
                try examine(passing, &examined, after: &last, sealed, &stretch)
                stretch.entries.append(.success(examined))
            case .failure(let error): stretch.entries.append(.failure(error))
            }
        }
        return stretch
    }

    private func examine(
        _ passing: LogTables.PassingRow, _ found: inout Examined, after last: inout Last,
        _ sealed: SealedTexts.Look?, _ stretch: inout Stretch
    ) throws {
        let row = passing.row
        var commitments: [String: Hash]?
        if row.payload.mayHoldSealed { commitments = readPayload(of: row, &found) }
        var text: String?
        do {
            text = try last.source.text(of: row.source) { text in
                try StoredJSON.check(row.source)
                try sources(text)
            }
        } catch let fault as StoredJSON.Fault {
            found.findings.append(.sourceNotInStoredForm(row.position, byte: fault.offset))
        } catch {
            found.findings.append(.cannotBeRead(row.position, reason: "\(error)"))
        }
        let texts = try compareSealed(commitments ?? [:], of: row, sealed, &found, &stretch)
        do {
            let entry = try row.entry(
                leaf: passing.leaf, sealed: texts, type: last.type.text(of: row.type), source: text)
            stretch.subjects.add(try subjects(entry), at: row.position)
            stretch.erased += try erasures(entry)
        } catch {
            // Whoever derives the subjects vouches for the form of the payload: only where they do not, it is gone through
            // once more, to name the byte.
            if commitments == nil { _ = readPayload(of: row, &found) }
            if case LogRefusal.damaged(.entryUnreadable(let position, let column)) = error {
                found.findings.append(.entryUnreadable(position, column: column))
            } else {
                found.findings.append(.cannotBeRead(row.position, reason: "\(error)"))
            }
        }
    }

    /// The commitments that the payload holds. A departure from the stored form is told before all else of the entry.
    private func readPayload(
        of row: EntryFields<UnsafeRawBufferPointer>, _ found: inout Examined
    ) -> [String: Hash] {
        do throws(StoredJSON.Fault) {
            return try StoredJSON.commitments(in: row.payload)
        } catch {
            found.findings.insert(.payloadNotInStoredForm(row.position, byte: error.offset), at: 0)
            return [:]
        }
    }

    private func compareSealed(
        _ commitments: [String: Hash], of row: EntryFields<UnsafeRawBufferPointer>,
        _ sealed: SealedTexts.Look?,
        _ found: inout Examined, _ stretch: inout Stretch
    ) throws -> [String: String] {
        guard let sealed, !commitments.isEmpty, let command = found.command else { return [:] }
        var missing = commitments
        var texts: [String: String] = [:]
        let key = [UInt8](row.command)
        for text in try sealed.held(of: key, ordinal: row.ordinal) {
            guard let field = text.field.text,
                let commitment = missing.removeValue(forKey: field)
            else { continue }
            stretch.sealedFound += 1
            if text.fits(commitment, of: key, row.ordinal, in: register) {
                texts[field] = String(decoding: text.value, as: UTF8.self)
            } else {
                found.findings.append(.sealedDiffers(row.position, field: field))
            }
        }
        let reference = Reference(command: command, ordinal: row.ordinal)
        for field in missing.keys.sorted() {
            stretch.sealedMissing.append((row.position, SealedPlace(entry: reference, field: field)))
        }
        return texts
    }
}

extension EntryExaminer.Examined {
    fileprivate init(_ passing: LogTables.PassingRow, isAltered: Bool) {
        let row = passing.row
        position = row.position
        command = ID(bytes: row.command)
        ordinal = row.ordinal
        recordedAt = row.recordedAt
        recordedBy = ID(bytes: row.recordedBy)
        saysThatTheClockWentBack = row.type.elementsEqual(KnownType.clockSteppedBack.utf8)
        leaf = passing.leaf
        self.isAltered = isAltered
    }
}
