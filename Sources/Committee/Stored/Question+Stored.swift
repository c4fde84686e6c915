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
        object.text(.theme, theme)
        object.word(.silence, silence)
        object.id(.takesUp, takesUp)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            item: try object.optionalID(.item), kind: try object.word(.kind), text: try object.text(.text),
            projects: try object.ids(.projects), theme: try object.optionalText(.theme),
            silence: try object.optionalWord(.silence), takesUp: try object.optionalID(.takesUp))
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
        object.word(.channel, channel)
        object.sealed(.replyFrom, from)
        object.values(.dissent, dissent)
        object.integer(.round, round > 1 ? round : nil)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            delegation: try object.delegation(.delegation), stance: try object.word(.stance),
            person: try object.optionalID(.person), words: try object.optionalSealed(.positionWords),
            until: try object.optionalDay(.until), received: try object.optionalDay(.received),
            channel: try object.optionalWord(.channel), from: try object.optionalSealed(.replyFrom),
            dissent: try object.values(.dissent), round: try object.optionalInteger(.round) ?? 1)
    }
}

extension Position.Dissent: Stored {
    package func write(to object: inout ObjectWriter) {
        object.id(.person, person)
        object.word(.stance, stance)
        object.sealed(.dissentWords, words)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            person: try object.optionalID(.person), stance: try object.word(.stance),
            words: try object.optionalSealed(.dissentWords))
    }
}

extension Tally: Stored {
    package func write(to object: inout ObjectWriter) {
        object.integer(.inFavour, inFavour)
        object.integer(.against, against)
        object.integer(.abstained, abstained)
        object.integer(.noPosition, noPosition)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            inFavour: try object.integer(.inFavour), against: try object.integer(.against),
            abstained: try object.integer(.abstained), noPosition: try object.integer(.noPosition))
    }
}

extension Declaration: Stored {
    package func write(to object: inout ObjectWriter) {
        object.word(.outcome, outcome)
        object.word(.way, way)
        object.value(.proposal, proposal)
        object.sealed(.authorityReason, reason)
        object.value(.tally, tally)
        object.word(.casting, casting)
        object.integer(.round, round > 1 ? round : nil)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            outcome: try object.word(.outcome), way: try object.word(.way),
            proposal: try object.optionalValue(.proposal),
            reason: try object.optionalSealed(.authorityReason), tally: try object.optionalValue(.tally),
            casting: try object.optionalWord(.casting), round: try object.optionalInteger(.round) ?? 1)
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
        object.integer(.counted, counted)
        object.integer(.total, total)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            try object.word(.code), clause: try object.optionalText(.clause),
            delegations: try object.delegations(.delegations), needed: try object.optionalInteger(.needed),
            counted: try object.optionalInteger(.counted), total: try object.optionalInteger(.total))
    }
}
