// Committees, their members, and their minutes.
extension Audit {
    mutating func examine(_ committee: Body.ID, meeting day: Day, _ entry: Entry, isSitting: Bool) {
        guard checks.contains(.sittingsBeforeCommittee), let (origin, name) = trace.committees[committee],
            day < origin.happenedOn.first
        else { return }
        find(
            .sittingsBeforeCommittee,
            isSitting
                ? .sittingBeforeCommittee(name, established: origin.happenedOn.first)
                : .procedureBeforeCommittee(name, established: origin.happenedOn.first),
            Evidence(entry), origin.evidence)
    }

    mutating func concludeMandates() {
        guard checks.contains(.mandatesOverlapping) else { return }
        for (_, committee) in record.committees.sorted(by: { $0.key < $1.key }) {
            let held = committee.mandates.sorted { ($0.value.from, $0.key) < ($1.value.from, $1.key) }
            for (index, first) in held.enumerated() {
                for second in held[(index + 1)...] {
                    guard let days = first.value.overlap(with: second.value) else { continue }
                    overlap(first.value.mandate, second.value.mandate, days, [first.key, second.key])
                }
            }
        }
    }

    private mutating func overlap(
        _ first: Mandate, _ second: Mandate, _ days: (from: Day, until: Day?), _ ids: [Mandate.ID]
    ) {
        let evidence = ids.compactMap { trace.mandates[$0] }
        if first.person == second.person {
            find(
                .mandatesOverlapping,
                .mandatesOverlap(
                    person: record.label(of: first.person), from: days.from, until: days.until), evidence)
        } else if let delegation = first.delegation, delegation == second.delegation,
            first.capacity == .head, second.capacity == .head
        {
            find(
                .mandatesOverlapping, .twoHeads(delegation, from: days.from, until: days.until), evidence)
        }
    }

    mutating func examine(_ event: MinutesEvent, _ entry: Entry) {
        let forum = event.forum
        switch event {
        case .circulated: said(of: forum, Evidence(entry), isApproved: false)
        case .signed: said(of: forum, Evidence(entry), isApproved: true)
        case .approved:
            said(of: forum, Evidence(entry), isApproved: true)
            guard let early = published.removeValue(forKey: forum), early.on < entry.happenedOn.first else {
                return
            }
            find(
                .announcedBeforeApproved, .publishedBeforeApproval(approved: entry.happenedOn.last),
                early.evidence, Evidence(entry))
        // Other words of one passage say nothing of what was corrected in the record.
        case .amended: break
        case .distributed(_, let recipients):
            guard recipients.contains(.website), record.minutes[forum]?.approval == nil,
                published[forum] == nil
            else { return }
            published[forum] = (Evidence(entry), entry.happenedOn.last)
        }
    }

    /// What was recorded last counts: minutes sent round again after a correction are not behind it.
    private mutating func said(of forum: Forum, _ evidence: Evidence, isApproved: Bool) {
        guard let known = minutes[forum] else { return minutes[forum] = (evidence, isApproved) }
        let last = evidence.position > known.evidence.position ? evidence : known.evidence
        minutes[forum] = (last, isApproved || known.isApproved)
    }

    mutating func concludeMinutes() {
        guard checks.contains(.minutesBehindCorrections) else { return }
        var behind: [Forum: [Evidence]] = [:]
        for (forum, written) in minutes {
            let corrections = trace.changes.filter { change in
                !change.isOfMinutes && written.evidence.position < change.evidence.position
                    && change.on <= day && concerns(change, forum, writtenAt: written.evidence)
            }
            if !corrections.isEmpty { behind[forum] = corrections.map(\.evidence) }
        }
        for (forum, corrections) in behind {
            guard let written = minutes[forum] else { continue }
            find(
                .minutesBehindCorrections,
                .minutesBehind(isApproved: written.isApproved, corrections: corrections.count),
                [written.evidence] + corrections)
        }
    }

    /// The same list that the minutes themselves name: what they were written from, and the names that they print.
    private func concerns(_ change: Trace.Change, _ forum: Forum, writtenAt written: Evidence) -> Bool {
        guard !change.forums.contains(forum) else { return true }
        guard let renamed = change.renames else { return false }
        return (trace.speakingOf[forum] ?? []).contains { said in
            (said.evidence.position <= written.position
                || said.evidence.reference.command == written.reference.command)
                && said.subjects.contains(renamed)
        }
    }

    mutating func examineOverride(_ entry: Entry) {
        guard checks.contains(.takenNevertheless), let override = entry.fact.nevertheless else { return }
        for finding in override.findings {
            find(
                .takenNevertheless, .nevertheless(finding, reason: override.reason.text), Evidence(entry))
        }
    }
}

extension CommitteeDossier.HeldMandate {
    /// The days on which both are valid. On a day of handing over two mandates may meet: one day is no overlap.
    fileprivate func overlap(with other: Self) -> (from: Day, until: Day?)? {
        let from = max(self.from, other.from)
        let ends = [mandate.until, other.mandate.until].compactMap(\.self)
        guard let until = ends.min() else { return (from, nil) }
        return from < until ? (from, until) : nil
    }
}
