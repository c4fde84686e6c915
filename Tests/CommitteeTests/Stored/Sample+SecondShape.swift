import Committee

extension Sample {
    static let ofSecondShape: [Sample] = [
        Sample(
            .committee(
                .established(
                    id(11),
                    .init(
                        code: "LL/SC", kind: .steering, name: "Steering Committee",
                        nameLatvian: "Vad\u{012B}bas komiteja", programmes: [id(1), id(2)], under: id(12)))),
            handle: Handle(document: "LL21-27", path: "committee")),
        Sample(
            minimal: .committee(
                .established(id(11), .init(code: "LL/WG", kind: .working, name: "WG", programmes: [])))),
        Sample(
            .committee(
                .established(id(11), .init(code: "LL/SG", kind: .supervisory, name: "SG", programmes: []))),
            variant: "supervisory"),
        Sample(
            .project(
                .applied(
                    id(101), call: id(21),
                    .init(
                        code: "00029", acronym: "BaltCOP", title: "Baltic COP \u{2013} \u{1F30A}\t2",
                        priority: "P1",
                        partners: [
                            .init(
                                country: "LV", role: .lead, name: "R\u{012B}gas dome", amount: euro,
                                form: .other, assurance: Project.Partner.Assurance.none),
                            .init(
                                country: "EL", role: .partner, form: .crossBorderBody, assurance: .agreement),
                            .init(country: "NO", role: .notSaid, form: .egtc, assurance: .guarantee),
                        ], amounts: [euro, kroner], areAllPartnersListed: true,
                        areas: ["Kurzeme", "Vidzeme"],
                        isSmallProjectFund: true, isPartlyOutside: true))),
            handle: Handle(document: "LL21-27/1", path: "projects/P01")),
        Sample(minimal: .project(.applied(id(101), call: id(21), .init()))),
        Sample(
            .project(.advised(id(101), .init(by: "selection committee", .notForFunding, rank: 3)))),
        Sample(minimal: .project(.advised(id(101), .init(by: "joint secretariat", .forFunding)))),
        Sample(
            .sitting(
                .convened(
                    id(41), committee: id(11),
                    .init(
                        number: "9", days: deadline, place: "Klaip\u{0117}da", country: "LT",
                        channels: [.written, .online], atTheRequestOf: "managing authority",
                        parts: [
                            .init(.written, on: deadline), .init(.online, on: Occasion(on: "2020-05-29")),
                        ]))), handle: Handle(document: "LL21-27/MC/2023-10-30")),
        Sample(
            minimal: .sitting(
                .convened(id(41), committee: id(11), .init(days: Occasion(on: "2023-10-30"))))),
        Sample(
            .sitting(
                .attended(
                    id(41),
                    .init(
                        person: id(32), delegation: .lv, mandate: id(432), capacity: .observer,
                        presence: .present, inPlaceOf: id(31), channel: .hybrid, isDecisionPartOnly: true)))),
        Sample(minimal: .sitting(.attended(id(41), .init(person: id(39), presence: .guest)))),
        Sample(
            .agenda(
                .interestDeclared(
                    .sitting(id(41)),
                    Interest(
                        item: id(62), delegation: .lv, body: "Ministry", person: id(31), project: id(101),
                        nature: "The ministry is a partner", forPerson: .leftRoom, forDelegation: .noPart)))),
        Sample(
            minimal: .agenda(.interestDeclared(.sitting(id(41)), Interest(delegation: nil, isNone: true)))),
        Sample(
            .agenda(
                .interestDeclared(.procedure(id(51)), Interest(delegation: nil, body: "Expert group"))),
            variant: "without-delegation"),
        Sample(
            .procedure(
                .launched(
                    id(51), committee: id(11),
                    .init(
                        number: "WP 12", subject: "Annual report", initiator: "chair", deadline: deadline,
                        rules: id(501), silence: .notCounted, papers: ["Report", "Annex \"A\""],
                        isUrgent: true)))),
        Sample(minimal: .procedure(.launched(id(51), committee: id(11), .init(subject: "Report")))),
        Sample(
            .decision(
                .taken(
                    id(301), .sitting(id(41)), committee: id(11), question: id(71),
                    .init(
                        kind: .programmeAmendment, item: id(62), number: "9/4", title: "Third call",
                        text: "The committee approved.",
                        effect: .after([.confirmation, .writtenReasons, .commission]),
                        outcomes: [
                            ProjectOutcome(
                                project: id(101), outcome: .approvedWithConditions,
                                conditions: [
                                    Condition(
                                        key: "budget", text: "Cut travel", due: "2020-04-30",
                                        judge: "joint secretariat"),
                                    Condition(key: "2", text: "Name the partner"),
                                ], recommendation: "Publish early", amounts: [euro, kroner],
                                departure: "Anna knows the river better"),
                            ProjectOutcome(project: id(102), outcome: .reserve, rank: 1),
                        ],
                        relations: [.init(.supersedes, id(302)), .init(.takesBack, id(303))],
                        transfers: [.init(from: "P4", to: "P1", euro), .init(from: "P4", to: "P2", kroner)]))),
            handle: Handle(document: "LL21-27/MC/2023-10-30", path: "items/4.2/decision#a"),
            nevertheless: Nevertheless([.ceilingPassed], reason: "The money comes with the amendment")),
        Sample(
            minimal: .decision(
                .taken(
                    id(301), .procedure(id(51)), committee: id(11), question: nil,
                    .init(kind: .report, title: "Annual report")))),
        Sample(
            .decision(
                .taken(
                    id(301), .procedure(id(51)), committee: id(11), question: nil,
                    .init(kind: .report, title: "Annual report", effect: .from("2021-01-01")))),
            variant: "from-a-day"),
        Sample(
            .decision(.gateAsked(id(301), .confirmation, due: "2020-05-12", projects: [id(101), id(102)]))),
        Sample(minimal: .decision(.gateAsked(id(301), .writtenReasons, due: nil, projects: []))),
        Sample(
            .decision(.reasonsGiven(id(301), id(101), reasons: "The river is \u{201E}ours\u{201D}"))),
    ]
}
