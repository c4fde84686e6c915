package import Committee
package import Foundation
internal import GRDB
internal import Synchronization

/// The append-only log of one register.
///
/// What it stores is described in `Format.md`, exactly enough to verify a register without this program.
package final class EventLog: Sendable {
    package let register: ID<RegisterKind>
    let place: RegisterPlace
    let log: DatabaseQueue
    /// `nil` in a redacted copy.
    let sealed: SealedTexts?
    let head: HeadFile
    /// `nil` where the folder can only be read.
    let lock: WriteLock?
    /// Opened to be looked at, perhaps damaged: nothing is written.
    let isInspection: Bool
    let seams: Seams
    /// Set for ever by a failed commit or sync: what the disk holds is then known only after reopening.
    let stopped = Mutex(false)

    /// Opens a register for reading and writing, and refuses a damaged one.
    ///
    /// A folder that cannot be written to, and a redacted copy without `sealed.sqlite`, can still be read.
    ///
    /// - Parameters:
    ///   - folder: The register.
    ///   - head: Where the file `head` is kept, if not in the folder.
    ///   - patience: How long a write waits for its turn.
    /// - Returns: The register, open.
    /// - Throws: `LogRefusal`.
    package static func open(
        _ folder: URL, head: URL? = nil, patience: Duration = .seconds(10)
    ) throws -> EventLog {
        try open(folder, head: head, patience: patience, seams: Seams())
    }

    /// Opens a register only to look at it, however damaged: for `checkUp`. It changes nothing and takes no writes.
    package static func inspect(_ folder: URL, head: URL? = nil) throws -> EventLog {
        let place = RegisterPlace(folder, head: head)
        // The lock is only taken to be sure that no writer is half done, so none is made where there is none.
        let lock = RegisterPlace.exists(place.lock) ? try WriteLock(place.lock, patience: .seconds(10)) : nil
        return try EventLog(place, lock: lock, isInspection: true, seams: Seams())
    }

    static func open(_ folder: URL, head: URL?, patience: Duration, seams: Seams) throws -> EventLog {
        let place = RegisterPlace(folder, head: head)
        guard RegisterPlace.exists(place.log) else { throw LogRefusal.notARegister }
        let lock = try LogRefusal.said(of: "lock") { try WriteLock(place.lock, patience: patience) }
        let log = try EventLog(place, lock: lock, seams: seams)
        try log.refuseForeignSchema()
        try log.settleOnOpening()
        return log
    }

    init(_ place: RegisterPlace, lock: WriteLock?, isInspection: Bool = false, seams: Seams) throws {
        guard RegisterPlace.exists(place.log) else { throw LogRefusal.notARegister }
        // SQLite would take what stands there for part of the register, and no hash was made of it.
        for file in [place.log, place.sealed] {
            let foreign = URL(fileURLWithPath: file.path + "-wal")
            guard !RegisterPlace.exists(foreign) else {
                throw LogRefusal.foreignFile(foreign.lastPathComponent)
            }
        }
        self.place = place
        self.lock = lock
        self.isInspection = isInspection
        self.seams = seams
        log = try SQLiteFile.open(place.log)
        register = try log.said { db in
            try Self.refuseForeignFormat(of: db)
            return try Self.registerID(in: db)
        }
        sealed =
            RegisterPlace.exists(place.sealed)
            ? SealedTexts(file: try SQLiteFile.open(place.sealed, secureDelete: true)) : nil
        head = HeadFile(url: place.head, register: register)
        try sealed?.refuseForeignFormat()
    }
}

extension DatabaseQueue {
    /// Reads the log in one transaction, and says in our terms what SQLite refused.
    ///
    /// Within a write it reads in the write's own transaction: a question asked while deciding is no mistake.
    func said<Answer>(_ read: (Database) throws -> Answer) throws -> Answer {
        try LogRefusal.said(of: "log.sqlite") {
            try unsafeReentrantRead { db in
                if db.isInsideTransaction { return try read(db) }
                try db.beginTransaction(.deferred)
                defer { try? db.rollback() }
                return try read(db)
            }
        }
    }
}
