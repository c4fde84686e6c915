/// A project that applied in a call.
package enum Project {
    package typealias ID = Committee.ID<Project>

    package struct Application: Hashable, Sendable {
        /// The programme's own number, an opaque text; `nil` where no source gives one.
        package var code: String?
        /// `nil` where no source publishes it.
        package var acronym: String?
        package var title: String?
        package var priority: String?
        package var partners: [Partner]
        package var amounts: [Amount]

        package init(
            code: String? = nil, acronym: String? = nil, title: String? = nil, priority: String? = nil,
            partners: [Partner] = [], amounts: [Amount] = []
        ) {
            self.code = code
            self.acronym = acronym
            self.title = title
            self.priority = priority
            self.partners = partners
            self.amounts = amounts
        }
    }

    /// A partner organisation. That a country takes part may be known without knowing by whom.
    package struct Partner: Hashable, Sendable {
        package enum Role: String, CaseIterable, Sendable {
            case lead
            case partner
            case notSaid = "not said"
        }

        package var country: Country
        package var role: Role
        package var name: String?
        package var amount: Amount?

        package init(country: Country, role: Role, name: String? = nil, amount: Amount? = nil) {
            self.country = country
            self.role = role
            self.name = name
            self.amount = amount
        }
    }

    package enum Recommendation: String, CaseIterable, Sendable {
        case forFunding = "for funding"
        case withConditions = "with conditions"
        case notForFunding = "not for funding"
    }

    package struct Assessment: Hashable, Sendable {
        /// Hundredths of a point: 78.25 is 7825.
        package var score: Int?
        package var recommendation: Recommendation?

        package init(score: Int? = nil, recommendation: Recommendation? = nil) {
            self.score = score
            self.recommendation = recommendation
        }
    }
}

package enum ProjectEvent: Hashable, Sendable {
    case applied(Project.ID, call: Call.ID, Project.Application)
    case foundEligible(Project.ID)
    case foundIneligible(Project.ID, reason: Sealed?)
    case assessed(Project.ID, Project.Assessment)
    case conditionFulfilled(Project.ID, condition: String)
    case conditionLapsed(Project.ID, condition: String)
    case applicantNotified(Project.ID)
    case contracted(Project.ID, [Amount])
    case modified(Project.ID, summary: String)
    case completed(Project.ID)
    case terminated(Project.ID, reason: Sealed?)
    case withdrawn(Project.ID)
    case complaintReceived(Project.ID, summary: Sealed?)
    case complaintDecided(Project.ID, justified: Bool, decision: Decision.ID?)

    package var project: Project.ID {
        switch self {
        case .applied(let id, _, _), .foundEligible(let id), .foundIneligible(let id, _),
            .assessed(let id, _), .conditionFulfilled(let id, _), .conditionLapsed(let id, _),
            .applicantNotified(let id), .contracted(let id, _), .modified(let id, _), .completed(let id),
            .terminated(let id, _), .withdrawn(let id), .complaintReceived(let id, _),
            .complaintDecided(let id, _, _):
            id
        }
    }
}
