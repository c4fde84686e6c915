import Committee
import EventLog

@testable import Secretariat

/// An office that records every kind of fact, late and early, and corrects, moves and takes back what it recorded, at random.
struct WholeStory {
    /// A fact with another way to tell it: what a correction would say.
    struct Stated {
        var event: Event
        var days: Occasion
        let reference: Reference
        let handle: Handle?
        let retell: (inout Dice) -> Event
    }

    let world: World
    private(set) var plain = PlainLog()
    /// The last position of each command.
    private(set) var ends: [Int] = []
    var dice: Dice
    var pools = Pools()
    private var stated: [Stated] = []
    private var drafts: [Draft] = []
    private var recorded: [(inout PlainLog, Int, Reference) -> Void] = []
    private(set) var last: Int

    /// What exists so far, to be spoken of.
    struct Pools {
        var projects: [Project.ID] = []
        var forums: [Forum] = []
        var items: [(forum: Forum, id: Item.ID)] = []
        var questions: [(forum: Forum, id: Question.ID)] = []
        var decisions: [Decision.ID] = []
        var actions: [(forum: Forum, id: ActionPoint.ID)] = []
        var mandates: [(id: Mandate.ID, person: Person.ID)] = []
        var count: UInt64 = 0
    }

    static let programme = Programme.ID(high: 1, low: 1)
    static let committee = Body.ID(high: 2, low: 1)

    init(_ seed: UInt64) throws {
        world = try World()
        dice = Dice(seed)
        last = try world.position
        found()
        try record()
    }

    static func day(_ number: Int) -> Day { Day(year: 2024, month: 3, day: number) ?? .forEver }

    func next<Entity>(_ high: UInt64) -> ID<Entity> { ID(high: high, low: pools.count + 1) }

    mutating func mint<Entity>(_ high: UInt64) -> ID<Entity> {
        pools.count += 1
        // Identities do not sort by their age.
        return ID(high: high, low: pools.count &* 0x9E37_79B9_7F4A_7C15)
    }

    /// One command: some facts, or corrections and retractions of what was stated before.
    mutating func goOn() throws {
        if dice.roll(0...9) < 7 {
            for _ in 0...dice.roll(0...4) { tell() }
        } else {
            for _ in 0...dice.roll(0...1) { mend() }
        }
        try record()
    }

    mutating func state(_ days: Occasion? = nil, _ retell: @escaping (inout Dice) -> Event) {
        let days = days ?? someDays()
        let event = retell(&dice)
        let handle =
            dice.roll(0...2) == 0
            ? Handle(document: "S", path: "\(pools.count)/\(last)/\(drafts.count)") : nil
        let number = drafts.count + 1
        drafts.append(Draft(Fact(event, handle: handle), happenedOn: days, source: .ownRecord))
        let reference = Reference(command: command, ordinal: number)
        stated.append(
            Stated(event: event, days: days, reference: reference, handle: handle, retell: retell))
        recorded.append { plain, position, reference in
            plain.state(event, on: days, at: position, named: reference.text, handle)
        }
    }

    private mutating func someDays() -> Occasion {
        let day = dice.roll(1...28)
        let last = dice.roll(0...5) == 0 ? day + dice.roll(1...2) : day
        return Occasion(from: Self.day(day), to: Self.day(last)) ?? Occasion(on: Self.day(day))
    }

    // MARK: - Corrections

    private mutating func mend() {
        guard let place = stated.indices.randomElement(using: &dice) else { return }
        // Of one command an entry is corrected once.
        guard stated[place].reference.command != command, mended.insert(stated[place].reference).inserted
        else { return }
        let old = stated[place]
        // What everything else stands on is corrected, and never taken back.
        if dice.roll(0...5) == 0, old.reference.command != ground {
            stated.remove(at: place)
            correct(
                .retracted(
                    .init(target: old.reference, was: statement(old), reason: "Invented", authority: "office")
                ))
            recorded.append { plain, position, _ in plain.retract(old.reference.text, at: position) }
            return
        }
        var new = old
        if dice.roll(0...1) == 0 { new.days = someDays() } else { new.event = old.retell(&dice) }
        guard new.days != old.days || new.event != old.event else { return }
        stated[place] = new
        correct(
            .corrected(
                .init(
                    target: old.reference, was: statement(old), becomes: statement(new), reason: "Invented",
                    authority: "office")))
        let (event, days) = (new.event, new.days)
        recorded.append { plain, position, _ in
            plain.restate(old.reference.text, as: event, on: days, at: position)
        }
    }

    private var mended: Set<Reference> = []
    private var ground: ID<CommandKind> { ID(high: 7, low: 2) }

    private mutating func correct(_ event: RecordEvent) {
        drafts.append(
            Draft(Fact(.record(event)), happenedOn: Occasion(on: Self.day(31)), source: .ownRecord))
    }

    private func statement(_ stated: Stated) -> RecordEvent.Statement {
        .init(
            fact: Fact(stated.event, handle: stated.handle), happenedOn: stated.days, source: .ownRecord)
    }

    // MARK: - The log

    private var command: ID<CommandKind> { ID(high: 7, low: UInt64(last + 1)) }

    private mutating func record() throws {
        defer { (drafts, recorded, mended) = ([], [], []) }
        guard !drafts.isEmpty else { return }
        let (command, drafts, first) = (command, drafts, last + 1)
        let receipt = try world.office.log.write(
            command: command, request: [UInt8](repeating: UInt8(first % 251), count: 32),
            by: World.recorder, at: try noon("2024-04-01")
        ) { _ in drafts }
        for (number, note) in recorded.enumerated() {
            note(&plain, first + number, Reference(command: command, ordinal: number + 1))
        }
        last = receipt.fingerprint.position
        ends.append(last)
    }
}
