import Committee

/// What decisions stand on in one sitting, procedure or committee, found by item and by question.
struct Frames: Sendable {
    private var always: [FiledEntry] = []
    private var byItem: [Item.ID: [FiledEntry]] = [:]
    private var byQuestion: [Question.ID: [FiledEntry]] = [:]

    mutating func take(_ filed: FiledEntry) {
        guard filed.ordersOrRules else { return }
        let places = filed.places
        for question in places.questions { byQuestion[question, default: []].append(filed) }
        if places.questions.isEmpty {
            for item in places.items { byItem[item, default: []].append(filed) }
            if places.items.isEmpty { always.append(filed) }
        }
    }

    /// All of them, whatever stands on them.
    var all: [Entry] {
        (always + byItem.values.joined() + byQuestion.values.joined()).map(\.entry)
    }

    func entries(under ground: Ground) -> [Entry] {
        var entries = always
        var items = ground.items
        for question in ground.questions {
            for filed in byQuestion[question] ?? [] {
                entries.append(filed)
                items.formUnion(filed.places.items)
            }
        }
        for item in items { entries += byItem[item] ?? [] }
        return entries.map(\.entry)
    }
}
