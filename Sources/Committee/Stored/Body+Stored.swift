extension BodyEvent {
    func write(to object: inout ObjectWriter) {
        object.id(.committee, committee)
        switch self {
        case .established(_, let particulars): object.value(.particulars, particulars)
        case .rulesAdopted(_, let id, let rules):
            object.id(.id, id)
            object.value(.rules, rules)
        case .rulesNotHeld: break
        case .mandateGiven(_, let id, let mandate):
            object.id(.id, id)
            object.value(.mandate, mandate)
        case .mandateEnded(_, let id, let person):
            object.id(.id, id)
            object.id(.person, person)
        case .chairTaken(_, let chair): object.value(.chair, chair)
        case .seatSet(_, let seat): object.value(.seatGiven, seat)
        }
    }
}

extension PersonEvent {
    func write(to object: inout ObjectWriter) {
        switch self {
        case .introduced(let id, let name, let body):
            object.id(.person, id)
            object.sealed(.personName, name)
            object.text(.body, body)
        }
    }
}

extension Body.Particulars: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.code, code)
        object.word(.kind, kind)
        object.text(.name, name)
        object.text(.nameLatvian, nameLatvian)
        object.ids(.programmes, programmes)
        object.id(.under, under)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            code: try object.text(.code), kind: try object.word(.kind), name: try object.text(.name),
            nameLatvian: try object.optionalText(.nameLatvian), programmes: try object.ids(.programmes),
            under: try object.optionalID(.under))
    }
}

extension Body.Chair: Stored {
    package func write(to object: inout ObjectWriter) {
        object.delegation(.delegation, delegation)
        object.text(.body, body)
        object.id(.person, person)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            delegation: try object.optionalDelegation(.delegation), body: try object.optionalText(.body),
            person: try object.optionalID(.person))
    }
}

extension Seat: Stored {
    package func write(to object: inout ObjectWriter) {
        object.delegation(.delegation, delegation)
        object.word(.standing, standing)
        object.texts(.themes, themes)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            try object.delegation(.delegation), try object.word(.standing), themes: try object.texts(.themes))
    }
}

extension Mandate: Stored {
    package func write(to object: inout ObjectWriter) {
        object.id(.person, person)
        object.delegation(.delegation, delegation)
        object.word(.capacity, capacity)
        object.text(.body, body)
        object.day(.until, until)
        object.text(.document, document)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            person: try object.id(.person), delegation: try object.optionalDelegation(.delegation),
            capacity: try object.word(.capacity), body: try object.optionalText(.body),
            until: try object.optionalDay(.until), document: try object.optionalText(.document))
    }
}
