package import Foundation
internal import GRDB

extension EventLog {
    /// Copies the register's own files into an empty folder, all of one moment: writers wait meanwhile.
    ///
    /// SQLite itself copies its files. The registers computed from the log are left out: they are made anew.
    ///
    /// - Parameters:
    ///   - folder: Where the copy goes.
    ///   - meanwhile: What else belongs to the same moment, done before writers go on.
    /// - Returns: The state that was copied.
    /// - Throws: `LogRefusal`, or what `meanwhile` throws.
    package func copy(into folder: URL, _ meanwhile: () throws -> Void = {}) throws -> Fingerprint {
        guard let lock else { return try copyFiles(into: folder, meanwhile) }
        return try lock.hold {
            // A write that was killed is put in order first, so that head and sealed texts are in step with the log.
            if !isInspection, sealed != nil { _ = try transaction { try settle(LogTables(db: $0)) } }
            return try copyFiles(into: folder, meanwhile)
        }
    }

    private func copyFiles(into folder: URL, _ meanwhile: () throws -> Void) throws -> Fingerprint {
        let copy = RegisterPlace(folder, head: nil)
        try Self.copy(log, to: copy.log)
        if let sealed { try Self.copy(sealed.file, to: copy.sealed, secureDelete: true) }
        try LogRefusal.said(of: "head") { try head.copy(to: copy.head) }
        try meanwhile()
        return try fingerprint()
    }

    private static func copy(_ file: DatabaseQueue, to url: URL, secureDelete: Bool = false) throws {
        try LogRefusal.said(of: url.lastPathComponent) {
            let copy = try SQLiteFile.open(url, secureDelete: secureDelete)
            try file.backup(to: copy)
            try copy.close()
        }
    }
}
