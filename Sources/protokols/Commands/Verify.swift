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

            A proof is checked without any register, and a file with the proof that came with it. A proof that one checkpoint \
            continues another says something only to somebody who holds the first: give yours with --checkpoint.
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
        name: .long,
        help: ArgumentHelp(
            "A checkpoint that you hold, or a proof that holds one, to be compared.", valueName: "file"),
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
        // What would not be looked at is refused: whoever gave it believes that it was compared.
        if key != nil, checkpoint.isEmpty, bundle == nil {
            throw ValidationError("--key goes with --checkpoint or --bundle: nothing else is signed.")
        }
        if !witness.isEmpty, checkpoint.isEmpty || bundle != nil {
            throw ValidationError("--witness goes with --checkpoint, compared with a register.")
        }
        if bundle != nil, register != nil || recordOnly {
            throw ValidationError(
                "--bundle is checked without any register: leave out --register and --record-only.")
        }
        if bundle == nil { _ = try place() }
    }

    func run() throws {
        if let bundle { return try check(URL(fileURLWithPath: bundle)) }
        let folder = try place()
        let log = try EventLog.inspect(folder)
        let verification = try Office.verify(log, in: folder, comparing: !recordOnly)
        let fingerprint = verification.checkUp.fingerprint
        let words = verification.problems + verification.warnings
        for word in words { Terminal.complain(word) }
        var isGood = verification.isSound
        if verification.isRecordSound {
            let sealed =
                verification.checkUp.sealedWereChecked
                ? "" : " Sealed texts are not held here and were not checked."
            let entries = fingerprint.position == 1 ? "1 entry" : "\(fingerprint.position) entries"
            Terminal.show("The record is sound: \(entries).\(sealed)")
            Terminal.show("  position \(fingerprint.position), root \(fingerprint.hex)")
            for found in verification.restorations { Terminal.show(found.words(in: .english)) }
            if verification.isIndexWrong {
                Terminal.show(
                    "The index of subjects is no part of it: `protokols restore --index` makes it anew from the entries."
                )
            }
        }
        isGood = try compareCheckpoints(with: log) && isGood
        if let file {
            let check = try DocumentCheck.of(URL(fileURLWithPath: file), in: log)
            isGood = check.isGood && isGood
            for line in check.lines { Terminal.show(line) }
        }
        guard isGood else { throw ExitCode(1) }
    }

    private func check(_ bundle: URL) throws {
        let pinned = try NoteKey.given(key ?? "")
        let held = try checkpoint.map { try SignedCheckpoint.read(URL(fileURLWithPath: $0)) }
        if let file {
            let check = try DocumentCheck.of(
                URL(fileURLWithPath: file), provenBy: bundle, trusting: pinned, holding: held)
            return try say(check.lines, isGood: check.isGood)
        }
        let check = try BundleCheck.of(bundle, trusting: pinned, holding: held)
        try say(check.lines + check.listing, isGood: check.isGood)
    }

    private func compareCheckpoints(with log: EventLog) throws -> Bool {
        guard let key, !checkpoint.isEmpty else { return true }
        let trust = Trust(try NoteKey.given(key), try? KeyChain(of: log))
        let witnesses = try witness.map { try NoteKey.given($0) }
        var isGood = true
        for file in checkpoint {
            let signed = try SignedCheckpoint.read(URL(fileURLWithPath: file))
            let check = try log.check(signed, trusting: trust)
            for line in check.lines { Terminal.show(line) }
            isGood = check.isGood && isGood
            for witness in witnesses {
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
