package import Committee
package import Foundation
internal import GRDB

extension EventLog {
    /// Makes a register with its first entry and opens it.
    ///
    /// It is made under another name beside its place, synced, and then given its name: after a failure or a power cut
    /// there is either the whole register or none.
    ///
    /// - Parameters:
    ///   - folder: Where it shall be; nothing, or an empty folder, is there yet.
    ///   - head: Where its file `head` shall be kept, if not in the folder.
    ///   - register: Its id, minted at random.
    ///   - command: The command that opens it.
    ///   - by: Who opens it.
    ///   - at: The time of recording.
    ///   - opening: The first entry. Its payload holds the id as 32 hexadecimal digits under the key `register`.
    /// - Returns: The register, open for writing.
    /// - Throws: `LogRefusal`, and then nothing was made.
    package static func create(
        in folder: URL, head: URL? = nil, register: ID<RegisterKind>, command: ID<CommandKind>,
        by: ID<Recorder>, at: Instant, opening: Draft
    ) throws -> EventLog {
        let minting = Minting(register: register, command: command, by: by, at: at, salt: Seams().salt)
        return try create(in: folder, head: head, minting, opening: opening)
    }

    static func create(
        in folder: URL, head: URL?, _ minting: Minting, opening: Draft, seams: Seams = Seams()
    ) throws -> EventLog {
        guard isFree(folder) else { throw LogRefusal.alreadyARegister }
        let workshop = folder.deletingLastPathComponent().appendingPathComponent(
            ".\(folder.lastPathComponent).new-\(Hash.hex(seams.salt().prefix(8)))")
        var unfinished: [URL] = []
        do {
            try LogRefusal.said(of: folder.lastPathComponent) {
                try DiskFile.makeFolder(workshop)
                unfinished.append(workshop)
                let fingerprint = try build(in: workshop, minting, opening: opening)
                let place = RegisterPlace(workshop, head: head)
                let headFile = HeadFile(url: place.head, register: minting.register)
                try headFile.create(with: fingerprint)
                unfinished.append(place.head)
                try DiskFile.syncFolder(workshop)
                try DiskFile.rename(workshop, to: folder)
                unfinished.append(folder)
                try DiskFile.syncFolder(folder.deletingLastPathComponent())
            }
        } catch {
            for url in unfinished { try? FileManager.default.removeItem(at: url) }
            throw error
        }
        return try open(folder, head: head, patience: .seconds(10), seams: seams)
    }

    /// Writes all files but `head`, and closes them.
    private static func build(in folder: URL, _ minting: Minting, opening: Draft) throws -> Fingerprint {
        let place = RegisterPlace(folder, head: nil)
        _ = try WriteLock(place.lock, patience: .zero)
        let sealed = SealedTexts(file: try SQLiteFile.open(place.sealed, secureDelete: true))
        let log = try SQLiteFile.open(place.log)
        try sealed.file.write { db in try SealedSchema.create(in: db) }
        let fingerprint = try log.write { db in
            try LogSchema.create(in: db)
            let entries = try minting.entries([opening], after: 0)
            let fingerprint = try LogTables(db: db).append(entries)
            guard (try? registerID(in: db)) == minting.register else {
                throw LogRefusal.draftUnfit(type: opening.type, .doesNotNameTheRegister)
            }
            try sealed.keep(entries.flatMap(\.sealed), request: nil, of: minting.command.bytes)
            return fingerprint
        }
        try log.close()
        try sealed.file.close()
        return fingerprint
    }

    private static func isFree(_ folder: URL) -> Bool {
        guard RegisterPlace.exists(folder) else { return true }
        return (try? FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty) ?? false
    }
}
