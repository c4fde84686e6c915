import Committee

/// A command as the registers take it in: its entries, and under each subject what is kept of them.
///
/// Worked out by the thread that reads, which has time for it: whoever folds is waited for.
struct FiledCommand: Sendable {
    /// What a command brings to one subject.
    struct Part: Sendable {
        let subject: Subject
        let hash: Int
        private(set) var entries: [FiledEntry] = []
        private(set) var ground = Ground()
        private(set) var frames = Frames()
        /// What was decided, of a subject on which others stand.
        private(set) var deciding: [FiledEntry] = []
        private(set) var corrects = false

        fileprivate init(_ subject: Subject, _ hash: Int) {
            self.subject = subject
            self.hash = hash
        }

        init(_ subject: Subject, _ entries: [FiledEntry]) {
            self.init(subject, subject.hashValue)
            for filed in entries { take(filed) }
        }

        fileprivate mutating func take(_ filed: FiledEntry) {
            let isLikeTheLast = entries.last.map { filed.standsAs($0) } ?? false
            entries.append(filed)
            if !isLikeTheLast { ground.take(filed) }
            frames.take(filed)
            if filed.decides, subject.kind.mayFrame { deciding.append(filed) }
            if filed.target != nil { corrects = true }
        }

        /// The same with what was recorded before it.
        func behind(_ before: [FiledEntry]) -> Part {
            before.isEmpty ? self : Part(subject, before + entries)
        }

        /// What those keep of it who only ask about others: what these stand on.
        var stoodOn: Part? {
            guard subject.kind.mayFrame else { return nil }
            var part = Part(subject, hash)
            for filed in entries where filed.isStoodOn { part.take(filed) }
            return part.entries.isEmpty ? nil : part
        }
    }

    let entries: [FiledEntry]
    /// In a stable order, each subject once.
    let parts: [Part]
    /// The hashes of everything that it says something about, also where nothing of it is kept for that.
    private(set) var hashes: [Int] = []
    /// What others stand on and has changed by it, each once.
    private(set) var framing: [Subject] = []
    /// Whose decisions may wait for something else, or come in another order, by it, each once.
    private(set) var governs: [Subject] = []

    init(_ entries: [FiledEntry]) {
        self.entries = entries
        var parts: [Part] = []
        var places: [Subject: Int] = [:]
        for filed in entries {
            for subject in filed.subjects {
                let place: Int
                if let known = places[subject] {
                    place = known
                } else {
                    place = parts.count
                    places[subject] = place
                    let hash = subject.hashValue
                    parts.append(Part(subject, hash))
                    hashes.append(hash)
                }
                if filed.isKept(for: subject) { parts[place].take(filed) }
                if filed.ordersOrRules, subject.kind.mayFrame, !framing.contains(subject) {
                    framing.append(subject)
                }
            }
            for subject in filed.governs where !governs.contains(subject) { governs.append(subject) }
        }
        self.parts = parts.filter { !$0.entries.isEmpty }.sorted { $0.subject < $1.subject }
    }
}
