internal import Committee
internal import Foundation
internal import GRDB

extension EventLog {
    static func refuseForeignFormat(of db: Database) throws {
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == LogSchema.applicationID else {
            throw LogRefusal.notARegister
        }
        let version = try Row.fetchOne(db, sql: "SELECT version FROM format")?.integer(0) ?? 0
        guard version <= LogSchema.version else { throw LogRefusal.newerFormat(version) }
        guard version == LogSchema.version else { throw LogRefusal.damaged(.schema) }
    }

    static func registerID(in db: Database) throws -> ID<RegisterKind> {
        let question = "SELECT json_extract(payload, '$.register') FROM entry WHERE position = 1 AND type = ?"
        let row = try Row.fetchOne(db, sql: question, arguments: [KnownType.registerOpened])
        guard let digits = row.flatMap({ String.fromDatabaseValue($0[0]) }),
            let register = ID<RegisterKind>(hex: digits)
        else { throw LogRefusal.damaged(.registerUnnamed) }
        return register
    }

    /// Without its triggers the log is not append-only, so it is not written to.
    func refuseForeignSchema() throws {
        let differences = try log.said { try LogSchema.differences(in: $0) }
        guard differences.isEmpty else { throw LogRefusal.damaged(.schema) }
    }

    /// Compares log and head, and puts in order what a killed write has left.
    func settleOnOpening() throws {
        // The head first: a write in another process can then only make the log look ahead of it.
        let tail = try LogRefusal.said(of: "head") { try head.tail() }
        let isQuiet = try log.said { try isSettled(LogTables(db: $0), with: tail) }
        // On a full disk reading can go on all the same: whoever writes next settles first.
        guard !isQuiet, let lock, sealed != nil, (try? demandRoom(0)) != nil else { return }
        do {
            try lock.hold { try transaction { _ = try settle(LogTables(db: $0)) } }
        } catch LogRefusal.lockedTooLong {
            // Reading can go on: whoever writes next settles first.
        }
    }

    func isSettled(_ tables: LogTables) throws -> Bool {
        try isSettled(tables, with: try LogRefusal.said(of: "head") { try head.tail() })
    }

    private func isSettled(_ tables: LogTables, with tail: HeadFile.Tail) throws -> Bool {
        try agreement(of: tables, with: tail) == tail.fingerprint.position && leftover(tables) == nil
    }

    /// Makes head and log agree, under the lock. Answers where the next head record goes.
    ///
    /// What is in the log is kept even if nobody was told: its sender asks again, and is told then.
    func settle(_ tables: LogTables) throws -> Int {
        // First of all: what seems to be left over may belong to commands that a log rolled back has lost, and is
        // needed when the right log is put back.
        let tail = try LogRefusal.said(of: "head") { try head.tail() }
        let last = try agreement(of: tables, with: tail)
        try sweepLeftovers(tables)
        guard last > tail.fingerprint.position else { return tail.end }
        return try step(.heading) {
            // The killed writer may not have come to sync the folder: without that, a power cut could bring its
            // journal back, and the log would fall behind the head.
            try DiskFile.syncFolder(place.folder)
            try head.append(try tables.fingerprint(at: last), at: tail.end)
            return tail.end + HeadFile.recordSize
        }
    }

    /// Takes away what was sealed for commands that never came into the log.
    func sweepLeftovers(_ tables: LogTables) throws {
        var swept: [UInt8]?
        while let command = try leftover(tables) {
            // Where an index is damaged, a deletion can miss its row: trying again would never end.
            guard command != swept else { throw LogRefusal.damaged(.stillHeld) }
            try step(.sealing) { try sealed?.sweep(command) }
            swept = command
        }
    }

    /// Refuses a log that is behind head or is not the one that head speaks of. Answers its last position.
    private func agreement(of tables: LogTables, with tail: HeadFile.Tail) throws -> Int {
        let last = try tables.lastPosition()
        let acknowledged = tail.fingerprint
        guard last >= acknowledged.position else {
            throw LogRefusal.rolledBack(logAt: last, headAt: acknowledged.position)
        }
        guard try tables.fingerprint(at: acknowledged.position) == acknowledged else {
            throw LogRefusal.differsFromHead(at: acknowledged.position)
        }
        return last
    }

    /// A command whose texts were sealed, and which was killed before it came into the log.
    ///
    /// Only the newest requests can be such: every writer looks here before it adds its own.
    private func leftover(_ tables: LogTables) throws -> [UInt8]? {
        guard let command = try sealed?.newestRequest(), try tables.positions(of: command) == nil else {
            return nil
        }
        return command
    }
}

extension SealedTexts {
    func refuseForeignFormat() throws {
        try LogRefusal.said(of: "sealed.sqlite") {
            try file.read { db in
                guard try Int.fetchOne(db, sql: "PRAGMA application_id") == SealedSchema.applicationID else {
                    throw LogRefusal.damaged(.file("sealed.sqlite", reason: "it is another program's file"))
                }
                let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                guard version <= SealedSchema.version else { throw LogRefusal.newerFormat(version) }
                guard version == SealedSchema.version else { throw LogRefusal.olderFormat(version) }
            }
        }
    }
}
