/// A matter on which delegations take positions and the chair declares an outcome.
package struct Question: Hashable, Sendable {
    package typealias ID = Committee.ID<Question>

    package var item: Item.ID?
    package var kind: Decision.Kind
    package var text: String
    /// The projects on the table; a project taken out of a block has its own question.
    package var projects: [Project.ID]
    /// Under which theme it falls, where membership differs by theme (P31).
    package var theme: String?
    /// What no answer means to this very question of a written procedure.
    package var silence: Silence?
    /// The question of an earlier sitting that is taken up again: the first attempt stays on record.
    package var takesUp: Question.ID?

    package init(
        item: Item.ID? = nil, kind: Decision.Kind, text: String, projects: [Project.ID] = [],
        theme: String? = nil, silence: Silence? = nil, takesUp: Question.ID? = nil
    ) {
        self.item = item
        self.kind = kind
        self.text = text
        self.projects = projects
        self.theme = theme
        self.silence = silence
        self.takesUp = takesUp
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
    /// Asks that a written procedure be examined at a meeting (ENPI-12.4).
    case asksForMeeting = "asks for a meeting"
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
    /// How it came, where that is worth telling: by e-mail, by letter.
    package var channel: Channel?
    /// Who sent the answer, as the message says.
    package var from: Sealed?
    /// Voices inside the delegation that differ from what its speaker said (4b case 1).
    package var dissent: [Dissent]
    /// 2 and more where a vote was repeated; both stay on record.
    package var round: Int

    package enum Channel: String, CaseIterable, Sendable {
        case room = "in the room"
        case online
        case telephone
        case email = "e-mail"
        case letter
        case form = "online form"
    }

    package struct Dissent: Hashable, Sendable {
        package var person: Person.ID?
        package var stance: Stance
        package var words: Sealed?

        package init(person: Person.ID? = nil, stance: Stance, words: Sealed? = nil) {
            self.person = person
            self.stance = stance
            self.words = words
        }
    }

    package init(
        delegation: Delegation, stance: Stance, person: Person.ID? = nil, words: Sealed? = nil,
        until: Day? = nil, received: Day? = nil, channel: Channel? = nil, from: Sealed? = nil,
        dissent: [Dissent] = [], round: Int = 1
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

extension Position {
    /// Until the deadline of a written procedure a delegation may change its mind: the later answer counts, and both
    /// stay on record.
    func isLaterAnswer(than earlier: Position) -> Bool {
        guard let received, let before = earlier.received else { return false }
        return before < received
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
    /// A count announced without names.
    package var tally: Tally?
    /// The chair's casting position, where the rules give one: in favour or against.
    package var casting: Stance?
    /// 2 and more where a vote was repeated.
    package var round: Int

    package init(
        outcome: QuestionOutcome, way: WayDecided = .notSaid, proposal: Proposal? = nil,
        reason: Sealed? = nil, tally: Tally? = nil, casting: Stance? = nil, round: Int = 1
    ) {
        self.outcome = outcome
        self.way = way
        self.proposal = proposal
        self.reason = reason
        self.tally = tally
        self.casting = casting
        self.round = round
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
