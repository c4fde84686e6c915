extension RulesOfProcedure: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.version, version)
        object.day(.validFrom, validFrom)
        object.day(.validUntil, validUntil)
        object.value(.speaker, speaker.map(StoredClause.init))
        object.value(.deciding, deciding.map(StoredClause.init))
        object.value(.chairVote, chairVote.map(StoredClause.init))
        object.value(.quorum, quorum)
        object.value(.silenceRule, silence.map(StoredClause.init))
        object.value(.secondPostponement, secondPostponement.map(StoredClause.init))
        object.value(.interestRule, interest.map(StoredClause.init))
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            version: try object.text(.version), validFrom: try object.day(.validFrom),
            validUntil: try object.optionalDay(.validUntil))
        speaker = try object.clause(.speaker)
        deciding = try object.clause(.deciding)
        chairVote = try object.clause(.chairVote)
        quorum = try object.optionalValue(.quorum)
        silence = try object.clause(.silenceRule)
        secondPostponement = try object.clause(.secondPostponement)
        interest = try object.clause(.interestRule)
    }
}

/// A rule that is one word, with its clause.
private struct StoredClause<Word: RawRepresentable<String> & Hashable & Sendable>: Stored {
    let clause: Clause<Word>

    init(_ clause: Clause<Word>) { self.clause = clause }

    init(from object: ObjectReader) throws(Unreadable) {
        clause = Clause(try object.word(.rule), number: try object.optionalText(.clause))
    }

    func write(to object: inout ObjectWriter) {
        object.word(.rule, clause.rule)
        object.text(.clause, clause.number)
    }
}

extension ObjectReader {
    fileprivate func clause<Word: RawRepresentable<String> & Hashable & Sendable>(
        _ key: Key
    ) throws(Unreadable) -> Clause<Word>? {
        let stored: StoredClause<Word>? = try optionalValue(key)
        return stored?.clause
    }
}

extension Clause<Quorum>: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.clause, number)
        switch rule {
        case .delegations(let count): object.integer(.atLeast, count)
        case .share(let part, let whole):
            object.integer(.share, part)
            object.integer(.of, whole)
        case .all: object.text(.rule, "all")
        }
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        let number = try object.optionalText(.clause)
        if let count = try object.optionalInteger(.atLeast) {
            self.init(.delegations(count), number: number)
        } else if let part = try object.optionalInteger(.share) {
            self.init(.share(part, of: try object.integer(.of)), number: number)
        } else {
            let word = try object.text(.rule)
            guard word == "all" else { throw .unknownWord(.rule, word) }
            self.init(.all, number: number)
        }
    }
}
