import Committee
import Foundation
import GRDB
import Testing

@testable import EventLog

@Suite struct `A check-up` {
    @Test func `of an untouched register finds nothing`() throws {
        let (world, log) = try World.withRegister(notes: 6)
        let checkUp = try world.checkUp()
        #expect(checkUp.isClean && checkUp.omitted == 0 && checkUp.firstDifferingEntry == nil)
        #expect(try checkUp.fingerprint == log.fingerprint())
    }

    @Test(arguments: [
        "command = x'ffffffffffffffffffffffffffffffff'", "ordinal = 2", "type = 'note.takem'", "shape = 2",
        "happened_first = '2024-03-13'", "happened_last = '2024-03-15'",
        "happened_time = '17:00', happened_zone = 'Europe/Riga'", "happened_words = ''",
        "recorded_at = recorded_at + 1",
        "recorded_by = x'ffffffffffffffffffffffffffffffff'", "source = '{\"kind\":\"owm\"}'",
        "payload = '{\"text\":\"note 4\"}'", "leaf = zeroblob(32)",
    ])
    func `names the entry in which any column was changed`(change: String) throws {
        let (world, _) = try World.withRegister(notes: 6)
        try world.tamper("UPDATE entry SET \(change) WHERE position = 4")
        let checkUp = try world.checkUp()
        #expect(checkUp.firstDifferingEntry == 4)
        #expect(checkUp.findings.contains(.altered(4)))
    }

    @Test func `names the entry in which a byte is no text any more`() throws {
        let (world, _) = try World.withRegister(notes: 3)
        try world.tamper("UPDATE entry SET type = CAST(x'6e80' AS TEXT) WHERE position = 3")
        #expect(try world.checkUp().findings.prefix(2) == [.altered(3), .entryUnreadable(3, column: "type")])
    }

    @Test func `names the first of two entries that were swapped`() throws {
        let (world, _) = try World.withRegister(notes: 6)
        try world.tamper(
            "UPDATE entry SET position = 99 WHERE position = 3",
            "UPDATE entry SET position = 3 WHERE position = 5",
            "UPDATE entry SET position = 5 WHERE position = 99")
        let checkUp = try world.checkUp()
        #expect(checkUp.firstDifferingEntry == 3)
        #expect(checkUp.findings.contains(.altered(3)) && checkUp.findings.contains(.altered(5)))
    }

    @Test func `names an entry that was taken out, at whatever place`() throws {
        for position in 2...6 {
            let (world, _) = try World.withRegister(notes: 6)
            try world.tamper(
                "DELETE FROM entry WHERE position = \(position)",
                "DELETE FROM subject WHERE position = \(position)")
            let checkUp = try world.checkUp()
            #expect(checkUp.firstDifferingEntry == position)
            // Its request is still held, and now belongs to nothing.
            #expect(checkUp.findings.first == .entryMissing(position) && checkUp.findings.count == 2)
        }
    }

    @Test func `names an entry that was put in`() throws {
        let (world, _) = try World.withRegister(notes: 5)
        try world.tamper(
            "UPDATE entry SET position = position + 100 WHERE position >= 3",
            "UPDATE entry SET position = position - 99 WHERE position >= 103",
            """
            INSERT INTO entry SELECT 3, zeroblob(16), 1, type, shape, happened_first, happened_last, NULL, NULL,
            NULL, recorded_at, recorded_by, source, payload, leaf FROM entry WHERE position = 2
            """)
        #expect(try world.checkUp().firstDifferingEntry == 3)
    }

