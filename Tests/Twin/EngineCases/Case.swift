import Committee

/// A case as `cases.py` writes it, one JSON object a line.
struct Case: Decodable {
    enum Forum: String, Decodable {
        case sitting
        case procedure
    }

    struct Rule: Decodable {
        var rule: String
        var clause: String?
    }

    struct Chair: Decodable {
        var delegation: String?
        var body: String?
    }

    struct Member: Decodable {
        var code: String
        var votes: Bool
        var recused: Bool
    }

    struct Voice: Decodable {
        var delegation: String
        var stance: String
        var round: Int
    }

    struct Count: Decodable {
        var inFavour: Int
        var against: Int
        var abstained: Int
        var noPosition: Int
    }

    var rules: [String: Rule]
    var forum: Forum
    var moved: Bool
    var questionSilence: String?
    var papersSilence: String?
    var chair: Chair?
    var delegations: [Member]
    var present: [String]?
    var positions: [Voice]
    var round: Int
    var tally: Count?
    var casting: String?
}

/// A word that the committee does not use: the case is at fault.
struct Unknown: Error, CustomStringConvertible {
    var word: String
    var description: String { "“\(word)” is none of our words." }
}

extension Case {
    /// The case in the terms of the committee.
    func deliberation() throws -> Deliberation {
        Deliberation(
            rules: try heldRules(),
            participants: delegations.map {
                .init(Delegation(code: $0.code), mayVote: $0.votes, isRecused: $0.recused)
            },
            setting: try setting(),
            voices: try positions.map {
                .init(Delegation(code: $0.delegation), try word($0.stance), round: $0.round)
            },
            round: round,
            tally: tally.map {
                Tally(
                    inFavour: $0.inFavour, against: $0.against, abstained: $0.abstained,
                    noPosition: $0.noPosition)
            },
            casting: try casting.map(word), questionSilence: try questionSilence.map(word))
    }

    private func heldRules() throws -> Rules {
        var held = Rules()
        for (name, rule) in rules {
            try held.set(try word(name) as RuleName, Clause(rule.rule, number: rule.clause))
        }
        return held
    }

    private func setting() throws -> Deliberation.Setting {
        switch forum {
        case .sitting:
            .sitting(
                present: present.map { Set($0.map(Delegation.init(code:))) },
                chair: chair.map {
                    Body.Chair(delegation: $0.delegation.map(Delegation.init(code:)), body: $0.body)
                })
        case .procedure: .procedure(isMoved: moved, papersSilence: try papersSilence.map(word))
        }
    }

    private func word<Value: RawRepresentable<String>>(_ text: String) throws -> Value {
        guard let value = Value(rawValue: text) else { throw Unknown(word: text) }
        return value
    }
}
