import Committee

/// The items and questions by which an entry has its place in the agenda: lists, for there is seldom more than one, and a set
/// would take more room than all the rest.
struct Places: Sendable {
    var items: [Item.ID] = []
    var questions: [Question.ID] = []

    /// Each once: an entry is filed under each of them.
    func and(_ other: Places) -> Places {
        Places(
            items: items + other.items.filter { !items.contains($0) },
            questions: questions + other.questions.filter { !questions.contains($0) })
    }
}
