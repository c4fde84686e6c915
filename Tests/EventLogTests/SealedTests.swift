import Committee
import Foundation
import GRDB
import Testing

@testable import EventLog

@Suite struct `A sealed text` {
    private let command = World.command()

    private func withSealed() throws -> (World, EventLog) {
        let (world, log) = try World.withRegister()
        try world.write(
            [World.sealedDraft("Anna Ābola"), World.sealedDraft("Jānis")], in: log, command: command)
        return (world, log)
    }

    private func place(_ ordinal: Int = 1) -> SealedPlace {
        SealedPlace(entry: Reference(command: command, ordinal: ordinal), field: "name")
    }

    @Test func `is not in the log, and is read with its entry`() throws {
        let (world, log) = try withSealed()
        #expect(try log.entries(after: 1).map(\.sealed) == [["name": "Anna Ābola"], ["name": "Jānis"]])
        try world.raw { _ in }
        let file = try Data(contentsOf: world.folder.appendingPathComponent("log.sqlite"))
        #expect(file.range(of: Data("Anna".utf8)) == nil)
        #expect(try world.checkUp().findings == [])
    }

    @Test func `is committed to as the format says`() throws {
        let salt = [UInt8](repeating: 7, count: 32)
        let commitment = SealedTexts.commitment(
            to: "x".utf8, salt: salt, register: World.register, command: command.bytes, ordinal: 2,
            field: "a.0".utf8)
        func length(_ count: UInt8) -> [UInt8] { [0, 0, 0, 0, 0, 0, 0, count] }
        let message =
            [2] + length(18) + Array("protokols sealed 1".utf8) + [3] + length(16) + World.register.bytes
            + [3] + length(16) + command.bytes + [1] + length(2) + [2] + length(3) + Array("a.0".utf8)
            + [2] + length(1) + [0x78]
        #expect(commitment == .keyed(salt, message))
    }

    @Test(arguments: ["UPDATE sealed SET value = 'Anna Abola'", "UPDATE sealed SET salt = zeroblob(32)"])
    func `that was altered is not read`(statement: String) throws {
        let (world, log) = try withSealed()
        try world.raw("sealed.sqlite") { try $0.execute(sql: statement + " WHERE ordinal = 1") }
        #expect(refusal { try log.entries(after: 1) } == .damaged(.sealedDiffers(2, field: "name")))
        #expect(try world.checkUp().findings == [.sealedDiffers(2, field: "name")])
    }

    @Test func `cannot be planted`() throws {
        let (world, log) = try withSealed()
        try world.raw("sealed.sqlite") { db in
            try db.execute(sql: "UPDATE sealed SET field = 'other' WHERE ordinal = 2")
        }
        #expect(refusal { try log.entries(after: 2) } == .damaged(.sealedDiffers(3, field: "other")))
        let other = SealedPlace(entry: place(2).entry, field: "other")
        #expect(try world.checkUp().findings == [.sealedMissing(3, field: "name"), .sealedStray(other)])
    }

    @Test func `that is gone without an erasure is a finding`() throws {
        let (world, log) = try withSealed()
        try world.raw("sealed.sqlite") { try $0.execute(sql: "DELETE FROM sealed WHERE ordinal = 1") }
        #expect(try log.entries(after: 1).map(\.sealed) == [[:], ["name": "Jānis"]])
        #expect(try world.checkUp().findings == [.sealedMissing(2, field: "name")])
    }

    @Test func `can be erased, and the log still verifies`() throws {
        let (world, log) = try withSealed()
        let before = try log.fingerprint()
        let erasure = World.draft(#"{"erased":1}"#, type: "personal-data.erased")
        try world.write([erasure], in: log)
        try log.erase([place()])
        try log.erase([place()])
        #expect(try log.entries(after: 1, limit: 2).map(\.sealed) == [[:], ["name": "Jānis"]])
        #expect(try log.fingerprint(at: before.position) == before)
        let checkUp = try EventLog.inspect(world.folder).checkUp(
            erased: { $0.type == "personal-data.erased" ? [place()] : [] }, subjects: { _ in [] })
        #expect(checkUp.findings == [])
        // The digest of the request would confirm a guess at the name.
        let requests = try world.raw("sealed.sqlite") { db in
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM request WHERE command = ?", arguments: [Data(command.bytes)])
        }
        #expect(requests == 0)
        #expect(refusal { try world.write([], in: log, command: command) } == .commandReused(command))
    }

    @Test func `that was erased only in words is a finding`() throws {
        let (world, _) = try withSealed()
        let checkUp = try EventLog.inspect(world.folder).checkUp(
            erased: { $0.position == 3 ? [place()] : [] }, subjects: { _ in [] })
        #expect(checkUp.findings == [.erasedButHeld(place())])
    }

    @Test func `that no entry speaks of is a finding`() throws {
        let (world, _) = try withSealed()
        let stray = World.command()
        try world.raw("sealed.sqlite") { db in
            try db.execute(
                sql: "INSERT INTO sealed VALUES (?, 1, 'name', zeroblob(32), 'x')",
                arguments: [Data(stray.bytes)])
            try db.execute(
                sql: "INSERT INTO request VALUES (-1, ?, zeroblob(32), zeroblob(32), zeroblob(32))",
                arguments: [Data(stray.bytes)])
        }
        let place = SealedPlace(entry: Reference(command: stray, ordinal: 1), field: "name")
        #expect(
            try world.checkUp().findings == [
                .requestDiffers(stray), .requestStray(stray), .sealedStray(place),
            ])
    }

    @Test(arguments: ["salt", "digest", "seal"])
    func `request of which a part was changed is a finding, and takes no other for the same`(
        column: String
    ) throws {
        let (world, log) = try withSealed()
        try world.raw("sealed.sqlite") { db in
            try db.execute(sql: "UPDATE request SET \(column) = zeroblob(32)")
        }
        #expect(try world.checkUp().findings == [.requestDiffers(command)])
        #expect(
            refusal { try world.write([], in: log, command: command) } == .damaged(.requestDiffers(command)))
    }
}

@Suite struct `A redacted copy` {
    @Test func `can be read and verified, but not written to`() throws {
        let (world, log) = try World.withRegister()
        try world.write([World.sealedDraft("Anna")], in: log)
        let copy = try World()
        try FileManager.default.copyItem(at: world.folder, to: copy.folder)
        try FileManager.default.removeItem(at: copy.folder.appendingPathComponent("sealed.sqlite"))

        let redacted = try copy.open()
        #expect(try redacted.entries(after: 1).map(\.sealed) == [[:]])
        #expect(try redacted.fingerprint() == log.fingerprint())
        #expect(refusal { try copy.note("more", in: redacted) } == .sealedMissing)
        #expect(refusal { try redacted.erase([]) } == .sealedMissing)
        let checkUp = try copy.checkUp()
        #expect(checkUp.findings == [] && !checkUp.sealedWereChecked)
        #expect(try world.checkUp().sealedWereChecked)
    }
}
