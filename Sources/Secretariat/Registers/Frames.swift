import Committee

/// What decisions stand on in one sitting, procedure or committee, found by item and by question.
struct Frames {
    private var always: [Entry] = []
    private var byItem: [Item.ID: [Entry]] = [:]
    private var byQuestion: [Question.ID: [(entry: Entry, items: Set<Item.ID>)]] = [:]

    mutating func take(_ filed: FiledEntry) {
        guard filed.ordersOrRules else { return }
        let (items, questions) = filed.entry.event.places
        for question in questions { byQuestion[question, default: []].append((filed.entry, items)) }
        if questions.isEmpty {
            for item in items { byItem[item, default: []].append(filed.entry) }
            if items.isEmpty { always.append(filed.entry) }
        }
    }

    func entries(under ground: Ground) -> [Entry] {
        var entries = always
        var items = ground.items
        for question in ground.questions {
            for (entry, placed) in byQuestion[question] ?? [] {
                entries.append(entry)
                items.formUnion(placed)
            }
        }
        for item in items { entries += byItem[item] ?? [] }
        return entries
    }
}
