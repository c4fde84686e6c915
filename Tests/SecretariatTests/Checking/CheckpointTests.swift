import Committee
import EventLog
import Foundation
import Testing

@testable import Secretariat

extension World {
    func keyFile(_ name: String) -> KeyFile { KeyFile(parent.appendingPathComponent(name)) }

    /// A small register with a key, and the key as it is given to outsiders.
    static func signing() throws -> (World, NoteKey) {
        let world = try small()
        let made = try world.office.makeKey(
            in: world.keyFile("own.key"), offline: world.keyFile("offline.key"), by: recorder,
            at: try noon("2026-01-02"))
        return (world, made.key)
    }

    func checkpoint(_ name: String = "own.key") throws -> SignedCheckpoint {
        try office.makeCheckpoint(with: keyFile(name), at: try noon("2026-01-03"))
    }

    func rotate(_ old: String, to new: String) throws {
        _ = try office.rotateKey(
            from: keyFile(old), to: keyFile(new), by: Self.recorder, at: try noon("2026-01-04"))
    }

    func revoke(_ key: String? = nil, upTo trusted: Int? = nil, with offline: String = "offline.key") throws {
        _ = try office.revokeKey(
            called: key, trustedUpTo: trusted, offline: keyFile(offline), by: Self.recorder,
            at: try noon("2026-01-05"))
    }

    func check(_ signed: SignedCheckpoint, _ key: NoteKey) throws -> CheckpointCheck {
        try office.log.check(signed, trusting: Trust(key, try KeyChain(of: office.log)))
    }
}

