import Committee

/// What decisions stand on in one sitting, procedure or committee, found by item and by question.
struct Frames: Sendable {
    private(set) var count = 0
    private var always: [FiledEntry] = []
    private var byItem: [Item.ID: [FiledEntry]] = [:]
    private var byQuestion: [Question.ID: [FiledEntry]] = [:]

    mutating func take(_ filed: FiledEntry) {
        guard filed.ordersOrRules else { return }
        count += 1
        let places = filed.places
        places.forEachQuestion { byQuestion[$0, default: []].append(filed) }
        if !places.hasQuestion {
            places.forEachItem { byItem[$0, default: []].append(filed) }
            if !places.hasItem { always.append(filed) }
        }
    }

    /// What has come behind these.
    mutating func take(_ later: Frames) {
        count += later.count
        always += later.always
        byItem.merge(later.byItem) { $0 + $1 }
        byQuestion.merge(later.byQuestion) { $0 + $1 }
    }

    /// All of them, whatever stands on them.
    var all: [FiledEntry] { always + byItem.values.joined() + byQuestion.values.joined() }

    func entries(under ground: Ground) -> [FiledEntry] {
        var entries = always
        var items = ground.items
        for question in ground.questions {
            for filed in byQuestion[question] ?? [] {
                entries.append(filed)
                filed.places.forEachItem { items.insert($0) }
            }
        }
        for item in items { entries += byItem[item] ?? [] }
        return entries
    }
}
