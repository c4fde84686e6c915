import Committee
import EventLog
import Foundation
import GRDB
import Minutes
import Testing

@testable import Secretariat

@Suite struct `A loss that is accepted` {
    /// A register of which the last command is lost: 160-odd entries were acknowledged, the log is an older copy.
    private struct Cut {
        let world: World
        let kept: Fingerprint
        let acknowledged: Fingerprint

        init(signing: Bool = false) throws {
            world = try World.small()
            kept = try world.office.log.fingerprint()
            let copy = world.parent.appendingPathComponent("copy")
            try FileManager.default.copyItem(at: world.folder, to: copy)
            try world.record(Texts.selection(1, "outcome: approved, projects: [P1]"))
            acknowledged = try world.office.log.fingerprint()
            if signing { try world.sign() }
            try FileManager.default.removeItem(at: world.folder.appendingPathComponent("log.sqlite"))
            try FileManager.default.moveItem(
                at: copy.appendingPathComponent("log.sqlite"),
                to: world.folder.appendingPathComponent("log.sqlite"))
        }
    }

    private func loss(_ reason: String = "The disk failed.") throws -> AcceptedLoss {
        try AcceptedLoss(reason: reason, by: World.recorder, at: try noon("2026-01-02"))
    }

    @Test func `is named in the record for ever, and the record goes on`() throws {
        let cut = try Cut()
        #expect(throws: LogRefusal.self) { try Office.open(cut.world.folder) }
        let restored = try Office.goOn(from: cut.world.folder, accepting: try loss())
        let said = try #require(restored.said)
        #expect(said.position == cut.kept.position + 1)
        #expect(said.restoration.basis == .remains)
        #expect(said.restoration.kept.root.hex == cut.kept.hex)
        #expect(said.restoration.acknowledged?.position == cut.acknowledged.position)
        #expect(said.restoration.lost == cut.kept.position + 1...cut.acknowledged.position)
        let office = try Office.open(cut.world.folder)
        let file = try cut.world.file(Texts.selection(1, "outcome: approved, projects: [P1]"))
        #expect(try office.record(file, by: World.recorder, at: try noon("2026-01-03")).new > 0)
        let verification = try Office.verify(cut.world.folder)
        #expect(verification.problems == [])
        #expect(verification.restorations == [said])
    }

    @Test func `may be of a head that is gone: nobody can tell then what came after`() throws {
        let world = try World.small()
        try FileManager.default.removeItem(at: world.folder.appendingPathComponent("head"))
        let said = try #require(try Office.goOn(from: world.folder, accepting: try loss()).said)
        #expect(said.restoration.acknowledged == nil && said.restoration.lost == nil)
        #expect(try Office.verify(world.folder).problems == [])
    }

