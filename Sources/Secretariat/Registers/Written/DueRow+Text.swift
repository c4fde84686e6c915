// The keys in the order in which they are compared, byte for byte.

extension DueRow: RegisterRow {
    func write(to row: inout RowText) {
        row.text("action", action)
        row.text("call", call)
        row.text("capacity", capacity)
        row.text("committee", committee)
        row.text("condition", condition)
        row.text("forum", forum)
        row.text("gate", gate)
        row.text("handle", handle)
        row.text("judge", judge)
        row.text("key", key)
        row.text("label", label)
        row.text("matter", matter)
        row.texts("names", names)
        row.text("number", number)
        row.text("programme", programme)
        row.text("project", project)
        row.text("responsible", responsible)
        row.text("since", since)
        row.text("text", text)
        row.text("time", time)
        row.text("until", until)
        row.text("zone", zone)
    }
}
