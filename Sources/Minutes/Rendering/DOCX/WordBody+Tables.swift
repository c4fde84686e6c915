extension WordBody {
    mutating func table(_ table: Table, _ place: Surroundings) -> String {
        // The caption stays with the table. Never cantSplit: LibreOffice then loses whole rows of a table with a
        // repeated head near the end of a page.
        let caption =
            table.caption.map {
                paragraph(place == .page ? "Caption" : "DecisionCaption", runs($0), element("w:keepNext"))
            }
            ?? (place == .page ? "" : gap(place))
        guard !table.columns.isEmpty else { return caption }
        let widths = WordPage.shares(table.widths)
        let cells = zip(table.columns, widths).map { ($0.heading, Cell("TableHead", $1, $0.alignment)) }
        let head = row(cells, element("w:trPr", [:], element("w:tblHeader")))
        let rows = table.rows.map { texts in
            row(zip(texts, zip(table.columns, widths)).map { ($0, Cell("TableText", $1.1, $1.0.alignment)) })
        }
        return caption + grid(place == .page ? "MinutesTable" : "DecisionTable", widths, [head] + rows)
            + gap(place)
    }

    mutating func facts(_ facts: [Fact], _ place: Surroundings) -> String {
        guard !facts.isEmpty else { return "" }
        let widths = WordPage.shares([3, 7])
        let rows = facts.map { fact in
            row([
                (fact.label, Cell("FactLabel", widths[0], .leading)),
                (fact.value, Cell("TableText", widths[1], .leading)),
            ])
        }
        return grid(place == .page ? "FactsTable" : "DecisionTable", widths, rows, hasHead: false)
            + gap(place)
    }

    private struct Cell {
        let style: String
        let width: Int
        let alignment: Table.Alignment

        init(_ style: String, _ width: Int, _ alignment: Table.Alignment) {
            self.style = style
            self.width = width
            self.alignment = alignment
        }
    }

    private func grid(_ style: String, _ widths: [Int], _ rows: [String], hasHead: Bool = true) -> String {
        let look = element(
            "w:tblLook",
            [
                "w:val": hasHead ? "0020" : "0000", "w:firstRow": hasHead ? "1" : "0", "w:lastRow": "0",
                "w:firstColumn": "0", "w:lastColumn": "0", "w:noHBand": "1", "w:noVBand": "1",
            ])
        let properties = element(
            "w:tblPr", [:],
            element("w:tblStyle", ["w:val": style]),
            element("w:tblW", ["w:w": String(widths.reduce(0, +)), "w:type": "dxa"]),
            element("w:tblLayout", ["w:type": "fixed"]),
            look)
        let columns = widths.map { element("w:gridCol", ["w:w": String($0)]) }.joined()
        return element("w:tbl", [:], properties, element("w:tblGrid", [:], columns), rows.joined())
    }

    private mutating func row(_ cells: [(Text, Cell)], _ properties: String = "") -> String {
        var written = properties
        for (text, cell) in cells {
            let side = cell.alignment == .trailing ? element("w:jc", ["w:val": "right"]) : ""
            written += element(
                "w:tc", [:],
                element("w:tcPr", [:], element("w:tcW", ["w:w": String(cell.width), "w:type": "dxa"])),
                paragraph(cell.style, runs(text), side))
        }
        return element("w:tr", [:], written)
    }

    /// Word joins two tables that touch; a small empty paragraph keeps them apart.
    private func gap(_ place: Surroundings) -> String {
        paragraph(place == .page ? "Gap" : "DecisionGap", "")
    }
}
