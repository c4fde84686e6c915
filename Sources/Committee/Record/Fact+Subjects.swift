extension Fact {
    /// What the entry is about, derived from its payload and from nothing else; sorted, each once.
    package var subjects: [Subject] { subjects { _ in true } }

    /// The same, only of some kinds.
    package func subjects(_ isMeant: (Subject.Kind) -> Bool) -> [Subject] {
        var subjects = event.subjects
        if !subjects.allSatisfy({ isMeant($0.kind) }) { subjects.removeAll { !isMeant($0.kind) } }
        if let handle, isMeant(.document) { subjects.append(Subject(.document, handle.document)) }
        if subjects.count < 2 { return subjects }
        subjects.sort()
        var last: Subject?
        subjects.removeAll { subject in
            defer { last = subject }
            return subject == last
        }
        return subjects
    }
}

extension Subject {
    package init(_ id: Programme.ID) { self.init(.programme, id) }
    package init(_ id: Body.ID) { self.init(.committee, id) }
    package init(_ id: Call.ID) { self.init(.call, id) }
    package init(_ id: Project.ID) { self.init(.project, id) }
    package init(_ id: Person.ID) { self.init(.person, id) }
    package init(_ id: Decision.ID) { self.init(.decision, id) }
    package init(_ forum: Forum) {
        switch forum {
        case .sitting(let id): self.init(.sitting, id)
        case .procedure(let id): self.init(.procedure, id)
        }
    }

    package static let people = Subject(.people, "all")
    package static let calendar = Subject(.calendar, "all")
    package static let register = Subject(.register, "this")
}

extension Event {
    fileprivate var subjects: [Subject] {
        switch self {
        case .programme(let event): [Subject(event.programme)]
        case .committee(let event): event.subjects
        case .person(let event): [Subject(event.person), .people]
        case .call(.opened(let call, let programme, _)): [Subject(call), Subject(programme)]
        case .call(.closed(let call)), .call(.allocationSet(let call, _)): [Subject(call)]
        case .project(let event): event.subjects
        case .sitting(let event): event.subjects
        case .procedure(let event): event.subjects
        case .agenda(let event): event.subjects
        case .question(let event): event.subjects
        case .decision(let event): event.subjects
        case .action(.given(_, let forum, _)), .action(.done(_, let forum, _)): [Subject(forum)]
        case .minutes(.amended(let forum, let amendment)):
            [Subject(forum)] + (amendment.decidedBy.map { [Subject($0)] } ?? [])
        case .minutes(let event): [Subject(event.forum)]
        case .calendar(.holidaysListed): [.calendar]
        case .figure(.stated(_, let figure)): [figure.about.subject]
        case .record(let event): event.subjects
        }
    }
}

extension BodyEvent {
    fileprivate var subjects: [Subject] {
        switch self {
        case .established(let id, let particulars):
            [Subject(id)] + particulars.programmes.map { Subject($0) }
                + (particulars.under.map { [Subject($0)] } ?? [])
        case .rulesAdopted(let id, _, _), .rulesNotHeld(let id), .seatSet(let id, _): [Subject(id)]
        case .mandateGiven(let id, _, let mandate): [Subject(id), Subject(mandate.person)]
        case .mandateEnded(let id, _, let person): [Subject(id), Subject(person)]
        case .chairTaken(let id, let chair): [Subject(id)] + chair.subjects
        }
    }
}

extension Body.Chair {
    fileprivate var subjects: [Subject] { person.map { [Subject($0)] } ?? [] }
}

extension ProjectEvent {
    fileprivate var subjects: [Subject] {
        switch self {
        case .applied(let id, let call, _): [Subject(id), Subject(call)]
        case .complaintDecided(let id, _, let decision?): [Subject(id), Subject(decision)]
        case .foundEligible(let id), .foundIneligible(let id, _), .assessed(let id, _),
            .advised(let id, _), .conditionFulfilled(let id, _), .conditionLapsed(let id, _),
            .applicantNotified(let id),
            .contracted(let id, _), .modified(let id, _), .completed(let id), .terminated(let id, _),
            .withdrawn(let id), .complaintReceived(let id, _), .complaintDecided(let id, _, nil):
            [Subject(id)]
        }
    }
}

