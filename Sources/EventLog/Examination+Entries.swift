internal import Committee
internal import GRDB

extension Examination {
    /// Takes in what was found of one entry, and looks at how it follows on those before it.
    mutating func take(_ entry: EntryExaminer.Examined) {
        if entry.isAltered { note(.altered(entry.position)) }
        grow(entry.leaf)
        compareWithPrevious(entry)
        previous = entry
        for finding in entry.findings { note(finding) }
    }

    /// The tree grows by the stored leaf: where only an entry's content was changed, the rest still stands, and
    /// the finding names that entry alone.
    private mutating func grow(_ leaf: Hash) {
        guard treeIsWhole else { return }
        tree.append(leaf, completing: &nodes)
        compareHead()
    }

    private mutating func compareWithPrevious(_ entry: EntryExaminer.Examined) {
        guard let previous else {
            if entry.ordinal != 1 { note(.commandTorn(entry.position)) }
            return
        }
        let isSameCommand = entry.command == previous.command
        if entry.ordinal != (isSameCommand ? previous.ordinal + 1 : 1)
            || (isSameCommand
                && (entry.recordedAt, entry.recordedBy) != (previous.recordedAt, previous.recordedBy))
        {
            note(.commandTorn(entry.position))
        }
        if !isSameCommand { noteStepBack() }
        if entry.recordedAt < previous.recordedAt { steppedBack = entry.position }
        if entry.saysThatTheClockWentBack { steppedBack = nil }
    }

    mutating func noteStepBack() {
        if let steppedBack { note(.clockSteppedBackUnsaid(steppedBack)) }
        steppedBack = nil
    }

    /// Compares the nodes that the last rows have completed with those that are stored, level by level: while the tree
    /// is whole, those of a level follow on one another.
    mutating func compareNodes() throws {
        let completed = nodes
        nodes.removeAll(keepingCapacity: true)
        let levels = completed.reduce(0) { max($0, $1.level) }
        let differing = try log.log.said { db in
            let question = try db.cachedStatement(
                sql: "SELECT number, hash FROM node WHERE level = ? AND number >= ? ORDER BY number LIMIT ?")
            return try (0...levels).flatMap { level in
                let nodes = completed.filter { $0.level == level }
                guard let first = nodes.first else { return [Finding]() }
                let rows = try Row.fetchCursor(question, arguments: [level, first.number, nodes.count])
                let columns = Columns(question)
                var stored = try rows.next().flatMap { _ in columns.integer(0) }
                return try nodes.compactMap { node in
                    guard stored == node.number else { return .nodeMissing(entries: node.positions) }
                    let fits = columns.bytes(1).flatMap { Hash($0) } == node.hash
                    stored = try rows.next().flatMap { _ in columns.integer(0) }
                    return fits ? nil : .nodeDiffers(entries: node.positions)
                }
            }
        }
        for finding in differing { note(finding) }
    }
}
