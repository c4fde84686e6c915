// The keys in the order in which they are compared, byte for byte.

extension DecisionRow: RegisterRow {
    func write(to row: inout RowText) {
        row.text("committee", committee)
        row.text("decision", decision)
        row.text("effectFrom", effectFrom)
        row.text("entry", entry)
        row.text("firstDay", firstDay)
        row.text("forum", forum)
        row.rows("gates", gates)
        row.text("handle", handle)
        row.text("inEffect", inEffect)
        row.text("kind", kind)
        row.text("lastDay", lastDay)
        row.text("number", number)
        row.rows("outcomes", outcomes)
        row.row("source", source)
        row.text("text", text)
        row.text("title", title)
        row.rows("touchedBy", touchedBy)
        row.rows("touches", touches)
        row.texts("waitsFor", waitsFor)
        row.text("words", words)
    }
}

extension DecisionRow.Outcome: RegisterRow {
    func write(to row: inout RowText) {
        row.text("outcome", outcome)
        row.text("project", project)
        row.number("rank", rank)
    }
}

extension DecisionRow.Link: RegisterRow {
    func write(to row: inout RowText) {
        row.text("decision", decision)
        row.text("kind", kind)
    }
}

extension SourceRow: RegisterRow {
    func write(to row: inout RowText) {
        row.text("address", address)
        row.text("kind", kind)
        row.text("page", page)
        row.text("title", title)
    }
}
