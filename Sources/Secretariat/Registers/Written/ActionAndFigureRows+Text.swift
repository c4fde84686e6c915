// The keys in the order in which they are compared, byte for byte.

extension ActionRow: RegisterRow {
    func write(to row: inout RowText) {
        row.text("action", action)
        row.text("done", done)
        row.text("due", due)
        row.text("entry", entry)
        row.text("forum", forum)
        row.text("given", given)
        row.text("responsible", responsible)
    }
}

extension FigureRow: RegisterRow {
    func write(to row: inout RowText) {
        row.text("about", about)
        row.text("aboutKind", aboutKind)
        row.row("amount", amount)
        row.number("count", count)
        row.text("country", country)
        row.flag("derived", derived)
        row.text("figure", figure)
        row.text("measure", measure)
        row.text("on", on)
        row.text("part", part)
        row.text("qualifier", qualifier)
        row.row("source", source)
    }
}
