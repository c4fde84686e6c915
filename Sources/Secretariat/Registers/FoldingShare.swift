import Committee
import Dispatch
import EventLog
import Synchronization

/// Works out what commands change of the timelines, for a share of the subjects. Several shares can be at work on the same
/// commands at once: the rows of a subject hang on the log alone, not on the rows of another.
final class FoldingShare: Sendable {
    private let archive: Mutex<Archive>
    /// What went wrong: nothing is worked out behind it.
    private let wrong: Mutex<(any Error)?> = Mutex(nil)
    /// Its own thread; `nil` where there is too little to do to be worth one.
    private let worker: DispatchQueue?

    /// Everything up to a position has been taken in before.
    init(
        _ number: Int, of count: Int, _ log: EventLog, upTo taken: Int, room: Archive.Room, isBeside: Bool
    ) {
        worker = !isBeside ? nil : DispatchQueue(label: "folding share \(number)")
        archive = Mutex(
            Archive(log, .withheld, upTo: taken, room: room) {
                count == 1 || abs($0 % count) == number
            })
    }

    /// Goes on with these commands when they have been read, and it has done with those before them.
    func work(on commands: Beside<[FiledCommand]>) -> Beside<[TimelineChange]> {
        Beside(on: worker) { [self] in
            if let error = wrong.withLock({ $0 }) { throw error }
            do {
                return try changes(by: commands.answer())
            } catch {
                wrong.withLock { $0 = error }
                throw error
            }
        }
    }

    /// Nothing more is wanted of it: what is at work is waited for. What little a share without a thread holds goes with it.
    func end() {
        wrong.withLock { $0 = $0 ?? CancellationError() }
        if worker != nil { archive.withLock { $0.end() } }
    }

    private func changes(by commands: [FiledCommand]) throws -> [TimelineChange] {
        try archive.withLock { archive in
            var changes: [TimelineChange] = []
            for command in commands {
                guard let last = command.entries.last?.position else { continue }
                for touched in try archive.take(command) {
                    changes += try Self.follow(touched, in: &archive).map {
                        TimelineChange(position: last, subject: touched.subject, what: $0)
                    }
                }
            }
            return changes
        }
    }

    /// Brings one subject's rows up to a command. Mostly something later has been added, and the fold goes on from where
    /// it stands; whatever is late or corrected lets it begin anew.
    private static func follow(
        _ touched: Archive.Touched, in archive: inout Archive
    ) throws -> [TimelineChange.What] {
        let subject = touched.subject
        let registers = Register.about(subject.kind)
        guard !registers.isEmpty else { return [] }
        let questions = registers.map { register -> RowQuestion in
            { record, day in register.rows(record, subject, day) }
        }
        if let later = try archive.later(touched), var fold = touched.file.takeFold() {
            let isComplete = try fold.take(later.entries, besides: later.others, asking: questions)
            let changes = names(&fold, registers) + kept(&fold, registers)
            archive.put(fold, of: touched, isComplete: isComplete, isAwaited: isAwaited(fold, registers))
            return changes
        }
        let entries = try archive.entries(about: touched)
        var (fold, isComplete) = try Fold.whole(
            of: entries, among: try archive.frames(behind: touched).map(\.entry), asking: questions)
        var changes = names(&fold, registers)
        if touched.new.count == entries.count {
            changes += kept(&fold, registers)
        } else if let old = touched.file.takeFold(), old.nothingEnded {
            changes += fold.findKept(among: old).map { .close(registers[$0.register].name, key: $0.key) }
            changes += kept(&fold, registers)
        } else {
            changes += replaced(&fold, registers)
        }
        archive.put(fold, of: touched, isComplete: isComplete, isAwaited: isAwaited(fold, registers))
        return changes
    }

    /// Whether somebody still waits for something about it.
    private static func isAwaited(_ fold: Fold, _ registers: [Register]) -> Bool {
        registers.firstIndex { $0.name == .dues }.map { fold.holdsRows(of: $0) } ?? false
    }

    /// What has changed of rows that are kept already: those that ended are closed and written again with their end, those
    /// that are new are added.
    private static func kept(_ fold: inout Fold, _ registers: [Register]) -> [TimelineChange.What] {
        var changes: [TimelineChange.What] = []
        for (index, register) in registers.enumerated() {
            for (held, isKept) in fold.ended[index] {
                if isKept { changes.append(.close(register.name, key: held.row.key)) }
                changes.append(.add(register.name, held))
            }
            for holding in fold.holding[index] where !holding.isKept {
                changes.append(.add(register.name, holding.held()))
            }
        }
        fold.keepAll()
        return changes
    }

    private static func replaced(_ fold: inout Fold, _ registers: [Register]) -> [TimelineChange.What] {
        let changes = registers.enumerated().map { index, register in
            TimelineChange.What.replace(register.name, fold.segments(of: index))
        }
        fold.keepAll()
        return changes
    }

    /// The words by which people ask for a project: any that it ever had, on any day.
    private static func names(_ fold: inout Fold, _ registers: [Register]) -> [TimelineChange.What] {
        var changes: [TimelineChange.What] = []
        for (index, register) in registers.enumerated() where register.name == .projects {
            for case let kept as Kept<ProjectRow> in fold.newRows(of: index) {
                let row = kept.value
                // Hardly any project is ever called anything else.
                if let last = fold.lastNamed, row.isCalled(as: last) { continue }
                for name in row.names.subtracting(fold.named).sorted() {
                    changes.append(.name(name))
                    fold.named.insert(name)
                }
                fold.lastNamed = row
            }
        }
        return changes
    }
}
