extension Deliberation {
    /// The outcome that the rules suggest, with the clause of each step.
    package func propose() -> Proposal {
        var reasoning = Reasoning(self)
        let outcome = reasoning.outcome()
        return Proposal(
            outcome: outcome, entitled: reasoning.active, present: reasoning.there.sorted(),
            findings: reasoning.steps)
    }
}
