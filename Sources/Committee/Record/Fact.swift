/// What one entry says: an event, where in a record file it stands, and what was overridden to record it.
package struct Fact: Hashable, Sendable {
    package var event: Event
    package var handle: Handle?
    package var nevertheless: Nevertheless?

    package init(_ event: Event, handle: Handle? = nil, nevertheless: Nevertheless? = nil) {
        self.event = event
        self.handle = handle
        self.nevertheless = nevertheless
    }
}

/// Boxed: a version of rules has fifty clauses, and every entry of a long record would else be as large as that.
package indirect enum Event: Hashable, Sendable {
    case programme(ProgrammeEvent)
    case committee(BodyEvent)
    case person(PersonEvent)
    case call(CallEvent)
    case project(ProjectEvent)
    case sitting(SittingEvent)
    case procedure(ProcedureEvent)
    case agenda(AgendaEvent)
    case question(QuestionEvent)
    case decision(DecisionEvent)
    case action(ActionEvent)
    case minutes(MinutesEvent)
    case calendar(CalendarEvent)
    case figure(FigureEvent)
    case record(RecordEvent)
}

/// Where an element stands in a record file: the document's handle and the path inside it.
///
/// The same handle always means the same element, so that a file can be recorded again without harm.
package struct Handle: Hashable, Sendable {
    /// `LV-LT-2014-2020/MC/2020-02-26`
    package var document: String
    /// `items/1/decision`; empty for the document itself.
    package var path: String
    /// A path that names a person is sealed.
    package var namesPerson: Bool

    package init(document: String, path: String = "", namesPerson: Bool = false) {
        self.document = document
        self.path = path
        self.namesPerson = namesPerson
    }

    package var text: String { path.isEmpty ? document : "\(document)#\(path)" }
}

/// The secretary's "it was taken nevertheless": against the rules, and on record because it happened.
package struct Nevertheless: Hashable, Sendable {
    package var findings: [Finding]
    package var reason: Sealed

    package init(_ findings: [Finding], reason: Sealed) {
        self.findings = findings
        self.reason = reason
    }

    /// What the rules forbid and committees do all the same.
    package enum Finding: String, CaseIterable, Sendable {
        case positionWithoutMandate = "position without mandate"
        case positionWhileRecused = "position while recused"
        case positionWithoutVote = "position without vote"
        case secondPostponement = "second postponement"
        case ceilingPassed = "ceiling passed"
        case rulesOverlap = "rules overlap"
        case initiatorNotAllowed = "initiator not allowed"
        case requestNotAllowed = "request not allowed"
        case periodTooShort = "period too short"
        case closedEarly = "closed early"
        case answerLate = "answer late"
        case papersLate = "papers late"
        case minutesNotSigned = "minutes not signed"
        case observerBeyondAccess = "observer beyond access"
        case positionWhileAbsent = "position while absent"
        case rankJumped = "rank jumped"
        case notOnReserve = "not on the reserve list"
        case smallProjectFundsPassed = "small project funds passed"
        case tooFewCountries = "too few countries"
        case withoutAssurance = "partner without assurance"
        case outsideWithoutApproval = "outside the area without approval"
        case outsideCompetence = "outside competence"
        case outcomeNotAllowed = "outcome not allowed"
        case withoutApproval = "without approval"
        case decidedAlready = "decided already"
        case codeTwice = "code twice"
        case wayNotAllowed = "way not allowed"
        case castingVoteNotGiven = "casting vote not given"
        case castingWithoutTie = "casting vote without a tie"
    }
}
