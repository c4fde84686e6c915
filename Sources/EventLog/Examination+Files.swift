internal import Committee
internal import GRDB

extension Examination {
    /// What SQLite itself finds wrong with the log, and what does not belong there.
    mutating func examineFile() throws {
        try examine(log.log, "log.sqlite", LogSchema.statements)
    }

    /// Nodes that no entry accounts for.
    mutating func examineStrayNodes() throws {
        let strays = try log.log.said { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT level, number FROM node
                    WHERE level < 1 OR level > 62 OR number < 0
                      OR ((number + 1) << level) > (SELECT coalesce(max(position), 0) FROM entry)
                    ORDER BY level, number
                    """)
        }
        for row in strays { note(.nodeStray(level: row.integer(0) ?? 0, number: row.integer(1) ?? 0)) }
    }

    mutating func examineSealedFile() throws {
        guard let sealed = log.sealed else { return }
        try examine(sealed.file, "sealed.sqlite", SealedSchema.statements)
        for (position, place) in sealedMissing where !erased.contains(place) {
            note(.sealedMissing(position, field: place.field))
        }
        for place in erased.sorted(by: { ($0.entry, $0.field) < ($1.entry, $1.field) }) {
            let held = try sealed.held(of: place.entry.command.bytes, ordinal: place.entry.ordinal)
            if held.contains(where: { $0.field.elementsEqual(place.field.utf8) }) {
                note(.erasedButHeld(place))
            }
        }
        if try findStrays(in: sealed).isEmpty { return }
        // Perhaps a writer was between sealing and logging: under the lock there is none.
        let strays = try log.lock?.hold { try findStrays(in: sealed) } ?? findStrays(in: sealed)
        for finding in strays { note(finding) }
    }

    private func findStrays(in sealed: SealedTexts) throws -> [Finding] {
        var findings: [Finding] = []
        for command in try sealed.requestedCommands() where try !isInLog(command) {
            if let command = ID<CommandKind>(bytes: command) { findings.append(.requestStray(command)) }
        }
        // One row too many is enough to look at each.
        guard try sealed.count() != sealedFound else { return findings }
        for (command, ordinal, field) in try sealed.places() where try !isHeld(command, ordinal, field) {
            guard let command = ID<CommandKind>(bytes: command) else { continue }
            let entry = Reference(command: command, ordinal: ordinal)
            findings.append(
                .sealedStray(SealedPlace(entry: entry, field: String(decoding: field, as: UTF8.self))))
        }
        return findings
    }

    private func isInLog(_ command: [UInt8]) throws -> Bool {
        try log.log.said { try LogTables(db: $0).positions(of: command) != nil }
    }

    private func isHeld(_ command: [UInt8], _ ordinal: Int, _ field: [UInt8]) throws -> Bool {
        let payload = try log.log.said { db in
            try Row.fetchOne(
                db, sql: "SELECT CAST(payload AS BLOB) FROM entry WHERE command = ? AND ordinal = ?",
                arguments: [command.bound, ordinal])?.bytes(0)
        }
        guard let payload, let field = String(validating: field, as: UTF8.self) else { return false }
        return (try? StoredJSON.commitments(in: payload))?[field] != nil
    }

    private mutating func examine(_ file: DatabaseQueue, _ name: String, _ statements: [String]) throws {
        let (differences, said) = try LogRefusal.said(of: name) {
            try file.read { db in
                let differences = try LogSchema.differences(in: db, from: statements)
                return (differences, try Row.fetchAll(db, sql: "PRAGMA integrity_check"))
            }
        }
        for difference in differences { note(.schemaDiffers(file: name, name: difference)) }
        for row in said {
            let reason = String.fromDatabaseValue(row[0]) ?? ""
            if reason != "ok" { note(.fileDamaged(name, reason: reason)) }
        }
    }
}
