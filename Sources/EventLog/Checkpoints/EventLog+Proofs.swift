internal import Committee
internal import GRDB

extension EventLog {
    /// Entries as they are stored, each with the proof that it is among the first `size`.
    package func proven(_ positions: some Collection<Int>, in size: Int) throws -> [ProvenEntry] {
        try log.said { db in
            let tables = LogTables(db: db)
            return try positions.map { position in
                let row = try tables.row(at: position).row
                let path = try TreeProof.path(to: position - 1, in: 0..<size) { try tables.root(of: $0) }
                guard let entry = ProvenEntry(row, proof: path.map(\.hex)) else {
                    throw LogRefusal.damaged(.entryUnreadable(position, column: "payload"))
                }
                return entry
            }
        }
    }

    /// The proof that the record at the later position begins with the record at the earlier one.
    package func consistency(from earlier: Int, to later: Int) throws -> [Hash] {
        try log.said { db in
            let tables = LogTables(db: db)
            let last = try tables.lastPosition()
            guard later <= last else { throw LogRefusal.noSuchPosition(later, last: last) }
            guard (1...later).contains(earlier) else { throw LogRefusal.noSuchPosition(earlier, last: later) }
            return try TreeProof.beginning(of: earlier, in: 0..<later) { try tables.root(of: $0) }
        }
    }
}

extension LogTables {
    /// The root over leaves that begin where a subtree of the tree begins, counted from 0.
    fileprivate func root(of range: Range<Int>) throws -> Hash {
        let level = Int.bitWidth - 1 - range.count.leadingZeroBitCount
        let whole = 1 << level
        let left = try hash(level, range.lowerBound >> level)
        if whole == range.count { return left }
        return .node(left, try root(of: range.lowerBound + whole..<range.upperBound))
    }
}
