import Committee

extension Document {
    /// The versions of the committee's rules, or that none are held.
    func readRules() {
        guard let located = fields.raw(.rules) else { return }
        if located.isNotKnown {
            return add(
                .rulesNotHeld(committee: name("", at: located.place)), "rules", at: located.place,
                circumstances)
        }
        let example =
            "{version: \"2\", valid: 2025-01-01 to 2026-12-31, quorum: {rule: 2 of 3, clause: \"6.1\"}}"
        fields.each(.rules, example: example) { fields, _ in
            var circumstances = circumstances.narrowed(by: fields)
            let version = fields.value(needed: .version, .part)
            let validity = fields.value(needed: .valid, .validity)
            if !fields.says(.on), let validity { circumstances.on = Occasion(on: validity.from) }
            let speaker: Clause<Speaker>? = fields.clause(.speaker, .word)
            let deciding: Clause<WayOfDeciding>? = fields.clause(.deciding, .word)
            let chairVote: Clause<ChairVote>? = fields.clause(.chairVote, .word)
            let quorum = fields.clause(.quorum, .quorum)
            let silence: Clause<Silence>? = fields.clause(.silence, .word)
            let secondPostponement: Clause<Permission>? = fields.clause(.secondPostponement, .word)
            let interest: Clause<InterestRule>? = fields.clause(.interest, .word)
            guard let version, let validity else { return }
            var rules = RulesOfProcedure(
                version: version, validFrom: validity.from, validUntil: validity.until)
            rules.speaker = speaker
            rules.deciding = deciding
            rules.chairVote = chairVote
            rules.quorum = quorum
            rules.silence = silence
            rules.secondPostponement = secondPostponement
            rules.interest = interest
            add(
                .rules(committee: itself, rules), "rules/\(version)", at: fields.place, circumstances)
        }
    }
}

extension Fields {
    /// A rule, plain or with the clause it stands in. A rule that is left out is one that the text lacks.
    fileprivate func clause<Rule>(_ name: FieldName, _ spelling: Spelling<Rule>) -> Clause<Rule>? {
        guard let located = raw(name), !located.isNotKnown else { return nil }
        if case .text = located.content { return reading.value(located, spelling).map { Clause($0) } }
        return reading.fields(of: located, example: "{rule: \(spelling.form.example), clause: \"6.1\"}") {
            let rule = $0.value(needed: .rule, spelling)
            let clause = $0.value(.clause, .text)
            return rule.map { Clause($0, number: clause) }
        }
    }

    /// Which rules of procedure a sitting or procedure follows.
    func statedRules() -> StatedRules {
        guard let located = raw(.rules) else { return .ofTheDay }
        if located.isNotKnown { return .notHeld }
        return reading.value(located, .part).map { .version($0, located.place) } ?? .ofTheDay
    }
}
