import Committee

extension Sample {
    static let ofProgramme: [Sample] = [
        Sample(
            .programme(
                .registered(
                    id(1),
                    .init(
                        code: "LL21-27", name: "Latvia\u{2013}Lithuania",
                        nameLatvian: "Latvija\u{2013}Lietuva",
                        firstYear: 2021, lastYear: 2027, strand: .crossBorder, cci: "2021TC16RFCB044",
                        languages: ["en", "lv", "lt"]))), handle: Handle(document: "LL21-27")),
        Sample(
            minimal: .programme(
                .registered(
                    id(1),
                    .init(code: "LL", name: "LL", firstYear: 2021, lastYear: 2027, strand: .outermost)))),
        Sample(
            .programme(
                .standingSet(id(1), Delegation(code: "AX"), .withoutVote, name: "\u{00C5}land"))),
        Sample(minimal: .programme(.standingSet(id(1), .lv, .voting, name: nil))),
        Sample(
            .programme(
                .bodyNamed(
                    id(1),
                    .init(role: .managingAuthority, name: "VARAM", country: "LV", seat: "R\u{012B}ga")))),
        Sample(minimal: .programme(.bodyNamed(id(1), .init(role: .auditAuthority, name: "Audit")))),
        Sample(.programme(.allocationSet(id(1), priority: "P1", euro))),
        Sample(minimal: .programme(.allocationSet(id(1), priority: nil, kroner))),
        Sample(.programme(.amended(id(1), summary: "EUR 2.5 m moved from P4 to P1"))),
        Sample(
            .call(
                .opened(
                    id(21), programme: id(1),
                    .init(
                        code: "LL21-27/1", number: "1", title: "First call", opensOn: "2022-11-28",
                        closesOn: deadline, steps: 2,
                        allocations: [
                            .init(priority: "P1", amount: euro, perProject: kroner), .init(amount: kroner),
                        ]))), handle: Handle(document: "LL21-27/1")),
        Sample(minimal: .call(.opened(id(21), programme: id(1), .init(code: "LL21-27/1")))),
        Sample(.call(.closed(id(21)))),
        Sample(
            .figure(
                .stated(
                    id(91),
                    Figure(
                        about: .sitting(id(41)), measure: .amountToPartners, value: .amount(euro),
                        country: "LV", part: "SO 3.1", derived: true)))),
        Sample(
            minimal: .figure(
                .stated(
                    id(91),
                    Figure(about: .decision(id(301)), measure: .projectsSelected, value: .count(36, .exactly))
                ))),
    ]
}
