import ArgumentParser
import Committee
import EventLog
import Foundation
import Minutes
import Secretariat

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Recompute everything that can be recomputed, and say what differs.",
        discussion: """
            Nothing is changed by it. Compare the last line with the one in minutes or notes that you hold, or let it compare: \
            minutes in a file, checkpoints that you keep (--checkpoint), a proof that you were given (--bundle). The public \
            key comes from outside the register (--key).
            """)

    @Option(
        name: .long,
        help: ArgumentHelp("The register's folder; else PROTOKOLS_REGISTER.", valueName: "folder"))
    var register: String?
    @Option(
        name: .long, help: ArgumentHelp("The office's public key, or a file that holds it.", valueName: "key")
    )
    var key: String?
    @Option(
        name: .long, help: ArgumentHelp("A checkpoint to be compared with the record.", valueName: "file"),
        completion: .file())
    var checkpoint: [String] = []
    @Option(
        name: .long, help: ArgumentHelp("A proof, checked without any register.", valueName: "file"),
        completion: .file())
    var bundle: String?
    @Option(name: .long, help: ArgumentHelp("A witness's public key, or its file.", valueName: "key"))
    var witness: [String] = []
    @Flag(
        help:
            "Check the record alone, and not that the registers computed from it are the same when made anew."
    )
    var recordOnly = false
    @Argument(help: "Minutes to be compared with the record.", completion: .file()) var file: String?

    func validate() throws {
        if key == nil, !checkpoint.isEmpty || bundle != nil {
            throw ValidationError(
                "Give the office's public key with --key: a signature proves nothing without it.")
        }
        if bundle == nil { _ = try place() }
    }

    func run() throws {
        if let bundle {
            let check = try BundleCheck.of(
                URL(fileURLWithPath: bundle), trusting: try NoteKey.given(key ?? ""))
            return try say(check.lines, isGood: check.isGood)
        }
        let folder = try place()
        let log = try EventLog.inspect(folder)
        let verification = try Office.verify(log, in: folder, comparing: !recordOnly)
        let fingerprint = verification.checkUp.fingerprint
        for problem in verification.problems { Terminal.complain(problem) }
        var isGood = verification.isSound
        if isGood {
            let sealed =
                verification.checkUp.sealedWereChecked
                ? "" : " Sealed texts are not held here and were not checked."
            let entries = fingerprint.position == 1 ? "1 entry" : "\(fingerprint.position) entries"
            Terminal.show("The record is sound: \(entries).\(sealed)")
            Terminal.show("  position \(fingerprint.position), root \(fingerprint.hex)")
            for found in verification.restorations { Terminal.show(found.words(in: .english)) }
        }
        isGood = try compareCheckpoints(with: log) && isGood
        if let file {
            let check = try DocumentCheck.of(URL(fileURLWithPath: file), in: log, text: nil)
            isGood = check.isGood && isGood
            for line in check.lines { Terminal.show(line) }
        }
        guard isGood else { throw ExitCode(1) }
    }

    private func compareCheckpoints(with log: EventLog) throws -> Bool {
        guard let key, !checkpoint.isEmpty else { return true }
        let trust = Trust(try NoteKey.given(key), try? KeyChain(of: log))
        var isGood = true
        for file in checkpoint {
            let signed = try SignedCheckpoint.read(URL(fileURLWithPath: file))
            let check = try log.check(signed, trusting: trust)
            for line in check.lines { Terminal.show(line) }
            isGood = check.isGood && isGood
            for text in witness {
                let witness = try NoteKey.given(text)
                let words = witness.words(on: signed.note)
                isGood = words.isGood && isGood
                Terminal.show(words.line)
            }
        }
        return isGood
    }

    private func say(_ lines: [String], isGood: Bool) throws {
        for line in lines { Terminal.show(line) }
        guard isGood else { throw ExitCode(1) }
    }

    private func place() throws -> URL {
        var options = RegisterOptions()
        options.register = register
        return try options.folder()
    }
}
