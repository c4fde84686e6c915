import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Every project's status on a day.")

    @OptionGroup var question: QuestionOptions
    @Option(name: .long, help: ArgumentHelp("Only this programme.", valueName: "code")) var programme: String?
    @Option(name: .long, help: ArgumentHelp("Only this call.", valueName: "code")) var call: String?
    @Option(
        name: .long, help: ArgumentHelp("Only this project, by code, acronym or handle.", valueName: "name"))
    var project: String?

    func run() throws {
        switch question.form.format {
        case .json:
            try question.show { try $0.status(programme: programme, call: call, project: project, at: $1) }
        case .table, .csv:
            try question.show { try $0.statuses(programme: programme, call: call, project: project, at: $1) }
        }
    }
}

struct Decisions: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The register of decisions.",
        discussion:
            "With --page it is written as one HTML file with a search field, to be mailed to delegates.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var clocks: ClockOptions
    @OptionGroup var form: FormatOption
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Words in the title, text, number or kind; diacritics and case do not matter.", valueName: "words"
        ))
    var find: String?
    @Option(
        name: .long,
        help: ArgumentHelp("Decisions on this project, by code, acronym or handle.", valueName: "name"))
    var project: String?
    @Option(
        name: .long,
        help: ArgumentHelp("Decisions on projects with a partner from this country.", valueName: "letters"),
        transform: Country.named)
    var country: Country?
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Decisions that gave a project this outcome, e.g. \"reserve list\".", valueName: "words"),
        transform: Outcome.named)
    var outcome: Outcome?
    @Option(
        name: .long, help: ArgumentHelp("Write the register as one HTML file here.", valueName: "file"),
        completion: .file())
    var page: String?
    @Option(name: .long, help: "The language of the page.") var language: DocumentLanguage = .en

    func run() throws {
        let office = try place.open()
        let answer = try office.decisions(
            find: find, project: project, country: country?.code, outcome: outcome,
            at: try clocks.moment(in: office, for: form.format))
        guard let page else { return Terminal.show(try answer.text(as: form.format)) }
        let html = try office.page(of: answer, in: language.language)
        try FileProblem.writing(page) {
            try Data(html.utf8)
                .write(to: URL(fileURLWithPath: page), options: .atomic)
        }
        Terminal.show(page)
    }
}

struct BudgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "budget",
        abstract: "The money set aside, spoken for and left, by priority, call and fund.",
        discussion:
            "Under it: which reserve projects rank, score and the money left would promote. Only a decision promotes."
    )

    @OptionGroup var question: QuestionOptions
    @Option(name: .long, help: ArgumentHelp("Only this programme.", valueName: "code")) var programme: String?
    @Option(name: .long, help: ArgumentHelp("Only this call.", valueName: "code")) var call: String?

    func run() throws {
        try question.show { try $0.budget(programme: programme, call: call, at: $1) }
    }
}

struct Representation: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "A country's record, by programme and year; Latvia's unless another is named.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var clocks: ClockOptions
    @OptionGroup var form: FormatOption
    @Option(
        name: .long, help: ArgumentHelp("Another country.", valueName: "letters"), transform: Country.named)
    var country: Country?
    @Option(name: .long, help: ArgumentHelp("Only this programme.", valueName: "code")) var programme: String?
    @Option(name: .long, help: ArgumentHelp("Only this year.", valueName: "year")) var year: Int?

    func run() throws {
        let office = try place.open()
        let answer = try office.representation(
            of: try country ?? Country.named("LV"), programme: programme, year: year,
            at: try clocks.moment(in: office, for: form.format))
        Terminal.show(try answer.text(as: form.format, notes: answer.notesByYear))
    }
}

struct CommitteeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "committee", abstract: "A committee's members, rules and chair on a day.")

    @OptionGroup var question: QuestionOptions
    @Argument(help: "The committee's code.") var committee: String

    func run() throws {
        try question.show { try $0.committee(committee, at: $1) }
    }
}

struct Actions: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What the committees asked for, and what became of it.")

    @OptionGroup var question: QuestionOptions
    @Flag(name: .long, help: "Only what is not done.") var open = false

    func run() throws {
        try question.show { try $0.actions(openOnly: open, at: $1) }
    }
}

struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The entries of the log, with the fields that a correction can name.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var clock: KnownOptions
    @OptionGroup var form: FormatOption
    @Option(
        name: .long,
        help: ArgumentHelp("Only this document or element of a record file.", valueName: "handle"))
    var handle: String?
    @Option(name: .long, help: ArgumentHelp("Only so many of the latest.", valueName: "number")) var last:
        Int?

    func validate() throws {
        if let last, last < 1 { throw ValidationError("--last says how many entries: write 1 or more.") }
    }

    func run() throws {
        let office = try place.open()
        let moment = try clock.tell(
            office.moment(asOf: nil, knownAt: clock.knownAt, now: .now), of: office, for: form.format)
        let answer = try office.listing(handle: handle, last: last, knownAt: moment.knownAt)
        Terminal.show(try answer.text(as: form.format))
    }
}
