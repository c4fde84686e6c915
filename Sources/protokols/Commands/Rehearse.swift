import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

struct Rehearse: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Play an intended record file and show what it would change; nothing is recorded.",
        discussion: """
            Statuses, money left, the reserve list and a country's share, before and after, as of the last day on which \
            anything in the file has its effect. Where the file breaks a rule it is played on, so that one sees by how \
            much; it would be refused all the same, and the exit status is 1.
            """)

    @OptionGroup var place: RegisterOptions
    @Argument(help: "The intended record file.", completion: .file()) var file: String
    @Option(
        name: .long, help: ArgumentHelp("Whose share is shown; else Latvia's.", valueName: "letters"),
        transform: Country.named)
    var country: Country?
    @Option(name: .long, help: "How the answer is written.") var format: RehearsalFormat = .table

    func run() throws {
        let office = try place.open()
        let rehearsal = try refusing(file, isCheck: true) {
            try office.rehearse($0, for: try country ?? Country.named("LV"), at: .now)
        }
        switch format {
        case .table: Terminal.show(rehearsal.drawn(file))
        case .json: Terminal.show(try rehearsal.json)
        }
        if let refused = rehearsal.refused { throw NotTaken(file: file, isCheck: true, refused: refused) }
    }
}

enum RehearsalFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json
}

extension Rehearsal {
    func drawn(_ file: String) -> String {
        let entries = new == 1 ? "1 entry" : "\(new) entries"
        let headline =
            new == 0
            ? refused == nil
                ? "\(file): everything is on record already." : "\(file): nothing of it can be played."
            : "\(file): \(entries) rehearsed, as of \(asOf). Nothing was recorded."
        return
            ([headline] + tables.map { "\n\($0.title)\n\n\($0.table.drawn)" }
            + (consequences.isEmpty ? [] : [""]) + consequences
            + (warnings.isEmpty ? [] : [""]) + warnings.map { "note: \($0)" }).joined(separator: "\n")
    }
}
