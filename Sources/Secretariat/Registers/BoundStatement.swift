import Committee
import GRDB
import GRDBSQLite

/// A statement that is given the values of one row after another where they lie, in a place that is used again for each.
///
/// GRDB makes a list of them, a value of each, and a copy of every text: with a thousand rows a command that takes longer than all
/// the rest of writing them, but for what SQLite does.
struct BoundStatement {
    private enum Value {
        case number(Int64)
        case text(Range<Int>)
    }

    private let statement: Statement
    private var texts = RowText()
    private var values: [Value] = []

    init(_ statement: Statement) { self.statement = statement }

    mutating func add(_ number: Int) { values.append(.number(Int64(number))) }

    mutating func add(_ text: String) { add { $0.raw(text) } }

    mutating func add(_ subject: Subject) { add { text in subject.withKey { text.raw($0) } } }

    mutating func add(_ write: (inout RowText) -> Void) {
        let start = texts.count
        write(&texts)
        values.append(.text(start..<texts.count))
    }

    /// Writes the row of the values that were added, and begins with another.
    ///
    /// - Throws: `DatabaseError`.
    mutating func run() throws {
        defer {
            texts.removeAll()
            values.removeAll(keepingCapacity: true)
        }
        let handle = statement.sqliteStatement
        try texts.withUnsafeBytes { texts in
            defer {
                sqlite3_reset(handle)
                // They do not stay where they are.
                sqlite3_clear_bindings(handle)
            }
            for index in values.indices {
                let place = Int32(index + 1)
                switch values[index] {
                case .number(let number): try check(sqlite3_bind_int64(handle, place, number))
                case .text(let range):
                    let text = texts[range]
                    try check(
                        sqlite3_bind_text(
                            handle, place,
                            texts.baseAddress.map {
                                ($0 + text.startIndex).assumingMemoryBound(to: CChar.self)
                            },
                            Int32(text.count), nil))
                }
            }
            try check(sqlite3_step(handle))
        }
    }

    private func check(_ code: Int32) throws {
        guard code != SQLITE_OK, code != SQLITE_DONE else { return }
        let words = sqlite3_errmsg(sqlite3_db_handle(statement.sqliteStatement)).map { String(cString: $0) }
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: words, sql: statement.sql)
    }
}
