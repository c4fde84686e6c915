internal import Committee
internal import GRDB

/// What rows of `subject` add up to, in whatever order they come: two different sets of rows have the same sum only by a
/// chance of one in 2 to the 64, for every process hashes with a key of its own.
struct SubjectSum: Equatable {
    private var count = 0
    private var sum = 0

    /// The rows that an entry at a position gives.
    mutating func add(_ subjects: [Subject], at position: Int) {
        // Mostly they come in order, each once.
        let each = zip(subjects, subjects.dropFirst()).allSatisfy(<) ? subjects : Array(Set(subjects))
        for subject in each {
            subject.withKey { add(kind: subject.kind.rawValue, key: $0, position: position) }
        }
    }

    mutating func add(kind: Int, key: UnsafeRawBufferPointer, position: Int) {
        var hasher = Hasher()
        hasher.combine(kind)
        hasher.combine(position)
        hasher.combine(bytes: key)
        count += 1
        sum &+= hasher.finalize()
    }

    mutating func add(_ other: SubjectSum) {
        count += other.count
        sum &+= other.sum
    }

    /// A row that cannot be read fits no entry.
    mutating func addUnreadable() { count += 1 }
}

/// What the rows of the table add up to, and those that stand before the first entry or behind the last.
struct SubjectRows: Sendable {
    private(set) var sum = SubjectSum()
    private(set) var beyond: [SubjectRow] = []
    /// How many more of these there are than are listed.
    private(set) var omitted = 0

    /// The rows of the entries up to `last`. Those that a writer has added since are passed over.
    init(in db: Database, upTo last: Int, listing most: Int) throws {
        let end = try LogTables(db: db).lastPosition()
        let question = try db.cachedStatement(sql: "SELECT kind, key, position FROM subject")
        let rows = try Row.fetchCursor(question)
        let columns = Columns(question)
        while try rows.next() != nil {
            guard let kind = columns.integer(0), let key = columns.bytes(1), let position = columns.integer(2)
            else {
                sum.addUnreadable()
                continue
            }
            if position >= 1, position <= last {
                sum.add(kind: kind, key: key, position: position)
            } else if position < 1 || position > end {
                note(SubjectRow(kind: kind, key: [UInt8](key), position: position), most)
            }
        }
    }

    private mutating func note(_ row: SubjectRow, _ most: Int) {
        if beyond.count < most { beyond.append(row) } else { omitted += 1 }
    }
}

/// What the rows of so many entries add up to, few by few: where one sum differs, few entries have to be looked at.
struct SubjectSums: Equatable {
    private var blocks: [Int: SubjectSum] = [:]

    /// Sixteen entries make one block. A damaged position can be any number, so nothing is multiplied.
    fileprivate static let shift = 4

    var whole: SubjectSum { blocks.values.reduce(into: SubjectSum()) { $0.add($1) } }

    mutating func add(_ subjects: [Subject], at position: Int) {
        blocks[Self.block(of: position), default: SubjectSum()].add(subjects, at: position)
    }

    mutating func add(_ other: SubjectSums) {
        blocks.merge(other.blocks) { one, other in
            var sum = one
            sum.add(other)
            return sum
        }
    }

    /// Where the rows of the table add up to something else.
    func differing(fromRowsIn db: Database, upTo last: Int) throws -> Blocks {
        var found: [Int: SubjectSum] = [:]
        let question = try db.cachedStatement(
            sql: "SELECT kind, key, position FROM subject WHERE position BETWEEN 1 AND ?")
        let rows = try Row.fetchCursor(question, arguments: [last])
        let columns = Columns(question)
        while try rows.next() != nil {
            guard let position = columns.integer(2) else { continue }
            let block = Self.block(of: position)
            if let kind = columns.integer(0), let key = columns.bytes(1) {
                found[block, default: SubjectSum()].add(kind: kind, key: key, position: position)
            } else {
                found[block, default: SubjectSum()].addUnreadable()
            }
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
