/// A row of a register. It is kept with its fields in order, so that rows made anew are equal byte for byte.
protocol RegisterRow: Codable, Equatable, Sendable {
    /// Writes the row as it is kept.
    func writeBody(to text: inout RowText)
    func write(to row: inout RowText)
}

extension RegisterRow {
    /// JSON, if the row has no other form of its own.
    func writeBody(to text: inout RowText) { text.object { write(to: &$0) } }

    /// The row as it is kept.
    var body: String {
        var text = RowText()
        writeBody(to: &text)
        return text.text
    }
}
