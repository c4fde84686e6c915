import Committee

extension Sample {
    static let ofDecisions: [Sample] = [
        Sample(
            .decision(
                .taken(
                    id(301), .sitting(id(41)), committee: id(11), question: id(71),
                    .init(
                        kind: .projectSelection, item: id(62), number: "9/4", title: "Third call",
                        text: "The committee approved.",
                        effect: .after([.commission, .managingAuthority]),
                        outcomes: [
                            ProjectOutcome(
                                project: id(101), outcome: .approvedWithConditions,
                                conditions: [
                                    Condition(
                                        key: "budget", text: "Cut travel", due: "2020-04-30",
                                        judge: "joint secretariat"),
                                    Condition(key: "2", text: "Name the partner"),
                                ], recommendation: "Publish early", amounts: [euro, kroner]),
                            ProjectOutcome(project: id(102), outcome: .reserve, rank: 1),
                        ],
                        relations: [.init(.supersedes, id(302)), .init(.takesBack, id(303))]))), shape: 1,
            handle: Handle(document: "LL21-27/MC/2023-10-30", path: "items/4.2/decision#a"),
            nevertheless: Nevertheless([.ceilingPassed], reason: "The money comes with the amendment")),
        Sample(
            minimal: .decision(
                .taken(
                    id(301), .procedure(id(51)), committee: id(11), question: nil,
                    .init(kind: .report, title: "Annual report"))), shape: 1),
        Sample(.decision(.gateOpened(id(301), .commission, projects: [id(101), id(102)]))),
        Sample(minimal: .decision(.gateOpened(id(301), .programmeApproval, projects: []))),
        Sample(.decision(.gateRefused(id(301), .thirdCountry, projects: [id(101)]))),
        Sample(minimal: .decision(.gateRefused(id(301), .managingAuthority, projects: []))),
        Sample(
            .action(
                .given(
                    id(81), .sitting(id(41)),
                    ActionPoint(
                        item: id(62), text: "Ask Anna for the figures", responsible: "joint secretariat",
                        due: "2020-03-31")))),
        Sample(
            minimal: .action(
                .given(id(81), .procedure(id(51)), ActionPoint(text: "Ask", responsible: "LV")))),
        Sample(.action(.done(id(81), .sitting(id(41)), note: "Sent by post"))),
        Sample(minimal: .action(.done(id(81), .sitting(id(41)), note: nil))),
    ]
}
