import Committee

/// What a subject's entries stand on though they are not about it: in which order a sitting took its questions, and by which
/// rules.
///
/// Entries of one day about a project or a decision follow the agenda; what a decision waits for follows the rules. Of a
/// sitting's agenda only the items and questions count that are named: all the others change nothing.
struct Ground: Sendable {
    private(set) var forums: Set<Subject> = []
    private(set) var committees: Set<Subject> = []
    private(set) var items: Set<Item.ID> = []
    private(set) var questions: Set<Question.ID> = []

    mutating func take(_ filed: FiledEntry) {
        guard filed.subjects.contains(where: { $0.kind.isForum }) else { return }
        for subject in filed.subjects where subject.kind.isForum { forums.insert(subject) }
        // With a sitting its committee comes in at once: its rules are older than anything that is decided by them.
        if filed.decides || filed.convenes {
            for subject in filed.subjects where subject.kind == .committee { committees.insert(subject) }
        }
        filed.places.forEachItem { items.insert($0) }
        filed.places.forEachQuestion { questions.insert($0) }
    }

    /// Answers whether it has grown.
    mutating func take(_ other: Ground) -> Bool {
        if size == 0 {
            self = other
            return size > 0
        }
        let size = size
        forums.formUnion(other.forums)
        committees.formUnion(other.committees)
        items.formUnion(other.items)
        questions.formUnion(other.questions)
        return self.size > size
    }

    private var size: Int { forums.count + committees.count + items.count + questions.count }
}
