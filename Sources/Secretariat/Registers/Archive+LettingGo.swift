import Committee
import Dispatch
import Synchronization

// What is held, and how it is let go of when there is no room for more.
extension Archive {
    /// When nothing has come to a sitting for a while, its entries are let go of, but for what others stand on: its fold goes on
    /// with what is new, and hardly ever has to begin anew.
    mutating func letGoOfWhatIsFolded() {
        commands += 1
        let old = folded.prefix { $0.command + Self.commandsUntilLetGo < commands }
        guard !old.isEmpty else { return }
        for last in old {
            guard let file = files[last.subject], file.lastUse == last.lastUse else { continue }
            letGoOfEntries(file, of: last.subject)
        }
        folded.removeFirst(old.count)
    }

    /// A sitting may be recorded vote by vote, and what is of one day is folded from the beginning each time.
    private static let commandsUntilLetGo = 4

    /// A subject that was folded, and when.
    struct Folded {
        let subject: Subject
        let lastUse: Int
        let command: Int
    }

    private mutating func letGoOfEntries(_ file: File, of subject: Subject) {
        weigh(file, of: subject) { [taken] file in
            file.content.entries = []
            file.letGo = taken
        }
    }

    mutating func weigh(_ file: File, of subject: Subject, _ change: (File) -> Void) {
        let before = file.weight
        change(file)
        hold(file.weight - before, about: subject)
    }

    mutating func hold(_ entries: Int, about subject: Subject) {
        if subject.kind == .project { held.projects += entries } else { held.others += entries }
    }

    mutating func forgetTheOldest() {
        guard held.others > room.others || held.projects > room.projects else { return }
        var letGo: [File] = []
        defer { Self.freeBeside(letGo) }
        if held.others > room.others {
            var left = held.others
            for (subject, file) in oldest({ $0 != .project }) where left > room.others / 2 {
                left -= file.weight
                forget(subject, &letGo)
            }
        }
        if held.projects > room.projects {
            let projects = oldest { $0 == .project }
            for (subject, _) in projects.dropLast(room.folds) { forget(subject, &letGo) }
            for (subject, file) in projects.suffix(room.folds) where held.projects > room.projects / 2 {
                letGoOfEntries(file, of: subject)
            }
        }
    }

    private func oldest(_ isOfThese: (Subject.Kind) -> Bool) -> [(subject: Subject, file: File)] {
        files.filter { isOfThese($0.key.kind) }.map { (subject: $0, file: $1) }
            .sorted { $0.file.lastUse < $1.file.lastUse }
    }

    private mutating func forget(_ subject: Subject, _ letGo: inout [File]) {
        guard let file = files.removeValue(forKey: subject) else { return }
        hold(-file.weight, about: subject)
        letGo.append(file)
    }

    /// Lets go of everything; nothing is asked of it any more.
    mutating func end() {
        Self.freeBeside(Array(files.values))
        files = [:]
    }

    /// What files hold is freed on another thread: it is much at once, and nobody need wait for that. It is taken out of the box
    /// there: whoever holds it last frees it, and a block may have run before this thread goes on.
    private static func freeBeside(_ files: [File]) {
        let box = LetGo(files.map { $0.giveUp() })
        DispatchQueue.global().async { box.free() }
    }

    private final class LetGo: Sendable {
        private let contents: Mutex<[File.Content]>

        init(_ contents: [File.Content]) { self.contents = Mutex(contents) }

        func free() { contents.withLock { $0 = [] } }
    }
}
