import ArgumentParser
import Committee
import EventLog
import Foundation
import Secretariat

/// Where the key lies with which this person signs for a register.
struct KeyOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The file with the key that signs; else PROTOKOLS_KEY_FILE, else one in your settings.",
            valueName: "file"), completion: .file())
    var keyFile: String?

    func file(for office: Office) throws -> KeyFile {
        let environment = ProcessInfo.processInfo.environment
        if let path = keyFile ?? environment["PROTOKOLS_KEY_FILE"], !path.isEmpty {
            return KeyFile(URL(fileURLWithPath: path))
        }
        return KeyFile(Settings.folder.appendingPathComponent("\(office.log.register.hex).key"))
    }
}

/// A person's own settings.
enum Settings {
    /// The XDG rule: an empty or relative value counts as not set.
    static var folder: URL {
        let home = ProcessInfo.processInfo.environment["XDG_CONFIG_HOME"]
        let settings =
            home.flatMap { $0.hasPrefix("/") ? URL(fileURLWithPath: $0) : nil }
            ?? URL(fileURLWithPath: NSHomeDirectory()).appendingPathComponent(".config")
        return settings.appendingPathComponent("protokols")
    }
}

extension NoteKey {
    /// A key as it was typed, or the file that holds it.
    static func given(_ text: String) throws -> NoteKey {
        if let key = NoteKey(written: text) { return key }
        let held = try? String(contentsOfFile: text, encoding: .utf8)
        guard let key = held.flatMap({ NoteKey(written: $0.trimmingCharacters(in: .whitespacesAndNewlines)) })
        else { throw KeyRefusal.notAPublicKey(text) }
        return key
    }
}

struct Keys: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The keys with which the office signs the state of its record.",
        discussion: """
            A key signs checkpoints, so that people outside the office can tell whether the record was changed. Give its \
            public part to those who verify, by another way than the register. A second key, kept offline, revokes a \
            stolen one.
            """,
        subcommands: [ListKeys.self, NewKey.self, RotateKey.self, RevokeKey.self],
        defaultSubcommand: ListKeys.self)
}

struct ListKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The keys of this register, and what became of each.")

    @OptionGroup var place: RegisterOptions

    func run() throws {
        let chain = try KeyChain(of: try place.open().log)
        if chain.ring.keys.isEmpty {
            Terminal.show("This register has no key. Make one with `protokols keys new`.")
        }
        for held in chain.ring.keys {
            guard let key = chain.noteKey(held.key) else { continue }
            let fate =
                switch held.fate {
                case .inUse: "in use"
                case .replaced(let position): "replaced in entry \(position)"
                case .revoked(let position, let trusted):
                    "revoked in entry \(position), counts up to entry \(trusted)"
                }
            Terminal.show("key \(key.shortName)  since entry \(held.since), \(fate)")
            Terminal.show("  \(key.written)")
        }
    }
}

struct NewKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a key, with the offline key that can revoke it.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var key: KeyOptions
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The file of the offline key: made with the first key, shown again for a later one.",
            valueName: "file"), completion: .file())
    var offlineFile: String

    func run() throws {
        let office = try place.open()
        let file = try key.file(for: office)
        let offline = KeyFile(URL(fileURLWithPath: offlineFile))
        let isFirst = !offline.exists
        let made = try office.makeKey(in: file, offline: offline, by: try RecorderIdentity.own(), at: .now)
        Terminal.show("key \(made.key.shortName) is in use since entry \(made.receipt.fingerprint.position).")
        Terminal.show("  \(made.key.written)")
        if isFirst {
            Terminal.complain(
                "Move \(offlineFile) away from this machine, to where nobody finds it who finds the key: it is needed to revoke a stolen key, and cannot be made again."
            )
        }
    }
}

struct RotateKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "Exchange the key in use for a new one; both sign the exchange.")

    @OptionGroup var place: RegisterOptions
    @OptionGroup var key: KeyOptions
    @Option(
        name: .long, help: ArgumentHelp("Where the new key is to be kept.", valueName: "file"),
        completion: .file())
    var newFile: String

    func run() throws {
        let office = try place.open()
        let made = try office.rotateKey(
            from: try key.file(for: office), to: KeyFile(URL(fileURLWithPath: newFile)),
            by: try RecorderIdentity.own(), at: .now)
        Terminal.show("key \(made.key.shortName) is in use since entry \(made.receipt.fingerprint.position).")
        Terminal.show("  \(made.key.written)")
    }
}

struct RevokeKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Revoke a stolen key with the offline key.")

    @OptionGroup var place: RegisterOptions
    @Option(
        name: .long, help: ArgumentHelp("The file of the offline key.", valueName: "file"),
        completion: .file())
    var offlineFile: String
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The last entry up to which the key is still believed; else the last on record.",
            valueName: "entry"))
    var trustedUpTo: Int?
    @Argument(help: "The eight digits of the key, or its whole public part; else the key in use.")
    var key: String?

    func run() throws {
        let office = try place.open()
        let revoked = try office.revokeKey(
            called: key, trustedUpTo: trustedUpTo, offline: KeyFile(URL(fileURLWithPath: offlineFile)),
            by: try RecorderIdentity.own(), at: .now)
        Terminal.show(
            "key \(revoked.key.shortName) is revoked in entry \(revoked.receipt.fingerprint.position).")
    }
}
