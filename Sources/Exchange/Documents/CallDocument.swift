import Committee

extension Document {
    func readCall() {
        let programme = fields.name(needed: .programme)
        let number = fields.value(.number, .text)
        let title = fields.value(.title, .text)
        let opens = fields.value(.opens, .day)
        let closes = fields.occasion(.closes)
        let steps = fields.value(.steps, .number)

        var call = self
        if call.circumstances.on == nil, !fields.says(.on), fields.says(.opens) {
            // An unreadable opening day has been reported; it is not missing as well.
            call.circumstances.on = opens.map { Occasion(on: $0) }
        } else {
            call.needsDay()
        }
        let allocations = call.allocations()
        if let programme {
            let particulars = Call.Particulars(
                code: handle, number: number, title: title, opensOn: opens, closesOn: closes, steps: steps,
                allocations: allocations)
            call.add(.call(programme: programme, particulars), "", at: fields.place, call.circumstances)
        }
        if let closed = fields.occasion(.closed), let field = fields.field(.closed) {
            call.add(
                .callClosed(call: itself), "closed", at: field.place, call.circumstances.on(closed))
        }
        call.readFigures(about: .call)
    }

    private func allocations() -> [Call.Allocation] {
        var allocations: [Call.Allocation] = []
        fields.each(.allocations, example: "{priority: P1, amount: 4.674 m EUR, per-project: 250 000 EUR}") {
            fields, _ in
            fields.allocation().map { allocations.append($0) }
        }
        return allocations
    }
}

extension Fields {
    /// The money of a priority, or of the whole call.
    func allocation() -> Call.Allocation? {
        let priority = value(.priority, .text)
        let amount = amount(needed: .amount)
        // The most one project may get is a ceiling by what it means, whatever the allocation is.
        let perProject = raw(.perProject).flatMap { located in
            located.isNotKnown ? nil : reading.amount(located, amount?.fund ?? .notSaid, .ceiling)
        }
        return amount.map { Call.Allocation(priority: priority, amount: $0, perProject: perProject) }
    }
}
