package import Committee

package struct StatedInterest: Hashable, Sendable {
    package var item: Name?
    /// `nil` for somebody who sits for no delegation.
    package var delegation: Delegation?
    package var body: String?
    package var person: Name?
    package var project: Name?
    /// Declares that there is none.
    package var isNone: Bool
    /// `nil` where it is not published.
    package var nature: String?
    package var forPerson: Interest.Consequence
    package var forDelegation: Interest.Consequence

    package init(
        item: Name? = nil, delegation: Delegation?, body: String? = nil, person: Name? = nil,
        project: Name? = nil,
        isNone: Bool = false, nature: String? = nil, forPerson: Interest.Consequence = .notSaid,
        forDelegation: Interest.Consequence = .notSaid
    ) {
        self.item = item
        self.delegation = delegation
        self.body = body
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
