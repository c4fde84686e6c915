import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a new register, in a folder that does not exist yet.")

    @OptionGroup var place: RegisterOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Whose register it is, as its first entry will say.", valueName: "name"))
    var office: String

    @Option(name: .long, help: ArgumentHelp("The time zone in which its days end.", valueName: "zone"))
    var zone = "Europe/Riga"

    func run() throws {
        let folder = try place.folder()
        let made = try Office.found(
            in: folder, named: office, zone: zone, by: try RecorderIdentity.own(), at: .now)
        let fingerprint = try made.log.fingerprint()
        Terminal.show("Register \(made.log.register.hex) opened in \(folder.lastPathComponent).")
        Terminal.show("  position \(fingerprint.position), root \(fingerprint.hex)")
    }
}

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what recording a file would do, and do nothing.",
        discussion: "Each file is checked by itself against what is on record now.")

    @OptionGroup var place: RegisterOptions
    @Argument(help: "Record files.", completion: .file())
    var files: [String]

    func run() throws {
        let office = try place.open()
        for file in files {
            let record = try taking(file, isCheck: true) { try office.check($0, at: .now) }
            Terminal.show(record.words(file, isCheck: true))
        }
    }
}

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record files, each whole or not at all; what is on record already is passed over.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var key: KeyOptions
    @Argument(help: "Record files, in the order in which they are to be recorded.", completion: .file())
    var files: [String]

    func run() throws {
        let office = try place.open()
        for file in files {
            let recorder = try RecorderIdentity.own()
            let record = try taking(file) { try office.record($0, by: recorder, at: .now) }
            Terminal.show(record.words(file, isCheck: false))
            if let trouble = record.trouble { Terminal.complain(trouble.description) }
            let keyFile = try key.file(for: office)
            switch office.checkpointIfDue(after: record, with: keyFile, at: .now) {
            case .success(let made): Terminal.show("  signed with a checkpoint at entry \(made.position)")
            case .failure(let error):
                Terminal.complain("No checkpoint was made. \(Refusals.words(of: error) ?? "\(error)")")
            case nil: break
            }
        }
    }
}

struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record corrections and retractions from a file that holds nothing else.",
        discussion: """
            A correction restates what our record got wrong; both stay in the log. With --preview nothing is recorded: it \
            shows every row that would change, what the rules would say of each question, whose minutes were made before, \
            and which stated totals would differ.
            """)

    @OptionGroup var place: RegisterOptions
    @Flag(name: .long, help: "Show what would change, and record nothing.") var preview = false
    @Argument(help: "The file with the corrections.", completion: .file())
    var file: String

    func run() throws {
        let office = try place.open()
        if preview {
            let rehearsal = try refusing(file, isCheck: true) {
                try office.rehearse(
                    $0, onlyCorrections: true, for: try Country.named("LV"), at: .now)
            }
            Terminal.show(rehearsal.drawn(file))
            if let refused = rehearsal.refused { throw NotTaken(file: file, isCheck: true, refused: refused) }
            return
        }
        let recorder = try RecorderIdentity.own()
        let record = try taking(file) { try office.record($0, onlyCorrections: true, by: recorder, at: .now) }
        Terminal.show(record.words(file, isCheck: false))
        if let trouble = record.trouble { Terminal.complain(trouble.description) }
    }
}

/// A refusal of the file's contents names the file as it was typed: files before it may have been recorded.
func taking(_ file: String, isCheck: Bool = false, _ work: (URL) throws -> FileRecord) throws -> FileRecord {
    try refusing(file, isCheck: isCheck, work)
}

/// The same for whatever else is made of a record file.
func refusing<Answer>(_ file: String, isCheck: Bool, _ work: (URL) throws -> Answer) throws -> Answer {
    do {
        return try work(URL(fileURLWithPath: file))
    } catch let refused as FileRefused {
        throw NotTaken(file: file, isCheck: isCheck, refused: refused)
    }
}

extension FileRecord {
    func words(_ file: String, isCheck: Bool) -> String {
        var lines = [headline(file, isCheck: isCheck)]
        for move in statuses {
            let day = statusesOn.map { ", as of \($0.iso)" } ?? ""
            lines.append("  projects \(move.status.rawValue): \(move.before) -> \(move.after)\(day)")
        }
        if let receipt, new > 0 {
            lines.append("  position \(receipt.fingerprint.position), root \(receipt.fingerprint.hex)")
        }
        return (lines + warnings.map { "  note: \($0.line)" }).joined(separator: "\n")
    }

    /// How much was recorded.
    func headline(_ file: String, isCheck: Bool) -> String {
        let verb = isCheck ? "would be recorded" : "recorded"
        return switch (new, equal) {
        case (0, 1): "\(file): nothing new; its one element is on record already."
        case (0, _): "\(file): nothing new; all \(equal) elements are on record already."
        case (_, 0): "\(file): \(entries(new)) \(verb)."
        case (_, _): "\(file): \(entries(new)) \(verb), \(equal) on record already."
        }
    }

    private func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }
}
