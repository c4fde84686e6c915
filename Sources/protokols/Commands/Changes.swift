import ArgumentParser
import Committee
import EventLog
import Secretariat

struct Changes: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What the record says otherwise since a position or a day, with before and after.",
        discussion: """
            Both sides are read as of one day, today or --as-of: what differs is what the record has learnt. A day means \
            the record as it stood when that day ended, as with --known-at.

            With --since last --reader NAME everything is told that came since NAME last added --mark, and everything \
            that was dated ahead and has taken effect since the day of that mark. How far a reader has read is kept in \
            desk.sqlite in the register's folder, and is no part of the record.
            """)

    @OptionGroup var place: RegisterOptions
    @Option(
        name: .long,
        help: ArgumentHelp(
            "What the record held at a position, when a day ended, or where the reader last marked.",
            valueName: "position|day|last"),
        transform: SinceOption.named)
    var since: SinceOption
    @Option(
        name: [.customLong("until"), .customLong("known-at")],
        help: ArgumentHelp(
            "What it held at a later position, or when a later day ended; else now.",
            valueName: "position|day"),
        transform: Moment.KnownAt.named)
    var until: Moment.KnownAt?
    @Option(
        name: .long, help: ArgumentHelp("The day on which both are read; else today.", valueName: "day"),
        transform: Day.named)
    var asOf: Day?
    @Option(name: .long, help: ArgumentHelp("Only this programme.", valueName: "code")) var programme: String?
    @Option(name: .long, help: ArgumentHelp("Only this committee.", valueName: "code")) var committee: String?
    @Option(
        name: .long, help: ArgumentHelp("Only this project, by code, acronym or handle.", valueName: "name"))
    var project: String?
    @Option(name: .long, help: ArgumentHelp("Who reads, for --since last and --mark.", valueName: "name"))
    var reader: String?
    @Flag(name: .long, help: "Remember that the reader has read this, once it was written out.")
    var mark = false
    @Option(name: .long, help: "The language of the table.") var language: DocumentLanguage = .en
    @OptionGroup var form: FormatOption

    func validate() throws {
        if reader?.isEmpty ?? false { throw ValidationError("--reader needs a name.") }
        if mark, programme != nil || committee != nil || project != nil {
            throw ValidationError(
                "--mark is for everything: leave out what narrows the answer, or leave out --mark.")
        }
        guard reader == nil else { return }
        if since == .last { throw ValidationError("Say who reads: --since last --reader NAME.") }
        if mark { throw ValidationError("Say who has read it: --mark --reader NAME.") }
    }

    func run() throws {
        let office = try place.open()
        let answer = try office.changes(
            since: since.since(reader ?? ""), until: until, asOf: asOf,
            only: .init(programme: programme, committee: committee, project: project),
            in: language.language, now: .now)
        if since == .last, let reader, try !office.hasRead(reader) {
            Terminal.complain("\(reader) has marked nothing as read yet: this is everything.")
        }
        Terminal.show(try answer.text(as: form.format))
        if mark, let reader { try office.mark(answer, readBy: reader) }
    }
}

enum SinceOption: Equatable {
    case last
    case moment(Moment.KnownAt)

    static func named(_ text: String) throws -> SinceOption {
        text == "last" ? .last : .moment(try Moment.KnownAt.named(text))
    }

    func since(_ reader: String) -> Since {
        switch self {
        case .last: .lastRead(by: reader)
        case .moment(let known): .moment(known)
        }
    }
}
