import ArgumentParser
import Committee
import Minutes
import Secretariat

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "A committee's rules of procedure, as a page or as a list of versions.",
        subcommands: [Show.self, List.self])

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What the rules in force on a day say, point by point, and on what they are silent.",
            discussion: """
                A table is printed for reading; json and csv are for programs. html, md, docx and pdf are written as \
                files. Where several versions are in force on the day, name one with --version.
                """)

        @OptionGroup var place: RegisterOptions
        @Argument(help: "The committee's code.") var committee: String
        @Option(
            name: [.customLong("on"), .customLong("as-of")],
            help: ArgumentHelp("The rules in force on this day; else today.", valueName: "day"),
            transform: Day.named)
        var day: Day?
        @OptionGroup var known: KnownOptions
        @Option(
            name: .customLong("version"),
            help: ArgumentHelp("This version of the rules, whatever the day.", valueName: "version"))
        var rulesVersion: String?
        @Option(name: .long, help: "How the rules are written.") var format: RulesFormat = .table
        @Option(name: .long, help: "The language of the page.") var language: DocumentLanguage = .en
        @Option(
            name: .long, help: ArgumentHelp("Where to write a file.", valueName: "folder"),
            completion: .directory)
        var out = "."

        func run() throws {
            let office = try place.open()
            let moment = try office.moment(asOf: day, knownAt: known.knownAt, now: .now)
            let answer = try office.rules(
                of: committee, version: rulesVersion, in: language.language, at: moment)
            switch format {
            case .table: Terminal.show(PlainText.render(answer.document))
            case .json: Terminal.show(try answer.text(as: .json))
            case .csv: Terminal.show(try answer.text(as: .csv))
            case .html: try write(answer, as: .html)
            case .md: try write(answer, as: .md)
            case .docx: try write(answer, as: .docx)
            case .pdf: try write(answer, as: .pdf)
            }
        }

        private func write(_ answer: RulesAnswer, as form: DocumentForm) throws {
            var files = MinutesFiles(folder: out)
            let problem = try files.write(
                answer.document, named: answer.fileName, as: [form])
            if let problem { throw problem }
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every version of the rules on record, with its days and its source.")

        @OptionGroup var question: QuestionOptions
        @Argument(help: "The committee's code.") var committee: String

        func run() throws {
            try question.show { try $0.rulesVersions(of: committee, at: $1) }
        }
    }
}

/// What a page of rules can be written as: an answer like any other, or a document.
enum RulesFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json, csv, html, md, docx, pdf
}