@Suite struct `A checkpoint` {
    @Test func `says what it was made from, and tells what came behind it`() throws {
        let (world, key) = try World.signing()
        let signed = try world.checkpoint()
        let position = try world.position
        #expect(
            try world.check(signed, key).lines == [
                "The checkpoint at entry \(position) is genuine: key \(key.shortName) signed it.",
                "The record contains exactly the \(position) entries it was made from.",
                "All of the record is anchored by it.",
            ])
        try world.record(Texts.sitting())
        let check = try world.check(signed, key)
        #expect(check.isGood)
        #expect(
            check.lines.last
                == "Entries 1 to \(position) are anchored by it, entries \(position + 1) to \(try world.position) are not."
        )
    }

    @Test func `made twice of one state is one and the same`() throws {
        let (world, _) = try World.signing()
        #expect(try world.checkpoint().note == world.checkpoint().note)
        #expect(world.office.checkpoints.all().count == 1)
    }

    // DESIGN 2, promise 3: whoever holds one can detect any later change of what it covers.
    @Test func `shows a history that was written anew`() throws {
        let (world, key) = try World.signing()
        let (other, _) = try World.signing()
        let signed = try world.checkpoint()
        #expect(
            try world.check(try other.checkpoint(), key).genuineness
                == .otherRegister("protokols/\(other.office.log.register.hex)"))
        #expect(try other.office.log.containment(of: signed.checkpoint) == .differs)
        let copy = try World(copying: world.folder)
        try world.record(Texts.sitting())
        let later = try world.checkpoint()
        #expect(try copy.check(later, key).containment == .cutOff(last: try copy.position))
        #expect(try !copy.check(later, key).isGood)
    }

    @Test func `is not made over a record that an earlier one denies`() throws {
        let (world, _) = try World.signing()
        let before = try World(copying: world.folder)
        try world.record(Texts.sitting())
        let signed = try world.checkpoint()
        try before.office.checkpoints.keep(signed)
        #expect(throws: KeyRefusal.differsFromCheckpoint(at: signed.position)) {
            try before.office.makeCheckpoint(with: world.keyFile("own.key"), at: try noon("2026-01-03"))
        }
    }

    // Log and head rolled back together agree with each other: the checkpoint beside them does not.
    @Test func `keeps a register from being opened that was rolled back behind it`() throws {
        let (world, _) = try World.signing()
        let before = try World(copying: world.folder)
        try world.record(Texts.sitting())
        let signed = try world.checkpoint()
        try before.office.checkpoints.keep(signed)
        #expect(
            throws: KeyRefusal.recordCutOff(last: try before.position, checkpoint: signed.position)
        ) { try Office.open(before.folder) }
        try before.record(Texts.sitting(2), on: "2026-01-02")
        try before.record(Texts.sitting(3), on: "2026-01-02")
        #expect(throws: KeyRefusal.recordDiffers(checkpoint: signed.position)) {
            try Office.open(before.folder)
        }
    }

    // Otherwise whoever rolls a register back would only have to spoil one file.
    @Test func `that cannot be read is named, and the one before it is compared`() throws {
        let (world, _) = try World.signing()
        let before = try World(copying: world.folder)
        try world.record(Texts.sitting())
        let signed = try world.checkpoint()
        try before.office.checkpoints.keep(signed)
        let spoilt = before.folder.appendingPathComponent("checkpoints/900.txt")
        for words in ["", "spoilt", signed.note.written] {
            try Data(words.utf8).write(to: spoilt)
            #expect(
                throws: KeyRefusal.recordCutOff(last: try before.position, checkpoint: signed.position)
            ) { try Office.open(before.folder) }
        }
        try FileManager.default.copyItem(
            at: spoilt, to: world.folder.appendingPathComponent("checkpoints/900.txt"))
        let warnings = [UnreadableCheckpoint(position: 900).words]
        #expect(try Office.open(world.folder).warnings == warnings)
        let verification = try Office.verify(world.folder)
        #expect(verification.isSound && verification.warnings == warnings)
    }

    @Test func `of no entries is none, nor one of more than can be counted`() {
        let root = Data(repeating: 7, count: 32).base64EncodedString()
        for size in ["0", "9223372036854775808", "99999999999999999999", "-1", "01"] {
            #expect(Checkpoint(text: "protokols/a\n\(size)\n\(root)\n") == nil)
        }
        #expect(Checkpoint(text: "protokols/a\n9223372036854775807\n\(root)\n") != nil)
    }

    @Test(arguments: ["a b", "a\u{A0}b", "a\u{2003}b", "a+b", "", "a \u{301}b"])
    func `is signed under a name without spaces`(name: String) {
        let line = "\u{2014} \(name) \(Data(repeating: 7, count: 68).base64EncodedString())\n"
        #expect(SignedNote(Array("text\n\n\(line)".utf8)) == nil)
    }

    @Test func `is due after what closes a sitting, and only where there is a key`() throws {
        let bare = try World.small()
        let closed = try bare.record(Texts.sitting())
        var record = closed
        record.types = [.sittingClosed: 1]
        #expect(
            bare.office.checkpointIfDue(
                after: record, with: bare.keyFile("own.key"), at: try noon("2026-01-03"))
                == nil)
        let (world, _) = try World.signing()
        let made = world.office.checkpointIfDue(
            after: record, with: world.keyFile("own.key"), at: try noon("2026-01-03"))
        #expect(try made?.get().position == (try world.position))
        record.types = [.itemPlaced: 1]
        #expect(
            world.office.checkpointIfDue(
                after: record, with: world.keyFile("own.key"), at: try noon("2026-01-03")) == nil)
    }
}

@Suite struct `A key` {
    @Test func `is kept in a file that only its owner can use`() throws {
        let (world, _) = try World.signing()
        let file = world.keyFile("own.key").url.path
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        #expect(throws: KeyRefusal.fileOpen(file, mode: "640")) { try world.checkpoint() }
    }

    @Test(.enabled(if: geteuid() == 0, "only the administrator can give files away"))
    func `is not taken from a file of somebody else`() throws {
        let (world, _) = try World.signing()
        let file = world.keyFile("own.key")
        #expect(chown(file.url.path, 1, 1) == 0)
        #expect(throws: KeyRefusal.fileOfAnother(file.name)) { try world.checkpoint() }
    }

