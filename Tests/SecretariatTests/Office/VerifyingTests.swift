import Committee
import EventLog
import Foundation
import GRDB
import Testing

@testable import Secretariat

@Suite struct `Verifying a register` {
    @Test func `finds nothing in a sound one, and changes nothing`() throws {
        let world = try Fixture.everything()
        let before = try world.files()
        let verification = try Office.verify(world.folder)
        #expect(verification.isSound, "\(verification.problems)")
        #expect(verification.checkUp.sealedWereChecked)
        #expect(try verification.checkUp.fingerprint == world.office.log.fingerprint())
        #expect(try world.files() == before)
    }

    @Test(arguments: [
        "payload = replace(payload, 'a', 'b')", "source = replace(source, 'kind', 'kint')",
        "type = 'project.withdrawn'", "shape = 9", "happened_last = '2024-12-03'",
        "happened_first = '2024-12-01'",
        "recorded_at = recorded_at + 1", "recorded_by = zeroblob(16)", "leaf = zeroblob(32)",
    ])
    func `names the entry in which one column was changed`(change: String) throws {
        let world = try Fixture.everything()
        for position in try [2, world.position / 2, world.position] {
            let world = try Fixture.everything()
            try world.tamper("UPDATE entry SET \(change) WHERE position = \(position)")
            let verification = try Office.verify(world.folder)
            #expect(!verification.isSound)
            #expect(verification.checkUp.firstDifferingEntry == position)
            #expect(
                verification.problems.contains { $0.contains("Entry \(position) ") },
                "\(verification.problems)")
        }
    }

    @Test func `names any byte of any payload`() throws {
        var dice = Dice(7)
        for _ in 0..<20 {
            let world = try Fixture.everything()
            let position = dice.roll(1...(try world.position))
            let payload = try world.office.log.entries(after: position - 1, limit: 1)[0].payload
            var bytes = Array(payload.utf8)
            let place = dice.roll(0...bytes.count - 1)
            bytes[place] ^= 0x01
            let hex = bytes.map { String($0 + 0, radix: 16).leftPadded }.joined()
            try world.tamper(
                "UPDATE entry SET payload = CAST(x'\(hex)' AS TEXT) WHERE position = \(position)")
            let verification = try Office.verify(world.folder)
            #expect(
                verification.checkUp.firstDifferingEntry == position, "byte \(place) of entry \(position)")
        }
    }

    // The log leaves the form of a payload to whoever reads it, unless it holds sealed texts.
    @Test(arguments: [
        #","zzz":"\q"}"#, #","z z":7}"#, #","zzz":7}"#, #","zzz":[1 ,2]}"#, "} ",
    ])
    func `notices a payload that no writer stores, also where what stands for a sealed text is none`(
        end: String
    ) throws {
        let isSealed = #"payload LIKE '%"personName":{"sealed":%'"#
        let isPlain = "payload NOT LIKE '%sealed%' AND position > 1"
        let makeNone = #"replace(payload, '{"sealed":', '{"a":1,"sealed":')"#
        for (payload, which) in [("payload", isSealed), (makeNone, isSealed), ("payload", isPlain)] {
            let world = try Fixture.everything()
            try world.tamper(
                """
                UPDATE entry SET payload = substr(\(payload), 1, length(\(payload)) - 1) || '\(end)'
                WHERE position = (SELECT min(position) FROM entry WHERE \(which))
                """)
            let findings = try Office.examine(EventLog.inspect(world.folder)).findings
            #expect(
                findings.contains {
                    switch $0 {
                    case .payloadNotInStoredForm, .cannotBeRead: true
                    default: false
                    }
                }, "\(findings)")
        }
    }

    @Test func `calls the record sound however much is wrong with the index of subjects`() throws {
        let world = try Fixture.everything()
        let last = try world.position
        try world.tamper(
            """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150)
            INSERT INTO subject SELECT 1, 'nobody', \(last) + i FROM n
            """)
        let verification = try Office.verify(world.folder)
        #expect(verification.isRecordSound && !verification.isSound)
        #expect(verification.derived.count == 101)
        #expect(verification.derived.last == "And 50 more findings in the index of subjects.")
        #expect(verification.isIndexWrong)
    }

    @Test func `names the first of two entries that changed places`() throws {
        let world = try Fixture.everything()
        try world.tamper(
            "UPDATE entry SET position = 99999 WHERE position = 40",
            "UPDATE entry SET position = 40 WHERE position = 70",
            "UPDATE entry SET position = 70 WHERE position = 99999")
        let verification = try Office.verify(world.folder)
        #expect(verification.checkUp.firstDifferingEntry == 40)
    }

    @Test func `says where a log was cut short`() throws {
        let world = try Fixture.everything()
        let last = try world.position
        try world.tamper("DELETE FROM entry WHERE position > \(last - 3)")
        let verification = try Office.verify(world.folder)
        #expect(
            verification.problems.contains {
                $0.contains("entry \(last - 3)") && $0.contains("entry \(last) ")
            }
                || verification.problems.contains { $0.contains("Entry \(last - 2) is missing") },
            "\(verification.problems)")
    }

    @Test func `names the entry of a sealed text that was changed`() throws {
        let world = try Fixture.everything()
        let position = try #require(
            try world.office.log.entries(after: 0).first { $0.sealed.values.contains("Līga Izdomātā") }
        ).position
        try world.raw("sealed.sqlite") { database in
            try database.execute(
                sql: "UPDATE sealed SET value = 'Līga Izdomātē' WHERE value = 'Līga Izdomātā'")
            #expect(database.changesCount == 1)
        }
        let problems = try Office.verify(world.folder).problems
        #expect(
            problems.contains(
                "The sealed text personName of entry \(position) is not the one that was recorded."))
    }

    @Test func `reports registers that were changed by hand, and does not mend them`() throws {
        let world = try Fixture.everything()
        try world.raw("views.sqlite") {
            try $0.execute(
                sql:
                    "UPDATE timeline SET body = replace(body, 'approved with conditions', 'rejected') WHERE register = 'projects'"
            )
        }
        let before = try world.office.views.dump()
        let problems = try Office.verify(world.folder).problems
        #expect(problems.count == 1 && problems[0].contains("Delete views.sqlite"))
        #expect(try world.office.views.dump() == before)
    }

    @Test func `reports registers that are rubbish`() throws {
        let world = try Fixture.everything()
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: world.folder.path + "/views.sqlite" + suffix)
        }
        try Data(repeating: 0x5A, count: 9000).write(to: world.folder.appendingPathComponent("views.sqlite"))
        #expect(
            try Office.verify(world.folder).problems.map { $0.prefix(28) } == ["The registers cannot be read"]
        )
    }

    @Test func `minds neither registers that are behind nor none at all`() throws {
        let world = try World.small()
        let views = world.folder.appendingPathComponent("views.sqlite")
        _ = try world.raw("views.sqlite") { try Int.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        let old = try Data(contentsOf: views)
        try world.record(Texts.selection(1, "outcome: approved, projects: [P1]"))
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: views.path + suffix)
        }
        #expect(try Office.verify(world.folder).isSound)
        try old.write(to: views)
        #expect(try Office.verify(world.folder).isSound)
    }

    @Test func `finds nothing in a redacted copy, and it holds no name`() throws {
        let world = try Fixture.everything()
        try FileManager.default.removeItem(at: world.folder.appendingPathComponent("sealed.sqlite"))
        let verification = try Office.verify(world.folder)
        #expect(verification.isSound, "\(verification.problems)")
        #expect(!verification.checkUp.sealedWereChecked)
    }

    @Test func `of a redacted copy leaves every question answered, without the names`() throws {
        let world = try Fixture.everything()
        let before = try world.answers()
        try FileManager.default.removeItem(at: world.folder.appendingPathComponent("sealed.sqlite"))
        let office = try Office.open(world.folder)
        let members = try office.committee("TRI/MC", at: world.moment("2025-03-20")).members
        #expect(members.count == 12 && members.allSatisfy { $0.name == "[no longer held]" })
        #expect(try office.status(at: world.moment("2024-03-01")).table.rows == before[4])
    }
}

extension String {
    fileprivate var leftPadded: String { count == 1 ? "0" + self : self }
}

extension World {
    /// Every file of the register, byte for byte; SQLite's own notes beside the registers do not count.
    fileprivate func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where !name.hasSuffix("-shm") && !name.hasSuffix("-wal") {
            files[name] = try bytes(of: name)
        }
        return files
    }
}
