/// What rows of `subject` add up to, in whatever order they come: two different sets of rows have the same sum only by a
/// chance of one in 2 to the 64, for every process hashes with a key of its own.
struct SubjectSum: Equatable {
    private var count = 0
    private var sum = 0

    mutating func add(_ row: SubjectRow) {
        count += 1
        sum &+= row.hashValue
    }

    /// A row that cannot be read fits no entry.
    mutating func addUnreadable() { count += 1 }
}
