import Committee
import Exchange

// Corrections and retractions are made of entries, not of names: what was is taken from the record.
extension Clerk {
    mutating func correct(
        _ element: Element, _ name: Name, _ changes: [Change], _ reason: String, _ authority: String,
        _ document: String?
    ) throws {
        if let recorded = names[element.handle] {
            guard case .record(.corrected(let earlier)) = recorded.event,
                earlier.was.fact.handle?.text == name.text
            else { throw Refusal.handleTaken }
            let fields = try self.fields(of: changes, in: earlier.was)
            guard
                try earlier.was.changing(fields).asStated == earlier.becomes.asStated,
                recorded.happenedOn == element.happenedOn,
                (earlier.reason.text, earlier.authority.text, earlier.document) == (
                    reason, authority, document
                )
            else { throw Refusal.handleTaken }
            return equal += 1
        }
        // What is on record without one was recorded before it was asked for.
        guard document != nil else { throw Refusal.documentNeeded }
        let target = try names.statement(name)
        var becomes = proposedAnew(
            try target.statement.changing(try fields(of: changes, in: target.statement)), instead: target)
        let breaches = try judge(becomes, instead: target, of: element)
        if !breaches.isEmpty, let reason = element.nevertheless {
            becomes.fact.nevertheless = Nevertheless(
                breaches.map(\.finding).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
                reason: Sealed(reason))
        }
        warnIfEarly(element, target)
        if case .decision(.taken(_, _, _, _, let particulars)) = becomes.fact.event {
            let others = others(than: target, on: becomes.happenedOn.last)
            for warning in others.ranksGivenTwice(particulars) { warn(element, warning) }
        }
        if case .committee(.rulesAdopted) = target.event {
            let judged = decisionsStanding(in: target.event)
            if !judged.isEmpty { warn(element, .decidedUnderOldText(judged)) }
        }
        append(
            Fact(
                .record(
                    .corrected(
                        .init(
                            target: target.reference, was: target.statement, becomes: becomes,
                            reason: Sealed(reason), authority: Sealed(authority), document: document))),
                handle: element.handle), element.happenedOn, element.source)
        names.forget(target)
        names.learn(
            Entry(
                position: target.position, reference: target.reference, happenedOn: becomes.happenedOn,
                source: becomes.source, fact: becomes.fact))
        open = nil
    }

    /// The fields as the stored form names and numbers them: people say `title`, and name a project of a block by its code,
    /// not by its place.
    private func fields(
        of changes: [Change], in statement: RecordEvent.Statement
    ) throws -> [FieldChange] {
        let record = changes.contains { $0.project != nil } ? wholeRecord : Record()
        let fields = FieldsByName(statement)
        return try changes.map { change in
            var prefix = ""
            if let project = change.project {
                guard case .decision(.taken(_, _, _, _, let particulars)) = statement.fact.event,
                    let place = particulars.outcomes.firstIndex(where: { record.calls($0.project, project) })
                else { throw Refusal.unknown(.project, project) }
                prefix = "particulars.outcomes.\(place)."
            }
            return FieldChange(
                field: try fields.path(of: change.field, was: change.was, under: prefix), was: change.was,
                becomes: change.becomes)
        }
    }

    /// An outcome that is corrected stands beside what the rules make of the record as it is now, not of what was wrong in it.
    private func proposedAnew(
        _ statement: RecordEvent.Statement, instead target: Entry
    ) -> RecordEvent.Statement {
        guard
            case .question(.outcomeDeclared(let question, let forum, var declaration)) = statement.fact.event
        else { return statement }
        let record = others(than: target, on: statement.happenedOn.last)
        guard let committee = record.committee(of: forum) else { return statement }
        declaration.proposal = record.propose(question, in: forum, of: committee, declared: declaration)
        var statement = statement
        statement.fact.event = .question(.outcomeDeclared(question, forum, declaration))
        return statement
    }

    /// The record as of a day, without the entry that is corrected.
    private func others(than target: Entry, on day: Day) -> Record {
        let others = entries.filter { $0.reference != target.reference && !$0.corrects(target) }
        return Record(folding: history(others, asOf: day), on: day)
    }

    /// What is impossible cannot be corrected into the record either; nor can an entry become another one.
    ///
    /// - Returns: what it breaks, where the secretary says so and why; a rehearsal plays on and tells it.
    private mutating func judge(
        _ becomes: RecordEvent.Statement, instead target: Entry, of element: Element
    ) throws -> [Breach] {
        guard becomes.fact.event.introduces == target.event.introduces,
            becomes.fact.handle == target.fact.handle, becomes.fact.event.type == target.event.type
        else { throw ChangeRefusal.notTheSame }
        let day = becomes.happenedOn.last
        let record = others(than: target, on: day)
        let ruling = try record.decide(
            .note(becomes.fact.event), on: day, nevertheless: element.nevertheless != nil || isRehearsal)
        var breaches = ruling.allBreaches
        if !breaches.contains(where: { $0.finding == .ceilingPassed }) {
            breaches += passedLater(becomes, instead: target)
        }
        guard !breaches.isEmpty, element.nevertheless == nil else {
            if element.nevertheless != nil { note(override: element, isNeeded: !breaches.isEmpty) }
            return breaches
        }
        guard isRehearsal else { throw Refusal.againstTheRules(breaches) }
        complain(element, Refusal.againstTheRules(breaches).words)
        return breaches
    }

