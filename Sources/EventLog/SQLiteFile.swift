internal import Foundation
internal import GRDB

/// Opens a SQLite file of a register with the settings on which its durability hangs.
///
/// Nothing else ever opens such a file: closing any handle to it drops the locks SQLite holds on it.
enum SQLiteFile {
    /// With `secureDelete` what is deleted is overwritten, for a file that holds personal data.
    static func open(_ url: URL, secureDelete: Bool = false) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = url.lastPathComponent
        // A reader may hold up a commit for as long as it reads its 500 rows, never for this long.
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            try demandSettings(of: db, in: url.lastPathComponent, secureDelete: secureDelete)
        }
        return try LogRefusal.said(of: url.lastPathComponent) {
            // SQLite would make it as the umask says; an empty file is a new one to it.
            if !RegisterPlace.exists(url) { _ = try DiskFile(url, O_RDWR | O_CREAT | O_EXCL) }
            return try DatabaseQueue(path: url.path, configuration: configuration)
        }
    }

    /// Sets what a connection can set, then reads everything back: GRDB is known to change `synchronous` in
    /// some set-ups, and a setting that SQLite does not take is no error to it.
    private static func demandSettings(of db: Database, in file: String, secureDelete: Bool) throws {
        let secure = secureDelete ? 1 : 0
        try db.execute(
            sql: """
                PRAGMA synchronous = EXTRA;
                PRAGMA trusted_schema = OFF;
                PRAGMA mmap_size = 0;
                PRAGMA cell_size_check = ON;
                PRAGMA secure_delete = \(secure);
                """)
        // A file in WAL mode was set so by somebody else, and may have acknowledged data outside of it.
        let demanded = [
            ("journal_mode", "delete"), ("synchronous", "3"), ("trusted_schema", "0"), ("mmap_size", "0"),
            ("secure_delete", "\(secure)"), ("encoding", "UTF-8"), ("locking_mode", "normal"),
        ]
        for (name, wanted) in demanded {
            let found = try Row.fetchOne(db, sql: "PRAGMA \(name)").map {
                String.fromDatabaseValue($0[0]) ?? number($0)
            }
            guard found ?? "" == wanted else {
                throw LogRefusal.foreignSetting(file: file, name: name, found: found ?? "")
            }
        }
    }

    private static func number(_ row: Row) -> String {
        Int.fromDatabaseValue(row[0]).map(String.init) ?? ""
    }
}
