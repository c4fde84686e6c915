/// What happens at a point of the agenda, in a sitting or a written procedure alike.
package enum AgendaEvent: Hashable, Sendable {
    case placed(Forum, Item.ID, Item)
    case handled(Forum, Item.ID, Item.Handling, note: Sealed?)
    case stated(Forum, Item.ID, by: Delegation, words: Sealed)
    case interestDeclared(Forum, Interest)
    case opinionGiven(Forum, Item.ID, Opinion)

    package var forum: Forum {
        switch self {
        case .placed(let forum, _, _), .handled(let forum, _, _, _), .stated(let forum, _, _, _),
            .interestDeclared(let forum, _), .opinionGiven(let forum, _, _):
            forum
        }
    }

    package var item: Item.ID? {
        switch self {
        case .placed(_, let item, _), .handled(_, let item, _, _), .stated(_, let item, _, _),
            .opinionGiven(_, let item, _):
            item
        case .interestDeclared(_, let interest): interest.item
        }
    }
}

/// An interest in a matter on the table, or the declaration that there is none (I-28.2a).
package struct Interest: Hashable, Sendable {
    package enum Consequence: String, CaseIterable, Sendable {
        case none
        case noPart = "takes no part"
        case leftRoom = "left the room"
        case notSaid = "not said"
    }

    package var item: Item.ID?
    /// `nil` for somebody who sits for no delegation: an expert, the managing authority.
    package var delegation: Delegation?
    /// Their body, where they sit for no delegation.
    package var body: String?
    package var person: Person.ID?
    package var project: Project.ID?
    /// Declares that there is no interest; who declared nothing has no entry at all.
    package var isNone: Bool
    /// What the interest is; `nil` where it is not published.
    package var nature: Sealed?
    package var forPerson: Consequence
    package var forDelegation: Consequence

    package init(
        item: Item.ID? = nil, delegation: Delegation?, body: String? = nil, person: Person.ID? = nil,
        project: Project.ID? = nil,
        isNone: Bool = false, nature: Sealed? = nil, forPerson: Consequence = .notSaid,
        forDelegation: Consequence = .notSaid
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
