import Committee
import GRDB
import Testing

@testable import EventLog

@Suite struct `The log` {
    @Test(arguments: [
        "UPDATE entry SET type = 'x'",
        "UPDATE entry SET position = 9 WHERE position = 3",
        "UPDATE OR REPLACE entry SET position = 1 WHERE position = 2",
        "DELETE FROM entry",
        "DELETE FROM entry WHERE position = 3",
        "UPDATE node SET hash = zeroblob(32)",
        "DELETE FROM node",
        "INSERT OR REPLACE INTO node VALUES (1, 0, zeroblob(32))",
        "INSERT INTO node VALUES (1, 1, zeroblob(32))",
        "INSERT INTO node VALUES (2, 0, zeroblob(32))",
        "INSERT INTO node VALUES (1, 5, zeroblob(32))",
        "UPDATE format SET version = 2",
        "DELETE FROM format",
        "INSERT OR REPLACE INTO format VALUES (1, 2)",
        "UPDATE subject SET position = 1",
        "INSERT INTO subject VALUES (2, 'x', 4)",
    ])
    func `refuses any change by whatever program`(statement: String) throws {
        let (world, _) = try World.withRegister(notes: 2)
        #expect(throws: DatabaseError.self) { try world.raw { try $0.execute(sql: statement) } }
        #expect(try world.checkUp().findings == [])
    }

    @Test(arguments: ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE", "REPLACE"], [0, 1, 2, 3, 5, -1])
    func `refuses an entry anywhere but at its end`(verb: String, position: Int) throws {
        let (world, _) = try World.withRegister(notes: 2)
        #expect(throws: DatabaseError.self) {
            try world.raw { try $0.execute(sql: Self.insertion(verb, position: "\(position)", ordinal: 1)) }
        }
        #expect(try world.checkUp().findings == [])
    }

    /// REPLACE deletes the row with the same command and ordinal, and fires no DELETE trigger.
    @Test(arguments: ["INSERT", "INSERT OR REPLACE", "REPLACE"])
    func `refuses an appended entry that would replace another`(verb: String) throws {
        let (world, log) = try World.withRegister(notes: 2)
        let command = try #require(try log.entries(after: 1).first).reference.command.hex
        #expect(throws: DatabaseError.self) {
            try world.raw { db in
                try db.execute(sql: Self.insertion(verb, position: "4", ordinal: 1, command: command))
            }
        }
        #expect(try world.checkUp().findings == [])
    }

    @Test func `refuses an entry without a position`() throws {
        let (world, _) = try World.withRegister()
        #expect(throws: DatabaseError.self) {
            try world.raw { try $0.execute(sql: Self.insertion("INSERT", position: "NULL", ordinal: 1)) }
        }
    }

    @Test func `lets its index of subjects be made anew`() throws {
        let (world, log) = try World.withRegister(notes: 3)
        try world.raw { try $0.execute(sql: "DELETE FROM subject WHERE position = 3") }
        #expect(try log.entries(about: [World.programme]).map(\.position) == [2, 4])
        try log.rebuildSubjects { $0.type == "note.taken" ? [World.programme] : [] }
        #expect(try log.entries(about: [World.programme]).map(\.position) == [2, 3, 4])
        #expect(try world.checkUp().findings == [])
    }

    private static func insertion(
        _ verb: String, position: String, ordinal: Int, command: String = "ffffffffffffffffffffffffffffffff"
    ) -> String {
        """
        \(verb) INTO entry VALUES (\(position), x'\(command)', \(ordinal), 'note.taken', 1, '2024-03-14',
        '2024-03-14', NULL, NULL, NULL, 1, zeroblob(16), '{}', '{}', zeroblob(32))
        """
    }
}