extension SittingEvent {
    fileprivate var subjects: [Subject] {
        let sitting = Subject(.sitting(sitting))
        return switch self {
        case .convened(_, let committee, _): [sitting, Subject(committee)]
        case .opened(_, let opening): [sitting] + (opening.chair?.subjects ?? [])
        case .attended(_, let attendance):
            [sitting, Subject(attendance.person)] + (attendance.inPlaceOf.map { [Subject($0)] } ?? [])
        case .arrived(_, let person, _, _), .left(_, let person, _, _): [sitting, Subject(person)]
        case .papersSent, .attendanceNotPublished, .adjourned, .closed, .cancelled: [sitting]
        }
    }
}

extension ProcedureEvent {
    fileprivate var subjects: [Subject] {
        let procedure = Subject(.procedure(procedure))
        return switch self {
        case .launched(_, let committee, _): [procedure, Subject(committee)]
        case .movedToSitting(_, let sitting?): [procedure, Subject(.sitting(sitting))]
        case .movedToSitting(_, nil), .reminded, .extended, .answersNotPublished, .closed: [procedure]
        }
    }
}

extension AgendaEvent {
    fileprivate var subjects: [Subject] {
        switch self {
        case .placed(let forum, _, _), .handled(let forum, _, _, _), .stated(let forum, _, _, _):
            [Subject(forum)]
        case .opinionGiven(let forum, _, let opinion): [Subject(forum)] + opinion.projects.map { Subject($0) }
        case .interestDeclared(let forum, let interest):
            [Subject(forum)] + (interest.person.map { [Subject($0)] } ?? [])
                + (interest.project.map { [Subject($0)] } ?? [])
        }
    }
}

extension QuestionEvent {
    fileprivate var subjects: [Subject] {
        switch self {
        case .put(_, let forum, let question): [Subject(forum)] + question.projects.map { Subject($0) }
        case .positionTaken(_, let forum, let position):
            [Subject(forum)] + (position.person.map { [Subject($0)] } ?? [])
                + position.dissent.compactMap(\.person).map { Subject($0) }
        case .outcomeDeclared(_, let forum, _): [Subject(forum)]
        }
    }
}

extension DecisionEvent {
    fileprivate var subjects: [Subject] {
        switch self {
        case .taken(let id, let forum, let committee, _, let particulars):
            [Subject(id), Subject(forum), Subject(committee)]
                + particulars.outcomes.map { Subject($0.project) }
                + particulars.relations.map { Subject($0.decision) }
        case .gateOpened(let id, _, let projects), .gateRefused(let id, _, let projects):
            [Subject(id)] + projects.map { Subject($0) }
        case .gateAsked(let id, _, _, let projects): [Subject(id)] + projects.map { Subject($0) }
        case .reasonsGiven(let id, let project, _): [Subject(id), Subject(project)]
        }
    }
}

extension Figure.About {
    fileprivate var subject: Subject {
        switch self {
        case .programme(let id): Subject(id)
        case .call(let id): Subject(id)
        case .sitting(let id): Subject(.sitting(id))
        case .procedure(let id): Subject(.procedure(id))
        case .decision(let id): Subject(id)
        }
    }
}

extension RecordEvent {
    /// A correction concerns what the entry was about and what it is about now.
    fileprivate var subjects: [Subject] {
        switch self {
        // An issued document is about the register: it adds nothing to what its sitting did, and the next minutes of
        // that sitting must not differ by it.
        case .opened, .clockSteppedBack, .key, .issued, .restored: [.register]
        case .corrected(let correction): correction.was.fact.subjects + correction.becomes.fact.subjects
        case .retracted(let retraction): retraction.was.fact.subjects
        }
    }
}
