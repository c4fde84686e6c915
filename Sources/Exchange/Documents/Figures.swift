import Committee

extension Document {
    /// Figures as the source states them; about the document's own subject unless they say otherwise.
    func readFigures(about subject: StatedFigure.About) {
        fields.each(.figures, example: "{measure: projects selected, count: 26}") { fields, _ in
            let circumstances = circumstances.narrowed(by: fields)
            let measure: Figure.Measure? = fields.word(needed: .measure)
            let country = fields.value(.country, .country)
            let part = fields.value(.part, .text)
            let derived = fields.value(.derived, .yes) ?? false
            let value = fields.figureValue()
            guard let about = fields.about(subject, itself), let measure, let value else { return }
            let figure = StatedFigure(
                about: about.kind, measure: measure, value: value, country: country, part: part,
                derived: derived)
            let name = [
                measure.rawValue, country?.code, part,
                about.name == itself ? nil : about.name.text.replacing("#", with: "/"),
            ].compactMap(\.self).joined(separator: "/")
            add(
                .figure(about: about.name, figure), path("figures/\(name)"), at: fields.place, circumstances)
        }
    }
}

extension Fields {
    fileprivate func figureValue() -> Figure.Value? {
        let count = value(.count, .figureCount)
        let amount = amount(.amount)
        switch (says(.count), says(.amount)) {
        case (true, true): reading.report(.together("count", "amount"), at: place)
        case (false, false): reading.report(.missingOneOf(["count", "amount"]), at: place)
        case (true, false), (false, true): break
        }
        return count ?? amount.map { .amount($0) }
    }

    fileprivate func about(
        _ subject: StatedFigure.About, _ itself: Name
    ) -> (kind: StatedFigure.About, name: Name)? {
        guard let located = raw(.about) else { return (subject, itself) }
        return reading.fields(of: located, example: "{call: LL14-20/3}") { fields in
            let named: [(StatedFigure.About, Name)] = StatedFigure.About.allCases.compactMap { kind in
                guard let field = FieldName(rawValue: kind.rawValue), fields.has(field) else { return nil }
                return fields.name(needed: field).map { (kind, $0) }
            }
            if named.count > 1 {
                reading.report(.together(named[0].0.rawValue, named[1].0.rawValue), at: fields.place)
            }
            if !StatedFigure.About.allCases.contains(where: {
                FieldName(rawValue: $0.rawValue).map(fields.has) ?? false
            }) {
                reading.report(.missingOneOf(StatedFigure.About.allCases.map(\.rawValue)), at: fields.place)
            }
            return named.first
        }
    }
}
