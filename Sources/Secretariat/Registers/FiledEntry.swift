import Committee
import EventLog

/// An entry with what the registers ask of it again and again: what it is about, and where it stands.
///
/// Worked out once, where the entry is read: several threads look at it afterwards, and each that opens the entry itself would
/// make the others wait for the count of its owners.
final class FiledEntry: Sendable {
    let dated: Dated
    let recordedAt: Instant
    /// What it is about, without what no register asks about.
    let subjects: [Subject]
    let places: Places
    /// Says something of a programme, a committee or a call itself.
    let shapesTheWide: Bool
    let decides: Bool
    let convenes: Bool
    /// Whose decisions may wait for something else, or come in another order, when this is recorded.
    let governs: [Subject]
    /// The entry that it corrects or retracts.
    let target: Reference?

    convenience init(_ stored: StoredEntry) throws(Unreadable) {
        self.init(try Entry(stored), at: stored.recordedAt)
    }

    init(_ entry: Entry, at recordedAt: Instant) {
        let event = entry.event
        dated = Dated(entry)
        self.recordedAt = recordedAt
        subjects = entry.fact.subjects { !$0.isAsWideAsTheLog }
        places = event.places
        shapesTheWide = event.shapesTheWide
        decides = event.decides
        convenes = event.convenes
        governs = event.governs
        target = entry.changed?.target
    }

    var entry: Entry { dated.entry }
    var position: Int { dated.position }
    var ordersOrRules: Bool { dated.ordersOrRules }

    /// Whether entries about others may stand on it, or it says what was decided.
    var isStoodOn: Bool { ordersOrRules || decides }

    /// Whether it stands on the same as another one.
    func standsAs(_ other: FiledEntry) -> Bool {
        decides == other.decides && convenes == other.convenes && places == other.places
            && subjects == other.subjects
    }

    /// What is kept for a subject: of those about which much is recorded that is not theirs, only what is.
    func isKept(for subject: Subject) -> Bool { !subject.kind.isWide || shapesTheWide }
}

// MARK: - What kinds of subjects and events the registers tell apart

extension Subject.Kind {
    /// No register asks about these, and reading them would be reading everything.
    var isAsWideAsTheLog: Bool {
        switch self {
        case .register, .people, .person, .document, .calendar: true
        case .programme, .committee, .call, .project, .sitting, .procedure, .decision: false
        }
    }

    /// Whether committees decide in it.
    var isForum: Bool { self == .sitting || self == .procedure }

    /// Whether others stand on what is recorded about it.
    var mayFrame: Bool { isForum || self == .committee }

    /// Much is recorded about these that is not theirs: a committee has all its decisions and a call all its projects.
    /// Their rows say nothing of these, and folding them each time would take as long as the record is old.
    var isWide: Bool { self == .programme || self == .committee || self == .call }
}

extension Event {
    fileprivate var decides: Bool {
        switch self {
        case .decision(.taken): true
        case .record(.corrected(let correction)): correction.was.fact.event.decides
        case .record(.retracted(let retraction)): retraction.was.fact.event.decides
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            false
        }
    }

    fileprivate var convenes: Bool {
        switch self {
        case .sitting(.convened), .procedure(.launched): true
        case .record(.corrected(let correction)):
            correction.was.fact.event.convenes || correction.becomes.fact.event.convenes
        case .record(.retracted(let retraction)): retraction.was.fact.event.convenes
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            false
        }
    }

    /// Says something of a programme, a committee or a call itself.
    fileprivate var shapesTheWide: Bool {
        switch self {
        case .programme, .committee, .call, .figure: true
        case .record(.corrected(let correction)):
            correction.was.fact.event.shapesTheWide || correction.becomes.fact.event.shapesTheWide
        case .record(.retracted(let retraction)): retraction.was.fact.event.shapesTheWide
        case .record, .person, .project, .sitting, .procedure, .agenda, .question, .decision, .action,
            .minutes, .calendar:
            false
        }
    }

    /// What a fold needs to know by which rules a sitting or procedure decided, and what it decided only ad referendum.
    var givesTheRules: Bool {
        switch self {
        case .committee(.established), .committee(.rulesAdopted), .sitting(.convened), .sitting(.opened),
            .procedure(.launched), .question(.put), .question(.outcomeDeclared):
            true
        case .record(.corrected(let correction)):
            correction.was.fact.event.givesTheRules || correction.becomes.fact.event.givesTheRules
        case .record(.retracted(let retraction)): retraction.was.fact.event.givesTheRules
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            false
        }
    }

    var ordersTheAgenda: Bool {
        switch self {
        case .agenda(.placed), .question(.put): true
        case .record(.corrected(let correction)):
            correction.was.fact.event.ordersTheAgenda || correction.becomes.fact.event.ordersTheAgenda
        case .record(.retracted(let retraction)): retraction.was.fact.event.ordersTheAgenda
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            false
        }
    }

    fileprivate var governs: [Subject] {
        switch self {
        case .committee(.rulesAdopted(let committee, _, _)): [Subject(committee)]
        case .sitting(.convened(let sitting, _, _)), .sitting(.opened(let sitting, _)):
            [Subject(.sitting(sitting))]
        case .procedure(.launched(let procedure, _, _)): [Subject(.procedure(procedure))]
        case .question(.outcomeDeclared(_, let forum, _)): [Subject(forum)]
        // Where an item stands says which of two decisions of a day came first, also where it is said late or corrected.
        case .agenda(.placed(let forum, _, _)), .question(.put(_, let forum, _)): [Subject(forum)]
        case .record(.corrected(let correction)):
            correction.was.fact.event.governs + correction.becomes.fact.event.governs
        case .record(.retracted(let retraction)): retraction.was.fact.event.governs
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            []
        }
    }

    fileprivate var places: Places {
        switch self {
        case .agenda(let event): Places(item: event.item)
        case .question(.put(let id, _, let question)):
            Places(item: question.item, question: id)
        case .question(let event): Places(question: event.question)
        case .decision(.taken(_, _, _, let question, let particulars)):
            Places(item: particulars.item, question: question)
        case .action(.given(_, _, let point)): Places(item: point.item)
        case .record(.corrected(let correction)):
            correction.was.fact.event.places.and(correction.becomes.fact.event.places)
        case .record(.retracted(let retraction)): retraction.was.fact.event.places
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .decision, .action,
            .minutes, .calendar, .figure, .record:
            Places()
        }
    }
}
