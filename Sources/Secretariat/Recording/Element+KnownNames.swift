import Committee
import EventLog
import Exchange

// Corrections name what they correct as people do: a decision by its number, a project by its code.
extension Office {
    /// The elements with such names replaced by handles; a name that is a handle already stays.
    func withHandles(_ elements: [Element]) throws -> [Element] {
        guard elements.contains(where: { $0.statement.target != nil }) else { return elements }
        let last = try log.fingerprint().position
        try views.catchUp(with: log, to: last)
        let finder = ThingFinder(
            try Directory(views, at: Moment(asOf: .forEver, knownAt: last)), log)
        return try elements.map { element in
            guard let target = element.statement.target, target.path.isEmpty else { return element }
            // It may have changed the very name by which it found what it corrects.
            if let handle = try handleCorrected(by: element, upTo: last) {
                return element.stating(element.statement.about(Name(handle: handle, place: target.place)))
            }
            guard try log.entries(about: [Subject(.document, target.document)], upTo: last).isEmpty,
                let handle = try finder.handle(called: target.text)
            else { return element }
            return element.stating(element.statement.about(Name(handle: handle, place: target.place)))
        }
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
    fileprivate func stating(_ statement: Statement) -> Element {
        Element(
            handle: handle, place: place, happenedOn: happenedOn, source: source, statement: statement,
            nevertheless: nevertheless)
    }
}

extension Statement {
    /// What a correction or retraction is about.
    fileprivate var target: Name? {
        switch self {
        case .correction(let name, _, _, _, _), .retraction(let name, _, _, _): name
        case .programme, .standing, .namedBody, .allocation, .amendment, .committee, .rules, .rulesNotHeld,
            .chair, .person, .mandate, .mandateEnded, .call, .callClosed, .callAllocation, .project,
            .afterwards, .sitting, .sittingOpened, .attendanceNotPublished, .everyonePresent, .attended,
            .arrived, .left, .sittingClosed, .sittingCancelled, .papersSent, .sittingAdjourned, .procedure,
            .procedureReminded, .procedureExtended, .procedureMoved, .answersNotPublished, .procedureClosed,
            .item, .handled, .remark, .interest, .question, .position, .everyoneTook, .outcome, .decision,
            .gate, .gateAsked, .reasonsGiven, .action, .actionDone, .figure, .minutes, .holidays, .seat,
            .opinion:
            nil
        }
    }

    fileprivate func about(_ name: Name) -> Statement {
        switch self {
        case .correction(_, let changes, let reason, let authority, let document):
            .correction(
                of: name, changes: changes, reason: reason, authority: authority, document: document)
        case .retraction(_, let reason, let authority, let document):
            .retraction(of: name, reason: reason, authority: authority, document: document)
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