    /// Whoever rewrites an entry and its leaf has to rewrite the tree; the stored tree and the head tell.
    @Test func `brackets an entry that was rewritten with its leaf`() throws {
        let (world, log) = try World.withRegister(notes: 6)
        var row = try log.log.read { try LogTables(db: $0).row(at: 4).row }
        row.payload = Array(#"{"text":"forged"}"#.utf8)
        let leaf = row.leaf(of: World.register).hex
        try world.tamper(
            #"UPDATE entry SET payload = '{"text":"forged"}', leaf = x'\#(leaf)' WHERE position = 4"#)
        #expect(
            try world.checkUp().findings == [
                .headDiffers(at: 4), .nodeDiffers(entries: 3...4), .nodeDiffers(entries: 1...4),
            ])
    }

    @Test func `compares every record of the head`() throws {
        let (world, log) = try World.withRegister(notes: 3)
        let whole = try world.bytesOfHead()
        try FileManager.default.removeItem(at: world.head)
        try log.head.create(with: Fingerprint(position: 1, root: .of([9])))
        try world.setHead(try world.bytesOfHead() + whole.dropFirst(64))
        #expect(try world.checkUp().findings == [.headDiffers(at: 1)])
        _ = try world.open()
        try world.setHead(whole.prefix(64) + whole.prefix(64) + whole.dropFirst(64))
        #expect(try world.checkUp().findings == [.headDamaged(record: 2)])
    }

    @Test func `compares every node of the tree`() throws {
        let (world, _) = try World.withRegister(notes: 4)
        try world.tamper(
            "UPDATE node SET hash = zeroblob(32) WHERE level = 1 AND number = 0",
            "DELETE FROM node WHERE level = 1 AND number = 1", "INSERT INTO node VALUES (3, 0, zeroblob(32))")
        #expect(
            try world.checkUp().findings == [
                .nodeDiffers(entries: 1...2), .nodeMissing(entries: 3...4), .nodeStray(level: 3, number: 0),
            ])
    }

