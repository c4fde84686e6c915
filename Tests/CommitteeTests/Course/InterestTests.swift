import Committee
import Testing

// I-28.2a, D6: what nobody declared is pointed out, and left to the secretary.
@Suite struct `An interest` {
    private static let ministry = "Invented Ministry for Regions"

    /// P2 has the ministry as a partner, and Anna comes from it, each written in its own way.
    private static let ground: Story =
        Stories.committee
        + on(
            "2015-01-01",
            .committee(
                .mandateGiven(
                    .committee, ID(777),
                    Mandate(
                        person: .anna, delegation: .lv, capacity: .head,
                        body: "INVENTED MINISTRY, for Regions")
                )), .call(.opened(.third, programme: .baltic, .init(code: "BALT-3"))))
        + (1...3).flatMap { number in
            on(
                "2019-07-09",
                .project(
                    .applied(
                        .p(number), call: .third,
                        .init(
                            code: "P\(number)",
                            partners: number == 2
                                ? [Project.Partner(country: "LV", role: .partner, name: ministry)] : []))))
        }

    private static let attended = on(
        "2020-02-26",
        .sitting(
            .attended(
                .spring,
                .init(person: .anna, delegation: .lv, mandate: ID(777), capacity: .head, presence: .present))),
        .sitting(
            .attended(.spring, .init(person: .jonas, delegation: .lt, capacity: .head, presence: .present))))

    private static func put(_ projects: [Project.ID], _ forum: Forum = .spring) -> Event {
        .question(
            .put(
                .q(1), forum,
                Question(item: .item(4), kind: .projectSelection, text: "Select", projects: projects)))
    }

    private static func declared(_ interests: Interest...) -> Story {
        interests.flatMap { on("2020-02-26", .agenda(.interestDeclared(.spring, $0))) }
    }

    private func warnings(
        _ interests: Story = [], attended: Story = attended, rules: Story = [],
        projects: [Project.ID] = [.p(2)]
    ) -> [Warning] {
        Given(
            Self.ground + rules,
            Stories.sitting(rules: rules.isEmpty ? nil : .version(1)) + attended + interests
        ).when(Self.put(projects)).warnings
    }

    private let hint = Warning.undeclaredInterest(
        "LV", body: "INVENTED MINISTRY, for Regions", project: "P2")

    @Test func `that nobody declared is pointed out when the project is on the table (D6)`() {
        #expect(warnings() == [hint])
        #expect(warnings(projects: [.p(1), .p(2), .p(3)]) == [hint])
        #expect(warnings(projects: [.p(1), .p(3)]) == [])
    }

    @Test func `is looked for among all who hold a mandate, where attendance is not known`() {
        #expect(warnings(attended: []) == [hint])
        let procedure = Given(Self.ground, Stories.procedure()).when(
            Self.put([.p(2)], .letter), on: "2020-05-04")
        #expect(procedure.warnings == [hint])
    }

