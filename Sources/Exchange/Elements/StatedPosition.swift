package import Committee

package struct StatedInterest: Hashable, Sendable {
    package var item: Name?
    package var delegation: Delegation
    package var person: Name?
    package var project: Name?
    /// Declares that there is none.
    package var isNone: Bool
    /// `nil` where it is not published.
    package var nature: String?
    package var forPerson: Interest.Consequence
    package var forDelegation: Interest.Consequence

    package init(
        item: Name? = nil, delegation: Delegation, person: Name? = nil, project: Name? = nil,
        isNone: Bool = false, nature: String? = nil, forPerson: Interest.Consequence = .notSaid,
        forDelegation: Interest.Consequence = .notSaid
    ) {
        self.item = item
        self.delegation = delegation
        self.person = person
        self.project = project
        self.isNone = isNone
        self.nature = nature
        self.forPerson = forPerson
        self.forDelegation = forDelegation
    }
}

package struct StatedPosition: Hashable, Sendable {
    package var delegation: Delegation
    package var stance: Stance
    package var person: Name?
    package var words: String?
    package var until: Day?
    package var received: Day?

    package init(
        delegation: Delegation, stance: Stance, person: Name? = nil, words: String? = nil, until: Day? = nil,
        received: Day? = nil
    ) {
        self.delegation = delegation
        self.stance = stance
        self.person = person
        self.words = words
        self.until = until
        self.received = received
    }
}
