// Minutes: signed first, then sent (ENI-23.7).
extension Record {
    func judge(_ event: MinutesEvent) -> Ruling {
        switch event {
        case .distributed(let forum, let recipients):
            var ruling = Ruling([])
            let signed = minutes[forum]?.signatures ?? [:]
            if let clause = signatories(of: forum) {
                let missing = clause.rule.elements.filter { signed[$0] == nil }
                if !missing.isEmpty { ruling.breach(.minutesNotSigned(missing, by: clause.cited)) }
            }
            if let clause = self.recipients(of: forum) {
                let reached = recipients + (minutes[forum].map { Array($0.distributed.keys) } ?? [])
                let missing = clause.rule.elements.filter { !reached.contains($0) }
                if !missing.isEmpty {
                    ruling.warnings.append(.recipientsMissing(missing, by: clause.cited))
                }
            }
            return ruling
        case .circulated, .approved, .signed: return Ruling([])
        }
    }
}
