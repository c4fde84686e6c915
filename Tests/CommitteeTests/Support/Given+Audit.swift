import Committee

extension Given {
    /// What a check finds in this record.
    func faults(_ check: Check, asOf day: Day = "2020-12-31", knownAt: Int? = nil) -> [Fault] {
        findings(check, asOf: day, knownAt: knownAt).map(\.fault)
    }

    func findings(_ check: Check, asOf day: Day = "2020-12-31", knownAt: Int? = nil) -> [AuditFinding] {
        Audit(entries, checks: [check], asOf: day, knownAt: knownAt).findings
    }

    /// The same record, in which an entry was taken back later.
    func retracting(_ isMeant: (Event) -> Bool) -> Given {
        guard let target = entries.first(where: { isMeant($0.event) }) else { return self }
        return Given(
            self,
            on(
                "2020-12-01",
                .record(
                    .retracted(
                        .init(
                            target: target.reference, was: target.statement, reason: "Entered by mistake",
                            authority: "secretary")))))
    }

    /// The same record, in which an entry was restated later.
    func correcting(
        _ isMeant: (Event) -> Bool, _ becomes: (inout RecordEvent.Statement) -> Void
    ) -> Given {
        guard let target = entries.first(where: { isMeant($0.event) }) else { return self }
        var statement = target.statement
        becomes(&statement)
        return Given(
            self,
            on(
                "2020-12-01",
                .record(
                    .corrected(
                        .init(
                            target: target.reference, was: target.statement, becomes: statement,
                            reason: "Misread", authority: "secretary")))))
    }
}
