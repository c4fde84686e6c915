/// The answer to a question, in the two forms people and programs want: a table, and everything there is.
package protocol Answer: Encodable {
    var table: TextTable { get }
}

/// Columns and rows of text, before anybody decides how to draw them.
package struct TextTable: Equatable, Sendable {
    package var columns: [String]
    package var rows: [[String]]
    /// Lines that belong under the table: totals, stated figures.
    package var notes: [String]

    /// What a file for spreadsheets has in place of columns and rows: sums as plain numbers, and what else has to be known
    /// of them in columns of its own.
    package var sheet: Sheet?

    package struct Sheet: Equatable, Sendable {
        package var columns: [String]
        package var rows: [[String]]
    }

    package init(
        columns: [String], rows: [[String]], notes: [String] = [], sheet: Sheet? = nil
    ) {
        self.sheet = sheet
        self.columns = columns
        self.rows = rows
        self.notes = notes
    }
}
