import ArgumentParser
import Committee
import Minutes
import Secretariat

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Look for what contradicts itself: named checks, each with the entries it rests on.",
        discussion: """
            Late entries and corrections bring into a record what would be refused today, and committees do err. Without \
            CHECK all checks are made. The exit status is 0 when nothing was found and 1 when something was; nothing is \
            changed by it.
            """)

    @OptionGroup var place: RegisterOptions
    @OptionGroup var clocks: ClockOptions
    @OptionGroup var form: FormatOption
    @Argument(help: "Only these checks, by their names.", transform: Committee.Check.named) var checks:
        [Committee.Check] = []
    @Flag(name: .long, help: "Print the names of the checks and what each guards against.") var list = false
    @Option(name: .long, help: ArgumentHelp("Only this programme.", valueName: "code")) var programme: String?
    @Option(name: .long, help: "The language of the words.") var language: DocumentLanguage = .en

    func run() throws {
        if list {
            return Terminal.show(try ChecksAnswer(in: language.language).text(as: form.format))
        }
        let office = try place.open()
        let answer = try office.audit(
            checks.isEmpty ? Committee.Check.allCases : checks, programme: programme, in: language.language,
            at: try clocks.moment(in: office, for: form.format, in: language))
        Terminal.show(try answer.text(as: form.format))
        if !answer.findings.isEmpty { throw ExitCode(1) }
    }
}

extension Committee.Check {
    static func named(_ name: String) throws -> Committee.Check {
        guard let check = Committee.Check(rawValue: name) else {
            let names = Committee.Check.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There is no check \(name). Checks are: \(names).")
        }
        return check
    }
}
