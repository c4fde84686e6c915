import Committee

extension Fields {
    func word<Word: RawRepresentable<String> & CaseIterable>(_ name: FieldName, _: Word.Type = Word.self)
        -> Word?
    {
        value(name, Spelling<Word>.word)
    }

    func word<Word: RawRepresentable<String> & CaseIterable>(
        needed name: FieldName, _: Word.Type = Word.self
    ) -> Word? {
        value(needed: name, Spelling<Word>.word)
    }

    /// An occasion, plain or with the source's own words.
    func occasion(_ name: FieldName) -> Occasion? {
        guard let located = raw(name), !located.isNotKnown else { return nil }
        return reading.occasion(located)
    }

    /// A sum, plain with `fund` and `basis` beside it, or with all three inside.
    func amount(_ name: FieldName, basis: Basis = .notSaid) -> Amount? {
        let fund: Fund = word(.fund) ?? .notSaid
        let basis: Basis = word(.basis) ?? basis
        guard let located = raw(name), !located.isNotKnown else { return nil }
        return reading.amount(located, fund, basis)
    }

    func amount(needed name: FieldName, basis: Basis = .notSaid) -> Amount? {
        guard let located = raw(name), !located.isNotKnown else {
            _ = amount(name)
            reading.report(.missing(field: name.rawValue, .amount), at: raw(name)?.place ?? place)
            return nil
        }
        return amount(name, basis: basis)
    }

    /// The name of something recorded elsewhere, with the place where it is named.
    func name(_ field: FieldName) -> Name? {
        guard let located = raw(field), !located.isNotKnown else { return nil }
        return reading.name(located)
    }

    func name(needed field: FieldName) -> Name? {
        guard let text = value(needed: field, .name), let place = raw(field)?.place else { return nil }
        return Name(document: text.document, path: text.path, place: place)
    }

    func person(_ field: FieldName) -> Name? {
        guard let text = value(field, .person), let place = raw(field)?.place else { return nil }
        return Name(document: "", path: text, place: place)
    }

    func person(needed field: FieldName) -> Name? {
        guard let text = value(needed: field, .person), let place = raw(field)?.place else { return nil }
        return Name(document: "", path: text, place: place)
    }
}

extension Reading {
    func occasion(_ located: Located) -> Occasion? {
        guard case .fields = located.content else { return value(located, .occasion) }
        return fields(of: located, example: "{day: 2020-02-26, words: 26 February}") { fields in
            let occasion = fields.value(needed: .day, .occasion)
            let words = fields.value(.words, .text)
            return occasion.flatMap {
                Occasion(from: $0.first, to: $0.last, time: $0.time, zone: $0.zone, words: words ?? $0.words)
            }
        }
    }

    func amount(_ located: Located, _ fund: Fund, _ basis: Basis) -> Amount? {
        guard case .fields = located.content else { return value(located, .amount)?.amount(fund, basis) }
        return fields(of: located, example: "{amount: 19.2 m EUR, fund: ERDF, basis: available}") { fields in
            let fund: Fund = fields.word(.fund) ?? fund
            let basis: Basis = fields.word(.basis) ?? basis
            return fields.value(needed: .amount, .amount)?.amount(fund, basis)
        }
    }

    func name(_ located: Located) -> Name? {
        value(located, .name).map { Name(document: $0.document, path: $0.path, place: located.place) }
    }

    /// A project, in full, or by its own key where the call is given beside it.
    func project(_ located: Located, ofCall call: String?) -> Name? {
        guard let text = value(located, Spelling(form: .project, read: Spelling<NameText>.name.read)) else {
            return nil
        }
        if !text.path.isEmpty { return Name(document: text.document, path: text.path, place: located.place) }
        guard let call else {
            report(.projectWithoutCall, located.text, at: located.place)
            return nil
        }
        return Name(document: call, path: "projects/\(text.document)", place: located.place)
    }
}
