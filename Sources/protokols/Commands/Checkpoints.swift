import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

/// A file that is written whole or not at all, under the name that was typed.
struct OutFile {
    let name: String

    func write(_ text: String) throws {
        try FileProblem.writing(name) {
            try Data((text.hasSuffix("\n") ? text : text + "\n").utf8)
                .write(to: URL(fileURLWithPath: name), options: .atomic)
        }
        Terminal.show(name)
    }

    /// To the file, or to standard output where none is named.
    static func show(_ text: String, in file: String?) throws {
        guard let file else { return Terminal.show(text.hasSuffix("\n") ? String(text.dropLast()) : text) }
        try OutFile(name: file).write(text)
    }
}

struct CheckpointCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "Sign the state of the record, for those who will verify it later.",
        discussion:
            "It is kept in the register's folder checkpoints. Send it to whoever should be able to tell later whether anything before it was changed."
    )

    @OptionGroup var place: RegisterOptions
    @OptionGroup var key: KeyOptions
    @Option(
        name: .long, help: ArgumentHelp("Write it here; else it is printed.", valueName: "file"),
        completion: .file())
    var out: String?

    func run() throws {
        let office = try place.open()
        let signed = try office.makeCheckpoint(with: try key.file(for: office), at: .now)
        try OutFile.show(signed.note.written, in: out)
    }
}

struct Cosign: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Sign, as a witness, a checkpoint that you compared with what you hold.",
        discussion: """
            Compare it with your copy of the register (--register), or with an earlier checkpoint (--since) and the proof \
            between the two (--proof). Only what agrees is signed.
            """)

    @Argument(help: "The checkpoint.", completion: .file()) var checkpoint: String
    @Option(name: .long, help: ArgumentHelp("The office's public key, or its file.", valueName: "key"))
    var key: String
    @Option(name: .long, help: ArgumentHelp("Your copy of the register.", valueName: "folder"))
    var register: String?
    @Option(name: .long, help: ArgumentHelp("An earlier checkpoint that you hold.", valueName: "file"))
    var since: String?
    @Option(
        name: .long, help: ArgumentHelp("The proof that the one continues the other.", valueName: "file"))
    var proof: String?
    @Option(name: .long, help: ArgumentHelp("The file with your own key.", valueName: "file")) var keyFile:
        String
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The name under which you sign; makes the key where there is none.", valueName: "name"))
    var name: String?
    @Option(name: .long, help: ArgumentHelp("Write it here; else it is printed.", valueName: "file"))
    var out: String?

    func run() throws {
        let witness = Witness(
            office: try NoteKey.given(key), copy: register.map { URL(fileURLWithPath: $0) },
            earlier: try since.map { try SignedCheckpoint.read(URL(fileURLWithPath: $0)) },
            proof: proof.map { URL(fileURLWithPath: $0) })
        let made = try witness.key(in: KeyFile(URL(fileURLWithPath: keyFile)), named: name)
        let note = try witness.cosign(
            try SignedCheckpoint.read(URL(fileURLWithPath: checkpoint)), with: made, at: .now)
        try OutFile.show(note.written, in: out)
        Terminal.complain("Your public key, for those who look for your signature: \(made.key.written)")
    }
}

struct Proof: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a proof that can be checked without the register.",
        discussion: """
            Of a decision, a sitting, a written procedure or a project, named as for explain; of a file that was issued; or, \
            with --from and --to, that the record at one checkpoint is the beginning of the record at another.
            """)

    @OptionGroup var place: RegisterOptions
    @Argument(help: "What is to be proven: a name, or a file that was issued.") var name: String?
    @Option(
        name: .long,
        help: ArgumentHelp("The earlier checkpoint, or a proof that holds it.", valueName: "file")) var from:
        String?
    @Option(name: .long, help: ArgumentHelp("The later checkpoint.", valueName: "file")) var to: String?
    @Option(name: .long, help: ArgumentHelp("Write it here; else it is printed.", valueName: "file"))
    var out: String?

    func validate() throws {
        guard (name != nil) != (from != nil && to != nil), (from == nil) == (to == nil) else {
            throw ValidationError("Name what is to be proven, or two checkpoints with --from and --to.")
        }
    }

    func run() throws {
        let office = try place.open()
        if let from, let to {
            let proof = try office.consistency(
                from: try SignedCheckpoint.read(URL(fileURLWithPath: from)),
                to: try SignedCheckpoint.read(URL(fileURLWithPath: to)))
            return try OutFile.show(try proof.json, in: out)
        }
        guard let name else { return }
        let proof =
            FileManager.default.fileExists(atPath: name)
            ? try office.proof(ofFile: URL(fileURLWithPath: name))
            : try office.proof(of: name, at: try office.moment(asOf: nil, knownAt: nil, now: .now))
        try OutFile.show(try proof.json, in: out)
    }
}
