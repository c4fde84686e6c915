import Committee
import EventLog

/// An entry with what the registers ask of it again and again: what it is about, and where it stands.
///
/// Worked out once, where the entry is read: several threads look at it afterwards, and each that opens the entry itself would
/// make the others wait for the count of its owners.
final class FiledEntry: Sendable {
    let entry: Entry
    let position: Int
    let recordedAt: Instant
    /// What it is about, without what no register asks about.
    let subjects: [Subject]
    /// The hash of each of them, by which shares of the work are told apart.
    let hashes: [Int]
    let places: Places
    /// Says something of a programme, a committee or a call itself.
    let shapesTheWide: Bool
    let ordersOrRules: Bool
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
        self.entry = entry
        self.recordedAt = recordedAt
        position = entry.position
        subjects = entry.fact.subjects.filter { !$0.kind.isAsWideAsTheLog }
        hashes = subjects.map(\.hashValue)
        places = event.places
        shapesTheWide = event.shapesTheWide
        ordersOrRules = event.ordersTheAgenda || event.givesTheRules
        decides = event.decides
        convenes = event.convenes
        governs = event.governs
        target = entry.changed?.target
    }

    /// Whether entries about others may stand on it, or it says what was decided.
    var isStoodOn: Bool { ordersOrRules || decides }

    /// Whether it is the business of every share, and not only of those whose subjects it is about: others stand on it, or what
    /// was decided may come in another order by it. Nothing else is kept for a subject that is not a share's own.
    var concernsAll: Bool { isStoodOn || !governs.isEmpty || target != nil }

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
    fileprivate var givesTheRules: Bool {
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

    fileprivate var ordersTheAgenda: Bool {
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
        case .agenda(let event): Places(items: event.item.map { [$0] } ?? [])
        case .question(.put(let id, _, let question)):
            Places(items: question.item.map { [$0] } ?? [], questions: [id])
        case .question(let event): Places(questions: [event.question])
        case .decision(.taken(_, _, _, let question, let particulars)):
            Places(items: particulars.item.map { [$0] } ?? [], questions: question.map { [$0] } ?? [])
        case .action(.given(_, _, let point)): Places(items: point.item.map { [$0] } ?? [])
        case .record(.corrected(let correction)):
            correction.was.fact.event.places.and(correction.becomes.fact.event.places)
        case .record(.retracted(let retraction)): retraction.was.fact.event.places
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .decision, .action,
            .minutes, .calendar, .figure, .record:
            Places()
        }
    }
}
