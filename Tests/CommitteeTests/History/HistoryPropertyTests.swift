import Committee
import Testing

/// The same function once more, written as the sentence in the design says it and as slowly: one entry at a
/// time, looking through everything for what became of it.
private func plainHistory(_ entries: [Entry], asOf: Day?, knownAt: Int?) -> [Entry] {
    let known = entries.filter { $0.position <= knownAt ?? .max }
    var told: [Entry] = []
    for entry in known {
        if case .record(.corrected) = entry.event { continue }
        if case .record(.retracted) = entry.event { continue }
        var latest = entry
        var latestPosition = 0
        var isRetracted = false
        for later in known where later.position > entry.position {
            switch later.event {
            case .record(.corrected(let correction)) where correction.target == entry.reference:
                guard later.position > latestPosition else { continue }
                latestPosition = later.position
                latest = Entry(
                    position: entry.position, reference: entry.reference,
                    happenedOn: correction.becomes.happenedOn, source: correction.becomes.source,
                    fact: correction.becomes.fact)
            case .record(.retracted(let retraction)) where retraction.target == entry.reference:
                isRetracted = true
            default: continue
            }
        }
        if isRetracted { continue }
        if let asOf, latest.happenedOn.last > asOf { continue }
        told.append(latest)
    }
    // Insertion, so that not even sorting is shared with the original.
    var ordered: [Entry] = []
    for entry in told {
        let index = ordered.firstIndex {
            (entry.happenedOn.last, entry.position) < ($0.happenedOn.last, $0.position)
        }
        ordered.insert(entry, at: index ?? ordered.count)
    }
    return ordered
}

@Suite struct `Random histories` {
    @Test(arguments: 1...60) func `are told as the plain reading of the rule tells them`(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        let entries = Self.entries(&dice)
        for _ in 0..<8 {
            let asOf: Day? = dice.flip() ? nil : Self.day(&dice)
            let knownAt: Int? = dice.flip() ? nil : dice.roll(0..<entries.count + 1)
            #expect(
                history(entries.shuffled(using: &dice), asOf: asOf, knownAt: knownAt)
                    == plainHistory(entries, asOf: asOf, knownAt: knownAt))
        }
    }

    @Test(arguments: 1...20) func `never lose what was known when more is recorded`(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        let entries = Self.entries(&dice)
        let half = entries.count / 2
        #expect(history(entries, knownAt: half) == history(Array(entries.prefix(half))))
    }

    private static func day(_ dice: inout Dice) -> Day {
        Day(year: 2020, month: 3, day: dice.roll(1..<8)) ?? "2020-03-01"
    }

    private static func entries(_ dice: inout Dice) -> [Entry] {
        (1...dice.roll(2..<40)).map { position in
            let target = Reference.entry(dice.roll(1..<position + 1))
            let event: Event =
                switch dice.roll(0..<10) {
                case 0..<3:
                    .record(
                        .corrected(
                            .init(
                                target: target, was: statement(&dice), becomes: statement(&dice),
                                reason: "why", authority: "secretary")))
                case 3:
                    .record(
                        .retracted(
                            .init(target: target, was: statement(&dice), reason: "why", authority: "s")))
                default: statement(&dice).fact.event
                }
            return Entry(
                position: position, reference: .entry(position), happenedOn: statement(&dice).happenedOn,
                source: .ownRecord, fact: Fact(event))
        }
    }

    private static func statement(_ dice: inout Dice) -> RecordEvent.Statement {
        let project = Project.ID.p(UInt64(dice.roll(1..<5)))
        let event: ProjectEvent = dice.pick([
            .withdrawn(project), .completed(project), .contracted(project, []), .applicantNotified(project),
        ])
        let days = [day(&dice), day(&dice)].sorted()
        // Projects' events stand outside the agenda: order within a day is that of recording.
        return .init(
            fact: Fact(.project(event)),
            happenedOn: Occasion(from: days[0], to: days[1]) ?? Occasion(on: days[0]),
            source: Source(dice.pick(Source.Kind.allCases)))
    }
}
