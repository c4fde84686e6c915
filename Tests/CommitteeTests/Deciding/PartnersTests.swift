import Committee
import Testing

// Articles 22 and 23 of Regulation (EU) 2021/1059.
@Suite struct `The partners of a project` {
    static func given(
        _ strand: Programme.Strand = .crossBorder, _ application: Project.Application,
        firstYear: Int = 2021, voting: [String] = ["LV", "LT", "EE"]
    ) -> Given {
        Given(
            on(
                "2021-01-01",
                .programme(
                    .registered(
                        .baltic,
                        .init(
                            code: "P", name: "Programme", firstYear: firstYear, lastYear: firstYear + 6,
                            strand: strand))),
                .committee(
                    .established(
                        .committee,
                        .init(code: "P/MC", kind: .monitoring, name: "Committee", programmes: [.baltic]))),
                .call(.opened(.third, programme: .baltic, .init(code: "P/1")))),
            voting.flatMap {
                on(
                    "2021-01-01",
                    .programme(.standingSet(.baltic, Delegation(code: $0), .voting, name: nil)))
            },
            on(
                "2023-01-01", .project(.applied(.p(1), call: .third, application)),
                .project(.foundEligible(.p(1)))), Stories.sitting(on: "2024-02-26"))
    }

    static func application(
        _ partners: Project.Partner..., areAllListed: Bool = true, isPartlyOutside: Bool = false
    ) -> Project.Application {
        Project.Application(
            code: "X", partners: partners, areAllPartnersListed: areAllListed,
            isPartlyOutside: isPartlyOutside)
    }

    static func partner(
        _ country: String, _ form: Project.Partner.Form? = nil,
        assurance: Project.Partner.Assurance? = nil
    ) throws -> Project.Partner {
        Project.Partner(
            country: try #require(Country(country)), role: .partner, form: form, assurance: assurance)
    }

    static let approval = Stories.decision(.p(1, .approved))

    static func few(_ countries: Int, _ needed: Int, _ members: Int, _ neededMembers: Int) -> Breach {
        .tooFewCountries(
            "X", countries: countries, needed: needed, memberStates: members, neededMembers: neededMembers)
    }

    @Test func `come from two countries of the programme at least (S30)`() throws {
        let given = Self.given(.crossBorder, Self.application(try Self.partner("LV"), try Self.partner("LV")))
        given.when(Self.approval, on: "2024-02-26").thenRefused(Self.few(1, 2, 1, 1))
        given.when(Self.approval, on: "2024-02-26", nevertheless: true)
            .thenRecords(Self.approval, finding: .tooFewCountries)
        Self.given(.crossBorder, Self.application(try Self.partner("LV"), try Self.partner("LT")))
            .when(Self.approval, on: "2024-02-26").thenRecords(Self.approval)
    }

    @Test func `come from three countries, two of them Member States, in an interregional programme (S30)`()
        throws
    {
        let voting = ["LV", "EE", "UA", "MD"]
        Self.given(
            .interregional,
            Self.application(try Self.partner("LV"), try Self.partner("EE"), try Self.partner("UA")),
            voting: voting
        ).when(Self.approval, on: "2024-02-26").thenRecords(Self.approval)
        Self.given(
            .interregional,
            Self.application(try Self.partner("LV"), try Self.partner("UA"), try Self.partner("MD")),
            voting: voting
        ).when(Self.approval, on: "2024-02-26").thenRefused(Self.few(3, 3, 1, 2))
    }

    @Test(arguments: [Project.Partner.Form.egtc, .crossBorderBody])
    func `may be one alone that is of several countries itself (S30)`(_ form: Project.Partner.Form) throws {
        Self.given(.crossBorder, Self.application(try Self.partner("LV", form)))
            .when(Self.approval, on: "2024-02-26").thenRecords(Self.approval)
        Self.given(.crossBorder, Self.application(try Self.partner("LV", .other)))
            .when(Self.approval, on: "2024-02-26").thenRefused(Self.few(1, 2, 1, 1))
    }

    @Test func `are not counted where not all of them are listed, and that is told once`() throws {
        Self.given(.crossBorder, Self.application(try Self.partner("LV"), areAllListed: false))
            .when(Self.approval, on: "2024-02-26")
            .thenRecords(Self.approval, warning: .partnersNotListed(projects: 1))
    }

    @Test func `are not counted in a programme of an earlier period`() throws {
        Self.given(.crossBorder, Self.application(try Self.partner("LV")), firstYear: 2014)
            .when(Self.approval, on: "2024-02-26").thenRecords(Self.approval)
    }

    @Test func `are not counted when the project is rejected`() throws {
        let event = Stories.decision(.p(1, .rejected))
        Self.given(.crossBorder, Self.application(try Self.partner("LV")))
            .when(event, on: "2024-02-26").thenRecords(event)
    }

    @Test func `from outside the committee need an agreement or a guarantee (S29)`() throws {
        let belarus = try #require(Country("BY"))
        func given(_ assurance: Project.Partner.Assurance?) throws -> Given {
            Self.given(
                .crossBorder,
                Self.application(
                    try Self.partner("LV"), try Self.partner("LT"),
                    try Self.partner("BY", assurance: assurance)))
        }
        try given(.agreement).when(Self.approval, on: "2024-02-26").thenRecords(Self.approval)
        try given(.guarantee).when(Self.approval, on: "2024-02-26")
            .thenRecords(Self.approval, warning: .guaranteeToNote("X", belarus))
        try given(Project.Partner.Assurance.none).when(Self.approval, on: "2024-02-26")
            .thenRefused(.withoutAssurance("X", belarus))
        try given(nil).when(Self.approval, on: "2024-02-26")
            .thenRecords(Self.approval, warning: .assuranceNotKnown("X", belarus))
    }

    @Test func `work outside the area with the managing authority's approval only (S29)`() throws {
        let given = Self.given(
            .crossBorder,
            Self.application(try Self.partner("LV"), try Self.partner("LT"), isPartlyOutside: true))
        given.when(Self.approval, on: "2024-02-26").thenRefused(.outsideWithoutApproval("X"))
        let gated = Stories.decision(effect: .after([.managingAuthority]), .p(1, .approved))
        given.when(gated, on: "2024-02-26").thenRecords(gated)
    }
}

@Suite struct `A Member State` {
    @Test(arguments: [
        ("LV", "2004-04-30", false), ("LV", "2004-05-01", true), ("HR", "2013-06-30", false),
        ("HR", "2013-07-01", true), ("UK", "2020-01-31", true), ("UK", "2020-02-01", false),
        ("RO", "2007-01-01", true), ("FI", "1995-01-01", true), ("NO", "2024-01-01", false),
        ("UA", "2024-01-01", false),
    ]) func `is one from its accession until it leaves`(_ code: String, _ day: Day, _ isMember: Bool) throws {
        #expect(try #require(Country(code)).isMemberState(on: day) == isMember)
    }
}
