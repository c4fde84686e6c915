internal import Committee
internal import Dispatch
internal import Synchronization

/// Looks at entries one by one, at several at the same time: what is found of one does not hang on another.
struct EntryExaminer: Sendable {
    let log: EventLog
    let erasures: @Sendable (StoredEntry) throws -> [SealedPlace]
    let subjects: @Sendable (StoredEntry) throws -> [Subject]

    /// All that can be said of an entry without looking elsewhere.
    struct Found: Sendable {
        /// It does not fit its own leaf hash.
        var isAltered = false
        var findings: [Finding] = []
        var subjects: Set<SubjectRow> = []
        var erased: [SealedPlace] = []
        var sealedFound = 0
        var sealedMissing: [(position: Int, place: SealedPlace)] = []
    }

    /// So many entries are looked at in one go: enough to be worth a thread, few enough that none waits for another.
    private static let inOneGo = 100

    /// What was found, in the order of the rows.
    func examine(_ rows: [LogTables.StoredRow]) -> [Result<Found, any Error>] {
        let goes = stride(from: 0, to: rows.count, by: Self.inOneGo).map { start in
            rows[start..<min(start + Self.inOneGo, rows.count)]
        }
        let found = Mutex<[Int: [Result<Found, any Error>]]>([:])
        DispatchQueue.concurrentPerform(iterations: goes.count) { go in
            var source: [UInt8]?
            let results = goes[go].map { stored in Result { try examine(stored, after: &source) } }
            found.withLock { $0[go] = results }
        }
        return found.withLock { found in goes.indices.flatMap { found[$0] ?? [] } }
    }

    /// A whole file of entries mostly rests on one source, which is then read once.
    private func examine(_ stored: LogTables.StoredRow, after source: inout [UInt8]?) throws -> Found {
        let row = stored.row
        var found = Found(isAltered: row.leaf(of: log.register) != stored.leaf)
        var commitments: [String: Hash] = [:]
        do throws(StoredJSON.Fault) {
            commitments = try StoredJSON.commitments(in: row.payload)
        } catch {
            found.findings.append(.payloadNotInStoredForm(row.position, byte: error.offset))
        }
        if row.source != source {
            do throws(StoredJSON.Fault) {
                try StoredJSON.check(row.source)
                source = row.source
            } catch {
                found.findings.append(.sourceNotInStoredForm(row.position, byte: error.offset))
            }
        }
        let texts = try compareSealed(commitments, of: row, &found)
        do {
            let entry = try row.entry(leaf: stored.leaf, sealed: texts)
            found.subjects = SubjectRow.rows(of: try subjects(entry), at: row.position)
            found.erased = try erasures(entry)
        } catch LogRefusal.damaged(.entryUnreadable(let position, let column)) {
            found.findings.append(.entryUnreadable(position, column: column))
        } catch {
            found.findings.append(.cannotBeRead(row.position, reason: "\(error)"))
        }
        return found
    }

    private func compareSealed(
        _ commitments: [String: Hash], of row: EntryRow, _ found: inout Found
    ) throws -> [String: String] {
        guard let sealed = log.sealed, !commitments.isEmpty, let command = ID<CommandKind>(bytes: row.command)
        else { return [:] }
        let reference = Reference(command: command, ordinal: row.ordinal)
        var missing = commitments
        var texts: [String: String] = [:]
        for text in try sealed.held(of: row.command, ordinal: row.ordinal) {
            guard let field = String(validating: text.field, as: UTF8.self),
                let commitment = missing.removeValue(forKey: field)
            else { continue }
            found.sealedFound += 1
            if text.fits(commitment, of: row, in: log.register) {
                texts[field] = String(decoding: text.value, as: UTF8.self)
            } else {
                found.findings.append(.sealedDiffers(row.position, field: field))
            }
        }
        for field in missing.keys.sorted() {
            found.sealedMissing.append((row.position, SealedPlace(entry: reference, field: field)))
        }
        return texts
    }
}
