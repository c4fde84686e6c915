import ArgumentParser
import Secretariat

struct Procedures: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Written procedures: the state of each, and who has not answered.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var clocks: ClockOptions
    @OptionGroup var form: FormatOption
    @Option(name: .long, help: ArgumentHelp("Only this committee.", valueName: "code")) var committee: String?

    func run() throws {
        let office = try place.open()
        let answer = try office.procedures(committee: committee, at: try clocks.moment(in: office))
        Terminal.show(try answer.text(as: form.format))
    }
}

struct Interests: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Who declared an interest at a sitting, who declared none, and who said nothing.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var clocks: ClockOptions
    @OptionGroup var form: FormatOption
    @Argument(help: "The sitting's or procedure's handle, or its number where only one has it.")
    var sitting: String

    func run() throws {
        let office = try place.open()
        let answer = try office.interests(at: sitting, moment: try clocks.moment(in: office))
        Terminal.show(try answer.text(as: form.format))
    }
}
