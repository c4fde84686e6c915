import Foundation

/// A row of a register. It is kept with its fields in order, so that rows made anew are equal byte for byte.
protocol RegisterRow: Codable, Equatable, Sendable {
    /// The row as it is kept.
    var body: String { get }
    func write(to row: inout RowText)
}

extension RegisterRow {
    /// JSON, if the row has no other form of its own.
    var body: String {
        var text = RowText()
        text.object { write(to: &$0) }
        return text.text
    }

    func isEqual(to other: any RegisterRow) -> Bool { (other as? Self) == self }
}
