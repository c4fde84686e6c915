import Committee
import Testing

// Cases that a naive engine gets wrong, by their numbers in the domain handbook.

@Suite struct `Awkward cases of voting` {
    static let forAll: Story = Stories.rules {
        $0.general.deciding = Clause(.consensusThenVote, number: "ENI-23.2")
        $0.general.threshold = Clause(.moreThan(1, of: 2), number: "7(3)")
        $0.general.absence = Clause(.read(.notCounted))
    }

    @Test func `1. Heads are not counted: seven delegates of a country are one vote (ENPI-12.2)`() {
        let crowd = Stories.present([
            (.anna, .lv), (.jonas, .lt), (.kadri, .ee), (.janis, .ee), (.maria, .ee), (.stranger, .ee),
        ])
        let proposal = Given(
            Stories.ground + Self.forAll + Stories.sitting(rules: .version(1)) + crowd + Stories.put()
                + on(
                    "2020-02-26", Stories.position(.lv, .inFavour), Stories.position(.lt, .inFavour),
                    Stories.position(.ee, .against))
        ).proposal()
        #expect(proposal?.outcome == .adopted)
        #expect(
            proposal?.findings.last
                == .init(
                    .voteCarried, clause: "7(3)", delegations: [.lt, .lv], needed: 2, counted: 2, total: 3))
    }

    @Test func `1. A split delegation speaks through its head, and the dissent inside it stays on record`() {
        let split = Position(
            delegation: .lv, stance: .joined, person: .anna,
            dissent: [.init(person: .janis, stance: .against, words: "The region is left out.")])
        let given = Given(
            Stories.ground + Self.forAll + Stories.sitting(rules: .version(1)) + Stories.present()
                + Stories.put()
                + on(
                    "2020-02-26", .question(.positionTaken(.q(1), .spring, split)),
                    Stories.position(.lt, .joined), Stories.position(.ee, .joined)))
        #expect(given.proposal()?.outcome == .adopted)
        let standing = given.record().proceedings(of: .spring)?.questions[.q(1)]?.standing
        #expect(standing?[.lv]?.dissent.first?.stance == .against)
    }

    @Test(arguments: [(Delegation?.some(.lv), false), (nil, true)])
    func `2. The chair's vote follows the capacity, which changes with the rotation (ENI-23.5)`(
        delegation: Delegation?, isWithoutVote: Bool
    ) {
        let rules = Stories.rules {
            $0.general.deciding = Clause(.consensus)
            $0.general.chairVote = Clause(.asRepresentative, number: "ENI-23.5")
        }
        let chair = Body.Chair(delegation: delegation, body: delegation == nil ? "managing authority" : nil)
        let proposal = Given(
            Stories.ground + rules + Stories.sitting(rules: .version(1), chair: chair) + Stories.present()
                + Stories.put() + on("2020-02-26", Stories.position(.lv, .joined))
        ).proposal()
        #expect(
            (proposal?.findings.contains(.init(.chairWithoutVote, clause: "ENI-23.5")) ?? false)
                == isWithoutVote)
    }

    @Test func `3. The same country votes in one committee and sits without vote in another (P10, P12)`() {
        let given = Given(
            Stories.committee
                + on("2014-12-01", .committee(.seatSet(.committee, Seat(.ua, .voting)))))
        #expect(given.record().standing(of: .ua, in: .committee) == .voting)
        #expect(given.record().programmes[.baltic]?.standings[.ua] == .withoutVote)
        #expect(given.record().votingDelegations(of: .committee) == [.ee, .lt, .lv, .ua])
    }

    @Test func `4. A standing changes on a day, and old decisions keep that of their own (P08, P05)`() {
        let given = Given(
            Stories.committee
                + on(
                    "2016-03-01",
                    .programme(.standingSet(.baltic, .ua, .observerUntilSignature, name: nil)))
                + on("2017-05-01", .programme(.standingSet(.baltic, .ua, .voting, name: nil)))
                + on("2022-03-01", .programme(.standingSet(.baltic, .ua, .suspended, name: nil))))
        func standing(on day: Day) -> Standing? { given.record(on: day).standing(of: .ua, in: .committee) }
        #expect(standing(on: "2017-04-30") == .observerUntilSignature)
        #expect(standing(on: "2017-05-01") == .voting)
        #expect(standing(on: "2022-02-28") == .voting)
        #expect(standing(on: "2022-03-01") == .suspended)
    }

    @Test func `14. Where versions of the rules overlap the secretary chooses, and the choice is kept (P27)`()
    {
        let versions =
            Stories.rules(1, from: "2019-01-01", until: "2020-02-26")
            + Stories.rules(2, from: "2020-02-26")
        let convened = on(
            "2020-02-26",
            .sitting(.convened(.spring, committee: .committee, .init(days: Occasion(on: "2020-02-26")))))
        let given = Given(Stories.ground + versions + convened)
        given.when(.open(.spring, .committee, chair: nil, rules: .ofTheDay))
            .thenRefused(.rulesOverlap(["version 1", "version 2"]))
        given.when(.open(.spring, .committee, chair: nil, rules: .version("version 2")))
            .thenRecords(.sitting(.opened(.spring, .init(rules: .version(2)))))
    }

    @Test func `15. Voices that are no states: a province sits and votes under a code of its own (P07, P20)`()
    {
        let aaland = Delegation(code: "AX")
        let given = Given(
            Stories.ground
                + on("2014-12-01", .programme(.standingSet(.baltic, aaland, .voting, name: "Åland")))
                + Stories.sitting() + Stories.put())
        given.when(Stories.position(aaland, .joined)).thenRecords(Stories.position(aaland, .joined))
        #expect(given.record().votingDelegations(of: .committee).contains(aaland))
    }

    @Test func `18. Rolling membership: who may vote differs by the theme of the question (P31)`() {
        let given = Given(
            Stories.committee
                + on(
                    "2014-12-01",
                    .committee(.seatSet(.committee, Seat(.lt, .voting, themes: ["Health"]))),
                    .committee(.seatSet(.committee, Seat(.ee, .voting, themes: ["Rail", "Health"])))))
        let record = given.record()
        #expect(record.votingDelegations(of: .committee, theme: "Rail") == [.ee, .lv])
        #expect(record.votingDelegations(of: .committee, theme: "Health") == [.ee, .lt, .lv])
    }
}
