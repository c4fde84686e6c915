import Committee
import Dispatch
import EventLog

/// The log, read in passing, command by command: of each subject only what was recorded lately is held, and read again
/// from the log when it is asked for. A block decision may concern thousands, and the record may be longer than memory.
///
/// A project is come back to years later, a sitting until its minutes are approved: each has room of its own. Mostly a fold
/// goes on with what is new, so a project keeps its fold for longer than its entries.
struct Archive {
    /// What is on record about one subject, up to the command that was taken in last.
    final class File {
        /// In the order of the record; the last of them only, where others were let go.
        fileprivate var entries: [FiledEntry]
        /// Up to this position its entries were let go, if any were.
        fileprivate var letGo: Int?
        fileprivate(set) var ground = Ground()
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
            if ground.take(filed) { framed = nil }
            frames.take(filed)
        }
    }

    /// A subject that a command concerns.
    struct Touched {
        let subject: Subject
        let file: File
        /// Those of its entries that have come with the command, with originals that a correction brings to it.
        let new: [Entry]
    }

    private let log: EventLog
    private let words: EventLog.Words
    /// The subjects that are asked about here, by their hashes.
    private let isOwn: @Sendable (Int) -> Bool
    private var files: [Subject: File] = [:]
    private var taken = 0
    /// How many entries are held about projects, and about all others.
    private var held = (projects: 0, others: 0)
    /// The hashes of everything that something is on record about, where the record is taken in from its beginning: of a
    /// subject that comes for the first time nothing need be looked for.
    private var known: Set<Int>?
    /// Where something last came to a subject on which others stand.
    private var lastFrames: [Subject: Int] = [:]

    private let room: Room

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
    mutating func take(_ command: [FiledEntry]) throws -> [Touched] {
        guard let first = command.first?.position, let last = command.last?.position else { return [] }
        forgetTheOldest()
        taken = first - 1
        // Most entries are the business of one share alone.
        let command = command.filter { $0.concernsAll || $0.hashes.contains(where: isOwn) }
        var coming: [Subject: [FiledEntry]] = [:]
        for filed in command {
            for (subject, hash) in zip(filed.subjects, filed.hashes) where isKept(filed, for: subject, hash) {
                coming[subject, default: []].append(filed)
            }
        }
        var new: [Subject: [Entry]] = [:]
        for (subject, entries) in coming {
            let file = try file(subject)
            // What a correction is about may be among what was let go.
            if entries.contains(where: { $0.target != nil }) { try makeWhole(file, of: subject) }
            let all = try originals(behind: entries, besides: file.entries) + entries
            for entry in all { file.take(entry) }
            new[subject] = all.map(\.entry)
            hold(all.count, about: subject)
        }
        for filed in command where filed.ordersOrRules {
            for subject in filed.subjects where subject.kind.mayFrame { lastFrames[subject] = last }
        }
        taken = last
        for filed in command { known?.formUnion(filed.hashes) }
        var touched = Set(new.keys)
        for subject in Set(command.flatMap(\.governs)) { touched.formUnion(try decided(under: subject)) }
        return try touched.filter { isOwn($0.hashValue) }.sorted().map {
            Touched(subject: $0, file: try file($0), new: new[$0] ?? [])
        }
    }

    /// What has come to a subject, or to what it stands on, in the order in which it counts; `nil` where its fold cannot go
    /// on with that and has to begin anew.
    mutating func later(_ touched: Touched) throws -> [Entry]? {
        guard let fold = touched.file.fold else { return nil }
        var coming = touched.new
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
        // In which order they count hangs on the agenda alone, and nothing of it is said by what does not order it.
        return inOrder(coming, among: touched.file.frames.all + frames)
    }

    /// Everything on record about a subject.
    mutating func entries(about touched: Touched) throws -> [Entry] {
        try makeWhole(touched.file, of: touched.subject)
        return touched.file.entries.map(\.entry)
    }

    private mutating func makeWhole(_ file: File, of subject: Subject) throws {
        guard let letGo = file.letGo else { return }
        let before = try read(subject, upTo: letGo)
        file.letGo = nil
        file.entries = before + file.entries
        hold(before.count, about: subject)
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
            file = File(try read(subject, upTo: taken))
            hold(file.entries.count, about: subject)
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
        let held = Set((known + entries).map(\.entry.reference))
        return try targets.subtracting(held).sorted().compactMap { target in
            try log.entry(named: target, words).map { try FiledEntry($0) }
        }
    }

    /// Whatever was decided in a sitting or under a committee's rules: it may now wait for something else.
    private mutating func decided(under subject: Subject) throws -> Set<Subject> {
        let entries =
            subject.kind.isWide
            ? try read(subject, Self.deciding, upTo: taken) : try file(subject).entries
        var decided: Set<Subject> = []
        for filed in entries where filed.decides {
            decided.formUnion(filed.subjects.filter { $0.kind == .project || $0.kind == .decision })
        }
        return decided
    }

    /// What is kept for a subject: of those that others ask about only what their own stand on.
    private func isKept(_ filed: FiledEntry, for subject: Subject, _ hash: Int) -> Bool {
        filed.isKept(for: subject) && (isOwn(hash) || (subject.kind.mayFrame && filed.isStoodOn))
    }

    /// What is kept for a subject up to a position.
    private func read(_ subject: Subject, upTo last: Int) throws -> [FiledEntry] {
        let hash = subject.hashValue
        let entries = try read(subject, Self.shaping, upTo: last).filter { isKept($0, for: subject, hash) }
        return try originals(behind: entries, besides: []) + entries
    }

    private func read(_ subject: Subject, _ wide: [String], upTo last: Int) throws -> [FiledEntry] {
        if last == 0 || known?.contains(subject.hashValue) == false { return [] }
        return try log.entries(
            about: [subject], ofTypes: subject.kind.isWide ? wide : nil, upTo: last, words
        ).map { try FiledEntry($0) }
    }

    private mutating func hold(_ entries: Int, about subject: Subject) {
        if subject.kind == .project { held.projects += entries } else { held.others += entries }
    }

    private mutating func forgetTheOldest() {
        guard held.others > room.others || held.projects > room.projects else { return }
        var letGo: [File] = []
        defer { Self.freeBeside(letGo) }
        if held.others > room.others {
            var left = held.others
            for (subject, file) in oldest({ $0 != .project }) where left > room.others / 2 {
                left -= file.entries.count
                forget(subject, &letGo)
            }
        }
        if held.projects > room.projects {
            let projects = oldest { $0 == .project }
            for (subject, _) in projects.dropLast(room.folds) { forget(subject, &letGo) }
            for (_, file) in projects.suffix(room.folds) where held.projects > room.projects / 2 {
                held.projects -= file.entries.count
                file.entries = []
                file.letGo = taken
            }
        }
    }

    private func oldest(_ isOfThese: (Subject.Kind) -> Bool) -> [(subject: Subject, file: File)] {
        files.filter { isOfThese($0.key.kind) }.map { (subject: $0, file: $1) }
            .sorted { $0.file.lastUse < $1.file.lastUse }
    }

    private mutating func forget(_ subject: Subject, _ letGo: inout [File]) {
        guard let file = files.removeValue(forKey: subject) else { return }
        hold(-file.entries.count, about: subject)
        letGo.append(file)
    }

    /// Lets go of everything; nothing is asked of it any more.
    mutating func end() {
        Self.freeBeside(Array(files.values))
        files = [:]
    }

    /// What files hold is freed on another thread: it is much at once, and nobody need wait for that.
    private static func freeBeside(_ files: [File]) {
        let held = files.map { ($0.entries, $0.frames, $0.fold) }
        for file in files { (file.entries, file.frames, file.fold) = ([], Frames(), nil) }
        DispatchQueue.global().async { withExtendedLifetime(held) {} }
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
