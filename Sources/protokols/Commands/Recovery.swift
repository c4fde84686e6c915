import ArgumentParser
import Committee
import EventLog
import Foundation
import Minutes
import Secretariat

struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the register into one file, verified, while others go on using it.",
        discussion: """
            The file is a ZIP archive of the log, the sealed texts, the head and the checkpoints. It holds names and what people \
            said: keep it where the register could lie, or encrypt it with --to. Restore it now and then, to be sure that you can.
            """)

    @OptionGroup var place: RegisterOptions
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Encrypt it with the program age to this public key (age1...); may be given several times.",
            valueName: "key"))
    var to: [String] = []
    @Argument(help: "The file, which does not exist yet.", completion: .file()) var file: String

    func run() throws {
        let office = try place.open()
        let encryption =
            to.isEmpty
            ? nil : Age.Encryption(for: to, environment: ProcessInfo.processInfo.environment)
        let fingerprint = try office.backUp(to: URL(fileURLWithPath: file), encryption: encryption)
        Terminal.show("\(file): \(Restore.entries(fingerprint.position)), verified.")
        Terminal.show("  position \(fingerprint.position), root \(fingerprint.hex)")
    }
}

struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Make a register from a backup, or go on from what is left of one; a loss is named in the record.",
        discussion: """
            With a backup, the register is made in a new folder (--into), verified and replayed before it gets its name. Name what \
            you hold of later days, --instead-of or --checkpoint: what the backup lacks is then known. Without a backup, and with \
            --accept-loss, the register itself goes on from what is left of its log, after that was verified.

            The index of subjects in the log is no part of the record. Where `protokols verify` finds it wrong, --index makes it anew \
            from the entries, after these were verified.

            Nothing is lost in silence: with --accept-loss an entry says up to where the record was kept, how far it had \
            reached, and the reason you give. It stands there for ever, so name no person in it.
            """)

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Without a backup: the register's folder; else PROTOKOLS_REGISTER.", valueName: "folder"))
    var register: String?
    @Argument(help: "The backup: a file, or a copy of a register's folder.", completion: .file())
    var backup: String?
    @Option(name: .long, help: ArgumentHelp("The folder, which does not exist yet.", valueName: "folder"))
    var into: String?
    @Option(
        name: .long,
        help: ArgumentHelp("The file with the key that opens an encrypted backup.", valueName: "file"),
        completion: .file())
    var identity: String?
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The register that is lost: its head and checkpoints say how far it reached.", valueName: "folder"
        ))
    var insteadOf: String?
    @Option(
        name: .long,
        help: ArgumentHelp("A checkpoint that you keep: it says the same.", valueName: "file"),
        completion: .file())
    var checkpoint: [String] = []
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A public key of the office, or its file, that signed such a checkpoint and is newer than what is left.",
            valueName: "key"))
    var key: [String] = []
    @Flag(name: .long, help: "Without a backup: make the index of subjects anew from the entries.")
    var index = false
    @Flag(name: .long, help: "Go on although something was lost, and say so in the record.") var acceptLoss =
        false
    @Option(name: .long, help: ArgumentHelp("How the loss came about.", valueName: "words")) var reason:
        String?

    func validate() throws {
        if index {
            guard backup == nil, into == nil, !acceptLoss, reason == nil, key.isEmpty, identity == nil,
                insteadOf == nil, checkpoint.isEmpty
            else {
                throw ValidationError(
                    "--index makes only the index anew, and goes with --register alone. Leave the others out."
                )
            }
            _ = try lost()
            return
        }
        guard (backup != nil) == (into != nil), backup != nil || acceptLoss else {
            throw ValidationError(
                "Name a backup and the folder to restore it --into, or accept a loss with --accept-loss.")
        }
        guard backup != nil || (identity == nil && insteadOf == nil && checkpoint.isEmpty) else {
            throw ValidationError(
                "--identity, --instead-of and --checkpoint go with a backup. Name the backup.")
        }
        if acceptLoss != (reason != nil) {
            throw ValidationError(
                "--accept-loss and --reason go together: the record will say why something was lost.")
        }
        guard acceptLoss || !checkpoint.isEmpty || insteadOf != nil || key.isEmpty else {
            throw ValidationError("--key goes with --accept-loss, --checkpoint or --instead-of.")
        }
        if backup == nil { _ = try lost() }
    }

    func run() throws {
        if index { return try remakeIndex() }
        let loss = try reason.map {
            try AcceptedLoss(reason: $0, by: try RecorderIdentity.own(), at: .now)
        }
        guard let backup, let into else {
            if let loss {
                let restored = try Office.goOn(
                    from: try lost(), accepting: loss, trusting: try key.map { try NoteKey.given($0) })
                say(restored, in: try lost().lastPathComponent)
            }
            return
        }
        let environment = ProcessInfo.processInfo.environment
        let restored = try Office.restore(
            RestoreRequest(
                URL(fileURLWithPath: backup), into: URL(fileURLWithPath: into),
                identity: identity.map { Age.Identity(URL(fileURLWithPath: $0), environment: environment) },
                insteadOf: insteadOf.map { URL(fileURLWithPath: $0) },
                checkpoints: checkpoint.map { URL(fileURLWithPath: $0) },
                trusting: try key.map { try NoteKey.given($0) }, accepting: loss))
        say(restored, in: into)
        if loss == nil {
            let last = restored.fingerprint.position
            Terminal.complain(
                "It holds what was recorded up to entry \(last). If more was recorded since, do not go on in it: restore the backup again with --accept-loss, and the record will say so."
            )
        }
    }

    private func remakeIndex() throws {
        let (words, fingerprint): (String, Fingerprint)
        switch try Office.remakeIndex(of: try lost()) {
        case .wasWhole(let found):
            (words, fingerprint) = ("is what the entries give and stays as it is", found)
        case .madeAnew(let found):
            (words, fingerprint) = ("was made anew from the entries, and verified", found)
        }
        Terminal.show("The index of subjects \(words): \(Self.entries(fingerprint.position)).")
        Terminal.show("  position \(fingerprint.position), root \(fingerprint.hex)")
    }

    private func say(_ restored: Restored, in folder: String) {
        let last = restored.fingerprint.position
        Terminal.show(
            "Register \(restored.register.hex) restored in \(folder): \(Self.entries(last)), verified.")
        Terminal.show("  position \(last), root \(restored.fingerprint.hex)")
        if acceptLoss, let said = restored.said { Terminal.show(said.words(in: .english)) }
    }

    private func lost() throws -> URL {
        var options = RegisterOptions()
        options.register = register
        return try options.folder()
    }

    static func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }
}
