import Committee

extension Sample {
    static let ofProjects: [Sample] = [
        Sample(
            .project(
                .applied(
                    id(101), call: id(21),
                    .init(
                        code: "00029", acronym: "BaltCOP", title: "Baltic COP \u{2013} \u{1F30A}\t2",
                        priority: "P1",
                        partners: [
                            .init(country: "LV", role: .lead, name: "R\u{012B}gas dome", amount: euro),
                            .init(country: "EL", role: .notSaid),
                        ], amounts: [euro, kroner]))), shape: 1,
            handle: Handle(document: "LL21-27/1", path: "projects/P01")),
        Sample(minimal: .project(.applied(id(101), call: id(21), .init())), shape: 1),
        Sample(.project(.foundEligible(id(101)))),
        Sample(.project(.foundIneligible(id(101), reason: "One country only"))),
        Sample(minimal: .project(.foundIneligible(id(101), reason: nil))),
        Sample(.project(.assessed(id(101), .init(score: 7825, recommendation: .withConditions)))),
        Sample(minimal: .project(.assessed(id(101), .init()))),
        Sample(.project(.conditionFulfilled(id(101), condition: "budget"))),
        Sample(.project(.conditionLapsed(id(101), condition: "1"))),
        Sample(.project(.applicantNotified(id(101)))),
        Sample(.project(.contracted(id(101), [euro, kroner]))),
        Sample(minimal: .project(.contracted(id(101), []))),
        Sample(.project(.modified(id(101), summary: "A partner joined"))),
        Sample(.project(.completed(id(101)))),
        Sample(.project(.terminated(id(101), reason: "The lead partner is insolvent"))),
        Sample(minimal: .project(.terminated(id(101), reason: nil))),
        Sample(.project(.withdrawn(id(101)))),
        Sample(.project(.complaintReceived(id(101), summary: "The score is contested"))),
        Sample(minimal: .project(.complaintReceived(id(101), summary: nil))),
        Sample(.project(.complaintDecided(id(101), justified: true, decision: id(301)))),
        Sample(minimal: .project(.complaintDecided(id(101), justified: false, decision: nil))),
    ]
}
