import Committee
import Foundation
import GRDB
import Testing

@testable import EventLog

@Suite struct `A register` {
    @Test func `is made with its first entry and can be opened again`() throws {
        let (world, log) = try World.withRegister(notes: 2)
        let again = try world.open()
        #expect(again.register == World.register)
        #expect(try again.entries(after: 0).map(\.type) == ["register.opened", "note.taken", "note.taken"])
        #expect(try again.fingerprint() == log.fingerprint())
        #expect(try world.checkUp().findings == [])
        let files = try FileManager.default.contentsOfDirectory(atPath: world.folder.path)
        #expect(files.sorted() == ["head", "lock", "log.sqlite", "sealed.sqlite"])
    }

    @Test func `is not made over anything that is there`() throws {
        let (world, _) = try World.withRegister()
        #expect(refusal { try world.create() } == .alreadyARegister)
        #expect(try world.open().entries(after: 0).count == 1)
    }

    @Test func `may be made in an empty folder`() throws {
        let world = try World()
        try FileManager.default.createDirectory(at: world.folder, withIntermediateDirectories: false)
        #expect(try world.create().fingerprint().position == 1)
    }

    @Test func `leaves nothing behind when it cannot be made`() throws {
        let world = try World()
        let head = world.parent.appendingPathComponent("elsewhere")
        func create(_ opening: Draft) throws -> EventLog {
            try EventLog.create(
                in: world.folder, head: head, register: World.register, command: World.opening,
                by: World.recorder, at: World.moment(0), opening: opening)
        }
        let other = ID<RegisterKind>(high: 9, low: 9).hex
        #expect(
            refusal { try create(World.openingDraft(register: other)) }
                == .draftUnfit(type: "register.opened", .doesNotNameTheRegister))
        #expect(
            refusal { try create(World.draft(#"{"text":"x"}"#)) }
                == .draftUnfit(type: "remark.made", .notTheFirstEntry))
        #expect(try FileManager.default.contentsOfDirectory(atPath: world.parent.path) == [])

        try Data("mine".utf8).write(to: head)
        #expect(refusal { try create(World.openingDraft()) } == .headInTheWay)
        #expect(try FileManager.default.contentsOfDirectory(atPath: world.parent.path) == ["elsewhere"])
        #expect(try Data(contentsOf: head) == Data("mine".utf8))
    }

    @Test func `is opened only where there is one`() throws {
        let world = try World()
        #expect(refusal { try world.open() } == .notARegister)
        try FileManager.default.createDirectory(at: world.folder, withIntermediateDirectories: false)
        #expect(refusal { try world.open() } == .notARegister)
        try world.raw { try $0.execute(sql: "CREATE TABLE format (version); INSERT INTO format VALUES (1)") }
        #expect(refusal { try world.open() } == .notARegister)
    }

    @Test func `opened to be looked at takes no writes`() throws {
        let (world, _) = try World.withRegister(notes: 1)
        let log = try EventLog.inspect(world.folder)
        #expect(refusal { try world.note("more", in: log) } == .notWritable)
        #expect(refusal { try log.erase([]) } == .notWritable)
        #expect(refusal { try log.rebuildSubjects { _ in [] } } == .notWritable)
    }

    @Test func `of a newer format is refused`() throws {
        let (world, _) = try World.withRegister()
        try world.tamper("UPDATE format SET version = 2")
        #expect(refusal { try world.open() } == .newerFormat(2))
        #expect(refusal { try EventLog.inspect(world.folder) } == .newerFormat(2))
    }

    @Test func `with newer or older sealed texts is refused`() throws {
        let (world, _) = try World.withRegister()
        try world.raw("sealed.sqlite") { try $0.execute(sql: "PRAGMA user_version = 3") }
        #expect(refusal { try world.open() } == .newerFormat(3))
        try world.raw("sealed.sqlite") { try $0.execute(sql: "PRAGMA user_version = 1") }
        #expect(refusal { try world.open() } == .olderFormat(1))
    }

    @Test func `that is not a database any more is refused`() throws {
        let (world, _) = try World.withRegister()
        try Data(repeating: 65, count: 8192).write(to: world.folder.appendingPathComponent("log.sqlite"))
        guard case .damaged(.file("log.sqlite", _)) = refusal(of: { try world.open() }) else {
            Issue.record("not refused as damaged")
            return
        }
    }

    @Test func `without one of its triggers is not opened for writing`() throws {
        let (world, _) = try World.withRegister()
        try world.raw { try $0.execute(sql: "DROP TRIGGER entry_kept") }
        #expect(refusal { try world.open() } == .damaged(.schema))
        #expect(try world.checkUp().findings == [.schemaDiffers(file: "log.sqlite", name: "entry_kept")])
    }

    @Test func `that does not name itself is refused`() throws {
        let (world, _) = try World.withRegister()
        try world.tamper(#"UPDATE entry SET payload = '{"register":"no"}' WHERE position = 1"#)
        #expect(refusal { try world.open() } == .damaged(.registerUnnamed))
    }

    @Test func `keeps its head on another disk if asked to`() throws {
        let world = try World()
        let head = world.parent.appendingPathComponent("other-disk")
        let log = try world.create(head: head)
        try world.note("one", in: log)
        #expect(try Data(contentsOf: head).count == 128)
        #expect(refusal { try world.open() } == .headMissing)
        #expect(try EventLog.open(world.folder, head: head).fingerprint().position == 2)
    }
}

@Suite struct `The settings` {
    @Test func `are those on which durability hangs, in both files`() throws {
        let (_, log) = try World.withRegister()
        let sealed = try #require(log.sealed)
        for (file, secureDelete) in [(log.log, 0), (sealed.file, 1)] {
            try file.read { db throws in
                #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "delete")
                #expect(try Int.fetchOne(db, sql: "PRAGMA synchronous") == 3)
                #expect(try Int.fetchOne(db, sql: "PRAGMA trusted_schema") == 0)
                #expect(try Int.fetchOne(db, sql: "PRAGMA mmap_size") == 0)
                #expect(try Int.fetchOne(db, sql: "PRAGMA secure_delete") == secureDelete)
            }
        }
    }

    @Test(arguments: ["log.sqlite", "sealed.sqlite"])
    func `of another program are refused`(file: String) throws {
        let (world, _) = try World.withRegister()
        try world.raw(file) { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        #expect(
            refusal { try world.open() } == .foreignSetting(file: file, name: "journal_mode", found: "wal"))
    }

    @Test func `leave nothing of an erased name in the file`() throws {
        let (world, log) = try World.withRegister()
        let name = "Nobody-\(UUID().uuidString)"
        let command = World.command()
        try world.write([World.sealedDraft(name)], in: log, command: command)
        func isInFile() throws -> Bool {
            try world.raw("sealed.sqlite") { try $0.execute(sql: "SELECT 1") }
            return try Data(contentsOf: world.folder.appendingPathComponent("sealed.sqlite"))
                .range(of: Data(name.utf8)) != nil
        }
        #expect(try isInFile())
        try log.erase([SealedPlace(entry: Reference(command: command, ordinal: 1), field: "name")])
        #expect(try !isInFile())
    }
}
