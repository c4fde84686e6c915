internal import Committee
internal import Foundation
internal import GRDB

/// One run of `checkUp`: reads all entries once, in order, and compares everything else with them.
struct Examination {
    let log: EventLog
    let most: Int
    /// At work on the connections that the log has open already.
    let examiner: EntryExaminer

    private(set) var findings: [Finding] = []
    private(set) var omitted = 0
    /// What is wrong with the index has a list of its own: it says nothing of the record, and takes no room from what does.
    private var ofTheIndex: [Finding] = []
    private var omittedOfTheIndex = 0
    /// Grown from the leaves of the entries as they are read.
    var tree = Frontier()
    /// After a gap in the entries nothing can be said of the tree behind it.
    var treeIsWhole = true
    var headRecords: [Fingerprint?] = []
    var headAgrees = true
    var previous: EntryExaminer.Examined?
    /// An entry recorded before the one before it, whose command has not yet said why.
    var steppedBack: Int?
    /// What one reading of rows gives to be looked up in the next transaction.
    var nodes: [Frontier.Node] = []
    /// What the subjects of all entries add up to.
    var expected = SubjectSums()
    var sealedFound = 0
    var sealedMissing: [(position: Int, place: SealedPlace)] = []
    var erased: Set<SealedPlace> = []

    init(
        of log: EventLog, most: Int, erased: @escaping @Sendable (StoredEntry) throws -> [SealedPlace],
        sources: @escaping @Sendable (String) throws -> Void,
        subjects: @escaping @Sendable (StoredEntry) throws -> [Subject]
    ) {
        self.log = log
        self.most = most
        examiner = EntryExaminer(
            register: log.register, log: log.log, sealed: log.sealed?.file, erasures: erased,
            sources: sources, subjects: subjects)
    }

    var result: CheckUp {
        CheckUp(
            findings: findings + ofTheIndex, omitted: omitted, omittedOfTheIndex: omittedOfTheIndex,
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
        let files = LookAtFiles(log, upTo: last, listing: most)
        try noting(in: "log.sqlite") { try $0.examineEntries(upTo: last) }
        try noting(in: "log.sqlite") { $0.noteFirst(try files.log.answer()) }
        try noting(in: "log.sqlite") { run in
            for finding in try files.strayNodes.answer() { run.note(finding) }
        }
        try noting(in: "log.sqlite") { try $0.compare(files.subjects.answer(), upTo: last) }
        try noting(in: "sealed.sqlite") { try $0.examineSealedFile(files) }
        compareHeadBeyond(last)
    }

    mutating func note(_ finding: Finding) {
        if finding.isOfTheIndex {
            if ofTheIndex.count < most { ofTheIndex.append(finding) } else { omittedOfTheIndex += 1 }
        } else {
            if findings.count < most { findings.append(finding) } else { omitted += 1 }
        }
    }

    mutating func noteOmittedOfTheIndex(_ more: Int) { omittedOfTheIndex += more }

    /// What explains the rest comes before it.
    private mutating func noteFirst(_ more: [Finding]) {
        omitted += max(0, findings.count + more.count - most)
        findings = Array((more + findings).prefix(most))
    }

    /// A file that SQLite cannot read is itself a finding; the rest of the examination goes on.
    private mutating func noting(in file: String, _ part: (inout Examination) throws -> Void) throws {
        do {
            try part(&self)
        } catch {
            switch LogRefusal.said(error, of: file) {
            case LogRefusal.damaged(.file(let file, let reason)), LogRefusal.failed(let file, let reason):
                // Each part meets the same damage.
                let damage = Finding.fileDamaged(file, reason: reason)
                if !findings.contains(damage) { note(damage) }
            case let other: throw other
            }
        }
    }

    private mutating func examineEntries(upTo last: Int) throws {
        let count = try log.log.said { try LogTables(db: $0).count() }
        let ahead = ExaminersAhead(try examiners(for: count), count: count, upTo: last)
        while let stretch = try ahead.next() {
            var next = stretch.start + 1
            for entry in stretch.entries {
                switch entry {
                case .success(let examined):
                    if examined.position > next { noteGap(from: next, to: examined.position) }
                    take(examined)
                    next = Self.after(examined.position)
                case .failure(let error):
                    guard case LogRefusal.damaged(.entryUnreadable(let position, let column)) = error else {
                        throw error
                    }
                    note(.entryUnreadable(position, column: column))
                    treeIsWhole = false
                    next = Self.after(position)
                }
            }
            if next <= stretch.end { noteGap(from: next, to: Self.after(stretch.end)) }
            expected.add(stretch.subjects)
            erased.formUnion(stretch.erased)
            sealedFound += stretch.sealedFound
            sealedMissing += stretch.sealedMissing
            try compareNodes()
        }
        noteStepBack()
    }

    /// A changed number may be the last that there is.
    private static func after(_ position: Int) -> Int { position == .max ? position : position + 1 }

    /// One for each processor, with connections of their own.
    private func examiners(for count: Int) throws -> [EntryExaminer] {
        guard count > EventLog.worthOpeningFilesFor else { return [examiner] }
        let more = max(0, ProcessInfo.processInfo.activeProcessorCount - 1)
        return [examiner]
            + (try (0..<more).map { _ in
                EntryExaminer(
                    register: log.register, log: try SQLiteFile.open(log.place.log),
                    sealed: try log.sealed.map { _ in
                        try SQLiteFile.open(log.place.sealed, secureDelete: true)
                    },
                    erasures: examiner.erasures, sources: examiner.sources, subjects: examiner.subjects)
            })
    }

    private mutating func noteGap(from first: Int, to next: Int) {
        // A changed number can leave a gap as long as numbers go: no more of it is told than is listed.
        for position in first..<next {
            guard findings.count < most else {
                omitted = omitted.addingReportingOverflow(next - position).partialValue
                break
            }
            note(.entryMissing(position))
        }
        treeIsWhole = false
    }
}
