// The keys in the order in which they are compared, byte for byte.

extension SittingRow: RegisterRow {
    func write(to row: inout RowText) {
        row.rows("advice", advice)
        row.row("chair", chair)
        row.text("committee", committee)
        row.text("country", country)
        row.texts("decisions", decisions)
        row.text("firstDay", firstDay)
        row.text("forum", forum)
        row.text("handle", handle)
        row.flag("isAttendanceUnpublished", isAttendanceUnpublished)
        row.flag("isProcedure", isProcedure)
        row.text("lastDay", lastDay)
        row.text("number", number)
        row.texts("outcomes", outcomes)
        row.text("place", place)
        row.rows("questions", questions)
        row.rows("seats", seats)
        row.text("stage", stage)
        row.rows("voices", voices)
        row.text("words", words)
    }
}

extension SittingRow.Seat: RegisterRow {
    func write(to row: inout RowText) {
        row.text("capacity", capacity)
        row.text("delegation", delegation)
        row.text("person", person)
        row.text("presence", presence)
    }
}

extension SittingRow.Voice: RegisterRow {
    func write(to row: inout RowText) {
        row.text("delegation", delegation)
        row.text("question", question)
        row.number("round", round)
        row.text("stance", stance)
    }
}

extension SittingRow.Asked: RegisterRow {
    func write(to row: inout RowText) {
        row.text("item", item)
        row.texts("projects", projects)
        row.text("question", question)
    }
}

extension SittingRow.Advice: RegisterRow {
    func write(to row: inout RowText) {
        row.text("body", body)
        row.text("delegation", delegation)
        row.text("item", item)
        row.text("label", label)
        row.texts("projects", projects)
        row.text("view", view)
    }
}
