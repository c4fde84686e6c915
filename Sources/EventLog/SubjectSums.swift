internal import Committee
internal import GRDB

/// What the rows of so many entries add up to, few by few: where one sum differs, few entries have to be looked at.
struct SubjectSums {
    private var blocks: [Int: SubjectSum] = [:]

    /// Sixteen entries make one block. A damaged position can be any number, so nothing is multiplied.
    fileprivate static let shift = 4

    var whole: SubjectSum { blocks.values.reduce(into: SubjectSum()) { $0.add($1) } }

    mutating func add(_ subjects: [Subject], at position: Int) {
        blocks[Self.block(of: position), default: SubjectSum()].add(subjects, at: position)
    }

    mutating func add(_ other: SubjectSums) {
        for (block, sum) in other.blocks { blocks[block, default: SubjectSum()].add(sum) }
    }

    /// Where the rows of the table add up to something else.
    func differing(fromRowsIn db: Database, upTo last: Int) throws -> Blocks {
        var found: [Int: SubjectSum] = [:]
        try LogTables(db: db).forEachSubject { row in
            // One that cannot be read is missing under its entry.
            guard let row, row.position >= 1, row.position <= last else { return }
            found[Self.block(of: row.position), default: SubjectSum()]
                .add(kind: row.kind, key: row.key, position: row.position)
        }
        return Blocks(numbers: Set(blocks.keys).union(found.keys).filter { blocks[$0] != found[$0] })
    }

    struct Blocks {
        fileprivate let numbers: Set<Int>

        /// The positions of their entries, in order; blocks that follow on one another make one, up to what is read at once.
        var positions: [ClosedRange<Int>] {
            var joined: [ClosedRange<Int>] = []
            for number in numbers.sorted() {
                let first = number << SubjectSums.shift
                if let before = joined.last, before.upperBound == first - 1,
                    before.count < EventLog.rowsInOneRead
                {
                    joined[joined.count - 1] = before.lowerBound...first | 15
                } else {
                    joined.append(first...first | 15)
                }
            }
            return joined
        }

        func contains(_ position: Int) -> Bool { numbers.contains(SubjectSums.block(of: position)) }
    }

    fileprivate static func block(of position: Int) -> Int { position >> shift }
}
