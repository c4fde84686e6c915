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
            let general = fields.rules()
            var special: [SpecialRules] = []
            fields.each(.special, example: "{for: [rules of procedure], deciding: unanimity}") { fields, _ in
                let kinds = fields.values(.forKinds, Spelling<Decision.Kind>.word)
                if !fields.says(.forKinds) {
                    fields.reading.report(
                        .missing(field: "for", Spelling<Decision.Kind>.word.form), at: fields.place)
                }
                special.append(SpecialRules(kinds, fields.rules()))
            }
            guard let version, let validity else { return }
            var rules = RulesOfProcedure(
                version: version, validFrom: validity.from, validUntil: validity.until)
            rules.general = general
            rules.special = special
            add(
                .rules(committee: itself, rules), "rules/\(version)", at: fields.place, circumstances)
        }
    }
}

extension Fields {
    /// Every parameter that is there, by the names the domain gives them.
    fileprivate func rules() -> Rules {
        var rules = Rules()
        for name in RuleName.allCases {
            guard let located = field(named: name.rawValue)?.value else { continue }
            read(located, as: name, into: &rules)
            if name == .answerHour, let zone = rules.answerHour?.rule.zone {
                let place = Located(place: located.place, content: .text(zone, quoted: true))
                _ = reading.value(place, Spelling<String>.zone)
            }
        }
        return rules
    }

    /// A rule, plain or with the clause it stands in. "Not known" is an answer where the parameter has it; elsewhere
    /// it leaves the rule out, as one that the text lacks.
    private func read(_ located: Located, as name: RuleName, into rules: inout Rules) {
        let form = Form.rule(Rules.form(of: name))
        func set(_ located: Located, _ text: String, number: String? = nil, text source: String? = nil) {
            let words = Located(place: located.place, content: .text(text, quoted: true))
            guard text.isEmpty || reading.value(words, .text) != nil else { return }
            do throws(RuleUnreadable) {
                try rules.set(name, Clause(text, number: number, text: source))
            } catch {
                guard !located.isNotKnown else { return }
                let kind = tooLarge(text) ?? .notARule(form: form.example)
                reading.report(kind, text, at: located.place)
            }
        }
        switch located.content {
        case .text, .list: located.ruleText.map { set(located, $0) }
        case .fields:
            reading.fields(of: located, example: "{rule: \(form.example), clause: \"6.1\"}") { fields in
                let rule = fields.raw(.rule)
                let (number, source) = (fields.value(.clause, .text), fields.value(.standsIn, .text))
                guard let rule, let text = rule.ruleText else {
                    return fields.reading.report(.missing(field: "rule", form), at: fields.place)
                }
                set(rule, text, number: number, text: source)
            }
        case .refused: break
        }
    }

    /// A rule that is well written, and names a sum that nothing can hold.
    private func tooLarge(_ text: String) -> Problem.Kind? {
        let opening = "decides up to "
        guard text.hasPrefix(opening) else { return nil }
        do throws(Problem.Kind) {
            _ = try Spelling<Sum>.amount.read(String(text.dropFirst(opening.count)))
            return nil
        } catch {
            return error == .sumTooLarge ? error : nil
        }
    }

    /// Which rules of procedure a sitting or procedure follows.
    func statedRules() -> StatedRules {
        guard let located = raw(.rules) else { return .ofTheDay }
        if located.isNotKnown { return .notHeld }
        return reading.value(located, .part).map { .version($0, located.place) } ?? .ofTheDay
    }
}

extension Located {
    /// The words of a rule; a list is its entries with commas between.
    fileprivate var ruleText: String? {
        switch content {
        case .text(let text, _): trimmed(text)
        case .list(let list): list.compactMap(\.ruleText).joined(separator: ", ")
        case .fields, .refused: nil
        }
    }
}
