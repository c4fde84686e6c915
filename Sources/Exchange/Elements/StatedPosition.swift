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
    package var channel: Position.Channel?
    /// Who sent the answer, as the message says.
    package var from: String?
    package var dissent: [StatedDissent]
    /// 2 and more where the vote was repeated.
    package var round: Int

    package init(
        delegation: Delegation, stance: Stance, person: Name? = nil, words: String? = nil, until: Day? = nil,
        received: Day? = nil, channel: Position.Channel? = nil, from: String? = nil,
        dissent: [StatedDissent] = [], round: Int = 1
    ) {
        self.delegation = delegation
        self.stance = stance
        self.person = person
        self.words = words
        self.until = until
        self.received = received
        self.channel = channel
        self.from = from
        self.dissent = dissent
        self.round = round
    }
}

package struct StatedDissent: Hashable, Sendable {
    package var person: Name?
    package var stance: Stance
    package var words: String?

    package init(person: Name? = nil, stance: Stance, words: String? = nil) {
        self.person = person
        self.stance = stance
        self.words = words
    }
}
