internal import Committee
internal import GRDB

extension Examination {
    /// Takes in what was found of one entry, and looks at how it follows on those before it.
    mutating func take(_ found: EntryExaminer.Found, of stored: LogTables.StoredRow) {
        if found.isAltered { note(.altered(stored.row.position)) }
        grow(stored)
        compareWithPrevious(stored.row)
        previous = stored.row
        for finding in found.findings { note(finding) }
        for subject in found.subjects { expected.add(subject) }
        erased.formUnion(found.erased)
        sealedFound += found.sealedFound
        sealedMissing += found.sealedMissing
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

    /// Compares the nodes that the last rows have completed with those that are stored, level by level: while the tree
    /// is whole they follow on one another.
    mutating func compareNodes() throws {
        let completed = nodes
        nodes = []
        let stored = try log.log.said { db in
            let question = try db.cachedStatement(
                sql: "SELECT number, hash FROM node WHERE level = ? AND number BETWEEN ? AND ?")
            var stored: [[Int]: [UInt8]] = [:]
            for (level, nodes) in Dictionary(grouping: completed, by: \.level) {
                let numbers = nodes.map(\.number)
                let rows = try Row.fetchCursor(question, arguments: [level, numbers.min(), numbers.max()])
                while let row = try rows.next() {
                    if let number = row.integer(0) {
                        stored[[level, number]] = row.bytes(1)
                    }
                }
            }
            return stored
        }
        for node in completed {
            guard let hash = stored[[node.level, node.number]] else {
                note(.nodeMissing(entries: node.positions))
                continue
            }
            if hash != node.hash.bytes { note(.nodeDiffers(entries: node.positions)) }
        }
    }
}
