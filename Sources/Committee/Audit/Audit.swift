/// The ledger check: one fold over the whole history, in which every entry is looked at before it is noted, with the record
/// as it stood then; and one look at the record at the end. It never folds anything a second time.
package struct Audit {
    package private(set) var findings: [AuditFinding] = []
    let checks: Set<Check>
    let day: Day
    let trace: Trace
    var record = Record()

    // What has been seen so far and only the end can tell.

    /// Projects that a decision has spoken of.
    var decided: Set<Project.ID> = []
    /// Projects last found ineligible.
    var ineligible: [Project.ID: Evidence] = [:]
    /// Contracts signed, and projects completed, with nothing behind them as yet.
    var contracts: [Project.ID: (fault: Fault, evidence: Evidence, on: Day)] = [:]
    /// The first thing said in a repeated vote.
    var repeats: [Repeat: Evidence] = [:]
    /// The last word on the minutes of a sitting or procedure.
    var minutes: [Forum: (evidence: Evidence, isApproved: Bool)] = [:]
    /// Minutes published while nobody had approved them.
    var published: [Forum: (evidence: Evidence, on: Day)] = [:]

    struct Repeat: Hashable {
        let forum: Forum
        let question: Question.ID
        let round: Int
    }

    /// - Parameters:
    ///   - entries: all entries on record, or all on the subjects that the audit is narrowed to, in any order.
    ///   - checks: only these are made.
    ///   - day: the last day that counts.
    ///   - knownAt: the last position that counts; `nil` for the whole record.
    package init(
        _ entries: [Entry], checks: [Check] = Check.allCases, asOf day: Day, knownAt: Int? = nil
    ) {
        self.checks = Set(checks)
        self.day = day
        let recorded = entries.filter { entry in knownAt.map { entry.position <= $0 } ?? true }
        let standing = history(recorded)
        trace = Trace(standing, recorded: recorded)
        for entry in standing where entry.countsFrom <= day {
            examine(entry)
            record.note(entry)
        }
        record.advance(to: day)
        conclude()
        sort()
    }

    package func wasMade(_ check: Check) -> Bool { checks.contains(check) }

    private mutating func examine(_ entry: Entry) {
        examineOverride(entry)
        switch entry.event {
        case .question(.positionTaken(let id, let forum, let position)):
            examine(position, on: id, in: forum, entry)
        case .question(.outcomeDeclared(let id, let forum, let declaration)):
            examine(declaration, on: id, in: forum, entry)
        case .decision(.taken(_, let forum, let committee, _, let particulars)):
            examine(particulars, in: forum, of: committee, entry)
        case .project(let event): examine(event, entry)
        case .sitting(.convened(_, let committee, let convening)):
            examine(committee, meeting: convening.days.last, entry, isSitting: true)
        case .procedure(.launched(_, let committee, _)):
            examine(committee, meeting: entry.happenedOn.last, entry, isSitting: false)
        case .minutes(let event): examine(event, entry)
        case .programme, .committee, .person, .call, .sitting, .procedure, .agenda, .question, .decision,
            .action, .calendar, .figure, .record:
            break
        }
    }

    private mutating func conclude() {
        concludeRepeats()
        concludeFigures()
        concludeProjects()
        concludeCodes()
        concludeRanks()
        concludeMandates()
        concludeMinutes()
        concludeDecisions()
        concludeMoney()
    }

    // MARK: - Findings

    /// What the finding rests on is given; the corrections of these entries are added.
    mutating func find(_ check: Check, _ fault: Fault, _ evidence: Evidence?...) {
        find(check, fault, evidence.compactMap(\.self))
    }

    mutating func find(_ check: Check, _ fault: Fault, _ evidence: [Evidence]) {
        guard checks.contains(check) else { return }
        let all = Set(evidence + evidence.flatMap { trace.corrections[$0.reference] ?? [] })
        findings.append(
            AuditFinding(check: check, fault: fault, entries: all.sorted { $0.position < $1.position }))
    }

    private mutating func sort() {
        let order = Dictionary(uniqueKeysWithValues: Check.allCases.enumerated().map { ($1, $0) })
        findings = findings.enumerated().sorted { a, b in
            (order[a.element.check] ?? 0, a.element.entries.first?.position ?? 0, a.offset) < (
                order[b.element.check] ?? 0, b.element.entries.first?.position ?? 0, b.offset
            )
        }.map(\.element)
    }
}
