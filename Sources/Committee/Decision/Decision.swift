/// What a committee decided. Decisions have identities; numbers are aliases, because no habit is certain.
package enum Decision {
    package typealias ID = Committee.ID<Decision>

    /// What committees decide on.
    package enum Kind: String, CaseIterable, Sendable {
        case projectSelection = "project selection"
        case rulesOfProcedure = "rules of procedure"
        case subordinateBody = "subordinate body"
        case chairmanship
        case selectionCriteria = "selection criteria"
        case callForProposals = "call for proposals"
        case eligibilityResults = "eligibility results"
        case programmeManual = "programme manual"
        /// Procedures that the managing authority drew up and the committee approves (latvia.md section 1).
        case authorityProcedures = "managing authority procedures"
        case evaluationPlan = "evaluation plan"
        case communication
        case programmeAmendment = "programme amendment"
        case report
        case workPlan = "work plan and technical assistance"
        case projectChange = "project change"
        case reservePromotion = "promotion from the reserve list"
        case smallProjectFund = "small project fund"
        case outsideArea = "outside the programme area"
        case strategicOperation = "operation of strategic importance"
        case complaint
        case contentiousCase = "contentious case"
        case predecessor = "confirmation of a predecessor's decisions"
        case controlGuidelines = "control guidelines"
        case minutes = "approval of minutes"
        case agenda
        /// Takes note, examines, agrees in principle: recorded, but not a decision (I-30.1).
        case noDecision = "takes note"
        case other
    }

    package struct Particulars: Hashable, Sendable {
        package var kind: Kind
        /// The item of the agenda at which it was taken, where it was taken at one.
        package var item: Item.ID?
        package var number: String?
        package var title: String
        package var text: String?
        package var effect: Effect
        package var outcomes: [ProjectOutcome]
        package var relations: [Relation]
        /// Money moved between priorities, from the day on which the decision has effect (I-30.2c).
        package var transfers: [Transfer]

        package init(
            kind: Kind, item: Item.ID? = nil, number: String? = nil, title: String, text: String? = nil,
            effect: Effect = .atOnce, outcomes: [ProjectOutcome] = [], relations: [Relation] = [],
            transfers: [Transfer] = []
        ) {
            self.kind = kind
            self.item = item
            self.number = number
            self.title = title
            self.text = text
            self.effect = effect
            self.outcomes = outcomes
            self.relations = relations
            self.transfers = transfers
        }
    }

    package struct Transfer: Hashable, Sendable {
        package var from: String
        package var to: String
        package var amount: Amount

        package init(from: String, to: String, _ amount: Amount) {
            self.from = from
            self.to = to
            self.amount = amount
        }
    }

    /// When a decision begins to have effect.
    package enum Effect: Hashable, Sendable {
        case atOnce
        case from(Day)
        /// In force when the last of these has opened.
        case after([Gate])
    }

    package enum Gate: String, CaseIterable, Sendable {
        case commission = "European Commission"
        case managingAuthority = "managing authority"
        case thirdCountry = "third country"
        case programmeApproval = "programme approval"
        /// Those who were absent confirm: adoption ad referendum.
        case confirmation = "confirmation of absent delegations"
        /// The written reasons for departing from the advice (ENPI-13).
        case writtenReasons = "written reasons"
    }

    package struct Relation: Hashable, Sendable {
        package enum Kind: String, CaseIterable, Sendable {
            case supersedes
            case amends
            case takesBack = "takes back"
            case confirms
            case references
        }

        package var kind: Kind
        package var decision: Decision.ID

        package init(_ kind: Kind, _ decision: Decision.ID) {
            self.kind = kind
            self.decision = decision
        }
    }
}

/// What one decision means for one project. A block decision over 91 projects has 91 of these.
package struct ProjectOutcome: Hashable, Sendable {
    package var project: Project.ID
    package var outcome: Outcome
    /// The place on the reserve list; may be unknown, may be per priority.
    package var rank: Int?
    package var conditions: [Condition]
    package var recommendation: String?
    package var amounts: [Amount]
    /// Why it departs from the advice; where the rules require it, the decision stays open without.
    package var departure: Sealed?

    package init(
        project: Project.ID, outcome: Outcome, rank: Int? = nil, conditions: [Condition] = [],
        recommendation: String? = nil, amounts: [Amount] = [], departure: Sealed? = nil
    ) {
        self.project = project
        self.outcome = outcome
        self.rank = rank
        self.conditions = conditions
        self.recommendation = recommendation
        self.amounts = amounts
        self.departure = departure
    }
}

/// The words programmes use (project-status.md section 3).
package enum Outcome: String, CaseIterable, Sendable {
    case approved
    case approvedWithConditions = "approved with conditions"
    case approvedWithRecommendations = "approved with recommendations"
    case reserve = "reserve list"
    case postponed
    case rejected
    /// Neither funded nor said to be rejected: the reason is not published.
    case notSelected = "not selected"
    case recommendedForStep2 = "recommended for step 2"
    case notRecommendedForStep2 = "not recommended for step 2"
    case agreedInPrinciple = "agreed in principle"
    case noDecision = "no decision"
    case revoked = "decision revoked"
}

/// What has to be met before an approval counts (P02, P07).
package struct Condition: Hashable, Sendable {
    /// The handle within the project: `1`, `budget`.
    package var key: String
    package var text: String
    package var due: Day?
    /// Who says that it is met.
    package var judge: String?

    package init(key: String, text: String, due: Day? = nil, judge: String? = nil) {
        self.key = key
        self.text = text
        self.due = due
        self.judge = judge
    }
}

package enum DecisionEvent: Hashable, Sendable {
    case taken(Decision.ID, Forum, committee: Body.ID, question: Question.ID?, Decision.Particulars)
    case gateOpened(Decision.ID, Decision.Gate, projects: [Project.ID])
    case gateRefused(Decision.ID, Decision.Gate, projects: [Project.ID])
    /// The keeper of a gate was asked on this day; `due` is the last day for the answer, where there is one.
    case gateAsked(Decision.ID, Decision.Gate, due: Day?, projects: [Project.ID])
    case reasonsGiven(Decision.ID, Project.ID, reasons: Sealed)

    package var decision: Decision.ID {
        switch self {
        case .taken(let id, _, _, _, _), .gateOpened(let id, _, _), .gateRefused(let id, _, _),
            .gateAsked(let id, _, _, _), .reasonsGiven(let id, _, _):
            id
        }
    }
}
