/// A table whose rows all have as many cells as it has columns.
package struct Table: Equatable, Sendable {
    /// Where the text of a column stands; figures stand trailing.
    package enum Alignment: String, Equatable, Sendable {
        case leading, trailing
    }

    /// A column: what its head says, and how it is set.
    package struct Column: Equatable, Sendable {
        package let heading: Text
        package let alignment: Alignment
        /// The share of the page beside the other columns; `nil` lets the contents decide.
        package let width: Int?

        package init(_ heading: Text, _ alignment: Alignment = .leading, width: Int? = nil) {
            self.heading = heading
            self.alignment = alignment
            self.width = width.map { max($0, 1) }
        }
    }

    package let caption: Text?
    package let columns: [Column]
    package let rows: [[Text]]

    /// Short rows are filled with empty cells; a longer row adds columns without a heading, so that nothing is lost.
    package init(caption: Text? = nil, _ columns: [Column], rows: [[Text]]) {
        let width = max(columns.count, rows.map(\.count).max() ?? 0)
        self.caption = caption
        self.columns = columns + Array(repeating: Column(""), count: width - columns.count)
        self.rows = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    }

    package var header: [Text] { columns.map(\.heading) }

    /// The shares of the page that the columns get: as asked for, else by what stands in them.
    var widths: [Int] {
        columns.indices.map { index in
            columns[index].width ?? estimatedWidth(of: index)
        }
    }

    /// In letters: enough for the longest word of the column, more for long texts, but never the whole page.
    private func estimatedWidth(of column: Int) -> Int {
        let cells = ([header] + rows).map { $0[column].plain }
        let words = cells.flatMap { $0.split(whereSeparator: \.isWhitespace) }
        let longestWord = words.map(\.count).max() ?? 0
        let longestCell = cells.map(\.count).max() ?? 0
        return max(4, min(longestWord, 24), min(longestCell, 40)) + 2
    }
}
