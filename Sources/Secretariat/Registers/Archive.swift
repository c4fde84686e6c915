import Committee
import EventLog

/// The log, read in passing, command by command: of each subject only what was recorded lately is held, and read again
/// from the log when it is asked for. A block decision may concern thousands, and the record may be longer than memory.
///
/// A project is come back to years later, a sitting until its minutes are approved: each has room of its own. Mostly a fold
/// goes on with what is new, so a project keeps its fold for longer than its entries.
struct Archive {
    /// A subject that a command concerns.
    struct Touched {
        let subject: Subject
        let file: File
        /// Those of its entries that have come with the command, with originals that a correction brings to it.
        let new: [FiledEntry]
    }

    private let log: EventLog
    private let words: EventLog.Words
    /// The subjects that are asked about here, by their hashes.
    private let isOwn: @Sendable (Int) -> Bool
    var files: [Subject: File] = [:]
    var taken = 0
    /// How many entries are held about projects, and about all others.
    var held = (projects: 0, others: 0)
    /// The hashes of everything that something is on record about, where the record is taken in from its beginning: of a
    /// subject that comes for the first time nothing need be looked for.
    private var known: Set<Int>?
    /// Where something last came to a subject on which others stand.
    private var lastFrames: [Subject: Int] = [:]

    let room: Room
    /// How many commands have been taken in, and what was folded after the last of them, in this order.
    var commands = 0
    var folded: [Folded] = []

    /// Everything up to a position has been taken in before. Registers hold no sealed texts and do not ask for them.
    init(
        _ log: EventLog, _ words: EventLog.Words, upTo taken: Int, room: Room = Room(),
        about isOwn: @escaping @Sendable (Int) -> Bool = { _ in true }
    ) {
        self.log = log
        self.words = words
        self.isOwn = isOwn
        self.room = room
        self.taken = taken
        known = taken == 0 ? [] : nil
    }

    /// Takes in one command and answers with the subjects that it concerns, in a stable order.
    mutating func take(_ command: FiledCommand) throws -> [Touched] {
        guard let first = command.entries.first?.position, let last = command.entries.last?.position else {
            return []
        }
        letGoOfWhatIsFolded()
        forgetTheOldest()
        taken = first - 1
        var new: [(subject: Subject, file: File, entries: [FiledEntry])] = []
        for whole in command.parts {
            let isOwn = isOwn(whole.hash)
            guard var part = isOwn ? whole : whole.stoodOn else { continue }
            let subject = part.subject
            let file = try file(subject)
            if part.corrects {
                // What a correction is about may be among what was let go.
                try makeWhole(file, of: subject)
                part = try part.behind(originals(behind: part.entries, besides: file.content.entries))
            }
            weigh(file, of: subject) { $0.take(part) }
            if isOwn { new.append((subject, file, part.entries)) }
        }
        for subject in command.framing { lastFrames[subject] = last }
        taken = last
        known?.formUnion(command.hashes)
        var touched = new.map { Touched(subject: $0.subject, file: $0.file, new: $0.entries) }
        guard !command.governs.isEmpty else { return touched }
        var seen = Set(touched.map(\.subject))
        for governing in command.governs {
            for subject in try decided(under: governing)
            where isOwn(subject.hashValue) && seen.insert(subject).inserted {
                touched.append(Touched(subject: subject, file: try file(subject), new: []))
            }
        }
        return touched.sorted { $0.subject < $1.subject }
    }

    /// What has come to a subject, or to what it stands on, in the order in which it counts, and the positions of what is not
    /// its own; `nil` where its fold cannot go on with that and has to begin anew.
    mutating func later(_ touched: Touched) throws -> (entries: [Dated], others: Set<Int>)? {
        guard touched.file.goesOn(with: touched.new) else { return nil }
        var coming = touched.new
        let isFramed = isFramed(touched.file)
        if isFramed, coming.count == 1 { return (coming.map(\.dated), []) }
        let frames = try frames(behind: touched)
        var others: Set<Int> = []
        if !isFramed {
            let own = Set(coming.map(\.position))
            let news = frames.filter {
                touched.file.isStillToCome($0) && !own.contains($0.position)
                    && others.insert($0.position).inserted
            }
            guard touched.file.goesOn(with: news) else { return nil }
            coming += news
        }
        if coming.count == 1 { return (coming.map(\.dated), others) }
        // In which order they count hangs on the agenda alone, and nothing of it is said by what does not order it.
        let order = inOrder(
            coming.map(\.entry), among: (touched.file.content.frames.all + frames).map(\.entry))
        return (order.map { coming[$0].dated }, others)
    }

    /// Everything on record about a subject.
    mutating func entries(about touched: Touched) throws -> [Entry] {
        try makeWhole(touched.file, of: touched.subject)
        return touched.file.content.entries.map(\.entry)
    }