    @Test func `compares the index of subjects`() throws {
        let (world, _) = try World.withRegister(notes: 4)
        try world.tamper(
            "DELETE FROM subject WHERE position = 3", "INSERT INTO subject VALUES (99, 'x', 1)",
            "INSERT INTO subject VALUES (5, 'p', 4)")
        #expect(
            try world.checkUp().findings == [
                .subjectMissing(3, kind: 2, key: World.programme.key), .subjectStray(1, kind: 99, key: "x"),
                .subjectStray(4, kind: 5, key: "p"),
            ])
    }

    @Test func `says what the program cannot read`() throws {
        struct Unknown: Error, CustomStringConvertible { let description = "no such type" }
        let (world, _) = try World.withRegister(notes: 1)
        let checkUp = try EventLog.inspect(world.folder).checkUp { entry in
            if entry.position == 1 { throw Unknown() }
            return [World.programme]
        }
        #expect(checkUp.findings == [.cannotBeRead(1, reason: "no such type")])
    }

    @Test func `sees entries of one command that do not belong together`() throws {
        let (world, log) = try World.withRegister()
        try world.write([World.draft("{}"), World.draft("{}"), World.draft("{}")], in: log)
        try world.tamper("UPDATE entry SET recorded_at = recorded_at - 1 WHERE position = 3")
        #expect(
            try world.checkUp().findings == [
                .altered(3), .commandTorn(3), .commandTorn(4), .clockSteppedBackUnsaid(3),
            ])
        try world.tamper(
            "UPDATE entry SET recorded_at = recorded_at + 1 WHERE position = 3",
            "UPDATE entry SET ordinal = 5 WHERE position = 4")
        #expect(try world.checkUp().findings == [.altered(4), .commandTorn(4)])
    }

    @Test func `sees a table, an index or a trigger that does not belong`() throws {
        let (world, _) = try World.withRegister()
        try world.raw { db in
            try db.execute(
                sql: """
                    CREATE TABLE stray (x);
                    CREATE INDEX faster ON entry (type);
                    DROP TRIGGER entry_kept;
                    CREATE TRIGGER entry_kept BEFORE DELETE ON entry BEGIN SELECT 1; END;
                    """)
        }
        #expect(
            try world.checkUp().findings == [
                .schemaDiffers(file: "log.sqlite", name: "entry_kept"),
                .schemaDiffers(file: "log.sqlite", name: "faster"),
                .schemaDiffers(file: "log.sqlite", name: "stray"),
            ])
    }

    @Test func `sees text that departs from the stored form`() throws {
        let (world, _) = try World.withRegister(notes: 1)
        try world.tamper(
            #"UPDATE entry SET payload = '{"text" :1}', source = '{"a":null}' WHERE position = 2"#)
        #expect(
            try world.checkUp().findings == [
                .altered(2), .payloadNotInStoredForm(2, byte: 7), .sourceNotInStoredForm(2, byte: 5),
                .cannotBeRead(2, reason: "\(StoredJSON.Fault(offset: 7))"),
            ])
    }

    @Test func `goes on when a page of the file is rubbish`() throws {
        let (world, _) = try World.withRegister(notes: 200)
        let file = world.folder.appendingPathComponent("log.sqlite")
        var bytes = try Data(contentsOf: file)
        let page = try #require(bytes.range(of: Data(#""text":"note 150""#.utf8))).lowerBound / 4096
        bytes.replaceSubrange((page * 4096)..<((page + 1) * 4096), with: Data(repeating: 0x5A, count: 4096))
        try bytes.write(to: file)
        let checkUp = try world.checkUp()
        #expect(!checkUp.isClean)
        #expect(
            checkUp.findings.contains { if case .fileDamaged("log.sqlite", _) = $0 { true } else { false } })
    }

    @Test func `sees rows of the index that stand under no entry`() throws {
        let (world, _) = try World.withRegister(notes: 30)
        try world.tamper(
            "INSERT INTO subject VALUES (1, 'before', 0), (1, 'far', -9223372036854775808), (2, 'behind', 40)",
            "DELETE FROM subject WHERE position = 20")
        let found = try world.checkUp().findings
        #expect(
            Set(found.map(\.description))
                == Set(
                    [
                        Finding.subjectStray(0, kind: 1, key: "before"),
                        .subjectStray(.min, kind: 1, key: "far"), .subjectStray(40, kind: 2, key: "behind"),
                        .subjectMissing(20, kind: World.programme.kind.rawValue, key: World.programme.key),
                    ].map(\.description)))
        #expect(found.count == 4 && found.allSatisfy(\.isOfTheIndex))
    }

    @Test func `sees where the index differs, around the blocks in which it is compared`() throws {
        let (world, _) = try World.withRegister(notes: 70)
        try world.tamper("DELETE FROM subject WHERE position IN (2, 15, 16, 17, 31, 32, 64, 71)")
        #expect(
            try world.checkUp().findings
                == [2, 15, 16, 17, 31, 32, 64, 71].map {
                    .subjectMissing($0, kind: World.programme.kind.rawValue, key: World.programme.key)
                })
    }

    @Test func `lists no more than it was asked for`() throws {
        let (world, _) = try World.withRegister(notes: 30)
        try world.tamper("UPDATE entry SET shape = 2 WHERE position > 10")
        let checkUp = try EventLog.inspect(world.folder).checkUp(listing: 5) { entry in
            entry.type == "note.taken" ? [World.programme] : []
        }
        #expect(checkUp.findings == (11...15).map(Finding.altered))
        #expect(checkUp.omitted == 16)
    }

    @Test(.timeLimit(.minutes(15))) func `ends where a position was made the largest number that there is`()
        throws
    {
        let (world, _) = try World.withRegister(notes: 6)
        try world.tamper("UPDATE entry SET position = 9223372036854775807 WHERE position = 7")
        let checkUp = try EventLog.inspect(world.folder).checkUp(listing: 5) { entry in
            entry.type == "note.taken" ? [World.programme] : []
        }
        #expect(checkUp.findings.filter { !$0.isOfTheIndex } == (7...11).map(Finding.entryMissing))
        #expect(checkUp.omitted > 1000 && checkUp.firstDifferingEntry == 7)
        try world.tamper("DELETE FROM subject")
        #expect(try world.checkUp().firstDifferingEntry == 7)
    }

    @Test func `looks at a long record in several places at once, and misses nothing`() throws {
        let (world, log) = try World.withRegister()
        for part in 0..<10 {
            let drafts = (0..<1000).map { number in
                World.draft(
                    #"{"text":"note \#(part * 1000 + number)"}"#, type: "note.taken", about: [World.programme]
                )
            }
            try world.write(drafts, in: log)
        }
        var checkUp = try world.checkUp()
        #expect(checkUp.findings == [] && checkUp.fingerprint.position == 10_001)
        try world.tamper(
            "UPDATE entry SET shape = 2 WHERE position IN (2, 500, 501, 7777, 10001)",
            "DELETE FROM subject WHERE position = 9000")
        checkUp = try world.checkUp()
        #expect(
            checkUp.findings.filter { $0.differingEntry != nil }
                == [2, 500, 501, 7777, 10001].map(Finding.altered))
        #expect(checkUp.findings.count == 6)
        try world.raw("sealed.sqlite") { db in
            try db.execute(sql: "UPDATE request SET salt = zeroblob(32) WHERE number = 7")
        }
        #expect(
            try world.checkUp().findings.contains { if case .requestDiffers = $0 { true } else { false } })
    }
}
