import Committee

/// What may happen in the office, told in any order.
extension WholeStory {
    static let delegations = ["LV", "LT", "EE", "EC"].map { Delegation(code: $0) }
    static let persons = (1...8).map { Person.ID(high: 8, low: UInt64($0)) }

    /// Something or nothing.
    static func maybe<Value>(_ dice: inout Dice, _ value: (inout Dice) -> Value) -> Value? {
        dice.roll(0...1) == 0 ? value(&dice) : nil
    }

    static func someDay(_ dice: inout Dice) -> Day { day(dice.roll(1...31)) }

    private static func amounts(_ dice: inout Dice) -> [Amount] {
        (0..<dice.roll(0...2)).map { _ in
            Amount(
                cents: dice.roll(1...9_999), fund: dice.pick(Fund.allCases), basis: dice.pick(Basis.allCases),
                qualifier: dice.pick(Qualifier.allCases))
        }
    }

    mutating func found() {
        let early = Occasion(on: Day("2024-02-01") ?? .forEver)
        state(early) { dice in
            .programme(
                .registered(
                    Self.programme,
                    .init(
                        code: "P", name: "Programme \(dice.roll(1...9))", firstYear: 2021, lastYear: 2027,
                        strand: dice.pick(Programme.Strand.allCases))))
        }
        state(early) { dice in
            .committee(
                .established(
                    Self.committee,
                    .init(
                        code: "P/MC", kind: dice.pick(Body.Kind.allCases), name: "Committee",
                        programmes: [Self.programme])))
        }
        for _ in 1...2 { openCall(early) }
        for _ in 1...12 { apply(early) }
        for _ in 1...4 { convene() }
        launch()
    }

    mutating func tell() {
        switch dice.roll(0...99) {
        case 0...19: decide()
        case 20...37: happen()
        case 38...44: askGate()
        case 45...49: put()
        case 50...57: speak()
        case 58...62: declare()
        case 63...68: sit()
        case 69...72: place()
        case 73...76: handle()
        case 77...80: act()
        case 81...83: writeMinutes()
        case 84...85: proceed()
        case 86...91: appoint()
        case 92...93: figure()
        case 94: openCall()
        case 95: apply()
        case 96: convene()
        case 97: launch()
        default: arrange()
        }
    }

    // MARK: - Calls and projects

    private mutating func openCall(_ days: Occasion? = nil) {
        let id: Call.ID = pools.count < 2 ? Call.ID(high: 3, low: pools.count + 1) : mint(3)
        if pools.count < 2 { pools.count += 1 }
        state(days) { dice in
            .call(
                .opened(
                    id, programme: Self.programme,
                    .init(code: "P/\(id.low % 90)", title: "Call \(dice.roll(1...9))")))
        }
    }

    private mutating func apply(_ days: Occasion? = nil) {
        let id: Project.ID = mint(4)
        pools.projects.append(id)
        let code = "P\(pools.projects.count)"
        state(days) { dice in
            let partners = (0..<dice.roll(0...2)).compactMap { _ in
                Country(dice.pick(["LV", "LT", "EE"])).map {
                    Project.Partner(country: $0, role: dice.pick(Project.Partner.Role.allCases))
                }
            }
            return .project(
                .applied(
                    id, call: Call.ID(high: 3, low: 1),
                    .init(
                        code: code, acronym: Self.maybe(&dice) { "A\($0.roll(1...9))" }, partners: partners)))
        }
    }

    private mutating func happen() {
        let id = dice.pick(pools.projects)
        let decision = pools.decisions.isEmpty ? nil : dice.pick(pools.decisions)
        let kind = dice.roll(0...19)
        state { dice in
            let event: ProjectEvent =
                switch kind {
                case 0: .foundEligible(id)
                case 1: .foundIneligible(id, reason: nil)
                case 2: .assessed(id, .init(score: dice.roll(1...99)))
                case 3: .advised(id, .init(by: "Board", dice.pick(Project.Recommendation.allCases)))
                case 4...9: .conditionFulfilled(id, condition: "\(dice.roll(1...2))")
                case 10: .conditionLapsed(id, condition: "\(dice.roll(1...2))")
                case 11: .applicantNotified(id)
                case 12: .contracted(id, Self.amounts(&dice))
                case 13: .modified(id, summary: "Modified")
                case 14: .completed(id)
                case 15: .terminated(id, reason: nil)
                case 16: .withdrawn(id)
                case 17...18: .complaintReceived(id, summary: nil)
                default: .complaintDecided(id, justified: dice.roll(0...1) == 0, decision: decision)
                }
            return .project(event)
        }
    }

    // MARK: - Decisions

