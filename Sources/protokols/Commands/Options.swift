import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

/// Which register, and who is at work.
struct RegisterOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The register's folder; else PROTOKOLS_REGISTER.", valueName: "folder"))
    var register: String?

    func validate() throws { _ = try folder() }

    func folder() throws -> URL {
        let environment = ProcessInfo.processInfo.environment
        guard let path = register ?? environment["PROTOKOLS_REGISTER"], !path.isEmpty else {
            throw ValidationError("Name the register with --register FOLDER, or set PROTOKOLS_REGISTER.")
        }
        return URL(fileURLWithPath: path)
    }

    func open() throws -> Office {
        let office = try Office.open(folder())
        for warning in office.warnings { Terminal.complain(warning) }
        return office
    }
}

/// The two clocks of every question.
struct ClockOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("What was in force on this day; else today.", valueName: "day"),
        transform: Day.named)
    var asOf: Day?

    @OptionGroup var known: KnownOptions

    func moment(in office: Office) throws -> Moment {
        try office.moment(asOf: asOf, knownAt: known.knownAt, now: .now)
    }

    /// The same, for a table or a sheet that does not say itself by which clocks it was made.
    func moment(
        in office: Office, for format: Format, in language: DocumentLanguage = .en
    ) throws -> Moment {
        try known.tell(moment(in: office), of: office, for: format, in: language)
    }
}

/// The clock of the record alone.
struct KnownOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "What the record held at a position, or when a day ended; else now.", valueName: "position|day"),
        transform: Moment.KnownAt.named)
    var knownAt: Moment.KnownAt?

    /// Says by which clocks the question is answered, where they are not those of now: a sheet of paper does not tell.
    /// JSON has them among its data.
    func tell(
        _ moment: Moment, of office: Office, for format: Format, in language: DocumentLanguage = .en
    ) throws -> Moment {
        let words = try office.clocks(of: moment, asked: knownAt, now: .now, in: language.language)
        switch format {
        case .table, .csv: if let words { Terminal.complain(words) }
        case .json: break
        }
        return moment
    }
}

struct FormatOption: ParsableArguments {
    @Option(name: .long, help: "How the answer is written.") var format: Format = .table
}

/// What every question takes: the register, the two clocks, and the form of the answer.
struct QuestionOptions: ParsableArguments {
    @OptionGroup var place: RegisterOptions
    @OptionGroup var clocks: ClockOptions
    @OptionGroup var form: FormatOption

    func show<Found: Answer>(_ answer: (Office, Moment) throws -> Found) throws {
        let office = try place.open()
        Terminal.show(try answer(office, clocks.moment(in: office, for: form.format)).text(as: form.format))
    }
}

extension Instant {
    static var now: Instant { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
}

extension Day {
    static func named(_ text: String) throws -> Day {
        guard let day = Day(text) else {
            throw ValidationError("There is no such day. Write a day as 2020-02-26.")
        }
        return day
    }
}

extension Moment.KnownAt {
    static func named(_ text: String) throws -> Moment.KnownAt {
        if let position = Int(text) { return .position(position) }
        return .day(try Day.named(text))
    }
}

extension Country {
    static func named(_ text: String) throws -> Country {
        guard let country = Country(text.uppercased()) else {
            throw ValidationError("That is no country's two letters. Write LV, EE, EL (Greece) ...")
        }
        return country
    }
}

extension Outcome {
    static func named(_ word: String) throws -> Outcome {
        guard let outcome = Outcome(rawValue: word) else {
            let words = Outcome.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("That is not an outcome. Outcomes are: \(words).")
        }
        return outcome
    }
}
