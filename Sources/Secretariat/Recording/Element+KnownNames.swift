import Committee
import EventLog
import Exchange

// Corrections name what they correct as people do: a decision by its number, a project by its code.
extension Office {
    /// The elements with such names replaced by handles; a name that is a handle already stays.
    func withHandles(_ elements: [Element]) throws -> [Element] {
        let last = try log.fingerprint().position
        var finder: ThingFinder?
        let numbered = Self.numbered(elements)
        return try elements.map { element in
            let element = try element.relating { name in
                guard name.path.isEmpty,
                    try log.entries(about: [Subject(.document, name.document)], upTo: last).isEmpty
                else { return name }
                let known = try finder ?? knownThings(at: last)
                finder = known
                // What this file itself decides is on record with it.
                let own = numbered[name.document]?.filter { $0 != element.handle.text } ?? []
                let handles =
                    own.isEmpty
                    ? try known.decisions(numbered: name.text, beside: element.handle.document) : own
                guard handles.count < 2 else {
                    throw OfficeRefusal.severalCalled(name.text, handles.sorted())
                }
                return handles.first.map { Name(handle: $0, place: name.place) } ?? name
            }
            return try element.correcting { name in
                // What is on record under a handle is meant by it, and nothing else.
                if !name.path.isEmpty, try isOnRecord(name, upTo: last) {
                    return try decision(at: name, meantBy: element, upTo: last)
                }
                // It may have changed the very name by which it found what it corrects.
                if let handle = try handleCorrected(by: element, upTo: last) {
                    return Name(handle: handle, place: name.place)
                }
                if name.path.isEmpty,
                    try !log.entries(about: [Subject(.document, name.document)], upTo: last).isEmpty
                {
                    return name
                }
                let known = try finder ?? knownThings(at: last)
                finder = known
                guard let handle = try known.handle(called: name.text) else { return name }
                return try decision(
                    at: Name(handle: handle, place: name.place), meantBy: element, upTo: last)
            }
        }
    }

    private func isOnRecord(_ name: Name, upTo last: Int) throws -> Bool {
        try log.entries(about: [Subject(.document, name.document)], upTo: last).contains {
            try Entry($0).fact.handle?.text == name.text
        }
    }

    /// Who names an item and one of its projects means what was decided there: an item itself has no projects.
    private func decision(at name: Name, meantBy element: Element, upTo last: Int) throws -> Name {
        guard case .correction(_, let changes, _, _, _) = element.statement,
            changes.contains(where: { $0.project != nil }), name.path.hasPrefix("items/"),
            name.path.split(separator: "/").count == 2
        else { return name }
        let decision = Name(document: name.document, path: "\(name.path)/decision", place: name.place)
        return try isOnRecord(decision, upTo: last) ? decision : name
    }

    /// The handles of the decisions of a file, by their numbers.
    private static func numbered(_ elements: [Element]) -> [String: [String]] {
        var handles: [String: [String]] = [:]
        for element in elements {
            if case .decision(_, _, _, let decision) = element.statement, let number = decision.number {
                handles[number, default: []].append(element.handle.text)
            }
        }
        return handles
    }

    /// Everything that has a name, whenever it takes effect.
    private func knownThings(at position: Int) throws -> ThingFinder {
        try views.catchUp(with: log, to: position)
        return ThingFinder(try Directory(views, at: Moment(asOf: .forEver, knownAt: position)), log)
    }
}

extension Office {
    /// What a correction or retraction that is on record already is about.
    private func handleCorrected(by element: Element, upTo last: Int) throws -> String? {
        for stored in try log.entries(about: [Subject(.document, element.handle.document)], upTo: last) {
            let entry = try Entry(stored)
            guard entry.fact.handle == element.handle else { continue }
            switch entry.event {
            case .record(.corrected(let correction)): return correction.was.fact.handle?.text
            case .record(.retracted(let retraction)): return retraction.was.fact.handle?.text
            case .record, .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda,
                .question, .decision, .action, .minutes, .calendar, .figure:
                break
            }
        }
        return nil
    }
}

extension Name {
    init(handle: String, place: Place) {
        let parts = handle.split(separator: "#", maxSplits: 1).map(String.init)
        self.init(document: parts.first ?? handle, path: parts.count > 1 ? parts[1] : "", place: place)
    }
}

extension Element {
    /// The same, where it corrects or retracts something, about what is found by the name that it gives.
    fileprivate func correcting(_ find: (Name) throws -> Name) rethrows -> Element {
        Element(
            handle: handle, place: place, happenedOn: happenedOn, source: source,
            statement: try statement.correcting(find), nevertheless: nevertheless)
    }
}

extension Element {
    /// The same, where it decides something, about the decisions that are found by the names it gives.
    fileprivate func relating(_ find: (Name) throws -> Name) rethrows -> Element {
        guard case .decision(let forum, let committee, let question, var decision) = statement,
            !decision.relations.isEmpty
        else { return self }
        decision.relations = try decision.relations.map {
            StatedRelation($0.kind, try find($0.decision))
        }
        return Element(
            handle: handle, place: place, happenedOn: happenedOn, source: source,
            statement: .decision(
                forum: forum, committee: committee, question: question, decision),
            nevertheless: nevertheless)
    }
}

extension Statement {
    fileprivate func correcting(_ find: (Name) throws -> Name) rethrows -> Statement {
        switch self {
        case .correction(let name, let changes, let reason, let authority, let document):
            .correction(
                of: try find(name), changes: changes, reason: reason, authority: authority,
                document: document)
        case .retraction(let name, let reason, let authority, let document):
            .retraction(of: try find(name), reason: reason, authority: authority, document: document)
        case .programme, .standing, .namedBody, .allocation, .amendment, .committee, .rules, .rulesNotHeld,
            .chair, .person, .mandate, .mandateEnded, .call, .callClosed, .callAllocation, .project,
            .afterwards, .sitting, .sittingOpened, .attendanceNotPublished, .everyonePresent, .attended,
            .arrived, .left, .sittingClosed, .sittingCancelled, .papersSent, .sittingAdjourned, .procedure,
            .procedureReminded, .procedureExtended, .procedureMoved, .answersNotPublished, .procedureClosed,
            .item, .handled, .remark, .interest, .question, .position, .everyoneTook, .outcome, .decision,
            .gate, .gateAsked, .reasonsGiven, .action, .actionDone, .figure, .minutes, .holidays, .seat,
            .opinion:
            self
        }
    }
}
