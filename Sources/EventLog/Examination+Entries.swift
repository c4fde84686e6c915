internal import Committee
internal import GRDB

extension Examination {
    /// Looks at one entry, in all that can be said of it without looking elsewhere.
    mutating func examine(_ stored: LogTables.StoredRow) throws {
        let row = stored.row
        if row.leaf(of: log.register) != stored.leaf { note(.altered(row.position)) }
        grow(stored)
        compareWithPrevious(row)
        previous = row

        let commitments: [String: Hash]
        do throws(StoredJSON.Fault) {
            commitments = try StoredJSON.commitments(in: row.payload)
        } catch {
            note(.payloadNotInStoredForm(row.position, byte: error.offset))
            commitments = [:]
        }
        do throws(StoredJSON.Fault) { try StoredJSON.check(row.source) } catch {
            note(.sourceNotInStoredForm(row.position, byte: error.offset))
        }
        let texts = try compareSealed(commitments, of: row)
        do {
            let entry = try row.entry(leaf: stored.leaf, sealed: texts)
            expected.formUnion(SubjectRow.rows(of: try subjects(entry), at: row.position))
            erased.formUnion(try erasures(entry))
        } catch LogRefusal.damaged(.entryUnreadable(let position, let column)) {
            note(.entryUnreadable(position, column: column))
        } catch {
            note(.cannotBeRead(row.position, reason: "\(error)"))
        }
    }

    /// The tree grows by the stored leaf: where only an entry's content was changed, the rest still stands, and
    /// the finding names that entry alone.
    private mutating func grow(_ stored: LogTables.StoredRow) {
        guard treeIsWhole else { return }
        nodes += tree.append(stored.leaf)
        compareHead()
    }

    private mutating func compareWithPrevious(_ row: EntryRow) {
        guard let previous else {
            if row.ordinal != 1 { note(.commandTorn(row.position)) }
            return
        }
        let isSameCommand = row.command == previous.command
        if row.ordinal != (isSameCommand ? previous.ordinal + 1 : 1)
            || (isSameCommand
                && (row.recordedAt, row.recordedBy.bound) != (previous.recordedAt, previous.recordedBy.bound))
        {
            note(.commandTorn(row.position))
        }
        if !isSameCommand { noteStepBack() }
        if row.recordedAt < previous.recordedAt { steppedBack = row.position }
        if row.type.elementsEqual(KnownType.clockSteppedBack.utf8) { steppedBack = nil }
    }

    mutating func noteStepBack() {
        if let steppedBack { note(.clockSteppedBackUnsaid(steppedBack)) }
        steppedBack = nil
    }

    private mutating func compareSealed(_ commitments: [String: Hash], of row: EntryRow) throws -> [String:
        String]
    {
        guard let sealed = log.sealed, !commitments.isEmpty, let command = ID<CommandKind>(bytes: row.command)
        else { return [:] }
        let reference = Reference(command: command, ordinal: row.ordinal)
        var missing = commitments
        var texts: [String: String] = [:]
        for text in try sealed.held(of: row.command, ordinal: row.ordinal) {
            guard let field = String(validating: text.field, as: UTF8.self),
                let commitment = missing.removeValue(forKey: field)
            else { continue }
            sealedFound += 1
            if text.fits(commitment, of: row, in: log.register) {
                texts[field] = String(decoding: text.value, as: UTF8.self)
            } else {
                note(.sealedDiffers(row.position, field: field))
            }
        }
        for field in missing.keys.sorted() {
            sealedMissing.append((row.position, SealedPlace(entry: reference, field: field)))
        }
        return texts
    }

    /// Looks up what the last rows have given rise to: the nodes they completed, and their subjects.
    mutating func compareIndexes() throws {
        let (nodes, expected) = (nodes, expected)
        self.nodes = []
        self.expected = []
        let found = try log.log.said { db in
            let node = try db.cachedStatement(sql: "SELECT hash FROM node WHERE level = ? AND number = ?")
            let subject = try db.cachedStatement(
                sql: "SELECT 1 FROM subject WHERE kind = ? AND key = CAST(? AS TEXT) AND position = ?")
            var findings: [Finding] = []
            for expected in nodes {
                let row = try Row.fetchOne(node, arguments: [expected.level, expected.number])
                guard let row else {
                    findings.append(.nodeMissing(entries: expected.positions))
                    continue
                }
                if row.bytes(0) != expected.hash.bytes {
                    findings.append(.nodeDiffers(entries: expected.positions))
                }
            }
            for row in expected {
                let arguments: StatementArguments = [row.kind, row.key.boundAsText, row.position]
                if try Row.fetchOne(subject, arguments: arguments) == nil {
                    let key = String(decoding: row.key, as: UTF8.self)
                    findings.append(.subjectMissing(row.position, kind: row.kind, key: key))
                }
            }
            return findings
        }
        for finding in found { note(finding) }
        subjectsFound +=
            expected.count - found.count(where: { if case .subjectMissing = $0 { true } else { false } })
    }
}
