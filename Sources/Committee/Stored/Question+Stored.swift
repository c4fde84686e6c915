extension QuestionEvent {
    func write(to object: inout ObjectWriter) {
        object.id(.question, question)
        object.value(.forum, forum)
        switch self {
        case .put(_, _, let question): object.value(.particulars, question)
        case .positionTaken(_, _, let position): object.value(.particulars, position)
        case .outcomeDeclared(_, _, let declaration): object.value(.particulars, declaration)
        }
    }
}

extension Question: Stored {
    package func write(to object: inout ObjectWriter) {
        object.id(.item, item)
        object.word(.kind, kind)
        object.text(.text, text)
        object.ids(.projects, projects)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            item: try object.optionalID(.item), kind: try object.word(.kind), text: try object.text(.text),
            projects: try object.ids(.projects))
    }
}

extension Position: Stored {
    package func write(to object: inout ObjectWriter) {
        object.delegation(.delegation, delegation)
        object.word(.stance, stance)
        object.id(.person, person)
        object.sealed(.positionWords, words)
        object.day(.until, until)
        object.day(.received, received)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            delegation: try object.delegation(.delegation), stance: try object.word(.stance),
            person: try object.optionalID(.person), words: try object.optionalSealed(.positionWords),
            until: try object.optionalDay(.until), received: try object.optionalDay(.received))
    }
}

extension Declaration: Stored {
    package func write(to object: inout ObjectWriter) {
        object.word(.outcome, outcome)
        object.word(.way, way)
        object.value(.proposal, proposal)
        object.sealed(.authorityReason, reason)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            outcome: try object.word(.outcome), way: try object.word(.way),
            proposal: try object.optionalValue(.proposal),
            reason: try object.optionalSealed(.authorityReason))
    }
}

extension Proposal: Stored {
    package func write(to object: inout ObjectWriter) {
        object.word(.outcome, outcome)
        object.delegations(.entitled, entitled)
        object.delegations(.present, present)
        object.values(.reasoning, findings)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            outcome: try object.word(.outcome), entitled: try object.delegations(.entitled),
            present: try object.delegations(.present), findings: try object.values(.reasoning))
    }
}

extension Proposal.Step: Stored {
    package func write(to object: inout ObjectWriter) {
        object.word(.code, code)
        object.text(.clause, clause)
        object.delegations(.delegations, delegations)
        object.integer(.needed, needed)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            try object.word(.code), clause: try object.optionalText(.clause),
            delegations: try object.delegations(.delegations), needed: try object.optionalInteger(.needed))
    }
}
