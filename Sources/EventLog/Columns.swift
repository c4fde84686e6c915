internal import Foundation
internal import GRDB

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
