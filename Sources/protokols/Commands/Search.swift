import ArgumentParser
import Committee
import EventLog
import Secretariat

struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find decisions, statements, items, conditions and projects by their words.",
        discussion: """
            A word finds every word that begins with it, in small or capital letters, with or without diacritics: lemum \
            finds lēmums and Lēmumu. Words in quotation marks stand together. Hits come by how well they fit; where \
            they are more than two thousand, what was recorded last comes first.

            Operators narrow the search, and stand between the words: committee:TRI/MC, project:00103, country:LV, \
            outcome:reserve-list, kind:decision (statement, item, condition, project), after:2025-03-01 (with that day; \
            also 2025-03 or 2025), before:2026 (without it), is:open. One that stands twice allows either.
            """)

    @OptionGroup var place: RegisterOptions
    @OptionGroup var clocks: ClockOptions
    @OptionGroup var form: FormatOption
    @Argument(help: "Words, their beginnings, \"phrases\" and operators.") var words: [String]
    @Option(name: .long, help: ArgumentHelp("At most so many on a page.", valueName: "number")) var limit = 20
    @Option(
        name: .long,
        help: ArgumentHelp("The next page: what stands under the page before.", valueName: "cursor"))
    var after: String?

    func validate() throws {
        guard (1...1000).contains(limit) else {
            throw ValidationError("--limit says how many hits a page has: write 1 to 1000.")
        }
    }

    func run() throws {
        let office = try place.open()
        let cursor = try after.map { try SearchCursor($0) }
        // A page goes on as of the day and the position of the page before it, whatever happened since.
        let moment = try office.moment(
            asOf: clocks.asOf ?? cursor?.asOf,
            knownAt: clocks.known.knownAt ?? cursor.map { .position($0.knownAt) }, now: .now)
        let answer = try office.search(
            words.joined(separator: " "), limit: limit, after: cursor, at: moment)
        Terminal.show(try answer.text(as: form.format))
    }
}
