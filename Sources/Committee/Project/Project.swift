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
        /// Whether every partner is on the list; only then can their countries be counted (I-23.1).
        package var areAllPartnersListed: Bool
        /// The parts of the programme area it lies in (P40).
        package var areas: [String]
        package var isSmallProjectFund: Bool
        /// It has an activity outside the programme area (I-22.1c).
        package var isPartlyOutside: Bool

        package init(
            code: String? = nil, acronym: String? = nil, title: String? = nil, priority: String? = nil,
            partners: [Partner] = [], amounts: [Amount] = [], areAllPartnersListed: Bool = false,
            areas: [String] = [], isSmallProjectFund: Bool = false, isPartlyOutside: Bool = false
        ) {
            self.code = code
            self.acronym = acronym
            self.title = title
            self.priority = priority
            self.partners = partners
            self.amounts = amounts
            self.areAllPartnersListed = areAllPartnersListed
            self.areas = areas
            self.isSmallProjectFund = isSmallProjectFund
            self.isPartlyOutside = isPartlyOutside
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
        package var form: Form?
        /// What stands for its repayments, where its country is not in the committee (I-22.1d, I-22.1e).
        package var assurance: Assurance?

        package enum Form: String, CaseIterable, Sendable {
            case egtc = "EGTC"
            case crossBorderBody = "cross-border legal body"
            case other
        }

        package enum Assurance: String, CaseIterable, Sendable {
            case agreement = "written agreement"
            case guarantee = "bank guarantee"
            case none
        }

        package init(
            country: Country, role: Role, name: String? = nil, amount: Amount? = nil, form: Form? = nil,
            assurance: Assurance? = nil
        ) {
            self.country = country
            self.role = role
            self.name = name
            self.amount = amount
            self.form = form
            self.assurance = assurance
        }
    }

    package enum Recommendation: String, CaseIterable, Sendable {
        case forFunding = "for funding"
        case withConditions = "with conditions"
        case notForFunding = "not for funding"
    }

    /// What a selection committee, or whoever else the rules name, advised on a project (ENPI-13).
    package struct Advice: Hashable, Sendable {
        /// Who advised, as the source names them.
        package var by: String
        package var recommendation: Recommendation
        package var rank: Int?

        package init(by: String, _ recommendation: Recommendation, rank: Int? = nil) {
            self.by = by
            self.recommendation = recommendation
            self.rank = rank
        }
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
    case advised(Project.ID, Project.Advice)
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
            .assessed(let id, _), .advised(let id, _), .conditionFulfilled(let id, _),
            .conditionLapsed(let id, _),
            .applicantNotified(let id), .contracted(let id, _), .modified(let id, _), .completed(let id),
            .terminated(let id, _), .withdrawn(let id), .complaintReceived(let id, _),
            .complaintDecided(let id, _, _):
            id
        }
    }
}
