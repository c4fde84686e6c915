import Committee

extension Sample {
    static let ofAgenda: [Sample] = [
        Sample(
            .agenda(
                .placed(
                    .sitting(id(41)), id(62),
                    Item(label: "4.2", title: "Results of the 3rd call", kind: .decision, order: 7)))),
        Sample(.agenda(.handled(.procedure(id(51)), id(62), .deferred, note: "For want of time"))),
        Sample(minimal: .agenda(.handled(.sitting(id(41)), id(62), .noted, note: nil))),
        Sample(
            .agenda(
                .stated(
                    .sitting(id(41)), id(62), by: .lv,
                    words: "L\u{016B}dzu protokol\u{0113}t.\r\nOtr\u{0101} rinda\u{2028}tre\u{0161}\u{0101}.")
            )),
        Sample(
            .agenda(
                .interestDeclared(
                    .sitting(id(41)),
                    Interest(
                        item: id(62), delegation: .lv, person: id(31), project: id(101),
                        nature: "The ministry is a partner", forPerson: .leftRoom, forDelegation: .noPart))),
            shape: 1),
        Sample(
            minimal: .agenda(.interestDeclared(.sitting(id(41)), Interest(delegation: .lv, isNone: true))),
            shape: 1),
    ]

    static let ofQuestions: [Sample] = [
        Sample(
            .question(
                .put(
                    id(71), .sitting(id(41)),
                    Question(
                        item: id(62), kind: .projectSelection, text: "Approve the list?",
                        projects: [id(101), id(102)]))), shape: 1),
        Sample(
            minimal: .question(
                .put(id(71), .procedure(id(51)), Question(kind: .noDecision, text: "Take note?"))), shape: 1),
        Sample(
            .question(
                .positionTaken(
                    id(71), .procedure(id(51)),
                    Position(
                        delegation: .lv, stance: .reserved, person: id(31),
                        words: "Until the government agrees",
                        until: "2020-06-12", received: "2020-05-28"))), shape: 1,
            handle: Handle(document: "LL21-27/WP/12", path: "positions/anna", namesPerson: true),
            nevertheless: Nevertheless([.positionWithoutMandate], reason: "The order came a day late")),
        Sample(
            minimal: .question(
                .positionTaken(id(71), .sitting(id(41)), Position(delegation: .lt, stance: .joined))),
            shape: 1),
        Sample(
            .question(
                .outcomeDeclared(
                    id(71), .sitting(id(41)),
                    Declaration(
                        outcome: .adopted, way: .consensus,
                        proposal: Proposal(
                            outcome: .noDecision, entitled: [.ee, .lt, .lv], present: [.lt, .lv],
                            findings: [
                                .init(.quorumMet, clause: "5(2)", delegations: [.lt, .lv], needed: 2),
                                .init(.wayNotInRules),
                            ]), reason: "The objection was withdrawn in the room"))), shape: 1),
        Sample(
            minimal: .question(.outcomeDeclared(id(71), .sitting(id(41)), Declaration(outcome: .noted))),
            shape: 1),
    ]
}
