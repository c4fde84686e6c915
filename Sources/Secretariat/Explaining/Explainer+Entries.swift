import Committee

// Whatever has no explanation of its own kind is told as it stands: what the entry says, and what was set right in it.
extension Explainer {
    func account(of entry: Entry) -> Explanation {
        let changes = read.filter { $0.changed?.target == entry.reference }.sorted {
            $0.position < $1.position
        }
        let handle = entry.fact.handle?.text ?? entry.reference.text
        var explanation = Explanation(
            kind: .entry, name: handle, asOf: moment.asOf, knownAt: moment.knownAt)
        var account = AccountPart(
            handle: handle, position: entry.position, type: entry.event.type.rawValue,
            happenedOn: entry.happenedOn, said: said(entry.statement), isRetracted: false,
            changes: changes.map { part($0, isAsked: false) })
        if case .figure(.stated(_, let figure)) = entry.event {
            account.counted = record.counted(figure, on: entry.happenedOn.last)
        }
        explanation.account = account
        explanation.entries = ([entry] + changes).map { entryPart($0) }
        return explanation
    }
}
