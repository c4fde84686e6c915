import Committee

extension Sample {
    static let ofMinutes: [Sample] =
        [
            Sample(.minutes(.circulated(.sitting(id(41)), deadline: deadline))),
            Sample(minimal: .minutes(.circulated(.procedure(id(51)), deadline: nil))),
            Sample(.minutes(.approved(.sitting(id(41)), by: .nextSitting))),
            Sample(.minutes(.approved(.sitting(id(41)), by: .procedure)), variant: "by-procedure"),
            Sample(.minutes(.approved(.procedure(id(51)), by: .tacit)), variant: "tacit"),
            Sample(.minutes(.signed(.sitting(id(41)), by: .chair))),
            Sample(.minutes(.signed(.sitting(id(41)), by: .secretary)), variant: "secretary"),
            Sample(.minutes(.signed(.sitting(id(41)), by: .coChair)), variant: "co-chair"),
            Sample(.minutes(.signed(.sitting(id(41)), by: .managingAuthority)), variant: "authority"),
            Sample(
                .minutes(
                    .distributed(
                        .sitting(id(41)),
                        to: [.countries, .members, .commission, .observers, .managingAuthority, .website]))),
            Sample(
                .minutes(
                    .amended(
                        .sitting(id(41)),
                        MinutesAmendment(
                            passage: "Item 4, second paragraph", request: "Anna for the delegation of LT",
                            was: "The committee asked", becomes: "The committee \u{201C}urged\u{201D}",
                            decidedBy: .procedure(id(51)))))),
            Sample(
                minimal: .minutes(
                    .amended(.procedure(id(51)), MinutesAmendment(passage: "Annex 2")))),
            Sample(
                .agenda(
                    .opinionGiven(
                        .sitting(id(41)), id(62),
                        Opinion(
                            delegation: .lv, body: "National sub-committee", view: .withRemarks,
                            words: "Anna asks for a smaller budget", projects: [id(101), id(102)])))),
            Sample(
                minimal: .agenda(
                    .opinionGiven(
                        .procedure(id(51)), id(62),
                        Opinion(delegation: .lt, body: "Regional council", view: .none)))),
        ]
        + ([.inFavour, .against] as [Opinion.View]).map { view in
            Sample(
                .agenda(
                    .opinionGiven(
                        .sitting(id(41)), id(62),
                        Opinion(delegation: .lv, body: "National sub-committee", view: view))),
                variant: view == .against ? "against" : "in-favour")
        }
}
