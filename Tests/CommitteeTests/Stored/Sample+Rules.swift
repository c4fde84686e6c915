import Committee

extension Sample {
    /// Shape 2 has the rules by name, each with its clause, and rules of their own for some kinds of question.
    private static let rulesByName: RulesOfProcedure = {
        var rules = RulesOfProcedure(
            version: "2 December 2022", validFrom: "2022-12-02", validUntil: "2023-06-27")
        rules.general = RuleExamples.rules([
            (.deciding, Clause("consensus, then vote", number: "7(1)")),
            (.threshold, Clause("more than 1 of 2", number: "7(3)")),
            (.gates, Clause("European Commission within 15 working days", number: "13", text: "ENPI")),
            (.quorum, Clause("2 of 3")),
        ])
        rules.special = [
            SpecialRules(
                [.rulesOfProcedure, .chairmanship],
                RuleExamples.rules([
                    (.deciding, Clause("unanimity", number: "23(1)", text: "Regulation (EU) No 897/2014"))
                ]))
        ]
        return rules
    }()

    /// Every word of every parameter.
    private static let everyRule: RulesOfProcedure = {
        var rules = RulesOfProcedure(version: "every word", validFrom: "2021-01-01")
        rules.general = RuleExamples.rules(0)
        let kinds: [Decision.Kind] = [
            .projectSelection, .rulesOfProcedure, .subordinateBody, .chairmanship, .selectionCriteria,
            .callForProposals,
        ]
        rules.special = kinds.enumerated().map { SpecialRules([$1], RuleExamples.rules($0 + 1)) }
        return rules
    }()

    static let ofRules: [Sample] = [
        Sample(.committee(.rulesAdopted(id(11), id(501), rulesByName))),
        Sample(
            minimal: .committee(
                .rulesAdopted(id(11), id(501), RulesOfProcedure(version: "1", validFrom: "2022-10-20")))),
        Sample(.committee(.rulesAdopted(id(11), id(501), everyRule)), variant: "every-word"),
        Sample(.committee(.seatSet(id(11), Seat(.lv, .voting, themes: ["TO1", "culture"])))),
        Sample(minimal: .committee(.seatSet(id(11), Seat(.commission, .suspended)))),
        Sample(
            .programme(.standingSet(id(1), .ua, .observerUntilSignature, name: "Ukraine")),
            variant: "until-signed"),
        Sample(
            .call(
                .allocationSet(
                    id(21), Call.Allocation(priority: "P1", amount: euro, perProject: kroner)))),
        Sample(minimal: .call(.allocationSet(id(21), Call.Allocation(amount: euro)))),
        Sample(
            .calendar(
                .holidaysListed("LV", year: 2026, ["2026-01-01", "2026-04-03", "2026-11-18"]))),
    ]
}
