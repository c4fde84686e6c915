import Committee

extension Fields {
    /// The rows of an annex whose file is named here, or the entries written in place.
    func rows(_ name: FieldName, required: [FieldName], allowed: [FieldName] = []) -> [Located] {
        guard let located = raw(name), !located.isNotKnown else { return [] }
        guard case .text = located.content else { return entries(name) }
        guard let file = reading.value(located, .annex) else { return [] }
        return reading.rows(inAnnex: file, at: located.place, required: required, allowed: allowed)
    }
}
