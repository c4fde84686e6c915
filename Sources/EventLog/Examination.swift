internal import Committee
internal import GRDB

/// One run of `checkUp`: reads all entries once, in order, and compares everything else with them.
struct Examination {
    let log: EventLog
    let most: Int
    let examiner: EntryExaminer

    private(set) var findings: [Finding] = []
    private(set) var omitted = 0
    /// Grown from the leaves of the entries as they are read.
    var tree = Frontier()
    /// After a gap in the entries nothing can be said of the tree behind it.
    var treeIsWhole = true
    var headRecords: [Fingerprint?] = []
    var headAgrees = true
    var previous: EntryRow?
    /// An entry recorded before the one before it, whose command has not yet said why.
    var steppedBack: Int?
    /// What one reading of rows gives to be looked up in the next transaction.
    var nodes: [Frontier.Node] = []
    /// What the subjects of all entries add up to.
    var expected = SubjectSum()
    var sealedFound = 0
    var sealedMissing: [(position: Int, place: SealedPlace)] = []
    var erased: Set<SealedPlace> = []

    init(
        of log: EventLog, most: Int, erased: @escaping @Sendable (StoredEntry) throws -> [SealedPlace],
        subjects: @escaping @Sendable (StoredEntry) throws -> [Subject]
    ) {
        self.log = log
        self.most = most
        examiner = EntryExaminer(log: log, erasures: erased, subjects: subjects)
    }

    var result: CheckUp {
        CheckUp(
            findings: findings, omitted: omitted,
            fingerprint: Fingerprint(position: tree.size, root: tree.root),
            sealedWereChecked: log.sealed != nil)
    }

    mutating func run() throws {
        // The head before the log: what is acknowledged meanwhile is then in the log.
        try readHead()
        var last = 0
        try noting(in: "log.sqlite") { run in
            last = try run.log.log.said { try LogTables(db: $0).lastPosition() }
        }
        try noting(in: "log.sqlite") { try $0.examineFile() }
        try noting(in: "log.sqlite") { try $0.examineEntries(upTo: last) }
        try noting(in: "log.sqlite") { try $0.examineStrayNodes() }
        try noting(in: "log.sqlite") { try $0.compareSubjects(upTo: last) }
        try noting(in: "sealed.sqlite") { try $0.examineSealedFile() }
        compareHeadBeyond(last)
    }

    mutating func note(_ finding: Finding) {
        if findings.count < most { findings.append(finding) } else { omitted += 1 }
    }

    /// A file that SQLite cannot read is itself a finding; the rest of the examination goes on.
    private mutating func noting(in file: String, _ part: (inout Examination) throws -> Void) throws {
        do {
            try part(&self)
        } catch {
            switch LogRefusal.said(error, of: file) {
            case LogRefusal.damaged(.file(let file, let reason)), LogRefusal.failed(let file, let reason):
                note(.fileDamaged(file, reason: reason))
            case let other: throw other
            }
        }
    }

    private mutating func examineEntries(upTo last: Int) throws {
        for start in stride(from: 0, to: last, by: EventLog.rowsInOneRead) {
            let end = min(start + EventLog.rowsInOneRead, last)
            let rows = try log.log.said { db in
                try LogTables(db: db).rows(after: start, upTo: end, limit: end - start) { $0 }
            }
            var found = examiner.examine(rows.compactMap { try? $0.get() }).makeIterator()
            var next = start + 1
            for result in rows {
                switch result {
                case .success(let stored):
                    if stored.row.position > next { noteGap(from: next, to: stored.row.position) }
                    if let found = found.next() { take(try found.get(), of: stored) }
                    next = stored.row.position + 1
                case .failure(let error):
                    guard case LogRefusal.damaged(.entryUnreadable(let position, let column)) = error else {
                        throw error
                    }
                    note(.entryUnreadable(position, column: column))
                    treeIsWhole = false
                    next = position + 1
                }
            }
            if next <= end { noteGap(from: next, to: end + 1) }
            try compareNodes()
        }
        noteStepBack()
    }

    private mutating func noteGap(from first: Int, to next: Int) {
        for position in first..<next { note(.entryMissing(position)) }
        treeIsWhole = false
    }
}
