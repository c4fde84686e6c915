/// A CSV annex: its columns, and its rows as fields, so that a row and a mapping are read by the same words.
struct Table {
    let place: Place
    let columns: [CSVText.Cell]
    let rows: [Located]

    init?(csv text: String, file: String, reading: Reading) {
        var csv = CSVText(text, file: file, reading: reading)
        let rows = csv.rows()
        place = Place(file: file, line: 1, column: 1)
        columns = (rows.first ?? []).map { CSVText.Cell(text: $0.text.lowercased(), place: $0.place) }
        var located: [Located] = []
        for row in rows.dropFirst() {
            guard row.count == columns.count else {
                reading.report(.ragged(cells: row.count, columns: columns.count), at: row[0].place)
                continue
            }
            // An empty cell says nothing: its field is simply not there.
            let fields = zip(columns, row).filter { !$1.text.isEmpty }.map { column, cell in
                Field(
                    name: column.text, place: cell.place,
                    value: Located(place: cell.place, content: .text(cell.text, quoted: false)))
            }
            located.append(Located(place: row[0].place, content: .fields(fields)))
        }
        self.rows = located
    }
}

extension Reading {
    /// The rows of an annex, when its columns are those allowed, each once, and the required ones are there.
    func rows(inAnnex name: String, at place: Place, required: [FieldName], allowed: [FieldName]) -> [Located]
    {
        guard let table = table(inAnnex: name, at: place) else { return [] }
        let known = (required + allowed).map(\.rawValue)
        var first: [String: Place] = [:]
        for column in table.columns {
            if let first = first[column.text] {
                report(.duplicateColumn(first: first), column.text, at: column.place)
            } else if !known.contains(column.text) {
                let nearest = nearest(to: column.text, among: known)
                report(.unknownColumn(nearest: nearest, known: known), column.text, at: column.place)
            }
            first[column.text] = first[column.text] ?? column.place
        }
        let missing = required.filter { first[$0.rawValue] == nil }
        for column in missing { report(.missingColumn(column.rawValue), at: table.place) }
        guard missing.isEmpty else { return [] }
        return table.rows.map { row in
            guard case .fields(let fields) = row.content else { return row }
            return Located(place: row.place, content: .fields(fields.filter { known.contains($0.name) }))
        }
    }
}
