import Committee

/// The items and questions by which an entry has its place in the agenda: seldom more than one of each, which lies in the entry
/// itself. A million lists would take more room than all the rest.
struct Places: Equatable, Sendable {
    private struct Place: Equatable {
        let item: Item.ID?
        let question: Question.ID?
    }

    private let first: Place
    /// What a correction names besides.
    private var others: [Place] = []

    init(item: Item.ID? = nil, question: Question.ID? = nil) {
        first = Place(item: item, question: question)
    }

    /// Each once: an entry is filed under each of them.
    func and(_ other: Places) -> Places {
        var both = self
        for place in [other.first] + other.others where place != first && !others.contains(place) {
            both.others.append(place)
        }
        return both
    }

    var hasQuestion: Bool { first.question != nil || others.contains { $0.question != nil } }
    var hasItem: Bool { first.item != nil || others.contains { $0.item != nil } }

    func forEachItem(_ look: (Item.ID) -> Void) {
        if let item = first.item { look(item) }
        for case let item? in others.map(\.item) where item != first.item { look(item) }
    }

    func forEachQuestion(_ look: (Question.ID) -> Void) {
        if let question = first.question { look(question) }
        for case let question? in others.map(\.question) where question != first.question { look(question) }
    }
}
