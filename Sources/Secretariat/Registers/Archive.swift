import Committee
import EventLog

/// The log, read in passing: entries are decoded once, however many subjects they concern. A block decision may
/// concern thousands.
struct Archive {
    private let log: EventLog
    private let last: Int
    private var bySubject: [Subject: [Entry]] = [:]
    /// Of a programme, committee or call: the entries that its own rows are made of.
    private var shaping: [Subject: [Entry]] = [:]
    /// The sittings, written procedures and committees behind the entries at these positions.
    private var behind: [Int: [Subject]] = [:]
    private var frames: [Subject: [Entry]] = [:]

    init(_ log: EventLog) throws {
        self.log = log
        last = try log.fingerprint().position
    }

    /// The subjects that the entries at these positions concern, in a stable order; what is on record about
    /// them has then been read.
    mutating func subjects(touchedBy positions: ClosedRange<Int>) throws -> [Subject] {
        var subjects: Set<Subject> = []
        for stored in try log.entries(
            after: positions.lowerBound - 1, upTo: positions.upperBound, limit: positions.count)
        {
            let entry = try Entry(stored)
            subjects.formUnion(entry.fact.subjects)
            subjects.formUnion(try decided(under: entry.event.governs))
        }
        try read(subjects.filter { !$0.kind.isAsWideAsTheLog })
        return subjects.sorted()
    }

    mutating func entries(about subject: Subject, upTo position: Int) throws -> [Entry] {
        try read([subject])
        return (bySubject[subject] ?? []).filter { $0.position <= position }
    }

    /// The entries of which a subject's rows are made. A committee has all its decisions and a call all its projects;
    /// their rows say nothing of these, and folding them each time would take as long as the record is old.
    mutating func entries(shaping subject: Subject, upTo position: Int) throws -> [Entry] {
        guard subject.kind.isWide else { return try entries(about: subject, upTo: position) }
        try read([subject])
        return (shaping[subject] ?? []).filter { $0.position <= position }
    }

    /// What decisions stand on though it is not about them: in which order a sitting took its questions, and by which
    /// rules. Entries of one day about a project or a decision follow the agenda; what it waits for follows the rules.
    mutating func frames(behind entries: [Entry], upTo position: Int) throws -> [Entry] {
        let subjects = Set(entries.flatMap { behind[$0.position] ?? [] })
        return try subjects.sorted().flatMap { subject in
            if frames[subject] == nil {
                frames[subject] = try self.entries(about: subject, upTo: last).filter {
                    $0.event.ordersTheAgenda || $0.event.givesTheRules
                }
            }
            return (frames[subject] ?? []).filter { $0.position <= position }
        }
    }

    /// Whatever was decided under these rules: it may now wait for something else.
    private mutating func decided(under subjects: [Subject]) throws -> Set<Subject> {
        var decided: Set<Subject> = []
        for subject in subjects {
            for entry in try entries(about: subject, upTo: last) where entry.event.decides {
                decided.formUnion(entry.fact.subjects.filter { $0.kind == .project || $0.kind == .decision })
            }
        }
        return decided
    }

    private mutating func read(_ subjects: Set<Subject>) throws {
        let unread = subjects.filter { bySubject[$0] == nil }
        guard !unread.isEmpty else { return }
        for subject in unread { bySubject[subject] = [] }
        for stored in try log.entries(about: unread.sorted(), upTo: last) {
            let entry = try Entry(stored)
            let concerned = entry.fact.subjects
            behind[entry.position] =
                entry.event.decides ? concerned.filter(\.kind.frames) : concerned.filter(\.kind.isForum)
            for subject in concerned where unread.contains(subject) {
                bySubject[subject]?.append(entry)
                if subject.kind.isWide, entry.event.shapesTheWide {
                    shaping[subject, default: []].append(entry)
                }
            }
        }
    }
}

extension Subject.Kind {
    /// No register asks about these, and reading them would be reading everything.
    fileprivate var isAsWideAsTheLog: Bool {
        switch self {
        case .register, .people, .person, .document, .calendar: true
        case .programme, .committee, .call, .project, .sitting, .procedure, .decision: false
        }
    }
}

extension Subject.Kind {
    /// Much is recorded about these that is not theirs.
    var isWide: Bool { self == .programme || self == .committee || self == .call }

    fileprivate var isForum: Bool { self == .sitting || self == .procedure }

    fileprivate var frames: Bool { isForum || self == .committee }
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

    /// Whose decisions may wait for something else when this is recorded.
    fileprivate var governs: [Subject] {
        switch self {
        case .committee(.rulesAdopted(let committee, _, _)): [Subject(committee)]
        case .sitting(.convened(let sitting, _, _)), .sitting(.opened(let sitting, _)):
            [Subject(.sitting(sitting))]
        case .procedure(.launched(let procedure, _, _)): [Subject(.procedure(procedure))]
        case .question(.outcomeDeclared(_, let forum, _)): [Subject(forum)]
        case .record(.corrected(let correction)):
            correction.was.fact.event.governs + correction.becomes.fact.event.governs
        case .record(.retracted(let retraction)): retraction.was.fact.event.governs
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision, .action, .minutes, .calendar, .figure, .record:
            []
        }
    }

    fileprivate var ordersTheAgenda: Bool {
        switch self {
        case .agenda(.placed), .question(.put): true
        case .record(.corrected(let correction)): correction.was.fact.event.ordersTheAgenda
        case .record(.retracted(let retraction)): retraction.was.fact.event.ordersTheAgenda
        case .programme, .committee, .person, .call, .project, .sitting, .procedure, .agenda, .question,
            .decision,
            .action, .minutes, .calendar, .figure, .record:
            false
        }
    }
}
