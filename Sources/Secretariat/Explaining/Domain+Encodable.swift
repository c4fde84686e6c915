import Committee

// The stored words of the domain are the words of the answers for programs. The domain imports nothing and knows no
// encoder, so these conformances are here.

extension Committee.Decision.Kind: Encodable {}
extension Committee.Decision.Gate: Encodable {}
extension Committee.Decision.Relation.Kind: Encodable {}
extension Committee.Outcome: Encodable {}
extension Stance: Encodable {}
extension QuestionOutcome: Encodable {}
extension WayDecided: Encodable {}
extension ProposedOutcome: Encodable {}
extension Proposal.Step.Code: Encodable {}
extension Position.Channel: Encodable {}
extension Interest.Consequence: Encodable {}
extension Item.Handling: Encodable {}
extension Opinion.View: Encodable {}
extension Nevertheless.Finding: Encodable {}
extension Project.Recommendation: Encodable {}
extension Project.Partner.Role: Encodable {}
extension ProjectStatus.Code: Encodable {}

extension Delegation: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

extension Country: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(code)
    }
}

extension Day: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}

extension Occasion: Encodable {
    private enum Keys: String, CodingKey { case first, last, time, zone, words }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(first, forKey: .first)
        try container.encode(last, forKey: .last)
        try container.encodeIfPresent(time?.text, forKey: .time)
        try container.encodeIfPresent(zone, forKey: .zone)
        try container.encodeIfPresent(words, forKey: .words)
    }
}

extension Source: Encodable {
    package func encode(to encoder: any Encoder) throws { try SourceRow(self).encode(to: encoder) }
}

extension Amount: Encodable {
    package func encode(to encoder: any Encoder) throws { try AmountRow(self).encode(to: encoder) }
}

extension Tally: Encodable {
    private enum Keys: String, CodingKey { case inFavour, against, abstained, noPosition }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(inFavour, forKey: .inFavour)
        try container.encode(against, forKey: .against)
        try container.encode(abstained, forKey: .abstained)
        try container.encode(noPosition, forKey: .noPosition)
    }
}

extension Proposal: Encodable {
    private enum Keys: String, CodingKey { case outcome, entitled, present, steps }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(outcome, forKey: .outcome)
        try container.encode(entitled, forKey: .entitled)
        try container.encode(present, forKey: .present)
        try container.encode(findings, forKey: .steps)
    }
}

extension Proposal.Step: Encodable {
    private enum Keys: String, CodingKey { case code, clause, delegations, needed, counted, total }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(code, forKey: .code)
        try container.encodeIfPresent(clause, forKey: .clause)
        try container.encode(delegations, forKey: .delegations)
        try container.encodeIfPresent(needed, forKey: .needed)
        try container.encodeIfPresent(counted, forKey: .counted)
        try container.encodeIfPresent(total, forKey: .total)
    }
}
