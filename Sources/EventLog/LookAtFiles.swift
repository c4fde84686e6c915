internal import Committee
internal import Dispatch
internal import GRDB

/// What is looked at while the entries are, on connections of its own: of a long record both take their time.
struct LookAtFiles {
    /// What SQLite itself finds wrong with the log's file, and what does not belong there.
    let log: Beside<[Finding]>
    /// The same of the sealed texts.
    let sealed: Beside<[Finding]>
    /// Requests that are not what was stored, or belong to no entry.
    let requests: Beside<[Finding]>
    /// Nodes that no entry accounts for.
    let strayNodes: Beside<[Finding]>
    /// What the rows of `subject` add up to.
    let subjects: Beside<SubjectRows>

    init(_ register: EventLog, upTo last: Int, listing most: Int) {
        let isSmall = last <= EventLog.worthOpeningFilesFor
        let queue: DispatchQueue? = isSmall ? nil : .global()
        let (log, place, sealed) = (register.log, register.place, register.sealed)
        self.log = Beside(on: queue) {
            let file = isSmall ? log : try SQLiteFile.open(place.log)
            return try Self.findings(in: file, "log.sqlite", LogSchema.statements)
        }
        self.sealed = Beside(on: queue) {
            guard let sealed else { return [] }
            let file = isSmall ? sealed.file : try SQLiteFile.open(place.sealed, secureDelete: true)
            return try Self.findings(in: file, "sealed.sqlite", SealedSchema.statements)
        }
        requests = Beside(on: queue) {
            guard let sealed else { return [] }
            if isSmall { return try Self.wrongRequests(in: sealed, of: register.register, log) }
            let file = SealedTexts(file: try SQLiteFile.open(place.sealed, secureDelete: true))
            return try Self.wrongRequests(in: file, of: register.register, SQLiteFile.open(place.log))
        }
        strayNodes = Beside(on: queue) {
            let file = isSmall ? log : try SQLiteFile.open(place.log)
            return try file.said { try Self.strayNodes(in: $0) }
        }
        subjects = Beside(on: queue) {
            let file = isSmall ? log : try SQLiteFile.open(place.log)
            return try file.said { try SubjectRows(in: $0, upTo: last, listing: most) }
        }
    }

    private static func findings(
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

    static func wrongRequests(
        in sealed: SealedTexts, of register: ID<RegisterKind>, _ log: DatabaseQueue
    ) throws -> [Finding] {
        let requests = try sealed.requests(in: register)
        return try log.said { db in
            let log = LogTables(db: db)
            return try requests.flatMap { bytes, isWhole -> [Finding] in
                guard let command = ID<CommandKind>(bytes: bytes) else { return [] }
                return (isWhole ? [] : [.requestDiffers(command)])
                    + (try log.positions(of: bytes) == nil ? [.requestStray(command)] : [])
            }
        }
    }

    private static func strayNodes(in db: Database) throws -> [Finding] {
        let strays = try Row.fetchAll(
            db,
            sql: """
                SELECT level, number FROM node
                WHERE level < 1 OR level > 62 OR number < 0
                  OR ((number + 1) << level) > (SELECT coalesce(max(position), 0) FROM entry)
                ORDER BY level, number
                """)
        return strays.map { .nodeStray(level: $0.integer(0) ?? 0, number: $0.integer(1) ?? 0) }
    }
}
