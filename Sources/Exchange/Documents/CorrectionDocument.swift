import Committee

extension Document {
    func readCorrection() {
        needsDay()
        let target = fields.knownName(.of)
        let changes = changes()
        let reason = fields.value(needed: .reason, .text)
        let authority = fields.value(needed: .authority, .text)
        let document = fields.value(.document, .text)
        guard let target, let reason, let authority, !changes.isEmpty else { return }
        let statement = Statement.correction(
            of: target, changes: changes, reason: reason, authority: authority, document: document)
        add(statement, "", at: fields.place, circumstances)
    }

    func readRetraction() {
        needsDay()
        let target = fields.knownName(.of)
        let reason = fields.value(needed: .reason, .text)
        let authority = fields.value(needed: .authority, .text)
        let document = fields.value(.document, .text)
        guard let target, let reason, let authority else { return }
        let statement = Statement.retraction(
            of: target, reason: reason, authority: authority, document: document)
        add(statement, "", at: fields.place, circumstances)
    }

    private func changes() -> [Change] {
        let example = "{field: particulars.acronym, was: BALTCOP, is: BaltCOP}"
        guard !fields.entries(.changes).isEmpty else {
            if !fields.says(.changes) {
                reading.report(.missingList(field: "changes", example: "[\(example)]"), at: fields.place)
            } else if case .list = fields.raw(.changes)?.content {
                reading.report(.listExpected(example: "[\(example)]"), at: fields.place)
            }
            return []
        }
        var changes: [Change] = []
        fields.each(.changes, example: example) { fields, _ in
            let field = fields.value(needed: .field, .text)
            let was = fields.verbatim(.was)
            let becomes = fields.verbatim(.becomes)
            if let becomes { fields.look(at: becomes, for: field) }
            guard let field else { return }
            let project = fields.value(.project, .text)
            changes.append(
                Change(field: field, was: was, becomes: becomes, place: fields.place, project: project))
        }
        return changes
    }
}

extension Fields {
    /// A handle, or whatever people call it: a number, a code, an acronym of several words.
    fileprivate func knownName(_ field: FieldName) -> Name? {
        guard let text = value(needed: field, .recorded), let place = raw(field)?.place else { return nil }
        return Name(document: text.document, path: text.path, place: place)
    }

    /// What the record holds, to the letter: blanks around it and an empty text are not tidied away.
    fileprivate func verbatim(_ name: FieldName) -> String? {
        guard let located = raw(name), !located.isNotKnown else { return nil }
        if case .text(let text, quoted: true) = located.content { return text }
        return reading.value(located, .lines)
    }

    /// What a field is to say has to be fit to be read; what it said has to be told as it was, fit or not.
    fileprivate func look(at text: String, for field: String?) {
        guard let place = raw(.becomes)?.place, !trimmed(text).isEmpty else { return }
        let several: [Key] = [.itemNote, .text, .departureReasons, .summary]
        let mayHaveLines =
            field?.split(separator: ".").contains { several.map(\.rawValue).contains(String($0)) } ?? true
        let located = Located(place: place, content: .text(text, quoted: true))
        _ = reading.value(located, mayHaveLines ? .lines : .text)
    }
}
