import Committee
import EventLog
import Testing

@testable import Secretariat

@Suite struct `A long history` {
    /// Late, corrected, moved, retracted and future-dated entries, two thousand of them, against a fold that knows nothing of
    /// registers.
    @Test func `is on every pair of clocks what a plain fold says`() throws {
        var story = try LongStory(2021)
        while story.last < 2_000 { try story.goOn() }
        let office = story.world.office
        try office.views.catchUp(with: office.log)
        var compared = 0
        for position in stride(from: story.first, through: story.last, by: 80) {
            for day in [1, 7, 13, 14, 20, 26, 28, 31] {
                let moment = Moment(asOf: LongStory.march(day), knownAt: position)
                let found = try office.status(at: moment).projects.map(\.project)
                    .map { "\($0.code ?? "") \($0.status)\(LongStory.since($0.since))" }.sorted()
                let facts = story.plain
                let expected = LongStory.projects.map {
                    "\($0) \(facts.status(of: $0, asOf: day, knownAt: position))"
                }.sorted()
                #expect(found == expected, "as of \(day) March, known at \(position)")
                compared += 1
            }
        }
        #expect(compared >= 190)
    }
}

/// Facts appended one by one, as the log takes them.
private struct LongStory {
    static let projects = (1...40).map { "P\($0)" }
    private static let outcomes: [Outcome] = [
        .approved, .reserve, .postponed, .rejected, .notSelected, .revoked,
    ]

    private struct Stated {
        var event: Event
        var day: Int
        var reference: Reference
    }

    let world: World
    let first: Int
    private(set) var last: Int
    private(set) var plain = PlainRecord()
    private var dice: Dice
    private var stated: [Int: Stated] = [:]

    init(_ seed: UInt64) throws {
        world = try World()
        dice = Dice(seed)
        last = try world.position
        first = last + 3 + Self.projects.count
        let day = Occasion(on: try Texts.day("2024-02-01"))
        try append(
            .programme(
                .registered(
                    ID(high: 1, low: 1),
                    .init(code: "P", name: "Programme", firstYear: 2021, lastYear: 2027, strand: .crossBorder)
                )),
            on: day)
        try append(
            .committee(
                .established(
                    ID(high: 2, low: 1),
                    .init(
                        code: "P/MC", kind: .monitoring, name: "Committee", programmes: [ID(high: 1, low: 1)])
                )),
            on: day)
        try append(
            .call(.opened(ID(high: 3, low: 1), programme: ID(high: 1, low: 1), .init(code: "P/1"))), on: day)
        for code in Self.projects {
            try append(
                .project(.applied(Self.id(code), call: ID(high: 3, low: 1), .init(code: code))), on: day)
        }
    }

    static func id(_ code: String) -> Project.ID { ID(high: 4, low: UInt64(code.dropFirst()) ?? 0) }

    static func march(_ day: Int) -> Day { Day(year: 2024, month: 3, day: day) ?? .forEver }

    /// ` since 14` for a day of March; nothing for the day of the application.
    static func since(_ day: String) -> String {
        day.hasPrefix("2024-03") ? " since \(Int(day.suffix(2)) ?? 0)" : ""
    }

    mutating func goOn() throws {
        switch dice.roll(0...9) {
        case 0...4: try decide()
        case 5...6: try happen()
        case 7: try move()
        case 8: try change()
        default: try retract()
        }
    }

    private mutating func decide() throws {
        let effect = dice.roll(0...3) == 0 ? dice.roll(1...31) : nil
        let keys = Set((0...dice.roll(0...2)).map { _ in dice.pick(Self.projects) }).sorted()
        let outcomes = keys.map { ($0, dice.pick(Self.outcomes)) }
        let number = UInt64(last + 1)
        let event = Event.decision(
            .taken(
                ID(high: 5, low: number), .sitting(ID(high: 6, low: number)), committee: ID(high: 2, low: 1),
                question: nil,
                .init(
                    kind: .projectSelection, title: "Decision \(number)",
                    effect: effect.map { .from(Self.march($0)) } ?? .atOnce,
                    outcomes: outcomes.map { ProjectOutcome(project: Self.id($0.0), outcome: $0.1) })))
        let words = Dictionary(uniqueKeysWithValues: outcomes.map { ($0.0, $0.1.rawValue) })
        try state(event, .decided(words, effect: effect))
    }

