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
    /// Both in one: nearly every entry has a handle, and it is read, kept and written as it stands.
    package let text: String
    /// A path that names a person is sealed.
    package let namesPerson: Bool
    private let lengthOfDocument: Int

    package init(document: String, path: String = "", namesPerson: Bool = false) {
        text = path.isEmpty ? document : "\(document)#\(path)"
        lengthOfDocument = document.utf8.count
        self.namesPerson = namesPerson
    }

    /// Reads what `text` gives.
    package init(parsing text: String, namesPerson: Bool) {
        let utf8 = text.utf8
        let length = utf8.firstIndex(of: UInt8(ascii: "#")).map {
            utf8.distance(from: utf8.startIndex, to: $0)
        }
        // A mark with nothing behind it says no more than none.
        self.text = length == utf8.count - 1 ? String(decoding: utf8.dropLast(), as: UTF8.self) : text
        lengthOfDocument = length ?? utf8.count
        self.namesPerson = namesPerson
    }

    /// `LV-LT-2014-2020/MC/2020-02-26`
    package var document: String { String(decoding: text.utf8.prefix(lengthOfDocument), as: UTF8.self) }

    /// `items/1/decision`; empty for the document itself.
    package var path: String {
        String(decoding: text.utf8.dropFirst(lengthOfDocument + 1), as: UTF8.self)
    }
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
