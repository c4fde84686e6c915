import Committee

extension Sample {
    static let rules: RulesOfProcedure = {
        var rules = RulesOfProcedure(
            version: "2 December 2022", validFrom: "2022-12-02", validUntil: "2023-06-27")
        rules.general.speaker = Clause(.head, number: "4(1)")
        rules.general.deciding = Clause(.consensus, number: "7(1)")
        rules.general.chairVote = Clause(.asRepresentative, number: "6(3)")
        rules.general.quorum = Clause(.share(2, of: 3), number: "5(2)")
        rules.general.silence = Clause(.noConsent, number: "9(4)")
        rules.general.secondPostponement = Clause(.forbidden, number: "8(5)")
        rules.general.interest = Clause(.delegationAbstains, number: "10")
        return rules
    }()

    static let ofCommittee: [Sample] = [
        Sample(
            .committee(
                .established(
                    id(11),
                    .init(
                        code: "LL/MC", kind: .jointMonitoringAndSteering, name: "Monitoring Committee",
                        nameLatvian: "Uzraudz\u{012B}bas komiteja", programmes: [id(1), id(2)]))), shape: 1,
            handle: Handle(document: "LL21-27", path: "committee")),
        Sample(
            minimal: .committee(
                .established(id(11), .init(code: "LL/MC", kind: .steering, name: "SC", programmes: []))),
            shape: 1),
        Sample(.committee(.rulesAdopted(id(11), id(501), rules)), shape: 1),
        Sample(
            minimal: .committee(
                .rulesAdopted(id(11), id(501), RulesOfProcedure(version: "1", validFrom: "2022-10-20"))),
            shape: 1),
        Sample(.committee(.rulesNotHeld(id(11)))),
        Sample(
            .committee(
                .mandateGiven(
                    id(11), id(431),
                    Mandate(
                        person: id(31), delegation: .lv, capacity: .head, body: "VARAM", until: "2027-12-31",
                        document: "Order 1-2/34"))),
            handle: Handle(document: "LL21-27", path: "mandates/anna", namesPerson: true)),
        Sample(
            minimal: .committee(
                .mandateGiven(
                    id(11), id(431), Mandate(person: id(31), delegation: nil, capacity: .commission)))),
        Sample(.committee(.mandateEnded(id(11), id(431), person: id(31)))),
        Sample(
            .committee(.chairTaken(id(11), .init(delegation: .lv, body: "VARAM", person: id(31))))),
        Sample(minimal: .committee(.chairTaken(id(11), .init()))),
        Sample(
            .person(.introduced(id(31), name: "Anna B\u{0113}rzi\u{0146}a", body: "VARAM")),
            handle: Handle(document: "people", path: "anna", namesPerson: true)),
        Sample(minimal: .person(.introduced(id(31), name: "Anna", body: nil))),
    ]
}
