// Programmes, committees and calls: what stands until it is changed.
extension Record {
    mutating func note(_ event: ProgrammeEvent, _ entry: Entry) {
        switch event {
        case .registered(let id, let particulars):
            programmes[id] = ProgrammeDossier(particulars, handle: entry.fact.handle)
        case .standingSet(let id, let delegation, let standing, let name):
            programmes[id]?.standings[delegation] = standing
            if let name { programmes[id]?.delegationNames[delegation] = name }
        case .bodyNamed(let id, let body): programmes[id]?.bodies.append(body)
        case .allocationSet(let id, let priority, let amount):
            programmes[id]?.allocations.append(
                .init(priority: priority, amount: amount, since: entry.happenedOn))
        case .amended(let id, let summary):
            programmes[id]?.amendments.append(.init(summary: summary, on: entry.happenedOn))
        }
    }

    mutating func note(_ event: BodyEvent, _ entry: Entry) {
        switch event {
        case .established(let id, let particulars):
            committees[id] = CommitteeDossier(particulars, handle: entry.fact.handle)
        case .rulesAdopted(let id, let rulesID, let rules):
            committees[id]?.rules.append(.init(id: rulesID, rules: rules, source: entry.source))
        case .rulesNotHeld(let id): committees[id]?.saysRulesNotHeld = true
        case .mandateGiven(let id, let mandateID, let mandate):
            committees[id]?.mandates[mandateID] = .init(mandate: mandate, from: entry.happenedOn.last)
        case .mandateEnded(let id, let mandateID, _):
            // The mandate still covers the day on which it ends.
            let end = entry.happenedOn.last
            committees[id]?.mandates[mandateID]?.mandate.until = end
        case .seatSet(let id, let seat): committees[id]?.seats[seat.delegation] = seat
        case .chairTaken(let id, let chair):
            committees[id]?.chair = chair
            committees[id]?.chairSince = entry.happenedOn.last
        }
    }

    mutating func note(_ event: CallEvent, _ entry: Entry) {
        switch event {
        case .opened(let id, let programme, let particulars):
            calls[id] = CallDossier(
                programme: programme, particulars: particulars, opened: entry.happenedOn,
                handle: entry.fact.handle)
        case .closed(let id): calls[id]?.isClosed = true
        case .allocationSet(let id, let allocation):
            calls[id]?.particulars.allocations.removeAll {
                $0.priority == allocation.priority && $0.amount.fund == allocation.amount.fund
            }
            calls[id]?.particulars.allocations.append(allocation)
        }
    }

    mutating func note(_ event: CalendarEvent) {
        switch event {
        case .holidaysListed(let country, let year, let days):
            holidays[country, default: [:]][year] = Set(days)
        }
    }
}
