/// A call for proposals. The public number is an attribute; it is never parsed out of a project code.
package enum Call {
    package typealias ID = Committee.ID<Call>

    package struct Particulars: Hashable, Sendable {
        package var code: String
        package var number: String?
        package var title: String?
        package var opensOn: Day?
        package var closesOn: Occasion?
        package var steps: Int?
        package var allocations: [Allocation]

        package init(
            code: String, number: String? = nil, title: String? = nil, opensOn: Day? = nil,
            closesOn: Occasion? = nil, steps: Int? = nil, allocations: [Allocation] = []
        ) {
            self.code = code
            self.number = number
            self.title = title
            self.opensOn = opensOn
            self.closesOn = closesOn
            self.steps = steps
            self.allocations = allocations
        }
    }

    /// The money set aside for a priority (or for the whole call), and the most one project may get of it.
    package struct Allocation: Hashable, Sendable {
        package var priority: String?
        package var amount: Amount
        package var perProject: Amount?

        package init(priority: String? = nil, amount: Amount, perProject: Amount? = nil) {
            self.priority = priority
            self.amount = amount
            self.perProject = perProject
        }
    }
}

package enum CallEvent: Hashable, Sendable {
    case opened(Call.ID, programme: Programme.ID, Call.Particulars)
    case closed(Call.ID)
    /// The money of a priority, or of the whole call, from this day on; what was set before for it ends.
    case allocationSet(Call.ID, Call.Allocation)

    package var call: Call.ID {
        switch self {
        case .opened(let id, _, _), .closed(let id), .allocationSet(let id, _): id
        }
    }
}
