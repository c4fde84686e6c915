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

extension SubjectSum {
    /// What the rows of the table add up to.
    init(ofRowsIn db: Database, upTo last: Int) throws {
        self.init()
        let question = try db.cachedStatement(
            sql: "SELECT kind, key, position FROM subject WHERE position <= ?")
        let rows = try Row.fetchCursor(question, arguments: [last])
        let columns = Columns(question)
        while try rows.next() != nil {
            if let kind = columns.integer(0), let key = columns.bytes(1), let position = columns.integer(2) {
                add(kind: kind, key: key, position: position)
            } else {
                addUnreadable()
            }
        }
    }
}
