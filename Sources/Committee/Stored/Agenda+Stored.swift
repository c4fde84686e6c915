extension AgendaEvent {
    func write(to object: inout ObjectWriter) {
        object.value(.forum, forum)
        switch self {
        case .placed(_, let id, let item):
            object.id(.item, id)
            object.value(.particulars, item)
        case .handled(_, let id, let handling, let note):
            object.id(.item, id)
            object.word(.handling, handling)
            object.sealed(.itemNote, note)
        case .stated(_, let id, let delegation, let words):
            object.id(.item, id)
            object.delegation(.delegation, delegation)
            object.sealed(.statementWords, words)
        case .interestDeclared(_, let interest): object.value(.interest, interest)
        case .opinionGiven(_, let item, let opinion):
            object.id(.item, item)
            object.value(.opinion, opinion)
        }
    }
}

extension Item: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.label, label)
        object.text(.title, title)
        object.word(.kind, kind)
        object.integer(.order, order)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            label: try object.text(.label), title: try object.text(.title), kind: try object.word(.kind),
            order: try object.integer(.order))
    }
}

extension Interest: Stored {
    package func write(to object: inout ObjectWriter) {
        object.id(.item, item)
        object.delegation(.delegation, delegation)
        object.text(.body, body)
        object.id(.person, person)
        object.id(.project, project)
        object.flag(.none, isNone ? true : nil)
        object.sealed(.interestNature, nature)
        object.word(.forPerson, forPerson)
        object.word(.forDelegation, forDelegation)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            item: try object.optionalID(.item), delegation: try object.optionalDelegation(.delegation),
            body: try object.optionalText(.body), person: try object.optionalID(.person),
            project: try object.optionalID(.project),
            isNone: try object.optionalFlag(.none) ?? false,
            nature: try object.optionalSealed(.interestNature), forPerson: try object.word(.forPerson),
            forDelegation: try object.word(.forDelegation))
    }
}

extension Opinion: Stored {
    package func write(to object: inout ObjectWriter) {
        object.delegation(.delegation, delegation)
        object.text(.body, body)
        object.word(.view, view)
        object.sealed(.opinionWords, words)
        object.ids(.projects, projects)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            delegation: try object.delegation(.delegation), body: try object.text(.body),
            view: try object.word(.view), words: try object.optionalSealed(.opinionWords),
            projects: try object.ids(.projects))
    }
}
