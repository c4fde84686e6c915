internal import Committee
internal import Foundation
internal import GRDB

/// The file `sealed.sqlite`: personal data and restricted text with their salts, and the digests of the requests.
struct SealedTexts: Sendable {
    let file: DatabaseQueue

    struct Text {
        let ordinal: Int
        let field: String
        let salt: [UInt8]
        let value: String
    }

    /// What is stored of one text, as bytes: a damaged one is compared, not repaired.
    struct Held {
        let field: [UInt8]
        let salt: [UInt8]
        let value: [UInt8]
    }

    /// What stands for a sealed text in the payload. The salt is the key, so that nobody can try names against it.
    static func commitment(
        to value: some Collection<UInt8>, salt: [UInt8], register: ID<RegisterKind>, command: [UInt8],
        ordinal: Int, field: some Collection<UInt8>
    ) -> Hash {
        .keyed(salt, message(of: value, register: register, command: command, ordinal: ordinal, field: field))
    }

    static func message(
        of value: some Collection<UInt8>, register: ID<RegisterKind>, command: [UInt8], ordinal: Int,
        field: some Collection<UInt8>
    ) -> [UInt8] {
        var fields = FieldEncoding()
        fields.addText("protokols sealed 1".utf8)
        fields.addBytes(register)
        fields.addBytes(command)
        fields.addInteger(Int64(ordinal))
        fields.addText(field)
        fields.addText(value)
        return fields.bytes
    }

    /// Stores the texts of a command and its request, over whatever a killed write of the same command left.
    func keep(_ texts: [Text], request: HeldRequest?, of command: [UInt8]) throws {
        try file.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                try Self.remove(command, in: db)
                let insertion = try db.cachedStatement(
                    sql: """
                        INSERT INTO sealed (command, ordinal, field, salt, value)
                        VALUES (?, ?, CAST(? AS TEXT), ?, CAST(? AS TEXT))
                        """)
                for text in texts {
                    try insertion.execute(arguments: [
                        command.bound, text.ordinal, text.field.bound, text.salt.bound, text.value.bound,
                    ])
                }
                if let request {
                    try db.execute(
                        sql: "INSERT INTO request (command, salt, digest, seal) VALUES (?, ?, ?, ?)",
                        arguments: [
                            command.bound, request.salt.bound, request.digest.bound, request.seal.bound,
                        ])
                }
                return .commit
            }
        }
    }

    func held(of command: [UInt8], ordinal: Int) throws -> [Held] {
        try LogRefusal.said(of: "sealed.sqlite") {
            try file.read { try Look(in: $0).held(of: command, ordinal: ordinal) }
        }
    }

    /// Looks up the texts of one entry after another within one transaction: those of a command in one go, for its entries
    /// come one after the other.
    final class Look {
        private let question: Statement
        private let columns: Columns
        private var rows: RowCursor?
        private var command: [UInt8] = []
        /// The entry to which the row belongs at which the look has arrived; `nil` behind the last.
        private var arrived: Int?
        /// The entries before this one have been passed.
        private var next = 0

        init(in db: Database) throws {
            question = try db.cachedStatement(
                sql: """
                    SELECT field, salt, value, ordinal FROM sealed WHERE command = ? AND ordinal >= ?
                    ORDER BY ordinal, field
                    """)
            columns = Columns(question)
        }

        func held(of command: [UInt8], ordinal: Int) throws -> [Held] {
            if ordinal < next || command != self.command { try begin(command, ordinal) }
            next = ordinal == .max ? ordinal : ordinal + 1
            while let arrived, arrived < ordinal { try goOn() }
            var held: [Held] = []
            while arrived == ordinal {
                held.append(Held(field: bytes(0), salt: bytes(1), value: bytes(2)))
                try goOn()
            }
            return held
        }

        private func begin(_ command: [UInt8], _ ordinal: Int) throws {
            // Where a cursor ends, it takes its statement back to the beginning: so before the next one sets out.
            rows = nil
            rows = try Row.fetchCursor(question, arguments: [command.bound, ordinal])
            self.command = command
            try goOn()
        }

        private func goOn() throws {
            repeat {
                guard try rows?.next() != nil else { return arrived = nil }
                arrived = columns.integer(3)
            } while arrived == nil
        }

        private func bytes(_ index: Int32) -> [UInt8] { columns.bytes(index).map { [UInt8]($0) } ?? [] }
    }

    /// Whether the digest is that of the request first sent under this command. `nil` where no request is held.
    ///
    /// - Throws: `LogRefusal` where what is held is not what was stored: it can tell no request from another.
    func isRequest(_ digest: [UInt8], of command: ID<CommandKind>, in register: ID<RegisterKind>) throws
        -> Bool?
    {
        let held = try LogRefusal.said(of: "sealed.sqlite") {
            try file.read { db in
                var held: HeldRequest?
                try HeldRequest.forEach(in: db, "WHERE command = ?", [command.bytes.bound]) { held = $0 }
                return held
            }
        }
        guard let held else { return nil }
        guard held.isWhole(in: register) else { throw LogRefusal.damaged(.requestDiffers(command)) }
        return held.answers(digest)
    }

    func newestRequest() throws -> [UInt8]? {
        try LogRefusal.said(of: "sealed.sqlite") {
            try file.read { db in
                try Row.fetchOne(db, sql: "SELECT command FROM request ORDER BY number DESC LIMIT 1")?.bytes(
                    0)
            }
        }
    }

    /// Takes away what a command left that never came into the log.
    func sweep(_ command: [UInt8]) throws {
        try LogRefusal.said(of: "sealed.sqlite") {
            try file.write { db in try Self.remove(command, in: db) }
        }
    }

    /// Deletes the texts with their salts, and the requests they came with: a digest would confirm a guess.
    func erase(_ places: some Sequence<SealedPlace>) throws {
        try LogRefusal.said(of: "sealed.sqlite") {
            try file.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    for place in places {
                        let command = place.entry.command.bytes.bound
                        try db.execute(
                            sql:
                                "DELETE FROM sealed WHERE command = ? AND ordinal = ? AND field = CAST(? AS TEXT)",
                            arguments: [command, place.entry.ordinal, place.field.bound])
                        try db.execute(sql: "DELETE FROM request WHERE command = ?", arguments: [command])
                    }
                    return .commit
                }
            }
        }
    }

    private static func remove(_ command: [UInt8], in db: Database) throws {
        try db.execute(sql: "DELETE FROM sealed WHERE command = ?", arguments: [command.bound])
        try db.execute(sql: "DELETE FROM request WHERE command = ?", arguments: [command.bound])
    }
}
