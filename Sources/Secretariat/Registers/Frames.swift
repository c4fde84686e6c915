import Committee

/// What decisions stand on in one sitting, procedure or committee, found by item and by question.
struct Frames {
    private var always: [FiledEntry] = []
    private var byItem: [Item.ID: [FiledEntry]] = [:]
    private var byQuestion: [Question.ID: [FiledEntry]] = [:]

    mutating func take(_ filed: FiledEntry) {
        guard filed.ordersOrRules else { return }
        let (items, questions) = filed.entry.event.places
        for question in questions { byQuestion[question, default: []].append(filed) }
        if questions.isEmpty {
            for item in items { byItem[item, default: []].append(filed) }
            if items.isEmpty { always.append(filed) }
        }
    }

    func entries(under ground: Ground) -> [Entry] {
        var entries = always
        var items = ground.items
        for question in ground.questions {
            for filed in byQuestion[question] ?? [] {
                entries.append(filed)
                items.formUnion(filed.entry.event.places.items)
            }
        }
        for item in items { entries += byItem[item] ?? [] }
        return entries.map(\.entry)
    }
}
