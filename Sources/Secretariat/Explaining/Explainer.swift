import Committee
import EventLog
import Minutes

/// Gathers what an explanation rests on: the record at the moment, and the record as it was on the day of each question.
struct Explainer {
    let moment: Moment
    let language: Language
    /// The record on the day asked for.
    let record: Record
    /// Everything read, corrections included.
    let read: [Entry]
    /// What stands of it, in the order in which it counts.
    let standing: [Entry]
    private let places: Places

    init(_ read: [Entry], at moment: Moment, in language: Language) {
        self.moment = moment
        self.language = language
        self.read = read
        standing = history(read, asOf: moment.asOf)
        record = Record(folding: standing, on: moment.asOf)
        places = Places(standing)
    }

    /// Old questions keep the rules, the mandates and the standings of their own day.
    func record(on day: Day) -> Record {
        let day = min(day, moment.asOf)
        return Record(folding: history(read, asOf: day), on: day)
    }

    func explanation(of thing: Thing, named name: String) throws -> Explanation {
        switch thing {
        case .decision(let id): try explanation(of: id)
        case .item(let forum, let id): try explanation(of: id, in: forum, named: name)
        case .question(let forum, let id): try explanation(of: id, in: forum, named: name)
        case .forum(let forum): try explanation(of: forum)
        case .project(let id): try explanation(of: id)
        case .entry(let entry): account(of: entry)
        case .change(let entry, let target): account(of: target, asked: entry, isGone: false)
        case .gone(let entry, let target): account(of: target, asked: entry, isGone: true)
        }
    }

    func handle(of question: Question.ID) -> String? { places.questions[question] }
    func day(of question: Question.ID) -> Day? { places.outcomes[question] }
    func day(of item: Item.ID) -> Day? { places.items[item] }
    func itemHandle(_ item: Item.ID) -> String? { places.itemHandles[item] }

    /// What the dossiers do not keep: handles, and the days of items and outcomes.
    private struct Places {
        var questions: [Question.ID: String] = [:]
        var outcomes: [Question.ID: Day] = [:]
        var items: [Item.ID: Day] = [:]
        var itemHandles: [Item.ID: String] = [:]

        init(_ entries: [Entry]) {
            for entry in entries {
                switch entry.event {
                case .question(.put(let id, _, _)):
                    questions[id] = entry.fact.handle?.text
                    outcomes[id] = outcomes[id] ?? entry.happenedOn.last
                case .question(.outcomeDeclared(let id, _, _)), .question(.positionTaken(let id, _, _)):
                    outcomes[id] = max(outcomes[id] ?? entry.happenedOn.last, entry.happenedOn.last)
                case .agenda(.placed(_, let id, _)):
                    items[id] = entry.happenedOn.last
                    itemHandles[id] = entry.fact.handle?.text
                case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda,
                    .decision, .action, .minutes, .calendar, .figure, .record:
                    break
                }
            }
        }
    }
}

// MARK: - The kinds of explanation

extension Explainer {
    private func explanation(of id: Committee.Decision.ID) throws -> Explanation {
        guard let dossier = record.decisions[id] else { throw OfficeRefusal.noSuch(.decision, id.hex) }
        let name = dossier.entry.fact.handle?.text ?? id.hex
        var explanation = start(.decision, name, of: dossier.committee, in: dossier.forum)
        let proceedings = record.proceedings(of: dossier.forum)
        let item =
            dossier.particulars.item
            ?? dossier.question.flatMap { proceedings?.questions[$0]?.question.item }
        explanation.items = [
            itemPart(item, in: dossier.forum, dossier.question.map { [$0] } ?? [])
        ].compactMap(\.self)
        explanation.decisions = [decisionPart(id, dossier)]
        explanation.conclude(self) { entry in
            entry.concerns(decision: id) || entry.concerns(dossier.question, dossier.forum)
                || entry.concerns(item: item, dossier.forum) || frames(entry, dossier.forum)
                || dossier.particulars.outcomes.contains { entry.isAdvice(on: $0.project) }
        }
        return explanation
    }

    private func explanation(of id: Item.ID, in forum: Forum, named name: String) throws -> Explanation {
        guard let committee = record.committee(of: forum), let proceedings = record.proceedings(of: forum)
        else { throw OfficeRefusal.noSuch(.item, name) }
        var explanation = start(.item, itemHandle(id) ?? name, of: committee, in: forum)
        let questions = proceedings.questions(at: id).map(\.id)
        explanation.items = [itemPart(id, in: forum, questions)].compactMap(\.self)
        let decisions = proceedings.decisions.filter { decision in
            guard let dossier = record.decisions[decision] else { return false }
            return dossier.particulars.item == id || dossier.question.map(questions.contains) ?? false
        }
        explanation.decisions = decisions.compactMap { id in record.decisions[id].map { decisionPart(id, $0) }
        }
        explanation.conclude(self) { entry in
            entry.concerns(item: id, forum) || questions.contains { entry.concerns($0, forum) }
                || decisions.contains { entry.concerns(decision: $0) } || frames(entry, forum)
        }
        return explanation
    }

    private func explanation(of id: Question.ID, in forum: Forum, named name: String) throws -> Explanation {
        guard let proceedings = record.proceedings(of: forum), let dossier = proceedings.questions[id] else {
            throw OfficeRefusal.noSuch(.question, name)
        }
        if let item = dossier.question.item { return try explanation(of: item, in: forum, named: name) }
        guard let committee = record.committee(of: forum) else {
            throw OfficeRefusal.noSuch(.question, name)
        }
        var explanation = start(.item, handle(of: id) ?? name, of: committee, in: forum)
        explanation.items = [itemPart(nil, in: forum, [id])].compactMap(\.self)
        let decisions = proceedings.decisions.filter { record.decisions[$0]?.question == id }
        explanation.decisions = decisions.compactMap { id in record.decisions[id].map { decisionPart(id, $0) }
        }
        explanation.conclude(self) { entry in
            entry.concerns(id, forum) || decisions.contains { entry.concerns(decision: $0) }
                || frames(entry, forum)
        }
        return explanation
    }

