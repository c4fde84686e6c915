internal import GRDB

/// The statements that make `sealed.sqlite`.
///
/// No trigger guards these tables: their rows may go, and what they say is held to the commitments in the log.
enum SealedSchema {
    /// "PTKS".
    static let applicationID = 0x5054_4B53
    static let version = 2

    static let statements = [
        """
        CREATE TABLE sealed (
          command BLOB NOT NULL CHECK (length(command) = 16),
          ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
          field TEXT NOT NULL,
          salt BLOB NOT NULL CHECK (length(salt) = 32),
          value TEXT NOT NULL,
          PRIMARY KEY (command, ordinal, field)
        ) STRICT, WITHOUT ROWID
        """,
        // Numbered in the order of writing: what a killed write leaves behind is always at the end, so that
        // opening a register need not look at every request it ever took.
        """
        CREATE TABLE request (
          number INTEGER PRIMARY KEY,
          command BLOB NOT NULL UNIQUE CHECK (length(command) = 16),
          salt BLOB NOT NULL CHECK (length(salt) = 32),
          digest BLOB NOT NULL CHECK (length(digest) = 32),
          seal BLOB NOT NULL CHECK (length(seal) = 32)
        ) STRICT
        """,
    ]

    static func create(in db: Database) throws {
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        for statement in statements { try db.execute(sql: statement) }
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }
}
