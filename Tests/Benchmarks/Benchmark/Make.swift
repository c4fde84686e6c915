import ArgumentParser
import Committee
import Crypto
import EventLog
import Foundation
import Secretariat

struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes an invented register of any size, through the log.")

    @Argument(help: "A folder that does not exist yet.") var folder: String
    @Option(help: "About so many entries.") var entries = 1_000_000
    @Option(help: "So many projects.") var projects = 10_000
    @Option(help: "The same seed gives the same register.") var seed: UInt64 = 2021

    func run() throws {
        let plan = Plan(entries: entries, projects: projects, seed: seed)
        let place = URL(fileURLWithPath: folder)
        var chance = Chance(seed: seed &+ 1)
        let recorder: ID<Recorder> = chance.id()
        let register: ID<RegisterKind> = chance.id()
        let log = try EventLog.create(
            in: place, register: register, command: chance.id(), by: recorder, at: Plan.first.noon,
            opening: Draft(
                Fact(
                    .record(
                        .opened(
                            .init(
                                register: ID(high: register.high, low: register.low), format: 1,
                                zone: "Europe/Riga", office: "Invented office")))),
                happenedOn: Occasion(on: Plan.first), source: Source(.invented)))
        var contracts: [(Reference, RecordEvent.Statement)] = []
        for (number, step) in plan.steps.enumerated() {
            let command: ID<CommandKind> = chance.id()
            let drafts = step.facts.map {
                Draft($0, happenedOn: Occasion(on: step.day), source: Source(.invented))
            }
            if case .project(.contracted) = step.facts[0].event {
                contracts.append(
                    (
                        Reference(command: command, ordinal: 1),
                        .init(
                            fact: step.facts[0], happenedOn: Occasion(on: step.day), source: Source(.invented)
                        )
                    ))
            }
            try write(drafts, command, recorder, at: step.recorded.noon, to: log)
            // What was recorded some time ago turns out to have happened on another day.
            if contracts.count == 50 {
                let (target, was) = contracts.removeFirst()
                var becomes = was
                becomes.happenedOn = Occasion(on: was.happenedOn.first.adding(3))
                contracts.removeAll()
                let correction = Fact(
                    .record(
                        .corrected(
                            .init(
                                target: target, was: was, becomes: becomes,
                                reason: "Day of the last signature",
                                authority: "Joint secretariat"))),
                    handle: Handle(document: "corrections/\(number)"))
                try write(
                    [Draft(correction, happenedOn: Occasion(on: step.recorded), source: Source(.invented))],
                    chance.id(), recorder, at: step.recorded.noon, to: log)
            }
        }
        let fingerprint = try log.fingerprint()
        print(
            "\(fingerprint.position) entries, \(projects) projects, \(plan.steps.count) commands, \(fingerprint.hex)"
        )
    }

    private func write(
        _ drafts: [Draft], _ command: ID<CommandKind>, _ recorder: ID<Recorder>, at time: Instant,
        to log: EventLog
    ) throws {
        _ = try log.write(
            command: command, request: Array(SHA256.hash(data: Data(command.hex.utf8))), by: recorder,
            at: time
        ) { _ in drafts }
    }
}

extension Day {
    /// Noon of the day in UTC.
    var noon: Instant {
        var parts = DateComponents()
        parts.year = year
        parts.month = month
        parts.day = day
        parts.hour = 12
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let date = calendar.date(from: parts) ?? .distantPast
        return Instant(microseconds: Int64(date.timeIntervalSince1970 * 1_000_000))
    }
}
