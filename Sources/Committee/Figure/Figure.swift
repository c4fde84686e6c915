/// A figure as a source states it. It stands beside the counted one and is never mixed with it.
package struct Figure: Hashable, Sendable {
    package typealias ID = Committee.ID<Figure>

    /// What the figure is about.
    package enum About: Hashable, Sendable {
        case programme(Programme.ID)
        case call(Call.ID)
        case sitting(Sitting.ID)
        case procedure(Procedure.ID)
        case decision(Decision.ID)
    }

    package enum Measure: String, CaseIterable, Sendable {
        case projectsReceived = "projects received"
        case projectsPutToSelection = "projects put to selection"
        case projectsSelected = "projects selected"
        case projectsOnReserve = "projects on the reserve list"
        case projectsNotSelected = "projects not selected"
        case projectsIntoStep2 = "projects into step 2"
        case projectsWithPartner = "projects with a partner from the country"
        case projectsWithLead = "projects with a lead partner from the country"
        case institutions = "institutions from the country"
        case amountAsked = "amount asked"
        case amountAvailable = "amount available"
        case amountGranted = "amount granted"
        case amountToPartners = "amount to partners from the country"
    }

    package enum Value: Hashable, Sendable {
        case count(Int, Qualifier)
        case amount(Amount)
    }

    package var about: About
    package var measure: Measure
    package var value: Value
    package var country: Country?
    /// The part it covers, in the source's terms: `P1`, `SO 3.1`, `regular projects`.
    package var part: String?
    /// Computed by us from stated figures, never a source's own words.
    package var derived: Bool

    package init(
        about: About, measure: Measure, value: Value, country: Country? = nil, part: String? = nil,
        derived: Bool = false
    ) {
        self.about = about
        self.measure = measure
        self.value = value
        self.country = country
        self.part = part
        self.derived = derived
    }
}

package enum FigureEvent: Hashable, Sendable {
    case stated(Figure.ID, Figure)
}
