package import Committee

package struct StatedDecision: Hashable, Sendable {
    package var kind: Decision.Kind
    package var item: Name?
    package var number: String?
    package var title: String
    package var text: String?
    package var effect: Decision.Effect
    package var block: [BlockPart]
    package var relations: [StatedRelation]
    package var transfers: [Decision.Transfer]

    package init(
        kind: Decision.Kind, item: Name? = nil, number: String? = nil, title: String, text: String? = nil,
        effect: Decision.Effect = .atOnce, block: [BlockPart] = [], relations: [StatedRelation] = [],
        transfers: [Decision.Transfer] = []
    ) {
        self.kind = kind
        self.item = item
        self.number = number
        self.title = title
        self.text = text
        self.effect = effect
        self.block = block
        self.relations = relations
        self.transfers = transfers
    }
}

package struct StatedRelation: Hashable, Sendable {
    package var kind: Decision.Relation.Kind
    package var decision: Name

    package init(_ kind: Decision.Relation.Kind, _ decision: Name) {
        self.kind = kind
        self.decision = decision
    }
}

/// "These 36 with the conditions in this annex", "these 6 on reserve in this order", "the rest not selected".
package struct BlockPart: Hashable, Sendable {
    package enum Projects: Hashable, Sendable {
        case named([Name])
        /// All projects of the call that no other part of the block names.
        case theRest(ofCall: Name)
    }

    package var outcome: Outcome
    package var projects: Projects
    /// The count typed beside it, which has to agree.
    package var count: Int?
    package var ranked: Bool
    /// By project handle text (`LL14-20/3#projects/P01`); under the key `*` for every project of the part.
    package var conditions: [String: [Condition]]
    package var recommendations: [String: String]
    package var amounts: [String: [Amount]]
    /// Why the committee departs from the advice, by project; under the key `*` for every project of the part.
    package var reasons: [String: String]
    package var place: Place

    package init(
        outcome: Outcome, projects: Projects, count: Int? = nil, ranked: Bool = false,
        conditions: [String: [Condition]] = [:], recommendations: [String: String] = [:],
        amounts: [String: [Amount]] = [:], reasons: [String: String] = [:], place: Place
    ) {
        self.outcome = outcome
        self.projects = projects
        self.count = count
        self.ranked = ranked
        self.conditions = conditions
        self.recommendations = recommendations
        self.amounts = amounts
        self.reasons = reasons
        self.place = place
    }
}