    private mutating func makeWhole(_ file: File, of subject: Subject) throws {
        guard let letGo = file.letGo else { return }
        let before = try read(subject, upTo: letGo)
        weigh(file, of: subject) { file in
            file.letGo = nil
            file.content.entries = before.entries + file.content.entries
        }
    }

    /// Whether a fold has taken note of all that its subject stands on.
    private func isFramed(_ file: File) -> Bool {
        guard let framed = file.framed else { return false }
        let isKnown = { (subject: Subject) in (lastFrames[subject] ?? 0) <= framed }
        return file.ground.forums.allSatisfy(isKnown) && file.ground.committees.allSatisfy(isKnown)
    }

    /// The entries on which a subject's own stand: the agenda and the rules behind them.
    mutating func frames(behind touched: Touched) throws -> [FiledEntry] {
        let ground = touched.file.ground
        var entries: [FiledEntry] = []
        // What is the subject's own is among its entries already.
        for subject in ground.forums.union(ground.committees) where subject != touched.subject {
            entries += try file(subject).content.frames.entries(under: ground)
        }
        touched.file.framed = taken
        return entries
    }

    private mutating func file(_ subject: Subject) throws -> File {
        let file: File
        if let known = files[subject] {
            file = known
        } else {
            file = File(isOfProject: subject.kind == .project)
            let before = try read(subject, upTo: taken)
            weigh(file, of: subject) { $0.take(before) }
            files[subject] = file
        }
        file.lastUse = taken
        return file
    }

    /// What a correction brought to a subject was recorded about others only. It keeps its place in the record all the same,
    /// and that is where the entry itself stands.
    private func originals(
        behind entries: [FiledEntry], besides known: [FiledEntry]
    ) throws -> [FiledEntry] {
        let targets = Set(entries.compactMap(\.target))
        guard !targets.isEmpty else { return [] }
        let held = Set((known + entries).map { $0.entry.reference })
        return try targets.subtracting(held).sorted().compactMap { target in
            try log.entry(named: target, words).map { try FiledEntry($0) }
        }
    }

    /// Whatever was decided in a sitting or under a committee's rules: it may now wait for something else.
    private mutating func decided(under subject: Subject) throws -> Set<Subject> {
        let entries =
            subject.kind.isWide
            ? try read(subject, Self.deciding, upTo: taken) : try file(subject).content.deciding
        var decided: Set<Subject> = []
        for filed in entries where filed.decides {
            decided.formUnion(filed.subjects.filter { $0.kind == .project || $0.kind == .decision })
        }
        return decided
    }

    /// What is kept for a subject up to a position: of those that others ask about only what their own stand on.
    private func read(_ subject: Subject, upTo last: Int) throws -> FiledCommand.Part {
        let isOwn = isOwn(subject.hashValue)
        let entries = try read(subject, Self.shaping, upTo: last).filter {
            $0.isKept(for: subject) && (isOwn || (subject.kind.mayFrame && $0.isStoodOn))
        }
        return FiledCommand.Part(subject, try originals(behind: entries, besides: []) + entries)
    }

    private func read(_ subject: Subject, _ wide: [String], upTo last: Int) throws -> [FiledEntry] {
        if last == 0 || known?.contains(subject.hashValue) == false { return [] }
        return try log.entries(
            about: [subject], ofTypes: subject.kind.isWide ? wide : nil, upTo: last, words
        ).map { try FiledEntry($0) }
    }

    /// Puts back the fold of a subject. Of a decision for which nobody waits hardly anything is heard again: it is let go of.
    ///
    /// - Parameters:
    ///   - fold: The fold as it stands after the command.
    ///   - touched: The subject.
    ///   - isComplete: Whether it has taken note of all that the subject stands on; otherwise that is looked for again.
    ///   - isAwaited: Whether somebody waits for something about it.
    mutating func put(_ fold: Fold, of touched: Touched, isComplete: Bool, isAwaited: Bool) {
        touched.file.put(fold)
        if !isComplete { touched.file.framed = nil }
        switch touched.subject.kind {
        case .project: break
        case .decision where !isAwaited:
            hold(-touched.file.weight, about: touched.subject)
            files[touched.subject] = nil
        case .register, .programme, .committee, .call, .sitting, .procedure, .person, .decision, .people,
            .document, .calendar:
            folded.append(
                Folded(subject: touched.subject, lastUse: touched.file.lastUse, command: commands))
        }
    }

    private static let record: [EventType] = [.entryCorrected, .entryRetracted]

    private static let shaping = (EventType.allCases.filter(\.mayShapeTheWide) + record).map(\.rawValue)

    private static let deciding = ([EventType.decisionTaken] + record).map(\.rawValue)
}

extension EventType {
    fileprivate var mayShapeTheWide: Bool {
        ["programme.", "committee.", "call.", "figure."].contains { rawValue.hasPrefix($0) }
    }
}
