internal import Foundation
internal import GRDB
internal import GRDBSQLite

extension String {
    /// The text as it is bound to SQLite, always under `CAST(? AS TEXT)`.
    ///
    /// SQLite's own text binding, as GRDB calls it, ends at the first NUL; bytes do not. An empty list of bytes
    /// would be bound as NULL, so the empty text stays a text.
    var bound: DatabaseValue {
        isEmpty ? "".databaseValue : Data(utf8).databaseValue
    }
}

extension [UInt8] {
    var bound: DatabaseValue { Data(self).databaseValue }

    /// Bytes that hold a text, bound as `String.bound` is.
    var boundAsText: DatabaseValue { isEmpty ? "".databaseValue : bound }
}

extension Row {
    /// The column as a number, or `nil` where a damaged file holds something else.
    func integer(_ index: Int) -> Int? { Int.fromDatabaseValue(self[index]) }

    /// The column's bytes, or `nil` for NULL and for anything but a blob.
    ///
    /// Texts are selected as `CAST(column AS BLOB)`: read as text they would end at a NUL and be repaired.
    func bytes(_ index: Int) -> [UInt8]? {
        switch (self[index] as DatabaseValue).storage {
        case .blob(let data): [UInt8](data)
        case .null, .int64, .double, .string: nil
        }
    }
}

/// The columns of the row on which a cursor of the statement stands, looked at where SQLite holds them: until its next step.
///
/// GRDB would hand out a copy of each, which for a million entries takes longer than reading them.
struct Columns {
    private let statement: OpaquePointer

    init(_ statement: Statement) { self.statement = statement.sqliteStatement }

    /// The column as a number, or `nil` where a damaged file holds something else.
    func integer(_ index: Int32) -> Int? {
        guard sqlite3_column_type(statement, index) == SQLITE_INTEGER else { return nil }
        return Int(sqlite3_column_int64(statement, index))
    }

    /// The bytes of a text or a blob as they are stored, also behind a NUL; `nil` for anything else.
    func bytes(_ index: Int32) -> UnsafeRawBufferPointer? {
        switch sqlite3_column_type(statement, index) {
        case SQLITE_TEXT, SQLITE_BLOB:
            let start = sqlite3_column_blob(statement, index)
            return UnsafeRawBufferPointer(
                start: start, count: Int(sqlite3_column_bytes(statement, index)))
        default: return nil
        }
    }
}
