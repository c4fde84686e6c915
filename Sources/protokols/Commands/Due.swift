import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

struct DueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "What is still to be done, by whom and by when.",
        discussion: """
            Conditions, action points, gates, comments on minutes, written procedures, declarations before a sitting, \
            complaints, mandates that end. What is late is overdue; what nobody has set a day for is awaiting. Days \
            that follow from the rules of procedure are counted where the rules are on record.
            """)

    @OptionGroup var place: RegisterOptions
    @Option(
        name: [.customLong("on"), .customLong("as-of")],
        help: ArgumentHelp("What was due on this day; else today.", valueName: "day"), transform: Day.named)
    var day: Day?
    @OptionGroup var known: KnownOptions
    @OptionGroup var form: FormatOption
    @Option(
        name: .long,
        help: ArgumentHelp("Nothing later than this day, and nothing without a day.", valueName: "day"),
        transform: Day.named)
    var until: Day?
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only what is up to a delegation or a body, e.g. LV or secretariat.", valueName: "party"))
    var responsible: String?
    @Option(name: .long, help: ArgumentHelp("Only this programme.", valueName: "code")) var programme: String?
    @Option(name: .long, help: "The language of the words.") var language: DocumentLanguage = .en
    @Option(
        name: .long, help: ArgumentHelp("Write what has a day as a calendar here.", valueName: "file"),
        completion: .file())
    var ics: String?

    func run() throws {
        let office = try place.open()
        let moment = try known.tell(
            office.moment(asOf: day, knownAt: known.knownAt, now: .now), of: office, for: form.format,
            in: language)
        let answer = try office.due(
            until: until, responsible: responsible, programme: programme, in: language.language, at: moment)
        guard let ics else { return Terminal.show(try answer.text(as: form.format)) }
        try FileProblem.writing(ics) {
            try Data(office.calendar(of: answer).text.utf8)
                .write(to: URL(fileURLWithPath: ics), options: .atomic)
        }
        Terminal.show(ics)
    }
}
