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

    /// Answers whether it has grown.
    mutating func take(_ filed: FiledEntry) -> Bool {
        guard filed.subjects.contains(where: { $0.kind.isForum }) else { return false }
        let size = size
        for subject in filed.subjects where subject.kind.isForum { forums.insert(subject) }
        // With a sitting its committee comes in at once: its rules are older than anything that is decided by them.
        if filed.decides || filed.convenes {
            for subject in filed.subjects where subject.kind == .committee { committees.insert(subject) }
        }
        for item in filed.places.items { items.insert(item) }
        for question in filed.places.questions { questions.insert(question) }
        return self.size > size
    }

    private var size: Int { forums.count + committees.count + items.count + questions.count }
}
