package import Committee
import Foundation

/// Why something stands as it does, as data: the prose of `protokols explain` is written from this and from nothing else.
package struct Explanation: Encodable, Sendable {
    package enum Kind: String, Encodable, Sendable {
        case decision, item, sitting, procedure, project
        case correction, retraction
        /// Anything else that is on record: a member, a rule, a stated figure.
        case entry
        /// Something that a retraction took out of the record.
        case retracted
    }

    package var kind: Kind
    /// The handle by which it can be asked for again.
    package var name: String
    package var asOf: Day
    package var knownAt: Int
    /// What a decision was told from, so that the telling can be compared later.
    package var state: StateOfRecord?
    package var committee: Named?
    package var forum: ForumPart?
    package var items: [ItemPart] = []
    package var decisions: [DecisionPart] = []
    package var project: ProjectPart?
    package var account: AccountPart?
    package var findings: [FindingPart] = []
    package var entries: [EntryPart] = []

    /// Something with a permanent name and the words people use for it.
    package struct Named: Encodable, Hashable, Sendable {
        package var handle: String
        package var label: String
    }
}

/// A sitting or a written procedure: when, where, led by whom, by which rules.
package struct ForumPart: Encodable, Sendable {
    package var handle: String
    package var isProcedure: Bool
    package var number: String?
    package var days: Occasion
    package var place: String?
    package var country: Country?
    package var stage: String?
    package var chair: ChairPart?
    package var rules: RulesPart?
    package var areRulesNotHeld: Bool
    package var subject: String?
    package var initiator: String?
    package var deadline: Occasion?
    package var isExtended: Bool
    package var closed: Occasion?
    package var isMoved: Bool
    package var movedTo: String?
    package var source: Source
    /// What was put in other words in its minutes, told in the language asked for.
    package var amendments: [String] = []

    package struct ChairPart: Encodable, Hashable, Sendable {
        package var delegation: Delegation?
        package var body: String?
        package var person: String?
    }

    package struct RulesPart: Encodable, Sendable {
        package var version: String
        package var validFrom: Day
        package var validUntil: Day?
    }
}

/// A point of the agenda with the questions put at it.
package struct ItemPart: Encodable, Sendable {
    /// `nil` for a question that stands under no item.
    package var label: String?
    package var title: String?
    package var handled: [Item.Handling]
    package var notes: [String]
    package var opinions: [OpinionPart]
    package var questions: [QuestionPart]

    package struct OpinionPart: Encodable, Sendable {
        package var delegation: Delegation
        package var body: String
        package var view: Opinion.View
        package var words: String?
        package var projects: [String]
    }
}

/// A question: who could decide it, what each said, what the rules suggest, what the chair declared.
package struct QuestionPart: Encodable, Sendable {
    package var handle: String?
    package var text: String
    package var kind: Decision.Kind
    package var day: Day
    /// By the standings and seats of the day.
    package var entitled: [Delegation]
    /// `nil` where attendance, or the answers, are not on record.
    package var present: [Delegation]?
    package var recused: [Delegation]
    package var interests: [InterestPart]
    package var positions: [PositionPart]
    package var declarations: [DeclarationPart]
    /// What the rules say of it so far, where no outcome has been declared.
    package var pending: ProposalPart?
    /// The question of an earlier sitting that it takes up, and the later one that took it up.
    package var takesUp: String?
    package var takenUpBy: String?

    package struct InterestPart: Encodable, Sendable {
        package var who: String
        package var delegation: Delegation?
        package var isNone: Bool
        package var project: String?
        package var nature: String?
        package var forPerson: Interest.Consequence
        package var forDelegation: Interest.Consequence
    }

    package struct PositionPart: Encodable, Sendable {
        package var delegation: Delegation
        package var stance: Stance
        package var round: Int
        package var person: String?
        package var words: String?
        package var until: Day?
        package var received: Day?
        package var channel: Position.Channel?
        package var dissent: [DissentPart]
    }

    package struct DissentPart: Encodable, Sendable {
        package var person: String?
        package var stance: Stance
        package var words: String?
    }

    package struct ProposalPart: Encodable, Sendable {
        package var proposal: Proposal
        /// The texts in which clauses stand that are not the rules of procedure themselves, by their numbers.
        package var texts: [String: String]
    }

    package struct DeclarationPart: Encodable, Sendable {
        package var round: Int
        package var on: Occasion
        /// The last word of each delegation, by its code, when the outcome was declared.
        package var standing: [String: Stance]
        package var outcome: QuestionOutcome
        package var way: WayDecided
        package var tally: Tally?
        package var casting: Stance?
        package var reason: String?
        package var proposal: Proposal?
        /// What the record as it stands now would suggest for that day, where that is something else: the rules or the
        /// positions were corrected after they had been judged.
        package var corrected: Proposal?
        /// The texts in which clauses stand that are not the rules of procedure themselves, by their numbers.
        package var texts: [String: String]
    }
}

