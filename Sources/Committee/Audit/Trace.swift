/// Where in the log things come from: what the fold forgets and a finding has to name.
struct Trace: Sendable {
    struct Origin: Sendable {
        let evidence: Evidence
        let happenedOn: Occasion
    }

    /// A correction or retraction, and which sittings and procedures the corrected entry belongs to.
    struct Change: Sendable {
        let evidence: Evidence
        let forums: [Forum]
        let isOfMinutes: Bool
        let on: Day
        /// Whose name it corrects: minutes print it.
        let renames: Subject?
    }

    private(set) var committees: [Body.ID: (origin: Origin, code: String)] = [:]
    private(set) var projects: [Project.ID: (origin: Origin, label: String)] = [:]
    private(set) var mandates: [Mandate.ID: Evidence] = [:]
    private(set) var ended: [Mandate.ID: Evidence] = [:]
    private(set) var rules: [RulesOfProcedure.ID: Evidence] = [:]
    private(set) var attendance: [Sitting.ID: [(delegation: Delegation?, evidence: Evidence)]] = [:]
    private(set) var sittings: [Sitting.ID: Evidence] = [:]
    private(set) var procedures: [Procedure.ID: Evidence] = [:]
    private(set) var questions: [Question.ID: Evidence] = [:]
    /// Positions by their question.
    private(set) var positions: [Question.ID: [Evidence]] = [:]
    private(set) var outcomes: [Question.ID: [Evidence]] = [:]
    private(set) var retractedOutcomes: [Question.ID: Evidence] = [:]
    /// Money set aside for a call or a programme, by its identity.
    private(set) var allocations: [String: [Evidence]] = [:]
    private(set) var cancelled: [Sitting.ID: Evidence] = [:]
    /// By what was brought into the world and has gone again.
    private(set) var retracted: [String: Evidence] = [:]
    private(set) var changes: [Change] = []
    private(set) var corrections: [Reference: [Evidence]] = [:]
    /// What was recorded of a sitting or procedure, and whom each of it speaks of.
    private(set) var speakingOf: [Forum: [(evidence: Evidence, subjects: [Subject])]] = [:]

    /// - Parameters:
    ///   - standing: the whole history, on whatever day.
    ///   - recorded: all entries, with the corrections and retractions among them.
    init(_ standing: [Entry], recorded: [Entry]) {
        for entry in standing { note(entry) }
        for entry in recorded {
            let subjects = entry.fact.subjects
            for forum in subjects.compactMap(Forum.init) {
                speakingOf[forum, default: []].append((Evidence(entry), subjects))
            }
            switch entry.event {
            case .record(.corrected(let correction)):
                corrections[correction.target, default: []].append(Evidence(entry))
                note(entry, [correction.was.fact, correction.becomes.fact])
            case .record(.retracted(let retraction)):
                if let identity = retraction.was.fact.event.introduces {
                    retracted[identity] = Evidence(entry)
                }
                if case .question(.outcomeDeclared(let question, _, _)) = retraction.was.fact.event {
                    retractedOutcomes[question] = Evidence(entry)
                }
                note(entry, [retraction.was.fact])
            case .record(.opened), .record(.clockSteppedBack), .record(.key), .record(.issued),
                .record(.restored), .programme,
                .committee, .person, .call,
                .project, .sitting, .procedure, .agenda, .question, .decision, .action, .minutes, .calendar,
                .figure:
                break
            }
        }
    }

    /// Who is said to have been at a sitting: those of one delegation, or whatever was corrected about anybody.
    func attendance(at forum: Forum, of delegation: Delegation? = nil) -> [Evidence] {
        guard case .sitting(let id) = forum else { return [] }
        return (attendance[id] ?? []).filter {
            delegation == nil ? corrections[$0.evidence.reference] != nil : $0.delegation == delegation
        }.map(\.evidence)
    }

    private mutating func note(_ entry: Entry, _ facts: [Fact]) {
        var isOfMinutes = false
        if case .minutes = facts.first?.event { isOfMinutes = true }
        let forums = Set(facts.flatMap(\.subjects).compactMap(Forum.init))
        changes.append(
            Change(
                evidence: Evidence(entry), forums: Array(forums), isOfMinutes: isOfMinutes,
                on: entry.happenedOn.last, renames: entry.renames))
    }

    private mutating func note(_ entry: Entry) {
        let evidence = Evidence(entry)
        switch entry.event {
        case .committee(.established(let id, let particulars)):
            committees[id] = (Origin(evidence: evidence, happenedOn: entry.happenedOn), particulars.code)
        case .committee(.mandateGiven(_, let id, _)): mandates[id] = evidence
        case .committee(.mandateEnded(_, let id, _)): ended[id] = evidence
        case .committee(.rulesAdopted(_, let id, _)): rules[id] = evidence
        case .sitting(.attended(let id, let attendance)):
            self.attendance[id, default: []].append((attendance.delegation, evidence))
        case .project(.applied(let id, _, let application)):
            let names = [application.code, application.acronym].compactMap(\.self)
            let handle = entry.fact.handle.map { String($0.path.split(separator: "/").last ?? "") }
            projects[id] = (
                Origin(evidence: evidence, happenedOn: entry.happenedOn),
                names.isEmpty ? handle ?? id.hex : names.joined(separator: " ")
            )
        case .sitting(.convened(let id, _, _)): sittings[id] = evidence
        case .sitting(.cancelled(let id, _)): cancelled[id] = evidence
        case .procedure(.launched(let id, _, _)): procedures[id] = evidence
        case .question(.put(let id, _, _)): questions[id] = evidence
        case .question(.positionTaken(let id, _, _)): positions[id, default: []].append(evidence)
        case .question(.outcomeDeclared(let id, _, _)): outcomes[id, default: []].append(evidence)
        case .call(.opened(let id, _, let particulars)) where !particulars.allocations.isEmpty:
            allocations[id.hex, default: []].append(evidence)
        case .call(.allocationSet(let id, _)): allocations[id.hex, default: []].append(evidence)
        case .programme(.allocationSet(let id, _, _)): allocations[id.hex, default: []].append(evidence)
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            break
        }
    }
}

extension Forum {
    /// The sitting or written procedure that a subject names.
    fileprivate init?(_ subject: Subject) {
        switch subject.kind {
        case .sitting:
            guard let id = Sitting.ID(hex: subject.key) else { return nil }
            self = .sitting(id)
        case .procedure:
            guard let id = Procedure.ID(hex: subject.key) else { return nil }
            self = .procedure(id)
        case .register, .programme, .committee, .call, .project, .person, .decision, .people, .document,
            .calendar:
            return nil
        }
    }
}
