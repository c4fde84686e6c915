import ArgumentParser
import Secretariat

struct Procedures: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Written procedures: the state of each, and who has not answered.")

    @OptionGroup var question: QuestionOptions
    @Option(name: .long, help: ArgumentHelp("Only this committee.", valueName: "code")) var committee: String?

    func run() throws {
        try question.show { try $0.procedures(committee: committee, at: $1) }
    }
}

struct Interests: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Who declared an interest at a sitting, who declared none, and who said nothing.")

    @OptionGroup var question: QuestionOptions
    @Argument(help: "The sitting's or procedure's handle, or its number where only one has it.")
    var sitting: String

    func run() throws {
        try question.show { try $0.interests(at: sitting, moment: $1) }
    }
}
