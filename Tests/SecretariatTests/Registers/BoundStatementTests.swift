import GRDB
import Testing

@testable import Secretariat

@Suite struct `Rows bound where they lie` {
    private func database() throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try queue.write {
            try $0.execute(
                sql:
                    "CREATE TABLE row (number INTEGER NOT NULL, text TEXT NOT NULL UNIQUE, other TEXT NOT NULL) STRICT"
            )
        }
        return queue
    }

    @Test func `come back as they were, one after the other`() throws {
        let long = String(repeating: "ē", count: 5000)
        let rows = [(1, "", "a"), (-7, long, ""), (Int.max, "c\u{1}\"", long + "!"), (0, "d", "e")]
        try database().write { database in
            var insertion = BoundStatement(
                try database.cachedStatement(sql: "INSERT INTO row VALUES (?, ?, ?)"))
            for (number, text, other) in rows {
                insertion.add(number)
                insertion.add(text)
                insertion.add { $0.raw(other) }
                try insertion.run()
            }
            let found = try Row.fetchAll(database, sql: "SELECT * FROM row ORDER BY rowid")
            #expect(found.map { $0[0] } == rows.map(\.0))
            #expect(found.map { $0[1] } == rows.map(\.1))
            #expect(found.map { $0[2] } == rows.map(\.2))
        }
    }

    @Test func `are refused with the reason, and the next one is not spoilt by it`() throws {
        try database().write { database in
            var insertion = BoundStatement(
                try database.cachedStatement(sql: "INSERT INTO row VALUES (?, ?, 'x')"))
            func insert(_ number: Int, _ text: String) throws {
                insertion.add(number)
                insertion.add(text)
                try insertion.run()
            }
            try insert(1, "a")
            let error = #expect(throws: DatabaseError.self) { try insert(2, "a") }
            #expect(error?.resultCode == .SQLITE_CONSTRAINT)
            #expect(error?.message?.contains("UNIQUE") == true)
            try insert(3, "b")
            #expect(try Int.fetchAll(database, sql: "SELECT number FROM row ORDER BY rowid") == [1, 3])
        }
    }
}