    private func explanation(of forum: Forum) throws -> Explanation {
        guard let committee = record.committee(of: forum), let proceedings = record.proceedings(of: forum)
        else { throw OfficeRefusal.noSuch(forum.isSitting ? .sitting : .procedure, "") }
        let kind: Explanation.Kind = forum.isSitting ? .sitting : .procedure
        var explanation = start(kind, forumPart(forum)?.handle ?? "", of: committee, in: forum)
        let loose = proceedings.questions.filter { $0.value.question.item == nil }.map(\.key).sorted()
        explanation.items =
            proceedings.agenda.compactMap { id, _ in
                itemPart(id, in: forum, proceedings.questions(at: id).map(\.id))
            } + loose.compactMap { itemPart(nil, in: forum, [$0]) }
        explanation.decisions = proceedings.decisions.compactMap { id in
            record.decisions[id].map { decisionPart(id, $0) }
        }
        explanation.conclude(self) { entry in
            entry.fact.subjects.contains(Subject(forum)) || frames(entry, forum)
                || proceedings.decisions.contains { entry.concerns(decision: $0) }
        }
        return explanation
    }

    private func explanation(of id: Project.ID) throws -> Explanation {
        guard let dossier = record.projects[id] else { throw OfficeRefusal.noSuch(.project, id.hex) }
        var explanation = Explanation(
            kind: .project, name: named(id).handle, asOf: moment.asOf, knownAt: moment.knownAt)
        explanation.project = projectPart(id, dossier)
        let subject = Subject(id)
        explanation.conclude(self, about: id) { entry in
            guard entry.fact.subjects.contains(subject) else { return false }
            switch entry.event {
            case .project, .decision: return true
            case .programme, .committee, .person, .call, .sitting, .procedure, .agenda, .question, .action,
                .minutes, .calendar, .figure, .record:
                return false
            }
        }
        return explanation
    }

    private func start(
        _ kind: Explanation.Kind, _ name: String, of committee: Body.ID, in forum: Forum
    ) -> Explanation {
        var explanation = Explanation(
            kind: kind, name: name, asOf: moment.asOf, knownAt: moment.knownAt)
        explanation.committee = .init(handle: record.label(of: committee), label: bodyName(committee))
        explanation.forum = forumPart(forum)
        return explanation
    }

    private func bodyName(_ committee: Body.ID) -> String {
        let particulars = record.committees[committee]?.particulars
        return (language == .latvian ? particulars?.nameLatvian : nil) ?? particulars?.name
            ?? record.label(of: committee)
    }
}

// MARK: - The entries behind it

extension Explanation {
    /// Lists the entries on which the explanation rests, and what in them was against the rules.
    /// Of a block decision only that which concerns the project, where one is asked about.
    fileprivate mutating func conclude(
        _ explainer: Explainer, about: Project.ID? = nil, where isBehind: (Entry) -> Bool
    ) {
        let behind = explainer.standing.filter(isBehind).sorted { $0.position < $1.position }
        entries = behind.map { explainer.entryPart($0) }
        findings = behind.compactMap { entry in
            guard let override = entry.fact.nevertheless else { return nil }
            let findings = override.findings.filter { finding in
                about.map { entry.event.concerns($0, by: finding) } ?? true
            }
            guard !findings.isEmpty else { return nil }
            return FindingPart(findings: findings, reason: override.reason.text, position: entry.position)
        }
    }
}

extension Explainer {
    func entryPart(_ entry: Entry) -> EntryPart {
        let corrections = CorrectionPart.all(of: entry, in: read)
        return EntryPart(
            position: entry.position, type: entry.event.type.rawValue, happenedOn: entry.happenedOn,
            handle: entry.fact.handle?.text, source: entry.source,
            corrections: corrections.isEmpty ? nil : corrections)
    }

    /// Who was there and by which rules: what every question of the sitting or procedure rests on.
    fileprivate func frames(_ entry: Entry, _ forum: Forum) -> Bool {
        switch entry.event {
        case .sitting(let event): Forum.sitting(event.sitting) == forum
        case .procedure(let event): Forum.procedure(event.procedure) == forum
        case .agenda(.interestDeclared(forum, let interest)): interest.item == nil && interest.project == nil
        case .committee(.rulesAdopted(_, let id, _)): id == rules(of: forum)
        case .programme, .committee, .person, .call, .project, .agenda, .question, .decision, .action,
            .minutes, .calendar, .figure, .record:
            false
        }
    }

    private func rules(of forum: Forum) -> RulesOfProcedure.ID? {
        switch forum {
        case .sitting(let id): record.sittings[id]?.opening?.rules
        case .procedure(let id): record.procedures[id]?.launch.rules
        }
    }
}

extension Entry {
    fileprivate func concerns(decision id: Committee.Decision.ID) -> Bool {
        guard case .decision(let event) = self.event else { return false }
        return event.decision == id
    }

    fileprivate func concerns(_ question: Question.ID?, _ forum: Forum) -> Bool {
        guard let question, case .question(let event) = self.event else { return false }
        return event.question == question && event.forum == forum
    }

    fileprivate func concerns(item: Item.ID?, _ forum: Forum) -> Bool {
        guard let item, case .agenda(let event) = self.event else { return false }
        return event.item == item && event.forum == forum
    }

    fileprivate func isAdvice(on project: Project.ID) -> Bool {
        guard case .project(.advised(project, _)) = event else { return false }
        return true
    }
}
