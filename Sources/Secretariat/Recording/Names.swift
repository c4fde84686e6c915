import Committee
import Exchange

/// Finds what a record file names by its handle among the entries that were read.
final class Names {
    /// What was asked for and is not on record, each where the file says it.
    private(set) var missing: [(refusal: Refusal, name: Name)] = []

    private var byHandle: [String: Entry] = [:]

    func learn(_ entry: Entry) {
        guard let handle = entry.fact.handle else { return }
        byHandle[handle.text] = entry
        if case .person(.introduced) = entry.event { byHandle[Self.key(person: handle.path)] = entry }
    }

    /// The entry was retracted, or now says something else.
    func forget(_ entry: Entry) {
        guard let handle = entry.fact.handle else { return }
        byHandle[handle.text] = nil
        if case .person(.introduced) = entry.event { byHandle[Self.key(person: handle.path)] = nil }
    }

    /// What brings this identity into the world, as files name it.
    func text(introducing identity: String) -> String? {
        byHandle.filter { $0.value.event.introduces == identity }.keys.min()
    }

    subscript(_ handle: Handle) -> Entry? { byHandle[handle.text] }

    /// Entries whose handle lies below this one: `attendance/lv-head` below `attendance`.
    func below(_ handle: Handle) -> [Entry] {
        let prefix = handle.text + "/"
        return byHandle.filter { $0.key.hasPrefix(prefix) }.values.sorted { $0.position < $1.position }
    }

    /// The entry that can be corrected or retracted under this name.
    func statement(_ name: Name) throws(Refusal) -> Entry {
        guard let entry = byHandle[name.text] else { throw unknown(.element, name, name.text) }
        // The fold looks for the element itself: to correct its correction would change nothing.
        if entry.event.isAboutTheRecord { throw .correctionOfACorrection(name.text) }
        return entry
    }

    /// A handle that no correction of the document has yet: several may be pasted into one file, and others
    /// were recorded before.
    func freeHandle(forCorrectionOf handle: Handle, beside others: Int) -> String {
        // A handle has at most 120 characters.
        let stem = "\(handle.document.prefix(100))/corrections/"
        let taken = byHandle.keys.filter { $0.hasPrefix(stem) }.compactMap { Int($0.dropFirst(stem.count)) }
        return stem + String((taken.max() ?? 0) + others + 1)
    }

    func programme(_ name: Name) throws(Refusal) -> Programme.ID {
        guard case .programme(.registered(let id, _)) = byHandle[name.text]?.event else {
            throw unknown(.programme, name, name.text)
        }
        return id
    }

    func committee(_ name: Name) throws(Refusal) -> Body.ID {
        guard case .committee(.established(let id, _)) = byHandle[name.text]?.event else {
            throw unknown(.committee, name, name.text)
        }
        return id
    }

    /// When a committee came into being, as far as the source says.
    func established(_ name: Name) throws(Refusal) -> Occasion {
        guard let entry = byHandle[name.text], case .committee(.established) = entry.event else {
            throw unknown(.committee, name, name.text)
        }
        return entry.happenedOn
    }

    func call(_ name: Name) throws(Refusal) -> Call.ID {
        guard case .call(.opened(let id, _, _)) = byHandle[name.text]?.event else {
            throw unknown(.call, name, name.text)
        }
        return id
    }

    func project(_ name: Name) throws(Refusal) -> Project.ID {
        guard case .project(.applied(let id, _, _)) = byHandle[name.text]?.event else {
            throw unknown(.project, name, name.text)
        }
        return id
    }

    func sitting(_ name: Name) throws(Refusal) -> Sitting.ID {
        guard case .sitting(.convened(let id, _, _)) = byHandle[name.text]?.event else {
            throw unknown(.sitting, name, name.text)
        }
        return id
    }

    func procedure(_ name: Name) throws(Refusal) -> Procedure.ID {
        guard case .procedure(.launched(let id, _, _)) = byHandle[name.text]?.event else {
            throw unknown(.procedure, name, name.text)
        }
        return id
    }

    func forum(_ forum: StatedForum) throws(Refusal) -> Forum {
        switch forum {
        case .sitting(let name): .sitting(try sitting(name))
        case .procedure(let name): .procedure(try procedure(name))
        }
    }

    /// A sitting or a written procedure, whichever bears the name.
    func forum(named name: Name) throws(Refusal) -> Forum {
        if case .procedure(.launched(let id, _, _)) = byHandle[name.text]?.event { return .procedure(id) }
        return .sitting(try sitting(name))
    }

    func item(_ name: Name) throws(Refusal) -> Item.ID {
        guard case .agenda(.placed(_, let id, _)) = byHandle[name.text]?.event else {
            throw unknown(.item, name, name.text)
        }
        return id
    }

    func question(_ name: Name) throws(Refusal) -> Question.ID {
        guard case .question(.put(let id, _, _)) = byHandle[name.text]?.event else {
            throw unknown(.question, name, name.text)
        }
        return id
    }

    /// A question by its own name, or by the item that had it alone.
    func questionTakenUp(_ name: Name) throws(Refusal) -> Question.ID {
        guard case .question(.put(let id, _, _)) = byHandle[name.text + "/question"]?.event else {
            return try question(name)
        }
        return id
    }

    func decision(_ name: Name) throws(Refusal) -> (id: Decision.ID, projects: [Project.ID]) {
        guard case .decision(.taken(let id, _, _, _, let particulars)) = byHandle[name.text]?.event else {
            throw unknown(.decision, name, name.text)
        }
        return (id, particulars.outcomes.map(\.project))
    }

    func action(_ name: Name) throws(Refusal) -> (id: ActionPoint.ID, forum: Forum) {
        guard case .action(.given(let id, let forum, _)) = byHandle[name.text]?.event else {
            throw unknown(.action, name, name.text)
        }
        return (id, forum)
    }

    func person(_ name: Name) throws(Refusal) -> Person.ID {
        let entry = byHandle[Self.key(person: name.path.isEmpty ? name.document : name.path)]
        guard case .person(.introduced(let id, _, _)) = entry?.event else {
            throw unknown(.person, name, name.path.isEmpty ? name.document : name.path)
        }
        return id
    }

    /// Forgets what was missing before, when the next element is taken.
    func takeMissing() -> [(refusal: Refusal, name: Name)] {
        defer { missing = [] }
        return missing
    }

    private func unknown(_ thing: Refusal.Thing, _ name: Name, _ text: String) -> Refusal {
        let refusal = Refusal.unknown(thing, text)
        missing.append((refusal, name))
        return refusal
    }

    /// People are named by their handle alone, so their handles have a room of their own.
    private static func key(person handle: String) -> String { "\u{1}" + handle }
}