    @Test func `may be known only from a checkpoint, which is then set aside`() throws {
        let world = try World.small()
        let before = world.parent.appendingPathComponent("before")
        try FileManager.default.copyItem(at: world.folder, to: before)
        try world.record(Texts.selection(1, "outcome: approved, projects: [P1]"))
        let signed = try world.sign()
        try FileManager.default.copyItem(
            at: world.folder.appendingPathComponent("checkpoints"),
            to: before.appendingPathComponent("checkpoints"))
        #expect(throws: KeyRefusal.self) { try Office.open(before) }
        // The key was made after what is left, so somebody has to name it.
        #expect(throws: BackupRefusal.unsigned(at: signed.position)) {
            try Office.goOn(from: before, accepting: try loss())
        }
        let said = try #require(
            try Office.goOn(from: before, accepting: try loss(), trusting: [world.trust().pinned]).said)
        #expect(said.restoration.anchored?.position == signed.position)
        let names = try FileManager.default.contentsOfDirectory(atPath: before.path + "/checkpoints")
        #expect(names == ["\(signed.position).lost.txt"])
        #expect(try Office.verify(before).problems == [])
        let check = try EventLog.inspect(before).check(signed, trusting: world.trust())
        #expect(!check.isGood && check.lostBy == said.position)
    }

    @Test func `is not accepted of a register that lost nothing`() throws {
        let world = try World.small()
        let last = try world.position
        #expect(throws: BackupRefusal.nothingLost(last: last)) {
            try Office.goOn(from: world.folder, accepting: try loss())
        }
        #expect(try world.position == last)
    }

    @Test func `is not accepted where what is left was changed`() throws {
        let cut = try Cut()
        try cut.world.tamper("UPDATE entry SET happened_words = 'otherwise' WHERE position = 3")
        let before = try cut.world.bytes(of: "head")
        #expect(throws: BackupRefusal.leftBroken(["Entry 3 was changed after it was recorded."])) {
            try Office.goOn(from: cut.world.folder, accepting: try loss())
        }
        #expect(try cut.world.bytes(of: "head") == before)
    }

    @Test func `is gone on with after a power cut, and said once`() throws {
        let cut = try Cut(signing: true)
        let folder = cut.world.folder
        let head = try cut.world.bytes(of: "head")
        let checkpoints = cut.world.parent.appendingPathComponent("checkpoints")
        try FileManager.default.copyItem(at: folder.appendingPathComponent("checkpoints"), to: checkpoints)
        let keys = [try cut.world.trust().pinned]
        let said = try #require(try Office.goOn(from: folder, accepting: try loss(), trusting: keys).said)
        // As if cut off before the checkpoints were set aside, and as if before the head was begun anew.
        for isHeadOld in [false, true] {
            try FileManager.default.removeItem(at: folder.appendingPathComponent("checkpoints"))
            try FileManager.default.copyItem(
                at: checkpoints, to: folder.appendingPathComponent("checkpoints"))
            if isHeadOld { try head.write(to: folder.appendingPathComponent("head")) }
            #expect(throws: (any Error).self) { try Office.open(folder) }
            let again = try Office.goOn(from: folder, accepting: try loss("Again."), trusting: keys)
            #expect(again.said == said)
            let verification = try Office.verify(folder)
            #expect(verification.problems == [] && verification.restorations == [said])
        }
    }

    @Test func `by restoring an older backup is refused until it is accepted`() throws {
        let world = try World.small()
        let backup = world.parent.appendingPathComponent("backup.zip")
        let kept = try world.office.backUp(to: backup)
        try world.record(Texts.selection(1, "outcome: approved, projects: [P1]"))
        let last = try world.position
        let signed = try world.sign()
        try FileManager.default.removeItem(at: world.folder.appendingPathComponent("log.sqlite"))
        let folder = world.parent.appendingPathComponent("again")
        var request = RestoreRequest(
            backup, into: folder, insteadOf: world.folder, trusting: [try world.trust().pinned])
        #expect(
            throws: BackupRefusal.wouldLose(
                kept: kept.position, acknowledged: last + 1, checkpoint: signed.position)
        ) { try Office.restore(request) }
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        request.loss = try loss()
        let said = try #require(try Office.restore(request).said)
        #expect(said.restoration.basis == .backup)
        #expect(said.restoration.kept.root.hex == kept.hex)
        #expect(said.restoration.anchored?.position == signed.position)
        #expect(try Office.verify(folder).problems == [])
        #expect(
            FileManager.default.fileExists(
                atPath: folder.path + "/checkpoints/\(signed.position).lost.txt"))
        // The same from a checkpoint alone, and without any knowledge.
        let file = world.parent.appendingPathComponent("later.txt")
        try Data(signed.note.written.utf8).write(to: file)
        let other = RestoreRequest(
            backup, into: world.parent.appendingPathComponent("other"), checkpoints: [file],
            trusting: [try world.trust().pinned], accepting: try loss())
        #expect(try Office.restore(other).said?.restoration.lost?.upperBound == signed.position)
        let blind = RestoreRequest(
            backup, into: world.parent.appendingPathComponent("blind"), accepting: try loss())
        #expect(try Office.restore(blind).said?.restoration.lost == nil)
    }

    @Test func `is not named where a backup lacks nothing`() throws {
        let world = try World.small()
        let backup = world.parent.appendingPathComponent("backup.zip")
        let kept = try world.office.backUp(to: backup)
        let folder = world.parent.appendingPathComponent("again")
        var request = RestoreRequest(backup, into: folder, insteadOf: world.folder, accepting: try loss())
        #expect(throws: BackupRefusal.nothingLost(last: kept.position)) { try Office.restore(request) }
        request.loss = nil
        #expect(try Office.restore(request).said == nil)
    }

    // What stands in the record for ever is not taken from a file that anybody can have written.
    @Test func `is not believed of a checkpoint that nobody signed`() throws {
        let world = try World.small()
        try world.sign()
        let backup = world.parent.appendingPathComponent("backup.zip")
        let kept = try world.office.backUp(to: backup)
        let state = Fingerprint(position: 500, root: try #require(Hash(Array(repeating: 7, count: 32))))
        let origin = Checkpoint.origin(of: world.office.log.register)
        let stranger = try #require(NoteSigner.made(name: origin, algorithm: .signature))
        var note = try #require(SignedNote(text: Checkpoint(of: world.office.log.register, state).text))
        try stranger.sign(&note, at: 0)
        let forged = try world.file(note.written, named: "f500.txt")
        let folder = world.parent.appendingPathComponent("again")
        #expect(throws: BackupRefusal.unsigned(at: 500)) {
            try Office.restore(
                RestoreRequest(backup, into: folder, checkpoints: [forged], accepting: try loss()))
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path))
        try FileManager.default.copyItem(
            at: forged, to: world.folder.appendingPathComponent("checkpoints/500.txt"))
        #expect(throws: BackupRefusal.unsigned(at: 500)) {
            try Office.goOn(from: world.folder, accepting: try loss())
        }
        #expect(try EventLog.inspect(world.folder).fingerprint() == kept)
    }

    @Test func `is asked of the register that is lost, and of no other folder`() throws {
        let world = try World.small()
        let backup = world.parent.appendingPathComponent("backup.zip")
        _ = try world.office.backUp(to: backup)
        let folder = world.parent.appendingPathComponent("again")
        let nowhere = world.parent.appendingPathComponent("nowhere")
        #expect(throws: BackupRefusal.noFolder(nowhere.relativePath)) {
            try Office.restore(RestoreRequest(backup, into: folder, insteadOf: nowhere))
        }
        let other = try World.small()
        #expect(throws: BackupRefusal.saysNothing(other.folder.relativePath)) {
            try Office.restore(RestoreRequest(backup, into: folder, insteadOf: other.folder))
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }

    @Test func `needs a reason`() {
        #expect(throws: BackupRefusal.noReason) { try loss(" \n") }
    }
}

extension World {
    private var keyFile: KeyFile { KeyFile(parent.appendingPathComponent("office.key")) }

    /// Makes a key where there is none yet, and signs the record as it stands.
    @discardableResult
    func sign() throws -> SignedCheckpoint {
        let now = try noon("2026-01-01")
        if !keyFile.exists {
            _ = try office.makeKey(
                in: keyFile, offline: KeyFile(parent.appendingPathComponent("offline.key")),
                by: Self.recorder, at: now)
        }
        return try office.makeCheckpoint(with: keyFile, at: now)
    }

    func trust() throws -> Trust { Trust(try keyFile.signer().key, nil) }
}