/// A decision: what it says, when it has effect, what it means for each project, which decisions it touches.
package struct DecisionPart: Encodable, Sendable {
    package var handle: String
    package var number: String?
    package var title: String
    package var text: String?
    package var kind: Decision.Kind
    /// The label of the item at which it was taken, where it was taken at one.
    package var item: String?
    package var takenOn: Occasion
    package var effectFrom: Day?
    package var gates: [GatePart]
    package var counts: [String: Int]
    package var outcomes: [OutcomePart]
    package var transfers: [String]
    package var relations: [RelationPart]

    package struct GatePart: Encodable, Sendable {
        package enum State: String, Encodable, Sendable { case waiting, open, refused }
        package var gate: Decision.Gate
        /// The projects that wait for it where the whole decision does not (ENPI-13).
        package var projects: [String] = []
        package var state: State
        package var askedOn: Day?
        package var due: Day?
        package var answeredOn: Day?
    }

    package struct OutcomePart: Encodable, Sendable {
        package var project: Explanation.Named
        package var outcome: Outcome
        package var rank: Int?
        package var amounts: [Amount]
        package var conditions: [String]
        package var advice: AdvicePart?
        package var departsFromAdvice: Bool
        package var reasons: String?
    }

    package struct AdvicePart: Encodable, Sendable {
        package var by: String
        package var recommendation: Project.Recommendation
        package var rank: Int?
    }

    package struct RelationPart: Encodable, Sendable {
        package var kind: Decision.Relation.Kind
        package var other: Explanation.Named
        package var day: Occasion
        /// Whether this decision touches the other, or is touched by it.
        package var isOurs: Bool
    }
}

/// What was against the rules and is on record all the same.
package struct FindingPart: Encodable, Sendable {
    package var findings: [Nevertheless.Finding]
    package var reason: String?
    package var position: Int
}

package struct ProjectPart: Encodable, Sendable {
    package var project: Explanation.Named
    package var title: String?
    package var call: String
    package var status: ProjectStatus.Code
    /// The status in words, with its rank or what it waits for.
    package var statusWords: String
    package var rank: Int?
    /// What it still waits for, where it is approved and not in effect.
    package var awaiting: [Decision.Gate]
    package var since: Day
    package var openConditions: [String]
    package var partners: [PartnerPart]
    package var chain: [Step]

    package struct PartnerPart: Encodable, Sendable {
        package var country: Country
        package var role: Project.Partner.Role
        package var name: String?
    }

    package struct Step: Encodable, Sendable {
        package var position: Int
        package var day: Occasion
        package var words: String
    }
}

/// An entry of the log on which the explanation rests.
package struct EntryPart: Encodable, Sendable {
    package var position: Int
    package var type: String
    package var happenedOn: Occasion
    package var handle: String?
    package var source: Source
    /// Where the entry was set right later: every correction of it, in their order.
    package var corrections: [CorrectionPart]?
}
