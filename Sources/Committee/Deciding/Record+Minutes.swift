// Minutes: drafted in time, commented on long enough, signed first, then sent (ENI-23.7).
extension Record {
    func judge(_ event: MinutesEvent, on day: Day) throws(Refusal) -> Ruling {
        let forum = event.forum
        guard let held = days(of: forum) else { throw forum.notYet }
        if day < held.first { throw .minutesBeforeSitting(held.first) }
        switch event {
        case .circulated(_, let deadline):
            if let deadline, deadline.last < day {
                throw .commentsDueBeforeCirculation(deadline.last, circulated: day)
            }
            return circulation(of: forum, held: held, until: deadline?.last, on: day)
        case .distributed(_, let recipients):
            return distribution(of: forum, to: recipients)
        case .approved(_, .tacit):
            if let until = minutes[forum]?.commentsUntil?.last, day < until {
                throw .approvedBeforeComments(until)
            }
            return Ruling([])
        case .approved, .signed: return Ruling([])
        case .amended(let forum, let amendment):
            try judge(amendment, of: forum, held: held, on: day)
            return Ruling([])
        }
    }

    /// What a committee approved, it alone can put in other words, and only later than what the minutes are of.
    private func judge(
        _ amendment: MinutesAmendment, of forum: Forum, held: (first: Day, last: Day), on day: Day
    ) throws(Refusal) {
        if let was = amendment.was?.text, was == amendment.becomes?.text { throw .amendmentChangesNothing }
        guard let decider = amendment.decidedBy else {
            if let approval = minutes[forum]?.approval { throw .amendmentNotDecided(approval.on.last) }
            return
        }
        guard decider != forum, let deciding = days(of: decider), held.last <= deciding.last else {
            throw .amendmentByEarlier(held.last)
        }
        if day < deciding.first { throw .amendmentBeforeDecided(deciding.first) }
        if committee(of: decider) != committee(of: forum) { throw .amendmentByAnother }
    }

    /// When the sitting was held, or the written procedure ran.
    private func days(of forum: Forum) -> (first: Day, last: Day)? {
        switch forum {
        case .sitting(let id):
            (sittings[id]?.convening.days).map { ($0.first, $0.last) }
        case .procedure(let id):
            procedures[id].map { ($0.launched.first, ($0.end ?? $0.launched).last) }
        }
    }

    private func circulation(
        of forum: Forum, held: (first: Day, last: Day), until deadline: Day?, on day: Day
    ) -> Ruling {
        guard let rules = rules(of: forum)?.general else { return Ruling([]) }
        var ruling = Ruling([])
        func end(of clause: Clause<Period>, after start: Day) -> Day? {
            let end = self.end(of: clause.rule, after: start, by: rules.calendar?.rule)
            if case .notOnRecord(let country, let year) = end.missing {
                ruling.warnings.append(.holidaysNotOnRecord(country, year: year))
            }
            return end.day
        }
        // A later draft of the same minutes is not late because the first one was in time.
        if let clause = rules.minutesDraft, minutes[forum]?.circulatedOn == nil,
            let due = end(of: clause, after: held.last), due < day
        {
            ruling.warnings.append(.minutesLate(day, due: due, clause.rule, by: clause.cited))
        }
        if let clause = rules.minutesComments, let deadline, let earliest = end(of: clause, after: day),
            deadline < earliest
        {
            ruling.breach(
                .periodTooShort(
                    until: deadline, earliest: earliest, clause.rule.written, by: clause.cited))
        }
        return ruling
    }

    private func distribution(of forum: Forum, to recipients: [Recipient]) -> Ruling {
        var ruling = Ruling([])
        let signed = minutes[forum]?.signatures ?? [:]
        if let clause = signatories(of: forum) {
            let missing = clause.rule.elements.filter { signed[$0] == nil }
            if !missing.isEmpty { ruling.breach(.minutesNotSigned(missing, by: clause.cited)) }
        }
        if let clause = self.recipients(of: forum) {
            let reached = recipients + (minutes[forum].map { Array($0.distributed.keys) } ?? [])
            let missing = clause.rule.elements.filter { !reached.contains($0) }
            if !missing.isEmpty { ruling.warnings.append(.recipientsMissing(missing, by: clause.cited)) }
        }
        return ruling
    }
}

extension Forum {
    /// As of an earlier day it is not on record.
    fileprivate var notYet: Refusal {
        switch self {
        case .sitting(let id): .notYet(.sitting, id.hex)
        case .procedure(let id): .notYet(.procedure, id.hex)
        }
    }
}
