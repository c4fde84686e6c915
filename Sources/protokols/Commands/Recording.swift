import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a new register in an empty folder.")

    @OptionGroup var place: RegisterOptions

    @Option(name: .long, help: "Whose register it is, as its first entry will say.")
    var office: String

    @Option(name: .long, help: "The time zone in which its days end.")
    var zone = "Europe/Riga"

    func run() throws {
        let folder = try place.folder()
        let made = try Office.found(
            in: folder, named: office, zone: zone, by: try RecorderIdentity.own(), at: .now)
        let fingerprint = try made.log.fingerprint()
        Terminal.show("Register \(made.log.register.hex) opened in \(folder.lastPathComponent).")
        Terminal.show("position \(fingerprint.position), root \(fingerprint.hex)")
    }
}

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what recording a file would do, and do nothing.")

    @OptionGroup var place: RegisterOptions
    @Argument(help: "Record files, in the order in which they would be recorded.", completion: .file())
    var files: [String]

    func run() throws {
        let office = try place.open()
        for file in files {
            let url = URL(fileURLWithPath: file)
            Terminal.show(try office.check(url, at: .now).words(url.lastPathComponent, isCheck: true))
        }
    }
}

struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record files, each whole or not at all; what is on record already is passed over.")

    @OptionGroup var place: RegisterOptions
    @Argument(help: "Record files, in the order in which they are to be recorded.", completion: .file())
    var files: [String]

    func run() throws {
        let office = try place.open()
        for file in files {
            let url = URL(fileURLWithPath: file)
            let record = try office.record(url, by: try RecorderIdentity.own(), at: .now)
            Terminal.show(record.words(url.lastPathComponent, isCheck: false))
        }
    }
}

struct Correct: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Record corrections and retractions from a file that holds nothing else.")

    @OptionGroup var place: RegisterOptions
    @Argument(help: "The file with the corrections.", completion: .file())
    var file: String

    func run() throws {
        let office = try place.open()
        let url = URL(fileURLWithPath: file)
        let record = try office.record(url, onlyCorrections: true, by: try RecorderIdentity.own(), at: .now)
        Terminal.show(record.words(url.lastPathComponent, isCheck: false))
    }
}

extension FileRecord {
    func words(_ file: String, isCheck: Bool) -> String {
        let verb = isCheck ? "would be recorded" : "recorded"
        var lines: [String] = []
        switch (new, equal) {
        case (0, _): lines.append("\(file): nothing new; all \(equal) elements are on record already.")
        case (_, 0): lines.append("\(file): \(entries(new)) \(verb).")
        case (_, _): lines.append("\(file): \(entries(new)) \(verb), \(equal) on record already.")
        }
        for move in statuses {
            lines.append("  projects \(move.status.rawValue): \(move.before) -> \(move.after)")
        }
        if let receipt, new > 0 {
            lines.append("  position \(receipt.fingerprint.position), root \(receipt.fingerprint.hex)")
        }
        for warning in warnings { lines.append("  note: \(warning.line)") }
        return lines.joined(separator: "\n")
    }

    private func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }
}