    @Test func `of the authority behind a delegation is pointed out, too (D6)`() {
        let named = on(
            "2015-01-01",
            .programme(
                .bodyNamed(.baltic, .init(role: .nationalAuthority, name: Self.ministry, country: "LV"))))
        let given = Given(Stories.committee + Self.ground.dropFirst(Stories.committee.count + 1) + named)
        let story = Given(given, Stories.sitting())
        #expect(
            story.when(Self.put([.p(2)])).warnings
                == [.undeclaredInterest("LV", body: Self.ministry, project: "P2")])
    }

    @Test func `is not looked for among those who are not there`() {
        let absent = on(
            "2020-02-26",
            .sitting(
                .attended(
                    .spring,
                    .init(person: .anna, delegation: .lv, mandate: ID(777), presence: .apologised))),
            .sitting(.attended(.spring, .init(person: .jonas, delegation: .lt, presence: .present))))
        #expect(warnings(attended: absent) == [])
    }

    @Test(
        arguments: [
            Interest(delegation: .lv, project: .p(2)),
            Interest(delegation: .lv, isNone: true),
            Interest(item: .item(4), delegation: .lv, person: .anna, isNone: true),
            Interest(delegation: .lv, person: .janis, project: .p(2)),
            Interest(delegation: nil, person: .anna, isNone: true),
        ])
    func `that was declared, or declared away, is not pointed out`(_ interest: Interest) {
        #expect(warnings(Self.declared(interest)) == [])
    }

    @Test(
        arguments: [
            Interest(delegation: .lt, isNone: true),
            Interest(delegation: .lv, project: .p(3)),
            Interest(item: .item(5), delegation: .lv, isNone: true),
            // One person's "none" says nothing of another.
            Interest(delegation: .lv, person: .janis, isNone: true),
        ])
    func `in something else is no answer`(_ interest: Interest) {
        #expect(warnings(Self.declared(interest)) == [hint])
    }

    // MARK: - Blocks

    @Test func `in one project of many asks for it to leave the block`() {
        let interest = Interest(delegation: .lv, project: .p(2), forDelegation: .noPart)
        #expect(
            warnings(Self.declared(interest), projects: [.p(1), .p(2), .p(3)])
                == [.interestInBlock(.lv, projects: ["P2"])])
        #expect(warnings(Self.declared(interest), projects: [.p(2)]) == [])
    }

    @Test func `keeps a delegation out by rule where the record does not say`() {
        let rules = Stories.rules { $0.general.interest = Clause(.delegationAbstains, number: "8.2") }
        let interest = Self.declared(Interest(delegation: .lv, project: .p(2)))
        #expect(
            warnings(interest, rules: rules, projects: [.p(1), .p(2)])
                == [.interestInBlock(.lv, projects: ["P2"])])
        let leaves = Stories.rules { $0.general.interest = Clause(.personLeaves, number: "8.2") }
        #expect(warnings(interest, rules: leaves, projects: [.p(1), .p(2)]) == [])
    }

    // MARK: - Who has declared

    private func closing(_ duty: DeclarationDuty?, notice: Period? = nil, _ story: Story) -> [Warning] {
        let rules = Stories.rules { rules in
            rules.general.declarations = duty.map { Clause($0, number: "8.1") }
            rules.general.declarationNotice = notice.map { Clause($0, number: "8.3") }
        }
        return Given(
            Self.ground + rules, Stories.sitting(rules: .version(1)) + Self.attended + story
        ).when(.sitting(.closed(.spring))).warnings
    }

    @Test func `has to be declared by everybody at each sitting, where the rules say so`() {
        let one = Self.declared(Interest(delegation: .lv, isNone: true))
        #expect(
            closing(.eachSitting, one)
                == [.notDeclared(["people/jonas"], by: "clause 8.1 of the rules of procedure")])
        #expect(closing(.eachSitting, one + Self.declared(Interest(delegation: .lt, person: .jonas))) == [])
        #expect(closing(nil, []) == [])
    }

    @Test func `has to be declared once, where the rules say so`() {
        let nobody = [
            Warning.notDeclared(["people/anna", "people/jonas"], by: "clause 8.1 of the rules of procedure")
        ]
        #expect(closing(.once, []) == nobody)
        // At an earlier sitting is enough.
        let earlier =
            Stories.sitting(.autumn, on: "2019-10-01")
            + on("2019-10-01", .agenda(.interestDeclared(.autumn, Interest(delegation: .lt, isNone: true))))
        #expect(
            closing(.once, earlier)
                == [.notDeclared(["people/anna"], by: "clause 8.1 of the rules of procedure")])
    }

    @Test func `has to be declared for each item, where the rules say so`() {
        let put = on("2020-02-26", Self.put([.p(1)]))
        let items = Self.declared(
            Interest(item: .item(4), delegation: .lv, isNone: true),
            Interest(item: .item(3), delegation: .lt, isNone: true))
        #expect(
            closing(.eachItem, put + items)
                == [.notDeclared(["people/jonas"], by: "clause 8.1 of the rules of procedure")])
    }

    @Test func `is declared late when the rules ask for it earlier`() {
        let early = on(
            "2020-02-10", .agenda(.interestDeclared(.spring, Interest(delegation: .lt, isNone: true))))
        let late = Self.declared(Interest(delegation: .lv, person: .anna, isNone: true))
        #expect(
            closing(nil, notice: Period(5, .workingDays), early + late)
                == [
                    .declaredLate(
                        ["people/anna"], needed: Period(5, .workingDays),
                        by: "clause 8.3 of the rules of procedure")
                ])
    }

    @Test func `that is declared before the sitting is kept`() {
        let early = on(
            "2020-02-10", .agenda(.interestDeclared(.spring, Interest(delegation: .lt, isNone: true))))
        let proceedings = Given(Self.ground, early + Stories.sitting()).record().sittings[.spring]?
            .proceedings
        #expect(proceedings?.interests.map(\.delegation) == [.lt])
        #expect(proceedings?.declaredInterests.map(\.on) == [Occasion(on: "2020-02-10")])
    }

    @Test func `is expected from those who decide, and of nobody else`() {
        let record = Given(Stories.committee).record()
        func isExpected(_ delegation: Delegation?, _ capacity: Mandate.Capacity?) -> Bool {
            record.hasToDeclare(
                .init(person: .anna, delegation: delegation, capacity: capacity, presence: .present),
                in: .committee)
        }
        #expect(isExpected(.lv, .head) && isExpected(.lv, nil) && isExpected(.ua, .member))
        #expect(
            !isExpected(.lv, .observer) && !isExpected(.commission, .head) && !isExpected(nil, .secretary))
    }
}
