extension RulesOfProcedure: Stored {
    package func write(to object: inout ObjectWriter) {
        object.text(.version, version)
        object.day(.validFrom, validFrom)
        object.day(.validUntil, validUntil)
        object.values(.parameters, general.stored)
        object.values(.special, special)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(
            version: try object.text(.version), validFrom: try object.day(.validFrom),
            validUntil: try object.optionalDay(.validUntil))
        general = try Rules(object.values(.parameters))
        special = try object.values(.special)
        try readFirstShape(from: object)
    }

    /// Shape 1 had a key for each of the seven parameters there were.
    private mutating func readFirstShape(from object: ObjectReader) throws(Unreadable) {
        general.quorum = try object.optionalValue(.quorum) ?? general.quorum
        for (key, name) in Self.firstShape {
            guard let word: FirstShapeClause = try object.optionalValue(key) else { continue }
            try general.read(name, word.clause)
        }
    }

    private static let firstShape: [(Key, RuleName)] = [
        (.speaker, .speaker), (.deciding, .deciding), (.chairVote, .chairVote), (.silenceRule, .silence),
        (.secondPostponement, .secondPostponement), (.interestRule, .interest),
    ]
}

extension SpecialRules: Stored {
    package func write(to object: inout ObjectWriter) {
        object.words(.kinds, kinds)
        object.values(.parameters, rules.stored)
    }

    package init(from object: ObjectReader) throws(Unreadable) {
        self.init(try object.words(.kinds), try Rules(object.values(.parameters)))
    }
}

/// A parameter by its name, in its written form.
private struct StoredParameter: Stored {
    let name: RuleName
    let clause: Clause<String>

    init(_ name: RuleName, _ clause: Clause<String>) {
        self.name = name
        self.clause = clause
    }

    init(from object: ObjectReader) throws(Unreadable) {
        name = try object.word(.name)
        clause = Clause(
            try object.text(.rule), number: try object.optionalText(.clause),
            text: try object.optionalText(.standsIn))
    }

    func write(to object: inout ObjectWriter) {
        object.word(.name, name)
        object.text(.rule, clause.rule)
        object.text(.clause, clause.number)
        object.text(.standsIn, clause.text)
    }
}

private struct FirstShapeClause: Stored {
    let clause: Clause<String>

    init(from object: ObjectReader) throws(Unreadable) {
        clause = Clause(try object.text(.rule), number: try object.optionalText(.clause))
    }

    func write(to object: inout ObjectWriter) {
        object.text(.rule, clause.rule)
        object.text(.clause, clause.number)
    }
}

extension Rules {
    fileprivate var stored: [StoredParameter] {
        RuleName.allCases.compactMap { name in self[name].map { StoredParameter(name, $0) } }
    }

    fileprivate init(_ stored: [StoredParameter]) throws(Unreadable) {
        self.init()
        for parameter in stored { try read(parameter.name, parameter.clause) }
    }

    fileprivate mutating func read(_ name: RuleName, _ clause: Clause<String>) throws(Unreadable) {
        do throws(RuleUnreadable) {
            try set(name, clause)
        } catch {
            throw .unknownWord(.rule, error.text)
        }
    }
}

/// The quorum of shape 1, in numbers.
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
