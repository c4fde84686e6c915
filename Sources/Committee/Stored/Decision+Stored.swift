extension DecisionEvent {
    func write(to object: inout ObjectWriter) {
        object.id(.decision, decision)
        switch self {
        case .taken(_, let forum, let committee, let question, let particulars):
            object.value(.forum, forum)
            object.id(.committee, committee)
            object.id(.question, question)
            object.value(.particulars, particulars)
        case .gateOpened(_, let gate, let projects), .gateRefused(_, let gate, let projects):
            object.word(.gate, gate)
            object.ids(.projects, projects)
        case .gateAsked(_, let gate, let due, let projects):
            object.word(.gate, gate)
            object.day(.due, due)
            object.ids(.projects, projects)
        case .reasonsGiven(_, let project, let reasons):
            object.id(.project, project)
            object.sealed(.departureReasons, reasons)
        }
    }
}

extension Decision.Particulars: Stored {
    package func write(to object: inout ObjectWriter) {
        object.word(.kind, kind)
        object.id(.item, item)
        object.text(.number, number)
        object.text(.title, title)
        object.text(.text, text)
        switch effect {
        case .atOnce: break
        case .from(let day): object.day(.from, day)
        case .after(let gates): object.words(.gates, gates)
        }
        object.values(.outcomes, outcomes)
        object.values(.relations, relations)
        object.values(.transfers, transfers)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        let gates: [Decision.Gate] = try object.words(.gates)
        let effect: Decision.Effect
        if let day = try object.optionalDay(.from) {
            effect = .from(day)
        } else {
            effect = gates.isEmpty ? .atOnce : .after(gates)
        }
        self.init(
            kind: try object.word(.kind), item: try object.optionalID(.item),
            number: try object.optionalText(.number), title: try object.text(.title),
            text: try object.optionalText(.text), effect: effect,
            outcomes: try object.values(.outcomes), relations: try object.values(.relations),
            transfers: try object.values(.transfers))
    }
}

extension Decision.Relation: Stored {
    package func write(to object: inout ObjectWriter) {
        object.word(.kind, kind)
        object.id(.decision, decision)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(try object.word(.kind), try object.id(.decision))
    }
}

extension Decision.Transfer: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.movedFrom, from)
        object.text(.movedTo, to)
        object.value(.amount, amount)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            from: try object.text(.movedFrom), to: try object.text(.movedTo), try object.value(.amount))
    }
}

extension ProjectOutcome: Stored {
    package func write(to object: inout ObjectWriter) {
        object.id(.project, project)
        object.word(.outcome, outcome)
        object.integer(.rank, rank)
        object.values(.conditions, conditions)
        object.text(.advice, recommendation)
        object.values(.amounts, amounts)
        object.sealed(.departureReasons, departure)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            project: try object.id(.project), outcome: try object.word(.outcome),
            rank: try object.optionalInteger(.rank), conditions: try object.values(.conditions),
            recommendation: try object.optionalText(.advice), amounts: try object.values(.amounts),
            departure: try object.optionalSealed(.departureReasons))
    }
}

extension Condition: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.key, key)
        object.text(.text, text)
        object.day(.due, due)
        object.text(.judge, judge)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            key: try object.text(.key), text: try object.text(.text), due: try object.optionalDay(.due),
            judge: try object.optionalText(.judge))
    }
}

extension ActionEvent {
    func write(to object: inout ObjectWriter) {
        object.id(.action, action)
        switch self {
        case .given(_, let forum, let point):
            object.value(.forum, forum)
            object.value(.particulars, point)
        case .done(_, let forum, let note):
            object.value(.forum, forum)
            object.sealed(.noteWords, note)
        }
    }
}

extension ActionPoint: Stored {
    package func write(to object: inout ObjectWriter) {
        object.id(.item, item)
        object.sealed(.actionText, text)
        object.text(.responsible, responsible)
        object.day(.due, due)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            item: try object.optionalID(.item), text: try object.sealed(.actionText),
            responsible: try object.text(.responsible), due: try object.optionalDay(.due))
    }
}
