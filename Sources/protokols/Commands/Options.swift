import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

/// Which register, and who is at work.
struct RegisterOptions: ParsableArguments {
    @Option(name: .long, help: "The register's folder; else PROTOKOLS_REGISTER.")
    var register: String?

    func folder() throws -> URL {
        let environment = ProcessInfo.processInfo.environment
        guard let path = register ?? environment["PROTOKOLS_REGISTER"], !path.isEmpty else {
            throw ValidationError("Name the register with --register FOLDER, or set PROTOKOLS_REGISTER.")
        }
        return URL(fileURLWithPath: path)
    }

    func open() throws -> Office { try Office.open(folder()) }
}

/// The two clocks, and the form of the answer.
struct QuestionOptions: ParsableArguments {
    @Option(name: .long, help: "What was in force on this day (YYYY-MM-DD); else today.")
    var asOf: String?

    @Option(name: .long, help: "As the record knew it at a position, or when a day ended; else now.")
    var knownAt: String?

    @Option(name: .long, help: "table, json or csv.")
    var format: Format = .table

    func moment(in office: Office) throws -> Moment {
        try office.moment(asOf: try asOf.map(day), knownAt: try knownAt.map(known), now: .now)
    }

    private func day(_ text: String) throws -> Day {
        guard let day = Day(text) else {
            throw ValidationError("\u{201C}\(text)\u{201D} is not a day that exists. Write a day as 2020-02-26.")
        }
        return day
    }

    private func known(_ text: String) throws -> Moment.KnownAt {
        if let position = Int(text) { return .position(position) }
        return .day(try day(text))
    }
}

extension Instant {
    static var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}
