import Committee

/// An interest that waits for its item's turn.
struct DeclaredInterest {
    let interest: StatedInterest
    let path: String
    let place: Place
    let circumstances: Circumstances

    var item: Name? { interest.item }
}

extension Agenda {
    func interests() -> [DeclaredInterest] {
        var interests: [DeclaredInterest] = []
        let example = "{delegation: LV, item: 5, nature: partner of a project, for delegation: takes no part}"
        document.fields.each(.interests, example: example) { fields, _ in
            let circumstances = placing.narrowed(by: fields)
            let item = item(fields.raw(.item))
            let delegation = fields.value(.delegation, .delegation)
            let body = fields.value(.body, .text)
            let person = fields.person(.person)
            let call = fields.value(.call, .handle)
            let project = fields.raw(.project).flatMap { reading.project($0, ofCall: call) }
            let none = fields.value(.none, .yes) ?? false
            // `nature: not published` says that there was one and no more; it has to be said.
            let nature = fields.value(.nature, .text)
            if !none, !fields.has(.nature) { _ = fields.value(needed: .nature, .text) }
            if none, fields.has(.nature) { reading.report(.together("none", "nature"), at: fields.place) }
            let forPerson: Interest.Consequence? = fields.word(.forPerson)
            let forDelegation: Interest.Consequence? = fields.word(.forDelegation)
            let whose: [FieldName] = [.delegation, .body, .person]
            guard whose.map(fields.says).contains(true) else {
                return reading.report(.missingOneOf(["delegation", "body"]), at: fields.place)
            }
            let interest = StatedInterest(
                item: item, delegation: delegation, body: body, person: person, project: project,
                isNone: none,
                nature: nature,
                forPerson: forPerson ?? .notSaid, forDelegation: forDelegation ?? .notSaid)
            interests.append(
                DeclaredInterest(
                    interest: interest,
                    path: document.path(
                        "interests/\(delegation?.code ?? "other")\(person.map { "/\($0.path)" } ?? "")\(item.map { "/\($0.path)" } ?? "")"
                    ),
                    place: fields.place,
                    circumstances: circumstances))
        }
        return interests
    }

    func declare(_ declared: DeclaredInterest) {
        document.add(
            .interest(forum: forum, declared.interest), declared.path, at: declared.place,
            declared.circumstances, namesPerson: declared.interest.person != nil)
    }

    /// An item of this agenda by its label.
    func item(_ located: Located?) -> Name? {
        guard let located, !located.isNotKnown, let label = reading.value(located, .part) else { return nil }
        guard labels.contains(label) else {
            reading.report(.unknownItem(known: labels), label, at: located.place)
            return nil
        }
        return document.name("items/\(label)", at: located.place)
    }

    private var labels: [String] {
        document.fields.entries(.items).compactMap { item in
            guard case .fields(let fields) = item.content else { return nil }
            return fields.first { $0.name == FieldName.item.rawValue }.map { trimmed($0.value.text) }
        }
    }
}
