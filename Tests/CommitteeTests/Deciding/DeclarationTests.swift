import Committee
import Testing

// DESIGN 7: outcomes are proposed, not imposed; the chair declares.
@Suite struct `A declared outcome` {
    static let rules = Stories.rules { $0.general.deciding = Clause(.consensus, number: "7(1)") }
    static let objected =
        Stories.committee + rules + Stories.sitting(rules: .version(1)) + Stories.present() + Stories.put()
        + on(
            "2020-02-26", Stories.position(.lv, .joined), Stories.position(.lt, .objected),
            Stories.position(.ee, .joined))

    static let failed = Proposal.Step(.consensusFailed, clause: "7(1)", delegations: [.lt], counted: 1)

    static func declare(_ outcome: QuestionOutcome, reason: Sealed? = nil) -> Command {
        .declare(
            .q(1), .spring, .committee, Declaration(outcome: outcome, way: .consensus, reason: reason))
    }

    @Test func `that differs from the proposal needs a reason`() {
        Given(Self.objected).when(Self.declare(.adopted))
            .thenRefused(.reasonNeeded(declared: .adopted, proposed: .noDecision, because: Self.failed))
    }

    @Test func `that differs is kept beside the proposal, with its reason`() throws {
        let answer = Given(Self.objected).when(Self.declare(.adopted, reason: "LT withdrew"))
        guard case .question(.outcomeDeclared(_, _, let declaration)) = try #require(answer.events.first)
        else { return #expect(Bool(false), "\(answer)") }
        #expect(declaration.outcome == .adopted)
        #expect(declaration.reason == "LT withdrew")
        #expect(declaration.proposal?.outcome == .noDecision)
        #expect(
            declaration.proposal?.findings.last
                == .init(.consensusFailed, clause: "7(1)", delegations: [.lt], counted: 1)
        )
    }

    @Test func `that agrees needs none`() {
        #expect(Given(Self.objected).when(Self.declare(.noDecision)).events.count == 1)
    }

    @Test func `cannot do without its reason by being taken nevertheless`() {
        Given(Self.objected).when(Self.declare(.adopted), nevertheless: true)
            .thenRefused(.reasonNeeded(declared: .adopted, proposed: .noDecision, because: Self.failed))
    }

    // No consensus is not a rejection (P26): these differ, too.
    @Test func `of rejection differs from no decision`() {
        Given(Self.objected).when(Self.declare(.notAdopted))
            .thenRefused(.reasonNeeded(declared: .notAdopted, proposed: .noDecision, because: Self.failed))
    }

    @Test(arguments: [QuestionOutcome.inPrinciple, .adReferendum, .deferred, .noted])
    func `that settles nothing contradicts nothing`(_ outcome: QuestionOutcome) {
        #expect(Given(Self.objected).when(Self.declare(outcome)).events.count == 1)
    }

    @Test(arguments: [QuestionOutcome.adopted, .notAdopted, .noDecision])
    func `stands as declared where no rules are held`(_ outcome: QuestionOutcome) {
        let declaration = Declaration(outcome: outcome, way: .consensus)
        Given(
            Stories.committee, Stories.sitting(), Stories.put(),
            on("2020-02-26", Stories.position(.lt, .objected))
        )
        .when(Self.declare(outcome))
        .thenRecords(.question(.outcomeDeclared(.q(1), .spring, declaration)))
    }
}

@Suite struct `A figure that a source states` {
    static let decided =
        Stories.ground + Stories.sitting()
        + on(
            "2020-02-26",
            Stories.decision(.p(1, .approved), .p(2, .approved), .p(3, .reserve), .p(4, .rejected)))

    static func stated(
        _ count: Int, _ measure: Figure.Measure = .projectsSelected, qualifier: Qualifier = .exactly,
        country: Country? = nil, part: String? = nil
    ) -> Event {
        .figure(
            .stated(
                .stated,
                Figure(
                    about: .sitting(.spring), measure: measure, value: .count(count, qualifier),
                    country: country, part: part)))
    }

    @Test(arguments: [
        (Figure.Measure.projectsSelected, 2), (.projectsOnReserve, 1), (.projectsNotSelected, 1),
    ])
    func `is compared with what the record counts`(_ measure: Figure.Measure, _ counted: Int) {
        let right = Self.stated(counted, measure)
        let wrong = Self.stated(26, measure)
        Given(Self.decided).when(right).thenRecords(right)
        Given(Self.decided).when(wrong)
            .thenRecords(wrong, warning: .figureDiffers(measure, stated: 26, counted: counted))
    }

    @Test func `about a country is compared with its partners in the selected projects`() {
        let partners: Story =
            on("2019-01-01", .call(.opened(.third, programme: .baltic, .init(code: "C"))))
            + [(1, Project.Partner.Role.lead), (2, .partner), (3, .lead)].flatMap { number, role in
                on(
                    "2019-02-01",
                    .project(
                        .applied(
                            .p(number), call: .third,
                            .init(partners: [
                                .init(country: "LV", role: role), .init(country: "LT", role: .partner),
                            ]))))
            }
        let given = Given(
            Stories.committee, partners, Stories.sitting(),
            on("2020-02-26", Stories.decision(.p(1, .approved), .p(2, .approved), .p(3, .rejected))))
        given.when(Self.stated(9, .projectsWithPartner, country: "LV")).thenRecords(
            Self.stated(9, .projectsWithPartner, country: "LV"),
            warning: .figureDiffers(.projectsWithPartner, stated: 9, counted: 2))
        given.when(Self.stated(9, .projectsWithLead, country: "LV")).thenRecords(
            Self.stated(9, .projectsWithLead, country: "LV"),
            warning: .figureDiffers(.projectsWithLead, stated: 9, counted: 1))
    }

    // D6 "almost 80 m": what a source leaves open cannot differ.
    @Test func `is not compared when it is rounded, covers a part, or the record holds nothing to count`() {
        let almost = Self.stated(26, qualifier: .almost)
        Given(Self.decided).when(almost).thenRecords(almost)
        let part = Self.stated(26, part: "P1")
        Given(Self.decided).when(part).thenRecords(part)
        let alone = Self.stated(26)
        Given(Stories.ground, Stories.sitting()).when(alone).thenRecords(alone)
    }
}
