internal import Committee
internal import Dispatch
internal import GRDB
internal import Synchronization

extension Examination {
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
        let found = try LookAtFile.findings(in: sealed.file, "sealed.sqlite", SealedSchema.statements)
        for finding in found { note(finding) }
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
}

/// What SQLite itself finds wrong with the log's file, and what does not belong there: asked while the entries are looked
/// at, on a connection of its own, for of a long record both take their time.
final class LookAtFile: Sendable {
    private let isDone = DispatchSemaphore(value: 0)
    private let result = Mutex<Result<[Finding], any Error>?>(nil)

    init(_ log: EventLog, beside last: Int) {
        let look: @Sendable () throws -> [Finding] = {
            let own = last > EventLog.worthOpeningFilesFor ? try SQLiteFile.open(log.place.log) : log.log
            return try Self.findings(in: own, "log.sqlite", LogSchema.statements)
        }
        DispatchQueue.global().async { [self] in
            let found = Result { try look() }
            result.withLock { $0 = found }
            isDone.signal()
        }
    }

    /// What was found, once it is.
    func findings() throws -> [Finding] {
        isDone.wait()
        return try result.withLock { try $0?.get() } ?? []
    }

    static func findings(
        in file: DatabaseQueue, _ name: String, _ statements: [String]
    ) throws -> [Finding] {
        let (differences, said) = try LogRefusal.said(of: name) {
            try file.read { db in
                let differences = try LogSchema.differences(in: db, from: statements)
                return (differences, try Row.fetchAll(db, sql: "PRAGMA integrity_check"))
            }
        }
        // SQLite says some things in two lines.
        let reasons = said.map { (String.fromDatabaseValue($0[0]) ?? "").split(whereSeparator: \.isNewline) }
        return differences.map { .schemaDiffers(file: name, name: $0) }
            + reasons.filter { $0 != ["ok"] }.map { .fileDamaged(name, reason: $0.joined(separator: " ")) }
    }
}