    private mutating func decide() {
        let id: Decision.ID = mint(5)
        let question = dice.roll(0...1) == 0 && !pools.questions.isEmpty ? dice.pick(pools.questions) : nil
        let forum = question?.forum ?? dice.pick(pools.forums)
        let item = pools.items.filter { $0.forum == forum }.map(\.id)
        let projects = Array(Set((0...dice.roll(0...3)).map { _ in dice.pick(pools.projects) })).sorted()
        let related = (0..<dice.roll(0...1)).compactMap { _ in pools.decisions.randomElement(using: &dice) }
        let kinds: [Decision.Kind] = [.projectSelection, .projectSelection, .projectChange, .noDecision]
        pools.decisions.append(id)
        state { dice in
            let effect: Decision.Effect =
                switch dice.roll(0...7) {
                case 0...1: .from(Self.someDay(&dice))
                case 2: .after([.commission])
                case 3: .after([.thirdCountry, .confirmation])
                default: .atOnce
                }
            let outcomes = projects.map { project in
                ProjectOutcome(
                    project: project,
                    outcome: dice.roll(0...2) == 0
                        ? .approvedWithConditions : dice.pick(Outcome.allCases),
                    rank: Self.maybe(&dice) { $0.roll(1...9) },
                    conditions: (1...2).map {
                        Condition(key: "\($0)", text: "Condition \($0)", due: Self.maybe(&dice, Self.someDay))
                    }, amounts: Self.amounts(&dice))
            }
            return .decision(
                .taken(
                    id, forum, committee: Self.committee, question: question?.id,
                    .init(
                        kind: dice.pick(kinds),
                        item: Self.maybe(&dice) { item.randomElement(using: &$0) } ?? nil,
                        number: Self.maybe(&dice) { "\($0.roll(1...99))" },
                        title: "Decision \(dice.roll(1...99))",
                        effect: effect, outcomes: outcomes,
                        relations: related.map { .init(dice.pick(Decision.Relation.Kind.allCases), $0) })))
        }
    }

    private mutating func askGate() {
        guard let id = pools.decisions.suffix(40).randomElement(using: &dice) else { return }
        let projects = pools.projects
        let kind = dice.roll(0...5)
        state { dice in
            let gate = dice.pick([Decision.Gate.commission, .thirdCountry, .confirmation])
            let concerned = dice.roll(0...2) == 0 ? [dice.pick(projects)] : projects
            let event: DecisionEvent =
                switch kind {
                case 0...2: .gateOpened(id, gate, projects: concerned)
                case 3: .gateRefused(id, gate, projects: concerned)
                default: .gateAsked(id, gate, due: Self.maybe(&dice, Self.someDay), projects: concerned)
                }
            return .decision(event)
        }
    }

    // MARK: - Programmes, committees, figures

    private mutating func appoint() {
        if dice.roll(0...2) == 0, let (id, person) = pools.mandates.randomElement(using: &dice) {
            return state { _ in .committee(.mandateEnded(Self.committee, id, person: person)) }
        }
        let id: Mandate.ID = mint(12)
        let person = dice.pick(Self.persons)
        pools.mandates.append((id, person))
        state { dice in
            .committee(
                .mandateGiven(
                    Self.committee, id,
                    Mandate(
                        person: person, delegation: Self.maybe(&dice) { $0.pick(Self.delegations) },
                        capacity: dice.pick(Mandate.Capacity.allCases),
                        body: Self.maybe(&dice) { _ in "Ministry" },
                        until: Self.maybe(&dice, Self.someDay))))
        }
    }

    private mutating func arrange() {
        let rules: RulesOfProcedure.ID = mint(13)
        let kind = dice.roll(0...5)
        state { dice in
            let delegation = dice.pick(Self.delegations)
            switch kind {
            case 0:
                let from = dice.roll(1...28)
                return .committee(
                    .rulesAdopted(
                        Self.committee, rules,
                        RulesOfProcedure(
                            version: "\(dice.roll(1...9))", validFrom: Self.day(from),
                            validUntil: Self.maybe(&dice) { Self.day($0.roll(from...31)) })))
            case 1: return .committee(.rulesNotHeld(Self.committee))
            case 2:
                return .committee(
                    .chairTaken(
                        Self.committee, .init(delegation: delegation, person: dice.pick(Self.persons))))
            case 3:
                return .programme(
                    .standingSet(
                        Self.programme, delegation, dice.pick(Standing.allCases),
                        name: Self.maybe(&dice) { "Name \($0.roll(1...9))" }))
            case 4:
                return .programme(
                    .bodyNamed(
                        Self.programme,
                        .init(role: dice.pick(Programme.Role.allCases), name: "Body \(dice.roll(1...9))")))
            default: return .programme(.amended(Self.programme, summary: "Amended"))
            }
        }
    }

    private mutating func figure() {
        let id: Figure.ID = mint(14)
        var abouts: [Figure.About] = [.programme(Self.programme), .call(Call.ID(high: 3, low: 1))]
        abouts += pools.decisions.suffix(5).map { .decision($0) }
        abouts += pools.forums.map { forum in
            switch forum {
            case .sitting(let id): .sitting(id)
            case .procedure(let id): .procedure(id)
            }
        }
        let about = dice.pick(abouts)
        state { dice in
            let value: Figure.Value =
                dice.roll(0...1) == 0
                ? .count(dice.roll(0...99), dice.pick(Qualifier.allCases))
                : .amount(Amount(cents: dice.roll(1...9_999)))
            return .figure(
                .stated(id, Figure(about: about, measure: dice.pick(Figure.Measure.allCases), value: value)))
        }
    }
}
