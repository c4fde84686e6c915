import Committee

/// One line of a story: on a day, something happened.
struct Line {
    let day: Day
    let event: Event
    var handle: Handle?
}

/// Lines as they were recorded, in order.
typealias Story = [Line]

func on(_ day: Day, _ events: Event...) -> Story { events.map { Line(day: day, event: $0) } }

extension Story {
    /// The lines as entries of a log; the command of an entry bears the entry's number.
    var entries: [Entry] {
        enumerated().map { index, line in
            Entry(
                position: index + 1, reference: .entry(index + 1), happenedOn: Occasion(on: line.day),
                source: .ownRecord, fact: Fact(line.event, handle: line.handle))
        }
    }
}

extension Reference {
    static func entry(_ number: Int) -> Reference {
        Reference(command: ID(UInt64(number)), ordinal: 1)
    }
}

enum Stories {
    static let delegates: [(Person.ID, String, Delegation?, Mandate.Capacity)] = [
        (.anna, "people/anna", .lv, .head), (.janis, "people/janis", .lv, .deputy),
        (.jonas, "people/jonas", .lt, .head), (.kadri, "people/kadri", .ee, .member),
        (.maria, "people/maria", nil, .secretary),
    ]

    /// LV, LT and EE vote, UA sits without vote, the Commission advises; each country has a delegate.
    static let committee: Story =
        on(
            "2014-12-01",
            .programme(
                .registered(
                    .baltic,
                    .init(
                        code: "BALT", name: "Baltic", firstYear: 2014, lastYear: 2020, strand: .crossBorder))),
            .programme(.standingSet(.baltic, .lv, .voting, name: nil)),
            .programme(.standingSet(.baltic, .lt, .voting, name: nil)),
            .programme(.standingSet(.baltic, .ee, .voting, name: nil)),
            .programme(.standingSet(.baltic, .ua, .withoutVote, name: nil)),
            .programme(.standingSet(.baltic, .commission, .advisory, name: "European Commission")),
            .committee(
                .established(
                    .committee,
                    .init(
                        code: "BALT/MC", kind: .monitoring, name: "Monitoring Committee",
                        programmes: [.baltic]))))
        + delegates.flatMap { person, path, delegation, capacity -> Story in
            [
                Line(
                    day: "2014-12-01", event: .person(.introduced(person, name: "Somebody", body: nil)),
                    handle: Handle(document: "BALT", path: path)),
                Line(
                    day: "2014-12-01",
                    event: .committee(
                        .mandateGiven(
                            .committee, .of(person),
                            Mandate(person: person, delegation: delegation, capacity: capacity)))),
            ]
        }

    /// A call without ceilings and five projects, P1 to P5, each found eligible.
    static let call: Story = call(with: [])

    static func call(with allocations: [Call.Allocation], projects: ClosedRange<UInt64> = 1...5) -> Story {
        on(
            "2019-04-09",
            .call(.opened(.third, programme: .baltic, .init(code: "BALT-3", allocations: allocations))))
            + projects.flatMap { applied($0) + on("2019-09-01", .project(.foundEligible(.p($0)))) }
    }

    static func applied(_ number: UInt64, in call: Call.ID = .third, priority: String? = nil) -> Story {
        on(
            "2019-07-09",
            .project(
                .applied(
                    .p(number), call: call,
                    .init(code: "P\(number)", acronym: "ACRO\(number)", priority: priority))))
    }

    static let ground: Story = committee + call

    /// The sitting of 26 February 2020 with items 1 to 5, opened by the rules given.
    static func sitting(
        _ sitting: Sitting.ID = .spring, on day: Day = "2020-02-26", rules: RulesOfProcedure.ID? = nil,
        chair: Body.Chair? = nil
    ) -> Story {
        on(
            day,
            .sitting(.convened(sitting, committee: .committee, .init(days: Occasion(on: day)))),
            .sitting(.opened(sitting, .init(chair: chair, rules: rules))))
            + (1...5).flatMap { number in
                on(
                    day,
                    .agenda(
                        .placed(
                            .sitting(sitting), .item(UInt64(number)),
                            Item(label: "\(number)", title: "Item \(number)", kind: .decision, order: number))
                    ))
            }
    }

    static func rules(
        _ number: UInt64 = 1, from: Day = "2015-01-01", until: Day? = nil,
        _ fill: (inout RulesOfProcedure) -> Void = { _ in }
    ) -> Story {
        var rules = RulesOfProcedure(version: "version \(number)", validFrom: from, validUntil: until)
        fill(&rules)
        return on(from, .committee(.rulesAdopted(.committee, .version(number), rules)))
    }

    static func present(
        _ people: [(Person.ID, Delegation)] = [(.anna, .lv), (.jonas, .lt), (.kadri, .ee)],
        at sitting: Sitting.ID = .spring, on day: Day = "2020-02-26"
    ) -> Story {
        people.flatMap { person, delegation in
            on(
                day,
                .sitting(
                    .attended(
                        sitting, .init(person: person, delegation: delegation, presence: .present))))
        }
    }

    static func put(
        _ number: UInt64 = 1, in forum: Forum = .spring, item: Item.ID? = nil, projects: [Project.ID] = [],
        on day: Day = "2020-02-26"
    ) -> Story {
        on(
            day,
            .question(
                .put(
                    .q(number), forum,
                    Question(item: item, kind: .projectSelection, text: "Select", projects: projects))))
    }

    static func position(
        _ delegation: Delegation, _ stance: Stance, on question: UInt64 = 1, in forum: Forum = .spring,
        by person: Person.ID? = nil
    ) -> Event {
        .question(
            .positionTaken(
                .q(question), forum, Position(delegation: delegation, stance: stance, person: person)))
    }

    static func decision(effect: Decision.Effect = .atOnce, _ outcomes: ProjectOutcome...) -> Event {
        taken(1, effect, outcomes)
    }

    static func decision(
        _ number: UInt64, in forum: Forum = .spring, effect: Decision.Effect = .atOnce,
        _ outcomes: ProjectOutcome...
    ) -> Event {
        taken(number, effect, outcomes, in: forum)
    }

    private static func taken(
        _ number: UInt64, _ effect: Decision.Effect, _ outcomes: [ProjectOutcome], in forum: Forum = .spring
    ) -> Event {
        .decision(
            .taken(
                .d(number), forum, committee: .committee, question: nil,
                Decision.Particulars(
                    kind: .projectSelection, title: "Selection", effect: effect, outcomes: outcomes)))
    }

    static func procedure(silence: Silence? = nil, rules: RulesOfProcedure.ID? = nil) -> Story {
        on(
            "2020-05-04",
            .procedure(
                .launched(
                    .letter, committee: .committee, .init(subject: "Report", rules: rules, silence: silence)))
        )
    }
}

extension ProjectOutcome {
    static func p(
        _ number: UInt64, _ outcome: Outcome, rank: Int? = nil, conditions: [String] = [],
        amounts: [Amount] = []
    ) -> ProjectOutcome {
        ProjectOutcome(
            project: .p(number), outcome: outcome, rank: rank,
            conditions: conditions.map { Condition(key: $0, text: "Condition \($0)") }, amounts: amounts)
    }
}
