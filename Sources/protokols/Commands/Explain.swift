import ArgumentParser
import Minutes
import Secretariat

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Why a decision stands, or where a project stands, told from the entries behind it.",
        discussion: """
            THING is a decision, an item, a question, a sitting or a written procedure, by its number or its handle \
            (TRI/MC/3#items/4/decision), or a project by its code, acronym or handle.
            """)

    @OptionGroup var place: RegisterOptions
    @OptionGroup var clocks: ClockOptions
    @Argument(help: "What is to be explained: a number, a handle, a code or an acronym.") var thing: String
    @Option(name: .long, help: "The language of the text.") var language: DocumentLanguage = .en
    @Option(name: .long, help: "How the answer is written.") var format: ExplainFormat = .text

    func run() throws {
        let office = try place.open()
        let answer = try office.explain(thing, in: language.language, at: try clocks.moment(in: office))
        switch format {
        case .text: Terminal.show(PlainText.render(answer.document))
        case .json: Terminal.show(try answer.explanation.json)
        }
    }
}

enum ExplainFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
