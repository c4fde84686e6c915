internal import Committee

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
