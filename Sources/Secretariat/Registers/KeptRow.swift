/// A row under its key, as a fold holds it and others write it: one object, however many fields it has, so that whoever hands it on
/// counts one owner and copies nothing.
protocol KeptRow: AnyObject, Sendable {
    var key: String { get }
    var row: any RegisterRow { get }
    func isEqual(to other: any KeptRow) -> Bool
    func writeBody(to text: inout RowText)
}

extension KeptRow {
    /// The row as it is kept.
    var body: String { row.body }
}

final class Kept<Row: RegisterRow>: KeptRow {
    let key: String
    let value: Row

    init(_ key: String, _ value: Row) {
        self.key = key
        self.value = value
    }

    var row: any RegisterRow { value }

    func isEqual(to other: any KeptRow) -> Bool {
        guard let other = other as? Kept<Row> else { return false }
        return other.value == value
    }

    func writeBody(to text: inout RowText) { value.writeBody(to: &text) }
}