    private mutating func happen() throws {
        let key = dice.pick(Self.projects)
        let (event, status) = dice.pick([
            (ProjectEvent.withdrawn(Self.id(key)), "withdrawn"),
            (.contracted(Self.id(key), []), "contracted"), (.completed(Self.id(key)), "completed"),
        ])
        try state(.project(event), .became(status, project: key))
    }

    private mutating func state(_ event: Event, _ what: PlainRecord.What) throws {
        let day = dice.roll(1...28)
        let reference = try append(event, on: Occasion(on: Self.march(day)))
        stated[last] = Stated(event: event, day: day, reference: reference)
        plain.state(what, on: day, at: last)
    }

    private mutating func move() throws {
        guard let fact = pick(), let old = stated[fact] else { return }
        var new = old
        new.day = dice.roll(1...28)
        guard new.day != old.day else { return }
        try correct(old, to: new)
        stated[fact] = new
        plain.move(fact, to: new.day, at: last)
    }

    private mutating func change() throws {
        guard let fact = pick(), let old = stated[fact],
            case .decision(.taken(let id, let forum, let committee, _, var particulars)) = old.event
        else { return }
        let place = dice.roll(0...particulars.outcomes.count - 1)
        let outcome = dice.pick(Self.outcomes)
        guard particulars.outcomes[place].outcome != outcome else { return }
        particulars.outcomes[place].outcome = outcome
        var new = old
        new.event = .decision(.taken(id, forum, committee: committee, question: nil, particulars))
        try correct(old, to: new)
        stated[fact] = new
        var effect: Int?
        if case .from(let day) = particulars.effect { effect = day.day }
        let words = particulars.outcomes.map { ("P\($0.project.low)", $0.outcome.rawValue) }
        plain.change(
            fact, to: .decided(Dictionary(uniqueKeysWithValues: words), effect: effect), at: last)
    }

    private mutating func retract() throws {
        guard let fact = pick(), let old = stated.removeValue(forKey: fact) else { return }
        try append(
            .record(
                .retracted(
                    .init(
                        target: old.reference, was: statement(old), reason: "Invented", authority: "office"))),
            on: Occasion(on: Self.march(31)))
        plain.retract(fact, at: last)
    }

    private mutating func correct(_ old: Stated, to new: Stated) throws {
        try append(
            .record(
                .corrected(
                    .init(
                        target: old.reference, was: statement(old), becomes: statement(new),
                        reason: "Invented", authority: "office"))), on: Occasion(on: Self.march(31)))
    }

    private func statement(_ stated: Stated) -> RecordEvent.Statement {
        .init(
            fact: Fact(stated.event), happenedOn: Occasion(on: Self.march(stated.day)), source: .ownRecord)
    }

    private mutating func pick() -> Int? { stated.isEmpty ? nil : dice.pick(stated.keys.sorted()) }

    @discardableResult
    private mutating func append(_ event: Event, on day: Occasion) throws -> Reference {
        let number = last + 1
        let command: ID<CommandKind> = ID(high: 7, low: UInt64(number))
        let receipt = try world.office.log.write(
            command: command, request: [UInt8](repeating: UInt8(number % 251), count: 32),
            by: World.recorder, at: try noon("2024-04-01")
        ) { _ in [Draft(Fact(event), happenedOn: day, source: .ownRecord)] }
        last = receipt.fingerprint.position
        return Reference(command: command, ordinal: 1)
    }
}
