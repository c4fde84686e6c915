import ArgumentParser
import Committee
import EventLog
import Foundation
import Minutes
import Reference
import Secretariat

struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures a register's questions, each beside what a plain C program needs to read its log."
    )

    @Argument(help: "A register that `make` made.") var folder: String
    @Flag(help: "Only the rebuilding of the registers.") var rebuild = false
    @Flag(help: "Only the verifying of the record, three times.") var verify = false

    @Option(help: "The program, built for release, whose commands are measured too.") var program: String?

    func run() throws {
        let place = URL(fileURLWithPath: folder)
        if verify { return try (1...3).forEach { _ in try verifying(place) } }
        let log = place.appendingPathComponent("log.sqlite").path
        var counts = reading()
        let clock = ContinuousClock()
        let reference = try clock.measure {
            guard read_log(log, &counts) == 0 else { throw ValidationError("\(log) cannot be read.") }
        }
        print("C reads \(counts.rows) rows and finds \(counts.fields) fields: \(reference.words)")
        for name in ["views.sqlite", "search.sqlite"] {
            try? FileManager.default.removeItem(at: place.appendingPathComponent(name))
        }
        let rebuilding = try clock.measure { _ = try Office.open(place) }
        print(
            "all registers made anew: \(rebuilding.words), \(ratio(rebuilding, reference)) times C, \(memory()) MB at most"
        )
        if rebuild { return }
        try verifying(place)
        try questions(place, reference)
    }

    private func verifying(_ place: URL) throws {
        let clock = ContinuousClock()
        var counts = reading()
        let log = place.appendingPathComponent("log.sqlite").path
        let sealed = place.appendingPathComponent("sealed.sqlite").path
        let reference = try clock.measure {
            guard scan_register(log, sealed, &counts) == 0 else {
                throw ValidationError("\(log) cannot be read.")
            }
        }
        let verifying = try clock.measure {
            let verification = try Office.verify(EventLog.inspect(place), in: place, comparing: false)
            guard verification.isSound else { throw ValidationError("The register is not sound.") }
        }
        print(
            "SQLite reads the record in \(reference.words); verified in \(verifying.words), \(ratio(verifying, reference)) times that"
        )
    }

    private func questions(_ place: URL, _ reference: Duration) throws {
        let office = try Office.open(place)
        let now = Instant(microseconds: 1_790_000_000_000_000)
        let moment = try office.moment(asOf: Day("2020-06-01"), knownAt: nil, now: now)
        try time("one project's status", 50) { number in
            _ = try office.statuses(project: "RIVER3X\(number)", at: moment)
        }
        try time("one project's status with all that is on record", 50) { number in
            _ = try office.status(project: "RIVER3X\(number)", at: moment)
        }
        try time("all statuses as of a day", 15) { _ in _ = try office.statuses(at: moment) }
        guard let month = Day("2020-05-01") else { return }
        try time("what changed in a month", 15) { _ in
            _ = try office.changes(
                since: .moment(.day(month)), until: .day(moment.asOf), now: now)
        }
        let first = try ContinuousClock().measure { _ = try office.search("report", at: moment) }
        print("index of the search made anew, and a first page: \(first.words)")
        try time("first page of a search for a common word", 15) { _ in
            _ = try office.search("document", at: moment)
        }
        if let program { try cold(program, place) }
    }

    /// A command from its start to its end, the file system's memory being warm.
    private func cold(_ program: String, _ place: URL) throws {
        let words = [
            "status", "--project", "RIVER3X7", "--as-of", "2020-06-01", "--register", place.path,
        ]
        let command = ChildProcess(
            program: program, arguments: words, environment: ProcessInfo.processInfo.environment,
            folder: place)
        try time("the command `status` of one project", 15) { _ in
            guard try command.run(output: nil, timeLimit: 60).status == 0 else {
                throw ValidationError("\(program) \(words) fails.")
            }
        }
    }

    /// The middle of so many runs.
    private func time(_ what: String, _ runs: Int, _ work: (Int) throws -> Void) throws {
        let clock = ContinuousClock()
        try work(0)
        var times: [Duration] = []
        for run in 0..<runs { times.append(try clock.measure { try work(run) }) }
        times.sort()
        print(
            "\(what): \(times[runs / 2].words) (\(times[0].words) to \(times[runs - 1].words), \(runs) runs)")
    }

    private func ratio(_ a: Duration, _ b: Duration) -> String {
        String(format: "%.1f", a / b)
    }

    /// The most memory that this process has held, in MB.
    private func memory() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) / 1024
    }
}

extension Duration {
    /// In the unit that people read best.
    var words: String {
        let seconds = self / .seconds(1)
        return switch seconds {
        case ..<0.001: String(format: "%.0f µs", seconds * 1_000_000)
        case ..<1: String(format: "%.1f ms", seconds * 1000)
        default: String(format: "%.2f s", seconds)
        }
    }
}
