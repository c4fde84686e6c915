/// A matter on which delegations take positions and the chair declares an outcome.
package struct Question: Hashable, Sendable {
    package typealias ID = Committee.ID<Question>

    package var item: Item.ID?
    package var kind: Decision.Kind
    package var text: String
    /// The projects on the table; a project taken out of a block has its own question.
    package var projects: [Project.ID]

    package init(item: Item.ID? = nil, kind: Decision.Kind, text: String, projects: [Project.ID] = []) {
        self.item = item
        self.kind = kind
        self.text = text
        self.projects = projects
    }
}

/// What a delegation said. In consensus nobody is "in favour": who raises no objection joined the consensus.
package enum Stance: String, CaseIterable, Sendable {
    case joined = "joined the consensus"
    case inFavour = "in favour"
    case against
    case abstained
    case objected
    case reserved
    case noPosition = "no position"
    case recused
    case notEntitled = "not entitled"
    case silent
}

package struct Position: Hashable, Sendable {
    package var delegation: Delegation
    package var stance: Stance
    /// The person who spoke for the delegation, where known.
    package var person: Person.ID?
    /// The reservation or reason, in the delegation's own words.
    package var words: Sealed?
    /// The day until which a reservation was made.
    package var until: Day?
    /// In a written procedure: the day the answer came, which may precede the day it was entered.
    package var received: Day?

    package init(
        delegation: Delegation, stance: Stance, person: Person.ID? = nil, words: Sealed? = nil,
        until: Day? = nil, received: Day? = nil
    ) {
        self.delegation = delegation
        self.stance = stance
        self.person = person
        self.words = words
        self.until = until
        self.received = received
    }
}

/// What became of a question. No consensus is not a rejection (P26).
package enum QuestionOutcome: String, CaseIterable, Sendable {
    case adopted
    case notAdopted = "not adopted"
    case noDecision = "no decision"
    case inPrinciple = "agreed in principle"
    case adReferendum = "ad referendum"
    case deferred
    case noted
}

package enum WayDecided: String, CaseIterable, Sendable {
    case consensus
    case unanimity
    case vote
    case silence
    case notSaid = "not said"
}

/// The outcome as the chair declared it, with the engine's proposal beside it where rules are held.
package struct Declaration: Hashable, Sendable {
    package var outcome: QuestionOutcome
    package var way: WayDecided
    package var proposal: Proposal?
    /// Why the declaration differs from the proposal; needed where it does.
    package var reason: Sealed?

    package init(
        outcome: QuestionOutcome, way: WayDecided = .notSaid, proposal: Proposal? = nil, reason: Sealed? = nil
    ) {
        self.outcome = outcome
        self.way = way
        self.proposal = proposal
        self.reason = reason
    }
}

package enum QuestionEvent: Hashable, Sendable {
    case put(Question.ID, Forum, Question)
    case positionTaken(Question.ID, Forum, Position)
    case outcomeDeclared(Question.ID, Forum, Declaration)

    package var question: Question.ID {
        switch self {
        case .put(let id, _, _), .positionTaken(let id, _, _), .outcomeDeclared(let id, _, _): id
        }
    }

    package var forum: Forum {
        switch self {
        case .put(_, let forum, _), .positionTaken(_, let forum, _), .outcomeDeclared(_, let forum, _): forum
        }
    }
}
