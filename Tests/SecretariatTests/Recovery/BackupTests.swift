import Committee
import EventLog
import Foundation
import Minutes
import Testing

@testable import Secretariat

@Suite struct `A backup` {
    @Test func `is restored for its owner alone, and in no other register`() throws {
        let world = try World.small()
        let backup = world.parent.appendingPathComponent("backup.zip")
        _ = try world.office.backUp(to: backup)
        let inside = world.folder.appendingPathComponent("inside")
        #expect(throws: BackupRefusal.insideARegister(inside.relativePath)) {
            try Office.restore(RestoreRequest(backup, into: inside))
        }
        let nowhere = world.parent.appendingPathComponent("no/such")
        #expect(throws: BackupRefusal.noFolder(nowhere.deletingLastPathComponent().relativePath)) {
            try Office.restore(RestoreRequest(backup, into: nowhere))
        }
        let folder = world.parent.appendingPathComponent("again")
        _ = try Office.restore(RestoreRequest(backup, into: folder))
        let modes = [("", 0o700), ("/log.sqlite", 0o600), ("/sealed.sqlite", 0o600), ("/head", 0o600)]
        for register in [world.folder, folder] {
            for (name, mode) in modes {
                let attributes = try FileManager.default.attributesOfItem(atPath: register.path + name)
                #expect(
                    attributes[.posixPermissions] as? Int == mode, "\(register.lastPathComponent)\(name)")
            }
        }
    }

    @Test func `brings back the whole register: log, sealed texts, head, registers`() throws {
        let world = try Fixture.everything()
        let backup = world.parent.appendingPathComponent("backup.zip")
        #expect(try world.office.backUp(to: backup) == world.office.log.fingerprint())
        let again = world.parent.appendingPathComponent("again")
        let restored = try Office.restore(RestoreRequest(backup, into: again))
        #expect(try restored.fingerprint == world.office.log.fingerprint())
        let office = try Office.open(again)
        #expect(try office.log.entries(after: 0) == world.office.log.entries(after: 0))
        #expect(try office.views.dump() == world.office.views.dump())
        #expect(try Data(contentsOf: again.appendingPathComponent("head")) == world.bytes(of: "head"))
        #expect(try Office.verify(again).isSound)
        #expect(try world.leavings() == [])
    }

    @Test func `does not lie within a register, by whatever way it is named`() throws {
        let world = try World.small()
        let way = world.parent.appendingPathComponent("way")
        try FileManager.default.createSymbolicLink(at: way, withDestinationURL: world.folder)
        for place in [
            world.folder, world.folder.appendingPathComponent("../\(world.folder.lastPathComponent)"), way,
        ] {
            let file = place.appendingPathComponent("backup.zip")
            #expect(throws: BackupRefusal.withinARegister(file.relativePath)) {
                try world.office.backUp(to: file)
            }
        }
        #expect(try world.leavings() == [])
    }

    @Test func `can be read by its owner alone`() throws {
        let world = try World.small()
        let backup = world.parent.appendingPathComponent("backup.zip")
        _ = try world.office.backUp(to: backup)
        let mode = try FileManager.default.attributesOfItem(atPath: backup.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func `taken while others record is of one moment`() async throws {
        let world = try World.small()
        let last = try world.position
        let folder = world.folder
        let writer = Task.detached {
            // Another process would open the register for itself too.
            let office = try Office.open(folder)
            for number in 1...40 {
                let text = Texts.selection(
                    number, on: "2024-03-14", effect: "at once", parts: ["outcome: postponed, projects: [P1]"]
                )
                let file = folder.deletingLastPathComponent().appendingPathComponent("\(number).yaml")
                try Data(text.utf8).write(to: file)
                _ = try office.record(file, by: World.recorder, at: try noon("2026-01-01"))
            }
        }
        var backups: [URL] = []
        for number in 1...4 {
            let backup = world.parent.appendingPathComponent("\(number).zip")
            _ = try world.office.backUp(to: backup)
            backups.append(backup)
        }
        try await writer.value
        for (index, backup) in backups.enumerated() {
            let folder = world.parent.appendingPathComponent("again-\(index)")
            let restored = try Office.restore(RestoreRequest(backup, into: folder))
            #expect(restored.fingerprint.position >= last)
            #expect(
                try world.office.log.fingerprint(at: restored.fingerprint.position) == restored.fingerprint)
            #expect(try Office.verify(folder).problems == [])
        }
    }

    @Test func `is not written over anything, nor of a damaged register`() throws {
        let world = try World.small()
        let backup = world.parent.appendingPathComponent("backup.zip")
        try Data("mine".utf8).write(to: backup)
        #expect(throws: BackupRefusal.inTheWay(backup.relativePath)) { try world.office.backUp(to: backup) }
        #expect(try Data(contentsOf: backup) == Data("mine".utf8))
        try world.tamper("UPDATE entry SET happened_words = 'otherwise' WHERE position = 2")
        let other = world.parent.appendingPathComponent("other.zip")
        #expect(throws: BackupRefusal.copyUnsound(["Entry 2 was changed after it was recorded."])) {
            try world.office.backUp(to: other)
        }
        #expect(!FileManager.default.fileExists(atPath: other.path))
        #expect(try world.leavings() == [])
    }

    @Test func `cannot be written where there is no folder`() throws {
        let world = try World.small()
        let error = #expect(throws: BackupRefusal.self) {
            try world.office.backUp(to: world.parent.appendingPathComponent("nowhere/backup.zip"))
        }
        guard case .notWritten = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try world.leavings() == [])
    }

    @Test func `that is damaged anywhere is refused, and no folder is left`() throws {
        let world = try World.small()
        let backup = world.parent.appendingPathComponent("backup.zip")
        _ = try world.office.backUp(to: backup)
        let bytes = try Data(contentsOf: backup)
        var dice = Dice(3)
        let damaged = world.parent.appendingPathComponent("damaged.zip")
        let folder = world.parent.appendingPathComponent("again")
        for turn in 0..<60 {
            var changed = bytes
            if turn % 3 == 0 {
                changed = changed.prefix(dice.roll(0...bytes.count - 1))
            } else {
                changed[dice.roll(0...bytes.count - 1)] ^= UInt8(1 << dice.roll(0...7))
            }
            try changed.write(to: damaged)
            // A bit in what ZIP notes besides (a time, a program's version) changes nothing of the register.
            if let restored = try? Office.restore(RestoreRequest(damaged, into: folder)) {
                #expect(try restored.fingerprint == world.office.log.fingerprint())
                #expect(try Office.verify(folder).isSound)
                try FileManager.default.removeItem(at: folder)
            }
            #expect(!FileManager.default.fileExists(atPath: folder.path))
        }
        #expect(try world.leavings() == [])
    }

    @Test func `may also be a copy of the folder`() throws {
        let world = try Fixture.everything()
        let copy = world.parent.appendingPathComponent("copy")
        try FileManager.default.copyItem(at: world.folder, to: copy)
        let folder = world.parent.appendingPathComponent("again")
        #expect(
            try Office.restore(RestoreRequest(copy, into: folder)).fingerprint
                == world.office.log.fingerprint())
        #expect(throws: BackupRefusal.folderInTheWay(folder.relativePath)) {
            try Office.restore(RestoreRequest(copy, into: folder))
        }
    }

    @Test func `clears away what a killed one left, and leaves alone what another works in`() throws {
        let world = try World.small()
        let left = world.folder.appendingPathComponent(".protokols-left")
        let busy = world.folder.appendingPathComponent(".protokols-busy")
        for folder in [left, busy] { try Durable.makePrivateFolder(folder) }
        try Data().write(to: left.appendingPathComponent(".occupied"))
        let occupancy = try Occupancy(of: busy)
        _ = try world.office.backUp(to: world.parent.appendingPathComponent("backup.zip"))
        #expect(try world.leavings() == [".protokols-busy"])
        withExtendedLifetime(occupancy) {}
    }

    @Test func `of a redacted copy holds no sealed text either`() throws {
        let world = try Fixture.everything()
        try FileManager.default.removeItem(at: world.folder.appendingPathComponent("sealed.sqlite"))
        let backup = world.parent.appendingPathComponent("backup.zip")
        _ = try Office.open(world.folder).backUp(to: backup)
        let folder = world.parent.appendingPathComponent("again")
        _ = try Office.restore(RestoreRequest(backup, into: folder))
        #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("sealed.sqlite").path))
    }
}

extension World {
    /// What a backup or a restoration left behind that nobody asked for.
    func leavings() throws -> [String] {
        try [parent, folder].flatMap { try FileManager.default.contentsOfDirectory(atPath: $0.path) }
            .filter { $0.hasPrefix(".") }
    }
}
