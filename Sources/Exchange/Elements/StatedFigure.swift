package import Committee

package struct StatedFigure: Hashable, Sendable {
    package enum About: String, CaseIterable, Sendable {
        case programme, call, sitting, procedure, decision
    }

    package var about: About
    package var measure: Figure.Measure
    package var value: Figure.Value
    package var country: Country?
    package var part: String?
    package var derived: Bool

    package init(
        about: About, measure: Figure.Measure, value: Figure.Value, country: Country? = nil,
        part: String? = nil, derived: Bool = false
    ) {
        self.about = about
        self.measure = measure
        self.value = value
        self.country = country
        self.part = part
        self.derived = derived
    }
}