    @Test func `is not led into the register by a link, and is a file like others`() throws {
        let (world, _) = try World.signing()
        let inside = world.folder.appendingPathComponent("own.key")
        try FileManager.default.moveItem(at: world.keyFile("own.key").url, to: inside)
        try FileManager.default.createSymbolicLink(
            at: world.keyFile("own.key").url, withDestinationURL: inside)
        #expect(throws: KeyRefusal.insideTheRegister(world.keyFile("own.key").name)) {
            try world.checkpoint()
        }
        let pipe = world.keyFile("pipe.key")
        #expect(mkfifo(pipe.url.path, 0o600) == 0)
        #expect(throws: KeyRefusal.notAKeyFile(pipe.name)) { try pipe.signer() }
    }

    @Test func `is written beside its place first, and nothing is left there`() throws {
        let (world, _) = try World.signing()
        let names = try FileManager.default.contentsOfDirectory(
            atPath: world.keyFile("own.key").url.deletingLastPathComponent().path)
        #expect(Set(names).isSuperset(of: ["own.key", "offline.key"]))
        #expect(!names.contains { $0.hasPrefix(".") })
    }

    @Test func `is not kept in the register, nor over another file`() throws {
        let world = try World.small()
        let inside = KeyFile(world.folder.appendingPathComponent("own.key"))
        #expect(throws: KeyRefusal.insideTheRegister(inside.name)) {
            try world.office.makeKey(
                in: inside, offline: world.keyFile("offline.key"), by: World.recorder,
                at: try noon("2026-01-02"))
        }
        let taken = try world.file("mine", named: "own.key")
        let before = try world.position
        #expect(throws: KeyRefusal.fileInTheWay(taken.path)) {
            try world.office.makeKey(
                in: KeyFile(taken), offline: world.keyFile("offline.key"), by: World.recorder,
                at: try noon("2026-01-02"))
        }
        #expect(try world.position == before)
        #expect(!world.keyFile("offline.key").exists, "What was begun is taken back.")
    }

    @Test func `is followed to the next one, and no longer counts then`() throws {
        let (world, key) = try World.signing()
        let first = try world.checkpoint()
        let stale = try world.checkpoint("own.key").note
        try world.rotate("own.key", to: "next.key")
        #expect(throws: KeyRefusal.self) { try world.checkpoint("own.key") }
        let second = try world.checkpoint("next.key")
        #expect(try world.check(first, key).isGood)
        #expect(try world.check(second, key).isGood, "Who holds the first key can follow it.")
        let signer = try world.keyFile("own.key").signer()
        var late = try #require(SignedNote(text: second.note.text))
        try signer.sign(&late, at: 0)
        let forged = try #require(SignedCheckpoint(Array(late.written.utf8)))
        #expect(try world.check(forged, key).genuineness != .genuine(key: key.shortName))
        #expect(stale.lines.count == 1)
    }

    // A stolen key is revoked by the second key, kept offline, and by nothing else.
    @Test func `that was stolen is revoked by the offline key`() throws {
        let (world, key) = try World.signing()
        let early = try world.checkpoint()
        try world.record(Texts.sitting())
        let late = try world.checkpoint()
        #expect(throws: KeyRefusal.self) { try world.revoke(with: "own.key") }
        try world.revoke(upTo: early.position)
        #expect(try world.check(early, key).isGood)
        #expect(
            try world.check(late, key).genuineness
                == .noLongerCounts(
                    key: key.shortName, .revoked(at: try world.position, trustedUpTo: early.position)))
        #expect(throws: KeyRefusal.objected(.noneInUse)) { try world.checkpoint() }
        let made = try world.office.makeKey(
            in: world.keyFile("new.key"), offline: world.keyFile("offline.key"), by: World.recorder,
            at: try noon("2026-01-06"))
        let after = try world.checkpoint("new.key")
        #expect(try world.check(after, key).genuineness == .genuine(key: made.key.shortName))
        #expect(try Office.verify(world.folder).isSound)
    }

    @Test func `that nobody signed for is found by verify, and counts for nothing`() throws {
        let (world, _) = try World.signing()
        let stranger = try #require(
            NoteSigner.made(
                name: Checkpoint.origin(of: world.office.log.register), algorithm: .signature)?.key.publicKey)
        let signature = try #require(KeySignature(rawValue: String(repeating: "0", count: 128)))
        let own = try #require(KeyChain(of: world.office.log).ring.inUse)
        _ = try world.office.note(by: World.recorder, at: try noon("2026-01-07")) { _ in
            .key(.rotated(own, to: stranger, signature: signature, successorSignature: signature))
        }
        #expect(try KeyChain(of: world.office.log).ring.inUse == own)
        #expect(
            try Office.verify(world.folder).problems == [
                "What entry \(try world.position) says of a key is not signed by those whom it binds."
            ])
    }
}