    /// Decisions taken after the one that is corrected were in order by the money of their day, and may not be with what
    /// the record says from now on.
    private func passedLater(_ becomes: RecordEvent.Statement, instead target: Entry) -> [Breach] {
        switch becomes.fact.event {
        case .decision(.taken), .call, .programme(.allocationSet), .project(.contracted): break
        case .programme, .committee, .person, .project, .sitting, .procedure, .agenda, .question, .decision,
            .action, .minutes, .calendar, .figure, .record:
            return []
        }
        let others = entries.filter { $0.reference != target.reference && !$0.corrects(target) }
        let corrected = Entry(
            position: target.position, reference: target.reference, happenedOn: becomes.happenedOn,
            source: becomes.source, fact: becomes.fact)
        func record(_ entries: [Entry], on day: Day) -> Record {
            Record(folding: history(entries, asOf: day), on: day)
        }
        // The first day on which a line is passed further than it was.
        let days = Set(
            entries.filter { $0.event.movesMoney }.map(\.happenedOn.last)
                + [becomes.happenedOn.last, today])
        for day in days.sorted() where day >= becomes.happenedOn.last {
            let (held, holds) = (
                record(entries, on: day).passed(on: day), record(others + [corrected], on: day)
            )
            for line in holds.passed(on: day) {
                let earlier = held.first { $0.isSame(as: line) }
                if let earlier, earlier.left <= line.left { continue }
                return [
                    .ceilingPassedLater(
                        holds.place(of: line), by: Int(clamping: line.left.magnitude),
                        currency: line.currency,
                        on: day)
                ]
            }
        }
        return []
    }

    private mutating func warnIfEarly(_ element: Element, _ target: Entry) {
        guard element.happenedOn.last < target.happenedOn.first else { return }
        warn(element, .correctedBefore(target.happenedOn.first))
    }

    mutating func retract(
        _ element: Element, _ name: Name, _ reason: String, _ authority: String, _ document: String?
    ) throws {
        if let recorded = names[element.handle] {
            guard case .record(.retracted(let earlier)) = recorded.event,
                earlier.was.fact.handle?.text == name.text, recorded.happenedOn == element.happenedOn,
                (earlier.reason.text, earlier.authority.text, earlier.document) == (
                    reason, authority, document
                )
            else { throw Refusal.handleTaken }
            return equal += 1
        }
        guard document != nil else { throw Refusal.documentNeeded }
        let target = try names.statement(name)
        let standing = decisionsStanding(in: target.event)
        guard standing.isEmpty else { throw Refusal.decisionsStand(standing) }
        warnIfEarly(element, target)
        append(
            Fact(
                .record(
                    .retracted(
                        .init(
                            target: target.reference, was: target.statement, reason: Sealed(reason),
                            authority: Sealed(authority), document: document))),
                handle: element.handle), element.happenedOn, element.source)
        names.forget(target)
        open = nil
    }
}

extension Clerk {
    /// The decisions that rest on what would go: on their sitting or written procedure, on the question that was put, on
    /// the committee, its programme or its rules.
    private func decisionsStanding(in event: Event) -> [String] {
        let record = wholeRecord
        let standing = record.decisions.values.filter { rests($0, on: event, in: record) }
        return standing.map { $0.entry.fact.handle?.text ?? $0.particulars.title }.sorted()
    }

    private func rests(_ decision: DecisionDossier, on event: Event, in record: Record) -> Bool {
        switch event {
        case .sitting(.convened(let id, _, _)): decision.forum == .sitting(id)
        case .procedure(.launched(let id, _, _)): decision.forum == .procedure(id)
        case .question(.put(let id, _, _)): decision.question == id
        case .project(.applied(let id, _, _)):
            decision.particulars.outcomes.contains { $0.project == id }
        case .call(.opened(let id, _, _)):
            decision.particulars.outcomes.contains { record.projects[$0.project]?.call == id }
        case .committee(.established(let id, _)): decision.committee == id
        case .committee(.rulesAdopted(let committee, let id, let rules)):
            // Of a sitting that was not read whole it is not known which rules it followed: those of its day, then.
            decision.committee == committee
                && (record.rulesFollowed(in: decision.forum).map { $0 == id }
                    ?? rules.isInForce(on: decision.takenOn.last))
        case .programme(.registered(let id, _)):
            record.committees[decision.committee]?.particulars.programmes.contains(id) ?? false
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            false
        }
    }
}

extension Record {
    /// Whether people call the project so: by its code, its acronym, both, or the handle of its line.
    fileprivate func calls(_ project: Project.ID, _ name: String) -> Bool {
        guard let dossier = projects[project] else { return false }
        let handle = dossier.handle
        return [
            dossier.application.code, dossier.application.acronym, handle?.text, handle?.path,
            handle?.path.split(separator: "/").last.map(String.init), label(of: project),
        ].contains(name)
    }
}

extension Entry {
    fileprivate func corrects(_ target: Entry) -> Bool {
        if case .record(.corrected(let correction)) = event {
            correction.target == target.reference
        } else {
            false
        }
    }
}

extension Event {
    /// Whether money is set aside, spoken for or given back by it.
    fileprivate var movesMoney: Bool {
        switch self {
        case .decision, .call, .programme(.allocationSet), .project: true
        case .programme, .committee, .person, .sitting, .procedure, .agenda, .question, .action, .minutes,
            .calendar, .figure, .record:
            false
        }
    }

    /// A correction is no part of any history, but its file can be recorded again like any other.
    var isAboutTheRecord: Bool {
        switch self {
        case .record: true
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision,
            .action, .minutes, .calendar, .figure:
            false
        }
    }
}
