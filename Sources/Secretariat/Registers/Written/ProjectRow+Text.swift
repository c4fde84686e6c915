// The keys in the order in which they are compared, byte for byte.

extension ProjectRow: RegisterRow {
    func write(to row: inout RowText) {
        row.text("acronym", acronym)
        row.texts("awaiting", awaiting)
        row.text("call", call)
        row.texts("chain", chain)
        row.text("clearedOn", clearedOn)
        row.text("code", code)
        row.rows("contracted", contracted)
        row.text("contractedOn", contractedOn)
        row.rows("decided", decided)
        row.text("decision", decision)
        row.rows("fulfilledConditions", fulfilledConditions)
        row.text("handle", handle)
        row.rows("openConditions", openConditions)
        row.rows("partners", partners)
        row.number("postponements", postponements)
        row.text("priority", priority)
        row.text("project", project)
        row.number("rank", rank)
        row.text("selectedOn", selectedOn)
        row.text("since", since)
        row.text("status", status)
        row.text("title", title)
        row.rows("waits", waits)
    }
}

extension ProjectRow.Partner: RegisterRow {
    func write(to row: inout RowText) {
        row.number("cents", cents)
        row.text("country", country)
        row.text("name", name)
        row.text("role", role)
    }
}

extension ProjectRow.Condition: RegisterRow {
    func write(to row: inout RowText) {
        row.text("due", due)
        row.text("key", key)
        row.text("text", text)
    }
}

extension ProjectRow.Wait: RegisterRow {
    func write(to row: inout RowText) {
        row.text("decision", decision)
        row.rows("gates", gates)
        row.text("outcome", outcome)
    }
}

extension AmountRow: RegisterRow {
    func write(to row: inout RowText) {
        row.text("basis", basis)
        row.number("cents", cents)
        row.text("currency", currency)
        row.text("fund", fund)
        row.text("qualifier", qualifier)
        row.number("step", step)
    }
}

extension GateRow: RegisterRow {
    func write(to row: inout RowText) {
        row.text("asked", asked)
        row.text("due", due)
        row.text("gate", gate)
    }
}
