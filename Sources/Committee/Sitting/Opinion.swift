/// What a country's own advisory body said of an item before the sitting (LV-1): beside the position taken, and never
/// mixed with it.
package struct Opinion: Hashable, Sendable {
    package enum View: String, CaseIterable, Sendable {
        case inFavour = "in favour"
        case withRemarks = "in favour with remarks"
        case against
        case none = "no opinion"
    }

    package var delegation: Delegation
    /// The body, as it calls itself: the national sub-committee.
    package var body: String
    package var view: View
    package var words: Sealed?
    /// The projects it speaks of, where it speaks not of the whole item.
    package var projects: [Project.ID]

    package init(
        delegation: Delegation, body: String, view: View, words: Sealed? = nil, projects: [Project.ID] = []
    ) {
        self.delegation = delegation
        self.body = body
        self.view = view
        self.words = words
        self.projects = projects
    }
}

/// An opinion, and on which item it was given.
package struct GivenOpinion: Hashable, Sendable {
    package var item: Item.ID
    package var opinion: Opinion
    package var on: Occasion
}
