// The keys in the order in which they are compared, byte for byte.

extension ProgrammeRow: RegisterRow {
    func write(to row: inout RowText) {
        row.rows("bodies", bodies)
        row.text("cci", cci)
        row.text("code", code)
        row.texts("delegationNames", delegationNames)
        row.number("firstYear", firstYear)
        row.number("lastYear", lastYear)
        row.text("name", name)
        row.text("nameLatvian", nameLatvian)
        row.text("programme", programme)
        row.texts("standings", standings)
        row.text("strand", strand)
    }
}

extension ProgrammeRow.Body: RegisterRow {
    func write(to row: inout RowText) {
        row.text("name", name)
        row.text("role", role)
        row.text("seat", seat)
    }
}

extension CallRow: RegisterRow {
    func write(to row: inout RowText) {
        row.text("call", call)
        row.text("code", code)
        row.text("number", number)
        row.text("programme", programme)
        row.text("title", title)
    }
}

extension CommitteeRow: RegisterRow {
    func write(to row: inout RowText) {
        row.row("chair", chair)
        row.text("code", code)
        row.text("committee", committee)
        row.text("kind", kind)
        row.rows("members", members)
        row.text("name", name)
        row.text("nameLatvian", nameLatvian)
        row.texts("programmes", programmes)
        row.texts("rules", rules)
        row.flag("saysRulesNotHeld", saysRulesNotHeld)
    }
}

extension CommitteeRow.Member: RegisterRow {
    func write(to row: inout RowText) {
        row.text("body", body)
        row.text("capacity", capacity)
        row.text("delegation", delegation)
        row.text("document", document)
        row.text("from", from)
        row.text("mandate", mandate)
        row.text("person", person)
        row.text("until", until)
    }
}

extension ChairRow: RegisterRow {
    func write(to row: inout RowText) {
        row.text("body", body)
        row.text("delegation", delegation)
        row.text("person", person)
    }
}
