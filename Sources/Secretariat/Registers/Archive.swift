import Committee
import EventLog

/// The log, read in passing, command by command: of each subject only what was recorded lately is held, and read again
/// from the log when it is asked for. A block decision may concern thousands, and the record may be longer than memory.
struct Archive {
    /// What is on record about one subject, up to the command that was taken in last.
    final class File {
        fileprivate(set) var entries: [FiledEntry]
        fileprivate(set) var ground = Ground.none
        fileprivate var frames = Frames()
        fileprivate var lastUse = 0
        /// Where the registers stand with it.
        var fold: Fold?
        /// Up to where its fold has taken note of what it stands on; `nil` where it now stands on more than before.
        fileprivate var framed: Int?

        fileprivate init(_ entries: [FiledEntry]) {
            self.entries = []
            for entry in entries { take(entry) }
        }

        fileprivate func take(_ filed: FiledEntry) {
            entries.append(filed)
            if ground.formUnion(filed.ground) { framed = nil }
            frames.take(filed)
        }
    }

    /// A subject that a command concerns.
    struct Touched {
        let subject: Subject
        let file: File
        /// How many of its entries, the last, are new.
        let new: Int
    }

    private let log: EventLog
    private let words: EventLog.Words
    private var files: [Subject: File] = [:]
    private var taken = 0
    private var held = 0
    /// Where something last came to a subject on which others stand.
    private var lastFrames: [Subject: Int] = [:]

    /// How many entries are held at most: some hundred bytes each, and as much again for what was made of them.
    private static let most = 60_000

    /// A project is come back to years later, a sitting hardly after its minutes: by so many entries is a project taken to
    /// have been asked for later than it was.
    private static let patience = 500_000

    /// Everything up to a position has been taken in before. Registers hold no sealed texts and do not ask for them.
    init(_ log: EventLog, _ words: EventLog.Words, upTo taken: Int) {
        self.log = log
        self.words = words
        self.taken = taken
    }

    /// Takes in one command and answers with the subjects that it concerns, in a stable order.
    mutating func take(_ command: [FiledEntry]) throws -> [Touched] {
        guard let first = command.first?.entry.position, let last = command.last?.entry.position else {
            return []
        }
        forgetTheOldest()
        taken = first - 1
        var new: [Subject: [FiledEntry]] = [:]
        for filed in command {
            for subject in filed.subjects where !subject.kind.isAsWideAsTheLog && filed.isKept(for: subject) {
                new[subject, default: []].append(filed)
            }
        }
        for (subject, entries) in new {
            let file = try file(subject)
            let all = try originals(behind: entries, besides: file.entries) + entries
            for entry in all { file.take(entry) }
            new[subject] = all
            held += all.count
        }
        for filed in command where filed.ordersOrRules {
            for subject in filed.subjects where subject.kind.mayFrame { lastFrames[subject] = last }
        }
        taken = last
        var touched = Set(new.keys)
        for subject in Set(command.flatMap(\.entry.event.governs)) {
            touched.formUnion(try decided(under: subject))
        }
        return try touched.sorted().map {
            Touched(subject: $0, file: try file($0), new: new[$0]?.count ?? 0)
        }
    }

    /// What has come to a subject, or to what it stands on, in the order in which it counts; `nil` where its fold cannot go
    /// on with that and has to begin anew.
    mutating func later(_ touched: Touched) throws -> [Entry]? {
        guard let fold = touched.file.fold else { return nil }
        var coming = touched.file.entries.suffix(touched.new).map(\.entry)
        guard fold.goesOn(with: coming) else { return nil }
        let isFramed = isFramed(touched.file)
        if isFramed, coming.count == 1 { return coming }
        let frames = try frames(behind: touched)
        if !isFramed {
            var seen = Set(coming.map(\.position))
            let news = frames.filter { fold.isStillToCome($0) && seen.insert($0.position).inserted }
            guard fold.goesOn(with: news) else { return nil }
            coming += news
        }
        if coming.count == 1 { return coming }
        let positions = Set(coming.map(\.position))
        return history(touched.file.entries.map(\.entry) + frames).filter { positions.contains($0.position) }
    }

    /// Whether a fold has taken note of all that its subject stands on.
    private func isFramed(_ file: File) -> Bool {
        guard let framed = file.framed else { return false }
        let isKnown = { (subject: Subject) in (lastFrames[subject] ?? 0) <= framed }
        return file.ground.forums.allSatisfy(isKnown) && file.ground.committees.allSatisfy(isKnown)
    }

    /// The entries on which a subject's own stand: the agenda and the rules behind them.
    mutating func frames(behind touched: Touched) throws -> [Entry] {
        let ground = touched.file.ground
        var entries: [Entry] = []
        // What is the subject's own is among its entries already.
        for subject in ground.forums.union(ground.committees) where subject != touched.subject {
            entries += try file(subject).frames.entries(under: ground)
        }
        touched.file.framed = taken
        return entries
    }

    private mutating func file(_ subject: Subject) throws -> File {
        let file: File
        if let known = files[subject] {
            file = known
        } else {
            let entries = try read(subject, Self.shaping).filter { $0.isKept(for: subject) }
            file = File(try originals(behind: entries, besides: []) + entries)
            held += file.entries.count
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
        let targets = Set(entries.compactMap { $0.entry.changed?.target })
        guard !targets.isEmpty else { return [] }
        let held = Set((known + entries).map(\.entry.reference))
        return try targets.subtracting(held).sorted().compactMap { target in
            try log.entry(named: target, words).map { try FiledEntry($0) }
        }
    }

    /// Whatever was decided in a sitting or under a committee's rules: it may now wait for something else.
    private mutating func decided(under subject: Subject) throws -> Set<Subject> {
        let entries = subject.kind.isWide ? try read(subject, Self.deciding) : try file(subject).entries
        var decided: Set<Subject> = []
        for filed in entries where filed.entry.event.decides {
            decided.formUnion(filed.subjects.filter { $0.kind == .project || $0.kind == .decision })
        }
        return decided
    }

    private func read(_ subject: Subject, _ wide: [String]) throws -> [FiledEntry] {
        guard taken > 0 else { return [] }
        return try log.entries(
            about: [subject], ofTypes: subject.kind.isWide ? wide : nil, upTo: taken, words
        ).map { try FiledEntry($0) }
    }

    private mutating func forgetTheOldest() {
        guard held > Self.most else { return }
        let age = { (one: (subject: Subject, file: File)) in
            one.file.lastUse + (one.subject.kind == .project ? Self.patience : 0)
        }
        for (subject, file) in files.map({ (subject: $0, file: $1) }).sorted(by: { age($0) < age($1) }) {
            guard held > Self.most / 2 else { return }
            held -= file.entries.count
            files[subject] = nil
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
