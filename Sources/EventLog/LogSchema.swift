internal import GRDB

/// The statements that make `log.sqlite`, word for word: SQLite keeps them, and `checkUp` compares them.
enum LogSchema {
    /// "PTKL", so that `file` and a stranger can tell what this is.
    static let applicationID = 0x5054_4B4C
    static let version = 1

    static let statements =
        [
            """
            CREATE TABLE format (
              id INTEGER PRIMARY KEY CHECK (id = 1),
              version INTEGER NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE entry (
              position INTEGER PRIMARY KEY CHECK (position >= 1),
              command BLOB NOT NULL CHECK (length(command) = 16),
              ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
              type TEXT NOT NULL CHECK (type <> ''),
              shape INTEGER NOT NULL CHECK (shape >= 1),
              happened_first TEXT NOT NULL CHECK (length(happened_first) = 10),
              happened_last TEXT NOT NULL CHECK (length(happened_last) = 10),
              happened_time TEXT CHECK (length(happened_time) = 5),
              happened_zone TEXT CHECK ((happened_zone IS NULL) = (happened_time IS NULL)),
              happened_words TEXT,
              recorded_at INTEGER NOT NULL,
              recorded_by BLOB NOT NULL CHECK (length(recorded_by) = 16),
              source TEXT NOT NULL,
              payload TEXT NOT NULL,
              leaf BLOB NOT NULL CHECK (length(leaf) = 32),
              UNIQUE (command, ordinal)
            ) STRICT
            """,
            """
            CREATE TABLE node (
              level INTEGER NOT NULL CHECK (level >= 1),
              number INTEGER NOT NULL CHECK (number >= 0),
              hash BLOB NOT NULL CHECK (length(hash) = 32),
              PRIMARY KEY (level, number)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE subject (
              kind INTEGER NOT NULL,
              key TEXT NOT NULL,
              position INTEGER NOT NULL,
              PRIMARY KEY (kind, key, position)
            ) STRICT, WITHOUT ROWID
            """,
        ] + triggers

    /// `INSERT OR REPLACE` deletes without firing a DELETE trigger, and on any UNIQUE column: so an insertion
    /// is refused before it begins, unless it appends.
    ///
    /// The subjects are an index that anyone can derive again from the payloads, so rows of it may be deleted and
    /// inserted by a rebuild, and `checkUp` compares it whole. A row that is changed in place, or that points
    /// beyond the log, has no honest use and is refused here too.
    private static let triggers = [
        """
        CREATE TRIGGER entry_appended BEFORE INSERT ON entry
        WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM entry)
          OR EXISTS (SELECT 1 FROM entry WHERE command = NEW.command AND ordinal = NEW.ordinal)
        BEGIN SELECT RAISE(ABORT, 'an entry can only be appended'); END
        """,
        """
        CREATE TRIGGER entry_kept BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END
        """,
        """
        CREATE TRIGGER entry_unchanged BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END
        """,
        """
        CREATE TRIGGER format_kept BEFORE DELETE ON format
        BEGIN SELECT RAISE(ABORT, 'the format is never deleted'); END
        """,
        """
        CREATE TRIGGER format_said_once BEFORE INSERT ON format
        WHEN EXISTS (SELECT 1 FROM format)
        BEGIN SELECT RAISE(ABORT, 'the format is said once'); END
        """,
        """
        CREATE TRIGGER format_unchanged BEFORE UPDATE ON format
        BEGIN SELECT RAISE(ABORT, 'the format is never changed'); END
        """,
        """
        CREATE TRIGGER node_appended BEFORE INSERT ON node
        WHEN NEW.number IS NOT (SELECT coalesce(max(number), -1) + 1 FROM node WHERE level = NEW.level)
          OR ((NEW.number + 1) << NEW.level) > (SELECT coalesce(max(position), 0) FROM entry)
        BEGIN SELECT RAISE(ABORT, 'a node can only be appended'); END
        """,
        """
        CREATE TRIGGER node_kept BEFORE DELETE ON node
        BEGIN SELECT RAISE(ABORT, 'a node is never deleted'); END
        """,
        """
        CREATE TRIGGER node_unchanged BEFORE UPDATE ON node
        BEGIN SELECT RAISE(ABORT, 'a node is never changed'); END
        """,
        """
        CREATE TRIGGER subject_known BEFORE INSERT ON subject
        WHEN NOT EXISTS (SELECT 1 FROM entry WHERE position = NEW.position)
        BEGIN SELECT RAISE(ABORT, 'a subject belongs to an entry'); END
        """,
        """
        CREATE TRIGGER subject_unchanged BEFORE UPDATE ON subject
        BEGIN SELECT RAISE(ABORT, 'a subject is never changed'); END
        """,
    ]

    static func create(in db: Database) throws {
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        for statement in statements { try db.execute(sql: statement) }
        try db.execute(sql: "INSERT INTO format (id, version) VALUES (1, \(version))")
    }

    /// The names of the tables, triggers and indexes that are missing, added or worded differently.
    static func differences(in db: Database, from statements: [String] = statements) throws -> [String] {
        var expected = Set(statements)
        var differing: [String] = []
        // Indexes that SQLite makes for UNIQUE have no statement of their own.
        let found = try Row.fetchAll(
            db, sql: "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        for row in found {
            let statement = String.fromDatabaseValue(row[1]) ?? ""
            if expected.remove(statement) == nil { differing.append(String.fromDatabaseValue(row[0]) ?? "") }
        }
        let missing = expected.map { $0.split(separator: " ")[2] }.map(String.init).sorted()
        return differing + missing.filter { !differing.contains($0) }
    }
}
