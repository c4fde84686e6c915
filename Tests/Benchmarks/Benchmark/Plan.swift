import Committee

/// The whole invented history: commands in the order of their days, so many entries in all.
///
/// A call of a hundred projects is decided in four blocks of 25; a project that was approved fulfils its conditions, gets
/// its contract and ends. One fact in fifty is recorded half a year late, one contract in fifty is corrected.
struct Plan {
    struct Step {
        let day: Day
        /// When it is recorded; later than its day where somebody was late.
        let recorded: Day
        let facts: [Fact]
    }

    private(set) var steps: [Step] = []
    private(set) var entries = 0
    private var chance: Chance

    static let first = Day("2008-01-01") ?? .forEver
    private static let projectsInACall = 100

    init(entries wanted: Int, projects: Int, seed: UInt64) {
        chance = Chance(seed: seed)
        let calls = max(1, projects / Self.projectsInACall)
        var programmes: [InventedProgramme] = []
        for number in 0..<max(1, calls / 5) { programmes.append(InventedProgramme(number: number, &chance)) }
        for programme in programmes { add(on: Self.first, programme.founding()) }
        var blocks: [[(sitting: Int, block: [ProjectOutcome])]] = programmes.map { _ in [] }
        // What the sittings without projects take, to come to the number wanted.
        let perSitting = 247
        let aCall = 1 + Self.projectsInACall * 8
        let sittings = max(8, (wanted - calls * aCall) / perSitting / programmes.count)
        for call in 0..<calls {
            let programme = call % programmes.count
            let decided = 2 + (call / programmes.count) * max(1, (sittings - 3) / 5)
            for block in self.call(
                call, of: programmes[programme], decidedAt: day(ofSitting: decided, of: sittings))
            {
                blocks[programme].append((decided, block))
            }
        }
        for (index, programme) in programmes.enumerated() {
            for number in 1...sittings {
                let own = blocks[index].filter { $0.sitting == number }.map(\.block)
                let sitting = InventedSitting(
                    programme, number: number, on: day(ofSitting: number, of: sittings), deciding: own,
                    &chance)
                add(on: sitting.day.before(14), sitting.convening())
                add(on: sitting.day, sitting.course(&chance))
                add(on: sitting.day.adding(30), sitting.minutes())
            }
        }
        steps = steps.enumerated().sorted {
            ($0.element.recorded, $0.offset) < ($1.element.recorded, $1.offset)
        }.map(\.element)
    }

    /// Fifteen years, evenly.
    private func day(ofSitting number: Int, of sittings: Int) -> Day {
        Self.first.adding(200 + number * 5200 / sittings)
    }

    private mutating func add(on day: Day, late: Int = 0, _ facts: [Fact]) {
        steps.append(Step(day: day, recorded: day.adding(late), facts: facts))
        entries += facts.count
    }
}

extension Plan {
    /// A call and what becomes of its projects. Answers the blocks in which a committee decides on them.
    private mutating func call(
        _ number: Int, of programme: InventedProgramme, decidedAt decided: Day
    ) -> [[ProjectOutcome]] {
        let call: Call.ID = chance.id()
        let code = "\(programme.code)-C\(number)"
        let handle = { Handle(document: code, path: $0) }
        add(
            on: decided.before(150),
            [
                Fact(
                    .call(
                        .opened(
                            call, programme: programme.id,
                            .init(
                                code: code, number: String(number), title: "Call \(number)",
                                allocations: [.init(amount: Amount(cents: 9_000_000_000, fund: .erdf))]))),
                    handle: handle(""))
            ])
        var applied: [Fact] = []
        var assessed: [Fact] = []
        var outcomes: [ProjectOutcome] = []
        for index in 0..<Self.projectsInACall {
            let id: Project.ID = chance.id()
            let acronym = "RIVER\(number)X\(index)"
            applied.append(
                Fact(
                    .project(
                        .applied(
                            id, call: call,
                            .init(
                                code: "\(code)-\(index)", acronym: acronym,
                                title: "Clean rivers and their shores, part \(index)", priority: "1",
                                partners: partners(of: index),
                                amounts: [Amount(cents: 40_000_000 + index * 100, fund: .erdf, basis: .asked)]
                            ))),
                    handle: handle("projects/\(index)")))
            assessed.append(Fact(.project(.foundEligible(id)), handle: handle("projects/\(index)/eligible")))
            assessed.append(
                Fact(
                    .project(.assessed(id, .init(score: 50 + chance.below(50), recommendation: .forFunding))),
                    handle: handle("projects/\(index)/assessed")))
            outcomes.append(outcome(of: id, index))
            if index % 4 < 2 { life(of: id, "\(code)/\(index)", index, from: decided) }
        }
        add(on: decided.before(60), applied)
        add(on: decided.before(30), assessed)
        return stride(from: 0, to: outcomes.count, by: 25).map {
            Array(outcomes[$0..<min($0 + 25, outcomes.count)])
        }
    }

    private func partners(of index: Int) -> [Project.Partner] {
        ["LV", "LT", "EE", "SE"].enumerated().compactMap { place, code in
            Country(code).map {
                .init(
                    country: $0, role: place == index % 4 ? .lead : .partner,
                    name: "Partner \(place) of \(index)",
                    amount: Amount(cents: 10_000_000, fund: .erdf, basis: .asked))
            }
        }
    }

    private func outcome(of id: Project.ID, _ index: Int) -> ProjectOutcome {
        switch index % 4 {
        case 0:
            ProjectOutcome(
                project: id, outcome: .approved,
                amounts: [Amount(cents: 40_000_000, fund: .erdf, basis: .ceiling)])
        case 1:
            ProjectOutcome(
                project: id, outcome: .approvedWithConditions,
                conditions: [Condition(key: "budget", text: "The budget is reduced by ten per cent.")],
                amounts: [Amount(cents: 36_000_000, fund: .erdf, basis: .ceiling)])
        case 2: ProjectOutcome(project: id, outcome: .reserve, rank: index / 4 + 1)
        default: ProjectOutcome(project: id, outcome: .notSelected)
        }
    }

    private mutating func life(of id: Project.ID, _ code: String, _ index: Int, from decided: Day) {
        func fact(_ event: ProjectEvent, _ path: String) -> [Fact] {
            [Fact(.project(event), handle: Handle(document: "\(code)/\(path)"))]
        }
        let late = { (chance: inout Chance) in chance.below(50) == 0 ? 180 : 0 }
        add(on: decided.adding(10), fact(.applicantNotified(id), "notified"))
        if index % 4 == 1 {
            add(
                on: decided.adding(40 + chance.below(60)), late: late(&chance),
                fact(.conditionFulfilled(id, condition: "budget"), "condition"))
        }
        add(
            on: decided.adding(110 + chance.below(60)), late: late(&chance),
            fact(.contracted(id, [Amount(cents: 36_000_000, fund: .erdf, basis: .contracted)]), "contract"))
        add(on: decided.adding(300), fact(.modified(id, summary: "Longer by three months"), "changed"))
        add(on: decided.adding(900), late: late(&chance), fact(.completed(id), "completed"))
    }
}

extension Day {
    /// So many days earlier, roughly: never before the first day of the history.
    func before(_ days: Int) -> Day {
        var first = Plan.first
        var ahead = first.adding(days)
        if ahead >= self { return Plan.first }
        while ahead < self {
            first = first.next
            ahead = ahead.next
        }
        return first
    }
}
