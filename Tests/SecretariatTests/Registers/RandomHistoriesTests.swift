import Committee
import EventLog
import Testing

@testable import Secretariat

@Suite struct `The project register` {
    /// Late, corrected, moved, retracted and future-dated entries in any order.
    @Test(arguments: 1...12)
    func `is on every pair of clocks what a plain fold says`(seed: UInt64) throws {
        var story = try RandomStory(seed)
        for _ in 0..<14 { try story.goOn() }
        let world = story.world
        for position in [0] + (try world.office.log.commands(after: 0).map(\.positions.upperBound)) {
            for day in 1...31 {
                let moment = Moment(asOf: try Texts.day(RandomStory.march(day)), knownAt: position)
                let rows = try world.office.status(at: moment).projects.map(\.project)
                guard position >= story.firstPosition else {
                    #expect(rows.isEmpty)
                    continue
                }
                let found = rows.map { "\($0.acronym ?? "") \($0.status)\(RandomStory.since($0.since))" }
                    .sorted()
                let expected = RandomStory.projects.map { key, name in
                    "\(name) \(story.plain.status(of: key, asOf: day, knownAt: position))"
                }.sorted()
                #expect(found == expected, "as of \(day) March, known at \(position), seed \(seed)")
            }
        }
        let dump = try world.office.views.dump()
        #expect(try dump == Views(rebuilding: world.office.log).dump())
        // Made in several shares at once, or with hardly anything held, they are the same.
        guard seed <= 3 else { return }
        #expect(try dump == Views(rebuilding: world.office.log, shares: 3).dump())
        #expect(try dump == Views(rebuilding: world.office.log, room: .hardlyAny).dump())
    }
}

extension Archive.Room {
    static let hardlyAny = Archive.Room(projects: 3, others: 5, folds: 2)
}

/// A small office that records, and corrects itself, at random.
private struct RandomStory {
    static let projects = ["P1": "Alfa", "P2": "Beta", "P3": "Gamma", "P4": "Delta"]
    private static let outcomes = [
        "approved", "reserve list", "postponed", "rejected", "not selected", "decision revoked",
    ]

    private static let override = "\nnevertheless: it happened"

    let world: World
    let firstPosition: Int
    private(set) var plain = PlainRecord()
    private var dice: Dice
    private var count = 0
    private var sittings: [(handle: String, fact: Int, keys: [String], day: Int)] = []
    private var afterwards: [(handle: String, fact: Int)] = []

    init(_ seed: UInt64) throws {
        world = try World.small()
        firstPosition = try world.position
        dice = Dice(seed)
    }

    static func march(_ day: Int) -> String { "2024-03-\(day < 10 ? "0" : "")\(day)" }

    /// ` since 14` for a day of March; nothing for the day of the application.
    static func since(_ day: String) -> String {
        day.hasPrefix("2024-03") ? " since \(Int(day.suffix(2)) ?? 0)" : ""
    }

    mutating func goOn() throws {
        count += 1
        switch dice.roll(0...9) {
        case 0...3: try sit()
        case 4...5: try happen()
        case 6: try move()
        case 7...8: try change()
        default: try retract()
        }
    }

    private mutating func sit() throws {
        let day = dice.roll(1...28)
        let effect = dice.roll(0...3) == 0 ? dice.roll(1...31) : nil
        let keys = Self.projects.keys.sorted().filter { _ in dice.roll(0...1) == 0 }
        guard !keys.isEmpty else { return }
        var outcomes: [String: String] = [:]
        for key in keys { outcomes[key] = dice.pick(Self.outcomes) }
        let parts = keys.map { "outcome: \(outcomes[$0] ?? ""), projects: [\($0)]" }
        let text = Texts.selection(
            count, on: Self.march(day), effect: effect.map { "from \(Self.march($0))" } ?? "at once",
            parts: parts)
        // Random facts are often against the rules: each file says that they happened nevertheless.
        try world.record(text + Self.override)
        let position = try world.position
        plain.state(.decided(outcomes, effect: effect), on: day, at: position)
        sittings.append(("P/MC/\(count)#items/1/decision", position, keys, day))
    }

    private mutating func happen() throws {
        let day = dice.roll(1...28)
        let key = dice.pick(Self.projects.keys.sorted())
        let (words, status) = dice.pick([
            ("withdrawn", "withdrawn"), ("contract signed", "contracted"), ("completed", "completed"),
        ])
        try world.record(
            "afterwards: P/a\(count)\ncall: P/1\nfacts: [{project: \(key), on: \(Self.march(day)), \(words): yes}]\(Self.override)"
        )
        let position = try world.position
        plain.state(.became(status, project: key), on: day, at: position)
        let path = words.replacing(" ", with: "-")
        afterwards.append(("P/a\(count)#facts/\(key)/\(path)", position))
    }

    private mutating func move() throws {
        guard let (handle, fact) = pickAny(), let old = day(of: fact) else { return }
        // A decision is taken in its sitting or later.
        let first = sittings.first { $0.fact == fact }?.day ?? 1
        let new = dice.roll(first...28)
        guard new != old else { return }
        try world.record(
            Texts.correction(
                "P/corrections/\(count)", of: handle,
                "field: happenedOn.first, was: \(Self.march(old)), is: \(Self.march(new))",
                "field: happenedOn.last, was: \(Self.march(old)), is: \(Self.march(new))") + Self.override)
        plain.move(fact, to: new, at: try world.position)
    }

    private mutating func change() throws {
        guard !sittings.isEmpty else { return }
        let sitting = dice.pick(sittings)
        let index = dice.roll(0...sitting.keys.count - 1)
        let key = sitting.keys[index]
        guard
            case .decided(var outcomes, let effect)? = plain.facts(knownAt: .max)
                .first(where: { $0.position == sitting.fact })?.what, let old = outcomes[key]
        else { return }
        let new = dice.pick(Self.outcomes)
        guard new != old else { return }
        try world.record(
            Texts.correction(
                "P/corrections/\(count)", of: sitting.handle,
                "field: particulars.outcomes.\(index).outcome, was: \(old), is: \(new)") + Self.override)
        outcomes[key] = new
        plain.change(sitting.fact, to: .decided(outcomes, effect: effect), at: try world.position)
    }

    private mutating func retract() throws {
        guard let (handle, fact) = pickAny(), day(of: fact) != nil else { return }
        try world.record(Texts.retraction("P/corrections/\(count)", of: handle))
        plain.retract(fact, at: try world.position)
    }

    private mutating func pickAny() -> (handle: String, fact: Int)? {
        let all = sittings.map { ($0.handle, $0.fact) } + afterwards.map { ($0.handle, $0.fact) }
        return all.isEmpty ? nil : dice.pick(all)
    }

    /// `nil` for a fact that was retracted.
    private func day(of fact: Int) -> Int? {
        plain.facts(knownAt: .max).first { $0.position == fact }?.day
    }
}
