import ArgumentParser
import Committee
import Minutes
import Secretariat

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Why a decision or a project stands as it does, or what a figure was counted from.",
        discussion: """
            THING is a decision, an item, a question, a sitting or a written procedure, by its number or its handle \
            (TRI/MC/3#items/4/decision), a project by its code, acronym or handle, a correction by its handle, or what \
            was retracted by the name it had. In its place, --figure opens a figure of \
            `representation` or `budget` to the entries behind it; say with --programme whose it is.
            """)

    @OptionGroup var place: RegisterOptions
    @OptionGroup var clocks: ClockOptions
    @Argument(help: "What is to be explained: a number, a handle, a code or an acronym.") var thing: String?
    @Option(name: .long, help: "A figure to be explained.") var figure: FigureName?
    @Option(name: .long, help: ArgumentHelp("Whose figure.", valueName: "code")) var programme: String?
    @Option(
        name: .long, help: ArgumentHelp("A country's figure; else Latvia's.", valueName: "letters"),
        transform: Country.named)
    var country: Country?
    @Option(name: .long, help: ArgumentHelp("Only this year.", valueName: "year")) var year: Int?
    @Option(name: .long, help: ArgumentHelp("Only the money of this call.", valueName: "code")) var call:
        String?
    @Option(name: .long, help: ArgumentHelp("Only the money of this priority.", valueName: "code"))
    var priority: String?
    @Option(name: .long, help: "The language of the text.") var language: DocumentLanguage = .en
    @Option(name: .long, help: "How the answer is written.") var format: ExplainFormat = .text

    func validate() throws {
        switch (thing, figure) {
        case (nil, nil): throw ValidationError("Name a thing to be explained, or a figure with --figure.")
        case (.some, .some): throw ValidationError("Name a thing or a figure, not both.")
        case (.some, nil): break
        case (nil, let figure?):
            guard programme != nil else { throw ValidationError("Say with --programme whose figure it is.") }
            if figure.figure.isOfACountry, call != nil || priority != nil {
                throw ValidationError(
                    "--call and --priority are for the figures of a budget line: allocated, committed, left.")
            }
            if !figure.figure.isOfACountry, year != nil || country != nil {
                throw ValidationError(
                    "--year and --country are not for the figures of a budget line: use --as-of.")
            }
        }
    }

    func run() throws {
        let office = try place.open()
        let moment = try clocks.moment(in: office)
        if let figure, let programme {
            let question = FigureQuestion(
                figure.figure, programme: programme, country: try country ?? Country.named("LV"), year: year,
                call: call, priority: priority)
            let answer = try office.explain(question, in: language.language, at: moment)
            return show(answer.document, try answer.explanation.json)
        }
        let answer = try office.explain(thing ?? "", in: language.language, at: moment)
        show(answer.document, try answer.explanation.json)
    }

    private func show(_ document: Document, _ json: String) {
        switch format {
        case .text: Terminal.show(PlainText.render(document))
        case .json: Terminal.show(json)
        }
    }
}

/// A figure, as the command line names it.
struct FigureName: ExpressibleByArgument {
    let figure: CountedFigure

    init?(argument: String) {
        guard let figure = CountedFigure(rawValue: argument) else { return nil }
        self.figure = figure
    }

    static var allValueStrings: [String] { CountedFigure.allCases.map(\.rawValue) }
}

enum ExplainFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
